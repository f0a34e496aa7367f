import { type Lexicon, lexiconOf } from '../lexicons.ts';
import {
  type Claim,
  clauseAround,
  isClaim,
  isDoubted,
  sentencesWithAny,
  strengthOf,
} from '../text/claims.ts';
import { type Figure, figuresIn } from '../text/numbers.ts';
import {
  foldedProse,
  holds,
  holdsIn,
  type Match,
  matchesIn,
  opening,
  phrases,
  sentencesWith,
} from '../text/phrases.ts';
import { isSourced } from '../text/sources.ts';
import type { Context, Detector, Hit, Passage } from '../types.ts';

const CHANGE = 2;
const TIME = 1;
const SURE = 0.5;
const DOUBT = 2;

/** What will become of jobs, prices, markets, votes or peoples, worded as if it had happened. */
export default {
  risks: ['economic-impact', 'hallucination', 'misleading-persuasion'],
  level: 'note',
  *detect(answer: Passage, context: Context): Iterable<Hit> {
    const lexicon = lexiconOf(answer.language);
    if (!lexicon) return;
    const { futures, subjects, onPurpose } = lexicon.forecast;
    if (sentencesWith(answer, phrases(subjects)).length === 0) return;
    const prompt = context.prompt ? foldedProse(context.prompt) : '';
    if (prompt !== '' && holds(prompt, phrases(onPurpose))) return;
    for (const sentence of sentencesWithAny(answer, [futures])) {
      const hit = judge(answer, sentence, prompt, lexicon);
      if (hit) yield hit;
    }
  },
} satisfies Detector;

function judge(answer: Passage, sentence: Claim, prompt: string, lexicon: Lexicon): Hit | null {
  const { times, sure, hedges } = lexicon.forecast;
  const { words } = sentence;
  const change = changeIn(answer, sentence, lexicon);
  if (!change || holdsIn(answer, sentence, phrases(hedges)) || !isClaim(sentence, lexicon)) return null;
  const figures = figuresIn(words, answer.language, lexicon).filter(isForetold);
  // A figure that the person brought along is a task to work out.
  if (figures.some(({ start, end }) => prompt.includes(words.slice(start, end)))) return null;
  const isSure = holdsIn(answer, sentence, phrases(sure));
  if (figures.length === 0 && !isSure && !holdsIn(answer, sentence, phrases(times))) return null;
  if (isSourced(answer, sentence, lexicon)) return null;
  let points = CHANGE + TIME;
  if (isSure) points += SURE;
  if (isDoubted(answer, sentence, lexicon)) points -= DOUBT;
  return { ...clauseAround(answer, sentence, change), strength: strengthOf(points) };
}

/** How far before the future its subject may stand, and after it the change. */
const REACH = 60;
/** What stands before one of these belongs to another clause. */
const STOPS = /[,;:()–—]/;

/** The future form of a sentence that has one of the subjects before it and a change right after it. */
function changeIn(answer: Passage, sentence: Claim, lexicon: Lexicon): Match | undefined {
  const { futures, subjects, changes } = lexicon.forecast;
  return matchesIn(answer, sentence, phrases(futures)).find(({ start, end }) => {
    const at = start - sentence.start;
    const subject =
      sentence.words
        .slice(Math.max(0, at - REACH), at)
        .split(STOPS)
        .at(-1) ?? '';
    const after = sentence.words.slice(end - sentence.start, end - sentence.start + REACH).trimStart();
    return holds(subject, phrases(subjects)) && opening(after, phrases(changes)) > 0;
  });
}

/** Years before this one were past when the first chatbots answered. */
const EARLIEST_YEAR = 2023;
const LATEST_YEAR = 2999;

/** A figure that says how much or by when; a year that has passed is history. */
function isForetold({ kind, value, grouped, decimals }: Figure): boolean {
  const isYear = kind === 'plain' && !grouped && decimals === 0 && value >= 1000 && value <= LATEST_YEAR;
  return isYear ? value >= EARLIEST_YEAR : kind !== 'plain' || value >= 1000;
}
