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
  const tell = (composer: Element | null | undefined) => {
    const words = composer ? wordsIn(composer) : '';
    if (words !== '') submitted(words);
  };
  const options = { capture: true, passive: true, signal };
  document.addEventListener(
    'keydown',
    (event) => {
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
        const pressed = origin(event);
        if (type !== 'submit' && !pressed?.closest(BUTTON)) return;
        const root = pressed?.getRootNode() as Document | ShadowRoot | undefined;
        tell([...(root?.querySelectorAll(COMPOSER) ?? [])].findLast((one) => wordsIn(one) !== ''));
      },
      options,
    );
  }
}

/** Where an event began, in open shadow roots too. */
function origin(event: Event): Element | null {
  const [first] = event.composedPath();
  return first && 'closest' in first ? (first as Element) : null;
}

function wordsIn(composer: Element): string {
  return ('value' in composer ? String(composer.value) : (composer.textContent ?? '')).trim();
}
