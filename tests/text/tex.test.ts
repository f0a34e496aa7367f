import { describe, expect, test } from 'vitest';
import { fromMarkdown } from '../../lib/text/markdown.ts';
import { quoteOf } from '../../lib/text/passage.ts';
import { typedOut } from '../../lib/text/tex.ts';

describe('types sums out', () => {
  test.each([
    ['3 \\times 4 = 13', '3 × 4 = 13'],
    ['\\frac{12}{4} = 3', '((12)/(4)) = 3'],
    ['\\frac{1}{\\frac{2}{3}}', '((1)/(((2)/(3))))'],
    ['\\text{Total} = 40 + 2', 'Total = 40 + 2'],
    ['1{,}200 + \\$300', '1,200 + $300'],
    ['\\left(2 + 3\\right) \\cdot 4', ' (2 + 3 ) × 4'],
    ['a &= 3 \\\\ b &= 4', 'a  = 3 \n b  = 4'],
    ['\\sqrt{16}', '\\sqrt{16}'],
  ])('%s', (tex, typed) => {
    expect(typedOut(tex)).toBe(typed);
  });
});

test('a formula is quoted by what it says', () => {
  const passage = fromMarkdown('So $3 \\times 4 = 13$ in all.');
  expect(quoteOf(passage, { start: 3, end: 4 })).toBe('3 × 4 = 13');
  expect(quoteOf(passage, { start: 0, end: 7 })).toBe('So in');
});

test('a formula of Markdown keeps its TeX at its one character', () => {
  const { text, formulas } = fromMarkdown('So $3 + 4 = 8$ and \\(a\\).\n\n$$\n1 + 1 = 3\n$$');
  expect(formulas?.map(({ start, end, tex }) => [text.slice(start, end), tex.trim()])).toEqual([
    ['\uFFFC', '3 + 4 = 8'],
    ['\uFFFC', 'a'],
    ['\uFFFC', '1 + 1 = 3'],
  ]);
});
