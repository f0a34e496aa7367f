import { COMPOSER } from './unknown.ts';

/** What is pressed to send a message. */
const BUTTON = 'button, [role="button"], input[type="submit"]';

/**
 * Calls back with the words that the person is about to send, as far as a page lets one see it: Enter where one
 * writes, a button that is pressed while words stand there, a form that is sent.
 */
export function listenToSubmits(
  document: Document,
  signal: AbortSignal,
  submitted: (words: string) => void,
): void {
  /** What began with the last press or key has told its words: the events that follow from it tell no others. */
  let told = false;
  const tell = (composer: Element | null | undefined) => {
    const words = composer ? wordsIn(composer) : '';
    if (words === '') return;
    told = true;
    submitted(words);
  };
  const options = { capture: true, passive: true, signal };
  document.addEventListener(
    'keydown',
    (event) => {
      told = false;
      if (event.key === 'Enter' && !event.shiftKey && !event.isComposing)
        tell(origin(event)?.closest(COMPOSER));
    },
    options,
  );
  // Pages may send at the press already, and empty the place to write before the click.
  for (const type of ['pointerdown', 'click', 'submit'] as const) {
    document.addEventListener(
      type,
      (event) => {
        if (type === 'pointerdown') told = false;
        const pressed = origin(event);
        if (told || (type !== 'submit' && !pressed?.closest(BUTTON))) return;
        tell(pressed && nearestWords(pressed));
      },
      options,
    );
  }
}

/** The place with words that stands nearest to a button or form; the last one where several do. */
function nearestWords(pressed: Element): Element | null {
  let within: ParentNode | null = pressed;
  while (within) {
    const found = [...within.querySelectorAll(COMPOSER)].findLast((one) => wordsIn(one) !== '');
    if (found) return found;
    within = within.parentNode;
  }
  return null;
}

/** Where an event began, in open shadow roots too. */
function origin(event: Event): Element | null {
  const [first] = event.composedPath();
  return first && 'closest' in first ? (first as Element) : null;
}

function wordsIn(composer: Element): string {
  return ('value' in composer ? String(composer.value) : (composer.textContent ?? '')).trim();
}
