import { useEffect, useState } from 'preact/hooks';
import { type LessonPage, lesson, lessonKinds } from '../lib/lessons.ts';
import { useWords } from './words.ts';

/** How a page is listed. */
export interface LessonEntry {
  readonly page: LessonPage;
  readonly title: string;
  /** One sentence on what it is about. */
  readonly line: string;
}

/** All pages by kind, with a box that filters them by their titles and texts. */
export function LessonIndex({ entries }: { readonly entries: readonly LessonEntry[] }) {
  const words = useWords();
  const [wanted, setWanted] = useState('');
  const texts = useTexts(entries, wanted.trim() !== '');
  const found = entries.filter(({ page, title, line }) =>
    contains(`${title} ${line} ${texts.get(page) ?? ''}`, wanted, words.language),
  );
  return (
    <>
      <p class="filter">
        <label for="filter">{words('learn_filter')}</label>
        <input
          id="filter"
          type="search"
          value={wanted}
          onInput={(event) => setWanted(event.currentTarget.value)}
        />
      </p>
      <p class="quiet" role="status">
        {wanted.trim() !== '' &&
          (found.length > 0 ? words('learn_found', { count: found.length }) : words('learn_found_none'))}
      </p>
      {lessonKinds.map((kind) => (
        <Family key={kind} name={words(`learn_${kind}`)} entries={found.filter(isIn(kind))} />
      ))}
    </>
  );
}

function Family({ name, entries }: { readonly name: string; readonly entries: readonly LessonEntry[] }) {
  if (entries.length === 0) return null;
  return (
    <section>
      <h2>{name}</h2>
      <ul class="lessons">
        {entries.map(({ page, title, line }) => (
          <li key={page}>
            <a href={`#${page}`}>{title}</a>
            <p class="quiet">{line}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

const isIn = (kind: string) => (entry: LessonEntry) => entry.page.startsWith(`${kind}/`);

/** What the pages say, once somebody looks for words. */
function useTexts(entries: readonly LessonEntry[], wanted: boolean): ReadonlyMap<LessonPage, string> {
  const { language } = useWords();
  const [texts, setTexts] = useState<ReadonlyMap<LessonPage, string>>(new Map());
  useEffect(() => {
    if (!wanted) return undefined;
    let here = true;
    const load = async ({ page }: LessonEntry) =>
      [page, (await lesson(page, language))?.markdown ?? ''] as const;
    Promise.all(entries.map(load)).then(
      (loaded) => {
        if (here) setTexts(new Map(loaded));
      },
      (error: unknown) => console.warn('caveat: only titles are searched:', error),
    );
    return () => {
      here = false;
    };
  }, [entries, language, wanted]);
  return texts;
}

/** Every word of what is wanted occurs, whatever its case. */
function contains(text: string, wanted: string, language: string): boolean {
  const folded = text.toLocaleLowerCase(language);
  return wanted
    .toLocaleLowerCase(language)
    .split(/\s+/u)
    .every((word) => folded.includes(word));
}
