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
  const value = valueBy(words, scorer);
  return { value, because: strongest(words, foundBy(words, scorer), scorer.direction(value)) };
}

/** What a scorer says of a sentence, 0..1. */
export function valueBy(words: Words, scorer: Scorer): number {
  const features = scorer.features(words, foundBy(words, scorer));
  return scorer.value(sumOf(scorer.weights, features, words.buckets), features);
}

/** The list of each scorer in an array of its own, as `foundIn` compiles an array once. */
const lists = new WeakMap<Scorer, readonly [WeightedWords]>();

/** The phrases of a scorer's list in a sentence. */
export function foundBy(words: Words, scorer: Scorer): readonly Found[] {
  const own = lists.get(scorer) ?? ([scorer.list] as const);
  if (!lists.has(scorer)) lists.set(scorer, own);
  return foundIn(words, own)[0] ?? [];
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
