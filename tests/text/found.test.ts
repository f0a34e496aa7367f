import { describe, expect, test } from 'vitest';
import english from '../../lib/lexicons/en.ts';
import { beside, foundIn, meantIn, sentencesOf } from '../../lib/text/found.ts';
import { fromMarkdown } from '../../lib/text/markdown.ts';

const FRUIT = ['(ripe)? (apple|pear)', 'apple tree'];

describe('phrases of a list, by sentence', () => {
  test.each([
    [
      'An apple. A stone. A ripe pear.',
      [
        [0, 'apple'],
        [2, 'ripe pear'],
      ],
    ],
    ['An apple tree.', [[0, 'apple tree']]],
    ['A stone.', []],
  ])('%s', (answer, expected) => {
    const found = [...foundIn(fromMarkdown(answer), FRUIT)].flatMap(([index, matches]) =>
      matches.map(({ words }) => [index, words]),
    );
    expect(found).toEqual(expected);
  });

  test('only beside a phrase of another list', () => {
    const passage = fromMarkdown('Eat the apple. Draw the apple.');
    expect([...beside(passage, foundIn(passage, FRUIT), ['eat']).keys()]).toEqual([0]);
  });

  test('the sentences of several, in reading order', () => {
    const passage = fromMarkdown('A stone. An apple. A rock.');
    const sentences = sentencesOf(passage, [foundIn(passage, ['rock']), foundIn(passage, FRUIT)]);
    expect(sentences.map(({ index }) => index)).toEqual([1, 2]);
  });
});

describe('what the speaker means', () => {
  test.each([
    ['I love it.', true],
    ["I don't think I love it.", false],
    ['She said that I love it.', false],
    ['Avoid the phrase I love it.', false],
    ['I love it when you ask.', false],
    ['If you stay, I love it.', true],
  ])('%s %s', (answer, isMeant) => {
    const passage = fromMarkdown(answer);
    const found = foundIn(passage, ['i love it']);
    const meant = sentencesOf(passage, [found]).flatMap((sentence) =>
      meantIn(passage, sentence, found, ['love it when'], english),
    );
    expect(meant.length > 0).toBe(isMeant);
  });
});
