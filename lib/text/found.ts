import type { Lexicon, Words } from '../lexicons.ts';
import type { Passage } from '../types.ts';
import { type Claim, isApart, isMentioned, isNegated, isReported, sentenceOf } from './claims.ts';
import { longestIn, type Match, matchesIn, phrases, sentencesWith } from './phrases.ts';

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

const NOWHERE: readonly Claim[] = [];

/** The sentences in which something was found, in reading order. */
export function sentencesOf(passage: Passage, founds: readonly Found[]): readonly Claim[] {
  if (founds.every(({ size }) => size === 0)) return NOWHERE;
  const indices = new Set(founds.flatMap((found) => [...found.keys()]));
  return [...indices].sort((a, b) => a - b).flatMap((index) => sentenceOf(passage, index) ?? []);
}

/** A sentence that repeats itself may be of any length. */
const MOST_MATCHES = 20;

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
  const matches = found.get(sentence.index)?.slice(0, MOST_MATCHES) ?? [];
  if (matches.length === 0) return matches;
  const excused = matchesIn(passage, sentence, phrases(harmless));
  return matches.filter((match) => {
    const span = { start: match.start - sentence.start, end: match.end - sentence.start };
    return (
      isApart(match, excused) &&
      !isNegated(sentence.words, span.start, lexicon) &&
      !isReported(sentence.words, span.start, lexicon) &&
      !isMentioned(sentence.words, span, lexicon)
    );
  });
}
