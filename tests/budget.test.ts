import { expect, test } from 'vitest';
import { withinBudget } from '../lib/budget.ts';
import type { Finding, Level } from '../lib/types.ts';

function finding(id: string, detector: string, level: Level, start: number, strength = 0.8): Finding {
  return { id, detector, level, start, end: start + 10, strength };
}
const shown = (...findings: Finding[]) => [...withinBudget(findings)].sort().join('');

test.each<[rule: string, expected: string, findings: Finding[]]>([
  ['nothing', '', []],
  [
    'three of one kind at most, the strongest',
    'acd',
    [
      finding('a', 'no-source', 'note', 0, 0.9),
      finding('b', 'no-source', 'note', 20, 0.7),
      finding('c', 'no-source', 'note', 40, 0.8),
      finding('d', 'no-source', 'note', 60, 0.95),
    ],
  ],
  [
    'the best of each kind before the second of any',
    'ade',
    [
      finding('a', 'no-source', 'check', 0, 0.99),
      finding('b', 'no-source', 'check', 20, 0.98),
      finding('c', 'no-source', 'check', 40, 0.97),
      finding('d', 'praise', 'note', 60, 0.7),
      finding('e', 'very-sure', 'note', 80, 0.7),
    ],
  ],
  [
    'a higher level before a greater strength',
    'bcd',
    [
      finding('a', 'one', 'note', 0, 0.99),
      finding('b', 'two', 'check', 20, 0.7),
      finding('c', 'three', 'check', 40, 0.7),
      finding('d', 'four', 'check', 60, 0.7),
    ],
  ],
  [
    'stop is always shown and takes no place',
    'abcdef',
    [
      finding('a', 'sum', 'stop', 0),
      finding('b', 'sum', 'stop', 20),
      finding('c', 'sum', 'stop', 40),
      finding('d', 'one', 'note', 60),
      finding('e', 'two', 'note', 80),
      finding('f', 'three', 'note', 100),
      finding('g', 'four', 'note', 120),
    ],
  ],
  [
    'findings that overlap share a place',
    'abcd',
    [
      finding('a', 'one', 'check', 0),
      finding('b', 'two', 'note', 5),
      finding('c', 'three', 'note', 20),
      finding('d', 'four', 'note', 40),
      finding('e', 'five', 'note', 60, 0.7),
    ],
  ],
  [
    'whole-answer findings are never painted',
    'b',
    [{ ...finding('a', 'dense', 'check', 0), whole: true }, finding('b', 'one', 'note', 0)],
  ],
])('%s', (_, expected, findings) => expect(shown(...findings)).toBe(expected));

test.each([
  [0, 3],
  [399, 3],
  [400, 4],
  [599, 5],
  [5000, 6],
])('an answer of %i words has at most %i marks', (words, most) => {
  const findings = Array.from({ length: 20 }, (_, i) => finding(String(i), `sign-${i}`, 'note', 20 * i));
  expect(withinBudget(findings, words).size).toBe(most);
});
