const files = import.meta.glob<string>('./lessons/*/{signs,risks}/*.md', {
  query: '?raw',
  import: 'default',
});

/** The address of a page: a sign by its detector, a risk by its id. */
export type LessonPage = `signs/${string}` | `risks/${string}`;

/** A page's Markdown, and the language it is written in (BCP 47). */
export interface Lesson {
  readonly markdown: string;
  readonly language: string;
}

/** The language that has every page. */
const FALLBACK = 'en';

/** Every page, signs before risks, each kind in the order of its ids. */
export const lessonPages: readonly LessonPage[] = ['signs', 'risks'].flatMap((kind) =>
  Object.keys(files)
    .filter((path) => path.startsWith(`./lessons/${FALLBACK}/${kind}/`))
    .map((path) => path.slice(`./lessons/${FALLBACK}/`.length, -'.md'.length) as LessonPage)
    .sort(),
);

/** Loads one page, in English where the language (BCP 47) lacks it; null where there is no such page. */
export async function lesson(page: string, language: string): Promise<Lesson | null> {
  for (const tag of [language, language.split('-')[0], FALLBACK]) {
    const load = files[`./lessons/${tag}/${page}.md`];
    if (tag !== undefined && load) return { markdown: await load(), language: tag };
  }
  return null;
}
