import { type Lexicon, lexiconOf } from '../lexicons.ts';
import {
  type Claim,
  isClaim,
  isConditional,
  isNegated,
  sentenceOf,
  strengthOf,
  trim,
} from '../text/claims.ts';
import { datesIn } from '../text/dates.ts';
import { namesIn } from '../text/grammar.ts';
import { type Figure, figuresIn } from '../text/numbers.ts';
import { foldedProse, holds, matchesIn, phrases, sentencesWith } from '../text/phrases.ts';
import { isSourced } from '../text/sources.ts';
import type { Context, Detector, Hit, Passage } from '../types.ts';

const STRONG = 3;
const MEDIUM = 2;
const SUPERLATIVE = 1.5;
const WEAK = 1;
const DOUBT = 2;

/** A sentence with the signs of a statement that can be looked up. */
interface Found {
  readonly sentence: Claim;
  readonly points: number;
  readonly kinds: number;
}

/** Exact figures, dates, records, results and quotations without a source. */
export default {
  risks: ['hallucination', 'overreliance', 'disinformation'],
  level: 'note',
  *detect(answer: Passage, context: Context): Iterable<Hit> {
    const lexicon = lexiconOf(answer.language);
    if (!lexicon) return;
    const given = givenBy(context, lexicon);
    const found: Found[] = [];
    for (const sentence of candidatesIn(answer, lexicon)) {
      const judged = judge(answer, sentence, given, lexicon);
      if (judged) found.push(judged);
    }
    for (const { sentence, points, kinds } of found) {
      yield { ...trim(answer, sentence), strength: strengthOf(points), level: kinds > 1 ? 'check' : 'note' };
    }
  },
} satisfies Detector;

const DIGIT = /\p{Nd}/u;

function* candidatesIn(answer: Passage, lexicon: Lexicon): Iterable<Claim> {
  const prose = foldedProse(answer);
  const { studies, superlatives } = lexicon.noSource;
  const worded = new Set([
    ...sentencesWith(answer, phrases(studies)),
    ...sentencesWith(answer, phrases(superlatives)),
  ]);
  for (let index = 0; index < answer.sentences.length; index += 1) {
    const span = answer.sentences[index];
    if (!span || (!worded.has(index) && !DIGIT.test(prose.slice(span.start, span.end)))) continue;
    const sentence = sentenceOf(answer, index);
    if (sentence) yield sentence;
  }
}

/** The numbers that the person brought along. */
function givenBy(context: Context, lexicon: Lexicon): ReadonlySet<number> {
  const { prompt } = context;
  if (!prompt) return new Set();
  return new Set(figuresIn(foldedProse(prompt), prompt.language, lexicon).map(({ value }) => value));
}

function judge(answer: Passage, sentence: Claim, given: ReadonlySet<number>, lexicon: Lexicon): Found | null {
  const words = sentence.words;
  const lists = lexicon.noSource;
  const figures = figuresIn(words, answer.language, lexicon).filter((figure) => !given.has(figure.value));
  const signs = new Set<string>();
  let points = 0;
  const sign = (name: string, worth: number) => {
    if (signs.has(name)) return;
    signs.add(name);
    points += worth;
  };
  const events = holds(words, phrases(lists.events));
  for (const figure of figures) {
    if (figure.kind === 'percent') sign('percent', STRONG);
    else if (figure.kind === 'money' && figure.value >= 1000) sign('money', STRONG);
    else if (isLarge(figure)) sign('large', STRONG);
    else if (isYear(figure) && events) sign('year', MEDIUM);
  }
  for (const date of datesIn(words, lexicon)) {
    if (date.year !== null && !given.has(date.year)) sign('date', STRONG);
  }
  const studies = matchesIn(answer, sentence, phrases(lists.studies));
  if (studies.some((match) => !isNegated(words, match.start - sentence.start, lexicon)))
    sign('study', STRONG);
  const record = matchesIn(answer, sentence, phrases(lists.superlatives))[0];
  if (record && (signs.size > 0 || figures.length > 0)) sign('record', SUPERLATIVE);
  if (points > 0 && points < STRONG && namesIn(answer.text.slice(sentence.start, sentence.end)).length > 0)
    sign('name', WEAK);
  if (points < MEDIUM || !isClaim(sentence, lexicon) || isExempt(sentence, lexicon)) return null;
  if (isSourced(answer, sentence, lexicon)) return null;
  if (holds(words, phrases(lexicon.claims.doubts))) points -= DOUBT;
  return points > 0 ? { sentence, points, kinds: signs.size } : null;
}

function isLarge(figure: Figure): boolean {
  return figure.magnitude > 1 || (figure.grouped && figure.value >= 1000);
}

function isYear(figure: Figure): boolean {
  return (
    figure.kind === 'plain' &&
    !figure.grouped &&
    figure.decimals === 0 &&
    figure.value >= 1000 &&
    figure.value <= 2049
  );
}

/** Sums in front of the reader, steps, settings, examples and plans. */
function isExempt(sentence: Claim, lexicon: Lexicon): boolean {
  const { examples, workings, recipes, known } = lexicon.noSource;
  const words = sentence.words;
  if (/[=≈×÷<>≤≥^√∑∫￼|{}[\]]|\d ?[*/+] ?\d/.test(words)) return true;
  if (isConditional(words, words.length, lexicon)) return true;
  return [examples, workings, recipes, known].some((list) => holds(words, phrases(list)));
}
