import { readFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';

vi.mock('../../lib/platform/browser.ts', () => ({ browser: { storage: {} } }));

const { isLocked, parsePolicy, readPolicy, underPolicy } = await import('../../lib/platform/policy.ts');

describe('what holds under a policy', () => {
  test.each<[string, object, Record<string, unknown>, Record<string, unknown>]>([
    ['none', {}, { sensitivity: 'quiet' }, { sensitivity: 'quiet' }],
    ['a preset, where nothing was chosen', { sensitivity: 'thorough' }, {}, { sensitivity: 'thorough' }],
    [
      'the choice, over a preset',
      { sensitivity: 'thorough' },
      { sensitivity: 'quiet' },
      { sensitivity: 'quiet' },
    ],
    [
      'a locked preset, over the choice',
      { sensitivity: 'thorough', locked: ['sensitivity'] },
      { sensitivity: 'quiet', theme: 'dark' },
      { sensitivity: 'thorough', theme: 'dark' },
    ],
    [
      'the default, where something is locked that has no preset',
      { locked: ['sensitivity'] },
      { sensitivity: 'quiet' },
      {},
    ],
    [
      'sites and signs by their ids',
      { sites: { grok: false }, signs: { praise: false } },
      { 'site:claude': false },
      { 'site:grok': false, 'detector:praise': false, 'site:claude': false },
    ],
    [
      'locked signs, with families and quiet ones',
      { signs: { praise: false }, locked: ['signs'] },
      { 'detector:praise': true, 'family:sure': false, 'quiet:grok/praise': true, 'dismissed:1': true },
      { 'detector:praise': false, 'dismissed:1': true },
    ],
    [
      'locked sites, with hosts that were added',
      { locked: ['sites'] },
      { 'site:grok': true, 'host:http://localhost/*': true },
      {},
    ],
    ['the classroom only', { classroomOnly: true }, { paused: false }, { paused: true }],
    [
      'nothing of what is not understood',
      { sensitivity: 7, sites: 'all', locked: 'yes', signs: { praise: 'no' } },
      {},
      {},
    ],
  ])('%s', (_, managed, chosen, expected) => {
    expect(underPolicy(chosen, parsePolicy(managed as Record<string, unknown>))).toEqual(expected);
  });
});

test.each([
  ['sensitivity', true],
  ['theme', false],
  ['site:grok', true],
  ['detector:praise', false],
  ['paused', true],
])('%s is locked: %s', (key, expected) => {
  expect(isLocked(key, parsePolicy({ locked: ['sensitivity', 'sites'], classroomOnly: true }))).toBe(
    expected,
  );
});

test('where the browser has no managed storage, nothing is set', async () => {
  expect(await readPolicy()).toEqual(parsePolicy({}));
});

test('the schema names what is read', () => {
  const schema = JSON.parse(readFileSync('public/managed-schema.json', 'utf8')) as { properties: object };
  expect(Object.keys(schema.properties).sort()).toEqual([
    'classroomOnly',
    'locked',
    'sensitivity',
    'signs',
    'sites',
  ]);
});
