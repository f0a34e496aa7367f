import type { Lexicon, Words } from '../lexicons.ts';
import type { Passage } from '../types.ts';
import { assertedOf, type Claim, isReported, merged, sentencesAt } from './claims.ts';
import { holdsIn, longestIn, type Match, phrases, sentencesWith } from './phrases.ts';

/** Phrases of a list in a passage, by the place of their sentence, in order and apart. */
export type Found = ReadonlyMap<number, readonly Match[]>;

const NOTHING: Found = new Map();

/** Finds each phrase of a list by itself; with `beside`, only in sentences that hold a phrase of that list too. */
export function foundIn(passage: Passage, list: Words, beside?: Words): Found {
  const places = sentencesWith(passage, phrases(list));
  if (places.length === 0) return NOTHING;
  const found = new Map<number, readonly Match[]>();
  const near = beside && new Set(sentencesWith(passage, phrases(beside)));
  for (const index of places) {
    const sentence = passage.sentences[index];
    if (sentence && near?.has(index) !== false) found.set(index, longestIn(passage, sentence, phrases(list)));
  }
  return found;
}

/** The sentences in which something was found, in reading order. */
export function sentencesOf(passage: Passage, founds: readonly Found[]): readonly Claim[] {
  let places: readonly number[] = [];
  for (const found of founds) if (found.size > 0) places = merged(places, [...found.keys()]);
  return sentencesAt(passage, places);
}

/**
 * Those of a sentence's phrases that the speaker means: not negated, not somebody else's view, not spoken of as words,
 * and no part of a harmless phrase. Conditions count: a threat has one.
 */
export function meantIn(
  passage: Passage,
  sentence: Claim,
  found: Found,
  harmless: Words,
  lexicon: Lexicon,
): readonly Match[] {
  const matches = found.get(sentence.index);
  if (!matches || matches.length === 0) return NO_MATCHES;
  const hasReporter = holdsIn(passage, sentence, phrases(lexicon.claims.reporters));
  return assertedOf(passage, sentence, matches, harmless, lexicon).filter(
    ({ start }) => !hasReporter || !isReported(sentence.words, start - sentence.start, lexicon),
  );
}

const NO_MATCHES: readonly Match[] = [];
