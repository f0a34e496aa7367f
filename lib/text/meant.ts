import type { Lexicon, Words } from '../lexicons.ts';
import type { Passage } from '../types.ts';
import { type Claim, isMentioned, isNegated, isReported } from './claims.ts';
import { type Match, matchesIn, phrases } from './phrases.ts';

/**
 * The phrases of a list in a sentence that the speaker means: not negated, not somebody else's view, not spoken of
 * as words, and outside the phrases that hold the same words harmlessly.
 */
export function meantIn(
  passage: Passage,
  sentence: Claim,
  list: Words,
  harmless: Words,
  lexicon: Lexicon,
): readonly Match[] {
  const matches = matchesIn(passage, sentence, phrases(list));
  if (matches.length === 0) return matches;
  const others = matchesIn(passage, sentence, phrases(harmless));
  return matches.filter((match) => {
    const at = match.start - sentence.start;
    return (
      others.every((other) => match.end <= other.start || match.start >= other.end) &&
      !isNegated(sentence.words, at, lexicon) &&
      !isReported(sentence.words, at, lexicon) &&
      !isMentioned(sentence.words, { start: at, end: at + match.words.length }, lexicon)
    );
  });
}
