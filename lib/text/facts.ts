import { type Lexicon, lexiconOf } from '../lexicons.ts';
import type { Span } from '../types.ts';
import { type Claim, isClaim, sentenceOf } from './claims.ts';
import { datesIn } from './dates.ts';
import { figuresIn, foldDigits } from './numbers.ts';
import { oncePer } from './passage.ts';
import { fold, opening, phrases } from './phrases.ts';
import { sizeOf } from './units.ts';

/** A fact that can be set beside another of its kind: a day, a year, a number of something. */
export interface Fact extends Span {
  readonly kind: 'date' | 'year' | 'number' | 'percent' | 'money';
  /** The least and the most that is said: the same but for ranges. A date is yyyymmdd, without a year 0000mmdd. */
  readonly low: number;
  readonly high: number;
  /** What is counted or measured: 'room', '€', a dimension; '' where nothing says it. */
  readonly unit: string;
  /** "more than": only a bound is given. */
  readonly loose: boolean;
  readonly about: boolean;
}

const RANGE = /^ ?(?:[-–—]|(\p{L}+)) ?([$€£]?)([0-9][0-9.,]*) ?/u;
const PREFIX = 24;

/** The facts of folded text, in order. Ordinals, versions and times of day are left out. */
export function factsIn(folded: string, language: string, lexicon: Lexicon): readonly Fact[] {
  const words = lexicon.facts;
  if (!words || !/\p{N}/u.test(folded)) return [];
  const text = foldDigits(folded);
  const facts: Fact[] = [];
  let end = 0;
  for (const { start, end: stop, year, month, day } of datesIn(text, lexicon)) {
    const value = (year ?? 0) * 10_000 + month * 100 + day;
    facts.push({
      start,
      end: stop,
      kind: 'date',
      low: value,
      high: value,
      unit: '',
      loose: false,
      about: false,
    });
  }
  const dates = [...facts];
  for (const figure of figuresIn(text, language, lexicon)) {
    if (figure.start < end || dates.some((date) => figure.start < date.end && date.start < figure.end))
      continue;
    const before = text.slice(Math.max(0, figure.start - PREFIX), figure.start);
    // "214 600": one number in two pieces.
    if (/[0-9] $/.test(before) || /^ [0-9]{3}(?![0-9])/.test(text.slice(figure.end, figure.end + 5)))
      continue;
    const after = text.slice(figure.end, figure.end + 2 * PREFIX);
    const found = RANGE.exec(after);
    const range = found && isRange(found, figure, after, lexicon) ? found : null;
    const most = range
      ? Number(range[3]?.replace(/[.,]$/, '').replaceAll(',', '')) * figure.magnitude
      : Number.NaN;
    const isRising = most > figure.value;
    const high = isRising ? most : figure.value;
    const stop = isRising && range ? figure.end + lengthWithout(range[0], '., ') : figure.end;
    end = stop;
    const { low, unit, length } = measured(text, { ...figure, end: stop }, lexicon);
    const isAYear = isYear(figure, before, unit, lexicon);
    const scale = figure.value === 0 ? 1 : low / figure.value;
    facts.push({
      start: figure.start,
      end: stop + (isAYear ? 0 : length),
      kind: isAYear ? 'year' : figure.kind === 'plain' ? 'number' : figure.kind,
      low,
      high: high * scale,
      unit: isAYear ? '' : unit,
      loose: endsWith(before, words.bounds),
      about: endsWith(before, words.approximately) || /[~≈±]\s?$/.test(before),
    });
  }
  return facts.sort((a, b) => a.start - b.start);
}

type Figure = ReturnType<typeof figuresIn>[number];

/** "8 to 9 %" is a range; "rose 8 percent to $212" is none: its ends are of two kinds. */
function isRange(
  [all, word, sign]: RegExpExecArray,
  { kind }: Figure,
  after: string,
  { facts, numbers }: Lexicon,
): boolean {
  if (word !== undefined && !facts?.rangeWords.includes(word)) return false;
  const isPercent = ['%', ...numbers.percent].some((one) => after.startsWith(one, all.length));
  return (kind !== 'percent' || isPercent) && (kind === 'money' || sign === '');
}

function isYear(
  { value, kind, decimals, grouped, magnitude }: Figure,
  before: string,
  unit: string,
  lexicon: Lexicon,
): boolean {
  if (kind !== 'plain' || decimals > 0 || grouped || magnitude !== 1 || value < 1000 || value > 2099)
    return false;
  return unit === '' || endsWith(before, lexicon.facts?.yearLeads ?? []) || /[(–-]\s?$/.test(before);
}

/** Whether text ends with a phrase of a list, give or take a blank. */
function endsWith(before: string, list: readonly string[]): boolean {
  const bare = before.trimEnd();
  const words = bare.split(/[^\p{L}\p{N}'~-]+/u).slice(-3);
  return words.some((_, i) => {
    const tail = words.slice(i).join(' ');
    return tail !== '' && opening(tail, phrases(list)) === tail.length;
  });
}

const UNIT = /^[ -]?(\p{L}+)(?:[ -](\p{L}+))?/u;

interface Measured {
  readonly low: number;
  readonly unit: string;
  /** How far the words of the unit reach behind the figure. */
  readonly length: number;
}

/** A figure in the unit that stands behind it; measures and times in one unit of their kind. */
function measured(text: string, figure: Figure, lexicon: Lexicon): Measured {
  const { facts } = lexicon;
  const { value } = figure;
  if (figure.kind === 'percent') return { low: value, unit: '%', length: 0 };
  if (figure.kind === 'money') {
    const written = text.slice(figure.start, figure.end);
    const sign = /[$€£¥₹₩₽]/.exec(written)?.[0] ?? /\p{L}{3,}$/u.exec(written)?.[0] ?? '';
    return { low: value, unit: facts?.currencies[stem(sign)] ?? sign, length: 0 };
  }
  const [all = '', first = '', second = ''] =
    UNIT.exec(text.slice(figure.end, figure.end + 2 * PREFIX)) ?? [];
  const word = stem(first);
  const length = all.length - (second === '' ? 0 : second.length + 1);
  const currency = facts?.currencies[word];
  if (currency !== undefined) return { low: value, unit: currency, length };
  const seconds = facts?.times[word];
  if (seconds !== undefined && second !== 'old') return { low: value * seconds, unit: 'time', length };
  const size = sizeOf(first, lexicon);
  if (size) return { low: value * size.size, unit: size.dimension, length };
  if (first === '' || facts?.functionWords.includes(first)) return { low: value, unit: '', length: 0 };
  return { low: value, unit: word, length };
}

/** A word without what its number and tense add: rough, and the same for both of two texts. */
export function stem(word: string): string {
  if (word.length < 4) return word;
  const bare = word.replace(/(?:'s|ies|es|s|ed|ing)$/u, (end) => (end === 'ies' ? 'y' : ''));
  return bare.length > 3 ? bare.replace(/e$/u, '') : bare;
}

/** The words of folded text that carry its meaning, without numbers. */
export function contentOf(folded: string, lexicon: Lexicon): ReadonlySet<string> {
  const words = folded.match(/\p{L}[\p{L}'-]*/gu) ?? [];
  const known = functionWordsOf(lexicon);
  return new Set(words.filter((word) => !known.has(word) && word.length > 1).map(stem));
}

const functionWords = new WeakMap<Lexicon, ReadonlySet<string>>();

function functionWordsOf(lexicon: Lexicon): ReadonlySet<string> {
  const known = functionWords.get(lexicon) ?? new Set(lexicon.facts?.functionWords);
  functionWords.set(lexicon, known);
  return known;
}

/** How many members two sets share. */
export function sharedOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared += 1;
  return shared;
}

/** A sentence that states something, with what can be compared in it. */
export interface Statement extends Claim {
  readonly facts: readonly Fact[];
  readonly content: ReadonlySet<string>;
}

/** Sentences of an answer that are compared: work must not grow with the square of it. */
const MOST = 60;

/** The first statements of a passage; remembered. */
export const statementsOf = oncePer((passage): readonly Statement[] => {
  const lexicon = lexiconOf(passage.language);
  return lexicon
    ? passage.sentences.slice(0, MOST).flatMap((_, index): Statement | readonly [] => {
        const sentence = sentenceOf(passage, index);
        if (!sentence || !isClaim(sentence, lexicon)) return [];
        const facts = factsIn(sentence.words, passage.language, lexicon).map((fact) => ({
          ...fact,
          start: fact.start + sentence.start,
          end: fact.end + sentence.start,
        }));
        return { ...sentence, facts, content: contentOf(sentence.words, lexicon) };
      })
    : [];
});

/** All facts of a passage, quotations included; remembered. */
export const factsOf = oncePer(({ text, language }): readonly Fact[] => {
  const lexicon = lexiconOf(language);
  return lexicon ? factsIn(fold(text), language, lexicon) : [];
});

/** The length of a text without such characters at its end. */
function lengthWithout(text: string, characters: string): number {
  let { length } = text;
  while (length > 0 && characters.includes(text.charAt(length - 1))) length -= 1;
  return length;
}
