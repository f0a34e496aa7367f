import { type Cut, OTHER, SEPARATORS } from './words.ts';

/**
 * The phrases of many lists as one automaton over words. A walk starts at each word that a phrase begins with and
 * follows all phrases at once; states are made when a text first leads to them.
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
  readonly word: number | typeof ANY;
  readonly to: Place;
}
/** Any word. */
export const ANY = -1;

/** A phrase of a list. */
export interface End {
  readonly list: number;
  readonly phrase: number;
}

/** Where walks start, by the first word. */
export interface Starts {
  readonly places: Map<number, Place[]>;
  readonly states: (State | undefined)[];
}

interface State {
  readonly ends: readonly End[];
  readonly next: ReadonlyMap<number, Next>;
  /** Where words lead that `next` does not know, by separator. */
  readonly other: ReadonlyMap<number, Next> | null;
}

/** A state that is made when it is first needed. */
interface Next {
  readonly places: readonly Place[];
  state: State | null;
}

/** No phrase is longer, in words. */
const LONGEST = 40;

export function emptyStarts(): Starts {
  return { places: new Map(), states: [] };
}

/** Adds the first steps of phrases. */
export function addTo(starts: Starts, steps: readonly Step[]): void {
  for (const { word, to } of steps) {
    const places = starts.places.get(word);
    if (places) places.push(to);
    else starts.places.set(word, [to]);
    starts.states[word] = undefined;
  }
}

/** Adds where other walks start. */
export function join(starts: Starts, others: Starts): void {
  for (const [word, to] of others.places) {
    const places = starts.places.get(word);
    if (places) places.push(...to);
    else starts.places.set(word, [...to]);
    starts.states[word] = undefined;
  }
}

/** Told of a phrase that was walked to its end, with the offsets at which it starts and ends; answers whether to stop. */
export type Visit = (end: End, from: number, to: number) => boolean;

/** Walks from each word of a text; or, up to `limit`, from the first ones. */
export function walk(cut: Cut, starts: Starts, visit: Visit, limit = cut.count): void {
  const { count, words, separators } = cut;
  const { states, places } = starts;
  for (let first = 0; first < Math.min(limit, count); first += 1) {
    const word = words[first] ?? 0;
    if (word === 0) continue;
    let state = states[word];
    if (!state) {
      const begun = places.get(word);
      if (!begun) continue;
      state = stateOf(begun);
      states[word] = state;
    }
    const last = Math.min(count, first + LONGEST);
    for (let at = first + 1; ; at += 1) {
      if (state.ends.length > 0) {
        for (const end of state.ends) if (visit(end, cut.starts[first] ?? 0, cut.ends[at - 1] ?? 0)) return;
      }
      const separator = separators[at] ?? OTHER;
      if (at >= last || separator === OTHER) break;
      const next = follow(state, words[at] ?? 0, separator);
      if (!next) break;
      next.state ??= stateOf(next.places);
      state = next.state;
    }
  }
}

function follow({ next, other }: State, word: number, separator: number): Next | undefined {
  return next.get(word * SEPARATORS + separator) ?? other?.get(separator);
}

const single = new WeakMap<Place, State>();

function stateOf(places: readonly Place[]): State {
  const all = [...new Set(places)];
  const [only] = all;
  if (!only || all.length > 1) return makeState(all);
  const known = single.get(only) ?? makeState(all);
  single.set(only, known);
  return known;
}

function makeState(places: readonly Place[]): State {
  const next = new Map<number, { places: Place[]; state: null }>();
  const other = new Map<number, { places: Place[]; state: null }>();
  for (const { steps } of places)
    for (const { separators, word, to } of steps)
      for (const separator of separators) {
        const table = word === ANY ? other : next;
        const key = word === ANY ? separator : word * SEPARATORS + separator;
        const known = table.get(key);
        if (known) known.places.push(to);
        else table.set(key, { places: [to], state: null });
      }
  // Where any word leads, a known one leads as well.
  for (const [key, entry] of next) entry.places.push(...(other.get(key % SEPARATORS)?.places ?? []));
  return { ends: places.flatMap(({ end }) => end ?? []), next, other: other.size > 0 ? other : null };
}
