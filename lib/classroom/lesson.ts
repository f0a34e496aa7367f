import { type Item, list, parseItem, record, refuse, textOf } from './item.ts';

/** What a teacher prepares: conversations in the order of the lesson. */
export interface Lesson {
  readonly title: string;
  readonly items: readonly Item[];
}

/** Marks a file as a lesson of ours. */
const FORMAT = 'caveat-lesson';
/** The version that is written; all before it are read. */
export const VERSION = 2;

/** Why a file was not opened: the key of a message and its values. */
export interface Refusal {
  readonly key: 'lesson_foreign' | 'lesson_newer' | 'lesson_damaged';
  readonly values: Readonly<Record<string, string | number>>;
}

/** A lesson as the text of a file; `public/lesson.schema.json` describes it. */
export function writeLesson({ title, items }: Lesson): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, title, items }, null, 2)}\n`;
}

/** Reads a lesson file of this version or an earlier one; any other file is refused whole. */
export function readLesson(text: string): Lesson | Refusal {
  let file: Readonly<Record<string, unknown>>;
  try {
    file = record(JSON.parse(text), 'file');
  } catch (error) {
    // A file that begins as ours and ends early is damaged; any other that is no JSON is foreign.
    const isOurs = text.includes(`"${FORMAT}"`) && error instanceof SyntaxError;
    return isOurs ? damaged(error.message) : { key: 'lesson_foreign', values: {} };
  }
  if (file.format !== FORMAT) return { key: 'lesson_foreign', values: {} };
  const { version } = file;
  if (typeof version === 'number' && version > VERSION) {
    return { key: 'lesson_newer', values: { version, known: VERSION } };
  }
  try {
    if (version !== 1 && version !== VERSION) refuse('version', 'unknown');
    return {
      title: textOf(file.title, 'title'),
      items: list(file.items, 'items', (item, where) =>
        parseItem(version === 1 ? itemOfVersion1(item, where) : item, where),
      ),
    };
  } catch (error) {
    return damaged(error instanceof Error ? error.message : String(error));
  }
}

function damaged(where: string): Refusal {
  return { key: 'lesson_damaged', values: { where } };
}

/** In version 1 an item was one question and its answer. */
function itemOfVersion1(item: unknown, where: string): unknown {
  const { prompt, answer, marks, problems, ...others } = record(item, where);
  return {
    ...others,
    turns: [
      ...(prompt === undefined ? [] : [{ role: 'user', text: prompt }]),
      { role: 'assistant', text: answer, marks, problems },
    ],
  };
}
