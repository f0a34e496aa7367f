import { expect, test } from 'vitest';
import { contextOf } from '../lib/analyze.ts';
import { isHighStakes } from '../lib/stakes.ts';
import { fromMarkdown } from '../lib/text/markdown.ts';

test.each<[prompt: string, expected: boolean]>([
  ['Can I take ibuprofen together with my blood pressure pills?', true],
  ['My landlord kept the deposit. Should I sue him?', true],
  ['Should I put my savings into one index fund?', true],
  ['I want to replace a fuse box myself. How do I start?', true],
  // About the world, not about the writer.
  ['How does ibuprofen work?', false],
  ['When was the first mortgage granted in France?', false],
  // A text that was ordered, or code.
  ['Write a story in which I lose my savings at the races.', false],
  ['Write a Python function that adds up my mortgage payments.', false],
  ['What should I cook tonight?', false],
  ['', false],
])('%s %s', (prompt, expected) => {
  expect(isHighStakes(contextOf(fromMarkdown(prompt)))).toBe(expected);
});

test('nothing is known of a chat without a prompt', () =>
  expect(isHighStakes(contextOf(undefined))).toBe(false));
