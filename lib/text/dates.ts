import type { Lexicon } from '../lexicons.ts';
import type { Span } from '../types.ts';
import { DIGITS, nextOf } from './characters.ts';
import { escaped, holds, phrases } from './phrases.ts';

/** A day as it is written; the year may be left out. It need not exist. */
export interface WrittenDate extends Span {
  readonly year: number | null;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether a month (1 to 12) has a day; without a year, February has 29. */
export function exists({ year, month, day }: Pick<WrittenDate, 'year' | 'month' | 'day'>): boolean {
  if (day < 1 || day > (DAYS[month - 1] ?? 0)) return false;
  return !(month === 2 && day === 29 && year !== null && !isLeap(year));
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** First whole year in which Britain and its colonies counted as we do; before it, weekdays depend on the place. */
const GREGORIAN = 1753;

/** Weekday of a date, Sunday 0; null for a day that does not exist, has no year, or lies before 1753. */
export function weekdayOf(date: Pick<WrittenDate, 'year' | 'month' | 'day'>): number | null {
  if (date.year === null || date.year < GREGORIAN || !exists(date)) return null;
  return new Date(Date.UTC(date.year, date.month - 1, date.day)).getUTCDay();
}

/** Sources of regular expressions for the dates of a language, in folded text. */
interface DatePatterns {
  readonly date: RegExp;
  readonly weekdayBefore: RegExp;
  readonly weekdayAfter: RegExp;
}

const ISO = '(?<![0-9-])(?<isoYear>[12][0-9]{3})-(?<isoMonth>[0-9]{2})-(?<isoDay>[0-9]{2})(?![0-9-])';
const known = new WeakMap<object, DatePatterns>();
const WITHOUT_WORDS = {};

function patternsOf(lexicon: Lexicon | null): DatePatterns {
  const key = lexicon ?? WITHOUT_WORDS;
  const made = known.get(key) ?? makePatterns(lexicon);
  known.set(key, made);
  return made;
}

function makePatterns(lexicon: Lexicon | null): DatePatterns {
  const months = alternatives(lexicon?.numbers.months.flat() ?? []);
  const weekdays = alternatives(lexicon?.numbers.weekdays.flat() ?? []);
  const day = '(?:the )?(?<DAY>[0-9]{1,2})(?:st|nd|rd|th)?';
  const year = '(?:,? (?<YEAR>[12][0-9]{3})(?![0-9]|[.,][0-9]))';
  const named = (text: string, name: string) =>
    text.replace('DAY', `${name}Day`).replace('YEAR', `${name}Year`);
  const monthFirst = `(?<![\\p{L}\\p{N}])(?<aMonth>${months})\\.? ${named(day, 'a')}(?![\\p{L}\\p{N}%:]|[.,]?[0-9]|-[0-9])${named(year, 'a')}?`;
  const dayFirst = `(?<![\\p{L}\\p{N}.,:$-])${named(day, 'b')} (?:of )?(?<bMonth>${months})(?![\\p{L}])\\.?${named(year, 'b')}?`;
  const date = months ? `${ISO}|${monthFirst}|${dayFirst}` : ISO;
  const none = '(?!)';
  return {
    date: new RegExp(date, 'gu'),
    weekdayBefore: new RegExp(
      weekdays ? `(?<![\\p{L}\\p{N}])(?<name>${weekdays})\\.?,? \\(?(?:on )?(?:the )?$` : none,
      'u',
    ),
    weekdayAfter: new RegExp(
      weekdays
        ? `^,? ?(?:\\(|(?:was|is|will be|falls on|fell on|lands on|will fall on)(?: a)? )(?<name>${weekdays})(?![\\p{L}'])`
        : none,
      'u',
    ),
  };
}

function alternatives(words: readonly string[]): string {
  return [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => escaped(word))
    .join('|');
}

const JOINED_DIGITS = /[0-9]-[0-9]/;

/** The dates in folded text: "5 March 2024", "March 5th", "2024-03-05". */
export function* datesIn(folded: string, lexicon: Lexicon | null): Iterable<WrittenDate> {
  if (nextOf(DIGITS, folded, 0) < 0) return;
  if (!JOINED_DIGITS.test(folded) && lexicon && !holds(folded, phrases(monthNames(lexicon)))) return;
  for (const match of folded.matchAll(patternsOf(lexicon).date)) {
    const groups = match.groups ?? {};
    const month = groups.isoMonth
      ? Number(groups.isoMonth)
      : monthOf(groups.aMonth ?? groups.bMonth ?? '', lexicon);
    const year = groups.isoYear ?? groups.aYear ?? groups.bYear;
    const day = Number(groups.isoDay ?? groups.aDay ?? groups.bDay);
    if (month < 1 || month > 12) continue;
    yield {
      start: match.index,
      end: match.index + match[0].length,
      year: year === undefined ? null : Number(year),
      month,
      day,
    };
  }
}

const names = new WeakMap<Lexicon, readonly string[]>();

/** The names and short forms of all months. */
export function monthNames(lexicon: Lexicon): readonly string[] {
  const known = names.get(lexicon) ?? lexicon.numbers.months.flat();
  names.set(lexicon, known);
  return known;
}

function monthOf(name: string, lexicon: Lexicon | null): number {
  return (lexicon?.numbers.months.findIndex((names) => names.includes(name)) ?? -1) + 1;
}

/** A weekday that is said of a date, right before or after it; `span` covers both. */
export function weekdaySaid(
  folded: string,
  date: WrittenDate,
  lexicon: Lexicon,
): { readonly weekday: number; readonly span: Span } | null {
  const { weekdayBefore, weekdayAfter } = patternsOf(lexicon);
  const windowStart = Math.max(0, date.start - 30);
  const before = weekdayBefore.exec(folded.slice(windowStart, date.start));
  const after = weekdayAfter.exec(folded.slice(date.end, date.end + 40));
  const name = before?.groups?.name ?? after?.groups?.name;
  if (name === undefined) return null;
  const weekday = lexicon.numbers.weekdays.findIndex((names) => names.includes(name));
  const span = before
    ? { start: windowStart + before.index, end: date.end }
    : { start: date.start, end: date.end + (after?.[0].length ?? 0) };
  return { weekday, span };
}
