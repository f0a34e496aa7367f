import weights from './certainty.weights.ts';
import { certaintyWords } from './certainty.words.ts';
import { faded, found, type Score, strongest, sumOf, type Words } from './linear.ts';

/** Two hedges hardly make a sentence more doubtful than the stronger of them. */
const NEXT_HEDGE = 0.4;
const NEXT_BOOSTER = 0.6;
const LONG = 20;
const LONGEST = 3;

/** What is counted in a sentence: its doubt (below zero), its assurance, and its length in twenties of words. */
export function certaintyFeatures(words: Words): readonly number[] {
  const phrases = found(words, certaintyWords);
  return [
    faded(phrases, -1, NEXT_HEDGE),
    faded(phrases, 1, NEXT_BOOSTER),
    Math.min(LONGEST, (words.hashes.length - 1) / LONG),
  ];
}

/** How sure a sentence sounds to readers: 0 where they would rate it 1 of 6, 1 where 6. */
export function certaintyOf(words: Words): number {
  return Math.max(0, Math.min(1, sumOf(weights, certaintyFeatures(words), words.buckets)));
}

/** `certaintyOf` a sentence, with the words that make it sound sure, or below the middle those that make it doubtful. */
export function scoreCertainty(words: Words): Score {
  const value = certaintyOf(words);
  return { value, because: strongest(words, found(words, certaintyWords), value >= 0.6 ? 1 : -1) };
}
