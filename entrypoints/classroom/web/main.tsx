import { createWords } from '../../../lib/platform/words.ts';
import { draw } from '../draw.tsx';

type Messages = Readonly<Record<string, { readonly message: string }>>;

/** The same files as in the extension, one for each language. */
const locales = import.meta.glob<Messages>('../../../public/_locales/*/messages.json', { import: 'default' });
const FALLBACK = 'en';

const own = await messagesOf(localeFor(navigator.languages));
const english = await messagesOf(FALLBACK);
const words = createWords(
  (key) => own[key]?.message ?? english[key]?.message ?? '',
  own.language?.message ?? FALLBACK,
);

draw(document.body, words, {
  options: { sensitivity: 'balanced', choices: {} },
  locked: false,
  received: null,
});

// Browsers offer service workers over HTTPS and on localhost; without one the page works while it is online.
navigator.serviceWorker?.register('./service-worker.js').catch((error: unknown) => {
  console.info('caveat: this page will not open without a connection:', error);
});

function messagesOf(locale: string): Promise<Messages> {
  return locales[pathOf(locale)]?.() ?? Promise.resolve({});
}

/** The first of the reader's languages that there are words in: 'pt-BR' is in the folder pt_BR, or else in pt. */
function localeFor(languages: readonly string[]): string {
  const wanted = languages.flatMap((tag) => [tag.replace('-', '_'), tag.split('-')[0] ?? tag]);
  return wanted.find((locale) => pathOf(locale) in locales) ?? FALLBACK;
}

function pathOf(locale: string): string {
  return `../../../public/_locales/${locale}/messages.json`;
}
