import { type Found, foundIn, strongest, type WeightedWords } from './lists.ts';
import { BUCKETS, type Words } from './words.ts';

/**
 * The mechanism that all fitted scorers share: a hand-weighted word list, a few counted features, and a small trained
 * correction over hashed words and pairs of words, added up and squeezed into 0..1.
 */

/** Trained weights as data. */
export interface Weights {
  readonly bias: number;
  /** One for each counted feature. */
  readonly features: readonly number[];
  /** What one step of the table is worth. */
  readonly step: number;
  /** As `packed` writes it. */
  readonly table: string;
}

/** A scorer of sentences. */
export interface Scorer {
  readonly list: WeightedWords;
  readonly weights: Weights;
  /** What is counted in a sentence, given the phrases of the list that it holds. */
  features(words: Words, found: readonly Found[]): readonly number[];
  /** 0..1 of the weighted sum. */
  value(sum: number, features: readonly number[]): number;
  /** Which words explain a value: those that raise it, or those that lower it. */
  direction(value: number): 1 | -1;
}

/** What a scorer says of a text: how much, from 0 to 1, and the words that carry it most, as they stand in folded text. */
export interface Score {
  readonly value: number;
  readonly because: readonly string[];
}

/** Scores one sentence by one scorer, with its strongest words. */
export function score(words: Words, scorer: Scorer): Score {
  const [value = 0] = valuesOf(words, togetherWith(scorer));
  const [found = []] = foundIn(words, togetherWith(scorer).lists);
  return { value, because: strongest(words, found, scorer.direction(value)) };
}

/** Scorers that read in one pass. */
export interface Panel {
  readonly scorers: readonly Scorer[];
  readonly lists: readonly WeightedWords[];
  /** Their tables side by side, bucket by bucket. */
  readonly table: Int8Array;
}

/** Puts scorers together, so that each sentence is read once for all of them. */
export function panelOf(scorers: readonly Scorer[]): Panel {
  const count = scorers.length;
  const table = new Int8Array(BUCKETS * count);
  for (let place = 0; place < count; place += 1) {
    const own = unpacked(scorers[place]?.weights.table ?? '');
    for (let bucket = 0; bucket < BUCKETS; bucket += 1) table[bucket * count + place] = own[bucket] ?? 0;
  }
  return { scorers, lists: scorers.map(({ list }) => list), table };
}

const panels = new WeakMap<Scorer, Panel>();

function togetherWith(scorer: Scorer): Panel {
  const panel = panels.get(scorer) ?? panelOf([scorer]);
  panels.set(scorer, panel);
  return panel;
}

/** What each scorer of a panel says of a sentence, 0..1, in the order of the panel. */
export function valuesOf(words: Words, { scorers, lists, table }: Panel): readonly number[] {
  const found = foundIn(words, lists);
  const count = scorers.length;
  const trained = new Int32Array(count);
  for (const bucket of words.buckets) {
    const from = bucket * count;
    for (let place = 0; place < count; place += 1)
      trained[place] = (trained[place] ?? 0) + (table[from + place] ?? 0);
  }
  const part = share(words.buckets.length);
  return scorers.map((scorer, place) => {
    const { bias, features: weights, step } = scorer.weights;
    const features = scorer.features(words, found[place] ?? []);
    return scorer.value(bias + dot(weights, features) + (trained[place] ?? 0) * step * part, features);
  });
}

/** The sum that weights give to features and buckets. */
export function sumOf(weights: Weights, features: readonly number[], buckets: readonly number[]): number {
  const table = unpacked(weights.table);
  let trained = 0;
  for (const bucket of buckets) trained += table[bucket] ?? 0;
  return weights.bias + dot(weights.features, features) + trained * weights.step * share(buckets.length);
}

function dot(weights: readonly number[], features: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < features.length; i += 1) sum += (weights[i] ?? 0) * (features[i] ?? 0);
  return sum;
}

const FEWEST_BUCKETS = 16;

/** What each of so many words and pairs counts: longer texts are not surer for being longer. */
export function share(buckets: number): number {
  return 1 / Math.sqrt(Math.max(FEWEST_BUCKETS, buckets));
}

/** 0..1 of any number. */
export function squeeze(sum: number): number {
  return 1 / (1 + Math.exp(-sum));
}

/** Weights of a table differ in size by so many levels at most: between words, finer ones say nothing. */
export const LEVELS = 4;
/** Nothing, and each level up or down. */
const SIGNS = 2 * LEVELS + 1;
const FIRST_SYMBOL = '('.charCodeAt(0);
const BACKSLASH = '\\'.charCodeAt(0);
/** The letter of two buckets that weigh nothing. */
const NOTHING = FIRST_SYMBOL + LEVELS * SIGNS + LEVELS;

/**
 * A table as text that compresses well: its levels, then a letter for every two buckets. Throws a RangeError for more
 * than `LEVELS` sizes of weights.
 */
export function packed(table: Int8Array): string {
  const levels = [...new Set(table.map(Math.abs))].filter((size) => size > 0).sort((a, b) => a - b);
  if (levels.length > LEVELS) throw new RangeError(`${levels.length} sizes of weights`);
  const signs = Array.from(table, (weight) => Math.sign(weight) * (levels.indexOf(Math.abs(weight)) + 1));
  let text = `${levels.join()} `;
  for (let bucket = 0; bucket < BUCKETS; bucket += 2) {
    const pair = ((signs[bucket] ?? 0) + LEVELS) * SIGNS + (signs[bucket + 1] ?? 0) + LEVELS;
    const code = FIRST_SYMBOL + pair;
    text += String.fromCharCode(code < BACKSLASH ? code : code + 1);
  }
  return text;
}

const tables = new Map<string, Int8Array>();

/** The table that `packed` wrote, read once; nothing weighs anything in an empty one. */
export function unpacked(text: string): Int8Array {
  const known = tables.get(text);
  if (known) return known;
  const table = new Int8Array(BUCKETS);
  const start = text.indexOf(' ') + 1;
  const levels = text.slice(0, start).split(',').map(Number);
  const weights = Array.from({ length: SIGNS }, (_, sign) => {
    const level = Math.abs(sign - LEVELS);
    return Math.sign(sign - LEVELS) * (levels[level - 1] ?? 0);
  });
  for (let at = start; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    // Most weigh nothing, and a page waits for this.
    if (code === NOTHING) continue;
    const pair = (code < BACKSLASH ? code : code - 1) - FIRST_SYMBOL;
    const bucket = 2 * (at - start);
    table[bucket] = weights[(pair / SIGNS) | 0] ?? 0;
    table[bucket + 1] = weights[pair % SIGNS] ?? 0;
  }
  tables.set(text, table);
  return table;
}
