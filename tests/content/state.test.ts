import { describe, expect, test } from 'vitest';
import { pageFindings, pageState, type ReadAnswer } from '../../entrypoints/content/state.ts';
import { makePassage } from '../../lib/text/passage.ts';
import type { Finding, Report } from '../../lib/types.ts';

const TEXT = 'Your key is abcd-efgh-ijkl. It is proven beyond doubt.';
const REPORT: Report = {
  findings: [],
  scores: {},
  coverage: { sentences: 2, read: 2, words: 9, language: 'en', skipped: [] },
  failures: [],
};

function answer(part: Partial<ReadAnswer> = {}, ...findings: Finding[]): ReadAnswer {
  const passage = makePassage({ text: TEXT, blocks: [{ kind: 'paragraph', start: 0, end: TEXT.length }] });
  return { id: 'a1', passage, report: REPORT, findings, shown: new Set(), truncated: false, ...part };
}

function finding(detector: string, words: string, part: Partial<Finding> = {}): Finding {
  const start = TEXT.indexOf(words);
  return {
    id: `${detector}:1`,
    detector,
    level: 'check',
    strength: 0.9,
    start,
    end: start + words.length,
    ...part,
  };
}

describe('the findings of an answer', () => {
  test('carry the words they speak of', () => {
    const one = answer({ shown: new Set(['very-sure:1']) }, finding('very-sure', 'proven beyond doubt'));
    expect(pageFindings(one)).toEqual([
      {
        id: 'very-sure:1',
        answer: 'a1',
        detector: 'very-sure',
        level: 'check',
        quote: 'proven beyond doubt',
        shown: true,
      },
    ]);
  });

  test('of a secret carry only the part that its reason shows', () => {
    const because = { key: 'private_data_key', values: { shown: 'abcd…' } };
    const told = JSON.stringify(
      pageFindings(answer({}, finding('private-data', 'abcd-efgh-ijkl', { because }))),
    );
    expect(told).toContain('abcd…');
    expect(told).not.toContain('efgh');
  });
});

test('the state of a page adds its answers up and says what was not read', () => {
  const french = { ...REPORT.coverage, language: 'fr', read: 0, skipped: ['wording'] };
  const state = pageState(
    'chat',
    'read',
    [
      answer(),
      answer({ report: { ...REPORT, coverage: french, failures: ['praise: oops'] }, truncated: true }),
    ],
    [],
  );
  expect(state).toMatchObject({
    answers: 2,
    coverage: { sentences: 4, read: 2, words: 18, languages: ['en', 'fr'] },
    unread: [
      { what: 'praise: oops', why: 'failed' },
      { what: 'a1', why: 'too_long' },
      { what: 'fr', why: 'language' },
    ],
  });
});
