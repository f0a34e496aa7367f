/**
 * The words of folded text as numbers. A word is a run of letters and digits, what stands between two of them is a
 * separator; a text is cut in one pass, without a string for each word.
 */

/** The words of one text, or of a part of it. */
export interface Cut {
  /** The places of its first word and of the one behind its last. */
  readonly from: number;
  readonly to: number;
  /** For each word `FIELDS` numbers: `START`, `END`, `WORD` and `SEPARATOR`. */
  readonly rows: Int32Array;
}

/** Where a word starts and ends. */
export const START = 0;
export const END = 1;
/** The number of the word, 0 where none was given out. */
export const WORD = 2;
/** The number of what stands in front of it. */
export const SEPARATOR = 3;
export const FIELDS = 4;

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
const OTHER_PRIME = 0x2c1b3c6d;

const numbers = new Map<string, number>([['', 0]]);
/**
 * Each word in the row of its hash or in the next free one: two hashes and its number. Together the hashes stand for
 * the word: a text would have to be made for it to bring another one with the same 64 bits.
 */
let known = new Int32Array(1 << 12);
const ROW = 4;

/** The number of a word, given out once. Texts that were cut before do not know it. */
export function numberOf(word: string): number {
  const given = numbers.get(word);
  if (given !== undefined) return given;
  const number = numbers.size;
  numbers.set(word, number);
  let hash = OFFSET;
  let other = 0;
  for (let i = 0; i < word.length; i += 1) {
    const code = word.charCodeAt(i);
    hash = Math.imul(hash ^ code, PRIME);
    other = Math.imul(other + code, OTHER_PRIME);
  }
  // At most every other row is taken.
  if (known.length < 2 * ROW * number) {
    const old = known;
    known = new Int32Array(2 * old.length);
    for (let row = 0; row < old.length; row += ROW)
      if (old[row + 2] !== 0) known.set(old.subarray(row, row + ROW), freeRow(old[row] ?? 0));
  }
  known.set([hash, other, number], freeRow(hash));
  last = null;
  return number;
}

function freeRow(hash: number): number {
  let row = rowOf(hash);
  while (known[row + 2] !== 0) row = (row + ROW) & (known.length - 1);
  return row;
}

function rowOf(hash: number): number {
  return ((hash ^ (hash >>> 15)) << 2) & (known.length - 1);
}

function wordAt(hash: number, other: number): number {
  for (let row = rowOf(hash); known[row + 2] !== 0; row = (row + ROW) & (known.length - 1))
    if (known[row] === hash && known[row + 1] === other) return known[row + 2] ?? 0;
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

let rows = new Int32Array(1 << 12);
let count = 0;
let last: string | null = null;

for (const glue of [' ', "'", '-']) separatorOf(glue);

/** Cuts folded text. The words are overwritten when the next is cut. */
export function cut(text: string): Cut {
  if (text !== last) read(text);
  return { from: 0, to: count, rows };
}

/** Words that stay. */
export function kept({ from, to, rows }: Cut): Cut {
  return { from: 0, to: to - from, rows: rows.slice(FIELDS * from, FIELDS * to) };
}

/** The place of the first word of a cut that does not start before an offset. */
export function wordFrom({ from, to, rows }: Cut, offset: number): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[FIELDS * middle + START] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many words have a number: a cut from when there were fewer does not know the others. */
export function wordsKnown(): number {
  return numbers.size;
}

function read(text: string): void {
  while (rows.length < FIELDS * (text.length / 2 + 1)) rows = new Int32Array(2 * rows.length);
  // What stands in a function is reached faster than what stands in a module.
  const all = rows;
  const letters = ascii;
  const { length } = text;
  let row = 0;
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
    let other = 0;
    do {
      hash = Math.imul(hash ^ code, PRIME);
      other = Math.imul(other + code, OTHER_PRIME);
      at += 1;
      if (at === length) break;
      code = text.charCodeAt(at);
    } while (code < ASCII ? letters[code] === 1 : isLetterAt(text, at));
    all[row + START] = start;
    all[row + END] = at;
    all[row + WORD] = wordAt(hash, other);
    all[row + SEPARATOR] =
      start - end === 1 && text.charCodeAt(end) === 0x20 ? BLANK : separatorAt(text, end, start);
    row += FIELDS;
    end = at;
  }
  count = row / FIELDS;
  last = text;
}
