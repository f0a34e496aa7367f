/**
 * Sets of words that a sentence must hold, as data. Groups stand apart by spaces; all are required, in any order.
 * In a group, `a|b` is one of several, `great_wall` are words in a row, `bat+` is also "bats" and "bat's", `invent*` is
 * any word that begins so. In front of a group, `>` means later than the group before, `-` the same
 * with at most two words between, `!` that no such word stands in the sentence, and `@` that it is looked up: its words
 * are whole and rare (the first group, where none is marked).
 */
export type WordSet = readonly Group[];

interface Group {
  readonly order: 'any' | 'later' | 'next';
  readonly without: boolean;
  /** Words in a row, each as a form that one word must have. */
  readonly options: readonly (readonly Form[])[];
}

/** The word itself, or with `prefix` how it begins. */
interface Form {
  readonly words: ReadonlySet<string>;
  readonly prefix: string | null;
  /** Letters with which each of these begins. */
  readonly stem: string;
}

/** A word of a sentence in lower case, with its place in it. */
export interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** How many words the found words of one set may lie apart, from the first to the last. */
const REACH = 18;
/** At most so many words between a group and one that comes right after it. */
const NEXT = 2;
/** A group is looked for at so many places of a sentence, so that a sentence of one word takes no longer. */
const MOST = 8;
const TOKEN = /[\p{L}\p{N}][\p{L}\p{M}\p{N}']*/gu;
const ASCII_TOKEN = /[a-z0-9][a-z0-9']*/g;
const ASCII = /^[\0-\x7f]*$/;
const MARKS = /^[>@!-]*/;

/** The words of folded text. */
export function tokensOf(folded: string): readonly Token[] {
  return Array.from(folded.matchAll(ASCII.test(folded) ? ASCII_TOKEN : TOKEN), ({ 0: word, index }) => ({
    word: word.endsWith("'") ? word.replace(/(?<!')'+$/, '') : word,
    start: index,
    end: index + word.length,
  }));
}

/** The words by which a set is looked up; reads no more of it than that. */
export function anchorsOf(set: string): readonly string[] {
  const groups = set.split(' ');
  const anchor = groups.find((group) => MARKS.exec(group)?.[0].includes('@')) ?? groups[0] ?? '';
  return anchor
    .replace(MARKS, '')
    .split('|')
    .flatMap((option) => formsOf(option.split('_')[0] ?? ''));
}

/** Reads a set. Throws a SyntaxError for an empty word, and where the first group is only a ban. */
export function wordSet(set: string): WordSet {
  const groups = set.split(' ').map((group): Group => {
    const marks = MARKS.exec(group)?.[0] ?? '';
    const options = group.slice(marks.length).split('|');
    return {
      order: marks.includes('-') ? 'next' : marks.includes('>') ? 'later' : 'any',
      without: marks.includes('!'),
      options: options.map((option) => option.split('_').map(formOf)),
    };
  });
  if (groups[0]?.without !== false) throw new SyntaxError(`nothing to look for first in "${set}"`);
  return groups;
}

/** Whether folded text has the letters of a word of each group: most text has not, and needs not be cut into words. */
export function mayFind(folded: string, set: WordSet): boolean {
  // The first group mostly holds the words by which the set was looked up: they are there.
  for (let at = set.length - 1; at >= 0; at -= 1) {
    const group = set[at];
    if (group && !group.without && !group.options.some((forms) => haveStems(folded, forms))) return false;
  }
  return true;
}

function haveStems(folded: string, forms: readonly Form[]): boolean {
  for (const { stem } of forms) if (!folded.includes(stem)) return false;
  return true;
}

/** Indices of the words that satisfy a set, rising, or null. At most the first way that fits is looked for. */
export function findSet(tokens: readonly Token[], set: WordSet): readonly number[] | null {
  const wanted: { readonly order: Group['order']; readonly places: readonly Place[] }[] = [];
  for (const group of set) {
    const places = placesIn(tokens, group);
    // Most sentences lack a group: no further one is looked at.
    if (group.without ? places.length > 0 : places.length === 0) return null;
    if (!group.without) wanted.push({ order: group.order, places });
  }

  const choose = (at: number, low: number, high: number, last: number): readonly number[] | null => {
    const group = wanted[at];
    if (!group) return [];
    for (const [start, end] of group.places) {
      if (group.order !== 'any' && start < last) continue;
      if (group.order === 'next' && start > last + NEXT) continue;
      const from = Math.min(low, start);
      const to = Math.max(high, end);
      if (to - from > REACH) continue;
      const rest = choose(at + 1, from, to, end);
      if (rest) return [...range(start, end), ...rest];
    }
    return null;
  };
  const found = choose(0, Number.POSITIVE_INFINITY, 0, 0);
  return found && [...new Set(found)].sort((a, b) => a - b);
}

/** From the index of a word to the one after the last. */
type Place = readonly [start: number, end: number];

function placesIn(tokens: readonly Token[], { options }: Group): readonly Place[] {
  const places: Place[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    for (const forms of options) {
      if (!stands(tokens, at, forms)) continue;
      places.push([at, at + forms.length]);
      break;
    }
    if (places.length === MOST) break;
  }
  return places;
}

function stands(tokens: readonly Token[], at: number, forms: readonly Form[]): boolean {
  for (let i = 0; i < forms.length; i += 1) {
    const form = forms[i];
    if (form && !fits(tokens[at + i], form)) return false;
  }
  return true;
}

function fits(token: Token | undefined, { words, prefix }: Form): boolean {
  if (!token) return false;
  return words.has(token.word) || (prefix !== null && token.word.startsWith(prefix));
}

function formOf(word: string): Form {
  if (word === '' || word === '*' || word === '+') throw new SyntaxError('an empty word');
  const stem = word.replace(/[*+]$/, '');
  return word.endsWith('*')
    ? { words: new Set(), prefix: stem, stem }
    : { words: new Set(formsOf(word)), prefix: null, stem };
}

function formsOf(word: string): readonly string[] {
  if (!word.endsWith('+')) return [word];
  const bare = word.slice(0, -1);
  return [bare, `${bare}s`, `${bare}'s`];
}

function range(start: number, end: number): readonly number[] {
  return Array.from({ length: end - start }, (_, i) => start + i);
}
