import { useEffect, useRef, useState } from 'preact/hooks';
import { useWords } from '../../components/words.ts';
import type { ItemTurn } from '../../lib/classroom/item.ts';
import { pastedText } from './pasted.ts';

interface Props {
  readonly turn: ItemTurn;
  readonly number: number;
  readonly isOnly: boolean;
  /** The turn as it was changed; null to leave it out. */
  readonly onChange: (turn: ItemTurn | null) => void;
}

/** Typing is followed by new marks after this long without a key, in ms; the longer the text, the later. */
const PAUSE = 250;
const PAUSE_PER_CHARACTER = 0.003;

/** One turn to edit: who speaks, what is said, and what was wrong in it. */
export function TurnEditor({ turn, number, isOnly, onChange }: Props) {
  const words = useWords();
  const [text, setText] = useState(turn.text);
  const timer = useRef(0);
  const latest = useRef({ turn, onChange });
  latest.current = { turn, onChange };
  useEffect(() => setText(turn.text), [turn.text]);
  useEffect(() => () => window.clearTimeout(timer.current), []);
  const type = (next: string) => {
    setText(next);
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(
      () => latest.current.onChange({ ...latest.current.turn, text: next }),
      PAUSE + next.length * PAUSE_PER_CHARACTER,
    );
  };
  const problems = turn.problems ?? [];
  return (
    <div class="turn">
      <div class="turn-head">
        <label>
          <span class="unseen">{words('class_speaker', { number })}</span>
          <select
            value={turn.role}
            onChange={(event) =>
              onChange({ ...turn, role: event.currentTarget.value === 'user' ? 'user' : 'assistant' })
            }
          >
            <option value="user">{words('class_said_user')}</option>
            <option value="assistant">{words('class_said_assistant')}</option>
          </select>
        </label>
        {!isOnly && (
          <button
            class="button-plain"
            type="button"
            aria-label={words('class_leave_out_label', { number })}
            onClick={() => onChange(null)}
          >
            {words('class_leave_out')}
          </button>
        )}
      </div>
      <textarea
        aria-label={words('class_text', { number })}
        rows={rowsOf(text)}
        dir="auto"
        value={text}
        onInput={(event) => type(event.currentTarget.value)}
        onPaste={(event) => {
          const markdown = pastedText(event.clipboardData);
          if (markdown === null) return;
          event.preventDefault();
          const { currentTarget: area } = event;
          area.setRangeText(markdown, area.selectionStart, area.selectionEnd, 'end');
          type(area.value);
        }}
      />
      {turn.versions !== undefined && turn.versions.length > 0 && (
        <details>
          <summary>{words('class_versions', { count: turn.versions.length })}</summary>
          {turn.versions.map((version) => (
            <blockquote key={version}>{version}</blockquote>
          ))}
        </details>
      )}
      {problems.length > 0 && (
        <ul class="problems" aria-label={words('class_problems')}>
          {problems.map((problem) => (
            <li key={problem.quote}>
              <q>{problem.quote}</q> {problem.why}
              <button
                class="button-plain"
                type="button"
                aria-label={words('class_problem_remove_label', { quote: problem.quote })}
                onClick={() => onChange({ ...turn, problems: problems.filter((one) => one !== problem) })}
              >
                {words('class_remove')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** Rows that show most of a text without taking the page. */
function rowsOf(text: string): number {
  const LINE = 55;
  const lines = text.slice(0, 2000).split('\n');
  const rows = lines.reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / LINE)), 0);
  return Math.min(14, Math.max(2, rows));
}
