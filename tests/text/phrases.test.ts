import { describe, expect, test } from 'vitest';
import { fromMarkdown } from '../../lib/text/markdown.ts';
import {
  fold,
  foldedProse,
  holds,
  matchesIn,
  mayHold,
  opening,
  phrases,
  placesOf,
  sentencesWith,
} from '../../lib/text/phrases.ts';

describe('a phrase matches', () => {
  test.each([
    ['no doubt', 'there is no doubt.', 'no doubt'],
    ['(no|without a) doubt', 'it is without a doubt true', 'without a doubt'],
    ['what a (very)? good idea', 'what a good idea', 'what a good idea'],
    ['what a (very)? good idea', 'what a very good idea', 'what a very good idea'],
    ['(really)? great', 'this is great', 'great'],
    ['risk~free', 'a risk-free plan', 'risk-free'],
    ['risk~free', 'a riskfree plan', 'riskfree'],
    ['risk~free', 'a risk free plan', 'risk free'],
    ['your … depth', 'your plan shows real depth', 'your plan shows real depth'],
    ['your … depth', 'your depth', 'your depth'],
    ['trust your *', 'trust your gut now', 'trust your gut'],
    ["you( are|'re) right", "well, you're right", "you're right"],
    ['stud(y|ies) (show|shows)', 'studies show it', 'studies show'],
    ['a (b (c|d)|e) f', 'a b d f', 'a b d f'],
    ['100~% sure', 'i am 100% sure', '100% sure'],
    ['毫无疑问', '这毫无疑问是真的', '毫无疑问'],
    ['évident', "c'est évident.", 'évident'],
  ])('%s in "%s"', (phrase, text, found) => {
    expect(text.match(phrases([phrase]).pattern)?.[0]).toBe(found);
  });
});

describe('a phrase does not match', () => {
  test.each([
    ['sure', 'measured'],
    ['sure', 'surely'],
    ['us', 'über us1'],
    ['vide', 'évident'],
    ['your … depth', 'your plan shows very much real depth'],
    ['no doubt', 'no\ndoubt'],
  ])('%s in "%s"', (phrase, text) => {
    expect(holds(text, phrases([phrase]))).toBe(false);
  });
});

test('the longest of a list wins, and a list is compiled once', () => {
  const list = ['sure', 'sure thing'];
  expect('a sure thing'.match(phrases(list).pattern)?.[0]).toBe('sure thing');
  expect(phrases(list)).toBe(phrases(list));
});

test.each(['(a', 'a)', 'a|b', '', ' '])('"%s" is no phrase', (phrase) => {
  expect(() => phrases([phrase])).toThrow(SyntaxError);
});

test('an empty list matches nothing', () => {
  expect(holds('anything', phrases([]))).toBe(false);
});

test.each([
  ['IT’S “so” İstanbul', "it's “so” İstanbul"],
  ['non‑breaking\u00a0Space', 'non-breaking space'],
])('folding %s keeps its length', (text, folded) => {
  expect(fold(text)).toBe(folded);
  expect(fold(text)).toHaveLength(text.length);
});

describe('in a passage', () => {
  const passage = fromMarkdown('The mill is old. There is no doubt about it! I doubt that. `no doubt`');
  const list = phrases(['no doubt', 'without (a)? fail']);

  test('only sentences that hold a phrase', () => {
    expect(sentencesWith(passage, list)).toEqual([1]);
    expect([0, 1, 2].map((place) => mayHold(passage, place, list))).toEqual([false, true, false]);
  });

  test('a list that is newer than the first look is found as well', () => {
    expect(sentencesWith(passage, phrases(['is (no|old)']))).toEqual([0, 1]);
  });

  test('matches have offsets of the passage', () => {
    const sentence = passage.sentences[1];
    const [match] = sentence ? matchesIn(passage, sentence, list) : [];
    expect(match && passage.text.slice(match.start, match.end)).toBe('no doubt');
  });

  test.each([
    ['of a span alone', () => undefined],
    ['of all of the passage before', (list: readonly string[]) => sentencesWith(passage, phrases(list))],
  ])('a span that cuts words holds only whole ones, asked %s', (_, ask) => {
    const list = ['here', 'no dou', 'doubt', 'is no'];
    ask(list);
    const span = { start: passage.text.indexOf('here is'), end: passage.text.indexOf('bt about') };
    expect(matchesIn(passage, span, phrases(list)).map(({ words }) => words)).toEqual(['is no']);
  });

  test('words and their places', () => {
    expect(placesOf(passage, 'doubt').map((at) => foldedProse(passage).slice(at, at + 5))).toEqual([
      'doubt',
      'doubt',
    ]);
    expect(placesOf(passage, 'dou')).toEqual([]);
  });
});

test.each([
  ['please write', 6],
  ['now please', 0],
])('"%s" opens with a phrase', (text, length) => {
  expect(opening(text, phrases(['please']))).toBe(length);
});
