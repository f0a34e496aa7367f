import { useState } from 'preact/hooks';
import type { LessonPage } from '../lib/lessons.ts';
import { useWords } from './words.ts';

/** How a page is listed. */
export interface LessonEntry {
  readonly page: LessonPage;
  readonly title: string;
  /** One sentence on what it is about. */
  readonly line: string;
}

const FAMILIES = ['signs', 'risks'] as const;

/** All pages by family, with a box that filters them. */
export function LessonIndex({ entries }: { readonly entries: readonly LessonEntry[] }) {
  const words = useWords();
  const [wanted, setWanted] = useState('');
  const found = entries.filter((entry) => contains(`${entry.title} ${entry.line}`, wanted, words.language));
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
      {FAMILIES.map((family) => (
        <Family key={family} name={words(`learn_${family}`)} entries={found.filter(isIn(family))} />
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

const isIn = (family: string) => (entry: LessonEntry) => entry.page.startsWith(`${family}/`);

/** Every word of what is wanted occurs, whatever its case. */
function contains(text: string, wanted: string, language: string): boolean {
  const folded = text.toLocaleLowerCase(language);
  return wanted
    .toLocaleLowerCase(language)
    .split(/\s+/u)
    .every((word) => folded.includes(word));
}
