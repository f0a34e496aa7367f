import { ANY, type Place, type Start, type Step, startWith, walk } from '../text/automaton.ts';
import { type Cut, END, FIELDS, SEPARATOR, START, WORD } from '../text/words.ts';
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

/** The words of the lists by their hashes, as numbers of the automaton. */
const numbers = new Map<number, number>();

function numberOf(hash: number): number {
  const number = numbers.get(hash) ?? numbers.size + 1;
  numbers.set(hash, number);
  return number;
}

const compiled = new WeakMap<WeightedWords, Node>();

/** Compiles a list, once for each object. */
function rootOf(list: WeightedWords): Node {
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
    const made = new Set(words.map((word) => numberOf(hashOf(word))));
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
  compiled.set(list, root);
  return root;
}

function node(): Node {
  return { words: new Map(), groups: new Map(), any: null, weight: Number.NaN };
}

function after(at: Node, word: string): Node {
  if (word === '*') {
    at.any ??= node();
    return at.any;
  }
  const number = numberOf(hashOf(word));
  const next = at.words.get(number) ?? node();
  at.words.set(number, next);
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

/** Several lists as one automaton, so that each word is looked up once for all of them. */
interface Joint {
  readonly start: Start;
  /** Of each place where a phrase ends. */
  readonly weights: readonly number[];
}

const joints = new WeakMap<readonly WeightedWords[], Joint>();

function jointOf(lists: readonly WeightedWords[]): Joint {
  const known = joints.get(lists);
  if (known) return known;
  const weights: number[] = [];
  const steps = lists.map(rootOf).flatMap((root, list) => stepsFrom(root, list, weights));
  const joint = { start: startWith(steps), weights };
  joints.set(lists, joint);
  return joint;
}

function placeOf(node: Node, list: number, weights: number[]): Place {
  const isEnd = !Number.isNaN(node.weight);
  let steps: readonly Step[] | undefined;
  return {
    end: isEnd ? { list, phrase: weights.push(node.weight) - 1 } : null,
    // Most places are never come to.
    get steps() {
      steps ??= stepsFrom(node, list, weights);
      return steps;
    },
  };
}

function stepsFrom({ words, groups, any }: Node, list: number, weights: number[]): readonly Step[] {
  const step = (word: number, to: Place): Step => ({ separators: NEXT, word, to });
  const steps: Step[] = [];
  for (const [word, node] of words) steps.push(step(word, placeOf(node, list, weights)));
  for (const { members, node } of groups.values()) {
    const to = placeOf(node, list, weights);
    for (const word of members) steps.push(step(word, to));
  }
  if (any) steps.push(step(ANY, placeOf(any, list, weights)));
  return steps;
}

/** What stands between two words does not matter. */
const BETWEEN = 1;
const NEXT = [BETWEEN];

/**
 * The phrases of each list in a text, in the order of the lists: at each word the longest, so that none of a list
 * overlap. The array of lists is compiled once, so pass the same one again.
 */
export function foundIn({ hashes }: Words, lists: readonly WeightedWords[]): readonly (readonly Found[])[] {
  const { start, weights } = jointOf(lists);
  const all: Found[][] = lists.map(() => []);
  walk(cutOf(hashes), start, ({ list, phrase }, from, to) => {
    const own = all[list] ?? [];
    const last = own[own.length - 1];
    if (last && (from === last.from ? to <= last.to : from < last.to)) return false;
    const found = { from, to, weight: weights[phrase] ?? 0 };
    if (last?.from === from) own[own.length - 1] = found;
    else own.push(found);
    return false;
  });
  return all;
}

let rows = new Int32Array(1 << 10);

/** Hashes as words that an automaton walks along; their offsets are their places. */
function cutOf(hashes: readonly number[]): Cut {
  const to = hashes.length;
  if (FIELDS * to > rows.length) rows = new Int32Array(2 * FIELDS * to);
  for (let i = 0; i < to; i += 1) {
    rows[FIELDS * i + START] = i;
    rows[FIELDS * i + END] = i + 1;
    rows[FIELDS * i + WORD] = numbers.get(hashes[i] ?? 0) ?? ANY;
    rows[FIELDS * i + SEPARATOR] = BETWEEN;
  }
  return { from: 0, to, rows };
}

/** The weights of found phrases added up, the strongest first, each counting `fade` times the one before. */
export function faded(found: readonly Found[], sign: 1 | -1, fade: number): number {
  const weights: number[] = [];
  for (const { weight } of found) if (weight * sign > 0) insert(weights, weight, sign);
  let sum = 0;
  let part = 1;
  for (const weight of weights) {
    sum += weight * part;
    part *= fade;
  }
  return sum;
}

/** Adds a weight behind those that are as strong; there are a few of them. */
function insert(weights: number[], weight: number, sign: 1 | -1): void {
  let at = weights.push(weight) - 1;
  for (; at > 0 && ((weights[at - 1] ?? 0) - weight) * sign < 0; at -= 1) weights[at] = weights[at - 1] ?? 0;
  weights[at] = weight;
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
