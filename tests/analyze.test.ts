import { describe, expect, test } from 'vitest';
import { analyze, contextOf, emptyContext, type FLOORS } from '../lib/analyze.ts';
import { fromMarkdown } from '../lib/text/markdown.ts';
import { quoteOf } from '../lib/text/passage.ts';
import type { Context, Detector, Hit, Task } from '../lib/types.ts';

/** Hits every word of a kind: strength 0.75, or the one given in `all`. */
function wordDetector(word: string, hit: Partial<Hit> = {}, more: Partial<Detector> = {}): Detector {
  return {
    risks: ['overreliance'],
    level: 'note',
    *detect(answer) {
      for (const { index } of answer.prose.matchAll(new RegExp(word, 'g'))) {
        yield { start: index, end: index + word.length, strength: 0.75, ...hit };
      }
    },
    ...more,
  };
}

function report(text: string, detectors: Record<string, Detector>, context: Context = emptyContext()) {
  return analyze(fromMarkdown(text), context, { sensitivity: 'balanced', detectors });
}

describe('what is reported', () => {
  test('findings in reading order, with level, and the same ids again in a longer text', () => {
    const detectors = { 'sign-b': wordDetector('sure'), 'sign-a': wordDetector('fact', { level: 'check' }) };
    const text = 'It is sure. A fact is sure.';
    const { findings } = report(text, detectors);
    expect(findings.map(({ detector, level, start }) => `${detector} ${level} ${start}`)).toEqual([
      'sign-b note 6',
      'sign-a check 14',
      'sign-b note 22',
    ]);
    expect(new Set(findings.map(({ id }) => id)).size).toBe(3);
    const longer = report(`New words first.\n\n${text} More.`, detectors).findings;
    expect(longer.map(({ id }) => id)).toEqual(findings.map(({ id }) => id));
  });

  test.each<[floor: keyof typeof FLOORS, strengths: number[]]>([
    ['quiet', [0.95]],
    ['balanced', [0.95, 0.75]],
    ['thorough', [0.95, 0.75, 0.55]],
  ])('%s keeps what reaches its floor; scores tell of all', (sensitivity, expected) => {
    const detectors = Object.fromEntries(
      [0.95, 0.75, 0.55, 0.35].map((strength) => [`sign-${strength}`, wordDetector('sure', { strength })]),
    );
    const { findings, scores } = analyze(fromMarkdown('Be sure.'), emptyContext(), {
      sensitivity,
      detectors,
    });
    expect(
      findings
        .map(({ strength }) => strength)
        .sort()
        .reverse(),
    ).toEqual(expected);
    expect(scores).toMatchObject({
      'sign-0.95': 0.95,
      'sign-0.75': 0.75,
      'sign-0.55': 0.55,
      'sign-0.35': 0.35,
    });
  });

  test('of overlapping hits of one detector the strongest stays; different detectors keep theirs', () => {
    const one: Detector = {
      risks: [],
      level: 'note',
      detect: () => [
        { start: 0, end: 8, strength: 0.8 },
        { start: 4, end: 12, strength: 0.9 },
        { start: 10, end: 15, strength: 0.85 },
        { start: 20, end: 25, strength: 0.8 },
        { start: 0, end: 26, strength: 0.7, whole: true },
      ],
    };
    const { findings } = report('Abcdefghijklmnopqrstuvwxyz', { one, two: wordDetector('efg') });
    expect(findings.map(({ detector, start, end }) => [detector, start, end])).toEqual([
      ['one', 0, 26],
      ['two', 4, 7],
      ['one', 4, 12],
      ['one', 20, 25],
    ]);
  });

  test('a detector that throws or points outside is told of, and the others go on', () => {
    const broken: Detector = {
      risks: [],
      level: 'note',
      *detect() {
        yield { start: 0, end: 2, strength: 0.8 };
        yield { start: 5, end: 500, strength: 0.8 };
        throw new Error('no such word');
      },
    };
    const { findings, failures } = report('Be sure.', { broken, sure: wordDetector('sure') });
    expect(findings.map(({ detector }) => detector)).toEqual(['broken', 'sure']);
    expect(failures).toEqual(['broken: 5 to 500 is not in the answer', 'broken: no such word']);
  });

  test('a detector that is off counts once it is chosen, and one that is on no more once it is not', () => {
    const detectors = { on: wordDetector('sure'), off: wordDetector('sure', {}, { off: true }) };
    const found = (choices: Record<string, boolean>) =>
      analyze(fromMarkdown('Be sure.'), emptyContext(), { sensitivity: 'balanced', detectors, choices });
    expect(found({}).findings.map(({ detector }) => detector)).toEqual(['on']);
    expect(found({ on: false, off: true }).findings.map(({ detector }) => detector)).toEqual(['off']);
    expect(found({}).scores).toMatchObject({ on: 0.75, off: 0.75 });
  });
});

describe('the task decides which signs count', () => {
  const ids = [
    'broken-reference',
    'does-not-add-up',
    'no-source',
    'praise',
    'private-data',
    'risky-code',
    'very-sure',
  ];
  const detectors = Object.fromEntries(ids.map((id) => [id, wordDetector('sure', { strength: 0.95 })]));
  const counting = (task: Task, ownWork = false) =>
    report('Be sure.', detectors, { ...emptyContext(), task, ownWork }).findings.map(
      ({ detector }) => detector,
    );
  const ORDERED = ['broken-reference', 'does-not-add-up', 'private-data', 'risky-code'];

  test.each<[Task, boolean, string[]]>([
    ['unknown', false, ids],
    ['question', false, ids],
    ['advice', false, ids],
    ['code', false, ids],
    ['essay', false, ids.filter((id) => id !== 'praise')],
    ['creative', false, ORDERED],
    ['transform', false, ORDERED],
    ['transform', true, [...ORDERED, 'praise'].sort()],
  ])('%s (own work: %s)', (task, ownWork, expected) => expect(counting(task, ownWork)).toEqual(expected));

  test('scores do not ask for the task', () => {
    const { scores } = report('Be sure.', detectors, { ...emptyContext(), task: 'creative' });
    expect(ids.map((id) => scores[id])).toEqual(ids.map(() => 0.95));
  });
});

describe('coverage', () => {
  test.each<[string, object]>([
    [
      'One is here. Two are there.\n\n> Quoted words.\n\n```\nlet a;\n```\n\n$$x$$',
      { sentences: 3, read: 2, words: 8, language: 'en', skipped: ['code', 'math', 'quote'] },
    ],
    ['这取决于项目什么时候开始。', { sentences: 1, language: 'zh' }],
    ['', { sentences: 0, read: 0, words: 0, language: 'und', skipped: [] }],
  ])('%j', (text, expected) => {
    expect(analyze(fromMarkdown(text), emptyContext(), { sensitivity: 'balanced' }).coverage).toMatchObject(
      expected,
    );
  });

  test('where a language has no rules, that is said', () => {
    const { coverage } = analyze(
      fromMarkdown('Se riippuu siitä, milloin hanke alkoi ja kuka sen maksoi.'),
      emptyContext(),
      {
        sensitivity: 'balanced',
      },
    );
    expect(coverage).toMatchObject({ language: 'fi', read: 0, skipped: ['wording'] });
  });
});

test('contextOf reads the task off the prompt', () => {
  expect(contextOf(fromMarkdown('Write a short story about a dragon.')).task).toBe('creative');
  expect(contextOf(undefined)).toEqual({
    task: 'unknown',
    ownWork: false,
    earlier: [],
    versions: [],
    tools: [],
  });
});

test('findings speak of their words', () => {
  const answer = fromMarkdown('So **12 + 13 = 26** it is.');
  const { findings } = analyze(answer, emptyContext(), { sensitivity: 'balanced' });
  expect(findings.map((finding) => quoteOf(answer, finding))).toEqual(['12 + 13 = 26']);
});

test.each(['', 'x', '\uD800', '[[', '“', '0'.repeat(5000), 'a '.repeat(5000), '“"\'«'.repeat(2000)])(
  'any text is read without failure: %.20j',
  (text) => {
    const { failures } = analyze(fromMarkdown(text), emptyContext(), { sensitivity: 'thorough' });
    expect(failures).toEqual([]);
  },
);
