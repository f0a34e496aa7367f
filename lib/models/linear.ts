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
  /** Word -> the classes that it belongs to, as the steps that they are. */
  readonly classes: ReadonlyMap<number, readonly number[]>;
  /** Where each word with which a phrase can begin leads: most words begin none, and one look settles it. */
  readonly starts: ReadonlyMap<number, readonly Node[]>;
}

const trees = new WeakMap<WeightedWords, Tree>();

/** Compiles a list, once for each object. */
function treeOf(list: WeightedWords): Tree {
  const known = trees.get(list);
  if (known) return known;
  const classes = new Map<number, number[]>();
  const members = new Map<string, readonly string[]>();
  /** One step for all words of a class or of a group, so that a list with many groups stays a small tree. */
  const stepOf = (name: string, words: readonly string[]): number => {
    const step = hashOf(name);
    if (members.has(name)) return step;
    members.set(name, words);
    for (const word of words) {
      const hash = hashOf(word);
      const steps = classes.get(hash);
      if (steps) steps.push(step);
      else classes.set(hash, [step]);
    }
    return step;
  };
  for (const [name, words] of Object.entries(list.classes ?? {})) stepOf(`<${name}>`, words.split(/\s+/));
  const wordsIn = (group: string) => group.split('|').flatMap((word) => members.get(word) ?? [word]);
  const root = node();
  for (const [weight, phrases] of list.phrases) {
    for (const phrase of phrases.split(';')) {
      for (const spelling of spelled(phrase)) {
        const steps = spelling.map((word) =>
          word.includes('|') ? stepOf(`(${word})`, wordsIn(word)) : word === '*' ? ANY : hashOf(word),
        );
        add(root, steps, weight);
      }
    }
  }
  const tree = { classes, starts: startsOf(root, classes) };
  trees.set(list, tree);
  return tree;
}

function startsOf(root: Node, classes: ReadonlyMap<number, readonly number[]>): ReadonlyMap<number, Node[]> {
  const starts = new Map<number, Node[]>();
  for (const word of new Set([...root.next.keys(), ...classes.keys()])) {
    const nodes = [word, ...(classes.get(word) ?? [])].flatMap((step) => root.next.get(step) ?? []);
    if (nodes.length > 0) starts.set(word, nodes);
  }
  return starts;
}

const ANY = hashOf('*');

function node(): Node {
  return { next: new Map(), any: null, weight: Number.NaN };
}

function add(root: Node, steps: readonly number[], weight: number): void {
  let at = root;
  for (const step of steps) {
    const next = (step === ANY ? at.any : at.next.get(step)) ?? node();
    if (step === ANY) at.any = next;
    else at.next.set(step, next);
    at = next;
  }
  at.weight = weight;
}

/** Every way to write a phrase, word by word; a group of single words stays one word: `a|b`. */
function spelled(phrase: string): readonly (readonly string[])[] {
  const open = phrase.indexOf('(');
  if (open < 0) return [phrase.split(/\s+/).filter((word) => word !== '')];
  const close = closeOf(phrase, open);
  const inside = phrase.slice(open + 1, close);
  const isOptional = phrase[close + 1] === '?';
  const options = /[\s(]/.test(inside) ? optionsOf(inside) : [inside];
  const heads = spelled(phrase.slice(0, open));
  const middles = options.flatMap((option) => spelled(option));
  const tails = spelled(phrase.slice(close + (isOptional ? 2 : 1)));
  return heads.flatMap((head) =>
    [...middles, ...(isOptional ? [[]] : [])].flatMap((middle) =>
      tails.map((tail) => [...head, ...middle, ...tail]),
    ),
  );
}

function closeOf(phrase: string, open: number): number {
  let depth = 0;
  for (let at = open; at < phrase.length; at += 1) {
    if (phrase[at] === '(') depth += 1;
    else if (phrase[at] === ')') depth -= 1;
    if (depth === 0) return at;
  }
  throw new SyntaxError(`a group without an end in "${phrase}"`);
}

/** The options of a group, those of groups inside left as they are. */
function optionsOf(inside: string): readonly string[] {
  const options: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at <= inside.length; at += 1) {
    const letter = inside[at];
    if (letter === '(') depth += 1;
    else if (letter === ')') depth -= 1;
    if ((letter === '|' && depth === 0) || letter === undefined) {
      options.push(inside.slice(from, at));
      from = at + 1;
    }
  }
  return options;
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
  const { starts, classes } = treeOf(list);
  const all: Found[] = [];
  const { hashes } = words;
  for (let from = 0; from < hashes.length; ) {
    const nodes = starts.get(hashes[from] ?? 0);
    let best: Found | null = null;
    if (nodes) for (const node of nodes) best = longest(node, classes, hashes, from, from + 1, best);
    if (best) all.push(best);
    from = best ? best.to : from + 1;
  }
  return all;
}

/** The longest phrase that begins at one word, going on from a step of the tree at another; none shorter than `best`. */
function longest(
  at: Node,
  classes: Tree['classes'],
  hashes: readonly number[],
  from: number,
  to: number,
  before: Found | null,
): Found | null {
  let best = before;
  if (!Number.isNaN(at.weight) && (best === null || to > best.to)) best = { from, to, weight: at.weight };
  const hash = hashes[to];
  if (hash === undefined) return best;
  if (at.next.size > 0) {
    const next = at.next.get(hash);
    if (next) best = longest(next, classes, hashes, from, to + 1, best);
    const steps = classes.get(hash);
    if (steps) {
      for (const step of steps) {
        const member = at.next.get(step);
        if (member) best = longest(member, classes, hashes, from, to + 1, best);
      }
    }
  }
  return at.any ? longest(at.any, classes, hashes, from, to + 1, best) : best;
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
