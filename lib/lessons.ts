const files = import.meta.glob<string>('./lessons/*/{signs,risks,practices}/*.md', {
  query: '?raw',
  import: 'default',
});

/** What a page is about: a sign in an answer, a risk behind it, or what is done about the risks. */
export const lessonKinds = ['signs', 'risks', 'practices'] as const;

/** The address of a page: a sign by its detector, a risk by its id, a practice by its name. */
export type LessonPage = `${(typeof lessonKinds)[number]}/${string}`;

/** A page's Markdown, and the language it is written in (BCP 47). */
export interface Lesson {
  readonly markdown: string;
  readonly language: string;
}

/** The language that has every page. */
const FALLBACK = 'en';

/** Every page, kind by kind, each in the order of its ids. */
export const lessonPages: readonly LessonPage[] = lessonKinds.flatMap((kind) =>
  Object.keys(files)
    .filter((path) => path.startsWith(`./lessons/${FALLBACK}/${kind}/`))
    .map((path) => path.slice(`./lessons/${FALLBACK}/`.length, -'.md'.length) as LessonPage)
    .sort(),
);

/** The message key of one of a practice's texts: ('red-teaming', 'title') -> 'practice_red_teaming_title'. */
export function practiceKey(practice: string, part: 'title' | 'line'): string {
  return `practice_${practice.replaceAll('-', '_')}_${part}`;
}

/** Loads one page, in English where the language (BCP 47) lacks it; null where there is no such page. */
export async function lesson(page: string, language: string): Promise<Lesson | null> {
  for (const tag of [language, language.split('-')[0], FALLBACK]) {
    const load = files[`./lessons/${tag}/${page}.md`];
    if (tag !== undefined && load) return { markdown: await load(), language: tag };
  }
  return null;
}
