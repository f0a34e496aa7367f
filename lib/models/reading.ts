import { foldedProse } from '../text/phrases.ts';
import type { Passage, Span } from '../types.ts';
import { certainty } from './certainty.ts';
import { checkWorthy } from './check-worthy.ts';
import { valueBy } from './linear.ts';
import { praise } from './praise.ts';
import { pressure } from './pressure.ts';
import { type Words, wordsOf } from './words.ts';

/** A sentence of a passage as the scorers see it. */
export interface ReadSentence extends Span {
  /** Its place among the sentences of the passage. */
  readonly index: number;
  /** How sure it sounds, 0..1. */
  readonly certainty: number;
  /** How much it states what one would want a source for, 0..1. */
  readonly checkWorthy: number;
  /** How much it praises the person, the question or the work, 0..1. */
  readonly praise: number;
  /** How much it presses, 0..1. */
  readonly pressure: number;
  /** It ends in a question mark. */
  readonly asks: boolean;
}

const SCORERS = { certainty, checkWorthy, praise, pressure } as const;
type Scored = keyof typeof SCORERS;

/** The words of a sentence, and what was said of them so far. */
interface Reading {
  readonly words: Words;
  readonly values: Partial<Record<Scored, number>>;
}

/** By their places among the sentences of the passage; null for one that is not read. */
const readings = new WeakMap<Passage, (Reading | null)[]>();

/**
 * The sentences of an English passage with their scores, in order; those without a word of prose are left out. Empty
 * in another language; a text too short to tell its language is taken for English.
 */
export function readSentences(passage: Passage): readonly ReadSentence[] {
  return passage.sentences.flatMap(({ start, end }, index) => {
    const reading = readingAt(passage, index);
    if (!reading) return [];
    const value = (name: Scored) => valueAt(passage, index, reading, name);
    const asks = ASKS.test(reading.words.text);
    return {
      start,
      end,
      index,
      certainty: value('certainty'),
      checkWorthy: value('checkWorthy'),
      praise: value('praise'),
      pressure: value('pressure'),
      asks,
    };
  });
}

/** What a scorer says of the sentence at a place of a passage, 0..1; null where it is none of those. */
export function scoreAt(passage: Passage, index: number, name: Scored): number | null {
  const reading = readingAt(passage, index);
  return reading && valueAt(passage, index, reading, name);
}

function valueAt(passage: Passage, index: number, { words, values }: Reading, name: Scored): number {
  const isAbsent = PERSONAL.has(name) && !isToPerson(passage, index, words);
  values[name] ??= isAbsent ? 0 : valueBy(words, SCORERS[name]);
  return values[name];
}

function readingAt(passage: Passage, index: number): Reading | null {
  const all = readings.get(passage) ?? [];
  if (all.length === 0) readings.set(passage, all);
  const known = all[index];
  if (known !== undefined) return known;
  const span = isEnglish(passage.language) ? passage.sentences[index] : undefined;
  const words = span && wordsAt(passage, span);
  const read = words && words.hashes.length >= FEWEST ? { words, values: {} } : null;
  all[index] = read;
  return read;
}

/** The words of the first so many of these sentences. */
export function wordsIn(passage: Passage, most: number): readonly Words[] {
  const all: Words[] = [];
  if (!isEnglish(passage.language)) return all;
  for (const span of passage.sentences) {
    if (all.length === most) break;
    const words = wordsAt(passage, span);
    if (words.hashes.length >= FEWEST) all.push(words);
  }
  return all;
}

/** The start of a sentence counts as a word. */
const FEWEST = 2;

function wordsAt(passage: Passage, { start, end }: Span): Words {
  return wordsOf(foldedProse(passage).slice(start, end), passage.prose.slice(start, end));
}

function isEnglish(language: string): boolean {
  return language === 'und' || language.split('-', 1)[0] === 'en';
}

/** An answer turns to the person at its start and at its end; elsewhere it says "you" or exclaims. */
const PERSONAL: ReadonlySet<Scored> = new Set(['praise', 'pressure']);
const FIRST = 3;
const LAST = 2;

function isToPerson({ sentences }: Passage, index: number, { text }: Words): boolean {
  return index < FIRST || index >= sentences.length - LAST || text.includes('you') || text.includes('!');
}

const ASKS = /\?[^\p{L}\p{N}]{0,4}$/u;

/** How sure a passage sounds, 0..1: the mean over its sentences, questions aside; 0 without any. */
export function passageCertainty(passage: Passage): number {
  const sentences = readSentences(passage);
  const said = sentences.filter(({ asks }) => !asks);
  const counted = said.length > 0 ? said : sentences;
  return counted.reduce((sum, { certainty }) => sum + certainty, 0) / Math.max(1, counted.length);
}

/** How much the sentence of a passage that most wants a source wants it, 0..1; 0 without any. */
export function passageCheckWorthiness(passage: Passage): number {
  return readSentences(passage).reduce((most, { checkWorthy }) => Math.max(most, checkWorthy), 0);
}
