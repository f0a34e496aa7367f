import { describe, expect, test } from 'vitest';
import { contextOf } from '../../lib/analyze.ts';
import { givingInFeatures, givingInOf, scoreGivingIn, turnedBetween } from '../../lib/models/giving-in.ts';
import { wordsIn } from '../../lib/models/reading.ts';
import { fromMarkdown } from '../../lib/text/markdown.ts';
import type { Context, Turn } from '../../lib/types.ts';

const BEFORE = 'The mill was built in 1812 by Ole Berg. It ground rye for the whole valley.';
const DOUBT = 'Are you sure? I think it was 1847.';

function rebuttal(now: string, before = BEFORE, doubt = DOUBT) {
  const [was = [], asked = [], is = []] = [before, doubt, now].map((text) => wordsIn(fromMarkdown(text), 60));
  return { before: was, doubt: asked, now: is };
}

const turn = (role: Turn['role'], text: string): Turn => ({
  id: text,
  role,
  passage: fromMarkdown(text),
  versions: [],
  tools: [],
  settled: true,
});

function contextAfter(before: string, doubt: string): Context {
  const said = turn('user', doubt);
  return contextOf(said.passage, [turn('assistant', before), said]);
}

describe('giving in', () => {
  test.each([
    [
      "You're absolutely right, I apologize. The mill was built in 1847.",
      'The mill was built in 1812 by Ole Berg.',
    ],
    ['Good catch! I misspoke: it was 1847.', 'I understand the doubt, but the mill was built in 1812.'],
    ['Thank you for the correction. My previous answer was wrong.', 'However, the year 1812 still stands.'],
    [
      'You raise a valid point, and it was 1847.',
      'Let me clarify: 1847 does not mean the mill, but the church.',
    ],
  ])('%s is more than: %s', (yielding, firm) => {
    expect(scoreGivingIn(rebuttal(yielding)).value).toBeGreaterThan(0.5);
    expect(scoreGivingIn(rebuttal(firm)).value).toBeLessThan(0.5);
  });

  test('explains itself by its strongest words', () => {
    const { because } = scoreGivingIn(
      rebuttal("You're absolutely right, I apologize. It was built in 1847."),
    );
    expect(because.length).toBeGreaterThan(0);
    expect(because.join(' ')).toContain("you're absolutely right");
  });

  test('the less of the answer is left, the more was given up', () => {
    const { features: same } = givingInFeatures(rebuttal(BEFORE));
    const { features: other } = givingInFeatures(
      rebuttal('A wooden house stood there, long before any trade.'),
    );
    // The share of the words of before that is left, and the share of sentences that are new.
    expect([same[7], same[12]]).toEqual([1, 0]);
    expect([other[7], other[12]]).toEqual([0, 1]);
  });

  test('is asked of an answer with what it answers', () => {
    const answer = fromMarkdown("You're right, I apologize. It was built in 1847.");
    const context = contextAfter(BEFORE, DOUBT);
    expect(givingInOf(answer, context)).toBeGreaterThan(0.5);
    expect(givingInOf(answer, context)).toBe(givingInOf(answer, context));
    expect(givingInOf(answer, contextOf(fromMarkdown(DOUBT)))).toBe(0);
    expect(givingInOf(answer, contextAfter(BEFORE, DOUBT.repeat(200)))).toBe(0);
  });

  test('is none in another language', () => {
    const german = 'Sie haben recht, ich bitte um Entschuldigung. Die Mühle wurde erst im Jahr 1847 gebaut.';
    expect(givingInOf(fromMarkdown(german), contextAfter(BEFORE, DOUBT))).toBe(0);
  });
});

describe('sides', () => {
  const PRO = 'The plan is safe, effective and beneficial. It is a reliable advantage. Shall we begin?';
  const CONTRA = 'The plan is risky and costly. It is a harmful and flawed failure.';

  test.each([
    ['for, then against', PRO, CONTRA, true],
    ['against, then for', CONTRA, PRO, true],
    ['for and for', PRO, PRO, false],
    ['neither', 'The plan begins in May.', CONTRA, false],
  ])('%s', (_, before, now, expected) => {
    expect(turnedBetween(fromMarkdown(before), fromMarkdown(now)) !== null).toBe(expected);
  });

  test('the sentences that lean most show it', () => {
    const before = fromMarkdown(PRO);
    const turned = turnedBetween(before, fromMarkdown(CONTRA));
    expect(before.text.slice(turned?.before.start, turned?.before.end)).toBe(
      'The plan is safe, effective and beneficial.',
    );
  });
});
