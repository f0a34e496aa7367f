import { foldedProse } from '../text/phrases.ts';
import type { Passage, Span } from '../types.ts';
import { certainty } from './certainty.ts';
import { checkWorthy } from './check-worthy.ts';
import { panelOf, valuesOf } from './linear.ts';
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

/** By their places among the sentences of the passage; null for one that is not read. */
const readings = new WeakMap<Passage, (ReadSentence | null)[]>();

/**
 * The sentences of an English passage with their scores, in order; those without a word of prose are left out. Empty
 * in another language; a text too short to tell its language is taken for English.
 */
export function readSentences(passage: Passage): readonly ReadSentence[] {
  return passage.sentences.flatMap((_, index) => readSentence(passage, index) ?? []);
}

/** The sentence at a place of a passage with its scores, if it is one of those; read when first asked for. */
export function readSentence(passage: Passage, index: number): ReadSentence | null {
  const sentences = readings.get(passage) ?? [];
  readings.set(passage, sentences);
  const known = sentences[index];
  if (known !== undefined) return known;
  const read = isEnglish(passage.language) ? scored(passage, index) : null;
  sentences[index] = read;
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

const CLAIMS = panelOf([certainty, checkWorthy]);
const ALL = panelOf([certainty, checkWorthy, praise, pressure]);
/** An answer turns to the person at its start and at its end; elsewhere it says "you" or exclaims. */
const FIRST = 3;
const LAST = 2;

const ASKS = /\?[^\p{L}\p{N}]{0,4}$/u;

function scored(passage: Passage, index: number): ReadSentence | null {
  const span = passage.sentences[index];
  const words = span && wordsAt(passage, span);
  if (!words || words.hashes.length < FEWEST) return null;
  const { text } = words;
  const isNearEdge = index < FIRST || index >= passage.sentences.length - LAST;
  const panel = isNearEdge || text.includes('you') || text.includes('!') ? ALL : CLAIMS;
  const [certainty = 0, checkWorthy = 0, praise = 0, pressure = 0] = valuesOf(words, panel);
  return { ...span, index, certainty, checkWorthy, praise, pressure, asks: ASKS.test(text) };
}

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
