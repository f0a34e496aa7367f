import { describe, expect, test } from 'vitest';
import { fromMarkdown } from '../../lib/text/markdown.ts';
import { toMarkdown } from '../../lib/text/to-markdown.ts';

describe('a passage written as Markdown reads the same again', () => {
  test.each([
    ['paragraphs', 'The ferry leaves at nine.\n\nIt comes back at noon.'],
    ['a heading and a list', '## Packing\n\n- A rope\n- Two lights\n\nThat is all.'],
    ['a quotation', '> Nobody said a word.\n\nSo it goes.'],
    ['code with fences of its own', '````md\n```js\nlet a = 1;\n```\n````'],
    ['a link', 'See [the timetable](https://example.com/times?a=1) for more.'],
    ['a list in words', '1\\. is the first number, and \\- a dash, \\# a hash'],
    ['characters of Markdown', 'Use \\*args and \\_name\\_ in a \\[list\\] of 3 \\< 4 \\| 5.'],
    ['sums', 'The total is 144 + 170 + 62 = 386, so 4 * 36 = 144.'],
    ['a formula', 'So $a^2 + b^2 = 25$ holds.\n\n$$\n\\frac{1}{2}\n$$\n\nThat is all.'],
    ['lines of a poem', 'Roses are red,\\\nviolets are blue.'],
  ])('%s', (_, markdown) => {
    const passage = fromMarkdown(markdown);
    const again = fromMarkdown(toMarkdown(passage));
    expect(again.text).toBe(passage.text);
    expect(again.blocks.map(({ kind }) => kind)).toEqual(passage.blocks.map(({ kind }) => kind));
    expect(again.formulas).toEqual(passage.formulas);
    expect(again.links.map(({ href }) => href)).toEqual(passage.links.map(({ href }) => href));
  });
});

test('cells of a table become lines, as they are said', () => {
  const table = fromMarkdown('| Train | Euros |\n|---|---|\n| Night | 36 |');
  expect(toMarkdown(table)).toBe('Train · Euros\nNight · 36');
});
