import type { Words } from '../../../lib/platform/words.ts';
import { type Choice, Quiet } from './Card.tsx';

export interface NoticeView {
  readonly text: string;
  readonly choices: readonly Choice[];
  readonly dark: boolean;
}

/** One line in a corner of the window, announced and gone by itself. */
export function Notice({ view, words, close }: { view: NoticeView; words: Words; close: () => void }) {
  return (
    <div class="notice" data-part="notice" data-dark={view.dark}>
      <span role="status">{view.text}</span>
      {view.choices.map(({ label, act }) => (
        <Quiet key={label} label={label} act={act} />
      ))}
      <button
        type="button"
        class="close"
        aria-label={words('card_close')}
        onClick={(event) => event.isTrusted && close()}
      >
        ×
      </button>
    </div>
  );
}
