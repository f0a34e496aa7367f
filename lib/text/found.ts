import type { Lexicon, Words } from '../lexicons.ts';
import type { Passage } from '../types.ts';
import { assertedOf, type Claim, isReportedIn, merged, sentencesAt } from './claims.ts';
import { holdsAny, longestIn, type Match, type Phrases, phrases, sentencesWith } from './phrases.ts';

/** Phrases of a list in a passage, by the place of their sentence, in order and apart. */
export type Found = ReadonlyMap<number, readonly Match[]>;

/** Nothing was found, or nothing counts. */
export const NOTHING: Found = new Map();

/** Lists by the names under which a sign asks for what they find. */
type Named<Name extends string, T> = Readonly<Record<Name, T>>;

/**
 * A search for the phrases of some lists of a lexicon, each by itself: null where none of them finds anything, as in
 * most passages. The lists are gathered once for each lexicon.
 */
export function finder<Name extends string>(
  listsOf: (lexicon: Lexicon) => Named<Name, Words>,
): (passage: Passage, lexicon: Lexicon) => Named<Name, Found> | null {
  const mayFind = anyOf((lexicon) => Object.values(listsOf(lexicon)));
  return (passage, lexicon) => {
    if (!mayFind(passage, lexicon)) return null;
    const lists = Object.entries<Words>(listsOf(lexicon));
    return Object.fromEntries(lists.map(([name, list]) => [name, foundIn(passage, list)])) as Record<
      Name,
      Found
    >;
  };
}

/** Whether a passage may hold a phrase of any of some lists of a lexicon, which are gathered once, within a sentence. */
export function anyOf(
  listsOf: (lexicon: Lexicon) => readonly Words[],
): (passage: Passage, lexicon: Lexicon) => boolean {
  const gathered = new WeakMap<Lexicon, readonly Phrases[]>();
  const gather = (lexicon: Lexicon) => {
    const lists = listsOf(lexicon).map(phrases);
    gathered.set(lexicon, lists);
    return lists;
  };
  return (passage, lexicon) => holdsAny(passage, gathered.get(lexicon) ?? gather(lexicon));
}

/** What was found in sentences that hold a phrase of another list too. */
export function beside(passage: Passage, found: Found, list: Words): Found {
  if (found.size === 0) return found;
  const near = new Set(sentencesWith(passage, phrases(list)));
  return new Map([...found].filter(([index]) => near.has(index)));
}

/** Finds each phrase of a list by itself. */
export function foundIn(passage: Passage, list: Words): Found {
  const places = sentencesWith(passage, phrases(list));
  if (places.length === 0) return NOTHING;
  const found = new Map<number, readonly Match[]>();
  for (const index of places) {
    const sentence = passage.sentences[index];
    if (sentence) found.set(index, longestIn(passage, sentence, phrases(list)));
  }
  return found;
}

/** The sentences in which something was found, in reading order. */
export function sentencesOf(passage: Passage, founds: readonly Found[]): readonly Claim[] {
  let places: readonly number[] = [];
  for (const found of founds) if (found.size > 0) places = merged(places, [...found.keys()]);
  return sentencesAt(passage, places);
}

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
  const matches = found.get(sentence.index);
  if (!matches || matches.length === 0) return NO_MATCHES;
  return assertedOf(passage, sentence, matches, harmless, lexicon).filter(
    (match) => !isReportedIn(passage, sentence, match, lexicon),
  );
}

const NO_MATCHES: readonly Match[] = [];
