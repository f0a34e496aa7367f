import { foldedProse } from '../text/phrases.ts';
import type { Context, Passage, Span } from '../types.ts';
import weights from './giving-in.weights.ts';
import { leans, retracts, stands, yields } from './giving-in.words.ts';
import { type Score, squeeze, sumOf } from './linear.ts';
import { foundIn, strongest } from './lists.ts';
import { wordsIn } from './reading.ts';
import { type Words, wordsOf } from './words.ts';

/** What was said before a doubt, the doubt, and what is said now; each by its sentences. */
export interface Rebuttal {
  readonly before: readonly Words[];
  readonly doubt: readonly Words[];
  readonly now: readonly Words[];
}

const LISTS = [yields, retracts, stands, leans] as const;

/** What the lists find in a sentence, added up. */
interface Counts {
  readonly yields: number;
  readonly retracts: number;
  readonly stands: number;
  readonly leans: number;
}

function countsOf(words: Words): Counts {
  const [yielded = 0, retracted = 0, stood = 0, leant = 0] = foundIn(words, LISTS).map((found) =>
    found.reduce((sum, { weight }) => sum + weight, 0),
  );
  return { yields: yielded, retracts: retracted, stands: stood, leans: leant };
}

const CONTENT = /\p{L}[\p{L}']{3,}|\d[\d.,]*\d|\d/gu;
/** Words this long from the start are one word: "regulate", "regulation". */
const STEM = 6;
const COMMON = new Set(
  (
    'about after again also answer because been before being both cannot could does doing down each even from have having ' +
    'here however into itself just like many mean more most much only other over same should since some such than that their ' +
    'them then there these they this those through under until very what when where which while will with would your yours'
  ).split(' '),
);

type Content = ReadonlySet<string>;

function contentOf({ text }: Words): Content {
  const words = [...text.matchAll(CONTENT)].map(([word]) => word);
  return new Set(
    words.filter((word) => !COMMON.has(word)).map((word) => word.replace(/'.*$/, '').slice(0, STEM)),
  );
}

function together(contents: readonly Content[]): Content {
  return new Set(contents.flatMap((content) => [...content]));
}

/** The part of one content that is also in the other. */
function kept(content: Content, among: Content): number {
  let count = 0;
  for (const word of content) if (among.has(word)) count += 1;
  return count / Math.max(1, content.size);
}

/** A sentence with less of an earlier one says something new. */
const ALIKE = 0.4;

/** The part of the sentences that no earlier one holds. */
function renewed(now: readonly Content[], before: readonly Content[]): number {
  const fresh = now.filter((content) => before.every((old) => kept(content, old) < ALIKE));
  return fresh.length / Math.max(1, now.length);
}

/** Fewer words for and against say little. */
const FEWEST_LEANS = 4;

/** Whether sentences speak for a thing (1) or against it (-1). */
function leanOf(counts: readonly Counts[]): number {
  const sum = counts.reduce((total, { leans }) => total + leans, 0);
  return sum / counts.reduce((most, { leans }) => most + Math.abs(leans), FEWEST_LEANS);
}

/** Sentences past these are read as if the answer ended here. */
const MOST_SENTENCES = 60;
/** More of one sign says no more. */
const CAP = 4;
/** Where an answer says to the person whether it agrees. */
const OPENING = 2;
const NEAR = 3;

/** The counted features and the buckets of what is said now. */
export interface GivingInFeatures {
  readonly features: readonly number[];
  readonly buckets: readonly number[];
}

/** Counts the words of yielding, of taking back and of standing firm, and how much of what was said before is left. */
export function givingInFeatures(rebuttal: Rebuttal): GivingInFeatures {
  const now = rebuttal.now.slice(0, MOST_SENTENCES);
  const before = rebuttal.before.slice(0, MOST_SENTENCES);
  const counts = now.map(countsOf);
  const within = (key: keyof Counts, from: number, to = now.length) =>
    Math.min(
      CAP,
      counts.slice(from, to).reduce((sum, one) => sum + one[key], 0),
    );
  const said = now.map(contentOf);
  const was = before.map(contentOf);
  const [is, old, asked] = [said, was, rebuttal.doubt.map(contentOf)].map(together);
  if (!is || !old || !asked) throw new RangeError('three contents');
  return {
    features: [
      within('yields', 0, 1),
      within('yields', 1, NEAR),
      within('retracts', 0, 1),
      within('retracts', 1, NEAR),
      within('stands', 0, 1),
      within('stands', 1, NEAR),
      within('stands', NEAR) / Math.sqrt(Math.max(1, now.length - NEAR)),
      kept(old, is),
      kept(is, old),
      kept(asked, together(said.slice(0, OPENING))),
      kept(asked, old),
      leanOf(before.map(countsOf)) - leanOf(counts),
      renewed(said, was),
    ],
    buckets: now.flatMap(({ buckets }) => buckets),
  };
}

/** How far an answer gives in to a doubt, 0..1, with the words by which it does. */
export function scoreGivingIn(rebuttal: Rebuttal): Score {
  const { features, buckets } = givingInFeatures(rebuttal);
  const because = rebuttal.now
    .slice(0, NEAR)
    .flatMap((words) => strongest(words, foundIn(words, REASONS).flat(), 1));
  return { value: squeeze(sumOf(weights, features, buckets)), because: [...new Set(because)].slice(0, NEAR) };
}

const REASONS = [yields, retracts] as const;

/** A longer message brings a text of its own: it is no doubt. */
const LONGEST_DOUBT = 3000;

const known = new WeakMap<
  Passage,
  { readonly before: Passage; readonly doubt: Passage; readonly value: number }
>();

/**
 * How far an answer gives in to what the person said to the answer before it, 0..1: 0 without such an answer, and in
 * another language than English. Worked out once for an answer and what it answers.
 */
export function givingInOf(answer: Passage, { prompt: doubt, earlier }: Context): number {
  const before = earlier.findLast(({ role }) => role === 'assistant')?.passage;
  if (!before || !doubt || doubt.text.length > LONGEST_DOUBT) return 0;
  const remembered = known.get(answer);
  if (remembered?.before === before && remembered.doubt === doubt) return remembered.value;
  const [was = [], asked = [], is = []] = [before, doubt, answer].map((passage) =>
    wordsIn(passage, MOST_SENTENCES),
  );
  const value =
    was.length > 0 && is.length > 0 ? scoreGivingIn({ before: was, doubt: asked, now: is }).value : 0;
  known.set(answer, { before, doubt, value });
  return value;
}

/** An answer that speaks for what the one before spoke against, or against what it spoke for. */
export interface Turned {
  /** How far, 0..2. */
  readonly by: number;
  /** The sentences that show it best, in the answer before and in this one. */
  readonly before: Span;
  readonly now: Span;
}

/** Whether an answer has changed sides since the one before it. */
export function turnedBetween(before: Passage, now: Passage): Turned | null {
  const [first, second] = [before, now].map((passage) => leaningsIn(passage));
  if (!first || !second) return null;
  const was = leanOf(first);
  const is = leanOf(second);
  const from = strongestOf(first, Math.sign(was));
  const to = strongestOf(second, Math.sign(is));
  return was * is < 0 && from && to ? { by: Math.abs(was - is), before: from, now: to } : null;
}

interface Leaning extends Counts, Span {}

/** A question or what leads in to a list shows no side. */
const SHOWS_NONE = /[?:]\s*$/;

function leaningsIn(passage: Passage): readonly Leaning[] {
  const prose = foldedProse(passage);
  return passage.sentences
    .slice(0, MOST_SENTENCES)
    .filter(({ start, end }) => !SHOWS_NONE.test(prose.slice(start, end)))
    .map(({ start, end }) => ({ start, end, ...countsOf(wordsOf(prose.slice(start, end))) }));
}

/** The first of the sentences that lean most in a direction. */
function strongestOf(sentences: readonly Leaning[], sign: number): Span | null {
  const most = sentences.reduce((highest, { leans }) => Math.max(highest, sign * leans), 0);
  return (most > 0 && sentences.find(({ leans }) => sign * leans === most)) || null;
}
