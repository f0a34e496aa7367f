import type { Passage, Span } from '../types.ts';
import { type End, join, type Start, type Step, startsAt, startWith, walk } from './automaton.ts';
import { parse, sourceOf, walkOf } from './notation.ts';
import { type Cut, cut, isLetterAt, kept, wordFrom, wordsKnown } from './words.ts';

export { escaped } from './notation.ts';

/** A compiled list of phrases, in the notation of `text/notation.ts`. */
export interface Phrases {
  /** All phrases as one alternation, for text that went through `fold`; global. */
  readonly pattern: RegExp;
  /** Its number among all lists. */
  readonly id: number;
  /** How many lists were looked for in passages before it was; infinite until it is. */
  since: number;
  /** How often it was looked for in a part of a passage only, until it is looked for in all. */
  asked: number;
  /** In the order in which they are tried. */
  readonly entries: readonly Entry[];
  /** Where walks along its phrases start. */
  readonly start: Start;
  /** The places of phrases that no walk finds. */
  readonly unwalked: readonly number[];
  /** The script sets no blanks between words: `pattern` alone finds the phrases. */
  readonly unspaced: boolean;
}

/** One phrase of a list. */
interface Entry {
  /** A walk to its end is not enough: its pattern decides. */
  readonly loose: boolean;
  /** How many characters may stand in front of its first word. */
  readonly leads: readonly number[];
  /** Matches it anywhere, and where `lastIndex` says; compiled when first needed. */
  readonly anywhere: () => RegExp;
  readonly here: () => RegExp;
}

/** A phrase found in a passage. */
export interface Match extends Span {
  /** The words as they stand in the folded text. */
  readonly words: string;
}

const BEYOND_ASCII = /[^\0-\x7f]/;
const FOLDED = /[‘’ʼ‐‑\u00a0\u2009\u202f]/;

/**
 * The text in lower case with straight apostrophes, plain hyphens and plain spaces: of equal length, so that offsets hold.
 */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (!BEYOND_ASCII.test(lower)) return lower;
  // A few letters (İ) grow when lowered: those keep their case.
  const even =
    lower.length === text.length
      ? lower
      : Array.from(text, (letter) => {
          const small = letter.toLowerCase();
          return small.length === letter.length ? small : letter;
        }).join('');
  return FOLDED.test(even)
    ? even
        .replace(/[‘’ʼ]/g, "'")
        .replace(/[‐‑]/g, '-')
        .replace(/[\u00a0\u2009\u202f]/g, ' ')
    : even;
}

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
const compiled = new WeakMap<readonly string[], Phrases>();
/** By their numbers. */
const lists: Phrases[] = [];
/** Where walks along the phrases of all lists start that were looked for in a passage. */
const start = startWith([]);
let lookedFor = 0;
/** How many passages were read. */
let passages = 0;

/**
 * Compiles a list, once for each array. Throws a SyntaxError for an unbalanced group and for an empty phrase.
 */
export function phrases(list: readonly string[]): Phrases {
  const known = compiled.get(list);
  if (known) return known;
  const made = compile(list, lists.length);
  lists.push(made);
  compiled.set(list, made);
  return made;
}

function compile(list: readonly string[], id: number): Phrases {
  const unspaced = list.some((phrase) => UNSPACED.test(phrase));
  const first: Step[] = [];
  const unwalked: number[] = [];
  // Longer phrases first: the first that fits is taken.
  const parsed = list.toSorted((a, b) => b.length - a.length).map(parse);
  const entries = parsed.map((phrase, place): Entry => {
    const way = unspaced ? null : walkOf(phrase, { list: id, phrase: place });
    if (way) first.push(...way.first);
    else unwalked.push(place);
    return {
      loose: way?.loose ?? true,
      leads: way?.leads ?? [],
      anywhere: once(() => whole(sourceOf(phrase), 'gu')),
      here: once(() => whole(sourceOf(phrase), 'uy')),
    };
  });
  const pattern = once(() => {
    const source = parsed.length > 0 ? parsed.map(sourceOf).join('|') : '(?!)';
    return unspaced ? new RegExp(source, 'gu') : whole(source, 'gu');
  });
  return {
    id,
    since: Number.POSITIVE_INFINITY,
    asked: 0,
    entries,
    start: startWith(first),
    unwalked,
    unspaced,
    get pattern() {
      return pattern();
    },
  };
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** What matches no part of a word. */
function whole(source: string, flags: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, flags);
}

/** Phrases of a list in a text, each for itself, by their starts: rows of start, end and place in the list. */
interface Finds {
  readonly rows: Int32Array;
  readonly from: number;
  /** One past the last row's end. */
  readonly to: number;
}
const ROW = 3;
const NONE: Finds = { rows: new Int32Array(0), from: 0, to: 0 };

/** What a walk has come to: a list in front of each row. */
let caught = new Int32Array(1 << 10);
let size = 0;
let textOfWalk = '';

/** Notes a phrase to whose end a walk came, if it stands there. */
function note({ list, phrase }: End, from: number, to: number): false {
  const entry = lists[list]?.entries[phrase];
  if (entry?.loose === false) add(list, from, to, phrase);
  else if (entry) {
    for (const lead of entry.leads) {
      const start = from - lead;
      const end = start < 0 ? -1 : endAt(textOfWalk, entry, start);
      if (end >= 0) add(list, start, end, phrase);
    }
  }
  return false;
}

function add(list: number, start: number, end: number, phrase: number): void {
  if (size + ROW + 1 > caught.length) {
    const more = new Int32Array(2 * caught.length);
    more.set(caught);
    caught = more;
  }
  caught[size] = list;
  caught[size + 1] = start;
  caught[size + 2] = end;
  caught[size + 3] = phrase;
  size += ROW + 1;
}

/** Where a phrase that starts at an offset ends; -1 where it does not stand there. */
function endAt(text: string, entry: Entry, start: number): number {
  const pattern = entry.here();
  pattern.lastIndex = start;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

/** Puts what was caught behind those rows from the first on that do not start after it. */
function insert(rows: Int32Array, first: number, end: number, at: number): void {
  const start = caught[at + 1] ?? 0;
  let row = end;
  // What stands before the first word of a phrase may put it in front of others.
  for (; row > first && (rows[row - ROW] ?? 0) > start; row -= ROW) rows.copyWithin(row, row - ROW, row);
  rows[row] = start;
  rows[row + 1] = caught[at + 2] ?? 0;
  rows[row + 2] = caught[at + 3] ?? 0;
}

/** The phrases of a list in a text; of those that start at one of the first `words` only, or no more than the first. */
function search(
  text: string,
  list: Phrases,
  { of = cut(text), words, isEnough = false }: Search = {},
): Finds {
  size = 0;
  textOfWalk = text;
  walk(of, list.start, isEnough ? noteOne : note, words);
  const to = (size / (ROW + 1)) * ROW;
  const finds = to === 0 ? NONE : { rows: new Int32Array(to), from: 0, to };
  for (let row = 0; row < to; row += ROW) insert(finds.rows, 0, row, (row / ROW) * (ROW + 1));
  return isEnough && to > 0 ? finds : withUnwalked(finds, text, list);
}

interface Search {
  /** The words of the text, where they are known, from the one on that comes first. */
  readonly of?: Cut;
  readonly words?: number;
  readonly isEnough?: boolean;
}

function noteOne(end: End, from: number, to: number): boolean {
  note(end, from, to);
  return size > 0;
}

function withUnwalked(finds: Finds, text: string, { entries, unwalked }: Phrases): Finds {
  if (unwalked.length === 0) return finds;
  const all: number[][] = [];
  for (let row = finds.from; row < finds.to; row += ROW) all.push([...finds.rows.subarray(row, row + ROW)]);
  for (const phrase of unwalked) {
    const pattern = entries[phrase]?.anywhere();
    if (!pattern) continue;
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
      all.push([match.index, match.index + match[0].length, phrase]);
      pattern.lastIndex = match.index + 1;
    }
  }
  const rows = Int32Array.from(all.sort(([a = 0], [b = 0]) => a - b).flat());
  return { rows, from: 0, to: rows.length };
}

/**
 * What the alternation of a list matches in a span, without a look at the text: from left to right, at each place the
 * first phrase of the list, none in another. At most so many.
 */
function chosen(
  finds: Finds,
  text: string,
  list: Phrases,
  span: Span,
  most = Number.POSITIVE_INFINITY,
): Match[] {
  const matches: Match[] = [];
  const { rows, to } = finds;
  let at = span.start;
  let row = firstFrom(finds, at);
  while (row < to && matches.length < most) {
    const start = rows[row] ?? 0;
    if (start >= span.end) break;
    let next = row + ROW;
    while (next < to && rows[next] === start) next += ROW;
    const end = start < at ? -1 : endOfFirst({ rows, from: row, to: next }, text, list, span);
    if (end >= 0) {
      matches.push({ start, end, words: text.slice(start, end) });
      at = end;
    }
    row = next;
  }
  return matches;
}

/** Of phrases that start at one place, where the first of the list ends that fits in a span; -1 where none does. */
function endOfFirst({ rows, from, to }: Finds, text: string, list: Phrases, span: Span): number {
  const start = rows[from] ?? 0;
  const endWithin = (phrase: number) => {
    const entry = list.entries[phrase];
    const end = entry ? endAt(text.slice(span.start, span.end), entry, start - span.start) : -1;
    return end < 0 ? -1 : span.start + end;
  };
  let first = Number.POSITIVE_INFINITY;
  let end = -1;
  let hasMore = false;
  for (let row = from; row < to; row += ROW) {
    const [last = 0, phrase = 0] = [rows[row + 1], rows[row + 2]];
    if (phrase > first || (last > span.end && !list.entries[phrase]?.loose)) continue;
    const stop = last > span.end ? endWithin(phrase) : last;
    if (stop < 0) continue;
    hasMore = phrase === first;
    first = phrase;
    end = stop;
  }
  // Only its pattern knows which of several ends comes first.
  return hasMore ? endWithin(first) : end;
}

/** The first row that does not start before an offset. */
function firstFrom({ rows, from, to }: Finds, start: number): number {
  let low = 0;
  let high = (to - from) / ROW;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[from + ROW * middle] ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return from + ROW * low;
}

/** What was found in the prose of a passage. */
interface Reading {
  readonly prose: string;
  words: Cut;
  /** How many words had a number when `words` were cut. */
  vocabulary: number;
  /** So many lists were looked for together, in one walk. */
  readonly lists: number;
  /** What that walk found, list by list; and by the number of the list, where its rows begin. */
  readonly rows: Int32Array;
  readonly begins: readonly number[];
  /** Lists that were looked for later, or that have phrases which no walk finds. */
  readonly others: Map<Phrases, Finds>;
  /** Each in a slot of its own; another one that needs it takes it. */
  readonly stretches: (Stretch | undefined)[];
}

/** A stretch of prose that was asked for: what is found there is known. */
interface Stretch {
  readonly words: string;
  readonly passage: Passage;
  readonly span: Span;
}
const readings = new WeakMap<Passage, Reading>();

interface Recent {
  readonly passage: Passage;
  readonly reading: Reading;
}
/** Most questions are about the passage of the question before, or about the one before that: an answer and its prompt. */
let last: Recent | null = null;
let before: Recent | null = null;

function readingOf(passage: Passage): Reading {
  if (last?.passage === passage) return last.reading;
  const reading = readings.get(passage) ?? read(passage);
  readings.set(passage, reading);
  before = last;
  last = { passage, reading };
  return reading;
}

function read(passage: Passage): Reading {
  passages += 1;
  const prose = fold(passage.prose);
  size = 0;
  textOfWalk = prose;
  const words = kept(cut(prose));
  walk(words, start, note);
  const vocabulary = wordsKnown();
  return { prose, words, vocabulary, lists: lookedFor, ...byList(), others: new Map(), stretches: [] };
}

/** What was caught, list by list. */
function byList(): Pick<Reading, 'rows' | 'begins'> {
  if (size === 0) return { rows: NONE.rows, begins: [] };
  const begins = new Array<number>(lists.length + 2).fill(0);
  const add = (list: number, more: number) => {
    begins[list] = (begins[list] ?? 0) + more;
  };
  for (let at = 0; at < size; at += ROW + 1) add((caught[at] ?? 0) + 2, ROW);
  for (let list = 1; list < begins.length; list += 1) add(list, begins[list - 1] ?? 0);
  const rows = new Int32Array((size / (ROW + 1)) * ROW);
  for (let at = 0; at < size; at += ROW + 1) {
    const list = caught[at] ?? 0;
    // Where the next row of the list goes, which in the end is where the next list begins.
    insert(rows, begins[list] ?? 0, begins[list + 1] ?? 0, at);
    add(list + 1, ROW);
  }
  return { rows, begins };
}

/** `fold(passage.prose)`, remembered. */
export function foldedProse(passage: Passage): string {
  return readingOf(passage).prose;
}

function findsIn(passage: Passage, list: Phrases): Finds {
  if (list.since > lookedFor) {
    join(start, list.start);
    list.since = lookedFor;
    lookedFor += 1;
  }
  const { prose, lists, rows, begins, others } = readingOf(passage);
  const isNew = list.since >= lists;
  const from = begins[list.id] ?? 0;
  const to = isNew ? from : (begins[list.id + 1] ?? 0);
  const walked = from === to ? NONE : { rows, from, to };
  if (!isNew && list.unwalked.length === 0) return walked;
  const known = others.get(list) ?? (isNew ? search(prose, list) : withUnwalked(walked, prose, list));
  others.set(list, known);
  return known;
}

/** A list that is asked of fewer parts of a passage than that, on average, is looked for in these alone. */
const OFTEN = 4;
/** Fewer passages tell little of how often a list will be asked. */
const FEW = 50;

/** Counts that a list is asked of a part of a passage, and tells whether that is rare so far. */
function isRare(list: Phrases): boolean {
  // What no walk finds is looked for in all of a passage anyway.
  if (list.since <= lookedFor || list.unwalked.length > 0) return false;
  list.asked += 1;
  return list.asked <= OFTEN * (passages + FEW);
}

/** What the alternation of a list matches in a span. */
function matchesAt(passage: Passage, span: Span, list: Phrases, most?: number): readonly Match[] {
  const prose = foldedProse(passage);
  if (span.end - span.start === prose.length || !isRare(list))
    return chosen(findsIn(passage, list), prose, list, span, most);
  // Walks begin in the span and may leave it, as they would if the list were looked for in all of the prose.
  const words = cutOf(readingOf(passage));
  const from = wordFrom(words, span.start);
  const finds = search(prose, list, { of: { ...words, from }, words: wordFrom(words, span.end) - from });
  return chosen(finds, prose, list, span, most);
}

/** The words of the prose, with those numbers that were given out since. */
function cutOf(reading: Reading): Cut {
  if (reading.vocabulary < wordsKnown()) {
    reading.words = kept(cut(reading.prose));
    reading.vocabulary = wordsKnown();
  }
  return reading.words;
}

function moved({ start, end, words }: Match, by: number): Match {
  return { start: start + by, end: end + by, words };
}

/** All phrases of a list within a span of the prose, in order, with offsets into the passage. */
export function matchesIn(passage: Passage, span: Span, list: Phrases): readonly Match[] {
  if (!list.unspaced) return matchesAt(passage, span, list);
  const prose = foldedProse(passage);
  return Array.from(prose.slice(span.start, span.end).matchAll(list.pattern), ({ 0: words, index }) => ({
    start: span.start + index,
    end: span.start + index + words.length,
    words,
  }));
}

/** Whether a span of the prose holds a phrase of a list. */
export function holdsIn(passage: Passage, span: Span, list: Phrases): boolean {
  if (!list.unspaced) return matchesAt(passage, span, list, 1).length > 0;
  return foldedProse(passage).slice(span.start, span.end).search(list.pattern) >= 0;
}

/**
 * The phrases of a list within a span of the prose, each looked for by itself: of two that overlap, the one that starts
 * first, and of these the longest.
 */
export function longestIn(passage: Passage, span: Span, list: Phrases): readonly Match[] {
  if (list.unspaced) return matchesIn(passage, span, list);
  const prose = foldedProse(passage);
  const finds = findsIn(passage, list);
  const matches: Match[] = [];
  let at = span.start;
  const { rows, to } = finds;
  for (let row = firstFrom(finds, at); row < to; ) {
    const start = rows[row] ?? 0;
    let end = -1;
    for (; row < to && rows[row] === start; row += ROW) {
      const stop = rows[row + 1] ?? 0;
      if (stop <= span.end) end = Math.max(end, stop);
    }
    if (start >= span.end) break;
    if (start < at || end < 0) continue;
    matches.push({ start, end, words: prose.slice(start, end) });
    at = end;
  }
  return matches;
}

/** Whether a sentence, by its place, holds a phrase of a list. */
export function mayHold(passage: Passage, place: number, list: Phrases): boolean {
  const sentence = passage.sentences[place];
  return sentence !== undefined && holdsIn(passage, sentence, list);
}

/** Places of the sentences that hold a phrase of a list, rising. */
export function sentencesWith(passage: Passage, list: Phrases): readonly number[] {
  const starts = list.unspaced
    ? Array.from(foldedProse(passage).matchAll(list.pattern), ({ index }) => index)
    : null;
  if (starts) return [...new Set(starts.map((at) => sentenceAt(passage, at)))].filter((place) => place >= 0);
  const { rows, from, to } = findsIn(passage, list);
  if (from === to) return NOWHERE;
  const places: number[] = [];
  for (let row = from; row < to; row += ROW) {
    const place = sentenceAt(passage, rows[row] ?? 0);
    const end = passage.sentences[place]?.end ?? 0;
    if ((rows[row + 1] ?? 0) <= end && places.at(-1) !== place) places.push(place);
  }
  return places;
}

/** Whether the prose of a passage holds a phrase of any of some lists, be it in a sentence or across two. */
export function holdsAny(passage: Passage, some: readonly Phrases[]): boolean {
  const { lists, begins } = readingOf(passage);
  for (const list of some) {
    const isWalked = list.since < lists && list.unwalked.length === 0 && !list.unspaced;
    if (isWalked ? begins[list.id] !== begins[list.id + 1] : sentencesWith(passage, list).length > 0)
      return true;
  }
  return false;
}

const NOWHERE: readonly number[] = [];

/** Index of the sentence that holds an offset, -1 between sentences. */
export function sentenceAt(passage: Passage, offset: number): number {
  const { sentences } = passage;
  let low = 0;
  let high = sentences.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const span = sentences[middle];
    if (!span) return -1;
    if (offset < span.start) high = middle - 1;
    else if (offset >= span.end) low = middle + 1;
    else return middle;
  }
  return -1;
}

const single = new Map<string, Phrases>();

/** Where a word (folded, whole, an apostrophe counting as one of its letters) stands in the prose of a passage, in order. */
export function placesOf(passage: Passage, word: string): readonly number[] {
  const list = single.get(word) ?? phrases([word]);
  single.set(word, list);
  const prose = foldedProse(passage);
  const { rows, from, to } = findsIn(passage, list);
  if (from === to) return NOWHERE;
  const places: number[] = [];
  for (let row = from; row < to; row += ROW) {
    const [start = 0, end = 0] = [rows[row], rows[row + 1]];
    if (!isPart(prose, start, end)) places.push(start);
  }
  return places;
}

/** Whether an apostrophe or an accent joins a stretch of letters to others: "it's", "o'clock". */
function isPart(prose: string, start: number, end: number): boolean {
  if (/['\p{M}]/u.test(prose.charAt(end))) return true;
  let at = start - 1;
  while (at >= 0 && /['\p{M}]/u.test(prose.charAt(at))) at -= 1;
  return at >= 0 && at < start - 1 && isLetterAt(prose, at);
}

/** A stretch of folded prose. Questions about these words are answered from what was found in the passage. */
export function stretchOf(passage: Passage, { start, end }: Span): string {
  const { prose, stretches } = readingOf(passage);
  const words = prose.slice(start, end);
  stretches[slotOf(words)] = { words, passage, span: { start, end } };
  return words;
}

const SLOTS = 64;

/** Length and a few letters tell stretches apart; a hash would read all of them. */
function slotOf(words: string): number {
  const { length } = words;
  const letters = words.charCodeAt(0) + 7 * words.charCodeAt(length >> 1) + 31 * words.charCodeAt(length - 2);
  return (letters + 127 * length) & (SLOTS - 1);
}

/** Where text stands that was asked for as a stretch of one of the last two passages, or is all of its prose. */
function placeOf(folded: string): Stretch | null {
  return (last && within(last, folded)) ?? (before && within(before, folded));
}

function within({ passage, reading }: Recent, folded: string): Stretch | null {
  if (reading.prose === folded) return { words: folded, passage, span: wholeOf(folded) };
  const stretch = reading.stretches[slotOf(folded)];
  return stretch?.words === folded ? stretch : null;
}

/** All phrases of a list in folded text, in order, with offsets into it. */
export function allIn(folded: string, list: Phrases): readonly Match[] {
  const stretch = placeOf(folded);
  if (stretch) {
    const { passage, span } = stretch;
    return matchesIn(passage, span, list).map((match) => moved(match, -span.start));
  }
  if (!list.unspaced) return chosen(search(folded, list), folded, list, wholeOf(folded));
  return Array.from(folded.matchAll(list.pattern), ({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
    words,
  }));
}

/** The first phrase of a list in folded text, with offsets into it. */
export function firstIn(folded: string, list: Phrases): Match | null {
  return allIn(folded, list)[0] ?? null;
}

/** The first words of phrases are shorter, with what stands before them. */
const LONGEST_START = 40;

/** Length of the phrase that folded text begins with, 0 where it begins with none. */
export function opening(folded: string, list: Phrases): number {
  if (list.unspaced || list.unwalked.length > 0) {
    const match = firstIn(folded, list);
    return match?.start === 0 ? match.end : 0;
  }
  // Most text does not begin with the first word of any.
  const head = cut(folded.slice(0, LONGEST_START));
  if (head.to > 0 && !startsAt(head, list.start)) return 0;
  const match = chosen(search(folded, list, { words: 1 }), folded, list, wholeOf(folded), 1)[0];
  return match?.start === 0 ? match.end : 0;
}

/** Whether folded text holds a phrase of a list. */
export function holds(folded: string, list: Phrases): boolean {
  const stretch = placeOf(folded);
  if (stretch) return holdsIn(stretch.passage, stretch.span, list);
  return list.unspaced ? folded.search(list.pattern) >= 0 : search(folded, list, { isEnough: true }).to > 0;
}

/** Folded text without the phrases of a list; or with each letter of theirs replaced. */
export function without(folded: string, list: Phrases, letter = ''): string {
  let rest = '';
  let at = 0;
  for (const { start, end } of allIn(folded, list)) {
    rest += folded.slice(at, start) + letter.repeat(end - start);
    at = end;
  }
  return at === 0 ? folded : rest + folded.slice(at);
}

function wholeOf({ length }: string): Span {
  return { start: 0, end: length };
}
