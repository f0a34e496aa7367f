import { type Lexicon, lexiconOf } from '../lexicons.ts';
import { scoreAt } from '../models/reading.ts';
import { type Claim, isClaim, sentenceOf, strengthOf } from '../text/claims.ts';
import { namesIn } from '../text/grammar.ts';
import { type Figure, figuresIn, sentencesWithDigits } from '../text/numbers.ts';
import { wordCount } from '../text/passage.ts';
import { foldedProse, holds, holdsIn, phrases } from '../text/phrases.ts';
import { isSourced } from '../text/sources.ts';
import type { Context, Detector, Hit, Passage } from '../types.ts';

const EXACT = 1;
const LOOSE = 0.5;
const NAME = 0.5;
/** So many points of details make an answer exact (detectors.md, D24). */
const FEWEST_POINTS = 3;
const FEWEST_EXACT = 2;
const FEWEST_WORDS = 18;
/** Points in a hundred words: below the first an answer is not dense, below the second it is hardly so. */
const THIN = 2;
const DENSE = 3;
/** How sure its sentences must sound, and how much they must want a source, on average. */
const SURE = 0.68;
const CHECKABLE = 0.8;

/** What an answer holds of exact details. */
interface Details {
  /** Figures and names that the person did not bring along. */
  readonly count: number;
  readonly exact: number;
  readonly points: number;
  readonly sentences: readonly Claim[];
}

/** The gap between confidence and evidence over a whole answer: many exact details, no source, no doubt. */
export default {
  risks: ['hallucination', 'overreliance'],
  level: 'note',
  complete: true,
  *detect(answer: Passage, context: Context): Iterable<Hit> {
    const lexicon = lexiconOf(answer.language);
    const [first] = answer.sentences;
    if (!lexicon || !first || sentencesWithDigits(answer).length === 0) return;
    if (isExcused(answer, context, lexicon) || isShownOrWorkedOut(answer, context)) return;
    const details = detailsOf(answer, context, lexicon);
    if (!details || details.points < FEWEST_POINTS || details.exact < FEWEST_EXACT) return;
    const words = wordCount(answer.prose);
    const density = (100 * details.points) / words;
    if (words < FEWEST_WORDS || density < THIN) return;
    if (isSourced(answer, wholeOf(answer), lexicon) || !isConfident(answer, details)) return;
    yield {
      ...first,
      strength: strengthOf(strengthPoints(details.points, density)),
      whole: true,
      because: { key: 'dense_claims_count', values: { count: details.count } },
    };
  },
} satisfies Detector;

/** The sign of a sum with a figure beside it. */
const SUM = /[=≈×÷√] ?[$€£(]?\p{Nd}/u;

/** Links and tools show where things come from; code, formulas and sums mean that figures are worked out. */
function isShownOrWorkedOut(answer: Passage, { task, tools }: Context): boolean {
  return (
    task === 'code' ||
    tools.length > 0 ||
    answer.links.some(({ href }) => /^(?:https?:|\/\/)/.test(href)) ||
    answer.blocks.some(({ kind }) => kind === 'code' || kind === 'math') ||
    SUM.test(answer.prose)
  );
}

/** The exact details of an answer; null where one of them has its source. */
function detailsOf(answer: Passage, { prompt }: Context, lexicon: Lexicon): Details | null {
  const known = new Set<number | string>();
  if (prompt) {
    for (const { value } of figuresIn(foldedProse(prompt), prompt.language, lexicon)) known.add(value);
  }
  const isNew = (detail: number | string) => !known.has(detail) && known.add(detail);
  const sentences: Claim[] = [];
  let [count, exact, points] = [0, 0, 0];
  for (const index of sentencesWithDigits(answer)) {
    const sentence = sentenceOf(answer, index);
    if (!sentence || !isStatement(answer, sentence, lexicon)) continue;
    const text = answer.text.slice(sentence.start, sentence.end);
    const figures = figuresIn(sentence.words, answer.language, lexicon).filter(
      (figure) => !isNumbering(text, figure) && isNew(figure.value),
    );
    if (figures.length === 0) continue;
    if (isSourced(answer, sentence, lexicon)) return null;
    const names = namesIn(text).filter((name) => !prompt?.text.includes(name) && isNew(name));
    const precise = figures.filter(isExact).length;
    sentences.push(sentence);
    count += figures.length + names.length;
    exact += precise;
    points += EXACT * precise + LOOSE * (figures.length - precise) + NAME * names.length;
  }
  return { count, exact, points, sentences };
}

/** Whether the answer doubts, or only plans and supposes. */
function isExcused(answer: Passage, { prompt }: Context, lexicon: Lexicon): boolean {
  const words = foldedProse(answer);
  const planned = phrases(lexicon.denseClaims.planned);
  return (
    holds(words, phrases(lexicon.claims.doubts)) ||
    holds(words, planned) ||
    (prompt !== undefined && holds(foldedProse(prompt), planned))
  );
}

/** The answer as one claim: it may name a source apart from its details. */
function wholeOf(answer: Passage): Claim {
  const words = foldedProse(answer);
  return { start: 0, end: words.length, index: answer.sentences.length, block: undefined, words };
}

/** What shows that a sentence calculates, lists values or holds a formula. */
const CALCULATES = /[=≈≍×÷<>≤≥^√∑∫|{}[\]]/u;

/** A sentence of prose that states facts: no fragment, sum, recipe or example. */
function isStatement(answer: Passage, sentence: Claim, lexicon: Lexicon): boolean {
  const { examples, workings, recipes } = lexicon.noSource;
  return (
    sentence.block?.kind !== 'cell' &&
    !CALCULATES.test(sentence.words) &&
    isClaim(sentence, lexicon) &&
    ![examples, workings, recipes].some((list) => holdsIn(answer, sentence, phrases(list)))
  );
}

/** "1.2 Overview": the number of a section. */
function isNumbering(text: string, { kind, decimals, end }: Figure): boolean {
  return kind === 'plain' && decimals > 0 && /^\s+\p{Lu}/u.test(text.slice(end, end + 3));
}

/** A share, a sum of money, a year, a decimal or a large number; "4 awards" is a detail, but a loose one. */
function isExact({ kind, value, decimals, magnitude }: Figure): boolean {
  return kind !== 'plain' || value >= 1000 || decimals > 0 || magnitude > 1;
}

/** Whether the sentences with the details sound sure, and like something to look up. */
function isConfident(answer: Passage, { sentences }: Details): boolean {
  const mean = (name: 'certainty' | 'checkWorthy') => {
    const values = sentences.flatMap(({ index }) => scoreAt(answer, index, name) ?? []);
    return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  };
  return mean('checkWorthy') >= CHECKABLE && mean('certainty') >= SURE;
}

/** From so many points on, an answer is as exact as it gets. */
const MANY_POINTS = 7;

function strengthPoints(points: number, density: number): number {
  if (density < DENSE) return 2.5;
  return points >= MANY_POINTS ? 4 : 3 + (points - FEWEST_POINTS) / (MANY_POINTS - FEWEST_POINTS);
}
