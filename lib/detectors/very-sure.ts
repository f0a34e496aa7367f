import type { Lexicon } from '../lexicons.ts';
import { lexiconOf } from '../lexicons.ts';
import {
  type Claim,
  clauseAround,
  isClaim,
  isConditional,
  isDoubted,
  isMentioned,
  isNegated,
  isReported,
  sentenceOf,
  strengthOf,
} from '../text/claims.ts';
import { figuresIn } from '../text/numbers.ts';
import { holds, type Match, matchesIn, phrases, sentencesWith } from '../text/phrases.ts';
import { isSourced } from '../text/sources.ts';
import type { Detector, Hit, Passage } from '../types.ts';

const STRONG = 3;
const MEDIUM = 2;
const WEAK = 1;
/** A weak word beside an exact figure: "clearly", and then a year. */
const SPECIFIC = 1.5;
const STAKES = 1;
const DOUBT = 2;

/** Claims that are worded as if there were no doubt. */
export default {
  risks: ['overreliance', 'hallucination'],
  level: 'note',
  *detect(answer: Passage): Iterable<Hit> {
    const lexicon = lexiconOf(answer.language);
    if (!lexicon) return;
    const { strong, promises, medium, weak } = lexicon.verySure;
    const candidates = new Set(
      [strong, promises, medium, weak].flatMap((list) => sentencesWith(answer, phrases(list))),
    );
    for (const index of candidates) {
      const sentence = sentenceOf(answer, index);
      const hit = sentence && judge(answer, sentence, lexicon);
      if (hit) yield hit;
    }
  },
} satisfies Detector;

function judge(answer: Passage, sentence: Claim, lexicon: Lexicon): Hit | null {
  const find = (list: readonly string[]) =>
    meant(answer, sentence, matchesIn(answer, sentence, phrases(list)), lexicon);
  const strong = [...find(lexicon.verySure.strong), ...find(lexicon.verySure.promises)];
  const medium = find(lexicon.verySure.medium).filter((match) => isApart(match, strong));
  const weak = find(lexicon.verySure.weak).filter(
    (match) => isApart(match, [...strong, ...medium]) && match.start > 0,
  );
  const [first] = [...strong, ...medium, ...weak];
  if (!first || !isClaim(sentence, lexicon)) return null;
  let points =
    STRONG * Math.min(strong.length, 2) +
    MEDIUM * Math.min(medium.length, 2) +
    WEAK * Math.min(weak.length, 2);
  const figures = figuresIn(sentence.words, answer.language, lexicon);
  if (
    strong.length === 0 &&
    figures.some((figure) => figure.kind !== 'plain' || figure.grouped || figure.value >= 1000)
  )
    points += SPECIFIC;
  if (points >= MEDIUM && holds(sentence.words, phrases(lexicon.claims.stakes))) points += STAKES;
  if (isDoubted(answer, sentence, lexicon)) points -= DOUBT;
  if (isSourced(answer, sentence, lexicon)) points -= DOUBT;
  const strength = strengthOf(points);
  if (strength === 0) return null;
  const level = strong.length > 0 ? 'check' : 'note';
  return { ...clauseAround(answer, sentence, first), strength, level };
}

/** The matches that are the speaker's own and mean what they say. */
function meant(
  answer: Passage,
  sentence: Claim,
  matches: readonly Match[],
  lexicon: Lexicon,
): readonly Match[] {
  if (matches.length === 0) return matches;
  const harmless = matchesIn(answer, sentence, phrases(lexicon.verySure.harmless));
  return matches.filter((match) => {
    const at = match.start - sentence.start;
    return (
      isApart(match, harmless) &&
      !isNegated(sentence.words, at, lexicon) &&
      !isConditional(sentence.words, at, lexicon) &&
      !isReported(sentence.words, at, lexicon) &&
      !isMentioned(sentence.words, { start: at, end: at + match.words.length }, lexicon)
    );
  });
}

function isApart(match: Match, others: readonly Match[]): boolean {
  return others.every((other) => match.end <= other.start || match.start >= other.end);
}
