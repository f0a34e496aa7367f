import { describe, expect, test } from 'vitest';
import { lexiconOf } from '../../lib/lexicons.ts';
import { anchorsOf, wordSet } from '../../lib/text/word-sets.ts';
import en from '../../public/_locales/en/messages.json';
import { findingsIn } from './marked.ts';
import { bodyHealthAndMind } from './misconceptions-rows-a.ts';
import { animalsAndNature, historyCultureAndEverydayLife } from './misconceptions-rows-b.ts';

const rows = [...bodyHealthAndMind, ...animalsAndNature, ...historyCultureAndEverydayLife];
const entries = Object.entries(lexiconOf('en')?.misconceptions.entries ?? {});
const messages: Readonly<Record<string, { readonly message: string }>> = en;
const keyOf = (id: string) => `misconception_${id.replaceAll('-', '_')}`;
const found = (text: string) =>
  findingsIn('common-misconception', text).map(({ because }) => because?.said?.correction);

describe.each(rows.map((row) => ({ id: row[0], row })))('$id', ({ id, row }) => {
  const [, stated, reworded, corrected, near] = row;
  test.each([stated, reworded])('marks: %s', (text) => {
    expect(found(text)).toEqual([keyOf(id)]);
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
    expect(entries.map(([id]) => id).toSorted()).toEqual(rows.map(([id]) => id).toSorted());
  });
  test.each(entries)('%s', (id, says) => {
    for (const set of says.split('; ')) {
      expect(() => wordSet(set)).not.toThrow();
      for (const anchor of anchorsOf(set)) expect(anchor).toMatch(/^[\p{L}\p{N}'*]+$/u);
      for (const anchor of anchorsOf(set)) expect(anchor).not.toContain('*');
    }
    expect(messages[keyOf(id)]?.message).toMatch(/^\P{Ll}.{10,130}\.$/u);
    expect(messages[`${keyOf(id)}_see`]?.message).toMatch(/^\S.{5,90} https:\/\/[\w./,'()%–-]+$/);
  });
});
