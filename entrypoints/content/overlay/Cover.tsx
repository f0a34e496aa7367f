import { useState } from 'preact/hooks';
import type { Words } from '../../../lib/platform/words.ts';

interface Props {
  readonly dark: boolean;
  readonly words: Words;
  /** Shows the answer; told what the person expected of it, '' where they wrote nothing. */
  readonly pass: (expected: string) => void;
}

/** Lies over a new answer on a matter of high stakes, until the person has thought first or passes. */
export function Cover({ dark, words, pass }: Props) {
  const [expected, setExpected] = useState('');
  return (
    <section class="cover" data-part="cover" data-dark={dark} aria-label={words('think_first')}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (event.isTrusted) pass(expected.trim());
        }}
      >
        <p role="status">{words('think_covered')}</p>
        <label>
          <span>{words('think_question')}</span>
          <input
            type="text"
            autocomplete="off"
            value={expected}
            onInput={(event) => setExpected(event.currentTarget.value)}
          />
        </label>
        <p class="quiet">
          <button type="submit" class="action">
            {words('think_show')}
          </button>
        </p>
        <p class="coverage">{words('think_stays')}</p>
      </form>
    </section>
  );
}
