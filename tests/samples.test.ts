import { describe, expect, test } from 'vitest';
import { analyze } from '../lib/analyze.ts';
import { contextAt } from '../lib/chat/context.ts';
import { placeOf, turnsOf } from '../lib/classroom/turns.ts';
import { detectors } from '../lib/detectors.ts';
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
