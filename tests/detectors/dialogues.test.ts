import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { analyzeLine } from '../../lib/cli.ts';

/**
 * Conversations, versions and given texts, written without a look at the rules, as the command line takes them: most
 * of what is planted should be found, and nothing where it is told in other words, stands firm or has a tool behind it.
 */

interface Row {
  readonly detector: string;
  /** Whether something is to be found; the words, where only these are wrong. */
  readonly marked: boolean | string;
  readonly text: string;
}

const lines = readFileSync(join(import.meta.dirname, 'dialogues.jsonl'), 'utf8')
  .trim()
  .split('\n');
const rows = lines.map((line) => ({ ...(JSON.parse(line) as Row), line }));

/** The words that the detector of a row marks. */
function foundIn({ detector, line }: (typeof rows)[number]): readonly string[] {
  const result = analyzeLine(line, 1, 'balanced');
  if ('error' in result) throw new Error(result.error);
  return result.findings.filter((one) => one.detector === detector).map(({ quote }) => quote);
}

/** The part of what is planted that is found at least. */
const LEAST: Readonly<Record<string, number>> = {
  'not-in-your-text': 0.75,
  'unstable-answer': 0.75,
  'changed-answer': 0.75,
  contradiction: 0.4,
  'claimed-action': 0.85,
};

describe.each(Object.entries(LEAST))('%s', (detector, least) => {
  const own = rows.filter((row) => row.detector === detector);

  test('finds most of what is planted', () => {
    const planted = own.filter(({ marked }) => marked !== false);
    const found = planted.filter((row) =>
      foundIn(row).some((quote) => row.marked === true || quote.includes(String(row.marked))),
    );
    expect(found.length).toBeGreaterThanOrEqual(least * planted.length);
  });

  test('is silent elsewhere', () => {
    const silent = own.filter(({ marked }) => marked === false);
    expect(silent.length).toBeGreaterThan(0);
    expect(silent.filter((row) => foundIn(row).length > 0).map(({ text }) => text)).toEqual([]);
  });
});
