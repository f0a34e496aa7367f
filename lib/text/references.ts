import type { Passage, Span } from '../types.ts';
import { blockAt } from './claims.ts';
import { type Journal, journals } from './journals.ts';
import { escaped } from './phrases.ts';

/** What a line of a passage says about the work that an identifier in it belongs to. */
export interface Reference extends Span {
  /** The prose of the line, from its start or from the identifier before. */
  readonly words: string;
  /** Every year in it; page numbers apart. */
  readonly years: readonly number[];
  /** The year that it cites the work by; null where that is not plain. */
  readonly cited: number | null;
}

/** Authors in front of a year, at the start of a line: "Marsh, T. (2019).", "[3] A. Ibarra et al. (2017),". */
const ENTRY =
  /^[\s*_•–-]{0,6}(?:\[?\d{1,3}[.)\]]\s*)?(\p{Lu}[^\n]{1,600}?)\(((?:1[89]|20)\d\d)[a-z]?(?:, [^()\n]{1,30})?\)[.,:]?\s/u;
/** A word in lower case that no list of names has: what stands before the year is a sentence. */
const NO_NAME = /(?<![\p{L}'’{\\-])(?!others)\p{Ll}{4,}/u;
/** Numbered styles name the year last: 'A. Ibarra, "Tides," Nature, vol. 5, pp. 1–9, 2017, doi:'. */
const NUMBERED =
  /^[\s*_•–-]{0,6}(?:\[?\d{1,3}[.)\]]\s*)?(?:\p{Lu}\. ?){1,3}\p{Lu}[\p{L}'’-]+(?:,| and | et al)/u;
/** Authors and a year right before: "Lindqvist et al. (2014), ", "Ibarra (2017) describes it in ". */
const BEFORE = /(?:\p{Lu}[\p{L}'’-]+|et al\.?|\p{Lu}\.),? \(((?:1[89]|20)\d\d)[a-z]?\)[^.;()\n]{0,40}$/u;
/** Right after: "arXiv:1409.12345 (2014)". */
const AFTER = /^[)\]]?[.,]? \(((?:1[89]|20)\d\d)[a-z]?\)/;
/** A year that is no end of a range of pages. */
const YEAR = /(?<![\p{L}\p{N}–./:-])((?:1[6-9]|20)\d\d)[a-z]?(?![\p{L}\p{N}]|[–/-]\d)/gu;

/** Authors, title and journal take no more characters than this. */
const LONGEST = 900;

/** The reference that an identifier of a passage belongs to; `from` is the end of the identifier before it. */
export function referenceAround(passage: Passage, identifier: Span, from = 0): Reference {
  const block = blockAt(passage, identifier.start);
  const line = Math.max(block?.start ?? 0, passage.prose.lastIndexOf('\n', identifier.start - 1) + 1);
  const start = Math.max(line, from, identifier.start - LONGEST);
  const words = passage.prose.slice(start, identifier.start);
  const after = AFTER.exec(passage.prose.slice(identifier.end, identifier.end + 12))?.[1];
  const years = Array.from(words.matchAll(YEAR), (match) => Number(match[1]));
  const isEntry = start === line;
  const cited =
    BEFORE.exec(words)?.[1] ??
    after ??
    (isEntry ? (entryYear(words) ?? (NUMBERED.test(words) ? years.at(-1) : undefined)) : undefined);
  return {
    start,
    end: identifier.end,
    words,
    years: after === undefined ? years : [...years, Number(after)],
    cited: cited === undefined ? null : Number(cited),
  };
}

/** The year in brackets after a list of names that opens a line. */
export function entryYear(words: string): string | undefined {
  const [, names = '', year] = ENTRY.exec(words) ?? [];
  return NO_NAME.test(names) ? undefined : year;
}

/** Names that are short or common words are found only where the name of a journal stands. */
const NAMES = [...journals.keys()]
  .sort((a, b) => b.length - a.length)
  .map((name) => escaped(name).replaceAll(' ', '\\.? '))
  .join('|');
const VENUE = new RegExp(
  `(?:[.?!,;:”"’)] {1,2}|(?:published|appeared|article|paper|study) in |(?<!\\p{L})In (?:Proceedings of (?:the )?)?)(?:The )?(${NAMES})(?=[.,;:]|\\s?\\(|\\s\\d)`,
  'gu',
);

/** A journal as a reference names it. */
export interface Venue extends Span {
  readonly journal: Journal;
}

/** The last journal or conference that the words of a reference name where a journal's name stands. */
export function venueIn(words: string): Venue | null {
  let last: Venue | null = null;
  for (const match of words.matchAll(VENUE)) {
    const name = match[1] ?? '';
    const journal = journals.get(name.replaceAll('.', ''));
    const end = match.index + match[0].length;
    if (journal) last = { journal, start: end - name.length, end };
  }
  return last;
}

/** The first volume and year after the name of a journal: ", 571, 12–15", " 521 (2015)", ". 2024;26:e1", " 2021, 21, 3". */
const VOLUME =
  /^[.,]{0,2}\s(?:\(?(?<first>(?:19|20)\d\d)\)?(?:\s\p{Lu}\p{Ll}{2,8}(?:\s\d{1,2})?)?[;,]\s?)?(?:vol(?:ume|\.)?\s)?(?<volume>\d{1,4})(?=\s?[(:;,]|\.\s?(?:no|pp))(?:\s?\(\d{1,3}(?:[–-]\d{1,3})?\))?(?:,? \((?<year>(?:19|20)\d\d)\))?/iu;

/** The volume that follows the name of a journal, with its year where that stands beside it. */
export function volumeAfter(
  words: string,
  end: number,
): { volume: number; year: number | null; length: number } | null {
  const match = VOLUME.exec(words.slice(end, end + 60));
  if (!match?.groups?.volume) return null;
  const year = match.groups.year ?? match.groups.first;
  return {
    volume: Number(match.groups.volume),
    year: year === undefined ? null : Number(year),
    length: match[0].length,
  };
}

/** The title of a work in an entry: what follows the year in brackets, up to its mark. */
export function titleOf(words: string): string | null {
  return /\((?:1[89]|20)\d\d[a-z]?\)[.,:]\s+([^.?!\n]{8,200})[.?!]/.exec(words)?.[1] ?? null;
}
