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

