import { describe, expect, test } from 'vitest';
import english from '../../lib/lexicons/en.ts';
import { sentenceOf } from '../../lib/text/claims.ts';
import { draftsIn, isDrafted, isSpeech } from '../../lib/text/drafts.ts';
import { fromMarkdown } from '../../lib/text/markdown.ts';

describe('letters and messages to be sent', () => {
  test.each([
    ['Dear Ana,\n\nI am late.\n\nKind regards\n\nGood luck.', ['Dear Ana,\nI am late.\nKind regards']],
    ['Here it is.\n\nSubject: Lunch\n\nAre you free?', ['Subject: Lunch\nAre you free?']],
    ['**Subject:** Lunch', ['Subject: Lunch']],
    ['Hi there! How can I help?', []],
    ['Dear readers will find this odd. Why?', []],
    ['No letter here.', []],
  ])('%j', (answer, drafts) => {
    const passage = fromMarkdown(answer);
    expect(draftsIn(passage, english).map(({ start, end }) => passage.text.slice(start, end))).toEqual(
      drafts,
    );
  });

  test('an offset in one, and one behind it', () => {
    const passage = fromMarkdown('Dear Ana,\n\nI am late.\n\nBest\n\nI can change it.');
    expect(isDrafted(passage, passage.text.indexOf('late'), english)).toBe(true);
    expect(isDrafted(passage, passage.text.indexOf('change'), english)).toBe(false);
  });
});

describe('somebody speaks', () => {
  test.each([
    ['Ana: I missed you.\n\nTom: Me too.', true],
    ['**Friend 1:** I missed you.\n\n**Friend 2:** Me too.', true],
    ['I missed you, said the captain.', true],
    ['I missed you.', false],
    ['Warning: be kind.', false],
    ['There is one rule: be kind.\n\nAnd there is another: be fair.', false],
  ])('%s %s', (answer, speaks) => {
    const passage = fromMarkdown(answer);
    const sentence = sentenceOf(passage, 0);
    expect(sentence && isSpeech(passage, sentence, english)).toBe(speaks);
  });
});
