import type { Lexicon, Words } from '../lexicons.ts';
import type { Block, Passage, Span } from '../types.ts';
import { charactersOf } from './characters.ts';
import { isInstruction } from './grammar.ts';
import { oncePer } from './passage.ts';
import {
  allIn,
  holds,
  holdsIn,
  type Match,
  matchesIn,
  opening,
  phrases,
  sentencesWith,
  stretchOf,
  without,
} from './phrases.ts';

/** A sentence that says something about the world, as opposed to asking, heading, leading in or instructing. */
export interface Claim extends Span {
  /** Its place among the sentences of the passage. */
  readonly index: number;
  readonly block: Block | undefined;
  /** Its prose in lower case, of equal length. */
  readonly words: string;
  /** What `isClaim` and `isQuestion` said when they were first asked: several signs ask about the same sentence. */
  claims?: boolean;
  asks?: boolean;
}

/** A sentence by its place, whether it makes a claim or not. */
export function sentenceOf(passage: Passage, index: number): Claim | undefined {
  const span = passage.sentences[index];
  if (!span) return undefined;
  const sentences = sentencesKnownOf(passage);
  const known = sentences[index];
  if (known) return known;
  const { start, end } = span;
  const sentence = { start, end, index, words: stretchOf(passage, span), block: blockAt(passage, start) };
  sentences[index] = sentence;
  return sentence;
}

/** By their places: several signs ask about the same sentences. */
const sentencesKnownOf = oncePer((): (Claim | undefined)[] => []);

/** The block that holds an offset. */
export function blockAt(passage: Passage, offset: number): Block | undefined {
  const { blocks } = passage;
  let low = 0;
  let high = blocks.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const block = blocks[middle];
    if (!block || (block.start <= offset && offset < block.end)) return block;
    if (offset < block.start) high = middle - 1;
    else low = middle + 1;
  }
  return undefined;
}

/** Whether a sentence states something: no question, heading, lead-in, instruction, quotation or code. */
export function isClaim(sentence: Claim, lexicon: Lexicon): boolean {
  sentence.claims ??= states(sentence, lexicon);
  return sentence.claims;
}

function states(sentence: Claim, lexicon: Lexicon): boolean {
  const kind = sentence.block?.kind;
  if (kind === 'heading' || kind === 'quote' || kind === 'code' || kind === 'math') return false;
  return (
    !isQuestion(sentence, lexicon) && !leadsIn(sentence.words) && !isInstruction(sentence.words, lexicon)
  );
}

/** Whether a sentence asks. */
export function isQuestion(sentence: Claim, lexicon: Lexicon): boolean {
  sentence.asks ??= asks(sentence.words, lexicon);
  return sentence.asks;
}

/** Ends in a question mark, or begins as a question does. */
export function asks(words: string, lexicon: Lexicon): boolean {
  if (holdsOne(words, '?？؟') && /[?？؟][\s"'”’)\]*_]*$/.test(words)) return true;
  return opening(words, phrases(lexicon.claims.questions)) > 0 && !/[.!]\s*$/.test(words);
}

/** Ends in a colon: what it leads in to carries the claim. */
export function leadsIn(words: string): boolean {
  return holdsOne(words, ':：') && /[:：][\s*_]*$/.test(words);
}

/** Whether a text holds one of a few characters: the quick look before a pattern that would try all of the text. */
function holdsOne(text: string, characters: string): boolean {
  for (const character of characters) if (text.includes(character)) return true;
  return false;
}

/** How far before a word a negator reaches, within its clause (detectors.md, section 2.3). */
const NEGATION_REACH = 45;
const CLAUSE_END = /[;()–—\n\t]|[,:](?!\p{Nd})|\.\s| - /gu;

/** Whether what stands at an offset of a sentence is turned round by a negator before it in its clause. */
export function isNegated(words: string, at: number, lexicon: Lexicon): boolean {
  const { affirmers, negators } = lexicon.claims;
  const before = clauseBefore(words, at).slice(-NEGATION_REACH);
  return (
    holds(before, phrases(negators)) && holds(without(before, phrases(affirmers), ' '), phrases(negators))
  );
}

/** How far back a condition or a speaker is looked for; longer sentences are lists. */
const FRAME_REACH = 300;

/** Whether a condition stands before an offset in its sentence. */
export function isConditional(words: string, at: number, lexicon: Lexicon): boolean {
  return holds(words.slice(Math.max(0, at - FRAME_REACH), at), phrases(lexicon.claims.conditions));
}

/** Whether what stands at an offset is said to be somebody else's view. */
export function isReported(words: string, at: number, lexicon: Lexicon): boolean {
  return holds(words.slice(Math.max(0, at - FRAME_REACH), at), phrases(lexicon.claims.reporters));
}

/** The same of a match in a sentence of a passage: its words are read only where the sentence names a speaker. */
export function isReportedIn(passage: Passage, sentence: Claim, { start }: Span, lexicon: Lexicon): boolean {
  return (
    holdsIn(passage, sentence, phrases(lexicon.claims.reporters)) &&
    isReported(sentence.words, start - sentence.start, lexicon)
  );
}

/** Whether words are spoken of rather than used: right after a quotation mark, or after "the word". */
export function isMentioned(words: string, span: Span, lexicon: Lexicon): boolean {
  if (isQuoted(words, span.start)) return true;
  const before = words.slice(Math.max(0, span.start - MENTION_REACH), span.start);
  return allIn(before, phrases(lexicon.claims.mentions)).some(({ end }) => before.slice(end).trim() === '');
}

const MENTION_REACH = 40;

/** Whether a quotation mark opens right before an offset. */
function isQuoted(words: string, at: number): boolean {
  const before = words.slice(Math.max(0, at - MENTION_REACH), at).trimEnd();
  return before !== '' && '"“‘«„「'.includes(before.charAt(before.length - 1));
}

/** A sentence with more of them says the same again, and may be of any length. */
const MOST_MATCHES = 20;

/**
 * The phrases of a list that a sentence says in earnest: not negated, not under a condition, not spoken of, and no
 * part of a harmless phrase.
 */
export function earnestIn(
  passage: Passage,
  sentence: Claim,
  list: Words,
  harmless: Words,
  lexicon: Lexicon,
): readonly Match[] {
  const matches = matchesIn(passage, sentence, phrases(list));
  if (matches.length === 0) return matches;
  const { conditions } = lexicon.claims;
  const hasCondition = holdsIn(passage, sentence, phrases(conditions));
  return assertedOf(passage, sentence, matches, harmless, lexicon).filter(
    ({ start }) => !hasCondition || !isConditional(sentence.words, start - sentence.start, lexicon),
  );
}

/** Those of a sentence's matches that are not negated, not spoken of, and no part of a harmless phrase. */
export function assertedOf(
  passage: Passage,
  sentence: Claim,
  matches: readonly Match[],
  harmless: Words,
  lexicon: Lexicon,
): readonly Match[] {
  const { negators, mentions } = lexicon.claims;
  const excused = matchesIn(passage, sentence, phrases(harmless));
  const hasNegator = holdsIn(passage, sentence, phrases(negators));
  const hasMention = holdsIn(passage, sentence, phrases(mentions));
  return matches.slice(0, MOST_MATCHES).filter((match) => {
    const span = { start: match.start - sentence.start, end: match.end - sentence.start };
    return (
      isApart(match, excused) &&
      !(hasNegator && isNegated(sentence.words, span.start, lexicon)) &&
      !(hasMention ? isMentioned(sentence.words, span, lexicon) : isQuoted(sentence.words, span.start))
    );
  });
}

/** Whether a span shares nothing with others. */
export function isApart(span: Span, others: readonly Span[]): boolean {
  return others.every((other) => span.end <= other.start || span.start >= other.end);
}

/** The sentences that may hold a phrase of any of the lists, in reading order, whether they make a claim or not. */
export function sentencesWithAny(passage: Passage, lists: readonly Words[]): readonly Claim[] {
  let places: readonly number[] = [];
  for (const list of lists) places = merged(places, sentencesWith(passage, phrases(list)));
  return sentencesAt(passage, places);
}

/** The sentences at some places. */
export function sentencesAt(passage: Passage, places: readonly number[]): readonly Claim[] {
  const sentences: Claim[] = [];
  for (const place of places) {
    const sentence = sentenceOf(passage, place);
    if (sentence) sentences.push(sentence);
  }
  return sentences;
}

/** Two rows of rising numbers as one, with each number once. */
export function merged(first: readonly number[], second: readonly number[]): readonly number[] {
  if (second.length === 0) return first;
  if (first.length === 0) return second;
  const all: number[] = [];
  let at = 0;
  for (const number of first) {
    for (let next = second[at]; next !== undefined && next < number; next = second[at]) {
      all.push(next);
      at += 1;
    }
    if (second[at] === number) at += 1;
    all.push(number);
  }
  return at < second.length ? all.concat(second.slice(at)) : all;
}

/** Whether a sentence stands where an answer speaks for itself: not in a quotation, a heading or code. */
export function isOwnSpeech({ block }: Claim): boolean {
  return block?.kind === 'paragraph' || block?.kind === 'item' || block?.kind === 'cell';
}

/** Doubt further away is about something else. */
const DOUBT_REACH = 600;

/** Whether the speaker doubts what he says, in the block around a sentence or in the sentence after it. */
export function isDoubted(passage: Passage, claim: Claim, lexicon: Lexicon): boolean {
  const around = claim.block ?? claim;
  const next = passage.sentences[claim.index + 1];
  const start = Math.max(around.start, claim.start - DOUBT_REACH);
  const end = Math.min(Math.max(around.end, next?.end ?? 0), claim.end + DOUBT_REACH);
  return holdsIn(passage, { start, end }, phrases(lexicon.claims.doubts));
}

/** The clause before an offset: what follows the last mark that ends a clause. */
function clauseBefore(words: string, at: number): string {
  const before = words.slice(Math.max(0, at - 2 * NEGATION_REACH), at);
  let start = 0;
  CLAUSE_END.lastIndex = 0;
  while (CLAUSE_END.test(before)) start = CLAUSE_END.lastIndex;
  return before.slice(start);
}

/** A clause of fewer words than this does not carry a claim by itself. */
const FEWEST_WORDS = 4;
const STOPS = charactersOf(',;:()–—\n\t');
/** A comma or a colon inside a figure: "400,000", "10:30". */
const IN_FIGURE = /^\p{Nd}[,:–]\p{Nd}$/u;

/** The clause around a match, grown over its neighbours until it can be read by itself; never past the sentence. */
export function clauseAround(passage: Passage, sentence: Span, match: Span): Span {
  const prose = passage.prose;
  let { start, end } = match;
  const stopsAt = (at: number) =>
    STOPS[prose.charCodeAt(at)] === 1 && !IN_FIGURE.test(prose.slice(Math.max(0, at - 1), at + 2));
  const before = () => {
    while (start > sentence.start && !stopsAt(start - 1)) start -= 1;
  };
  const after = () => {
    while (end < sentence.end && !stopsAt(end)) end += 1;
  };
  before();
  after();
  while (!hasWords(prose.slice(start, end)) && (end < sentence.end || start > sentence.start)) {
    if (end < sentence.end) {
      end += 1;
      after();
    } else {
      start -= 1;
      before();
    }
  }
  return trim(passage, { start, end });
}

/** A span without the white space and the marks at its edges, its final full stop included. */
export function trim(passage: Passage, span: Span): Span {
  let { start, end } = span;
  while (start < end && /[\s,;:(–—-]/.test(passage.text[start] ?? '')) start += 1;
  while (end > start && /[\s,;:)–—.!-]/.test(passage.text[end - 1] ?? '')) end -= 1;
  return { start, end };
}

const WORD = /[\p{L}\p{N}'’-]+/gu;

/** Whether a text has as many words as a clause needs. */
function hasWords(text: string): boolean {
  let count = 0;
  for (WORD.lastIndex = 0; count < FEWEST_WORDS && WORD.test(text); ) count += 1;
  return count === FEWEST_WORDS;
}

/** Strengths at whole points: three points are a flag at the floor of the middle sensitivity (detectors.md, 2.4). */
const LADDER = [0, 0.3, 0.55, 0.75, 0.84, 0.9, 0.94, 0.96];

/** How strong a sign of so many points is, from 0 to 1: strong signals count 3, medium ones 2, weak ones 1. */
export function strengthOf(points: number): number {
  const top = LADDER.length - 1;
  if (points <= 0) return 0;
  if (points >= top) return LADDER[top] ?? 1;
  const step = Math.floor(points);
  const low = LADDER[step] ?? 0;
  const high = LADDER[step + 1] ?? low;
  return Math.round((low + (high - low) * (points - step)) * 1000) / 1000;
}
