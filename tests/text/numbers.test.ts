import { describe, expect, test } from 'vitest';
import { lexiconOf } from '../../lib/lexicons.ts';
import { decimalMarkOf, figuresIn, foldDigits, readNumber } from '../../lib/text/numbers.ts';
import { fold } from '../../lib/text/phrases.ts';

describe('reads a number', () => {
  test.each([
    ['5', '.', 5, 0],
    ['1,234', '.', 1234, 0],
    ['1,234.50', '.', 1234.5, 2],
    ['12,34,567', '.', 1234567, 0],
    ['0.125', '.', 0.125, 3],
    ['1.234,5', ',', 1234.5, 1],
    ['1\u00a0234,5', ',', 1234.5, 1],
    ['1’234’567', '.', 1234567, 0],
  ] as const)('%s with "%s"', (written, mark, value, decimals) => {
    expect(readNumber(written, mark)).toMatchObject({ value, decimals });
  });

  test.each([
    ['1.2.3', '.'],
    ['1,23', '.'],
    ['2024,05', '.'],
    ['1,234.5', ','],
  ] as const)('%s with "%s" is none', (written, mark) => {
    expect(readNumber(written, mark)).toBeNull();
  });
});

describe('finds figures', () => {
  const found = (text: string, language = 'en') =>
    figuresIn(fold(text), language, lexiconOf(language)).map(({ value, kind, start, end }) => [
      text.slice(start, end),
      value,
      kind,
    ]);

  test.each([
    ['About 37% of them', [['37%', 37, 'percent']]],
    ['up 5.5 percent', [['5.5 percent', 5.5, 'percent']]],
    ['$4.2 million in fines', [['$4.2 million', 4.2e6, 'money']]],
    ['sold 18,400 units', [['18,400', 18400, 'plain']]],
    [
      '24,901 miles (40,075 km)',
      [
        ['24,901', 24901, 'plain'],
        ['40,075', 40075, 'plain'],
      ],
    ],
    ['3,50 € heute und morgen', [['3,50 €', 3.5, 'money']], 'de'],
    ['٣٥ people', [['٣٥', 35, 'plain']]],
    ['version 1.2.3, B2B, 9:30, x4', []],
  ] as const)('%s', (text, figures, language?: string) => {
    expect(found(text, language)).toEqual(figures);
  });
});

test('digits of other scripts fold at equal length', () => {
  expect(foldDigits('१२ ٣٤ ５６ 78')).toBe('12 34 56 78');
});

test.each([
  ['en', '.'],
  ['de', ','],
  ['pt-BR', ','],
  ['und', '.'],
])('decimal mark of %s', (language, mark) => {
  expect(decimalMarkOf(language)).toBe(mark);
});
