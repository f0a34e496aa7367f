import type { Situation } from './situation.ts';
import { dayOf, useWords } from './words.ts';

interface Props {
  readonly situation: Situation;
  /** Title of the site; '' where the page is none. */
  readonly site: string;
  readonly answers: number;
  /** Titles of the sites that are read. */
  readonly supported: readonly string[];
  /** Day (YYYY-MM-DD) on which the site's selectors were last checked. */
  readonly checked?: string | undefined;
}

/** One sentence on how things stand on the page, announced when it changes. */
export function StatusLine({ situation, site, answers, supported, checked }: Props) {
  const words = useWords();
  const key = `status_${situation.replaceAll('-', '_')}`;
  const list = new Intl.ListFormat(words.language).format(supported);
  return (
    <>
      <p role="status">{words(key, { site, count: answers })}</p>
      {situation === 'nothing-found' && (
        <p>
          {site !== '' && checked !== undefined
            ? words('status_nothing_found_checked', { site, day: dayOf(checked, words.language) })
            : words('read_page_nothing')}
        </p>
      )}
      {situation === 'unsupported' && (
        <details>
          <summary>{words('supported_sites')}</summary>
          {list}
        </details>
      )}
    </>
  );
}
