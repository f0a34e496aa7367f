/**
 * The words of folded text as numbers. A word is a run of letters and digits, what stands between two of them is a
 * separator; a text is cut in one pass, without a string for each word.
 */

/** The words of one text; overwritten when the next is cut. */
export interface Cut {
  readonly count: number;
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
/** Small integers are the fastest keys of a map. */
const SMALL = 0x3fffffff;

const numbers = new Map<string, number>();
const written: string[] = [''];
/** By hash, the last word of it; the ones before follow in `before`. */
const byHash = new Map<number, number>();
const before: number[] = [0];

/** The number of a word, given out once. Texts that were cut before do not know it. */
export function numberOf(word: string): number {
  const known = numbers.get(word);
  if (known !== undefined) return known;
  let hash = OFFSET;
  for (let i = 0; i < word.length; i += 1) hash = Math.imul(hash ^ word.charCodeAt(i), PRIME);
  hash &= SMALL;
  const number = written.push(word) - 1;
  before.push(byHash.get(hash) ?? 0);
  byHash.set(hash, number);
  numbers.set(word, number);
  last = null;
  return number;
}

function wordAt(text: string, start: number, end: number, hash: number): number {
  let number = byHash.get(hash) ?? 0;
  while (number !== 0) {
    const word = written[number] ?? '';
    if (word.length === end - start && text.startsWith(word, start)) return number;
    number = before[number] ?? 0;
  }
  return 0;
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

const LETTER = /[\p{L}\p{N}]/u;
const NONE = 2;
const HALF = 3;
/** Of each code: 1 for a letter or digit, `NONE`, `HALF` of a character, or 0 where it did not come up yet. */
const kinds = new Uint8Array(0x10000);

function kindOf(code: number): number {
  const kind = code >= 0xd800 && code < 0xe000 ? HALF : LETTER.test(String.fromCharCode(code)) ? 1 : NONE;
  kinds[code] = kind;
  return kind;
}

/** Whether an offset lies in a letter or digit. */
export function isLetterAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  const kind = kinds[code] || kindOf(code);
  if (kind !== HALF) return kind === 1;
  const from = code >= 0xdc00 ? at - 1 : at;
  return LETTER.test(text.slice(Math.max(0, from), from + 2));
}

let starts = new Int32Array(1 << 10);
let ends = new Int32Array(1 << 10);
let words = new Int32Array(1 << 10);
let between = new Int32Array(1 << 10);
let count = 0;
let last: string | null = null;

for (const glue of [' ', "'", '-']) separatorOf(glue);

/** Cuts folded text. */
export function cut(text: string): Cut {
  if (text !== last) read(text);
  return { count, starts, ends, words, separators: between };
}

function read(text: string): void {
  const { length } = text;
  let end = 0;
  let at = 0;
  count = 0;
  while (at < length) {
    let code = text.charCodeAt(at);
    let kind = kinds[code] || kindOf(code);
    if (kind !== 1 && (kind === NONE || !isLetterAt(text, at))) {
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
      kind = kinds[code] || kindOf(code);
    } while (kind === 1 || (kind === HALF && isLetterAt(text, at)));
    if (count === starts.length) grow();
    starts[count] = start;
    ends[count] = at;
    words[count] = wordAt(text, start, at, hash & SMALL);
    between[count] = separatorAt(text, end, start);
    count += 1;
    end = at;
  }
  last = text;
}

function grow(): void {
  const longer = (old: Int32Array) => {
    const made = new Int32Array(2 * old.length);
    made.set(old);
    return made;
  };
  [starts, ends, words, between] = [longer(starts), longer(ends), longer(words), longer(between)];
}
