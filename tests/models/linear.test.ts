import { describe, expect, test } from 'vitest';
import { packed, sumOf, unpacked } from '../../lib/models/linear.ts';
import { faded, foundIn, type WeightedWords } from '../../lib/models/lists.ts';
import { BUCKETS, textOf, wordsOf } from '../../lib/models/words.ts';
import { fold } from '../../lib/text/phrases.ts';

const read = (text: string) => wordsOf(fold(text), text);
const texts = (text: string) => {
  const words = read(text);
  return words.hashes.map((_, i) => textOf(words, i, i + 1)).slice(1);
};

describe('the words of a text', () => {
  test.each([
    ['The mill, 1812.', ['the', 'mill', '1812']],
    ["It isn't 3.5 % of £1,200!", ['it', "isn't", '3.5', '%', 'of', '£', '1,200', '!']],
    ['Äpfel und Öl – warum?', ['äpfel', 'und', 'öl', 'warum', '?']],
    ['', []],
    ['— … "', []],
  ])('%s', (text, expected) => {
    expect(texts(text)).toEqual(expected);
  });

  test('numbers are one word, years another', () => {
    const hash = (text: string) => read(text).hashes[1];
    expect(hash('17')).toBe(hash('3,400.5'));
    expect(hash('1812')).toBe(hash('2024'));
    expect(hash('1812')).toBe(hash('1990s'));
    expect(hash('1812')).not.toBe(hash('17'));
    expect(hash('18120')).toBe(hash('17'));
  });

  test('a million words are read in one pass', () => {
    expect(read('may '.repeat(1_000_000)).hashes).toHaveLength(1_000_001);
  });
});

describe('phrases of a list', () => {
  const list: WeightedWords = {
    classes: { kind: 'red green blue' },
    phrases: [
      [2, 'very <kind>;(light|dark) (and (warm|cold))? <kind>'],
      [1, '<kind>;# boats;by *;^ so'],
      [0, 'green tea'],
    ],
  };
  const lists = [list];
  const found = (words: ReturnType<typeof read>) => foundIn(words, lists)[0] ?? [];
  test.each([
    ['a red door', ['red 1']],
    ['a very red door', ['very red 2']],
    ['dark and cold blue', ['dark and cold blue 2']],
    ['light green', ['light green 2']],
    ['green tea', ['green tea 0']],
    ['12 boats by moonlight', ['12 boats 1', 'by moonlight 1']],
    ['so it is so', [' so 1'.trim()]],
    ['very tall', []],
  ])('%s', (text, expected) => {
    const words = read(text);
    const all = found(words).map(({ from, to, weight }) => `${textOf(words, from, to).trim()} ${weight}`);
    expect(all).toEqual(expected);
  });

  test('several lists are read at once, each for itself', () => {
    const other: WeightedWords = {
      phrases: [
        [3, 'red door'],
        [1, 'tea'],
      ],
    };
    const both = foundIn(read('a very red door and green tea'), [list, other]);
    expect(both.map((own) => own.map(({ weight }) => weight))).toEqual([
      [2, 0],
      [3, 1],
    ]);
  });

  test('a group without an end is told', () => {
    expect(() => foundIn(read('a'), [{ phrases: [[1, 'a (b']] }])).toThrow(SyntaxError);
  });

  test('each further weight counts less', () => {
    const words = read('very red and red');
    expect(faded(found(words), 1, 0.5)).toBe(2.5);
    expect(faded(found(words), -1, 0.5)).toBe(0);
  });
});

describe('a table of weights', () => {
  const table = new Int8Array(BUCKETS);
  table.set([5, -120, 0, 127], 700);
  table[BUCKETS - 1] = -1;

  test('comes back as it was packed', () => {
    expect(unpacked(packed(table))).toEqual(table);
    expect(unpacked(packed(new Int8Array(BUCKETS)))).toEqual(new Int8Array(BUCKETS));
    expect(unpacked('')).toEqual(new Int8Array(BUCKETS));
  });

  test('holds weights of four sizes, up and down, and no more', () => {
    const full = Int8Array.from(
      { length: BUCKETS },
      (_, bucket) => [1, 2, 3, 4, -4, -3, -2, -1, 0][bucket % 9] ?? 0,
    );
    expect(unpacked(packed(full))).toEqual(full);
    expect(packed(full)).not.toMatch(/['\\]/);
    full[0] = 5;
    expect(() => packed(full)).toThrow(RangeError);
  });

  test('is added up with the features', () => {
    const weights = { bias: 1, features: [2, 3], step: 0.5, table: packed(table) };
    expect(sumOf(weights, [1, 1], [])).toBe(6);
    // Sixteen words or fewer share the weight of a quarter each.
    expect(sumOf(weights, [0, 0], [700])).toBe(1 + (5 * 0.5) / 4);
  });
});
