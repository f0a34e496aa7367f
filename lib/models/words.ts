/** The words of texts, hashed once for all scorers. FNV-1a: short, fast, the same in every browser. */

/** The words of one text, hashed once for all scorers that read it. Numbers and years are one word each. */
export interface Words {
  /** The folded text. */
  readonly text: string;
  /** The same text with its capitals. */
  readonly written: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly hashes: readonly number[];
  /** The buckets of the words and of pairs of neighbours, in order: a word's, then that of the pair which it ends. */
  readonly buckets: readonly number[];
}

const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;
/** Thirty bits: engines keep such numbers in place, larger ones on the heap. */
const SMALL = 0x3fffffff;

/** The hash of a word as it stands in a folded text, or of a sign that stands for one. */
export function hashOf(text: string): number {
  let hash = OFFSET;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), PRIME);
  return hash & SMALL;
}

/** Every number, and every year from 1000 to 2099. */
const NUMBER = hashOf('#');
const YEAR = hashOf('#year');
/** Stands before the first word: openings weigh differently. */
const START = hashOf('^');

const APOSTROPHE = 0x27;

function isLetter(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x7a) ||
    code === APOSTROPHE ||
    (code >= 0xc0 && (code < 0x2000 || code > 0x2bff))
  );
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** `% $ £ € ? !` count as words: they carry meaning by themselves. */
function isSign(code: number): boolean {
  return code === 0x25 || code === 0x24 || code === 0xa3 || code === 0x20ac || code === 0x3f || code === 0x21;
}

/** The words of a folded text (lower case, straight apostrophes: `fold` of text/phrases.ts), in one pass. */
export function wordsOf(text: string, written = text): Words {
  const starts: number[] = [0];
  const ends: number[] = [0];
  const hashes: number[] = [START];
  const buckets: number[] = [];
  let before = START;
  const length = text.length;
  let at = 0;
  while (at < length) {
    const code = text.charCodeAt(at);
    const start = at;
    let hash = OFFSET;
    if (isLetter(code)) {
      for (let next = code; at < length; next = text.charCodeAt(at)) {
        if (!isLetter(next) && !isDigit(next)) break;
        hash = Math.imul(hash ^ next, PRIME);
        at += 1;
      }
      hash &= SMALL;
    } else if (isDigit(code)) {
      at = numberEnd(text, at);
      hash = isYear(text, start, at) ? YEAR : NUMBER;
    } else {
      at += 1;
      if (!isSign(code)) continue;
      hash = Math.imul(OFFSET ^ code, PRIME) & SMALL;
    }
    starts.push(start);
    ends.push(at);
    hashes.push(hash);
    buckets.push(bucketOf(hash), bucketOf(joined(before, hash)));
    before = hash;
  }
  return { text, written, starts, ends, hashes, buckets };
}

/** The end of a number: digits, with commas and points between them, and letters that belong to it (1990s, 3rd). */
function numberEnd(text: string, from: number): number {
  let at = from;
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isDigit(code) || isLetter(code)) continue;
    if ((code === 0x2c || code === 0x2e) && isDigit(text.charCodeAt(at + 1))) continue;
    break;
  }
  return at;
}

function isYear(text: string, start: number, end: number): boolean {
  if (end - start < 4 || end - start > 5) return false;
  const first = text.charCodeAt(start);
  const second = text.charCodeAt(start + 1);
  if (!isDigit(text.charCodeAt(start + 2)) || !isDigit(text.charCodeAt(start + 3))) return false;
  if (end - start === 5 && text[start + 4] !== 's') return false;
  return (first === 0x31 && second >= 0x30) || (first === 0x32 && second === 0x30);
}

/** Words of a text from one to another, as it stands there. */
export function textOf(words: Words, from: number, to: number): string {
  return words.text.slice(words.starts[from] ?? 0, words.ends[to - 1] ?? 0);
}

/** How many buckets a table of trained weights has. */
export const BUCKETS = 1 << 13;

/** The hash of one that follows another. */
export function joined(hash: number, next: number): number {
  return (Math.imul(hash ^ 0x9e3779b9, PRIME) ^ next) & SMALL;
}

/** The bucket of a hash. */
export function bucketOf(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (mixed ^ (mixed >>> 13)) & (BUCKETS - 1);
}
