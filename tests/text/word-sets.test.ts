import { expect, test } from 'vitest';
import { anchorsOf, findSet, tokensOf, wordSet } from '../../lib/text/word-sets.ts';

const words = (text: string, set: string) => {
  const tokens = tokensOf(text);
  return findSet(tokens, wordSet(set))?.map((at) => tokens[at]?.word) ?? null;
};

test.each([
  ['the owl sleeps by day', 'owl sleep*|rest* day', ['owl', 'sleeps', 'day']],
  ['by day sleeps the owl', 'owl sleep* day', ['day', 'sleeps', 'owl']],
  ['by day sleeps the owl', 'owl >day', null],
  ['two owls sleep', 'owl+ sleep*', ['owls', 'sleep']],
  ["an owl's sleep", 'owl+ sleep', ["owl's", 'sleep']],
  ['the owlet sleeps', 'owl+ sleep*', null],
  ['the barn owl is out', 'barn_owl out', ['barn', 'owl', 'out']],
  ['the owl in the barn is out', 'barn_owl out', null],
  ['the owl is a bird', 'owl -bird', ['owl', 'bird']],
  ['the owl is a very old bird', 'owl -bird', null],
  ['the owl is a bird of wood', 'owl -bird !wood|stone', null],
  ['the owl takes 10% of it', 'owl 10 -of', ['owl', '10', 'of']],
  [`the owl ${'so '.repeat(30)}sleeps`, 'owl sleeps', null],
])('%s: %s', (text, set, found) => {
  expect(words(text, set)).toEqual(found);
});

test.each([
  ['owl+ sleep*', ['owl', 'owls', "owl's"]],
  ['sleep* @barn_owl|night', ['barn', 'night']],
  ['-@owl', ['owl']],
])('%s is looked up by %s', (set, anchors) => {
  expect(anchorsOf(set)).toEqual(anchors);
});

test.each(['', 'owl  day', 'owl |day', '*', '!owl'])('throws for "%s"', (set) => {
  expect(() => wordSet(set)).toThrow(SyntaxError);
});

test('a sentence of one word takes few steps', () => {
  let reads = 0;
  const tokens = tokensOf('owl '.repeat(2000)).map((token) => ({
    ...token,
    get word() {
      reads += 1;
      return token.word;
    },
  }));
  expect(findSet(tokens, wordSet('owl owl owl owl >owl -owl day'))).toBeNull();
  expect(reads).toBeLessThan(20_000);
});
