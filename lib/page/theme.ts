/** Sites fade from one theme to the other: their colours are looked at when that is over, in ms. */
const FADE = 300;
/** By which sites switch their theme on the document element or the body. */
const ATTRIBUTES = [
  'class',
  'style',
  'data-theme',
  'data-mode',
  'data-color-scheme',
  'dark',
  'data-darkreader-scheme',
];

/** Calls back when the page may have changed between light and dark, until the signal aborts. */
export function watchTheme(document: Document, changed: () => void, signal: AbortSignal): void {
  const view = document.defaultView as Window & typeof globalThis;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(changed, FADE);
  };
  const observer = new view.MutationObserver(soon);
  for (const element of [document.documentElement, document.body]) {
    if (element) observer.observe(element, { attributeFilter: ATTRIBUTES });
  }
  view.matchMedia('(prefers-color-scheme: dark)').addEventListener('change', soon, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}
