import { type Cut, OTHER, SEPARATORS } from './words.ts';

/**
 * The phrases of many lists as one automaton over words. A walk starts at each word that a phrase begins with and
 * follows all phrases at once; states are made when a text first leads to them. Its steps stand in one flat table:
 * each word of a text costs a look or two, and looks are what reading costs.
 */

/** A place in a phrase. */
export interface Place {
  readonly steps: readonly Step[];
  /** The phrase, where it may end here. */
  readonly end: End | null;
}

/** The way to the next place: a word behind one of some separators, by their numbers. */
export interface Step {
  readonly separators: readonly number[];
  readonly word: number;
  readonly to: Place;
}

/** Any word; those that nobody numbered have this number too. */
export const ANY = 0;

/** A phrase of a list. */
export interface End {
  readonly list: number;
  readonly phrase: number;
}

/** The places that a state stands for, and the phrases that may end there, by the number of the state. */
const places: (readonly Place[])[] = [[]];
const ends: (readonly End[])[] = [[]];
/**
 * Of each state, in rows of four: two times 32 bits with one for every step that it may have, as most words lead
 * nowhere and one look tells; and how many phrases may end there.
 */
let glances = new Int32Array(1 << 12);
const ENDS = 2;
const single = new Map<Place, number>();
const several = new Map<string, number>();
const numbers = new Map<Place, number>();

/**
 * Steps between states, made when they are first taken, in rows of four: a state, a word and separator, and where they
 * lead, 0 for nowhere.
 */
let table = new Int32Array(1 << 12);
let taken = 0;
/** Has to be looked up again. */
const UNKNOWN = -1;
/** More steps are forgotten, with their states: texts of all kinds lead to ever new ones. */
const MOST_STEPS = 1 << 16;

function forget(): void {
  for (const targets of direct.values()) targets.fill(0);
  places.length = 1;
  ends.length = 1;
  single.clear();
  several.clear();
  table = new Int32Array(1 << 12);
  taken = 0;
}

function rowOf(state: number, key: number): number {
  const hash = Math.imul(state, 0x9e3779b1) ^ Math.imul(key, 0x85ebca6b);
  let row = ((hash ^ (hash >>> 15)) << 2) & (table.length - 1);
  while (table[row] !== 0 && (table[row] !== state || table[row + 1] !== key))
    row = (row + 4) & (table.length - 1);
  return row;
}

function setStep(state: number, key: number, target: number): void {
  if (8 * taken >= table.length) {
    const old = table;
    table = new Int32Array(2 * old.length);
    for (let row = 0; row < old.length; row += 4)
      if (old[row] !== 0) table.set(old.subarray(row, row + 3), rowOf(old[row] ?? 0, old[row + 1] ?? 0));
  }
  const row = rowOf(state, key);
  if (table[row] === 0) taken += 1;
  table[row] = state;
  table[row + 1] = key;
  table[row + 2] = target;
}

/** The state to which a step leads, 0 where there is none. */
function go(state: number, key: number): number {
  const bit = bitOf(key);
  if ((((glances[4 * state + (bit >> 5)] ?? 0) >>> (bit & 31)) & 1) === 0) return 0;
  const row = rowOf(state, key);
  const target = table[row] === 0 ? UNKNOWN : (table[row + 2] ?? 0);
  if (target !== UNKNOWN) return target;
  const next = new Set<Place>();
  for (const place of places[state] ?? []) for (const to of leadsTo(place, key)) next.add(to);
  const made = next.size === 0 ? 0 : stateOf([...next]);
  setStep(state, key, made);
  return made;
}

function keyOf(word: number, separator: number): number {
  return word * SEPARATORS + separator;
}

const NOWHERE: readonly Place[] = [];
/** The steps of a place by word and separator. */
const indices = new WeakMap<Place, Map<number, Place[]>>();

function leadsTo(place: Place, key: number): readonly Place[] {
  const index = indices.get(place) ?? indexOf(place);
  const named = index.get(key) ?? NOWHERE;
  const any = key < SEPARATORS ? NOWHERE : (index.get(key % SEPARATORS) ?? NOWHERE);
  return any.length === 0 ? named : [...named, ...any];
}

function indexOf(place: Place): Map<number, Place[]> {
  const index = new Map<number, Place[]>();
  indices.set(place, index);
  addSteps(index, place.steps);
  return index;
}

function addSteps(index: Map<number, Place[]>, steps: readonly Step[]): void {
  for (const { separators, word, to } of steps)
    for (const separator of separators) {
      const key = keyOf(word, separator);
      const known = index.get(key);
      if (known) known.push(to);
      else index.set(key, [to]);
    }
}

/** The state of some places: the same for the same ones. */
function stateOf(at: readonly Place[]): number {
  const [only] = at;
  if (only && at.length === 1) {
    const known = single.get(only) ?? makeState(at);
    single.set(only, known);
    return known;
  }
  const name = at
    .map(numberOf)
    .sort((a, b) => a - b)
    .join();
  const known = several.get(name) ?? makeState(at);
  several.set(name, known);
  return known;
}

function numberOf(place: Place): number {
  const number = numbers.get(place) ?? numbers.size;
  numbers.set(place, number);
  return number;
}

function makeState(at: readonly Place[]): number {
  places.push(at);
  const state = ends.push(at.flatMap(({ end }) => end ?? [])) - 1;
  if (4 * state + 4 > glances.length) {
    const old = glances;
    glances = new Int32Array(2 * old.length);
    glances.set(old);
  }
  glances.fill(0, 4 * state, 4 * state + 2);
  glances[4 * state + ENDS] = ends[state]?.length ?? 0;
  for (const place of at) for (const key of (indices.get(place) ?? indexOf(place)).keys()) mark(state, key);
  return state;
}

function mark(state: number, key: number): void {
  // Any word may be the next.
  if (key < SEPARATORS) glances.fill(-1, 4 * state, 4 * state + 2);
  const bit = bitOf(key);
  const half = 4 * state + (bit >> 5);
  glances[half] = (glances[half] ?? 0) | (1 << (bit & 31));
}

function bitOf(key: number): number {
  return Math.imul(key, 0x9e3779b1) >>> 26;
}

/** A place to start walks from with some steps; what stands before their words does not matter. */
export function startWith(steps: readonly Step[]): Place {
  return { steps: steps.map(({ word, to }) => ({ separators: [OTHER], word, to })), end: null };
}

/** Lets walks from one start take the steps of another as well. */
export function join(start: Place, other: Place): void {
  addSteps(indices.get(start) ?? indexOf(start), other.steps);
  const state = stateOf([start]);
  const targets = direct.get(start);
  for (const { word } of other.steps) {
    if (targets && word < WORDS) targets[word] = 0;
    setStep(state, keyOf(word, OTHER), UNKNOWN);
    mark(state, keyOf(word, OTHER));
  }
}

/** Whether a walk from the first word of a text leads anywhere. */
export function startsAt({ words }: Cut, start: Place): boolean {
  return go(stateOf([start]), keyOf(words[0] ?? 0, OTHER)) !== 0;
}

/** Told of a phrase that was walked to its end, with the offsets at which it starts and ends; answers whether to stop. */
export type Visit = (end: End, from: number, to: number) => boolean;

/** No phrase is longer, in words. */
const LONGEST = 40;
/** Places with so many steps have a table of their own: most words of a text start a walk. */
const MANY = 256;
/** Where first words lead from such places, by their numbers: one more than the state, 0 where that was not asked yet. */
const direct = new Map<Place, Int32Array>();

function targetsOf(start: Place): Int32Array | null {
  const index = indices.get(start) ?? indexOf(start);
  if (index.size < MANY) return null;
  const known = direct.get(start);
  if (known) return known;
  const made = new Int32Array(WORDS);
  direct.set(start, made);
  return made;
}
/** Words with higher numbers are looked up as all others are. */
const WORDS = 1 << 13;

/** Walks from each word of a text; or, up to `limit`, from the first ones. */
export function walk(cut: Cut, start: Place, visit: Visit, limit = cut.count): void {
  if (taken > MOST_STEPS) forget();
  const begin = stateOf([start]);
  const { count, words, separators } = cut;
  const from = Math.min(limit, count);
  const targets = targetsOf(start);
  for (let first = 0; first < from; first += 1) {
    const word = words[first] ?? 0;
    if (word === ANY) continue;
    let state = targets === null || word >= WORDS ? go(begin, keyOf(word, OTHER)) : (targets[word] ?? 0) - 1;
    if (state < 0) {
      state = go(begin, keyOf(word, OTHER));
      if (targets) targets[word] = state + 1;
    }
    const last = Math.min(count, first + LONGEST);
    for (let at = first + 1; state !== 0; at += 1) {
      if (glances[4 * state + ENDS] !== 0) {
        const found = ends[state] ?? [];
        for (let i = 0; i < found.length; i += 1) {
          const end = found[i];
          if (end && visit(end, cut.starts[first] ?? 0, cut.ends[at - 1] ?? 0)) return;
        }
      }
      const separator = separators[at] ?? OTHER;
      if (at >= last || separator === OTHER) break;
      state = go(state, keyOf(words[at] ?? 0, separator));
    }
  }
}
