import type { Lexicon } from '../lexicons.ts';
import type { Passage, Span } from '../types.ts';
import { DIGITS, nextOf } from './characters.ts';
import { oncePer } from './passage.ts';
import { escaped, sentenceAt } from './phrases.ts';

/** A number as it is written. */
export interface Figure extends Span {
  readonly value: number;
  /** Digits after the decimal mark. */
  readonly decimals: number;
  readonly kind: 'plain' | 'money' | 'percent';
  /** Written with marks between the thousands. */
  readonly grouped: boolean;
  /** What the word after it multiplies it by: 1e6 for "4.2 million" (already in `value`), else 1. */
  readonly magnitude: number;
}

/** The mark in front of the decimals. */
export type DecimalMark = '.' | ',';

const marks = new Map<string, DecimalMark>();

/** How a language writes decimals; '.' where the language is not known. */
export function decimalMarkOf(language: string): DecimalMark {
  const known = marks.get(language);
  if (known) return known;
  const parts = new Intl.NumberFormat(language === 'und' ? 'en' : language).formatToParts(1.5);
  const mark = parts.find(({ type }) => type === 'decimal')?.value === ',' ? ',' : '.';
  marks.set(language, mark);
  return mark;
}

const DIGIT = /(?![0-9])\p{Nd}/gu;
/** Holds the digits of all scripts but ASCII, and is passed over at once where a text has none of its letters. */
const MAYBE_DIGITS = /[\u0660-\u1fff\ua620-\uabff\uff10-\uff19]/;

/** The text with the digits of every script written as 0 to 9, of equal length (digits outside the BMP are left). */
export function foldDigits(text: string): string {
  if (!MAYBE_DIGITS.test(text)) return text;
  return text.replace(DIGIT, (digit) => {
    if (digit.length > 1) return digit;
    // The ten digits of a script stand together, zero first, and no two sets touch.
    let zero = digit.charCodeAt(0);
    while (/\p{Nd}/u.test(String.fromCharCode(zero - 1)) && digit.charCodeAt(0) - zero < 9) zero -= 1;
    return String(digit.charCodeAt(0) - zero);
  });
}

/** A maximal run of digits and the marks between them: never a part of a longer number. */
export const NUMBER = "[0-9]+(?:[.,\\u00a0\\u202f'’][0-9]+)*";
const GROUPED = /^[0-9]{1,3}(?:([.,\u00a0\u202f'’])[0-9]{3})(?:\1[0-9]{3})*$/;
const LAKHS = /^[0-9]{1,2}(?:,[0-9]{2})+,[0-9]{3}$/;

/** Reads a number; null where it is none: a version, a date, a list. */
export function readNumber(
  written: string,
  mark: DecimalMark,
): { value: number; decimals: number; grouped: boolean } | null {
  if (/^[0-9]+$/.test(written)) return { value: Number(written), decimals: 0, grouped: false };
  const at = written.lastIndexOf(mark);
  const isDecimal = at >= 0 && written.indexOf(mark) === at;
  const whole = isDecimal ? written.slice(0, at) : written;
  const fraction = isDecimal ? written.slice(at + 1) : '';
  if (!/^[0-9]*$/.test(fraction)) return null;
  const plain = /^[0-9]+$/.test(whole);
  const group = GROUPED.exec(whole);
  const grouped = (group !== null && group[1] !== mark) || LAKHS.test(whole);
  if (!plain && !grouped) return null;
  const digits = whole.replace(/[^0-9]/g, '');
  return { value: Number(fraction ? `${digits}.${fraction}` : digits), decimals: fraction.length, grouped };
}

/** Signs of money, before or after the number. */
export const MONEY = '[$€£¥₹₩₽]|(?:usd|eur|gbp)(?!\\p{L})';

/** What stands for a magnitude right behind an amount of money: "$9.7m". */
const MAGNITUDES: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, mn: 1e6, b: 1e9, bn: 1e9, tn: 1e12 };
const SHORT = /^([kmbt]n?)(?![\p{L}\p{N}])/u;

/** Numbers in folded text, with money, percent and magnitude words read along. Parts of words, versions and times are left out. */
export function figuresIn(folded: string, language: string, lexicon: Lexicon | null): readonly Figure[] {
  const text = foldDigits(folded);
  const mark = decimalMarkOf(language);
  const figures: Figure[] = [];
  for (const match of figureMatches(text, figurePattern(lexicon))) {
    const { number = '', before, percent, word, after } = match.groups ?? {};
    const read = readNumber(number, mark);
    if (!read) continue;
    const end = match.index + match[0].trimEnd().length;
    const short = before && !word ? (SHORT.exec(text.slice(end, end + 4))?.[1] ?? '') : '';
    const magnitude = lexicon?.numbers.magnitudes[word ?? ''] ?? MAGNITUDES[short] ?? 1;
    figures.push({
      start: match.index,
      end: end + short.length,
      value: read.value * magnitude,
      decimals: read.decimals,
      grouped: read.grouped,
      magnitude,
      kind: percent ? 'percent' : before || after ? 'money' : 'plain',
    });
  }
  return figures;
}

/** Where digits stand in the prose of a passage. */
interface Digits {
  /** Offset of the first, -1 where there is none. */
  readonly first: number;
  /** Places of the sentences that hold one, rising. */
  readonly places: readonly number[];
}

const digitsOf = oncePer((passage): Digits => {
  const prose = foldDigits(passage.prose);
  const first = nextOf(DIGITS, prose, 0);
  const places: number[] = [];
  for (let at = first; at >= 0; ) {
    const place = sentenceAt(passage, at);
    if (place >= 0) places.push(place);
    at = nextOf(DIGITS, prose, Math.max(at + 1, passage.sentences[place]?.end ?? 0));
  }
  return { first, places };
});

/** Places of the sentences of a passage that hold a digit, rising; remembered. */
export function sentencesWithDigits(passage: Passage): readonly number[] {
  return digitsOf(passage).places;
}

/** Whether the prose of a passage holds a digit of any script; remembered. */
export function hasDigits(passage: Passage): boolean {
  return digitsOf(passage).first >= 0;
}

/** How far before its digits a figure may begin: "usd 5". */
const LONGEST_SIGN = 4;

/** What a sticky pattern matches, from left to right: tried where digits begin, and where a sign before them may stand. */
function* figureMatches(text: string, pattern: RegExp): Iterable<RegExpExecArray> {
  let end = 0;
  for (let digit = nextOf(DIGITS, text, 0); digit >= 0; digit = nextOf(DIGITS, text, end)) {
    const match = firstFrom(Math.max(end, digit - LONGEST_SIGN), digit, text, pattern);
    if (match) yield match;
    end = match ? match.index + match[0].length : endOfDigits(text, digit);
  }
}

function firstFrom(from: number, to: number, text: string, pattern: RegExp): RegExpExecArray | null {
  for (let at = from; at <= to; at += 1) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match) return match;
  }
  return null;
}

function endOfDigits(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) >= 0x30 && text.charCodeAt(at) <= 0x39) at += 1;
  return at;
}

/** What makes a number in folded text a percentage. */
export function percentSigns(lexicon: Lexicon | null): readonly string[] {
  return ['%', '٪', ...(lexicon?.numbers.percent ?? [])];
}

const patterns = new WeakMap<object, RegExp>();
const WITHOUT_WORDS = {};

function figurePattern(lexicon: Lexicon | null): RegExp {
  const key = lexicon ?? WITHOUT_WORDS;
  const known = patterns.get(key);
  if (known) return known;
  const percent = percentSigns(lexicon)
    .map((sign) => escaped(sign))
    .join('|');
  const magnitudes = Object.keys(lexicon?.numbers.magnitudes ?? {}).map((word) => escaped(word));
  const word = magnitudes.length > 0 ? `(?:[ -]?(?<word>${magnitudes.join('|')})(?![\\p{L}]))?` : '';
  const made = new RegExp(
    `(?<![\\p{L}\\p{N}_.,:/#-])(?:(?<before>${MONEY}) ?)?(?<number>${NUMBER})(?![\\p{N}_]|: ?\\p{N})(?: ?(?<percent>${percent}))?${word}(?: ?(?<after>€|£|₽|dollars|euros)(?![\\p{L}]))?`,
    'uy',
  );
  patterns.set(key, made);
  return made;
}
