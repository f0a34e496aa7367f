import { describe, expect, test } from 'vitest';
import { roundsOf } from '../../lib/classroom/quiz.ts';
import { samples } from '../../lib/samples.ts';

/** The same numbers each time. */
function numbers(): () => number {
  let seed = 7;
  return () => {
    seed = (seed * 16807) % 2147483647;
    return seed / 2147483647;
  };
}

const items = Object.values(samples);
const rounds = roundsOf(items, numbers());

describe('rounds of the quiz', () => {
  test('there is one for nearly every conversation of the library', () => {
    const asked = new Set(rounds.map(({ item }) => item));
    expect(asked.size).toBeGreaterThanOrEqual(items.length * 0.8);
  });

  test('each has two or three sentences, all different, of which one at most is wrong', () => {
    for (const { choices, right, problem } of rounds) {
      expect(choices.length).toBeGreaterThanOrEqual(2);
      expect(choices.length).toBeLessThanOrEqual(3);
      expect(new Set(choices).size).toBe(choices.length);
      expect(right === null).toBe(problem === null);
      if (right !== null && problem) {
        const words = problem.quote.replaceAll(/\s+/g, ' ');
        const choice = choices[right] ?? '';
        expect(choice.includes(words) || words.includes(choice) || sharesWords(choice, words)).toBe(true);
      }
    }
  });

  test('where the answer is clean, none of its sentences is right', () => {
    const clean = rounds.find(({ item }) => item === samples['why-the-sky-is-blue']);
    expect(clean).toMatchObject({ right: null, problem: null, detector: null });
  });

  test('the sign is named where the tool sees it', () => {
    const sums = rounds.filter(({ item }) => item === samples['rowing-club-trip']);
    expect(sums.map(({ detector }) => detector)).toContain('does-not-add-up');
  });

  test('they come in random order', () => {
    const again = roundsOf([...items, ...items, ...items], numbers());
    expect(again.map(({ item }) => item)).not.toEqual([...items, ...items, ...items]);
  });
});

function sharesWords(a: string, b: string): boolean {
  const words = new Set(a.split(' '));
  return b.split(' ').filter((word) => words.has(word)).length >= 2;
}
