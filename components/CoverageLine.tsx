import { detectorKey, type Words } from '../lib/platform/words.ts';
import type { PageState } from '../lib/types.ts';
import { useWords } from './words.ts';

/** How much was read, what was not and why, and which signs are shown one level lower. */
export function CoverageLine({
  state,
}: {
  readonly state: Pick<PageState, 'coverage' | 'unread' | 'quieter'>;
}) {
  const words = useWords();
  const { sentences, read } = state.coverage;
  return (
    <div class="quiet">
      {sentences > 0 && <p>{words('coverage_read', { count: sentences, read })}</p>}
      <UnreadReasons unread={state.unread} />
      {state.quieter && (
        <p>
          {words('quieter', {
            signs: new Intl.ListFormat(words.language).format(
              state.quieter.map((sign) => words(detectorKey(sign, 'title'))),
            ),
          })}
        </p>
      )}
    </div>
  );
}

/** What was not read and why, each reason once. */
export function UnreadReasons({ unread }: Pick<PageState, 'unread'>) {
  const words = useWords();
  return [...new Set(unread.map((one) => reason(one, words)))].map((text) => <p key={text}>{text}</p>);
}

function reason({ what, why }: PageState['unread'][number], words: Words): string {
  if (why === 'failed') return words('unread_failed', { what: titleOf(what, words) });
  if (why !== 'language') return words(`unread_${why}`);
  if (what === 'und') return words('unread_language_unknown');
  return words('unread_language', { what: languageName(what, words.language) });
}

/** A detector's title; what failed is otherwise told by the error itself. */
function titleOf(what: string, words: Words): string {
  const key = detectorKey(what, 'title');
  const title = words(key);
  return title === key ? what : title;
}

function languageName(tag: string, language: string): string {
  try {
    return new Intl.DisplayNames(language, { type: 'language' }).of(tag) ?? tag;
  } catch (error) {
    if (error instanceof RangeError) return tag;
    throw error;
  }
}
