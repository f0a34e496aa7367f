import { describe, expect, test } from 'vitest';
import { compare, pointsOf, scoreOf } from '../../lib/classroom/score.ts';
import type { Span } from '../../lib/types.ts';

/** Spans as stretches of '#' in a line. */
const spans = (line: string): Span[] =>
  [...line.matchAll(/#+/g)].map(({ 0: run, index }) => ({ start: index, end: index + run.length }));

describe('marks beside problems', () => {
  test.each<[string, string, string, { hits: number[]; misses: number[]; falseAlarms: number[] }, number]>([
    ['one found', '  ####  ', '   ##   ', { hits: [0], misses: [], falseAlarms: [] }, 1],
    ['one missed', '  ##    ', '        ', { hits: [], misses: [0], falseAlarms: [] }, 0],
    ['one beside it', '  ##    ', '     ## ', { hits: [], misses: [0], falseAlarms: [0] }, 0],
    ['one that touches only', '  ##    ', '    ##  ', { hits: [], misses: [0], falseAlarms: [0] }, 0],
    ['two by one long mark', ' ## ### ', ' ###### ', { hits: [0, 1], misses: [], falseAlarms: [] }, 2],
    ['one twice', ' ###### ', ' ## ##  ', { hits: [0], misses: [], falseAlarms: [] }, 1],
    ['restraint', '        ', '        ', { hits: [], misses: [], falseAlarms: [] }, 0],
    ['doubt of everything', ' #      ', '# # # #', { hits: [], misses: [0], falseAlarms: [0, 1, 2, 3] }, 0],
  ])('%s', (_, problems, marks, expected, points) => {
    const compared = compare(spans(problems), spans(marks));
    expect(compared).toEqual(expected);
    expect(pointsOf(scoreOf(compared))).toBe(points);
  });
});
