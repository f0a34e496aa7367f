import { useCallback, useMemo, useState } from 'preact/hooks';
import { CoverageLine } from '../../components/CoverageLine.tsx';
import { SensitivityChoice } from '../../components/SensitivityChoice.tsx';
import { useWords } from '../../components/words.ts';
import type { Item, ItemTurn } from '../../lib/classroom/item.ts';
import type { PageFinding, Role } from '../../lib/types.ts';
import { pageFindings, pageState } from '../content/state.ts';
import { Heading } from './Heading.tsx';
import { Intake } from './Intake.tsx';
import { MarkedConversation } from './MarkedConversation.tsx';
import { currentOf, useSession, withEdit } from './session.ts';
import { TeacherNotes } from './TeacherNotes.tsx';
import { TurnEditor } from './TurnEditor.tsx';
import { useConversation } from './use-conversation.ts';
import { useSelectedWords } from './use-selected-words.ts';

/** Takes a conversation in, edits it and shows its marks as they are on a chat page. */
export function Workbench() {
  const words = useWords();
  const { session } = useSession();
  const open = currentOf(session);
  return (
    <>
      <Heading>{words('class_view_workbench')}</Heading>
      {open ? <Bench key={open.key} item={open.item} /> : <Intake />}
    </>
  );
}

function Bench({ item }: { readonly item: Item }) {
  const words = useWords();
  const { session, change } = useSession();
  const [adding, setAdding] = useState(false);
  const edit = (next: Partial<Item>) => change((now) => withEdit(now, { ...item, ...next }));
  const setTurn = (index: number, turn: ItemTurn | null) =>
    edit({ turns: item.turns.flatMap((one, at) => (at === index ? (turn ?? []) : one)) });
  const addTurn = (role: Role) => edit({ turns: [...item.turns, { role, text: '' }] });
  return (
    <>
      <div class="bench">
        <section aria-labelledby="edit">
          <h2 id="edit">{words('class_edit')}</h2>
          <label class="field">
            <span>{words('class_item_title')}</span>
            <input
              type="text"
              value={item.title}
              onChange={(event) => edit({ title: event.currentTarget.value })}
            />
          </label>
          <ol class="turns">
            {item.turns.map((turn, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a turn has no other name, and its editor keeps no state beside its text
              <li key={index}>
                <TurnEditor
                  turn={turn}
                  number={index + 1}
                  isOnly={item.turns.length === 1}
                  onChange={(next) => setTurn(index, next)}
                />
              </li>
            ))}
          </ol>
          <p class="row">
            <button class="button" type="button" onClick={() => addTurn('user')}>
              {words('class_add_prompt')}
            </button>
            <button class="button" type="button" onClick={() => addTurn('assistant')}>
              {words('class_add_answer')}
            </button>
            <button class="button" type="button" aria-expanded={adding} onClick={() => setAdding(!adding)}>
              {words('class_new')}
            </button>
          </p>
          {adding && <Intake />}
        </section>
        <section aria-labelledby="marked" class="shown">
          <h2 id="marked">{words('class_marked')}</h2>
          <Shown item={item} onProblems={setTurn} />
        </section>
      </div>
      {!session.locked && (
        <details class="more">
          <summary>{words('sensitivity')}</summary>
          <SensitivityChoice
            chosen={session.options.sensitivity}
            onChoose={(sensitivity) =>
              change((now) => ({ ...now, options: { ...now.options, sensitivity } }))
            }
          />
        </details>
      )}
      <TeacherNotes item={item} />
    </>
  );
}

interface ShownProps {
  readonly item: Item;
  readonly onProblems: (turn: number, next: ItemTurn) => void;
}

function Shown({ item, onProblems }: ShownProps) {
  const words = useWords();
  const { session, change, say } = useSession();
  const conversation = useConversation(item.turns, session.options);
  const [selected, dropSelected] = useSelectedWords(conversation.spoken);
  const [why, setWhy] = useState('');
  const isHidden = useCallback(
    (finding: PageFinding) => session.hidden.has(wordsKey(finding)),
    [session.hidden],
  );
  const count = useMemo(
    () =>
      conversation.answers
        .flatMap((answer) => (answer ? pageFindings(answer) : []))
        .filter((finding) => !isHidden(finding)).length,
    [conversation, isHidden],
  );
  const dismiss = (finding: PageFinding) => {
    const key = wordsKey(finding);
    change((now) => ({ ...now, hidden: new Set([...now.hidden, key]) }));
    return () => change((now) => ({ ...now, hidden: new Set([...now.hidden].filter((one) => one !== key)) }));
  };
  const hideKind = ({ detector }: PageFinding) => {
    const set = (choice: boolean) =>
      change((now) => ({
        ...now,
        options: { ...now.options, choices: { ...now.options.choices, [detector]: choice } },
      }));
    set(false);
    return () => set(true);
  };
  const addProblem = () => {
    const turn = selected && item.turns[selected.turn];
    if (!turn) return;
    const problem = { quote: selected.quote, why: why.trim() };
    onProblems(selected.turn, { ...turn, problems: [...(turn.problems ?? []), problem] });
    setWhy('');
    dropSelected();
    say(words('class_problem_added'));
  };
  return (
    <>
      <p class="quiet" role="status">
        {conversation.judged
          ? words('class_marks', { count })
          : words(conversation.failed ? 'class_judge_failed' : 'class_judging')}
      </p>
      <CoverageLine
        state={pageState(
          '',
          'read',
          conversation.answers.flatMap((answer) => answer ?? []),
          [],
        )}
      />
      <MarkedConversation
        conversation={conversation}
        isHidden={isHidden}
        onDismiss={dismiss}
        onHideKind={hideKind}
      />
      {selected && (
        <form
          class="doubt-form"
          onSubmit={(event) => {
            event.preventDefault();
            addProblem();
          }}
        >
          <blockquote>{selected.quote}</blockquote>
          <label class="field">
            <span>{words('class_problem_why')}</span>
            <input type="text" value={why} onInput={(event) => setWhy(event.currentTarget.value)} />
          </label>
          <p class="row">
            <button class="button button-main" type="submit">
              {words('class_problem_add')}
            </button>
            <button class="button" type="button" onClick={dropSelected}>
              {words('class_cancel')}
            </button>
          </p>
        </form>
      )}
    </>
  );
}

/** Names what hiding a mark covers: the same words under the same sign. */
function wordsKey({ detector, quote }: PageFinding): string {
  return `${detector}\n${quote}`;
}
