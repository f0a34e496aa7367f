import { foldedProse } from '../text/phrases.ts';
import type { Passage, Span } from '../types.ts';
import { certaintyOf } from './certainty.ts';
import { checkWorthinessOf } from './check-worthy.ts';
import { type Words, wordsOf } from './linear.ts';

/** A sentence of a passage as the scorers see it. */
export interface ReadSentence extends Span {
  /** Its place among the sentences of the passage. */
  readonly index: number;
  readonly words: Words;
  /** How sure it sounds, 0..1. */
  readonly certainty: number;
  /** How much it states what one would want a source for, 0..1. */
  readonly checkWorthy: number;
}

/** A reading of passages that is made once for each, as several signs and the scores ask for it. */
export function remembered<Reading extends object>(
  read: (passage: Passage) => Reading,
): (passage: Passage) => Reading {
  const readings = new WeakMap<Passage, Reading>();
  return (passage) => {
    const known = readings.get(passage);
    if (known) return known;
    const made = read(passage);
    readings.set(passage, made);
    return made;
  };
}

/**
 * The sentences of an English passage with their scores, in order, made once; those without a word of prose are left
 * out. Empty in another language; a text too short to tell its language is taken for English.
 */
export const readSentences = remembered((passage): readonly ReadSentence[] =>
  isEnglish(passage.language) ? [...eachSentence(passage)] : [],
);

function isEnglish(language: string): boolean {
  return language === 'und' || language.split('-', 1)[0] === 'en';
}

function* eachSentence(passage: Passage): Iterable<ReadSentence> {
  const prose = foldedProse(passage);
  for (const [index, { start, end }] of passage.sentences.entries()) {
    const words = wordsOf(prose.slice(start, end), passage.prose.slice(start, end));
    if (words.hashes.length < 2) continue;
    yield { start, end, index, words, certainty: certaintyOf(words), checkWorthy: checkWorthinessOf(words) };
  }
}

const byPlace = remembered(
  (passage): ReadonlyMap<number, ReadSentence> =>
    new Map(readSentences(passage).map((sentence) => [sentence.index, sentence])),
);

/** How much the sentence at a place of a passage states what one would want a source for, 0..1; 0 where none was read. */
export function checkWorthinessAt(passage: Passage, index: number): number {
  return byPlace(passage).get(index)?.checkWorthy ?? 0;
}

/** How sure a passage sounds, 0..1: the mean over its sentences, questions aside; 0 without any. */
export function passageCertainty(passage: Passage): number {
  const sentences = readSentences(passage);
  const said = sentences.filter(({ words }) => !/\?\W*$/.test(words.text.slice(-4)));
  const counted = said.length > 0 ? said : sentences;
  return counted.reduce((sum, { certainty }) => sum + certainty, 0) / Math.max(1, counted.length);
}

/** How much the sentence of a passage that most wants a source wants it, 0..1; 0 without any. */
export function passageCheckWorthiness(passage: Passage): number {
  return readSentences(passage).reduce((most, { checkWorthy }) => Math.max(most, checkWorthy), 0);
}
