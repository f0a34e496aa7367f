import { describe, expect, test } from 'vitest';
import { wrongSumsIn } from '../../lib/text/equations.ts';
import { fold } from '../../lib/text/phrases.ts';

const words = {
  leads: (word: string) => word === 'so',
  isOf: (word: string) => word === 'of',
  magnitudes: { million: 1e6 },
};
const wrong = (text: string) => [...wrongSumsIn(fold(text), 'en', words)];

describe('evaluates', () => {
  test.each([
    ['so 2 + 3 × 4 = 20', 14],
    ['so (2 + 3) × 4 = 14', 20],
    ['so 2 − 3 − 4 = 5', -5],
    ['so 100 / 4 / 5 = 10', 5],
    ['so 3 x 4 = 11', 12],
    ['so 20% of 50 + 5 = 20', 15],
    ['so 0.1 + 0.2 = 0.5', 0.3],
  ])('%s', (text, value) => {
    expect(wrong(text).map((sum) => Math.round(sum.value * 1e9) / 1e9)).toEqual([value]);
  });
});

describe('a difference that rounding could explain is close', () => {
  test.each([
    ['so 0.33 × 300 = 100', true],
    ['so 638,866.51 × 1.03 = 657,932.49', true],
    ['so 468 × 1.4161 = 662.57 million', true],
    ['so 2 + 2 = 5', false],
    ['so 9.9 + 0.1 = 11', false],
  ])('%s', (text, isClose) => {
    expect(wrong(text).map((sum) => sum.isClose)).toEqual([isClose]);
  });
});

test('one more or less in large whole numbers was carried along', () => {
  expect(wrong('so 650,266 − 11,400 = 638,867')).toEqual([]);
  expect(wrong('so 0.4167 × 7 = 2.9167')).toEqual([]);
  expect(wrong('so 650,266 − 11,400 = 638,876')).toHaveLength(1);
});

test('a million signs take one look each', () => {
  expect(wrong('= '.repeat(50_000))).toEqual([]);
  expect(wrong(`so ${'1 + '.repeat(50_000)}1 = 3`)).toEqual([]);
  expect(wrong(`so ${'9'.repeat(100_000)} = ${'('.repeat(100_000)}`)).toEqual([]);
});
