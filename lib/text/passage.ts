import type { Block, Formula, Link, Passage, Span } from '../types.ts';
import { isPlainLetter, nextOf } from './characters.ts';
import { isPlainEnglish, languageOf } from './language.ts';
import { splitSentences } from './sentences.ts';
import { typedOut } from './tex.ts';

/**
 * What a reader of pages or Markdown found.
 *
 * Its text is the same for both: blocks are separated by a line feed, cells of a row by a tab; white space inside
 * a block is folded, except line breaks that the page shows; code keeps its text; list and heading marks are left
 * out; formulas and pictures are one U+FFFC each; a citation chip leaves no text.
 */
export interface PassageParts {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly links?: readonly Link[];
  /** Inline code and inline math. */
  readonly blanks?: readonly Span[];
  readonly formulas?: readonly Formula[];
  readonly source?: (offset: number) => number;
}

/** Completes a passage: blanks out its prose, finds its language and its sentences. Linear in the text. */
export function makePassage(parts: PassageParts): Passage {
  const { text, blocks, links = [], blanks = [], formulas = [], source } = parts;
  const set = blocks.filter(({ kind }) => kind === 'code' || kind === 'math' || kind === 'quote');
  const prose = fill(text, [...set, ...blanks, ...quotations(text, blocks)], ' ');
  const language = languageAt(prose, blocks);
  // Code inside a sentence must neither end it nor be lost from it.
  const sentences = splitSentences(fill(text, blanks, ATOM), blocks, language);
  return {
    text,
    prose,
    blocks,
    links,
    sentences,
    language,
    ...(formulas.length > 0 && { formulas }),
    ...(source && { source }),
  };
}

/** A function of a passage that is worked out once for each. */
export function oncePer<T>(make: (passage: Passage) => T): (passage: Passage) => T {
  const known = new WeakMap<Passage, { readonly made: T }>();
  return (passage) => {
    const found = known.get(passage);
    if (found) return found.made;
    const made = make(passage);
    known.set(passage, { made });
    return made;
  };
}

/** The language of a text, by its first words. */
function languageAt(prose: string, blocks: readonly Block[]): string {
  return isPlainEnglish(prose) ? 'en' : languageOf(opening(prose, blocks));
}

/** The first words of a text, white space folded: enough to tell its language. */
function opening(prose: string, blocks: readonly Block[]): string {
  const ENOUGH = 1000;
  let words = '';
  for (const { start, end } of blocks) {
    if (words.length >= ENOUGH) break;
    const more = prose
      .slice(start, Math.min(end, start + 2 * ENOUGH))
      .replaceAll(/\s+/g, ' ')
      .trim();
    if (more !== '') words += `${more} `;
  }
  return words;
}

/** The plain words of a span, white space folded; of a formula alone, what it says. */
export function quoteOf(passage: Passage, span: Span): string {
  const words = passage.text.slice(span.start, span.end);
  const formula = words === ATOM ? passage.formulas?.find(({ start }) => start === span.start) : undefined;
  return (formula ? typedOut(formula.tex) : words).replaceAll(/[\s\uFFFC]+/g, ' ').trim();
}

/** The sentences that stand in a block. */
export function sentencesIn(passage: Passage, block: Span): Span[] {
  const { sentences } = passage;
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.start ?? 0) < block.start) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while ((sentences[end]?.end ?? Number.POSITIVE_INFINITY) <= block.end) end += 1;
  return sentences.slice(low, end);
}

/** How many words a text has, or a part of it; in scripts without blanks between words each character counts as one. */
export function wordCount(text: string, from = 0, to = text.length): number {
  let count = 0;
  let last = 0;
  for (let at = from; at < to; at += 1) {
    const kind = kinds[text.charCodeAt(at)] || kindAt(text, at);
    if (kind === REST) continue;
    last = ((last << 3) | kind) & 0o777;
    count += BEGINS[last] ?? 0;
  }
  return count;
}

/** What a character is: `REST` is the second half of one that has two codes. */
const WORD = 1;
const IDEOGRAPH = 2;
const OTHER = 3;
const JOINER = 4;
const REST = 5;
/** What each code is, where it came up; 0 elsewhere. */
const kinds = new Uint8Array(0x10000).fill(REST, 0xdc00, 0xe000);

/** 1 where a word begins, by what a character is and what the two before it are, three bits each. */
const BEGINS = Uint8Array.from({ length: 0o1000 }, (_, last) => {
  const [second, first, kind] = [last >> 6, (last >> 3) & 7, last & 7];
  // One mark between letters joins them: "don't", "3.5", "well-known".
  const goesOn = first === WORD || (first === JOINER && second === WORD);
  return kind === IDEOGRAPH || (kind === WORD && !goesOn) ? 1 : 0;
});

function kindAt(text: string, at: number): number {
  const code = text.codePointAt(at) ?? 0;
  const character = String.fromCodePoint(code);
  const kind = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(character)
    ? IDEOGRAPH
    : /[\p{L}\p{M}\p{N}]/u.test(character)
      ? WORD
      : "'’.,-".includes(character)
        ? JOINER
        : OTHER;
  // Half a character may find its other half in another text.
  if (code < 0xd800 || (code >= 0xe000 && code <= 0xffff)) kinds[code] = kind;
  return kind;
}

/** The object replacement character: stands for what is not text. */
const ATOM = '\uFFFC';

/** The text with each span overwritten, character for character. */
function fill(text: string, spans: readonly Span[], character: string): string {
  if (spans.length === 0) return text;
  let filled = '';
  let at = 0;
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    if (end <= at) continue;
    const from = Math.max(start, at);
    filled += text.slice(at, from) + character.repeat(end - from);
    at = end;
  }
  return filled + text.slice(at);
}

const DOUBLE = 1000;
/** A lone mark is more often an apostrophe: what it may enclose is kept short. */
const SINGLE = 120;

/** The kinds of quotation: the mark that opens, the marks that close it, the longest words between them. */
const QUOTATIONS: readonly { readonly open: string; readonly close: string; readonly longest: number }[] = [
  { open: '“', close: '”', longest: DOUBLE },
  { open: '„', close: '“”', longest: DOUBLE },
  { open: '"', close: '"', longest: DOUBLE },
  { open: '«', close: '»', longest: DOUBLE },
  { open: '»', close: '«', longest: DOUBLE },
  { open: '「', close: '」', longest: DOUBLE },
  { open: '『', close: '』', longest: DOUBLE },
  { open: '‘', close: '’', longest: SINGLE },
  { open: "'", close: "'", longest: SINGLE },
];
/** The marks of quotation, and those that may be apostrophes. */
const MARKS = /[“”„"«»「」『』‘'’]/g;

/** What stands between the two marks of a quotation within one block; the marks themselves are left. */
function quotations(text: string, blocks: readonly Block[]): Span[] {
  const found: Span[] = [];
  let next = nextOf(MARKS, text, 0);
  for (const block of blocks) {
    if (block.kind === 'code' || block.kind === 'math' || block.kind === 'quote') continue;
    if (next < block.start) next = nextOf(MARKS, text, block.start);
    if (next < 0) break;
    if (next >= block.end) continue;
    const open = new Map<string, number>();
    for (; next >= 0 && next < block.end; next = nextOf(MARKS, text, next + 1)) {
      const at = next;
      const mark = text.charAt(at);
      if ((mark === "'" || mark === '’') && isBetweenLetters(text, at)) continue;
      const closed = QUOTATIONS.find((kind) => {
        const start = open.get(kind.open);
        return (
          start !== undefined &&
          kind.close.includes(mark) &&
          closes(text, at, mark) &&
          at - start <= kind.longest
        );
      });
      const start = closed && open.get(closed.open);
      if (start !== undefined) {
        found.push({ start: start + 1, end: at });
        // What was opened inside and never closed was no quotation.
        for (const [kind, begin] of open) if (begin >= start) open.delete(kind);
      } else if (opens(text, at, mark)) {
        open.set(mark, at);
      }
    }
  }
  return found;
}

function isBetweenLetters(text: string, at: number): boolean {
  return isPlainLetter(text.charCodeAt(at - 1)) && isPlainLetter(text.charCodeAt(at + 1));
}

/** Letters of scripts that put blanks between words: a mark between two of them is no quotation mark. */
const LETTER = /(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}])[\p{L}\p{N}]/u;

function opens(text: string, at: number, mark: string): boolean {
  if (!QUOTATIONS.some(({ open }) => open === mark)) return false;
  const before = text.charAt(at - 1);
  const after = text.charAt(at + 1);
  switch (mark) {
    case "'":
    case '‘':
      return /^$|[\s([{—–“"]/.test(before) && /\p{L}/u.test(after);
    case '"':
    case '»':
      return !LETTER.test(before) && /\S/.test(after);
    default:
      return true;
  }
}

function closes(text: string, at: number, mark: string): boolean {
  if (mark === "'" || mark === '’' || mark === '«') {
    return /\S/.test(text.charAt(at - 1)) && !LETTER.test(text.charAt(at + 1));
  }
  return !LETTER.test(text.charAt(at + 1));
}
