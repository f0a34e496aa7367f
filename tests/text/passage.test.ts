import { describe, expect, test } from 'vitest';
import { makePassage, quoteOf, sentencesIn, wordCount } from '../../lib/text/passage.ts';
import type { Block, BlockKind } from '../../lib/types.ts';

/** One block a line: "kind: words". */
function passage(...lines: readonly (readonly [BlockKind, string])[]) {
  let start = 0;
  const blocks: Block[] = lines.map(([kind, words]) => {
    const block = { kind, start, end: start + words.length };
    start = block.end + 1;
    return block;
  });
  return makePassage({ text: lines.map(([, words]) => words).join('\n'), blocks });
}

/** The prose with each blanked stretch as one underscore. */
const prose = (text: string) => passage(['paragraph', text]).prose.replaceAll(/ {2,}/g, '_');

describe('prose leaves out what is quoted; the marks stay', () => {
  test.each([
    ['He said “there is no doubt” and left.', 'He said “_” and left.'],
    ['He said "there is no doubt" and left.', 'He said "_" and left.'],
    ['Er sagte „ohne Zweifel“ und ging.', 'Er sagte „_“ und ging.'],
    ['Il dit « sans aucun doute » et part.', 'Il dit «_» et part.'],
    ['Er sagte »ohne Zweifel« und ging.', 'Er sagte »_« und ging.'],
    ['彼は「間違いない」と言った。', '彼は「_」と言った。'],
    ['他说“毫无疑问”。', '他说“_”。'],
    ['他说"毫无疑问"。', '他说"_"。'],
    ["The word 'certainly' is weak.", "The word '_' is weak."],
    ['The word ‘certainly’ is weak.', 'The word ‘_’ is weak.'],
    ['“One.” Two. “Three.”', '“_” Two. “_”'],
    ['“Outer ‘inner’ outer” rest', '“_” rest'],
  ])('%s', (text, expected) => expect(prose(text)).toBe(expected));

  test.each([
    "It's the dogs' bowl, isn't it, and that's the cats' one.",
    'It’s the dogs’ bowl, isn’t it?',
    "In the '90s it wasn't so.",
    'A 5\'10" man and a 6" pipe.',
    'An “unclosed quotation goes on.',
    `An “${'endless '.repeat(200)}” quotation.`,
  ])('none here: %.60s', (text) => expect(prose(text)).toBe(text));

  test('a quotation ends with its block', () => {
    const { text, prose } = passage(['paragraph', 'He said “no'], ['paragraph', 'doubt” here']);
    expect(prose).toBe(text);
  });
});

test('code, math and quotations of their own are blanked, character for character', () => {
  const { text, prose } = passage(
    ['paragraph', 'Run this:'],
    ['code', 'rm -r x\nls'],
    ['quote', 'No doubt.'],
    ['math', '\uFFFC'],
    ['item', 'Done.'],
  );
  expect(prose).toBe('Run this:\n          \n         \n \nDone.');
  expect(prose).toHaveLength(text.length);
});

test('inline code is blanked in prose, kept in its sentence, and does not end it', () => {
  const text = 'Use `a. B` now. It works.'.replaceAll('`', '');
  const { prose, sentences } = makePassage({
    text,
    blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
    blanks: [{ start: 4, end: 8 }],
  });
  expect(prose).toBe('Use      now. It works.');
  expect(sentences.map(({ start, end }) => text.slice(start, end))).toEqual(['Use a. B now.', 'It works.']);
});

test('sentencesIn gives the sentences of one block', () => {
  const read = passage(['heading', 'Title'], ['paragraph', 'One. Two. Three.'], ['item', 'Four.']);
  const words = read.blocks.map((block) =>
    sentencesIn(read, block).map((sentence) => quoteOf(read, sentence)),
  );
  expect(words).toEqual([['Title'], ['One.', 'Two.', 'Three.'], ['Four.']]);
});

test('quoteOf folds white space and leaves out what is not text', () => {
  const read = passage(['paragraph', 'So \uFFFC is\nthe answer.']);
  expect(quoteOf(read, { start: 0, end: read.text.length })).toBe('So is the answer.');
});

test.each([
  [0, ''],
  [0, '— * …'],
  [5, "It's a well-known 3,500 fact."],
  [4, '你好世界'],
  [4, 'Use 你好 twice.'],
  [2, 'naïve Ümläut'],
])('wordCount: %i in %j', (count, text) => expect(wordCount(text)).toBe(count));

test.each(['“', '”', '"', "'", "' ", '“"‘', '«', '„', " 'a"])('a flood of %j is read once', (piece) => {
  const text = piece.repeat(100_000);
  expect(passage(['paragraph', text]).prose).toHaveLength(text.length);
});
