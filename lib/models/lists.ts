import { hashOf, textOf, type Words } from './words.ts';

/**
 * A hand-weighted list. Phrases stand apart by semicolons, in lower case: `(a|b)` one of several, `(a)?` may be missing,
 * `*` any one word, `^` the start, `#` a number, `#year` a year, `<name>` any word of a class.
 */
export interface WeightedWords {
  readonly classes?: Readonly<Record<string, string>>;
  readonly phrases: readonly (readonly [weight: number, phrases: string])[];
}

/** A step into a list's tree of phrases. */
interface Node {
  readonly words: Map<number, Node>;
  /** What follows any word of a class or of a group, by its name: one step, so that a list with many stays small. */
  readonly groups: Map<string, Group>;
  any: Node | null;
  /** NaN where no phrase ends. */
  weight: number;
}

interface Group {
  readonly members: ReadonlySet<number>;
  readonly node: Node;
}

/** Where each word with which a phrase can begin leads: most words begin none, and one look settles it. */
type Starts = ReadonlyMap<number, readonly Node[]>;

const compiled = new WeakMap<WeightedWords, Starts>();

/** Compiles a list, once for each object. */
function startsOf(list: WeightedWords): Starts {
  const known = compiled.get(list);
  if (known) return known;
  const classes = new Map<string, readonly string[]>();
  for (const [name, words] of Object.entries(list.classes ?? {}))
    classes.set(`<${name}>`, words.split(/\s+/));
  const sets = new Map<string, ReadonlySet<number>>();
  /** The words of a class or of a group, whose options may be classes. */
  const membersOf = (group: string): ReadonlySet<number> => {
    const known = sets.get(group);
    if (known) return known;
    const words = group.split('|').flatMap((word) => classes.get(word) ?? [word]);
    const made = new Set(words.map(hashOf));
    sets.set(group, made);
    return made;
  };
  const root = node();
  for (const [weight, phrases] of list.phrases) {
    for (const phrase of phrases.split(';')) {
      for (const words of spelled(phrase)) {
        const end = words.reduce(
          (at, word) => (/[|<]/.test(word) ? through(at, word, membersOf(word)) : after(at, word)),
          root,
        );
        end.weight = weight;
      }
    }
  }
  const starts = new Map<number, Node[]>();
  const begin = (word: number, at: Node) => starts.set(word, [...(starts.get(word) ?? []), at]);
  for (const [word, at] of root.words) begin(word, at);
  for (const { members, node: at } of root.groups.values()) for (const word of members) begin(word, at);
  compiled.set(list, starts);
  return starts;
}

function node(): Node {
  return { words: new Map(), groups: new Map(), any: null, weight: Number.NaN };
}

function after(at: Node, word: string): Node {
  if (word === '*') {
    at.any ??= node();
    return at.any;
  }
  const hash = hashOf(word);
  const next = at.words.get(hash) ?? node();
  at.words.set(hash, next);
  return next;
}

function through(at: Node, name: string, members: ReadonlySet<number>): Node {
  const group = at.groups.get(name) ?? { members, node: node() };
  at.groups.set(name, group);
  return group.node;
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

/** Where a word leads in one of several lists. */
interface Begin {
  readonly list: number;
  readonly nodes: readonly Node[];
}

const joints = new WeakMap<readonly WeightedWords[], ReadonlyMap<number, readonly Begin[]>>();

/** Several lists as one, so that each word is looked up once for all of them. */
function jointOf(lists: readonly WeightedWords[]): ReadonlyMap<number, readonly Begin[]> {
  const known = joints.get(lists);
  if (known) return known;
  const joint = new Map<number, Begin[]>();
  for (const [list, starts] of lists.map(startsOf).entries()) {
    for (const [word, nodes] of starts) {
      const begins = joint.get(word);
      if (begins) begins.push({ list, nodes });
      else joint.set(word, [{ list, nodes }]);
    }
  }
  joints.set(lists, joint);
  return joint;
}

/**
 * The phrases of each list in a text, in the order of the lists: at each word the longest, so that none of a list
 * overlap. The array of lists is compiled once, so pass the same one again.
 */
export function foundIn(words: Words, lists: readonly WeightedWords[]): readonly (readonly Found[])[] {
  const joint = jointOf(lists);
  const all: Found[][] = lists.map(() => []);
  const { hashes } = words;
  for (let from = 0; from < hashes.length; from += 1) {
    const begins = joint.get(hashes[from] ?? 0);
    if (!begins) continue;
    for (const { list, nodes } of begins) {
      const own = all[list];
      const last = own?.[own.length - 1];
      if (last && from < last.to) continue;
      let best: Found | null = null;
      for (const node of nodes) best = longest(node, hashes, from, from + 1, best);
      if (best) own?.push(best);
    }
  }
  return all;
}

/** The longest phrase that begins at one word, going on from a step of the tree at another; none shorter than `best`. */
function longest(
  at: Node,
  hashes: readonly number[],
  from: number,
  to: number,
  before: Found | null,
): Found | null {
  let best = before;
  if (!Number.isNaN(at.weight) && (best === null || to > best.to)) best = { from, to, weight: at.weight };
  const hash = hashes[to];
  if (hash === undefined) return best;
  const next = at.words.size > 0 ? at.words.get(hash) : undefined;
  if (next) best = longest(next, hashes, from, to + 1, best);
  if (at.groups.size > 0)
    for (const group of at.groups.values())
      if (group.members.has(hash)) best = longest(group.node, hashes, from, to + 1, best);
  return at.any ? longest(at.any, hashes, from, to + 1, best) : best;
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
