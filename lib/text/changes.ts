import type { Lexicon } from '../lexicons.ts';
import type { Passage, Span } from '../types.ts';
import { asks, isOwnSpeech, leadsIn, sentenceOf } from './claims.ts';
import { fold, holds, phrases, without } from './phrases.ts';

/** What two sentences about one thing say differently. */
export interface Change {
  /** 'value': another number, or a word that excludes the first; 'denial': a "not" more or less; 'name': other words in the same place. */
  readonly kind: 'value' | 'denial' | 'name';
  /** The words that changed, as they are written. */
  readonly from: string;
  readonly to: string;
}

/** A word of a sentence, as it is compared. */
interface Token extends Span {
  /** Without its negation and its plural. */
  readonly word: string;
  readonly isContent: boolean;
  readonly isNumber: boolean;
}

/** A sentence that can be set beside another. */
export interface Statement extends Span {
  readonly index: number;
  readonly passage: Passage;
  readonly tokens: readonly Token[];
  readonly content: ReadonlySet<string>;
  /** For each negation that it holds, the words that it may turn. */
  readonly negations: readonly (readonly string[])[];
}

/** Sentences that are compared: work must not grow with the square of an answer. */
const MOST = 40;
/** Longer sentences are lists. */
const LONGEST = 60;
/** Numbers, what looks like a formula, "O(log n)", and words. */
const TOKEN = /\p{L}+\([^()\n]{1,20}\)|\p{N}+\p{L}+|\p{N}[\p{N}.,:/]*\p{N}|\p{N}|\p{L}(?:[\p{L}'-]*\p{L})?/gu;
/** "Wide reach: …" in a list names what the sentence is about. */
const LABEL = /^(?:[\p{L}'’-]+ ){0,5}[\p{L}'’-]+: /u;
const INTERJECTION = /^\s*(?:yes|no|actually|indeed|correct)[,.!;:–—-]/u;

interface WordsOf {
  readonly fillers: ReadonlySet<string>;
  /** Each rival with the others of its set. */
  readonly rivals: ReadonlyMap<string, ReadonlySet<string>>;
}

const known = new WeakMap<Lexicon, WordsOf>();

function wordsOf(lexicon: Lexicon): WordsOf {
  const remembered = known.get(lexicon);
  if (remembered) return remembered;
  const rivals = new Map<string, Set<string>>();
  for (const line of lexicon.changed.rivals) {
    const set = line.split(' ');
    for (const word of set) {
      const others = rivals.get(word) ?? new Set();
      for (const other of set) if (other !== word) others.add(other);
      rivals.set(word, others);
    }
  }
  const words = { fillers: new Set(lexicon.changed.fillers.split(' ')), rivals };
  known.set(lexicon, words);
  return words;
}

/** The sentences of a passage that state something, with what is compared in them. */
export function statedIn(passage: Passage, lexicon: Lexicon): readonly Statement[] {
  return passage.sentences.slice(0, MOST).flatMap((_, index): Statement | readonly [] => {
    const claim = sentenceOf(passage, index);
    if (!claim || !isOwnSpeech(claim) || leadsIn(claim.words) || asks(claim.words, lexicon)) return [];
    // Words in quotation marks are spoken of, and may be what changed: 'the plural is "mice"'.
    const words = fold(passage.text.slice(claim.start, claim.end));
    const statement = statementOf(passage, index, claim.start, words, lexicon);
    return statement.content.size > 0 && statement.tokens.length <= LONGEST ? statement : [];
  });
}

function statementOf(
  passage: Passage,
  index: number,
  start: number,
  words: string,
  lexicon: Lexicon,
): Statement {
  const { negated } = lexicon.contradiction;
  const { fillers, rivals } = wordsOf(lexicon);
  const label = LABEL.exec(words)?.[0].length ?? 0;
  const lead = label + (INTERJECTION.exec(words.slice(label))?.[0].length ?? 0);
  const affirmed = without(words, phrases(lexicon.claims.affirmers), ' ');
  const negationsAt: number[] = [];
  const tokens: Token[] = [];
  for (const { 0: written, index: at } of words.matchAll(TOKEN)) {
    const isNegation = Object.hasOwn(negated, written) || NEGATIVE.test(written);
    if (at < label) continue;
    if (isNegation && at >= lead && affirmed[at] === words[at]) negationsAt.push(tokens.length);
    const word = Object.hasOwn(negated, written) ? (negated[written] ?? '') : singular(written);
    tokens.push({
      start: start + at,
      end: start + at + written.length,
      word,
      isContent: word !== '' && !isNegation && (!fillers.has(written) || rivals.has(written)),
      isNumber: /\p{N}/u.test(written),
    });
  }
  const content = new Set(tokens.filter(({ isContent }) => isContent).map(({ word }) => word));
  const negations = negationsAt.map((at) => reachOf(tokens, at));
  return { start, end: start + words.length, index, passage, tokens, content, negations };
}

/** A negation turns one of the next words, or the last one before it: "rinses nothing". */
const REACH = 2;

function reachOf(tokens: readonly Token[], at: number): readonly string[] {
  const wordsIn = (some: readonly Token[]) =>
    some.filter(({ isContent }) => isContent).map(({ word }) => word);
  const next = wordsIn(tokens.slice(at)).slice(0, REACH);
  return next.length > 0 ? next : wordsIn(tokens.slice(0, at)).slice(-1);
}

/** Whether one of two sentences denies what the other says. */
function areOpposed(a: Statement, b: Statement): boolean {
  return denials(a, b) % 2 !== denials(b, a) % 2;
}

/** The negations of a sentence that turn words of the other one. */
function denials({ negations }: Statement, { content }: Statement): number {
  return negations.filter((words) => words.some((word) => content.has(word))).length;
}

const NEGATIVE = /^(?:no|nor|neither|none|nothing|nobody|without|hardly)$/;

function singular(word: string): string {
  const bare = word.replace(/'s$/u, '');
  return bare.length > 3 ? bare.replace(/(?<![su])s$/u, '') : bare;
}

/** How much of their content two sentences share: of the smaller one's, or of the larger one's. */
export function alike(a: Statement, b: Statement, size: 'smaller' | 'larger'): number {
  const [small, large] = a.content.size < b.content.size ? [a, b] : [b, a];
  return shared(a, b) / Math.max(1, (size === 'smaller' ? small : large).content.size);
}

function shared(a: Statement, b: Statement): number {
  let count = 0;
  for (const word of a.content) if (b.content.has(word)) count += 1;
  return count;
}

/** Sentences with less in common speak of different things. */
const ABOUT_THE_SAME = 0.5;
/** Sentences with so much in common say the same. */
const RESTATED = 0.75;

/** Whether a later sentence says again what an earlier one said. */
export function isRestated(before: Statement, now: readonly Statement[], lexicon: Lexicon): boolean {
  return now.some(
    (one) =>
      shared(before, one) >= RESTATED * before.content.size &&
      !areOpposed(before, one) &&
      !isSwapped(before, one) &&
      !turnedRound(before, one, lexicon) &&
      !valueChange(before, one, lexicon) &&
      !nameChange(before, one, lexicon),
  );
}

/**
 * What changed between two sentences, if they are about the same thing: so much of the larger one is in the other; or
 * loosely, where answers are short, of the smaller one, or they begin with the same word.
 */
export function changeBetween(
  before: Statement,
  now: Statement,
  lexicon: Lexicon,
  isLoose: boolean,
): Change | null {
  const areNear =
    alike(before, now, isLoose ? 'smaller' : 'larger') >= ABOUT_THE_SAME ||
    (isLoose && subjectOf(before) === subjectOf(now));
  if (!areNear) return null;
  const swap = isSwapped(before, now) ? swapped(before, now) : turnedRound(before, now, lexicon);
  if (swap) return { kind: 'value', ...swap };
  const value = valueChange(before, now, lexicon);
  const isDenied = areOpposed(before, now);
  if (value) return isDenied && value.isOpposite ? null : value;
  if (isDenied && shared(before, now) >= LEAST_SHARED) return denial(before, now);
  return nameChange(before, now, lexicon);
}

function subjectOf({ tokens }: Statement): string | undefined {
  return tokens.find(({ isContent }) => isContent)?.word;
}

const THAN = 'than';

/** Whether two comparisons set the same things the other way round: "A is cheaper than B", "B is cheaper than A". */
function isSwapped(a: Statement, b: Statement): boolean {
  const [left, right] = sidesOf(a);
  const [other] = sidesOf(b);
  return (
    left !== undefined && other !== undefined && left !== other && right.has(other) && sidesOf(b)[1].has(left)
  );
}

/** The first thing of a comparison, and the words of the second. */
function sidesOf(one: Statement): readonly [string | undefined, ReadonlySet<string>] {
  const at = one.tokens.findIndex(({ word }) => word === THAN);
  if (at < 0) return [undefined, new Set()];
  return [subjectOf(one), new Set(one.tokens.slice(at + 1).map(({ word }) => word))];
}

function swapped(before: Statement, now: Statement): { from: string; to: string } {
  const [from, to] = [before, now].map((one) => {
    const first = one.tokens.find(({ isContent }) => isContent);
    return first ? quoted(one, first) : '';
  });
  return { from: from ?? '', to: to ?? '' };
}

/** Two rivals that changed places: "rises in the west and sets in the east", "rises in the east …". */
function turnedRound(
  before: Statement,
  now: Statement,
  lexicon: Lexicon,
): { readonly from: string; readonly to: string } | null {
  const { rivals } = wordsOf(lexicon);
  const was = before.tokens.filter(({ isContent }) => isContent);
  const is = now.tokens.filter(({ isContent }) => isContent);
  for (const [i, first] of was.entries()) {
    const others = rivals.get(first.word);
    if (!others || !now.content.has(first.word)) continue;
    const last = is.find(
      (one, j) =>
        others.has(one.word) &&
        before.content.has(one.word) &&
        is[j - 1]?.word === was[i - 1]?.word &&
        is[j + 1]?.word === was[i + 1]?.word,
    );
    if (last) return { from: quoted(before, first), to: quoted(now, last) };
  }
  return namesTurnedRound(before, was, now, is);
}

/** Two names that changed places behind the same words: "the east belongs to …, the west to …". */
function namesTurnedRound(
  before: Statement,
  was: readonly Token[],
  now: Statement,
  is: readonly Token[],
): { readonly from: string; readonly to: string } | null {
  const isName = (one: Statement, token: Token) => /^\p{Lu}/u.test(quoted(one, token));
  for (const [i, first] of was.entries()) {
    if (i < 2 || !isName(before, first) || !now.content.has(first.word)) continue;
    const last = is.find(
      (one, j) =>
        one.word !== first.word &&
        before.content.has(one.word) &&
        isName(now, one) &&
        is[j - 1]?.word === was[i - 1]?.word &&
        is[j - 2]?.word === was[i - 2]?.word,
    );
    if (last) return { from: quoted(before, first), to: quoted(now, last) };
  }
  return null;
}

/** One word in common is chance. */
const LEAST_SHARED = 2;

function quoted({ passage }: Statement, { start, end }: Span): string {
  return passage.text.slice(start, end).replaceAll(/\s+/g, ' ').trim();
}

/** Tokens of one sentence that the other does not have. */
function only(of: Statement, other: Statement): readonly Token[] {
  const words = new Set(other.tokens.map(({ word }) => word));
  return of.tokens.filter(({ word, isContent }) => isContent && !words.has(word));
}

interface ValueChange extends Change {
  /** It is the word of an opposite, which a "not" would turn back. */
  readonly isOpposite: boolean;
}

function valueChange(before: Statement, now: Statement, lexicon: Lexicon): ValueChange | null {
  const { rivals } = wordsOf(lexicon);
  const gone = only(before, now);
  const come = only(now, before);
  const oldNumber = gone.filter(({ isNumber }) => isNumber);
  const newNumber = come.filter(({ isNumber }) => isNumber);
  const [first] = oldNumber;
  const last = newNumber.find((one) => first && shape(one.word) === shape(first.word)) ?? newNumber[0];
  if (first && last && (oldNumber.length === newNumber.length || newNumber.length === 1))
    return { kind: 'value', from: quoted(before, first), to: quoted(now, last), isOpposite: false };
  for (const old of gone)
    for (const one of come) {
      if (!areRivals(old.word, one.word, rivals)) continue;
      const isOpposite = (rivals.get(old.word)?.size ?? 1) < MANY;
      return { kind: 'value', from: quoted(before, old), to: quoted(now, one), isOpposite };
    }
  return null;
}

/** Larger sets are of kinds, not of opposites: "not on Monday" does not mean on Tuesday. */
const MANY = 3;

function shape(word: string): string {
  return word.replaceAll(/\p{N}+/gu, (digits) => (digits.length === 4 ? 'y' : 'n'));
}

const PREFIX = /^(?:un|in|im|il|ir|non-?|dis)(?=\p{L}{4})/u;

function areRivals(a: string, b: string, rivals: WordsOf['rivals']): boolean {
  if (rivals.get(a)?.has(b)) return true;
  return (PREFIX.test(a) && a.replace(PREFIX, '') === b) || (PREFIX.test(b) && b.replace(PREFIX, '') === a);
}

/** Words around a negation that show what is denied. */
const AROUND = 2;

function denial(before: Statement, now: Statement): Change {
  const [from, to] = [before, now].map((one) => quoted(one, spoken(one, one === before ? now : before)));
  return { kind: 'denial', from: from ?? '', to: to ?? '' };
}

/** From the first to the last word that differs, with the words around; at most a line. */
function spoken(of: Statement, other: Statement): Span {
  const words = other.tokens.map(({ word }) => word);
  const { tokens } = of;
  const isShared = tokens.map(({ word }) => word !== '' && words.includes(word));
  const verb = tokens.findIndex(({ word, isContent }, i) => isContent && isShared[i] && word !== '' && i > 0);
  const different = tokens.findIndex((_, i) => !isShared[i] && i > 0);
  const at = different > 0 ? different : verb;
  const from = tokens[Math.max(0, at - 1)];
  const to = tokens[Math.min(tokens.length - 1, at + AROUND)];
  return { start: from?.start ?? of.start, end: to?.end ?? of.end };
}

/** Longer stretches in one place are another thought. */
const LONGEST_NAME = 5;

/** Other words in the same place of two sentences that are otherwise alike. */
function nameChange(before: Statement, now: Statement, lexicon: Lexicon): Change | null {
  const pairs = inBoth(before.tokens, now.tokens);
  const framed = pairs.filter(([i]) => before.tokens[i]?.isContent).length;
  const smaller = Math.min(before.content.size, now.content.size);
  if (framed === 0 || framed < Math.min(ENOUGH, FRAME * (smaller - 1))) return null;
  const ends: (readonly [number, number])[] = [[-1, -1], ...pairs, [before.tokens.length, now.tokens.length]];
  for (const [place, [i, j]] of ends.entries()) {
    const next = ends[place + 1];
    if (!next) continue;
    const isFirst = place === 0;
    const old = stretch(before, i + 1, next[0], isFirst, lexicon);
    const one = stretch(now, j + 1, next[1], isFirst, lexicon);
    if (!old || !one) continue;
    return { kind: 'name', from: quoted(before, old), to: quoted(now, one) };
  }
  return null;
}

const FRAME = 0.5;
/** Words in common that are a frame in any case. */
const ENOUGH = 2;

const CLAUSE = /[,;:.!?()\n–—]/;

/** The words from one token to another, of which some carry meaning: of the first ones those after the last clause, of others those before the next. */
function stretch(of: Statement, from: number, to: number, isFirst: boolean, lexicon: Lexicon): Span | null {
  const { text } = of.passage;
  const tokens = of.tokens.slice(from, to);
  const begins = (token: Token, i: number) =>
    i > 0 &&
    (CLAUSE.test(text.slice(tokens[i - 1]?.end, token.start)) ||
      holds(token.word, phrases(lexicon.claims.conjunctions)));
  const last = isFirst ? tokens.findLastIndex(begins) : tokens.findIndex(begins);
  const within = last < 0 ? tokens : isFirst ? tokens.slice(last) : tokens.slice(0, last);
  const content = within.filter(({ isContent }) => isContent);
  const [first] = content;
  const end = content.at(-1)?.end;
  if (!first || end === undefined || content.length > LONGEST_NAME) return null;
  return { start: first.start, end };
}

/** The places of the longest row of words that two sentences share. */
function inBoth(a: readonly Token[], b: readonly Token[]): readonly (readonly [number, number])[] {
  const lengths = Array.from({ length: a.length + 1 }, () => new Int32Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const row = lengths[i];
      if (!row) continue;
      row[j] = isSame(a[i], b[j])
        ? (lengths[i + 1]?.[j + 1] ?? 0) + 1
        : Math.max(lengths[i + 1]?.[j] ?? 0, row[j + 1] ?? 0);
    }
  const pairs: (readonly [number, number])[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (isSame(a[i], b[j])) {
      pairs.push([i, j]);
      i += 1;
      j += 1;
    } else if ((lengths[i + 1]?.[j] ?? 0) >= (lengths[i]?.[j + 1] ?? 0)) i += 1;
    else j += 1;
  }
  return pairs;
}

function isSame(a: Token | undefined, b: Token | undefined): boolean {
  return a !== undefined && b !== undefined && a.word === b.word && a.word !== '';
}
