import type { Lexicon } from '../lexicons.ts';
import type { Span } from '../types.ts';
import { type DecimalMark, decimalMarkOf, NUMBER, readNumber } from './numbers.ts';
import { escaped } from './phrases.ts';

type Dimension = 'length' | 'mass' | 'volume' | 'area' | 'temperature';

/** What one unit is in metres, kilograms, litres or square metres; gallons are those of the US and of Britain. */
interface Unit {
  readonly dimension: Dimension;
  readonly sizes: readonly number[];
  /** Signs that are the same in every language. */
  readonly signs: readonly string[];
}

/** By name; a lexicon gives the words of its language for each name. Sizes as defined by the international yard and pound. */
const UNITS: Readonly<Record<string, Unit>> = {
  mile: { dimension: 'length', sizes: [1609.344], signs: [] },
  yard: { dimension: 'length', sizes: [0.9144], signs: [] },
  foot: { dimension: 'length', sizes: [0.3048], signs: ['ft'] },
  inch: { dimension: 'length', sizes: [0.0254], signs: [] },
  kilometre: { dimension: 'length', sizes: [1000], signs: ['km'] },
  metre: { dimension: 'length', sizes: [1], signs: ['m'] },
  centimetre: { dimension: 'length', sizes: [0.01], signs: ['cm'] },
  millimetre: { dimension: 'length', sizes: [0.001], signs: ['mm'] },
  pound: { dimension: 'mass', sizes: [0.45359237], signs: ['lb', 'lbs'] },
  ounce: { dimension: 'mass', sizes: [0.028349523], signs: [] },
  kilogram: { dimension: 'mass', sizes: [1], signs: ['kg'] },
  gram: { dimension: 'mass', sizes: [0.001], signs: ['g'] },
  litre: { dimension: 'volume', sizes: [1], signs: ['l'] },
  millilitre: { dimension: 'volume', sizes: [0.001], signs: ['ml'] },
  gallon: { dimension: 'volume', sizes: [3.785411784, 4.54609], signs: [] },
  acre: { dimension: 'area', sizes: [4046.8564224], signs: [] },
  hectare: { dimension: 'area', sizes: [10000], signs: ['ha'] },
  celsius: { dimension: 'temperature', sizes: [1], signs: ['°c', '℃'] },
  fahrenheit: { dimension: 'temperature', sizes: [1], signs: ['°f', '℉'] },
};

/** A measure that is given twice, in two units that do not agree. */
export interface WrongConversion extends Span {
  /** The first measure as it is written. */
  readonly left: string;
  /** What it comes to in the second unit, rounded to be read. */
  readonly value: number;
  /** The second unit as it is written. */
  readonly unit: string;
  /** The second measure as it is written. */
  readonly shown: string;
}

/** Off by more than this part is wrong (detectors.md, D8). */
const TOLERANCE = 0.06;
/** Recipes round temperatures: degrees Celsius and Fahrenheit that are let pass (detectors.md, D8). */
const DEGREES = { celsius: 7, fahrenheit: 11 };

interface Patterns {
  readonly pair: RegExp;
  readonly names: ReadonlyMap<string, string>;
}
const known = new WeakMap<Lexicon, Patterns>();

function patternsOf(lexicon: Lexicon): Patterns {
  const made = known.get(lexicon);
  if (made) return made;
  const names = new Map<string, string>();
  for (const [name, { signs }] of Object.entries(UNITS)) {
    for (const word of [...signs, ...(lexicon.numbers.units[name] ?? [])]) names.set(word, name);
  }
  const words = [...names.keys()].sort((a, b) => b.length - a.length).map((word) => escaped(word));
  const unit = words.join('|');
  const about = `(?:(?:${lexicon.numbers.approximately.map((word) => escaped(word)).join('|')}|~|≈)[ ]?)?`;
  // Nothing may hang on either measure: ranges, compound lengths, powers and rates are left alone.
  const pair = new RegExp(
    `(?<![\\p{L}\\p{N}.,/–'’"°-])(?<a>[−-]?${NUMBER})[ -]?(?<aUnit>${unit})\\.? ?(?:\\(|= ?|≈ ?|or )(?:or |= ?)?${about}(?<b>[−-]?${NUMBER})[ -]?(?<bUnit>${unit})(?![\\p{L}\\p{N}²³/^·*]| per | (?:and )?[0-9]| square| cubic)`,
    'gu',
  );
  const patterns = { pair, names };
  known.set(lexicon, patterns);
  return patterns;
}

const COMPOUND =
  /[0-9](?:[.,][0-9]+)? ?[\p{L}'’"]{1,7}\.?,? (?:and )?$|[0-9]\s*(?:to|-|–|and|or|x|×|by)\s*$/u;

/** Conversions in folded text that are off by more than rounding explains. */
export function* wrongConversionsIn(
  folded: string,
  language: string,
  lexicon: Lexicon,
): Iterable<WrongConversion> {
  const { pair, names } = patternsOf(lexicon);
  const mark = decimalMarkOf(language);
  for (const match of folded.matchAll(pair)) {
    const { a = '', b = '', aUnit = '', bUnit = '' } = match.groups ?? {};
    const from = names.get(aUnit);
    const to = names.get(bUnit);
    if (!from || !to || from === to) continue;
    if (COMPOUND.test(folded.slice(Math.max(0, match.index - 25), match.index))) continue;
    const expected = expectedOf(from, to, measure(a, mark), measure(b, mark));
    if (expected === null) continue;
    const end = match.index + match[0].length;
    const shownAt = match[0].lastIndexOf(b);
    yield {
      start: match.index,
      end,
      left: `${a} ${aUnit}`,
      value: Number(expected.toPrecision(3)),
      unit: bUnit,
      shown: match[0].slice(shownAt),
    };
  }
}

interface Measure {
  readonly value: number;
  /** How far the number may be from what it stands for: half a unit, and more where it ends in zeros. */
  readonly slack: number;
}

/** Zeros at the end are taken for rounding up to this part of the number. */
const ZEROS = 0.05;

function measure(written: string, mark: DecimalMark): Measure | null {
  const digits = written.replace(/^[−-]/, '');
  const read = readNumber(digits, mark);
  if (!read) return null;
  const zeros = read.decimals === 0 ? (/0*$/.exec(digits.replace(/[^0-9]/g, ''))?.[0].length ?? 0) : 0;
  const slack = Math.max(
    0.5 * 10 ** -read.decimals,
    zeros > 0 ? Math.min(0.5 * 10 ** zeros, ZEROS * read.value) : 0,
  );
  return { value: /^[−-]/.test(written) ? -read.value : read.value, slack };
}

/** What the first measure comes to in the second unit; null where the second one may stand for it. */
function expectedOf(from: string, to: string, a: Measure | null, b: Measure | null): number | null {
  const first = UNITS[from];
  const second = UNITS[to];
  if (!a || !b || !first || !second || first.dimension !== second.dimension) return null;
  if (first.dimension === 'temperature') return expectedDegrees(to, a.value, b.value);
  if (a.value === 0 || b.value === 0) return null;
  let nearest: number | null = null;
  for (const size of first.sizes) {
    for (const other of second.sizes) {
      const factor = size / other;
      const low = (a.value - a.slack) * factor;
      const high = (a.value + a.slack) * factor;
      const isNear =
        (b.value + b.slack) * (1 + TOLERANCE) >= low && (b.value - b.slack) * (1 - TOLERANCE) <= high;
      if (isNear) return null;
      nearest ??= a.value * factor;
    }
  }
  return nearest;
}

function expectedDegrees(to: string, a: number, b: number): number | null {
  const isCelsius = to === 'celsius';
  const absolute = isCelsius ? ((a - 32) * 5) / 9 : (a * 9) / 5 + 32;
  // "warmer by 2 °C (3.6 °F)" is a difference.
  const difference = isCelsius ? (a * 5) / 9 : (a * 9) / 5;
  const allowed = isCelsius ? DEGREES.celsius : DEGREES.fahrenheit;
  const isNear = Math.abs(absolute - b) <= allowed || Math.abs(difference - b) <= 1;
  return isNear ? null : absolute;
}

const unitNames = new WeakMap<Lexicon, ReadonlyMap<string, string>>();

/** What one of a unit is in the first unit of its dimension; null for words that are no unit, for degrees and for one-letter signs. */
export function sizeOf(
  word: string,
  lexicon: Lexicon,
): { readonly dimension: string; readonly size: number } | null {
  const names =
    unitNames.get(lexicon) ??
    new Map(
      Object.entries(UNITS).flatMap(([name, { signs }]) =>
        [...signs, ...(lexicon.numbers.units[name] ?? [])].map((sign) => [sign, name] as const),
      ),
    );
  unitNames.set(lexicon, names);
  const unit = word.length > 1 && word !== 'in' ? UNITS[names.get(word) ?? ''] : undefined;
  if (!unit || unit.dimension === 'temperature') return null;
  return { dimension: unit.dimension, size: unit.sizes[0] ?? 1 };
}
