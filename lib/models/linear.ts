/**
 * The mechanism that all fitted scorers share: a hand-weighted word list, a few counted features, and a small trained
 * correction over hashed words and pairs of words, added up and squeezed into 0..1.
 */

/** What a scorer says of a text: how much, from 0 to 1, and the words that carry it most, as they stand in folded text. */
export interface Score {
  readonly value: number;
  readonly because: readonly string[];
}

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

/**
 * A hand-weighted list. Phrases stand apart by semicolons, in lower case: `(a|b)` one of several, `(a)?` may be missing,
 * `*` any one word, `^` the start, `#` a number, `#year` a year, `<name>` any word of a class.
 */
export interface WeightedWords {
  readonly classes?: Readonly<Record<string, string>>;
  readonly phrases: readonly (readonly [weight: number, phrases: string])[];
}

/** Trained weights as data. */
export interface Weights {
  readonly bias: number;
  /** One for each counted feature. */
  readonly features: readonly number[];
  /** What one step of the table is worth. */
  readonly step: number;
  /** The buckets that weigh something, as `packed` writes them. */
  readonly table: string;
}

const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/** The hash of a word as it stands in a folded text, or of a sign that stands for one. */
export function hashOf(text: string): number {
  let hash = OFFSET;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), PRIME);
  return hash >>> 0;
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
      hash >>>= 0;
    } else if (isDigit(code)) {
      at = numberEnd(text, at);
      hash = isYear(text, start, at) ? YEAR : NUMBER;
    } else {
      at += 1;
      if (!isSign(code)) continue;
      hash = Math.imul(OFFSET ^ code, PRIME) >>> 0;
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

/** A step into a list's tree of phrases. */
interface Node {
  readonly next: Map<number, Node>;
  any: Node | null;
  /** NaN where no phrase ends. */
  weight: number;
}

interface Tree {
  readonly root: Node;
  /** Word -> the classes that it belongs to, as the steps that they are. */
  readonly classes: ReadonlyMap<number, readonly number[]>;
  /** The words with which a phrase can begin; null where any can. */
  readonly first: ReadonlySet<number> | null;
}

const trees = new WeakMap<WeightedWords, Tree>();

/** Compiles a list, once for each object. */
function treeOf(list: WeightedWords): Tree {
  const known = trees.get(list);
  if (known) return known;
  const classes = new Map<number, number[]>();
  for (const [name, words] of Object.entries(list.classes ?? {})) {
    for (const word of words.split(/\s+/)) {
      const hash = hashOf(word);
      classes.set(hash, [...(classes.get(hash) ?? []), hashOf(`<${name}>`)]);
    }
  }
  const root = node();
  for (const [weight, phrases] of list.phrases)
    for (const phrase of phrases.split(';')) for (const one of spelled(phrase)) add(root, one, weight);
  const tree = { root, classes, first: firstWords(root, classes) };
  trees.set(list, tree);
  return tree;
}

function firstWords(root: Node, classes: ReadonlyMap<number, readonly number[]>): ReadonlySet<number> | null {
  if (root.any) return null;
  const members = [...classes].filter(([, steps]) => steps.some((step) => root.next.has(step)));
  return new Set([...root.next.keys(), ...members.map(([word]) => word)]);
}

function node(): Node {
  return { next: new Map(), any: null, weight: Number.NaN };
}

function add(root: Node, phrase: string, weight: number): void {
  let at = root;
  for (const word of phrase.split(/\s+/).filter((word) => word !== '')) {
    if (word === '*') {
      at.any ??= node();
      at = at.any;
    } else {
      const hash = hashOf(word);
      const next = at.next.get(hash) ?? node();
      at.next.set(hash, next);
      at = next;
    }
  }
  at.weight = weight;
}

/** Every way to write a phrase. */
function spelled(phrase: string): readonly string[] {
  let depth = 0;
  const open = phrase.indexOf('(');
  if (open < 0) return [phrase];
  const options: string[] = [];
  let from = open + 1;
  for (let at = open; at < phrase.length; at += 1) {
    const letter = phrase[at];
    if (letter === '(') depth += 1;
    if (letter === ')') depth -= 1;
    if ((letter === '|' && depth === 1) || (letter === ')' && depth === 0)) {
      options.push(phrase.slice(from, at));
      from = at + 1;
    }
    if (letter === ')' && depth === 0) {
      const optional = phrase[at + 1] === '?';
      if (optional) options.push('');
      const before = phrase.slice(0, open);
      const after = phrase.slice(at + (optional ? 2 : 1));
      return options.flatMap((option) => spelled(`${before}${option}${after}`));
    }
  }
  throw new SyntaxError(`a group without an end in "${phrase}"`);
}

/** A phrase of a list found in a text, by its words. */
export interface Found {
  readonly from: number;
  /** One past its last word. */
  readonly to: number;
  readonly weight: number;
}

/** The phrases of a list in a text, the longest first at each word; none overlap. */
export function found(words: Words, list: WeightedWords): readonly Found[] {
  const tree = treeOf(list);
  const all: Found[] = [];
  const { hashes } = words;
  let from = 0;
  while (from < hashes.length) {
    // Most words begin no phrase: one look settles it.
    const begins = tree.first === null || tree.first.has(hashes[from] ?? 0);
    const match = begins ? longest(tree, tree.root, hashes, from, from, null) : null;
    if (match) all.push(match);
    from = match ? match.to : from + 1;
  }
  return all;
}

/** The longest phrase from a word on, going on from a step of the tree at another. */
function longest(
  tree: Tree,
  at: Node,
  hashes: readonly number[],
  from: number,
  to: number,
  before: Found | null,
): Found | null {
  let best = before;
  if (to > from && !Number.isNaN(at.weight) && (best === null || to > best.to))
    best = { from, to, weight: at.weight };
  const hash = hashes[to];
  if (hash === undefined) return best;
  const next = at.next.get(hash);
  if (next) best = longest(tree, next, hashes, from, to + 1, best);
  const classes = at.next.size > 0 ? tree.classes.get(hash) : undefined;
  if (classes) {
    for (const one of classes) {
      const member = at.next.get(one);
      if (member) best = longest(tree, member, hashes, from, to + 1, best);
    }
  }
  return at.any ? longest(tree, at.any, hashes, from, to + 1, best) : best;
}

/** Words of a text from one to another, as it stands there. */
export function textOf(words: Words, from: number, to: number): string {
  return words.text.slice(words.starts[from] ?? 0, words.ends[to - 1] ?? 0);
}

/** How many buckets a table of trained weights has. */
export const BUCKETS = 1 << 13;

/** The hash of one that follows another. */
export function joined(hash: number, next: number): number {
  return Math.imul(hash ^ 0x9e3779b9, PRIME) ^ next;
}

/** The bucket of a hash. */
export function bucketOf(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (mixed ^ (mixed >>> 13)) & (BUCKETS - 1);
}

/** What each of so many words and pairs counts: longer texts are not surer for being longer. */
export function share(buckets: number): number {
  return 1 / Math.sqrt(Math.max(16, buckets));
}

/** The sum that weights give to features and buckets. */
export function sumOf(weights: Weights, features: readonly number[], buckets: readonly number[]): number {
  let sum = weights.bias;
  for (let i = 0; i < features.length; i += 1) sum += (weights.features[i] ?? 0) * (features[i] ?? 0);
  const table = unpacked(weights.table);
  let trained = 0;
  for (const bucket of buckets) trained += table[bucket] ?? 0;
  return sum + trained * weights.step * share(buckets.length);
}

/** 0..1 of any number. */
export function squeeze(sum: number): number {
  return 1 / (1 + Math.exp(-sum));
}

/** The weights of found phrases added up, the strongest first, each counting `fade` times the one before. */
export function faded(found: readonly Found[], sign: 1 | -1, fade: number): number {
  const weights: number[] = [];
  for (const { weight } of found) if (weight * sign > 0) weights.push(weight);
  if (weights.length > 1) weights.sort((a, b) => (b - a) * sign);
  let sum = 0;
  let part = 1;
  for (const weight of weights) {
    sum += weight * part;
    part *= fade;
  }
  return sum;
}

/** How many words explain a score. */
const REASONS = 3;

/** The phrases that weigh most in a direction, as they stand in the text, without repeats. */
export function strongest(words: Words, found: readonly Found[], sign: 1 | -1): readonly string[] {
  const reasons = found
    .filter(({ weight }) => weight * sign > 0)
    .sort((a, b) => (b.weight - a.weight) * sign)
    .map(({ from, to }) => textOf(words, from, to).replaceAll(/\s+/g, ' ').trim());
  return [...new Set(reasons)].slice(0, REASONS);
}

const LONGEST_STEP = 255;

/** A table as text: base64 of pairs of bytes, how far on the next bucket is and its weight. */
export function packed(table: Int8Array): string {
  let bytes = '';
  let last = 0;
  table.forEach((weight, bucket) => {
    if (weight === 0) return;
    for (; bucket - last > LONGEST_STEP; last += LONGEST_STEP) bytes += String.fromCharCode(LONGEST_STEP, 0);
    bytes += String.fromCharCode(bucket - last, weight & 0xff);
    last = bucket;
  });
  return btoa(bytes);
}

const tables = new Map<string, Int8Array>();

/** The table that `packed` wrote, read once. */
export function unpacked(text: string): Int8Array {
  const known = tables.get(text);
  if (known) return known;
  const table = new Int8Array(BUCKETS);
  const bytes = atob(text);
  let bucket = 0;
  for (let i = 0; i < bytes.length; i += 2) {
    bucket += bytes.charCodeAt(i);
    if (bytes.charCodeAt(i + 1) !== 0) table[bucket] = bytes.charCodeAt(i + 1);
  }
  tables.set(text, table);
  return table;
}
