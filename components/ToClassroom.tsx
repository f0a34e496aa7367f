import { useState } from 'preact/hooks';
import type { OfferedTurn } from '../lib/types.ts';
import { useWords } from './words.ts';

/** How messages get from a chat to the classroom. */
export interface Lending {
  /** The messages of the chat; null where its page does not answer. */
  readonly offered: () => Promise<readonly OfferedTurn[] | null>;
  /** Hands these over and opens the classroom. False where the page no longer has them. */
  readonly lend: (ids: readonly string[]) => Promise<boolean>;
}

/** Asks which messages the classroom may have, and takes them there: nothing leaves the page before. */
export function ToClassroom({ lending }: { readonly lending: Lending }) {
  const words = useWords();
  const [turns, setTurns] = useState<readonly OfferedTurn[] | null>(null);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [failed, setFailed] = useState(false);
  const ask = async () => {
    const offered = await lending.offered();
    setFailed(offered === null || offered.length === 0);
    setTurns(offered);
    setLeft(new Set());
  };
  const chosen = turns?.flatMap(({ id }) => (left.has(id) ? [] : id)) ?? [];
  const lend = async () => {
    const done = await lending.lend(chosen);
    setFailed(!done);
    if (done) setTurns(null);
  };
  const toggle = (id: string) =>
    setLeft(new Set(left.has(id) ? [...left].filter((one) => one !== id) : [...left, id]));
  return (
    <div class="to-classroom">
      {!turns && (
        <button class="button" type="button" onClick={() => void ask()}>
          {words('to_classroom')}
        </button>
      )}
      {turns && turns.length > 0 && (
        <fieldset class="lending">
          <legend>{words('to_classroom_which')}</legend>
          <p class="quiet">{words('to_classroom_line')}</p>
          <label class="lending-turn">
            <input
              type="checkbox"
              checked={chosen.length === turns.length}
              onChange={(event) =>
                setLeft(new Set(event.currentTarget.checked ? [] : turns.map(({ id }) => id)))
              }
            />
            <span>{words('to_classroom_all')}</span>
          </label>
          <div class="lending-turns">
            {turns.map(({ id, role, beginning }) => (
              <label key={id} class="lending-turn">
                <input type="checkbox" checked={!left.has(id)} onChange={() => toggle(id)} />
                <span>
                  <strong>{words(`class_said_${role}`)}</strong> {beginning}
                </span>
              </label>
            ))}
          </div>
          <p class="finding-actions">
            <button
              class="button button-main"
              type="button"
              disabled={chosen.length === 0}
              onClick={() => void lend()}
            >
              {words('to_classroom_open', { count: chosen.length })}
            </button>
            <button class="button-plain" type="button" onClick={() => setTurns(null)}>
              {words('class_cancel')}
            </button>
          </p>
        </fieldset>
      )}
      <p class="quiet" role="status">
        {failed && words('to_classroom_failed')}
      </p>
    </div>
  );
}
