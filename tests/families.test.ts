import { expect, test } from 'vitest';
import { detectors } from '../lib/detectors.ts';
import { choicesOf, families, offUntilAsked } from '../lib/families.ts';

test('every detector is in exactly one family, and nothing else is', () => {
  expect(Object.values(families).flat().toSorted()).toEqual(Object.keys(detectors).toSorted());
});

test('the signs that are off until asked for are those whose detector says so', () => {
  const off = Object.keys(detectors).filter((id) => detectors[id]?.off);
  expect([...offUntilAsked].toSorted()).toEqual(off.toSorted());
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
