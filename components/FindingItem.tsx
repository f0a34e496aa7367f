import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { PageFinding } from '../lib/types.ts';
import { type FindingWords, findingWords } from './finding-words.ts';
import { LevelShape } from './LevelShape.tsx';
import { NextSteps } from './NextSteps.tsx';
import { hasEarlier, TwoQuotes } from './TwoQuotes.tsx';
import { useWords } from './words.ts';

/** What can be done with a finding. Each resolves to false where the page could not do it. */
export interface FindingActions {
  /** Absent where the words stand on no page of ours to show. */
  readonly show?: (finding: PageFinding) => Promise<boolean>;
  readonly dismiss: (finding: PageFinding, undo: boolean) => Promise<boolean>;
  readonly copy: (text: string) => Promise<boolean>;
}

interface Props {
  readonly finding: PageFinding;
  readonly dismissed: boolean;
  readonly actions: FindingActions;
}

/** One finding of a list: its level in shape and word, what was seen, and what to do. */
export function FindingItem({ finding, dismissed, actions }: Props) {
  const words = useWords();
  const [note, setNote] = useState<string | null>(null);
  const buttons = useRef<HTMLParagraphElement>(null);
  const turned = useRef(false);
  const texts = findingWords(finding, words);
  const act = async (done: Promise<boolean>, failed: string, succeeded: string | null = null) =>
    setNote((await done) ? succeeded : failed);
  const dismiss = (undo: boolean) => {
    turned.current = true;
    void act(actions.dismiss(finding, undo), words(undo ? 'panel_not_restored' : 'panel_not_hidden'));
  };
  // The button that was pressed is gone: the focus goes to the first one in its place.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only the change from one to the other moves the focus
  useLayoutEffect(() => {
    if (turned.current) buttons.current?.querySelector('button')?.focus();
    turned.current = false;
  }, [dismissed]);
  return (
    <article class={dismissed ? 'finding finding-dismissed' : 'finding'}>
      <h3>
        <LevelShape level={finding.level} />
        <span class="finding-level">{words(`level_${finding.level}`)}</span> <span>{texts.title}</span>
      </h3>
      <p class="finding-quote">
        {finding.whole ? words('panel_whole') : <mark data-level={finding.level}>{finding.quote}</mark>}
      </p>
      {!dismissed && (
        <Reasons
          finding={finding}
          texts={texts}
          onCopy={(question) => act(actions.copy(question), words('panel_not_copied'), words('card_copied'))}
        />
      )}
      <p class="finding-actions" ref={buttons}>
        {dismissed ? (
          <>
            <span>{words('card_hidden_one')}</span>
            <button class="button-plain" type="button" onClick={() => dismiss(true)}>
              {words('card_undo')}
            </button>
          </>
        ) : (
          <>
            {actions.show && (
              <button
                class="button"
                type="button"
                aria-label={words('panel_show_label', { title: texts.title })}
                onClick={() => actions.show && act(actions.show(finding), words('panel_gone'))}
              >
                {words('panel_show')}
              </button>
            )}
            <button
              class="button-plain"
              type="button"
              aria-label={words('not_useful_label', { title: texts.title })}
              onClick={() => dismiss(false)}
            >
              {words('card_not_useful')}
            </button>
            <a
              class="button-plain"
              href={`/learn.html#signs/${finding.detector}`}
              target="_blank"
              rel="noopener"
              aria-label={words('why_label', { title: texts.title })}
            >
              {words('card_why')}
            </a>
          </>
        )}
      </p>
      <p class="finding-note quiet" role="status">
        {note}
      </p>
    </article>
  );
}

interface ReasonsProps {
  readonly finding: PageFinding;
  readonly texts: FindingWords;
  readonly onCopy: (question: string) => void;
}

function Reasons({ finding, texts, onCopy }: ReasonsProps) {
  const { because, shown, whole } = finding;
  const { ask, href } = texts;
  const words = useWords();
  return (
    <>
      <p>{texts.saw}</p>
      {hasEarlier(finding) ? (
        <TwoQuotes finding={finding} words={words} />
      ) : (
        because?.quotes?.map(({ text }) => <blockquote key={text}>{text}</blockquote>)
      )}
      {href !== null && (
        <p>
          <a href={href} target="_blank" rel="noopener noreferrer">
            {words('source_link')}
          </a>
        </p>
      )}
      <p>
        <strong>{words('next_step')}:</strong> {texts.next}
      </p>
      {ask !== null && (
        <p class="finding-ask">
          {ask}{' '}
          <button class="button-plain" type="button" onClick={() => onCopy(ask)}>
            {words('card_copy')}
          </button>
        </p>
      )}
      <NextSteps finding={finding} words={words} onCopy={onCopy} />
      {!shown && !whole && <p class="quiet">{words('panel_unpainted')}</p>}
    </>
  );
}
