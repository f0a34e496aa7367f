import { describe, expect, test, vi } from 'vitest';
import { type Counted, counted, parseCounters, weekOf } from '../../lib/platform/counters.ts';
import { isRarelyUseful } from '../../lib/platform/rarely-useful.ts';

// Importing the real one outside a browser throws.
vi.mock('../../lib/platform/browser.ts', () => ({ browser: {} }));

test.each([
  ['2026-01-01', '2026-W01'],
  ['2025-12-29', '2026-W01'],
  ['2027-01-03', '2026-W53'],
  ['2026-11-23', '2026-W48'],
  ['2024-12-30', '2025-W01'],
  ['2021-01-03', '2020-W53'],
])('%s lies in week %s', (day, week) => expect(weekOf(new Date(`${day}T12:00:00`))).toBe(week));

describe('counting', () => {
  const WEEK = '2026-W48';
  test.each<[string, Record<string, unknown>, Counted, string, unknown]>([
    [
      'a first rating',
      {},
      { what: 'rating', detector: 'praise', useful: true, by: 1 },
      'rating:praise',
      { useful: 1, notUseful: 0, kept: 0 },
    ],
    [
      'a rating taken back never goes below nothing',
      { 'rating:praise': { useful: 2, notUseful: 0, kept: 0 } },
      { what: 'rating', detector: 'praise', useful: false, by: -1 },
      'rating:praise',
      { useful: 2, notUseful: 0, kept: 0 },
    ],
    [
      'a corrupt rating counts as none',
      { 'rating:praise': { useful: 'many', notUseful: -3 } },
      { what: 'rating', detector: 'praise', useful: false, by: 1 },
      'rating:praise',
      { useful: 0, notUseful: 1, kept: 0 },
    ],
    [
      'a sign that is kept',
      { 'rating:praise': { useful: 2, notUseful: 8, kept: 0 } },
      { what: 'kept', detector: 'praise' },
      'rating:praise',
      { useful: 2, notUseful: 8, kept: 10 },
    ],
    [
      'an answer with its signs',
      { 'seen:2026-W48:claude': { answers: 1, signs: { praise: 1 } } },
      { what: 'seen', site: 'claude', signs: ['praise', 'very-sure', 'praise'] },
      'seen:2026-W48:claude',
      { answers: 2, signs: { praise: 3, 'very-sure': 1 } },
    ],
    ['a missed passage', {}, { what: 'reported', sign: 'missed', by: 1 }, 'reported:missed', 1],
  ])('%s', (_, raw, one, key, value) => expect(counted(raw, one, WEEK)).toEqual([key, value]));

  test('reads back what was counted, the newest week first, and passes over what it does not know', () => {
    const raw = {
      'seen:2026-W47:claude': { answers: 1, signs: {} },
      'seen:2026-W48:gemini': { answers: 2, signs: { praise: 2 } },
      'seen:2026-W48:chatgpt': { answers: 3, signs: 'none' },
      'seen:2026-W48': 4,
      'rating:praise': { useful: 1, notUseful: 2, kept: 0 },
      'reported:missed': 2,
      sensitivity: 'quiet',
    };
    const { seen, ratings, reported } = parseCounters(raw);
    expect(seen.map(({ week, site, answers }) => [week, site, answers])).toEqual([
      ['2026-W48', 'chatgpt', 3],
      ['2026-W48', 'gemini', 2],
      ['2026-W47', 'claude', 1],
    ]);
    expect(ratings).toEqual({ praise: { useful: 1, notUseful: 2, kept: 0 } });
    expect(reported).toEqual({ missed: 2 });
  });
});

test.each([
  ['nine ratings are not enough', { useful: 0, notUseful: 9, kept: 0 }, false],
  ['below half of ten', { useful: 4, notUseful: 6, kept: 0 }, true],
  ['half of ten', { useful: 5, notUseful: 5, kept: 0 }, false],
  ['kept at ten, asked again only ten ratings later', { useful: 4, notUseful: 15, kept: 10 }, false],
  ['kept at ten, and ten more', { useful: 4, notUseful: 16, kept: 10 }, true],
])('%s', (_, rating, expected) => expect(isRarelyUseful(rating)).toBe(expected));
