import { existsSync, readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { analyze, contextOf } from '../../lib/analyze.ts';
import { detectors } from '../../lib/detectors.ts';
import { fromMarkdown } from '../../lib/text/markdown.ts';
import type { Context, Finding, Role, Sensitivity } from '../../lib/types.ts';

// A detector is taken at its word here: what its word is worth changes with every hit that somebody reads.
vi.mock('../../lib/calibration.ts', () => ({
  expectedPrecision: (_: string, strength: number) => strength,
}));

/** An answer with what should be marked in double brackets, and the prompt that it answers, if that matters. */
export type Row = readonly [marked: string, prompt?: string];

/** What one detector finds in a Markdown answer, in reading order. */
export function findingsIn(
  id: string,
  answer: string,
  prompt?: string,
  sensitivity: Sensitivity = 'balanced',
): readonly Finding[] {
  const detector = detectors[id];
  if (!detector) throw new Error(`no detector "${id}"`);
  const context: Context = contextOf(prompt === undefined ? undefined : fromMarkdown(prompt));
  const report = analyze(fromMarkdown(answer), context, { sensitivity, detectors: { [id]: detector } });
  expect(report.failures).toEqual([]);
  return report.findings.toSorted((a, b) => a.start - b.start);
}

/** Checks that a detector marks exactly the words in double brackets: '[[Great question]]! Here is how.' */
export function marks(id: string, rows: readonly Row[]): void {
  test.each(rows.map(([marked, prompt]) => ({ marked, prompt })))('$marked', ({ marked, prompt }) => {
    const answer = marked.replaceAll(/\[\[|\]\]/g, '');
    const passage = fromMarkdown(answer);
    let drawn = passage.text;
    for (const { start, end } of findingsIn(id, answer, prompt).toReversed()) {
      drawn = `${drawn.slice(0, start)}[[${drawn.slice(start, end)}]]${drawn.slice(end)}`;
    }
    expect(drawn).toBe(
      fromMarkdown(marked.replaceAll('[[', '〚').replaceAll(']]', '〛'))
        .text.replaceAll('〚', '[[')
        .replaceAll('〛', ']]'),
    );
  });
}

interface Example {
  readonly detector: string;
  readonly flag: boolean;
  readonly text: string;
  readonly user?: string;
}

const EXAMPLES = new URL('../../../shared/examples.json', import.meta.url);

/** Checks a detector against the examples of the specification, where they lie beside the project. */
export function agreesWithExamples(id: string): void {
  if (!existsSync(EXAMPLES)) {
    test.skip('the shared examples are not here', () => undefined);
    return;
  }
  const all = JSON.parse(readFileSync(EXAMPLES, 'utf8')) as readonly Example[];
  test.each(all.filter(({ detector }) => detector === id))('example: $text', ({ text, user, flag }) => {
    expect(findingsIn(id, text, user).length > 0).toBe(flag);
  });
}

/** What one detector finds in an answer at the end of a conversation. */
export function findingsAfter(
  id: string,
  said: readonly (readonly [role: Role, text: string, tools?: readonly string[]])[],
  answer: string,
): readonly Finding[] {
  const detector = detectors[id];
  if (!detector) throw new Error(`no detector "${id}"`);
  const earlier = said.map(([role, text, tools = []], index) => ({
    id: `t${index}`,
    role,
    passage: fromMarkdown(text),
    versions: [],
    tools,
    settled: true,
  }));
  const prompt = earlier.findLast(({ role }) => role === 'user')?.passage;
  const report = analyze(fromMarkdown(answer), contextOf(prompt, earlier), {
    sensitivity: 'balanced',
    detectors: { [id]: detector },
  });
  expect(report.failures).toEqual([]);
  return report.findings;
}

/** Checks that a detector which marks one answer and not the other tells once of what three in five answers do. */
export function tellsHabits(id: string, marked: string, plain: string): void {
  test.each([
    ['in the third of five', [marked, marked], 3],
    ['in three of the last five', [marked, plain, plain, marked], 3],
    ['in every one', [marked, marked, marked, marked, marked, marked], 5],
    ['in two', [plain, marked, plain], 0],
    ['long ago', [marked, marked, plain, plain, plain, marked], 0],
  ])('over time: %s', (_, before, count) => {
    const asked = ['user', 'My flatmate wants a cleaning rota. How do I word my answer?'] as const;
    const said = [...before.flatMap((answer) => [asked, ['assistant', answer] as const]), asked];
    const found = findingsAfter(id, said, marked);
    expect(found).toHaveLength(1);
    if (count > 0) {
      const because = { key: `${id.replaceAll('-', '_')}_often`, values: { count } };
      expect(found[0]).toMatchObject({ whole: true, level: 'note', because });
    } else expect(found[0]?.whole).toBeUndefined();
  });
}
