import { BLANK, type Cut, END, FIELDS, OTHER, SEPARATOR, SEPARATORS, START, WORD } from './words.ts';

/**
 * The phrases of many lists as one automaton over words. A walk starts at each word that a phrase begins with and
 * follows all phrases at once; states are made when a text first leads to them. Most words need no walk: a look into a
 * small table tells that no phrase goes on with the words behind them, and looks are what reading costs.
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
  outlook: Outlook;
}

/**
 * What can be told of a walk from a first word before it is begun, in pairs of that word and a number, each a bit at
 * its hash: the key of a word that may come next; and, as no key is that small, `KNOWN` for every first word, `FAR`
 * where it or any words behind it may end a phrase, else each number of words behind it up to which the next one may
 * stand, from 2 on.
 */
interface Outlook {
  bits: Int32Array;
  /** So many bits of a hash are left out. */
  shift: number;
  pairs: number;
}

const KNOWN = 0;
const FAR = 1;
/** No phrase is longer, in words. */
const LONGEST = 40;
/** With more states all are forgotten, as texts of all kinds lead to ever new ones. */
const STATE_BITS = 15;
const MOST_STATES = 1 << STATE_BITS;
/** The walks from one word make fewer. */
const ROOM = 1 << 10;

let age = 0;

/** A place to start walks from with some steps; what stands before their words does not matter. */
export function startWith(steps: readonly Step[]): Start {
  const start = { places: new Map(), targets: new Map(), age, outlook: outlookOf(5) };
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
    lookAhead(start.outlook, word, to);
  }
  // One bit in eight is set at most: other pairs seldom meet it.
  const bits = Math.ceil(Math.log2(8 * start.outlook.pairs));
  if (bits <= 32 - start.outlook.shift) return;
  start.outlook = outlookOf(bits + 1);
  for (const [word, all] of start.places) for (const to of all) lookAhead(start.outlook, word, to);
}

function outlookOf(bits: number): Outlook {
  return { bits: new Int32Array(1 << (bits - 5)), shift: 32 - bits, pairs: 0 };
}

function lookAhead(outlook: Outlook, word: number, to: Place): void {
  put(outlook, word, KNOWN);
  if (to.end) put(outlook, word, FAR);
  let at = [to];
  for (let reach = 1; at.length > 0; reach += 1) {
    if (reach > 1) put(outlook, word, reach);
    for (const place of at)
      for (const key of indexOf(place).keys()) if (key >= SEPARATORS) put(outlook, word, key);
    // A place that leads back to itself takes further parts of the same word.
    at = at.flatMap((place) =>
      place.steps.flatMap((step) => (isAny(step) && step.to !== place ? step.to : [])),
    );
    if (at.some(({ end }) => end)) put(outlook, word, FAR);
  }
}

function put(outlook: Outlook, word: number, number: number): void {
  const bit = hashOf(word, number) >>> outlook.shift;
  outlook.bits[bit >>> 5] = (outlook.bits[bit >>> 5] ?? 0) | (1 << (bit & 31));
  outlook.pairs += 1;
}

function has({ bits, shift }: Outlook, word: number, number: number): boolean {
  const bit = hashOf(word, number) >>> shift;
  return (((bits[bit >>> 5] ?? 0) >>> (bit & 31)) & 1) === 1;
}

function hashOf(a: number, b: number): number {
  return Math.imul(Math.imul(a, 0x9e3779b1) ^ b, 0x85ebca6b);
}

/** Whether a walk may lead anywhere from a word of a text, by its place. */
function isPromising(outlook: Outlook, { to, rows }: Cut, first: number): boolean {
  const word = rows[FIELDS * first + WORD] ?? ANY;
  if (word === ANY || !has(outlook, word, KNOWN)) return false;
  if (has(outlook, word, FAR)) return true;
  for (let at = first + 1; at < to; at += 1) {
    const separator = rows[FIELDS * at + SEPARATOR] ?? OTHER;
    if (separator === OTHER) return false;
    if (has(outlook, word, keyOf(rows[FIELDS * at + WORD] ?? ANY, separator))) return true;
    if (!has(outlook, word, at + 1 - first)) return false;
    // "well-known" counts as one word between others.
    if (separator !== BLANK) return true;
  }
  return false;
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
  return steps.some(isAny);
}

function isAny({ word }: Step): boolean {
  return word === ANY;
}

function keyOf(word: number, separator: number): number {
  return word * SEPARATORS + separator;
}

/** The places that a state stands for, and the phrases that may end there, by the number of the state. */
const places: (readonly Place[])[] = [];
const ends: (readonly End[])[] = [];
/** What is told of a state, and how many numbers that takes. */
const BEGIN = 0;
const MASK = 1;
const OPEN = 2;
const ENDS = 3;
const STATE = 4;
/**
 * Of each state: where its rows in `exits` begin, how many there are, less one (a power of two), whether any word leads
 * on, and whether a phrase may end there.
 */
const states = new Int32Array(STATE * MOST_STATES);
/** A word with its separator by which a step goes, and where that leads, as `pairOf` says; at its hash or next to it. */
let exits = new Int32Array(1 << 13);
/** Where the next state's rows begin. */
let used = 0;
const known = new Map<string, number>();
const numbers = new Map<Place, number>();
/** A row that nobody took, or a step that nobody went yet. */
const FREE = -1;

function forget(): void {
  age += 1;
  used = 0;
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
  // At most half of the rows are taken.
  let size = 1;
  while (size < 2 * all.size) size *= 2;
  while (used + 2 * size > exits.length) exits = longer(exits);
  exits.fill(FREE, used, used + 2 * size);
  states.set([used, size - 1, at.some(isOpen) ? 1 : 0, at.some(({ end }) => end) ? 1 : 0], STATE * state);
  for (const key of all) {
    let row = rowOf(key) & (size - 1);
    while (exits[used + 2 * row] !== FREE) row = (row + 1) & (size - 1);
    exits[used + 2 * row] = key;
  }
  used += 2 * size;
  return state;
}

function rowOf(key: number): number {
  return Math.imul(key, 0x9e3779b1) >>> 15;
}

function longer(old: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const made = new Int32Array(2 * old.length);
  made.set(old);
  return made;
}

/** Where a step leads, as `pairOf` says; 0 where a state has none such. */
function go(state: number, key: number): number {
  const begin = states[STATE * state + BEGIN] ?? 0;
  const mask = states[STATE * state + MASK] ?? 0;
  let row = rowOf(key) & mask;
  for (let found = exits[begin + 2 * row]; found !== key; found = exits[begin + 2 * row]) {
    if (found === FREE) return 0;
    row = (row + 1) & mask;
  }
  const target = exits[begin + 2 * row + 1] ?? 0;
  return target === FREE ? goAnew(state, key, begin + 2 * row + 1) : target;
}

function goAnew(state: number, key: number, at: number): number {
  const made = pairOf((places[state] ?? []).flatMap((place) => indexOf(place).get(key) ?? []));
  exits[at] = made;
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
export function startsAt({ from, rows }: Cut, start: Start): boolean {
  return start.places.has(rows[FIELDS * from + WORD] ?? ANY);
}

/** Told of a phrase that was walked to its end, with the offsets at which it starts and ends; answers whether to stop. */
export type Visit = (end: End, from: number, to: number) => boolean;

/** The states at which a walk is, and those to which the next word leads. */
let now: number[] = [];
let next: number[] = [];

/** Walks from each word of a text; or, up to `limit`, from the first ones. */
export function walk(cut: Cut, start: Start, visit: Visit, limit = cut.to - cut.from): void {
  const { outlook } = start;
  const { from, to, rows } = cut;
  const end = Math.min(from + limit, to);
  for (let first = from; first < end; first += 1) {
    if (!isPromising(outlook, cut, first)) continue;
    makeRoom(start);
    const pair = goFirst(start, rows[FIELDS * first + WORD] ?? ANY);
    if (pair === 0) continue;
    let size = note(pair, now, 0);
    const last = Math.min(to, first + LONGEST);
    for (let at = first + 1; size !== 0; at += 1) {
      for (let i = 0; i < size; i += 1) {
        const state = now[i] ?? 0;
        if (states[STATE * state + ENDS] === 0) continue;
        const found = ends[state] ?? [];
        for (let k = 0; k < found.length; k += 1) {
          const end = found[k];
          if (end && visit(end, rows[FIELDS * first + START] ?? 0, rows[FIELDS * at - FIELDS + END] ?? 0))
            return;
        }
      }
      const separator = rows[FIELDS * at + SEPARATOR] ?? OTHER;
      if (at >= last || separator === OTHER) break;
      const key = keyOf(rows[FIELDS * at + WORD] ?? ANY, separator);
      let led = 0;
      for (let i = 0; i < size; i += 1) {
        const state = now[i] ?? 0;
        if (key >= SEPARATORS) led = note(go(state, key), next, led);
        if (states[STATE * state + OPEN] === 1) led = note(go(state, separator), next, led);
      }
      [now, next] = [next, now];
      size = led;
    }
  }
}

/** Lets a walk begin with states that stand, and with numbers for those that it makes. */
function makeRoom(start: Start): void {
  if (places.length + ROOM > MOST_STATES || places.length === 0) forget();
  if (start.age === age) return;
  start.targets.clear();
  start.age = age;
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
