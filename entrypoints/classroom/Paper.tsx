import { useState } from 'preact/hooks';
import { useWords } from '../../components/words.ts';
import { Heading } from './Heading.tsx';
import { NothingOpen } from './NothingOpen.tsx';
import { ReportSheet } from './ReportSheet.tsx';
import { SolutionSheet } from './SolutionSheet.tsx';
import { currentOf, useSession } from './session.ts';
import { useConversation } from './use-conversation.ts';
import { WorkSheet } from './WorkSheet.tsx';

const SHEETS = ['worksheet', 'solution', 'report'] as const;
type SheetKind = (typeof SHEETS)[number];

/** What is taken home: a worksheet, its solution, or a report of the conversation, as it will be printed. */
export function Paper() {
  const words = useWords();
  const { session } = useSession();
  const [kind, setKind] = useState<SheetKind>('worksheet');
  const [withPrompts, setWithPrompts] = useState(true);
  const open = currentOf(session);
  const conversation = useConversation(open?.item.turns ?? NONE, session.options);
  if (!open) return <NothingOpen title={words('class_view_paper')} />;
  const props = { item: open.item, conversation, withPrompts };
  return (
    <>
      <div class="screen-only">
        <Heading>{words('class_view_paper')}</Heading>
        <fieldset class="learners">
          <legend>{words('class_sheet')}</legend>
          {SHEETS.map((one) => (
            <label key={one}>
              <input type="radio" name="sheet" checked={one === kind} onChange={() => setKind(one)} />
              <span>{words(`class_sheet_${one}`)}</span>
            </label>
          ))}
        </fieldset>
        <label class="check">
          <input
            type="checkbox"
            checked={withPrompts}
            onChange={(event) => setWithPrompts(event.currentTarget.checked)}
          />
          <span>{words('class_with_prompts')}</span>
        </label>
        <p class="row">
          <button
            class="button button-main"
            type="button"
            disabled={!conversation.judged}
            onClick={() => window.print()}
          >
            {words('class_print')}
          </button>
        </p>
      </div>
      <article class="sheet" data-sheet={kind} data-ready={conversation.judged}>
        {kind === 'worksheet' && <WorkSheet {...props} />}
        {kind === 'solution' && conversation.judged && <SolutionSheet {...props} />}
        {kind === 'report' && conversation.judged && <ReportSheet {...props} />}
        <p class="sheet-foot">{words('class_sheet_foot')}</p>
      </article>
    </>
  );
}

const NONE: readonly [] = [];
