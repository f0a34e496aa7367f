import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { createWords, type Words } from '../lib/platform/words.ts';

/** Hands the words of the interface down to every view; without a provider the keys themselves are shown. */
export const WordsContext = createContext<Words>(createWords(() => '', 'en'));

/** The words of the interface, in the reader's language. */
export function useWords(): Words {
  return useContext(WordsContext);
}

/** A day (YYYY-MM-DD) as people write it. */
export function dayOf(date: string, language: string): string {
  const format = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' });
  return format.format(new Date(`${date}T00:00:00Z`));
}
