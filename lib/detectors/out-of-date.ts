import { type Lexicon, lexiconOf } from '../lexicons.ts';
import {
  type Claim,
  clauseAround,
  isClaim,
  isConditional,
  isDoubted,
  isReported,
  sentencesWithAny,
} from '../text/claims.ts';
import { firstIn, foldedProse, holdsIn, type Match, matchesIn, phrases } from '../text/phrases.ts';
import { isSourced } from '../text/sources.ts';
import type { Context, Detector, Hit, Passage } from '../types.ts';

/** An office, price, rule or version that is called current. */
const CURRENT = 0.78;
/** Dated by the answer itself, or "now" with a figure. */
const DATED = 0.74;

/** Statements about changing things as of now, without a source or a word of caution (detectors.md, D18: the strict form). */
export default {
  risks: ['hallucination', 'overreliance'],
  level: 'check',
  *detect(answer: Passage, context: Context): Iterable<Hit> {
    const lexicon = lexiconOf(answer.language);
    if (!lexicon || context.tools.includes('search') || context.task === 'code') return;
    const { offices, figures, reversed, dated, nows } = lexicon.outOfDate;
    for (const claim of sentencesWithAny(answer, [offices, figures, reversed, dated, nows])) {
      const strength = strengthOf(answer, claim, lexicon);
      if (strength === 0 || !isClaim(claim, lexicon) || isExcused(answer, claim, context, lexicon)) continue;
      const [first] = [offices, figures, reversed, dated, nows].flatMap((list) => found(answer, claim, list));
      if (first) yield { ...clauseAround(answer, claim, first), strength };
    }
  },
} satisfies Detector;

function found(answer: Passage, claim: Claim, list: readonly string[]): readonly Match[] {
  return matchesIn(answer, claim, phrases(list));
}

function strengthOf(answer: Passage, claim: Claim, lexicon: Lexicon): number {
  const { offices, figures, reversed, dated, nows, states, present } = lexicon.outOfDate;
  const after = ({ end }: Match) => answer.prose.slice(end, claim.end);
  if (found(answer, claim, offices).some((match) => hasName(after(match)))) return CURRENT;
  if (found(answer, claim, figures).some((match) => hasFact(after(match)))) return CURRENT;
  if (found(answer, claim, reversed).some(({ start }) => endsInFact(answer.prose.slice(claim.start, start))))
    return CURRENT;
  if (found(answer, claim, dated).length > 0)
    return hasFigure(claim) && holdsIn(answer, claim, phrases(present)) ? DATED : 0;
  if (found(answer, claim, nows).length === 0) return 0;
  return found(answer, claim, states).length > 0 || isFigureSaid(answer, claim, lexicon) ? DATED : 0;
}

/** How far behind what changes its figure may stand, in characters. */
const REACH = 60;

/** "the minimum wage there is 12.40", "the interest rate is now 3.5". */
function isFigureSaid(answer: Passage, claim: Claim, { outOfDate: { volatile, says } }: Lexicon): boolean {
  if (!hasFigure(claim)) return false;
  return found(answer, claim, volatile).some(({ end }) => {
    const rest = foldedProse(answer).slice(end, Math.min(claim.end, end + REACH));
    const said = firstIn(rest, phrases(says));
    return (
      said !== null &&
      !/[.;,]/.test(rest.slice(0, said.start)) &&
      /^(?: \p{L}+){0,3} [$€£¥]?\d/u.test(rest.slice(said.end))
    );
  });
}

/** Years apart, which date a sentence rather than tell something. */
function hasFigure(claim: Claim): boolean {
  return /\p{Nd}/u.test(claim.words.replace(/(?<!\d)(?:19|20)\d\d(?!\d)/g, ''));
}

const NAME = /^ (?:\p{L}+ ){0,2}\p{Lu}[\p{L}.'’-]+ \p{Lu}/u;
const ENDS_IN_NAME = /(?:^|\s)\p{Lu}[\p{L}.'’-]+ \p{Lu}[\p{L}'’-]+[,\s]*$/u;

function hasName(after: string): boolean {
  return NAME.test(after);
}

function hasFact(after: string): boolean {
  return /^[^.;]{0,40}?\p{Nd}/u.test(after) || hasName(after);
}

function endsInFact(before: string): boolean {
  return /\p{Nd}/u.test(before) || ENDS_IN_NAME.test(before);
}

/** Told with care, with a source, for the sake of the example, of somebody else, or after the person's own words. */
function isExcused(answer: Passage, claim: Claim, { prompt }: Context, lexicon: Lexicon): boolean {
  const { words } = claim;
  return (
    holdsIn(answer, claim, phrases(lexicon.outOfDate.supposed)) ||
    isConditional(words, words.length, lexicon) ||
    isReported(words, words.length, lexicon) ||
    isDoubted(answer, claim, lexicon) ||
    isCareful(answer, claim, lexicon) ||
    isSourced(answer, claim, lexicon) ||
    (prompt !== undefined && isGiven(claim, foldedProse(prompt)))
  );
}

/** Whether a word of caution stands beside a claim or at the end of the answer. */
function isCareful(answer: Passage, claim: Claim, lexicon: Lexicon): boolean {
  const near = [claim.index - 1, claim.index, claim.index + 1, answer.sentences.length - 1];
  const caveats = phrases(lexicon.outOfDate.caveats);
  return near.some((index) => {
    const span = answer.sentences[index];
    return span !== undefined && holdsIn(answer, span, caveats);
  });
}

/** The prompt gave the figures: they are the person's own. */
function isGiven(claim: Claim, asked: string): boolean {
  const figures = claim.words.match(/\d[\d.,]*\d|\d/g) ?? [];
  return figures.length > 0 && figures.every((figure) => asked.includes(figure));
}
