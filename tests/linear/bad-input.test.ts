import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { analyze, contextOf } from '../../lib/analyze.ts';
import { fromMarkdown } from '../../lib/text/markdown.ts';

/**
 * Whatever stands in an answer, twice as much of it takes about twice the work. Work is the number of characters that
 * regular expressions are given, as seconds would depend on the machine.
 */

const native = RegExp.prototype.exec;
let given = 0;

beforeAll(() => {
  RegExp.prototype.exec = function (text: string) {
    const from = this.global || this.sticky ? this.lastIndex : 0;
    const match = native.call(this, text);
    const looked = match ? match.index + match[0].length - from : this.sticky ? 1 : text.length - from;
    given += Math.max(1, looked);
    return match;
  };
});

afterAll(() => {
  RegExp.prototype.exec = native;
});

function workOn(text: string, prompt = 'What do you know of it?'): number {
  given = 0;
  const report = analyze(fromMarkdown(text), contextOf(fromMarkdown(prompt)), { sensitivity: 'thorough' });
  expect(report.failures).toEqual([]);
  return given;
}

const SENTENCES = [
  'Studies show that 40 % of all mills burned down in 1871, and experts agree that nobody knows why.',
  'You should act now, because the offer ends tonight and only three seats are left.',
  'El molino se quemó en 1871 y nadie sabe por qué. 水车在一八七一年烧毁了。',
  'احترق الطاحون عام ١٨٧١ ولا أحد يعرف السبب. הטחנה נשרפה בשנת 1871.',
  '🔥🎉👩‍👩‍👧‍👦 Great question! 12 + 30 = 42, and 7 × 6 = 42. 🎊',
].join(' ');

/** By name: one unit of the input and how often it stands in the smaller text. */
const INPUTS: readonly (readonly [name: string, unit: string, count: number])[] = [
  ['mixed languages, right to left, emoji', `${SENTENCES}\n\n`, 60],
  ['one sentence without an end', 'the mill and the river and ', 1200],
  ['a word without an end', 'ab', 12_000],
  ['a word in capitals and dots', 'A.', 12_000],
  ['a number without an end', '7', 24_000],
  ['numbers', '1,234.50 ', 2500],
  ['sums', '3 + 4 = 8; ', 1500],
  ['sums in a row', '3 + ', 6000],
  ['blanks', ' ', 24_000],
  ['line ends', '\n', 24_000],
  ['quotation marks', '"', 12_000],
  ['apostrophes', "a''", 8000],
  ['opening brackets', '(', 8000],
  ['opening square brackets', '[', 4000],
  ['stars', '*a ', 4000],
  ['underscores', '_', 8000],
  ['backquotes', '`a', 4000],
  ['dollars', '$x', 4000],
  ['links', '[a](https://example.org/b) ', 600],
  ['addresses', 'https://example.org/a?b=c&d=e ', 800],
  ['references', 'Marsh, A. (2019). On mills. Journal of Mills, 4(2), 1-9. doi:10.1000/182 ', 250],
  ['rows of a table', '| a | 12 | 3 % |\n', 600],
  ['headings', '## What\n\n', 800],
  ['list items', '- 12 mills burned down in 1871.\n', 500],
  ['quotations', '> said the miller\n\n', 500],
  ['code', '```js\neval(input)\n```\n\n', 200],
  ['formulas', '$3 \\times 4 = 13$ ', 800],
  ['bad UTF-16', '\ud83d', 8000],
  ['marks that combine', 'e\u0301\u0327', 8000],
  ['marks of direction', '\u202e\u2066a', 6000],
];

describe('twice the text takes about twice the work', () => {
  test.each(INPUTS)('%s', (_, unit, count) => {
    workOn(unit.repeat(8));
    const one = workOn(unit.repeat(count));
    const two = workOn(unit.repeat(2 * count));
    expect(two).toBeLessThan(2.5 * one + 20_000);
  });
});

describe('and no text takes much more than others', () => {
  test.each([
    [
      '50,000 words',
      'The mill by the river was built of stone, and it burned down after a long summer. ',
      3000,
    ],
    ['a million digits', '1', 1_000_000],
    ['a million blanks', ' ', 1_000_000],
  ])('%s', (_, unit, count) => {
    const text = unit.repeat(count);
    expect(workOn(text)).toBeLessThan(60 * text.length);
  });

  test('lists inside lists', () => {
    const nested = Array.from({ length: 300 }, (_, depth) => `${'  '.repeat(depth)}- 12 mills`).join('\n');
    expect(workOn(nested)).toBeLessThan(60 * nested.length);
  });

  test('quotations inside quotations', () => {
    const nested = Array.from({ length: 200 }, (_, depth) => `${'> '.repeat(depth + 1)}mills`).join('\n');
    expect(workOn(nested)).toBeLessThan(60 * nested.length);
  });
});
