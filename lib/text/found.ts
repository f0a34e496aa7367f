import type { Lexicon, Words } from '../lexicons.ts';
import type { Passage } from '../types.ts';
import { type Claim, isApart, isMentioned, isNegated, isReported, sentenceOf } from './claims.ts';
import {
  type Match,
  matchesIn,
  type Phrases,
  phrases,
  placesOf,
  sentenceAt,
  sentencesWith,
} from './phrases.ts';

/** Phrases of a list in a passage, by the place of their sentence, in order and apart. */
export type Found = ReadonlyMap<number, readonly Match[]>;

const singles = new WeakMap<Words, readonly Phrases[]>();

/**
 * Finds a long list: each phrase is tried by itself, and only in sentences that hold its rarest word, so that time
 * grows with what may be found and not with the list.
 */
export function foundIn(passage: Passage, list: Words): Found {
  const found = new Map<number, Match[]>();
  for (const single of singlesOf(list)) {
    for (const index of placesToTry(passage, single)) {
      const sentence = passage.sentences[index];
      if (!sentence) continue;
      const matches = matchesIn(passage, sentence, single);
      if (matches.length > 0) found.set(index, [...(found.get(index) ?? []), ...matches]);
    }
  }
  for (const [index, matches] of found) found.set(index, apart(matches));
  return found;
}

function singlesOf(list: Words): readonly Phrases[] {
  const known = singles.get(list);
  if (known) return known;
  const made = list.map((phrase) => phrases([phrase]));
  singles.set(list, made);
  return made;
}

function placesToTry(passage: Passage, single: Phrases): Iterable<number> {
  if (single.anchors === null) return sentencesWith(passage, single);
  const places = new Set<number>();
  for (const anchor of single.anchors)
    for (const place of placesOf(passage, anchor)) places.add(sentenceAt(passage, place));
  return places;
}

/** Of phrases that overlap, the one that starts first; of these, the longest. */
function apart(matches: readonly Match[]): Match[] {
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
