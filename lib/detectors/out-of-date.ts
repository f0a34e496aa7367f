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
import { foldedProse, holds, matchesIn, phrases } from '../text/phrases.ts';
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
    const words = lexicon.outOfDate;
    const asked = context.prompt ? foldedProse(context.prompt) : '';
    for (const claim of sentencesWithAny(answer, [
      words.offices,
      words.figures,
      words.reversed,
      words.dated,
      words.nows,
    ])) {
      const [first] = [words.offices, words.figures, words.reversed, words.dated, words.nows].flatMap(
        (list) => matchesIn(answer, claim, phrases(list)),
      );
      if (!first || !isClaim(claim, lexicon) || isCareful(answer, claim, lexicon) || isGiven(claim, asked))
        continue;
      const at = first.start - claim.start;
      if (isConditional(claim.words, at, lexicon) || isReported(claim.words, at, lexicon)) continue;
      if (holds(claim.words, phrases(words.supposed)) || isSourced(answer, claim, lexicon)) continue;
      const strength = strengthOf(answer, claim, lexicon);
      if (strength > 0) yield { ...clauseAround(answer, claim, first), strength };
    }
  },
} satisfies Detector;

function strengthOf(answer: Passage, claim: Claim, lexicon: Lexicon): number {
  const words = lexicon.outOfDate;
  const ends = (list: readonly string[]) => matchesIn(answer, claim, phrases(list)).map(({ end }) => end);
  if (ends(words.offices).some((end) => hasName(answer, end, claim.end))) return CURRENT;
  if (ends(words.figures).some((end) => hasFact(answer, end, claim.end))) return CURRENT;
  if (
    matchesIn(answer, claim, phrases(words.reversed)).some(({ start }) =>
      startsWithFact(answer, claim.start, start),
    )
  )
    return CURRENT;
  if (ends(words.dated).length > 0) return hasFigure(claim) && IS.test(claim.words) ? DATED : 0;
  if (ends(words.nows).length === 0) return 0;
  if (holds(claim.words, phrases(words.states))) return DATED;
  return ends(words.volatile).some((end) => SAID.test(foldedProse(answer).slice(end, end + REACH)))
    ? DATED
    : 0;
}

const IS = /(?<!\p{L})(?:is|are|has|have|costs?|stands?|there)(?!\p{L})/u;
/** How far behind what changes its figure may stand, in characters. */
const REACH = 50;
/** "… there is 12.40", " is now 3.5". */
const SAID = /^[^.;,]{0,30}(?<!\p{L})(?:is|are|costs?|stands? at|remains?)(?: \p{L}+){0,3} [$€£¥]?\d/u;

/** Years apart, which date a sentence rather than tell something. */
function hasFigure(claim: Claim): boolean {
  return /\p{Nd}/u.test(claim.words.replace(/(?<!\d)(?:19|20)\d\d(?!\d)/g, ''));
}

function hasName(answer: Passage, from: number, to: number): boolean {
  return /^ (?:\p{L}+ ){0,2}\p{Lu}[\p{L}.'’-]+ \p{Lu}/u.test(answer.prose.slice(from, to));
}

function startsWithFact(answer: Passage, from: number, to: number): boolean {
  return /\p{Nd}|(?:^|\s)\p{Lu}[\p{L}.'’-]+ \p{Lu}[\p{L}'’-]+[,\s]*$/u.test(answer.prose.slice(from, to));
}

function hasFact(answer: Passage, from: number, to: number): boolean {
  return /^[^.;]{0,40}?\p{Nd}/u.test(answer.prose.slice(from, to)) || hasName(answer, from, to);
}

function isCareful(answer: Passage, claim: Claim, lexicon: Lexicon): boolean {
  if (isDoubted(answer, claim, lexicon)) return true;
  const near = [claim.index - 1, claim.index, claim.index + 1, answer.sentences.length - 1];
  const caveats = phrases(lexicon.outOfDate.caveats);
  return near.some((index) => {
    const span = answer.sentences[index];
    return span !== undefined && holds(foldedProse(answer).slice(span.start, span.end), caveats);
  });
}

/** The prompt gave the figures: they are the person's own. */
function isGiven(claim: Claim, asked: string): boolean {
  const figures = claim.words.match(/\d[\d.,]*\d|\d/g) ?? [];
  return figures.length > 0 && figures.every((figure) => asked.includes(figure));
}
