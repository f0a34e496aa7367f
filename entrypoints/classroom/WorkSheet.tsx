import { useMemo } from 'preact/hooks';
import { useWords } from '../../components/words.ts';
import type { Item } from '../../lib/classroom/item.ts';
import { SaidTurns } from './SaidTurns.tsx';
import { speak } from './spoken.ts';
import type { Conversation } from './use-conversation.ts';

export interface SheetProps {
  readonly item: Item;
  readonly conversation: Conversation;
  /** With what the person wrote. */
  readonly withPrompts: boolean;
}

/** Empty rows of the table to fill in. */
const ROWS = 4;

/** The answer without marks, room to write, and questions. */
export function WorkSheet({ item, withPrompts }: SheetProps) {
  const words = useWords();
  const spoken = useMemo(
    () => item.turns.filter(({ role }) => withPrompts || role === 'assistant').map(speak),
    [item, withPrompts],
  );
  return (
    <>
      <header class="sheet-head">
        <h2>{item.title}</h2>
        <p class="sheet-name">
          <span>{words('class_sheet_name')}</span> <span>{words('class_sheet_date')}</span>
        </p>
      </header>
      <p class="sheet-task">
        <strong>1.</strong> {words('class_task_underline')}
      </p>
      <SaidTurns spoken={spoken} />
      <p class="sheet-task">
        <strong>2.</strong> {words('class_task_table')}
      </p>
      <table class="to-fill">
        <thead>
          <tr>
            <th scope="col">{words('class_task_words')}</th>
            <th scope="col">{words('class_task_why')}</th>
            <th scope="col">{words('class_task_check')}</th>
          </tr>
        </thead>
        <tbody>
          {Array.from({ length: ROWS }, (_, row) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the rows are all alike
            <tr key={row}>
              <td />
              <td />
              <td />
            </tr>
          ))}
        </tbody>
      </table>
      <section class="to-write">
        <p class="sheet-task">
          <strong>3.</strong> {words('class_task_questions')}
        </p>
        <ol>
          {(item.questions.length > 0
            ? item.questions
            : [words('class_task_fine'), words('class_task_ask')]
          ).map((question) => (
            <li key={question}>
              {question}
              <span class="line" />
              <span class="line" />
            </li>
          ))}
        </ol>
      </section>
    </>
  );
}
