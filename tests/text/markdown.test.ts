import { describe, expect, test } from 'vitest';
import { fromMarkdown } from '../../lib/text/markdown.ts';
import type { Passage } from '../../lib/types.ts';

const lines = (...rows: string[]) => rows.join('\n');

/** Each block as "kind: words", with the language of code. */
function blocks(source: string): string[] {
  const { text, blocks } = fromMarkdown(source);
  return blocks.map(
    ({ kind, lang, start, end }) => `${kind}${lang ? ` ${lang}` : ''}: ${text.slice(start, end)}`,
  );
}

function links({ text, links }: Passage): string[] {
  return links.map(({ start, end, href }) => `${text.slice(start, end)} -> ${href}`);
}

describe('blocks', () => {
  test.each<[name: string, source: string, expected: string[]]>([
    ['paragraphs', 'One.\n\nTwo.', ['paragraph: One.', 'paragraph: Two.']],
    ['headings', '# One #\n\nTwo\n===\n\n### Three', ['heading: One', 'heading: Two', 'heading: Three']],
    ['list', '- one\n- two\n  - three', ['item: one', 'item: two', 'item: three']],
    ['numbered list', '1. one\n   more\n2) two', ['item: one more', 'item: two']],
    ['tasks', '- [ ] one\n- [x] two', ['item: one', 'item: two']],
    ['quotation', '> one\n> two\n>\n> - three', ['quote: one two', 'quote: three']],
    ['fence', '```js {1}\nlet a;\n\n  b();\n```', ['code js: let a;\n\n  b();']],
    ['fence in a list', '1. do\n   ```sh\n   a\n     b\n   ```', ['item: do', 'code sh: a\n  b']],
    ['unclosed fence', 'Run\n```\nlet a;', ['paragraph: Run', 'code: let a;']],
    ['empty fence', 'Run\n\n```\n```', ['paragraph: Run']],
    [
      'display math',
      'So\n\\[\nx\n- y\n\\]\nand\n\n$$x = 1$$',
      ['paragraph: So', 'math: \uFFFC', 'paragraph: and', 'math: \uFFFC'],
    ],
    ['unclosed math ends with its paragraph', '$$\nx = 1\n\nThen.', ['math: \uFFFC', 'paragraph: Then.']],
    ['rule', 'One.\n\n---\n\nTwo.', ['paragraph: One.', 'paragraph: Two.']],
    [
      'HTML',
      '<details>\n<summary>More</summary>\n<p>and more</p>\n</details>',
      ['paragraph: More\nand more'],
    ],
    ['comment', '<!-- no -->\n\nYes.', ['paragraph: Yes.']],
    ['reasoning', '<think>\nHmm.\n</think>\n\nYes.', ['paragraph: Yes.']],
    ['unclosed reasoning', '<think>\nHmm.', []],
    ['nothing', ' \n\n', []],
  ])('%s', (_, source, expected) => expect(blocks(source)).toEqual(expected));
});

test('cells of a row stand a tab apart, also across empty ones; rows a line feed', () => {
  const { text, blocks } = fromMarkdown(
    lines('| a | b | c |', '|---|--:|---|', '| 1 |   | 3 |', '|   | 2 |', '', 'End.'),
  );
  expect(text).toBe('a\tb\tc\n1\t\t3\n\t2\nEnd.');
  expect(blocks.map(({ kind }) => kind)).toEqual([...Array(6).fill('cell'), 'paragraph']);
});

describe('words of a paragraph', () => {
  test.each([
    ['Some **bold**, *soft*, ~~old~~ and ***both***.', 'Some bold, soft, old and both.'],
    [
      'An \\*escaped\\* mark, R&amp;D, 5 &lt; 6, &#8212; &#x41; &unknown;',
      'An *escaped* mark, R&D, 5 < 6, — A &unknown;',
    ],
    ['snake_case_name and 2 * 3 * 4', 'snake_case_name and 2 * 3 * 4'],
    ['**unclosed and `this', '**unclosed and `this'],
    ['Press <kbd>A</kbd> <!-- no --> now', 'Press A now'],
    ['one<br>two  \nthree\\\nfour', 'one\ntwo\nthree\nfour'],
    ['Too   many\tblanks', 'Too many blanks'],
    ['![a picture](x.png) of it', '\uFFFC of it'],
    ['As shown [1], [^2] and [sic].', 'As shown [1], [^2] and [sic].'],
    ['Roses are red,\nViolets are blue', 'Roses are red,\nViolets are blue'],
    [
      'A long line of prose that was wrapped by hand at some margin by\nLucía Ferrer',
      'A long line of prose that was wrapped by hand at some margin by Lucía Ferrer',
    ],
  ])('%j', (source, expected) => expect(fromMarkdown(source).text).toBe(expected));
});

describe('math, and what is none', () => {
  test.each([
    ['So $x^2 + y$ and $$z$$ and \\(a\\) and \\[b_1\\].', 'So ￼ and ￼ and ￼ and ￼.'],
    ['It costs $5 and $10.', 'It costs $5 and $10.'],
    ['From $5-$10, US$5 or A$6, $20 (or 18$).', 'From $5-$10, US$5 or A$6, $20 (or 18$).'],
    ['Set $HOME and $PATH, or $a$b.', 'Set $HOME and $PATH, or $a$b.'],
    ['Escaped \\[sic\\] brackets', 'Escaped [sic] brackets'],
    ['`$x$` is code', '$x$ is code'],
    ['An open $x^2 formula', 'An open $x^2 formula'],
  ])('%j', (source, expected) => expect(fromMarkdown(source).text).toBe(expected));

  test('math and code are blanked in prose', () => {
    expect(fromMarkdown('So $x$ is `no doubt` here.').prose).toBe('So   is          here.');
  });
});

describe('links', () => {
  test.each<[string, string, string[]]>([
    [
      'See [the **report**](https://a.example/x "Title").',
      'See the report.',
      ['the report -> https://a.example/x'],
    ],
    ['True [[1]](https://a.example).', 'True [1].', ['[1] -> https://a.example']],
    ['<https://a.example>', 'https://a.example', ['https://a.example -> https://a.example']],
    [
      'At www.a.example, a@b.example.',
      'At www.a.example, a@b.example.',
      ['www.a.example -> https://www.a.example', 'a@b.example -> mailto:a@b.example'],
    ],
    [
      'By [one][r], [R] and [none].\n\n[r]: https://a.example',
      'By one, R and [none].\n[r]: https://a.example',
      ['one -> https://a.example', 'R -> https://a.example', 'https://a.example -> https://a.example'],
    ],
    [
      'So [1].\n\n[1]: <https://a.example>',
      'So [1].\n[1]: <https://a.example>',
      ['[1] -> https://a.example', '<https://a.example> -> https://a.example'],
    ],
    ['An [unclosed](https://a.exam', 'An [unclosed](https://a.exam', ['https://a.exam -> https://a.exam']],
  ])('%j', (source, text, expected) => {
    const passage = fromMarkdown(source);
    expect(passage.text).toBe(text);
    expect(links(passage)).toEqual(expected);
  });
});

test.each([
  'Plain words.',
  '# A *title*\n\n> quoted\n> on\n\n- one **two**\n  three\n\n| a | b |\n|---|---|\n| 1 | `c` |\n',
  'See [x](y) &amp; \\* `code`  \n$x$ end.\n\n```\nlet a;\n```',
])('each character leads back to the one in the source that it came from: %j', (source) => {
  const { text, source: back = () => -1 } = fromMarkdown(source);
  const characters = [...text].map((character, at) => [character, source.charAt(back(at))] as const);
  for (const [character, there] of characters) {
    if (/[\s\uFFFC]/.test(character)) continue;
    expect([character, character === '&' ? '&' : character === '*' ? '\\' : character]).toContain(there);
  }
  expect(back(text.length)).toBeLessThanOrEqual(source.length);
});

test.each([
  '[',
  '![',
  '[a](',
  '[a](b',
  '](',
  '[1]',
  '*a ',
  '**a',
  '_',
  '`',
  '`a``',
  '<a ',
  '<',
  '>',
  '- ',
  '1. ',
  '|',
  '$a ',
  '$$',
  '$$\n',
  '\\(',
  '\\[',
  '\\[\n',
  '&',
  '&amp;',
  '~~',
  '<br>',
  '<!--',
  'http://a.b/(',
  'a@',
  '\n',
  '\\',
  '\uD800',
  '[a]: b\n',
  '<p>\n',
])('a flood of %j is read', (piece) => {
  const source = piece.repeat(5000);
  const { text, blocks } = fromMarkdown(source);
  expect(text.length).toBeLessThanOrEqual(source.length);
  expect(blocks.every(({ start, end }) => start < end && end <= text.length)).toBe(true);
});

test('200,000 words in 2,000 paragraphs are read', () => {
  const paragraph = `${'Some **bold** words with a [link](https://a.example) and `code`. '.repeat(10)}\n\n`;
  expect(fromMarkdown(paragraph.repeat(2000)).sentences).toHaveLength(20_000);
});
