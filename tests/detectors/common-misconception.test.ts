import { describe, expect, test } from 'vitest';
import { lexiconOf } from '../../lib/lexicons.ts';
import { anchorsOf, wordSet } from '../../lib/text/word-sets.ts';
import { findingsIn } from './marked.ts';
import { bodyHealthAndMind } from './misconceptions-rows-a.ts';
import { animalsAndNature, historyCultureAndEverydayLife } from './misconceptions-rows-b.ts';

const rows = [...bodyHealthAndMind, ...animalsAndNature, ...historyCultureAndEverydayLife];
const entries = lexiconOf('en')?.misconceptions.entries ?? [];
const truths = new Map(entries.map(({ id, truth }) => [id, truth]));
const found = (text: string) =>
  findingsIn('common-misconception', text).map(({ because }) => because?.values?.correction);

describe.each(rows.map((row) => ({ id: row[0], row })))('$id', ({ id, row }) => {
  const [, stated, reworded, corrected, near] = row;
  test.each([stated, reworded])('marks: %s', (text) => {
    expect(found(text)).toEqual([truths.get(id)]);
  });
  test.each([corrected, ...(near === undefined ? [] : [near])])('leaves alone: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
  test.each([
    `Is it true that ${stated.replace(/\.$/, '?')}`,
    `Many people believe that ${stated}`,
    `Contrary to popular belief, ${reworded}`,
    `${stated} This is false.`,
    `## Myths\n\n- ${stated}`,
    `> ${stated}`,
    `The poster said: "${stated}"`,
  ])('leaves alone: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('the entries', () => {
  test('are many, each with its rows, its truth and its source', () => {
    expect(entries.length).toBeGreaterThanOrEqual(200);
    expect(entries.map(({ id }) => id).toSorted()).toEqual(rows.map(([id]) => id).toSorted());
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
  });
  test.each(entries)('$id', ({ says, truth, see }) => {
    for (const set of says.split('; ')) {
      expect(() => wordSet(set)).not.toThrow();
      for (const anchor of anchorsOf(set)) expect(anchor).toMatch(/^[\p{L}\p{N}'*]+$/u);
      for (const anchor of anchorsOf(set)) expect(anchor).not.toContain('*');
    }
    expect(truth).toMatch(/^\P{Ll}.{10,130}\.$/u);
    expect(see).toMatch(/^(?:[^:]+|.{5,90} https:\/\/[\w./-]+)$/);
  });
});
