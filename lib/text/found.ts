import type { Lexicon, Words } from '../lexicons.ts';
import type { Passage } from '../types.ts';
import { type Claim, isApart, isMentioned, isNegated, isReported, sentenceOf } from './claims.ts';
import {
  foldedProse,
  type Match,
  matchesIn,
  neededBy,
  type Phrases,
  phrases,
  placesOf,
  sentenceAt,
  sentencesWith,
} from './phrases.ts';

/** Phrases of a list in a passage, by the place of their sentence, in order and apart. */
export type Found = ReadonlyMap<number, readonly Match[]>;

/** A phrase of a list, and the words that it cannot do without. */
interface Single {
  readonly phrase: Phrases;
  readonly needed: readonly ReadonlySet<string>[];
}

interface Index {
  /** The phrases that a word may stand for, by that word. */
  readonly byAnchor: ReadonlyMap<string, readonly Single[]>;
  /** Phrases of scripts that have no words to look up. */
  readonly others: readonly Single[];
}

const indices = new WeakMap<Words, Index>();

function indexOf(list: Words): Index {
  const known = indices.get(list);
  if (known) return known;
  const byAnchor = new Map<string, Single[]>();
  const others: Single[] = [];
  for (const text of list) {
    const phrase = phrases([text]);
    const single = { phrase, needed: phrase.anchors === null ? [] : neededBy(text) };
    if (phrase.anchors === null) others.push(single);
    for (const anchor of phrase.anchors ?? [])
      byAnchor.set(anchor, [...(byAnchor.get(anchor) ?? []), single]);
  }
  const index = { byAnchor, others };
  indices.set(list, index);
  return index;
}

/**
 * Finds a long list: each phrase is tried by itself, and only in sentences that hold all the words that it needs, so
 * that time grows with what may be found and not with the list.
 */
export function foundIn(passage: Passage, list: Words): Found {
  const tries = new Map<number, Set<Single>>();
  const toTry = (index: number, single: Single) => {
    const known = tries.get(index);
    if (known) known.add(single);
    else tries.set(index, new Set([single]));
  };
  const { byAnchor, others } = indexOf(list);
  for (const [anchor, singles] of byAnchor)
    for (const place of placesOf(passage, anchor))
      for (const single of singles) toTry(sentenceAt(passage, place), single);
  for (const single of others)
    for (const index of sentencesWith(passage, single.phrase)) toTry(index, single);

  const found = new Map<number, readonly Match[]>();
  for (const [index, singles] of tries) {
    const sentence = passage.sentences[index];
    if (!sentence) continue;
    const words = wordsOf(passage, index);
    const matches = [...singles].flatMap(({ phrase, needed }) =>
      needed.every((options) => isAny(options, words)) ? matchesIn(passage, sentence, phrase) : [],
    );
    if (matches.length > 0) found.set(index, apart(matches));
  }
  return found;
}

function isAny(options: ReadonlySet<string>, words: ReadonlySet<string>): boolean {
  const [few, many] = options.size < words.size ? [options, words] : [words, options];
  for (const word of few) if (many.has(word)) return true;
  return false;
}

const known = new WeakMap<Passage, Map<number, ReadonlySet<string>>>();

/** The words of a sentence, "I'm" also as "i"; remembered. */
function wordsOf(passage: Passage, index: number): ReadonlySet<string> {
  const sentences = known.get(passage) ?? new Map<number, ReadonlySet<string>>();
  known.set(passage, sentences);
  const remembered = sentences.get(index);
  if (remembered) return remembered;
  const { start, end } = passage.sentences[index] ?? { start: 0, end: 0 };
  const words = new Set<string>();
  for (const [word] of foldedProse(passage)
    .slice(start, end)
    .matchAll(/[\p{L}\p{N}][\p{L}\p{M}\p{N}']*/gu)) {
    words.add(word);
    const apostrophe = word.indexOf("'");
    if (apostrophe > 0) words.add(word.slice(0, apostrophe));
  }
  sentences.set(index, words);
  return words;
}

/** Of phrases that overlap, the one that starts first; of these, the longest. */
function apart(matches: readonly Match[]): readonly Match[] {
  const kept: Match[] = [];
  for (const match of matches.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (match.start >= (kept.at(-1)?.end ?? 0)) kept.push(match);
  }
  return kept;
}

/** The sentences in which something was found, in reading order. */
export function sentencesOf(passage: Passage, founds: readonly Found[]): readonly Claim[] {
  const indices = new Set(founds.flatMap((found) => [...found.keys()]));
  return [...indices].sort((a, b) => a - b).flatMap((index) => sentenceOf(passage, index) ?? []);
}

/** A sentence that repeats itself may be of any length. */
const MOST_MATCHES = 20;

/**
 * Those of a sentence's phrases that the speaker means: not negated, not somebody else's view, not spoken of as words,
 * and no part of a harmless phrase. Conditions count: a threat has one.
 */
export function meantIn(
  passage: Passage,
  sentence: Claim,
  found: Found,
  harmless: Words,
  lexicon: Lexicon,
): readonly Match[] {
  const matches = found.get(sentence.index)?.slice(0, MOST_MATCHES) ?? [];
  if (matches.length === 0) return matches;
  const excused = matchesIn(passage, sentence, phrases(harmless));
  return matches.filter((match) => {
    const span = { start: match.start - sentence.start, end: match.end - sentence.start };
    return (
      isApart(match, excused) &&
      !isNegated(sentence.words, span.start, lexicon) &&
      !isReported(sentence.words, span.start, lexicon) &&
      !isMentioned(sentence.words, span, lexicon)
    );
  });
}
