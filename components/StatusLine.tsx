import type { Situation } from './situation.ts';
import { useWords } from './words.ts';

interface Props {
  readonly situation: Situation;
  /** Title of the site; '' where the page is none. */
  readonly site: string;
  readonly answers: number;
  /** Titles of the sites that are read. */
  readonly supported: readonly string[];
}

/** One sentence on how things stand on the page, announced when it changes. */
export function StatusLine({ situation, site, answers, supported }: Props) {
  const words = useWords();
  const key = `status_${situation.replaceAll('-', '_')}`;
  const list = new Intl.ListFormat(words.language).format(supported);
  return (
    <>
      <p role="status">{words(key, { site, count: answers })}</p>
      {situation === 'unsupported' && (
        <details>
          <summary>{words('supported_sites')}</summary>
          {list}
        </details>
      )}
    </>
  );
}
