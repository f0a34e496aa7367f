import { ANY, type Place, type Step } from './automaton.ts';
import { APOSTROPHE, BLANK, GLUE, HYPHEN, numberOf, OTHER, separatorOf } from './words.ts';

/**
 * The notation of phrase lists. A phrase is written in lower case, its words apart by single spaces:
 * `(a|b)` is one of several, `(a|b)?` may be missing, `~` is a space, a hyphen or nothing, `*` is any one word,
 * `…` is up to three. Groups may nest. "(no|without a) doubt", "risk~free", "your … shows (real)? depth".
 */
export type Phrase = readonly Word[];

/** What stands between two spaces: letters and groups, glued together. */
type Word = readonly Part[];
type Part = Literal | Group;
interface Literal {
  readonly kind: 'literal';
  readonly text: string;
}
interface Group {
  readonly kind: 'group';
  readonly options: readonly Word[][];
  readonly optional: boolean;
}

/** Reads a phrase. Throws a SyntaxError for an unbalanced group and for an empty phrase. */
export function parse(phrase: string): Phrase {
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

/** A word of at most so many characters: what it is tried on stays short in a text without end. */
const ANY_WORD = "[\\p{L}\\p{N}'-]{1,40}";
const GAP = `(?:${ANY_WORD} ){0,3}`;

/** The source of a regular expression that matches a phrase. */
export function sourceOf(words: Phrase): string {
  let source = '';
  let first = true;
  for (const word of words) {
    const group = groupOf(word);
    if (isGap(word)) {
      // The gap brings its own trailing spaces.
      source += first ? GAP : ` ${GAP}`;
      first = true;
    } else if (group?.optional) {
      const inner = group.options.map(sourceOf).join('|');
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
            .replaceAll('*', ANY_WORD)
        : `(?:${part.options.map(sourceOf).join('|')})${part.optional ? '?' : ''}`,
    )
    .join('');
}

/** Words as the source of a regular expression that matches just them. */
export function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
}

function isGap(word: Word): boolean {
  return word.length === 1 && word[0]?.kind === 'literal' && word[0].text === '…';
}

/** The group that is all of a word. */
function groupOf(word: Word): Group | null {
  const [only, ...rest] = word;
  return only?.kind === 'group' && rest.length === 0 ? only : null;
}

/** A phrase as places of the automaton. */
export interface Walk {
  readonly first: readonly Step[];
  /** More can be walked than the phrase allows: its regular expression decides. */
  readonly loose: boolean;
  /** How many characters may stand in front of its first word: "('s|is) free" has 1 and 0. */
  readonly leads: readonly number[];
}

/** The place that follows, given what stands before its first word; `isNext` where a blank is still to be added. */
type Tail = (before: string, isNext: boolean) => Place;

/** Where a phrase begins. */
const START = '\u0001';
/** Stands for blanks, apostrophes and hyphens in any order: what may surround any word. */
const AROUND = '\u0002';
const SPACED = [GLUE, BLANK];
const JOINED = [GLUE, APOSTROPHE, HYPHEN];
const EITHER = [GLUE, BLANK, APOSTROPHE, HYPHEN];
const NOWHERE: Place = { steps: [], end: null };

/** The way through a phrase, to an end; null for a phrase without a word of its own at the start. */
export function walkOf(phrase: Phrase, end: Place['end']): Walk | null {
  let isWalkable = true;
  let loose = false;
  const leads = new Set<number>();
  const unwalkable = () => {
    isWalkable = false;
    return NOWHERE;
  };
  const goal: Place = { steps: [], end };
  const finish: Tail = (before) => {
    if (before.startsWith(START)) return unwalkable();
    loose ||= before !== '';
    return goal;
  };

  function sequence(words: Phrase, tail: Tail): Tail {
    return words.reduceRight<Tail>((rest, word) => shared(wordBefore(word, rest)), tail);
  }

  function wordBefore(word: Word, tail: Tail): Tail {
    const group = groupOf(word);
    const letters = plainOf(word);
    return (before, isNext) => {
      const lead = isNext ? extended(before, ' ') : before;
      if (letters !== null) return plain([letters], lead, tail);
      if (isGap(word)) return gap(lead, tail);
      if (!group) return together(spellings(word).map((text) => spelled(text, lead, tail)));
      const { words, others } = sorted(group.options);
      const options = others.map((option) => sequence(option, tail)(lead, false));
      if (words.length > 0) options.push(plain(words, lead, tail));
      return together(group.optional ? [...options, tail(before, isNext)] : options);
    };
  }

  /** One of some words without marks: what most words of phrases are. */
  function plain(words: readonly string[], lead: string, tail: Tail): Place {
    const separators = separatorsOf(lead);
    const to = tail('', true);
    return { steps: words.map((word) => ({ separators, word: numberOf(word), to })), end: null };
  }

  /** The words and marks of one spelling. */
  function spelled(text: string, lead: string, tail: Tail): Place {
    if (text.includes('…')) return unwalkable();
    const words = Array.from(text.matchAll(/[\p{L}\p{N}*]+/gu), ({ 0: word, index }) => ({ word, index }));
    const from = (place: number, at: number, before: string): Place => {
      const next = words[place];
      if (!next) return tail(extended(before, text.slice(at)), true);
      const { word, index } = next;
      const lead = extended(before, text.slice(at, index));
      const end = index + word.length;
      return word.includes('*')
        ? anyWord(lead, (before) => from(place + 1, end, before))
        : one({ separators: separatorsOf(lead), word: numberOf(word), to: from(place + 1, end, '') });
    };
    return from(0, 0, lead);
  }

  function separatorsOf(before: string): readonly number[] {
    if (before.startsWith(START)) {
      leads.add(before.length - START.length);
      return [];
    }
    if (before === AROUND) return EITHER;
    const separator = separatorOf(before);
    if (separator === GLUE) loose = true;
    if (separator === OTHER) unwalkable();
    return [separator];
  }

  function anyWord(lead: string, tail: Tail): Place {
    if (lead !== AROUND && !isGlue(lead)) return unwalkable();
    loose = true;
    const after = tail(AROUND, true);
    const word = repeated(after, []);
    return { steps: [...after.steps, { separators: EITHER, word: ANY, to: word }], end: after.end };
  }

  function gap(lead: string, tail: Tail): Place {
    if (lead !== AROUND && !isGlue(lead)) return unwalkable();
    loose = true;
    const after = tail(AROUND, false);
    const third = repeated(after, []);
    const second = repeated(after, [{ separators: SPACED, word: ANY, to: third }]);
    const first = repeated(after, [{ separators: SPACED, word: ANY, to: second }]);
    return { steps: [...after.steps, { separators: EITHER, word: ANY, to: first }], end: after.end };
  }

  const { steps } = sequence(phrase, finish)(START, false);
  return isWalkable
    ? { first: steps, loose: loose || leads.size > 1 || !leads.has(0), leads: [...leads] }
    : null;
}

/** What stands before a word, with more of it; among blanks and hyphens in any order, more of them change nothing. */
function extended(before: string, more: string): string {
  return before === AROUND && isGlue(more) ? before : before + more;
}

function isGlue(text: string): boolean {
  return /^[ '-]+$/.test(text);
}

function one(step: Step): Place {
  return { steps: [step], end: null };
}

/** A place to which further parts of a word lead back: "well-to-do". */
function repeated(after: Place, further: readonly Step[]): Place {
  const steps = [...after.steps, ...further];
  const place: Place = { steps, end: after.end };
  steps.push({ separators: JOINED, word: ANY, to: place });
  return place;
}

/** The letters of a word that is nothing else. */
function plainOf(word: Word | undefined): string | null {
  const only = word?.[0];
  const isPlain = word?.length === 1 && only?.kind === 'literal' && /^[\p{L}\p{N}]+$/u.test(only.text);
  return isPlain ? only.text : null;
}

/** The options of a group that are one plain word, and the others. */
function sorted(options: readonly Phrase[]): { readonly words: string[]; readonly others: Phrase[] } {
  const words: string[] = [];
  const others: Phrase[] = [];
  for (const option of options) {
    const word = option.length === 1 ? plainOf(option[0]) : null;
    if (word === null) others.push(option);
    else words.push(word);
  }
  return { words, others };
}

/** A tail that makes each place once, whichever way leads to it. */
function shared(tail: Tail): Tail {
  const known = new Map<string, Place>();
  return (before, isNext) => {
    const key = `${isNext}${before}`;
    const place = known.get(key) ?? tail(before, isNext);
    known.set(key, place);
    return place;
  };
}

function together(places: readonly Place[]): Place {
  const [only] = places;
  if (only && places.length === 1) return only;
  return {
    steps: places.flatMap(({ steps }) => steps),
    end: places.find(({ end }) => end !== null)?.end ?? null,
  };
}

/** Every way to write one word: "(study|studies)", "risk~free", "you( are|'re)". */
function spellings(word: Word): readonly string[] {
  let all = [''];
  for (const part of word) {
    const ends =
      part.kind === 'literal'
        ? part.text
            .split('~')
            .reduce<string[]>(
              (starts, end) =>
                starts.length === 0
                  ? [end]
                  : starts.flatMap((start) => [' ', '-', ''].map((blank) => start + blank + end)),
              [],
            )
        : [...part.options.flatMap(phraseSpellings), ...(part.optional ? [''] : [])];
    all = all.flatMap((start) => ends.map((end) => start + end));
  }
  return all;
}

/** Every way to write the words of a group, as `sourceOf` reads them. */
function phraseSpellings(words: Phrase): readonly string[] {
  let all = [{ text: '', first: true }];
  for (const word of words) {
    const isOptional = groupOf(word)?.optional ?? false;
    const ends = spellings(word).filter((end) => !isOptional || end !== '');
    all = all.flatMap(({ text, first }) => {
      if (!isOptional) return ends.map((end) => ({ text: text + (first ? '' : ' ') + end, first: false }));
      const said = ends.map((end) => ({ text: first ? `${text}${end} ` : `${text} ${end}`, first }));
      return [{ text, first }, ...said];
    });
  }
  return all.map(({ text }) => text);
}
