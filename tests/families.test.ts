import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { choicesOf, families } from '../lib/families.ts';

test('every detector is in exactly one family, and nothing else is', () => {
  const detectors = globSync('lib/detectors/*.ts').map((file) => basename(file, '.ts'));
  expect(Object.values(families).flat().toSorted()).toEqual(detectors.toSorted());
});

test.each<[rule: string, Parameters<typeof choicesOf>[0], Record<string, boolean>]>([
  ['nothing chosen', { detectors: {}, families: {} }, {}],
  ['a sign of its own', { detectors: { praise: false }, families: {} }, { praise: false }],
  [
    'a family takes its signs along',
    { detectors: {}, families: { numbers: false } },
    Object.fromEntries(families.numbers.map((id) => [id, false])),
  ],
  [
    'a family that is off beats a sign that was switched on',
    { detectors: { 'very-sure': true }, families: { sure: false } },
    Object.fromEntries(families.sure.map((id) => [id, false])),
  ],
  [
    'a family that is on leaves the choice to the sign',
    { detectors: { praise: false }, families: { agreement: true } },
    { praise: false },
  ],
  ['a family from the future says nothing', { detectors: {}, families: { tomorrow: false } }, {}],
])('%s', (_, settings, expected) => expect(choicesOf(settings)).toEqual(expected));
