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

/** Where walks start: a state, and the places behind it by the first word. */
export interface Starts {
  readonly state: number;
  readonly places: Map<number, readonly Place[]>;
}

/** Phrases that end at a state. */
const ends: (readonly End[])[] = [[]];
/** Whether any word leads on from a state. */
const open: boolean[] = [false];
/** Places of states that are not made yet. */
const waiting: (readonly Place[])[] = [[]];

/** Steps in rows of four: a state, a word and separator, and where they lead: a state, or below zero one that waits. */
let table = new Int32Array(1 << 14);
let taken = 0;

function slotOf(state: number, key: number): number {
  const hash = Math.imul(state, 0x9e3779b1) ^ Math.imul(key, 0x85ebca6b);
  return ((hash ^ (hash >>> 15)) << 2) & (table.length - 1);
}

/** The row of a step, or the free one that it could take. */
function rowOf(state: number, key: number): number {
  let row = slotOf(state, key);
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
  const row = rowOf(state, key);
  const target = table[row + 2] ?? 0;
  if (target >= 0) return target;
  const made = stateOf(waiting[-target] ?? []);
  waiting[-target] = [];
  setStep(state, key, made);
  return made;
}

function keyOf(word: number, separator: number): number {
  return word * SEPARATORS + separator;
}

function newState(at: readonly End[], isOpen: boolean): number {
  open.push(isOpen);
  return ends.push(at) - 1;
}

function waitingFor(places: readonly Place[]): number {
  return 1 - waiting.push(places);
}

/** States of one place alone, which many steps lead to. */
const single = new WeakMap<Place, number>();

function stateOf(places: readonly Place[]): number {
  const all = [...new Set(places)];
  const [only] = all;
  if (!only || all.length > 1) return makeState(all);
  const known = single.get(only) ?? makeState(all);
  single.set(only, known);
  return known;
}

function makeState(places: readonly Place[]): number {
  const next = new Map<number, Place[]>();
  for (const { steps } of places)
    for (const { separators, word, to } of steps)
      for (const separator of separators) {
        const key = keyOf(word, separator);
        const known = next.get(key);
        if (known) known.push(to);
        else next.set(key, [to]);
      }
  const isOpen = Array.from(next.keys()).some((key) => key < SEPARATORS);
  const state = newState(
    places.flatMap(({ end }) => end ?? []),
    isOpen,
  );
  for (const [key, to] of next) {
    // Where any word leads, a known one leads as well.
    const others = key < SEPARATORS ? [] : (next.get(key % SEPARATORS) ?? []);
    setStep(state, key, waitingFor([...to, ...others]));
  }
  return state;
}

/** Walks that start with some steps. */
export function startsWith(steps: readonly Step[]): Starts {
  const places = new Map<number, Place[]>();
  for (const { word, to } of steps) {
    const known = places.get(word);
    if (known) known.push(to);
    else places.set(word, [to]);
  }
  const starts = { state: newState([], false), places: new Map() };
  join(starts, { state: starts.state, places });
  return starts;
}

/** Adds where other walks start. */
export function join({ state, places }: Starts, others: Starts): void {
  for (const [word, more] of others.places) {
    const both = [...(places.get(word) ?? []), ...more];
    places.set(word, both);
    setStep(state, keyOf(word, 0), waitingFor(both));
  }
}

/** Told of a phrase that was walked to its end, with the offsets at which it starts and ends; answers whether to stop. */
export type Visit = (end: End, from: number, to: number) => boolean;

/** No phrase is longer, in words. */
const LONGEST = 40;

/** Walks from each word of a text; or, up to `limit`, from the first ones. */
export function walk(cut: Cut, { state: start }: Starts, visit: Visit, limit = cut.count): void {
  const { count, words, separators } = cut;
  const from = Math.min(limit, count);
  for (let first = 0; first < from; first += 1) {
    const word = words[first] ?? 0;
    if (word === ANY) continue;
    let state = go(start, keyOf(word, 0));
    const last = Math.min(count, first + LONGEST);
    for (let at = first + 1; state !== 0; at += 1) {
      const found = ends[state] ?? [];
      for (let i = 0; i < found.length; i += 1) {
        const end = found[i];
        if (end && visit(end, cut.starts[first] ?? 0, cut.ends[at - 1] ?? 0)) return;
      }
      const separator = separators[at] ?? OTHER;
      if (at >= last || separator === OTHER) break;
      const next = go(state, keyOf(words[at] ?? 0, separator));
      state = next === 0 && open[state] ? go(state, keyOf(ANY, separator)) : next;
    }
  }
}
