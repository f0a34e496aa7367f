import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { analyze, contextOf } from '../lib/analyze.ts';
import { detectors } from '../lib/detectors.ts';
import { fromMarkdown } from '../lib/text/markdown.ts';

/** Ordinary answers of others, read where they lie (../shared/data/README.md names their origin). */
const BULK = new URL('../../shared/data/bulk_answers.jsonl', import.meta.url);

/** A sign that more answers than this carry says nothing. */
const MOST_ANSWERS_BY_ONE = 0.12;
const MOST_ANSWERS = 0.25;
const MOST_FINDINGS_PER_1000_WORDS = 1.5;

if (!existsSync(BULK))
  console.warn('tests/corpus: ../shared/data is not here, so ordinary answers were not read');

test.skipIf(!existsSync(BULK))(
  'ordinary English answers are left alone at Balanced',
  { timeout: 120_000 },
  () => {
    const rows = readFileSync(BULK, 'utf8').trim().split('\n');
    const english = rows
      .map((row) => JSON.parse(row) as { lang: string; text: string; prompt?: string })
      .filter(({ lang }) => lang === 'en');
    const load = new Map(Object.keys(detectors).map((id) => [id, { answers: 0, findings: 0 }]));
    const failures = new Set<string>();
    let marked = 0;
    let findings = 0;
    let words = 0;
    for (const { text, prompt } of english) {
      const context = contextOf(prompt === undefined ? undefined : fromMarkdown(prompt));
      const report = analyze(fromMarkdown(text), context, { sensitivity: 'balanced' });
      for (const failure of report.failures) failures.add(failure);
      words += report.coverage.words;
      findings += report.findings.length;
      if (report.findings.length > 0) marked += 1;
      for (const id of new Set(report.findings.map(({ detector }) => detector))) {
        const own = load.get(id);
        if (own) own.answers += 1;
      }
      for (const { detector } of report.findings) {
        const own = load.get(detector);
        if (own) own.findings += 1;
      }
    }

    const share = (answers: number) => `${((100 * answers) / english.length).toFixed(2)} %`;
    const rate = (count: number) => ((1000 * count) / words).toFixed(3);
    console.table(
      Object.fromEntries([
        ...[...load].map(([id, own]) => [
          id,
          { answers: share(own.answers), 'per 1,000 words': rate(own.findings) },
        ]),
        ['all', { answers: share(marked), 'per 1,000 words': rate(findings) }],
      ]),
    );
    expect([...failures]).toEqual([]);
    for (const [id, { answers }] of load) {
      expect(answers / english.length, id).toBeLessThanOrEqual(MOST_ANSWERS_BY_ONE);
    }
    expect(marked / english.length).toBeLessThan(MOST_ANSWERS);
    expect((1000 * findings) / words).toBeLessThan(MOST_FINDINGS_PER_1000_WORDS);
  },
);
