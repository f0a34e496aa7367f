import type { Span } from '../types.ts';

/**
 * The words of folded text as numbers. A word is a run of letters and digits, what stands between two of them is a
 * separator; a text is cut in one pass, without a string for each word.
 */

/** The words of one text, or of a part of it. */
export interface Cut {
  /** The places of its first word and of the one behind its last. */
  readonly from: number;
  readonly to: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** The number of each word, 0 where none was given out. */
  readonly words: Int32Array;
  /** The number of what stands in front of each word. */
  readonly separators: Int32Array;
}

/** A separator that no phrase holds. */
export const OTHER = 0;
/** Blanks, apostrophes and hyphens, two or more: "well- known". */
export const GLUE = 1;
export const BLANK = 2;
export const APOSTROPHE = 3;
export const HYPHEN = 4;
/** Separators are fewer. */
export const SEPARATORS = 64;
const LONGEST = 8;

const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

const numbers = new Map<string, number>([['', 0]]);
/** The letters of all words one behind the other. */
let letters = new Uint16Array(1 << 14);
let used = 0;
/** Each word at its hash or in the next free row: hash, number, where its letters begin and how many they are. */
let rows = new Int32Array(1 << 12);
const ROW = 4;

/** The number of a word, given out once. Texts that were cut before do not know it. */
export function numberOf(word: string): number {
  const known = numbers.get(word);
  if (known !== undefined) return known;
  const number = numbers.size;
  numbers.set(word, number);
  if (used + word.length > letters.length) letters = longer(letters);
  let hash = OFFSET;
  for (let i = 0; i < word.length; i += 1) {
    const code = word.charCodeAt(i);
    hash = Math.imul(hash ^ code, PRIME);
    letters[used + i] = code;
  }
  // At most three in four rows are taken.
  if (3 * rows.length < 4 * ROW * number) {
    const old = rows;
    rows = new Int32Array(2 * old.length);
    for (let row = 0; row < old.length; row += ROW)
      if (old[row + 1] !== 0) rows.set(old.subarray(row, row + ROW), freeRow(old[row] ?? 0));
  }
  rows.set([hash, number, used, word.length], freeRow(hash));
  used += word.length;
  last = null;
  return number;
}

function freeRow(hash: number): number {
  let row = rowOf(hash);
  while (rows[row + 1] !== 0) row = (row + ROW) & (rows.length - 1);
  return row;
}

function rowOf(hash: number): number {
  return ((hash ^ (hash >>> 15)) << 2) & (rows.length - 1);
}

function wordAt(text: string, start: number, end: number, hash: number): number {
  for (let row = rowOf(hash); rows[row + 1] !== 0; row = (row + ROW) & (rows.length - 1))
    if (rows[row] === hash && rows[row + 3] === end - start && isAt(text, start, end, rows[row + 2] ?? 0))
      return rows[row + 1] ?? 0;
  return 0;
}

function isAt(text: string, start: number, end: number, begin: number): boolean {
  for (let at = start; at < end; at += 1)
    if (letters[begin + at - start] !== text.charCodeAt(at)) return false;
  return true;
}

const separators = new Map<string, number>();
/** The numbers of separators of one and of two characters, by their codes. */
const singles = new Uint8Array(0x10000);
const pairs = new Map<number, number>();

/** The number of a separator, given out once; `OTHER` for one that is too long, and where there are too many. */
export function separatorOf(text: string): number {
  const known = separators.get(text);
  if (known !== undefined) return known;
  if (isGlue(text, 0, text.length) && text.length > 1) return GLUE;
  const number = BLANK + separators.size;
  if (number >= SEPARATORS || text.length > LONGEST) return OTHER;
  separators.set(text, number);
  if (text.length === 1) singles[text.charCodeAt(0)] = number;
  if (text.length === 2) pairs.set(pairOf(text, 0), number);
  last = null;
  return number;
}

function separatorAt(text: string, start: number, end: number): number {
  const length = end - start;
  const known =
    length === 1
      ? singles[text.charCodeAt(start)]
      : length === 2
        ? pairs.get(pairOf(text, start))
        : length <= LONGEST
          ? separators.get(text.slice(start, end))
          : undefined;
  if (known) return known;
  return isGlue(text, start, end) ? GLUE : OTHER;
}

function pairOf(text: string, at: number): number {
  return text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1);
}

function isGlue(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code !== 0x20 && code !== 0x27 && code !== 0x2d) return false;
  }
  return true;
}

const IS_LETTER = /[\p{L}\p{N}]/u;
const ASCII = 0x80;
/** 1 for letters and digits of ASCII. */
const ascii = Uint8Array.from({ length: ASCII }, (_, code) =>
  IS_LETTER.test(String.fromCharCode(code)) ? 1 : 0,
);
/** Of other codes: 1 for a letter or digit, 2 for none, 0 where it did not come up yet. */
const others = new Uint8Array(0x10000);

/** Whether an offset lies in a letter or digit. */
export function isLetterAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < ASCII) return ascii[code] === 1;
  const known = others[code];
  if (known) return known === 1;
  if (code >= 0xd800 && code < 0xe000) {
    const from = code >= 0xdc00 ? at - 1 : at;
    return IS_LETTER.test(text.slice(Math.max(0, from), from + 2));
  }
  const isLetter = IS_LETTER.test(String.fromCharCode(code));
  others[code] = isLetter ? 1 : 2;
  return isLetter;
}

let starts = new Int32Array(1 << 10);
let ends = new Int32Array(1 << 10);
let words = new Int32Array(1 << 10);
let between = new Int32Array(1 << 10);
let count = 0;
let last: string | null = null;

for (const glue of [' ', "'", '-']) separatorOf(glue);

/** Cuts folded text. The words are overwritten when the next is cut. */
export function cut(text: string): Cut {
  if (text !== last) read(text);
  return { from: 0, to: count, starts, ends, words, separators: between };
}

/** Words that stay. */
export function kept({ from, to, starts, ends, words, separators }: Cut): Cut {
  return {
    from: 0,
    to: to - from,
    starts: starts.slice(from, to),
    ends: ends.slice(from, to),
    words: words.slice(from, to),
    separators: separators.slice(from, to),
  };
}

/** The words of a cut within a span of its text; null where the span cuts a word. */
export function cutWithin(cut: Cut, span: Span): Cut | null {
  const from = firstWhere(cut, (place) => (cut.ends[place] ?? 0) > span.start);
  const to = firstWhere(cut, (place) => (cut.ends[place] ?? 0) > span.end);
  const isWhole =
    (cut.starts[from] ?? span.end) >= span.start && (to === cut.to || (cut.starts[to] ?? 0) >= span.end);
  return isWhole ? { ...cut, from, to } : null;
}

/** The first place of a cut from which on a condition holds. */
function firstWhere({ from, to }: Cut, holds: (place: number) => boolean): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** How many words have a number: a cut from when there were fewer does not know the others. */
export function wordsKnown(): number {
  return numbers.size;
}

function read(text: string): void {
  while (2 * starts.length < text.length + 2)
    [starts, ends, words, between] = [longer(starts), longer(ends), longer(words), longer(between)];
  // What stands in a function is reached faster than what stands in a module.
  const starting = starts;
  const ending = ends;
  const numbered = words;
  const separating = between;
  const letters = ascii;
  const { length } = text;
  let found = 0;
  let end = 0;
  let at = 0;
  while (at < length) {
    let code = text.charCodeAt(at);
    if (code < ASCII ? letters[code] === 0 : !isLetterAt(text, at)) {
      at += 1;
      continue;
    }
    const start = at;
    let hash = OFFSET;
    do {
      hash = Math.imul(hash ^ code, PRIME);
      at += 1;
      if (at === length) break;
      code = text.charCodeAt(at);
    } while (code < ASCII ? letters[code] === 1 : isLetterAt(text, at));
    starting[found] = start;
    ending[found] = at;
    numbered[found] = wordAt(text, start, at, hash);
    separating[found] =
      start - end === 1 && text.charCodeAt(end) === 0x20 ? BLANK : separatorAt(text, end, start);
    found += 1;
    end = at;
  }
  count = found;
  last = text;
}

function longer<T extends Int32Array | Uint16Array>(old: T): T {
  const made = new (old.constructor as new (length: number) => T)(2 * old.length);
  made.set(old);
  return made;
}
