import type { Lexicon, Words } from '../lexicons.ts';
import type { Passage } from '../types.ts';
import { type Claim, isApart, isMentioned, isNegated, isReported, sentenceOf } from './claims.ts';
import {
  foldedProse,
  holds,
  type Match,
  matchesIn,
  neededBy,
  type Phrases,
  phrases,
  sentenceAt,
  sentencesWith,
  wordsIn,
} from './phrases.ts';

/** Phrases of a list in a passage, by the place of their sentence, in order and apart. */
export type Found = ReadonlyMap<number, readonly Match[]>;

/** A phrase of a list, and the words that it cannot do without. */
interface Single {
  readonly list: Words;
  readonly phrase: Phrases;
  readonly needed: readonly ReadonlySet<string>[];
}

/** The phrases of every list that was looked for so far, by a word that each needs: one look at a word serves them all. */
const byAnchor = new Map<string, Single[]>();
const known = new Set<Words>();
/** Phrases of scripts that have no words to look up. */
const wordless: Single[] = [];

function learn(list: Words): void {
  known.add(list);
  for (const text of list.flatMap(optionsOf)) {
    const phrase = phrases([text]);
    const anchors = new Set(phrase.anchors ?? []);
    if (phrase.anchors === null) wordless.push({ list, phrase, needed: [] });
    // The anchors lead there by themselves; of the rest, the shortest lists of words rule a phrase out soonest.
    const needed = neededBy(text)
      .filter((options) => [...options].some((word) => !anchors.has(word)))
      .toSorted((a, b) => a.size - b.size);
    const single = { list, phrase, needed };
    for (const anchor of anchors) {
      const others = byAnchor.get(anchor);
      if (others) others.push(single);
      else byAnchor.set(anchor, [single]);
    }
  }
}

/** "(tablet|pill)" is two phrases: each has its own words to look up. */
function optionsOf(phrase: string): readonly string[] {
  if (!phrase.startsWith('(') || !phrase.endsWith(')')) return [phrase];
  const options = [''];
  let depth = 0;
  for (const letter of phrase.slice(1, -1)) {
    if (letter === '(') depth += 1;
    if (letter === ')') depth -= 1;
    // The first group ends before the phrase does.
    if (depth < 0) return [phrase];
    if (letter === '|' && depth === 0) options.push('');
    else options[options.length - 1] += letter;
  }
  return options;
}

/**
 * Finds a long list: each phrase is tried by itself, and only in sentences that hold all the words that it needs, so
 * that time grows with what may be found and not with the list. With `beside`, only in sentences that may hold a
 * phrase of that list too.
 */
export function foundIn(passage: Passage, list: Words, beside?: Words): Found {
  const found = new Map<number, readonly Match[]>();
  for (const [index, singles] of triesIn(passage, list)) {
    const sentence = passage.sentences[index];
    if (!sentence) continue;
    const words = wordsOf(passage, index);
    if (beside && !isAny(anchorsOf(beside), words)) continue;
    const prose = foldedProse(passage).slice(sentence.start, sentence.end);
    const matches: Match[] = [];
    for (const { phrase, needed } of singles) {
      if (!needed.every((options) => isAny(options, words)) || !holds(prose, phrase)) continue;
      matches.push(...matchesIn(passage, sentence, phrase));
    }
    if (matches.length > 0) found.set(index, apart(matches));
  }
  return found;
}

/** The phrases to try, by the place of the sentence. */
type Tries = Map<number, Set<Single>>;

interface Looked {
  /** How many lists were known then. */
  readonly lists: number;
  readonly byList: ReadonlyMap<Words, Tries>;
}

const looked = new WeakMap<Passage, Looked>();

/** The phrases of which the passage holds every word somewhere, for all lists at once; made again for a new list. */
function triesIn(passage: Passage, list: Words): Tries {
  if (!known.has(list)) learn(list);
  const before = looked.get(passage);
  const { byList } = before?.lists === known.size ? before : look(passage);
  return byList.get(list) ?? new Map();
}

function look(passage: Passage): Looked {
  const byList = new Map<Words, Tries>();
  const toTry = (index: number, single: Single) => {
    const tries = byList.get(single.list) ?? new Map<number, Set<Single>>();
    byList.set(single.list, tries);
    const singles = tries.get(index);
    if (singles) singles.add(single);
    else tries.set(index, new Set([single]));
  };
  const words = wordsIn(passage);
  const possible = new Map<Single, boolean>();
  const isPossible = (single: Single) => {
    const asked = possible.get(single);
    if (asked !== undefined) return asked;
    const made = single.needed.every((options) => isAny(options, words));
    possible.set(single, made);
    return made;
  };
  for (const [word, places] of words) {
    for (const single of byAnchor.get(word) ?? []) {
      if (isPossible(single)) for (const place of places) toTry(sentenceAt(passage, place), single);
    }
  }
  for (const single of wordless)
    for (const index of sentencesWith(passage, single.phrase)) toTry(index, single);
  const made = { lists: known.size, byList };
  looked.set(passage, made);
  return made;
}

const anchors = new WeakMap<Words, ReadonlySet<string>>();

function anchorsOf(list: Words): ReadonlySet<string> {
  const known = anchors.get(list);
  if (known) return known;
  const made = new Set(phrases(list).anchors ?? []);
  anchors.set(list, made);
  return made;
}

/** Keys of a set or a map. */
type Keys = Pick<ReadonlySet<string>, 'has' | 'keys' | 'size'>;

function isAny(options: Keys, words: Keys): boolean {
  const [few, many] = options.size < words.size ? [options, words] : [words, options];
  for (const word of few.keys()) if (many.has(word)) return true;
  return false;
}

const spelt = new WeakMap<Passage, Map<number, ReadonlySet<string>>>();

/** The words of a sentence, "I'm" also as "i"; remembered. */
function wordsOf(passage: Passage, index: number): ReadonlySet<string> {
  const sentences = spelt.get(passage) ?? new Map<number, ReadonlySet<string>>();
  spelt.set(passage, sentences);
  const remembered = sentences.get(index);
  if (remembered) return remembered;
  const { start, end } = passage.sentences[index] ?? { start: 0, end: 0 };
  const words = new Set<string>();
  for (const word of foldedProse(passage).slice(start, end).split(NO_WORD)) {
    words.add(word);
    const apostrophe = word.indexOf("'");
    if (apostrophe > 0) words.add(word.slice(0, apostrophe));
  }
  sentences.set(index, words);
  return words;
}

/** What no word of the lists holds; letters beyond ASCII are left in. */
const NO_WORD = /[\0-&(-/:-`{-\x7f…–—“”«»]+/;

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
