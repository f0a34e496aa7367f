import { detectorKey, type Words } from '../lib/platform/words.ts';
import type { PageState } from '../lib/types.ts';
import { useWords } from './words.ts';

/** How much was read, and what was not and why. */
export function CoverageLine({ state }: { readonly state: Pick<PageState, 'coverage' | 'unread'> }) {
  const words = useWords();
  const { sentences, read } = state.coverage;
  return (
    <div class="coverage quiet">
      <p>{words('coverage', { count: sentences, read })}</p>
      {state.unread.map((one) => (
        <p key={`${one.why} ${one.what}`}>{unread(one, words)}</p>
      ))}
    </div>
  );
}

function unread({ what, why }: PageState['unread'][number], words: Words): string {
  if (why === 'language') return words('unread_language', { what: languageName(what, words.language) });
  if (why === 'failed') return words('unread_failed', { what: words(detectorKey(what, 'title')) });
  return words('unread_other', { what });
}

function languageName(tag: string, language: string): string {
  try {
    return new Intl.DisplayNames(language, { type: 'language' }).of(tag) ?? tag;
  } catch (error) {
    if (error instanceof RangeError) return tag;
    throw error;
  }
}
