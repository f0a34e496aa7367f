import { describe, expect, test } from 'vitest';
import { analyze } from '../lib/analyze.ts';
import { contextAt } from '../lib/chat/context.ts';
import { type Item, STAGES, TOPICS } from '../lib/classroom/item.ts';
import { placeOf, turnsOf } from '../lib/classroom/turns.ts';
import { detectors } from '../lib/detectors.ts';
import { families, familyIds } from '../lib/families.ts';
import { samples } from '../lib/samples.ts';
import { quoteOf } from '../lib/text/passage.ts';

/** Every conversation of the library is a test of the engine: what it marks at Balanced is part of the file. */
describe.each(Object.entries(samples))('the conversation %s', (id, item) => {
  const turns = turnsOf(item.turns);
  const answers = item.turns.flatMap((said, index) => {
    const turn = turns[index];
    return said.role === 'assistant' && turn ? [{ said, turn, index }] : [];
  });

  test('is complete', () => {
    expect(item.topic, 'topic').toBeDefined();
    expect(item.stage, 'stage').toBeDefined();
    expect(item.turns[0]?.role, 'begins with a prompt').toBe('user');
    expect(answers.length).toBeGreaterThan(0);
    for (const part of ['wrong', 'fine', 'notes'] as const) expect(item[part], part).toBeTruthy();
    expect(item.questions.length, 'questions to talk about').toBeGreaterThanOrEqual(2);
    expect(item.sources.length, 'sources for the teacher').toBeGreaterThanOrEqual(1);
    for (const { said, index } of answers) {
      expect(said.marks, `marks of turn ${index}`).toBeDefined();
      expect(said.problems, `problems of turn ${index}`).toBeDefined();
    }
  });

  test('quotes words that stand in the answer, once', () => {
    for (const { said, turn, index } of answers) {
      for (const { quote } of [...(said.marks ?? []), ...(said.problems ?? [])]) {
        expect(placeOf(turn.passage, quote), `'${quote}' in turn ${index}`).not.toBeNull();
      }
      for (const { detector } of said.marks ?? []) expect(Object.keys(detectors)).toContain(detector);
    }
  });

  test('says of every mark whether it stands on a problem', () => {
    for (const { said, turn } of answers) {
      const problems = (said.problems ?? []).map(({ quote }) => placeOf(turn.passage, quote));
      for (const { quote, mistaken } of said.marks ?? []) {
        const mark = placeOf(turn.passage, quote);
        const onProblem = problems.some((one) => one && mark && one.start < mark.end && mark.start < one.end);
        expect(onProblem, `'${quote}' is a problem, or has 'mistaken'`).toBe(mistaken === undefined);
      }
    }
  });

  test.each(answers)('is marked as it says in turn $index', ({ said, turn, index }) => {
    const { findings, failures } = analyze(turn.passage, contextAt(turns, index), {
      sensitivity: 'balanced',
    });
    expect(failures).toEqual([]);
    const seen = findings.map((finding) => ({
      detector: finding.detector,
      quote: quoteOf(turn.passage, finding),
    }));
    const expected = (said.marks ?? []).map(({ detector, quote }) => {
      const place = placeOf(turn.passage, quote);
      const found = findings.find(
        (one) => one.detector === detector && place && one.start < place.end && place.start < one.end,
      );
      return { detector, quote: found ? quoteOf(turn.passage, found) : quote };
    });
    const inOrder = (marks: readonly { detector: string; quote: string }[]) =>
      marks.map(({ detector, quote }) => `${detector}: ${quote}`).sort();
    expect(inOrder(seen), id).toEqual(inOrder(expected));
  });
});

describe('the library', () => {
  const items = Object.values(samples);
  const answersOf = ({ turns }: Item) => turns.filter(({ role }) => role === 'assistant');
  const marksOf = (item: Item) => answersOf(item).flatMap(({ marks = [] }) => marks);

  test('has forty conversations and more, under titles of their own', () => {
    expect(items.length).toBeGreaterThanOrEqual(40);
    expect(new Set(items.map(({ title }) => title)).size).toBe(items.length);
  });

  test.each(familyIds)('shows the signs of the family %s in three of them', (family) => {
    const shows = (item: Item) =>
      marksOf(item).some(
        ({ detector, mistaken }) => families[family].includes(detector) && mistaken === undefined,
      );
    expect(items.filter(shows).length).toBeGreaterThanOrEqual(3);
  });

  test('shows every sign', () => {
    const shown = new Set(items.flatMap(marksOf).map(({ detector }) => detector));
    expect([...shown].sort()).toEqual(Object.keys(detectors).sort());
  });

  test('teaches restraint: ten in which nothing is wrong, four in which the tool is', () => {
    const isClean = (item: Item) =>
      answersOf(item).every(({ marks, problems }) => marks?.length === 0 && problems?.length === 0);
    const isMistaken = (item: Item) => marksOf(item).some(({ mistaken }) => mistaken !== undefined);
    expect(items.filter(isClean).length).toBeGreaterThanOrEqual(10);
    expect(items.filter(isMistaken).length).toBeGreaterThanOrEqual(4);
  });

  test('has six whole conversations with answers that were given again', () => {
    const isWhole = (item: Item) =>
      answersOf(item).length > 1 && answersOf(item).some(({ versions = [] }) => versions.length > 0);
    expect(items.filter(isWhole).length).toBeGreaterThanOrEqual(6);
  });

  test('covers every topic and stage', () => {
    expect(new Set(items.map(({ topic }) => topic))).toEqual(new Set(TOPICS));
    expect(new Set(items.map(({ stage }) => stage))).toEqual(new Set(STAGES));
  });
});
