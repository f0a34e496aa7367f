import type { Passage, Span } from '../types.ts';

/**
 * Phrase lists as data. A phrase is written in lower case, its words apart by single spaces:
 * `(a|b)` is one of several, `(a|b)?` may be missing, `~` is a space, a hyphen or nothing, `*` is any one word,
 * `…` is up to three. Groups may nest. "(no|without a) doubt", "risk~free", "your … shows (real)? depth".
 */
export interface Phrases {
  /** All phrases as one alternation, for text that went through `fold`. Sticky-free and global: use `matchesIn`. */
  readonly pattern: RegExp;
  /** Words of which every match contains at least one; null where the script has no words to look up. */
  readonly anchors: readonly string[] | null;
}

/** A phrase found in a passage. */
export interface Match extends Span {
  /** The words as they stand in the folded text. */
  readonly words: string;
}

interface Literal {
  readonly kind: 'literal';
  readonly text: string;
}
interface Group {
  readonly kind: 'group';
  readonly options: readonly Word[][];
  readonly optional: boolean;
}
type Part = Literal | Group;
/** What stands between two spaces: letters and groups, glued together. */
type Word = readonly Part[];

/** Words too common to look a phrase up by, when it has another: of grammar, then of every answer. */
const COMMON = new Set(
  (
    'a an the of to in on at by for with from as is are was were be been am do does did have has had it its ' +
    "it's that that's this these those there there's i i'm you you're your he she we they they're me my our " +
    'and or but not no so if than all any some most many more very can could will would should may might ' +
    'what who how which when where one just only both other often now'
  ).split(' '),
);
const FREQUENT = new Set(
  (
    'make work works point points example approach list need code right people way statement start idea question ' +
    'questions data key first well perspective summary see value level attention strong good important use used ' +
    'best better case side view sense answer option cause solution reason explanation issue argument problem ' +
    'position evidence research study studies analysis common based current understanding model system process ' +
    'plan design choice get know think take sure real complex time part new great change effort skill skills ' +
    'writing story piece project concept theory topic framework observation thinking job look without'
  ).split(' '),
);
const PRICES = { common: 100, frequent: 8, rare: 1 };

function priceOf(word: string): number {
  if (COMMON.has(word)) return PRICES.common;
  return FREQUENT.has(word) ? PRICES.frequent : PRICES.rare;
}

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}']*/gu;
const ASCII_WORD = /[a-z0-9][a-z0-9']*/g;
const ASCII_ONLY = /^[\p{ASCII}]*$/u;

/**
 * The text in lower case with straight apostrophes, plain hyphens and plain spaces: of equal length, so that offsets hold.
 */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (ASCII_ONLY.test(lower)) return lower;
  // A few letters (İ) grow when lowered: those keep their case.
  const even =
    lower.length === text.length
      ? lower
      : Array.from(text, (letter) => {
          const small = letter.toLowerCase();
          return small.length === letter.length ? small : letter;
        }).join('');
  return even
    .replace(/[‘’ʼ]/g, "'")
    .replace(/[‐‑]/g, '-')
    .replace(/[\u00a0\u2009\u202f]/g, ' ');
}

interface Candidates {
  readonly inOrder: readonly number[];
  readonly places: ReadonlySet<number>;
}

interface Reading {
  readonly prose: string;
  readonly words: ReadonlyMap<string, readonly number[]>;
  /** The sentences that may hold a phrase of a list, by list. */
  readonly candidates: Map<Phrases, Candidates>;
}
const readings = new WeakMap<Passage, Reading>();

/** The folded prose of a passage and the places of each of its words, made once. */
function readingOf(passage: Passage): Reading {
  const known = readings.get(passage);
  if (known) return known;
  const prose = fold(passage.prose);
  const words = new Map<string, number[]>();
  const pattern = ASCII_ONLY.test(prose) ? ASCII_WORD : WORD;
  for (const match of prose.matchAll(pattern)) {
    const places = words.get(match[0]);
    if (places) places.push(match.index);
    else words.set(match[0], [match.index]);
  }
  const reading = { prose, words, candidates: new Map() };
  readings.set(passage, reading);
  return reading;
}

/** `fold(passage.prose)`, remembered. */
export function foldedProse(passage: Passage): string {
  return readingOf(passage).prose;
}

/** Every word (folded, whole) of the prose of a passage, with the offsets at which it stands, in order. */
export function wordsIn(passage: Passage): ReadonlyMap<string, readonly number[]> {
  return readingOf(passage).words;
}

/** Where a word (folded, whole) stands in the prose of a passage, in order. */
export function placesOf(passage: Passage, word: string): readonly number[] {
  return readingOf(passage).words.get(word) ?? [];
}

const compiled = new WeakMap<readonly string[], Phrases>();

/**
 * Compiles a list, once for each array. Throws a SyntaxError for an unbalanced group and for an empty phrase.
 */
export function phrases(list: readonly string[]): Phrases {
  const known = compiled.get(list);
  if (known) return known;
  const made = compile(list);
  compiled.set(list, made);
  return made;
}

function compile(list: readonly string[]): Phrases {
  if (list.length === 0) return { pattern: /(?!)/g, anchors: [] };
  const parsed = list.map(parse);
  const unspaced = list.some((phrase) => UNSPACED.test(phrase));
  // Longer phrases first: an alternation takes the first that fits.
  const source = parsed
    .map((words, i) => ({ source: sourceOf(words), length: list[i]?.length ?? 0 }))
    .sort((a, b) => b.length - a.length)
    .map((entry) => entry.source)
    .join('|');
  const pattern = unspaced
    ? new RegExp(`(?:${source})`, 'gu')
    : new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, 'gu');
  if (unspaced) return { pattern, anchors: null };
  return { pattern, anchors: [...new Set(parsed.flatMap(anchorsOf))] };
}

/** Places of the sentences that hold one of a list's anchors, rising: the only ones worth matching. */
export function sentencesWith(passage: Passage, list: Phrases): readonly number[] {
  return candidatesOf(passage, list).inOrder;
}

/** Whether a sentence, by its place, holds one of a list's anchors. */
export function mayHold(passage: Passage, index: number, list: Phrases): boolean {
  return candidatesOf(passage, list).places.has(index);
}

function candidatesOf(passage: Passage, list: Phrases): Candidates {
  const { words, candidates } = readingOf(passage);
  const known = candidates.get(list);
  if (known) return known;
  const places = new Set<number>();
  if (list.anchors === null) {
    for (const match of foldedProse(passage).matchAll(list.pattern))
      places.add(sentenceAt(passage, match.index));
  } else {
    for (const anchor of list.anchors)
      for (const place of words.get(anchor) ?? []) places.add(sentenceAt(passage, place));
  }
  places.delete(-1);
  const made = { inOrder: [...places].sort((a, b) => a - b), places };
  candidates.set(list, made);
  return made;
}

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

/** All phrases of a list within a span of the prose, in order, with offsets into the passage. */
export function matchesIn(passage: Passage, span: Span, list: Phrases): readonly Match[] {
  if (list.anchors?.length === 0) return [];
  const words = foldedProse(passage).slice(span.start, span.end);
  return Array.from(words.matchAll(list.pattern), (match) => ({
    start: span.start + match.index,
    end: span.start + match.index + match[0].length,
    words: match[0],
  }));
}

/** The first phrase of a list in folded text, with offsets into it. */
export function firstIn(folded: string, list: Phrases): Match | null {
  for (const match of folded.matchAll(list.pattern)) {
    return { start: match.index, end: match.index + match[0].length, words: match[0] };
  }
  return null;
}

/** Length of the phrase that folded text begins with, 0 where it begins with none. */
export function opening(folded: string, list: Phrases): number {
  const match = firstIn(folded, list);
  return match?.start === 0 ? match.end : 0;
}

/** Whether folded text holds a phrase of a list. */
export function holds(folded: string, list: Phrases): boolean {
  return folded.search(list.pattern) >= 0;
}

function parse(phrase: string): Word[] {
  if (phrase.trim() === '') throw new SyntaxError('an empty phrase');
  let at = 0;
  const sequence = (closers: string): Word[] => {
    const words: Part[][] = [[]];
    let text = '';
    const flush = () => {
      if (text) words.at(-1)?.push({ kind: 'literal', text });
      text = '';
    };
    while (at < phrase.length && !closers.includes(phrase[at] as string)) {
      const letter = phrase[at] as string;
      at += 1;
      if (letter === ' ') {
        flush();
        words.push([]);
      } else if (letter === '(') {
        flush();
        const options: Word[][] = [];
        do {
          options.push(sequence('|)'));
          at += 1;
        } while (phrase[at - 1] === '|');
        if (phrase[at - 1] !== ')') throw new SyntaxError(`a group without an end in "${phrase}"`);
        const optional = phrase[at] === '?';
        if (optional) at += 1;
        words.at(-1)?.push({ kind: 'group', options, optional });
      } else if (letter === ')' || letter === '|') {
        throw new SyntaxError(`a stray "${letter}" in "${phrase}"`);
      } else text += letter;
    }
    flush();
    return words;
  };
  return sequence('');
}

const ANY = "[\\p{L}\\p{N}'-]+";
const GAP = `(?:${ANY} ){0,3}`;

function sourceOf(words: readonly Word[]): string {
  let source = '';
  let first = true;
  for (const word of words) {
    const only = word.length === 1 ? word[0] : undefined;
    if (only?.kind === 'literal' && only.text === '…') {
      // The gap brings its own trailing spaces.
      source += first ? GAP : ` ${GAP}`;
      first = true;
    } else if (only?.kind === 'group' && only.optional) {
      const inner = only.options.map(sourceOf).join('|');
      source += first ? `(?:(?:${inner}) )?` : `(?: (?:${inner}))?`;
    } else {
      source += first ? wordSource(word) : ` ${wordSource(word)}`;
      first = false;
    }
  }
  return source;
}

function wordSource(word: Word): string {
  return word
    .map((part) =>
      part.kind === 'literal'
        ? part.text
            .replace(/[.+?^${}[\]\\/]/g, '\\$&')
            .replaceAll('~', '[ -]?')
            .replaceAll('*', ANY)
        : `(?:${part.options.map(sourceOf).join('|')})${part.optional ? '?' : ''}`,
    )
    .join('');
}

/** The rarest words of a phrase, one for each way to read it. */
function anchorsOf(words: readonly Word[]): readonly string[] {
  let best: readonly string[] = [];
  let cost = Number.POSITIVE_INFINITY;
  for (const word of words) {
    const only = word.length === 1 ? word[0] : undefined;
    if (only?.kind === 'group' && only.optional) continue;
    if (only?.kind === 'literal' && /[…*]/.test(only.text)) continue;
    const readings = spellings(word).map(rarest);
    const price = readings.reduce((sum, anchor) => sum + priceOf(anchor), 0);
    if (readings.every((anchor) => anchor !== '') && price < cost) {
      best = readings;
      cost = price;
    }
  }
  return best;
}

/**
 * For each word that a phrase cannot do without, what stands for it in the ways to write it: text that holds none of
 * these does not hold the phrase.
 */
export function neededBy(phrase: string): readonly ReadonlySet<string>[] {
  return parse(phrase).flatMap((word) => {
    const only = word.length === 1 ? word[0] : undefined;
    if (only?.kind === 'group' && only.optional) return [];
    if (word.some((part) => part.kind === 'literal' && /[…*]/.test(part.text))) return [];
    const needed = new Set(spellings(word).map(rarest));
    return needed.has('') ? [] : [needed];
  });
}

function rarest(text: string): string {
  const words = text.match(WORD) ?? [];
  return words.reduce((best, word) => (weight(word) > weight(best) ? word : best), '');
}

/** The rarer and the longer, the better to look up. */
function weight(word: string): number {
  return word === '' ? -1 : word.length / priceOf(word);
}

/** Every way to write one word: "(study|studies)", "risk~free". */
function spellings(word: Word): readonly string[] {
  let all = [''];
  for (const part of word) {
    const ends =
      part.kind === 'literal'
        ? part.text.includes('~')
          ? [part.text.replaceAll('~', ' '), part.text.replaceAll('~', '')]
          : [part.text]
        : [...part.options.flatMap((option) => sequenceSpellings(option)), ...(part.optional ? [''] : [])];
    all = all.flatMap((start) => ends.map((end) => start + end));
  }
  return all;
}

function sequenceSpellings([first, ...rest]: readonly Word[]): readonly string[] {
  let all = first ? spellings(first) : [''];
  for (const word of rest) {
    const ends = spellings(word);
    all = all.flatMap((start) => ends.map((end) => `${start} ${end}`));
  }
  return all;
}

/** Words as the source of a regular expression that matches just them. */
export function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
}
