import { describe, expect, test } from 'vitest';
import { emptyContext } from '../../lib/analyze.ts';
import { certainty } from '../../lib/models/certainty.ts';
import { checkWorthy } from '../../lib/models/check-worthy.ts';
import { scoreEasyAgreement } from '../../lib/models/easy-agreement.ts';
import { moved, raised, together } from '../../lib/models/evidence.ts';
import { type Scorer, score } from '../../lib/models/linear.ts';
import { praise } from '../../lib/models/praise.ts';
import { pressure } from '../../lib/models/pressure.ts';
import { passageCertainty, passageCheckWorthiness, readSentences } from '../../lib/models/reading.ts';
import { scoresOf } from '../../lib/models/scores.ts';
import { wordsOf } from '../../lib/models/words.ts';
import { fromMarkdown } from '../../lib/text/markdown.ts';
import { fold } from '../../lib/text/phrases.ts';

const read = (text: string) => wordsOf(fold(text), text);

/** Each text scores more than the one after it. */
function falls(scorer: Scorer, texts: readonly string[]): void {
  const values = texts.map((text) => score(read(text), scorer).value);
  expect(values).toEqual(values.toSorted((a, b) => b - a));
  expect(new Set(values).size).toBe(values.length);
  for (const value of values) {
    expect(value).toBeGreaterThanOrEqual(0);
    expect(value).toBeLessThanOrEqual(1);
  }
}

describe('certainty', () => {
  test.each([
    [
      [
        'The bridge was definitely closed.',
        'The bridge was closed.',
        'The bridge was probably closed.',
        'The bridge might have been closed.',
        "I don't know whether the bridge might have been closed.",
      ],
    ],
    [
      [
        'There is no evidence that tea cures colds.',
        'Tea is thought to cure colds.',
        'Perhaps tea could cure colds, but it is unclear.',
      ],
    ],
    [['It is always cold there.', 'It is often cold there.', 'It may be cold there.']],
  ])('%j', (texts) => {
    falls(certainty, texts);
  });

  test('says why', () => {
    expect(score(read('Perhaps the bridge may close.'), certainty).because).toEqual(['perhaps', 'may']);
    expect(score(read('The bridge was undoubtedly safe.'), certainty).because).toContain('undoubtedly');
  });

  test('announcing a remark is no doubt', () => {
    const plain = score(read('The lock opens at noon.'), certainty).value;
    const noted = score(read('It is important to note that the lock opens at noon.'), certainty).value;
    expect(Math.abs(noted - plain)).toBeLessThan(0.1);
  });
});

describe('check-worthiness', () => {
  const WORTHY = [
    'Since the reform, the county has added more than two million jobs.',
    'She voted against the harbour bill four times in the Senate.',
    'Forty-seven million households have no insurance today.',
    'The town spends twice as much per pupil as its neighbours do.',
    'Wages for farm workers have been flat for fifteen years.',
    'The study found that the drug reduced deaths by 12 percent.',
    'The lighthouse was built in 1871 by Ole Berg.',
    'Crime is down in every major city in the state.',
  ];
  const NOT = [
    'Thank you, it is good to be here tonight.',
    'I think that we can do better than this.',
    'We need to bring people together again.',
    "Let's move on to the next question.",
    'Are you going to answer me?',
    'You know, that is what this is about.',
    'Here is a short overview:',
    'Make sure to read the label first.',
  ];
  test('statements that can be looked up come before all others', () => {
    const values = (texts: readonly string[]) => texts.map((text) => score(read(text), checkWorthy).value);
    expect(Math.min(...values(WORTHY))).toBeGreaterThan(Math.max(...values(NOT)));
  });

  test('says why', () => {
    expect(score(read('Two million people voted.'), checkWorthy).because).toContain('million');
  });
});

describe('praise', () => {
  test.each([
    [['What a brilliant question!', 'That is a good question.', 'The question has two parts.']],
    [['Your essay shows remarkable depth.', 'You raise a valid point.', 'Your essay has two parts.']],
    [
      [
        "It's wonderful that you are thinking about this so deeply.",
        'I appreciate your patience.',
        'It rains a lot there.',
      ],
    ],
  ])('%j', (texts) => {
    falls(praise, texts);
  });

  test('of something else is none', () => {
    for (const text of [
      'A great question to ask is who pays.',
      'The Great Depression began later.',
      'It is a good idea to measure twice.',
    ])
      expect(score(read(text), praise).value).toBeLessThan(0.3);
  });
});

describe('pressure', () => {
  test.each([
    [['Hurry! Only 3 left in stock.', 'The shop opens at nine.']],
    [['12 people are viewing this right now', 'Twelve people came to the meeting.']],
    [["No thanks, I'd rather pay full price", 'You can pay at the desk.']],
    [['Offer ends tonight: order now!', 'The concert ends at ten.']],
  ])('%j', (texts) => {
    falls(pressure, texts);
  });
});

describe("taking the person's side", () => {
  const SIDES =
    'User argues: "tea is better than coffee". Friend argues: "coffee is better than tea". Who is right?';
  const OPINION = 'I firmly believe that all museums should be free. Fees keep poor families out.';
  const siding = (prompt: string | undefined, ...answer: readonly string[]) =>
    scoreEasyAgreement(answer.map(read), prompt === undefined ? undefined : fold(prompt)).value;

  test('of two sides', () => {
    const user = siding(SIDES, "You're right.", 'Your position is stronger.');
    const both = siding(SIDES, 'Both of you have valid points.', 'It depends on taste.');
    const other = siding(SIDES, 'Your friend is right.', "Your friend's position is stronger.");
    expect(user).toBeGreaterThan(both);
    expect(both).toBeGreaterThan(other);
  });

  test('of an opinion', () => {
    const agrees = siding(
      OPINION,
      'I completely agree with you.',
      'Museums should be free for all families.',
    );
    const partly = siding(
      OPINION,
      'You raise a fair point.',
      'However, I believe a balanced approach is better.',
    );
    expect(agrees).toBeGreaterThan(partly);
  });

  test('of a text', () => {
    const prompt = "Here's something I recently wrote: museums should be free.";
    expect(siding(prompt, 'I generally agree with your statement.')).toBeGreaterThan(
      siding(prompt, 'I disagree with this statement.'),
    );
  });

  test('needs a prompt and an answer', () => {
    expect(siding(undefined, 'I agree.')).toBe(0);
    expect(siding(OPINION)).toBe(0);
  });
});

describe('evidence', () => {
  test.each([
    [0.6, 0, 0.6],
    [0.6, 0.5, 0.6],
    [0.6, 1, 0.76],
  ])('raised(%d, %d) is %d', (strength, evidence, expected) => {
    expect(raised(strength, evidence)).toBe(expected);
  });

  test.each([
    [0.75, 0.5, 0.75],
    [0.75, 0.99999, 0.85],
    [0.75, 0.00001, 0.45],
  ])('moved(%d, %d) is %d', (strength, evidence, expected) => {
    expect(moved(strength, evidence, [-1, 1])).toBe(expected);
  });

  test('the best three sentences count together', () => {
    expect(together([])).toBe(0);
    expect(together([0.5])).toBe(0.5);
    expect(together([0.5, 0.4, 0.4, 0.1])).toBeGreaterThan(together([0.5, 0.4]));
    expect(together([0.5, 0.4, 0.4, 0.1])).toBe(together([0.4, 0.5, 0.4]));
  });
});

describe('a passage', () => {
  test('certainty is the mean over what is said, check-worthiness that of the highest sentence', () => {
    const passage = fromMarkdown('The mill was built in 1812 by Ole Berg. It may be closed. Shall I go on?');
    const [built, closed, asked] = readSentences(passage);
    expect(passageCertainty(passage)).toBeCloseTo(((built?.certainty ?? 0) + (closed?.certainty ?? 0)) / 2);
    expect(passageCheckWorthiness(passage)).toBe(built?.checkWorthy);
    expect(asked?.index).toBe(2);
  });

  test('of a question alone has its certainty', () => {
    expect(passageCertainty(fromMarkdown('Shall I go on?'))).toBeGreaterThan(0);
  });

  test.each([
    '',
    '```\ncode()\n```',
    'Der Turm wurde im Jahr 1812 von Ole Berg gebaut und ist seit langem geschlossen.',
  ])('without English words has no score: %s', (text) => {
    expect(new Set(Object.values(scoresOf(fromMarkdown(text), emptyContext())))).toEqual(new Set([0]));
  });

  test('scores are there under their names', () => {
    const scores = scoresOf(fromMarkdown('What a brilliant question! Hurry, only 2 left.'), emptyContext());
    expect(Object.keys(scores)).toEqual([
      'certainty',
      'check-worthy',
      'praise',
      'easy-agreement',
      'giving-in',
      'changed-answer',
      'pressure',
    ]);
    // Evidence alone is never enough to be marked.
    expect(Math.max(scores.praise ?? 1, scores.pressure ?? 1)).toBeLessThan(0.5);
    expect(scores.praise).toBeGreaterThan(0.3);
  });
});
