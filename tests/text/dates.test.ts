import { describe, expect, test } from 'vitest';
import { lexiconOf } from '../../lib/lexicons.ts';
import { datesIn, exists, weekdayOf } from '../../lib/text/dates.ts';
import { fold } from '../../lib/text/phrases.ts';

describe('dates in words and digits', () => {
  test.each([
    ['on March 5, 2024, we met', [[2024, 3, 5]]],
    ['on 5 March 2024 we met', [[2024, 3, 5]]],
    ['the 5th of March', [[null, 3, 5]]],
    ['Sept. 3rd, 1999', [[1999, 9, 3]]],
    ['2024-03-05T10:00', [[2024, 3, 5]]],
    ['2024-3-5 and 12024-03-05', []],
    ['you may 3 times', [[null, 5, 3]]],
    ['March 5:30 or March 5%', []],
  ])('%s', (text, dates) => {
    expect(
      [...datesIn(fold(text), lexiconOf('en'))].map(({ year, month, day }) => [year, month, day]),
    ).toEqual(dates);
  });
});

test.each([
  [2024, 2, 29, true],
  [2023, 2, 29, false],
  [1900, 2, 29, false],
  [2000, 2, 29, true],
  [null, 2, 29, true],
  [2024, 4, 31, false],
  [2024, 1, 0, false],
])('%s-%d-%d exists: %s', (year, month, day, does) => {
  expect(exists({ year, month, day })).toBe(does);
});

test.each([
  [2024, 3, 5, 2],
  [1776, 7, 4, 4],
  [1752, 9, 2, null],
  [2023, 2, 30, null],
])('%d-%d-%d falls on weekday %s', (year, month, day, weekday) => {
  expect(weekdayOf({ year, month, day })).toBe(weekday);
});
