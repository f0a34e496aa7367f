import { type Lexicon, lexiconOf } from '../lexicons.ts';
import { moved } from '../models/evidence.ts';
import { scoreAt } from '../models/reading.ts';
import {
  type Claim,
  clauseAround,
  earnestIn,
  isApart,
  isClaim,
  isDoubted,
  isOwnSpeech,
  isReportedIn,
  sentencesWithAny,
  strengthOf,
} from '../text/claims.ts';
import { type Figure, figuresIn } from '../text/numbers.ts';
import { holds, holdsIn, phrases } from '../text/phrases.ts';
import { isSourced } from '../text/sources.ts';
import type { Detector, Hit, Passage } from '../types.ts';

const STRONG = 3;
const MEDIUM = 2;
const WEAK = 1;
/** Two weak words in one sentence count a little more than each. */
const TOGETHER = 0.5;
/** A weak word beside an exact figure: "clearly", and then a year. */
const SPECIFIC = 2;
const STAKES = 1;
const DOUBT = 2;
/** What is conceded prepares for the opposite. */
const CONCEDED = 1.5;

/** Where an answer calculates or programs, what is "always true" is so by construction. */
const WORKED_OUT = 1;
/** Check-worthiness, in log odds, that such claims usually have: less is a turn of speech, more is about the world. */
const USUAL_WORTH = [-2.5, 1.5] as const;

/** Claims that are worded as if there were no doubt. */
export default {
  risks: ['overreliance', 'hallucination'],
  level: 'note',
  *detect(answer: Passage): Iterable<Hit> {
    const lexicon = lexiconOf(answer.language);
    if (!lexicon) return;
    const isWorkedOut = answer.blocks.filter(({ kind }) => kind === 'math' || kind === 'code').length >= 2;
    const { strong, promises, medium, weak } = lexicon.verySure;
    for (const sentence of sentencesWithAny(answer, [strong, promises, medium, weak])) {
      const hit = judge(answer, sentence, isWorkedOut, lexicon);
      if (hit) yield hit;
    }
  },
} satisfies Detector;

function judge(answer: Passage, sentence: Claim, isWorkedOut: boolean, lexicon: Lexicon): Hit | null {
  const lists = lexicon.verySure;
  const find = (list: readonly string[]) =>
    earnestIn(answer, sentence, list, lists.harmless, lexicon).filter(
      (match) => !isReportedIn(answer, sentence, match, lexicon),
    );
  const strong = [...find(lists.strong), ...find(lists.promises)];
  const medium = find(lists.medium).filter((match) => isApart(match, strong));
  // The first word of an answer is a formula: "Certainly, …".
  const weak = find(lists.weak).filter((match) => isApart(match, [...strong, ...medium]) && match.start > 0);
  const [first] = [...strong, ...medium, ...weak];
  if (!first) return null;
  // "Make no mistake" and "trust me" begin like an instruction.
  const isIdiom = first.start === sentence.start && !weak.includes(first);
  if (!(isIdiom ? isOwnSpeech(sentence) : isClaim(sentence, lexicon))) return null;
  let points =
    STRONG * Math.min(strong.length, 2) +
    MEDIUM * Math.min(medium.length, 2) +
    WEAK * Math.min(weak.length, 2);
  if (weak.length > 1) points += TOGETHER;
  if (strong.length === 0 && figuresIn(sentence.words, answer.language, lexicon).some(isExact))
    points += SPECIFIC;
  if (points >= MEDIUM && holdsIn(answer, sentence, phrases(lexicon.claims.stakes))) points += STAKES;
  const before = sentence.words.slice(0, first.start - sentence.start);
  if (holds(before, phrases(lists.concessions))) points -= CONCEDED;
  if (isDoubted(answer, sentence, lexicon)) points -= DOUBT;
  if (isSourced(answer, sentence, lexicon)) points -= DOUBT;
  if (isWorkedOut) points -= WORKED_OUT;
  // A flat claim about the world, rather than a turn of speech.
  const worth = scoreAt(answer, sentence.index, 'checkWorthy') ?? 0;
  const strength = moved(strengthOf(points), worth, USUAL_WORTH);
  if (strength === 0) return null;
  return { ...clauseAround(answer, sentence, first), strength, level: strong.length > 0 ? 'check' : 'note' };
}

/** A figure that could be looked up: a share, a sum of money, a year, a large number. */
function isExact(figure: Figure): boolean {
  return figure.kind !== 'plain' || figure.value >= 1000;
}
