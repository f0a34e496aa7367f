import { foldedProse } from '../text/phrases.ts';
import type { Passage, Span } from '../types.ts';
import { certainty } from './certainty.ts';
import { checkWorthy } from './check-worthy.ts';
import { panelOf, valuesOf } from './linear.ts';
import { praise } from './praise.ts';
import { pressure } from './pressure.ts';
import { wordsOf } from './words.ts';

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

interface Reading {
  readonly sentences: readonly ReadSentence[];
  /** By their places among the sentences of the passage. */
  readonly byPlace: readonly (ReadSentence | undefined)[];
}

const readings = new WeakMap<Passage, Reading>();

function readingOf(passage: Passage): Reading {
  const known = readings.get(passage);
  if (known) return known;
  const sentences = isEnglish(passage.language) ? [...eachSentence(passage)] : [];
  const byPlace: (ReadSentence | undefined)[] = passage.sentences.map(() => undefined);
  for (const sentence of sentences) byPlace[sentence.index] = sentence;
  const reading = { sentences, byPlace };
  readings.set(passage, reading);
  return reading;
}

/**
 * The sentences of an English passage with their scores, in order, made once; those without a word of prose are left
 * out. Empty in another language; a text too short to tell its language is taken for English.
 */
export function readSentences(passage: Passage): readonly ReadSentence[] {
  return readingOf(passage).sentences;
}

/** The sentence at a place of a passage with its scores, if it was read. */
export function readSentence(passage: Passage, index: number): ReadSentence | undefined {
  return readingOf(passage).byPlace[index];
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

function* eachSentence(passage: Passage): Iterable<ReadSentence> {
  const prose = foldedProse(passage);
  for (const [index, { start, end }] of passage.sentences.entries()) {
    const text = prose.slice(start, end);
    const words = wordsOf(text, passage.prose.slice(start, end));
    if (words.hashes.length < 2) continue;
    const isNearEdge = index < FIRST || index >= passage.sentences.length - LAST;
    const panel = isNearEdge || text.includes('you') || text.includes('!') ? ALL : CLAIMS;
    const [certainty = 0, checkWorthy = 0, praise = 0, pressure = 0] = valuesOf(words, panel);
    yield { start, end, index, certainty, checkWorthy, praise, pressure, asks: ASKS.test(text) };
  }
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
