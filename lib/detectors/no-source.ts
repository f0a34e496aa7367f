import { type Lexicon, lexiconOf, type Words } from '../lexicons.ts';
import { moved } from '../models/evidence.ts';
import { scoreAt } from '../models/reading.ts';
import { isLetter } from '../text/characters.ts';
import {
  type Claim,
  isClaim,
  isConditional,
  isNegated,
  merged,
  sentencesAt,
  strengthOf,
  trim,
} from '../text/claims.ts';
import { datesIn } from '../text/dates.ts';
import { namesIn } from '../text/grammar.ts';
import { type Figure, figuresIn, sentencesWithDigits } from '../text/numbers.ts';
import {
  foldedProse,
  holds,
  holdsIn,
  matchesIn,
  phrases,
  sentenceAt,
  sentencesWith,
} from '../text/phrases.ts';
import { isSourced } from '../text/sources.ts';
import type { Context, Detector, Hit, Passage } from '../types.ts';

const STRONG = 3;
const MEDIUM = 2;
const SUPERLATIVE = 1.5;
const WEAK = 1;
const DOUBT = 2;
/** Words of examples, sums in front of the reader, recipes and settings: the figure is less likely a claim. */
const EXEMPTING = 1.5;
/** Answers that calculate or program: their figures are results and settings. */
const WORKED_OUT = 1;
/** A prompt with so many numbers, or one that asks for a sum, is a task to work out. */
const GIVEN = 5;
const TASK = 2;
/** How far before a figure an "e.g." may stand. */
const ILLUSTRATED = 30;
/** So many sentences of an answer stand for all the others like them. */
const STRONGEST = 3;
const OTHERS = 0.6;
/** Check-worthiness, in log odds, that sentences with a figure usually have. */
const USUAL_WORTH = [0.8, 3] as const;
const FEWEST_WORDS = 5;
const LONGEST_FRAGMENT = 8;

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
  ahead: 2,
  *detect(answer: Passage, context: Context): Iterable<Hit> {
    const lexicon = lexiconOf(answer.language);
    if (!lexicon) return;
    const candidates = candidatesIn(answer, lexicon);
    if (candidates.length === 0) return;
    const given = givenBy(context, lexicon);
    const workedOut = workedOutIn(answer, context, given, lexicon);
    const found: Found[] = [];
    for (const sentence of sentencesAt(answer, candidates)) {
      const judged = judge(answer, sentence, given, workedOut, lexicon);
      if (judged) found.push(judged);
    }
    const strongest = new Set(found.toSorted((a, b) => b.points - a.points).slice(0, STRONGEST));
    for (const one of found) {
      const worth = scoreAt(answer, one.sentence.index, 'checkWorthy') ?? 0;
      const strength = moved(strengthOf(one.points), worth, USUAL_WORTH);
      yield {
        ...trim(answer, one.sentence),
        strength: strongest.has(one) ? strength : Math.min(strength, OTHERS),
        level: one.kinds > 1 ? 'check' : 'note',
      };
    }
  },
} satisfies Detector;

/** Places of the sentences with something that may want a source. */
function candidatesIn(answer: Passage, lexicon: Lexicon): readonly number[] {
  const { studies, superlatives } = lexicon.noSource;
  return [studies, superlatives].reduce(
    (places, list) => merged(places, sentencesWith(answer, phrases(list))),
    merged(sentencesWithDigits(answer), sentencesWithQuotations(answer, lexicon)),
  );
}

/** A quotation of twenty characters and more, blank in the prose. */
const BLANK_QUOTATION = /["“«„「] {20}/g;
const BLANKS = ' '.repeat(20);

/** A quotation wants a source where somebody says it. */
function sentencesWithQuotations(answer: Passage, { noSource }: Lexicon): readonly number[] {
  const prose = foldedProse(answer);
  if (sentencesWith(answer, phrases(noSource.sayers)).length === 0 || !prose.includes(BLANKS)) return [];
  const places = Array.from(prose.matchAll(BLANK_QUOTATION), ({ index }) => sentenceAt(answer, index));
  return places.filter((place, i) => place >= 0 && place !== places[i - 1]);
}

/** The numbers that the person brought along; those of the answer join them as it is read. */
function givenBy(context: Context, lexicon: Lexicon): Set<number> {
  const { prompt } = context;
  if (!prompt) return new Set();
  return new Set(figuresIn(foldedProse(prompt), prompt.language, lexicon).map(({ value }) => value));
}

/** The points that figures lose where the answer works something out, as its code, its formulas or the prompt show. */
function workedOutIn(
  answer: Passage,
  { prompt }: Context,
  given: ReadonlySet<number>,
  lexicon: Lexicon,
): number {
  const isTask =
    given.size >= GIVEN ||
    (prompt !== undefined && holds(foldedProse(prompt), phrases(lexicon.noSource.calculations)));
  const hasWorkings = answer.blocks.filter(({ kind }) => kind === 'math' || kind === 'code').length >= 2;
  return isTask ? TASK : hasWorkings ? WORKED_OUT : 0;
}

function judge(
  answer: Passage,
  sentence: Claim,
  given: Set<number>,
  workedOut: number,
  lexicon: Lexicon,
): Found | null {
  const words = sentence.words;
  const lists = lexicon.noSource;
  if (sentence.block?.kind === 'cell' || isFragment(words) || CALCULATES.test(words)) return null;
  const has = (list: Words) => holdsIn(answer, sentence, phrases(list));
  const isIllustrated = has(lists.illustrations)
    ? ({ start }: Figure) =>
        holds(words.slice(Math.max(0, start - ILLUSTRATED), start), phrases(lists.illustrations))
    : () => false;
  const figures = figuresIn(words, answer.language, lexicon).filter(
    (figure) => !given.has(figure.value) && !isIllustrated(figure),
  );
  const signs = signsOf(answer, sentence, figures, given, lexicon);
  for (const figure of figures) given.add(figure.value);
  let points = 0;
  for (const worth of signs.values()) points += worth;
  if (points < SUPERLATIVE || !isClaim(sentence, lexicon) || isSourced(answer, sentence, lexicon))
    return null;
  if (has(lexicon.claims.conditions) && isConditional(words, words.length, lexicon)) points -= EXEMPTING;
  for (const list of [lists.examples, lists.workings, lists.recipes]) if (has(list)) points -= EXEMPTING;
  points -= workedOut;
  if (has(lexicon.claims.doubts)) points -= DOUBT;
  if (has(lists.known)) points -= STRONG;
  return points > 0 ? { sentence, points, kinds: signs.size } : null;
}

/** The signs of a checkable statement, with their points. */
function signsOf(
  answer: Passage,
  sentence: Claim,
  figures: readonly Figure[],
  given: ReadonlySet<number>,
  lexicon: Lexicon,
): ReadonlyMap<string, number> {
  const words = sentence.words;
  const lists = lexicon.noSource;
  const signs = new Map<string, number>();
  const has = (list: Words) => holdsIn(answer, sentence, phrases(list));
  for (const figure of figures) {
    if (figure.kind === 'percent' && figure.value !== 100 && figure.value !== 0) signs.set('percent', STRONG);
    else if (figure.kind === 'money' && figure.value >= 1000) signs.set('money', STRONG);
    else if (figure.kind !== 'percent' && isLarge(figure)) signs.set('large', STRONG);
    else if (isYear(figure) && has(lists.events)) signs.set('year', MEDIUM);
  }
  for (const date of datesIn(words, lexicon)) {
    if (date.year !== null && !given.has(date.year)) signs.set('date', STRONG);
  }
  const studies = matchesIn(answer, sentence, phrases(lists.studies));
  if (studies.some((match) => !isNegated(words, match.start - sentence.start, lexicon)))
    signs.set('study', STRONG);
  const text = answer.text.slice(sentence.start, sentence.end);
  if (has(lists.sayers) && hasQuotation(text, words)) signs.set('quotation', STRONG);
  if (has(lists.superlatives)) signs.set('record', SUPERLATIVE);
  if (signs.size > 0 && namesIn(text.replace(LABEL, '')).length > 0) signs.set('name', WEAK);
  return signs;
}

/** What shows that a sentence calculates, lists values or holds a formula. */
const CALCULATES = /[=≈≍×÷<>≤≥^√∑∫\uFFFC|{}[\]]|\p{Nd} ?[*/+] ?\p{Nd}/u;

/** What stands before the colon of a list item has capitals without being a name. */
const LABEL = /^[^:.]{2,60}:/;

/** A line of a list or a label: too short to claim anything, or short and without an end. */
function isFragment(words: string): boolean {
  const count = countWords(words, LONGEST_FRAGMENT);
  return count < FEWEST_WORDS || (count < LONGEST_FRAGMENT && !/[.!。]["”’)\]]*\s*$/u.test(words));
}

/** How many words of two letters and more a text has; it is read until there are so many. */
function countWords(text: string, most: number): number {
  let count = 0;
  let length = 0;
  for (let at = 0; at < text.length && count < most; at += 1) {
    length = isLetter(text.charCodeAt(at)) ? length + 1 : 0;
    if (length === 2) count += 1;
  }
  return count;
}

const LONG_QUOTATION = 20;

/** Words in quotation marks, blank in the prose, of at least so many characters. */
function hasQuotation(text: string, words: string): boolean {
  const quote = /["“«„「]([^"”»“」]*)["”»“」]/u.exec(text);
  return (
    quote !== null &&
    (quote[1]?.length ?? 0) >= LONG_QUOTATION &&
    /^\s*$/.test(words.slice(quote.index + 1, quote.index + LONG_QUOTATION))
  );
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
