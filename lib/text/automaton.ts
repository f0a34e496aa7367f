import { type Cut, OTHER, SEPARATORS } from './words.ts';

/**
 * The phrases of many lists as one automaton over words. A walk starts at each word that a phrase begins with and
 * follows all phrases at once; states are made when a text first leads to them. Most words need no walk: one look into a
 * small table tells that no phrase goes on with the word behind them, and looks are what reading costs.
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

/** Where walks start: the places behind each first word, and where it leads, as `pairOf` says. */
export interface Start {
  readonly places: Map<number, Place[]>;
  readonly targets: Map<number, number>;
  /** How often states had been forgotten when the targets were found. */
  age: number;
}

let age = 0;

/** A place to start walks from with some steps; what stands before their words does not matter. */
export function startWith(steps: readonly Step[]): Start {
  const start = { places: new Map(), targets: new Map(), age };
  add(start, steps);
  return start;
}

/** Lets walks from one start take the steps of another as well. */
export function join(start: Start, { places }: Start): void {
  for (const [word, all] of places)
    add(
      start,
      all.map((to) => ({ separators: [], word, to })),
    );
}

function add(start: Start, steps: readonly Step[]): void {
  for (const { word, to } of steps) {
    const known = start.places.get(word);
    if (known) known.push(to);
    else start.places.set(word, [to]);
    start.targets.delete(word);
    while (word >= walked.length) walked = longer(walked);
    if (to.end || isOpen(to)) walked[word] = 1;
    for (const key of indexOf(to).keys()) {
      const bit = bitOf(word, key);
      glances[bit >>> 5] = (glances[bit >>> 5] ?? 0) | (1 << (bit & 31));
    }
  }
}

/** Of words by their numbers, 1 where a phrase may end with the first word or any other may follow it. */
let walked = new Uint8Array(1 << 12);
/** One bit for each first word with a second one. */
const glances = new Int32Array(1 << 13);

function bitOf(word: number, key: number): number {
  return Math.imul(Math.imul(word, 0x9e3779b1) ^ key, 0x85ebca6b) >>> 14;
}

/** Whether a walk from a word may lead anywhere, with what stands behind it. */
function isPromising(word: number, key: number): boolean {
  if (walked[word] === 1) return true;
  const bit = bitOf(word, key);
  return (((glances[bit >>> 5] ?? 0) >>> (bit & 31)) & 1) === 1;
}

/** The steps of a place by word and separator, gathered once: some have hundreds. */
const indices = new WeakMap<Place, ReadonlyMap<number, readonly Place[]>>();

function indexOf(place: Place): ReadonlyMap<number, readonly Place[]> {
  const known = indices.get(place);
  if (known) return known;
  const index = new Map<number, Place[]>();
  for (const { separators, word, to } of place.steps)
    for (const separator of separators) {
      const key = keyOf(word, separator);
      const others = index.get(key);
      if (others) others.push(to);
      else index.set(key, [to]);
    }
  indices.set(place, index);
  return index;
}

function isOpen({ steps }: Place): boolean {
  return steps.some(({ word }) => word === ANY);
}

function keyOf(word: number, separator: number): number {
  return word * SEPARATORS + separator;
}

/** The places that a state stands for, and the phrases that may end there, by the number of the state. */
const places: (readonly Place[])[] = [];
const ends: (readonly End[])[] = [];
/** Where the steps of each state begin in `keys`; they end where those of the next begin. */
let begins = new Int32Array(1 << 10);
/** Words and separators by which steps go, rising in each state; and where they lead, as `pairOf` says. */
let keys = new Int32Array(1 << 12);
let targets = new Int32Array(1 << 12);
const known = new Map<string, number>();
const numbers = new Map<Place, number>();
/** Nobody went there yet. */
const UNKNOWN = -1;
/** With more states all are forgotten, as texts of all kinds lead to ever new ones. */
const STATE_BITS = 15;
const MOST_STATES = 1 << STATE_BITS;

function forget(): void {
  age += 1;
  steps.fill(0);
  places.length = 0;
  ends.length = 0;
  known.clear();
  stateOf([]);
}

/**
 * Places as up to two states: those from which any word leads on are one, the others another. Together they would be
 * another one for each way to come there.
 */
function pairOf(to: Iterable<Place>): number {
  const all = [...new Set(to)];
  const closed = stateOf(all.filter((place) => !isOpen(place)));
  return (closed << STATE_BITS) + stateOf(all.filter(isOpen));
}

/** The state of some places: the same for the same ones, 0 for none. */
function stateOf(at: readonly Place[]): number {
  const name = at.map(numberOf).join();
  const state = known.get(name) ?? makeState(at);
  known.set(name, state);
  return state;
}

function numberOf(place: Place): number {
  const number = numbers.get(place) ?? numbers.size;
  numbers.set(place, number);
  return number;
}

function makeState(at: readonly Place[]): number {
  const all = new Set(at.flatMap((place) => [...indexOf(place).keys()]));
  const state = places.push(at) - 1;
  ends.push(at.flatMap(({ end }) => end ?? []));
  const from = state === 0 ? 0 : (begins[state] ?? 0);
  if (state + 2 > begins.length) begins = longer(begins);
  while (from + all.size > keys.length) [keys, targets] = [longer(keys), longer(targets)];
  keys.set(Int32Array.from(all).sort(), from);
  targets.fill(UNKNOWN, from, from + all.size);
  for (const key of all) {
    const bit = stepBitOf(state, key);
    steps[bit >>> 5] = (steps[bit >>> 5] ?? 0) | (1 << (bit & 31));
  }
  begins[state + 1] = from + all.size;
  return state;
}

/**
 * One bit for each step of a state: most words lead nowhere, and one look tells so where a search would take many.
 */
const steps = new Int32Array(1 << 16);

function stepBitOf(state: number, key: number): number {
  return Math.imul(Math.imul(state, 0x9e3779b1) ^ key, 0x85ebca6b) >>> 11;
}

function longer<T extends Int32Array | Uint8Array>(old: T): T {
  const made = new (old.constructor as new (length: number) => T)(2 * old.length);
  made.set(old);
  return made;
}

/** Where a step leads, as `pairOf` says; 0 where a state has none such. */
function go(state: number, key: number): number {
  const bit = stepBitOf(state, key);
  if ((((steps[bit >>> 5] ?? 0) >>> (bit & 31)) & 1) === 0) return 0;
  let low = begins[state] ?? 0;
  let high = begins[state + 1] ?? 0;
  const end = high;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((keys[middle] ?? 0) < key) low = middle + 1;
    else high = middle;
  }
  if (low === end || keys[low] !== key) return 0;
  const target = targets[low] ?? 0;
  if (target !== UNKNOWN) return target;
  const made = pairOf((places[state] ?? []).flatMap((place) => indexOf(place).get(key) ?? []));
  targets[low] = made;
  return made;
}

function goFirst(start: Start, word: number): number {
  const target = start.targets.get(word);
  if (target !== undefined) return target;
  const to = start.places.get(word);
  const made = to ? pairOf(to) : 0;
  start.targets.set(word, made);
  return made;
}

/** Whether a walk from the first word of a text leads anywhere. */
export function startsAt({ words }: Cut, start: Start): boolean {
  return start.places.has(words[0] ?? ANY);
}

/** Told of a phrase that was walked to its end, with the offsets at which it starts and ends; answers whether to stop. */
export type Visit = (end: End, from: number, to: number) => boolean;

/** No phrase is longer, in words. */
const LONGEST = 40;
/** The states at which a walk is, and those to which the next word leads. */
let now: number[] = [];
let next: number[] = [];

/** Walks from each word of a text; or, up to `limit`, from the first ones. */
export function walk(cut: Cut, start: Start, visit: Visit, limit = cut.count): void {
  if (places.length + LONGEST > MOST_STATES || places.length === 0) forget();
  if (start.age !== age) {
    start.targets.clear();
    start.age = age;
  }
  const { count, words, separators } = cut;
  const from = Math.min(limit, count);
  for (let first = 0; first < from; first += 1) {
    const word = words[first] ?? ANY;
    if (word === ANY || !isPromising(word, keyOf(words[first + 1] ?? ANY, separators[first + 1] ?? OTHER)))
      continue;
    const pair = goFirst(start, word);
    if (pair === 0) continue;
    let size = note(pair, now, 0);
    const last = Math.min(count, first + LONGEST);
    for (let at = first + 1; size !== 0; at += 1) {
      for (let i = 0; i < size; i += 1) {
        const found = ends[now[i] ?? 0] ?? [];
        for (let k = 0; k < found.length; k += 1) {
          const end = found[k];
          if (end && visit(end, cut.starts[first] ?? 0, cut.ends[at - 1] ?? 0)) return;
        }
      }
      const separator = separators[at] ?? OTHER;
      if (at >= last || separator === OTHER) break;
      const key = keyOf(words[at] ?? ANY, separator);
      let led = 0;
      for (let i = 0; i < size; i += 1) {
        const state = now[i] ?? 0;
        if (key >= SEPARATORS) led = note(go(state, key), next, led);
        led = note(go(state, separator), next, led);
      }
      [now, next] = [next, now];
      size = led;
    }
  }
}

/** Adds the states of a pair, each once: several ways may lead to one. */
function note(pair: number, states: number[], size: number): number {
  if (pair === 0) return size;
  const led = addOnce(pair >> STATE_BITS, states, size);
  return addOnce(pair & (MOST_STATES - 1), states, led);
}

function addOnce(state: number, states: number[], size: number): number {
  if (state === 0) return size;
  for (let i = 0; i < size; i += 1) if (states[i] === state) return size;
  states[size] = state;
  return size + 1;
}
