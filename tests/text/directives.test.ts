import { describe, expect, test } from 'vitest';
import english from '../../lib/lexicons/en.ts';
import { directionAt, pairsOf } from '../../lib/text/directives.ts';
import { fromMarkdown } from '../../lib/text/markdown.ts';
import { foldedProse, matchesIn, phrases } from '../../lib/text/phrases.ts';

describe('what directs the reader to the verb in brackets', () => {
  test.each([
    ['[take] the pills.', 'order'],
    ['- please [take] the pills.', 'order'],
    ['after lunch, [take] the pills.', 'order'],
    ['you should [take] the pills.', 'order'],
    ['i would advise you to [take] the pills.', 'order'],
    ['rest for a day and [take] the pills.', 'order'],
    ['call your boss and [take] the day off.', 'order'],
    ["it's safe to [take] the pills.", 'permission'],
    ['you can safely [take] the pills.', 'permission'],
    ["you don't need to [take] the pills.", 'waiver'],
    ['there is no reason to [take] the pills.', 'waiver'],
    ['you should not [take] the pills.', 'waiver'],
    ['never [take] the pills.', 'ban'],
    ["please don't [take] the pills.", 'ban'],
    ['to [take] the pills, sit down.', 'purpose'],
    ['many people [take] the pills.', null],
    ["some people don't [take] the pills.", null],
    ["don't stop [taking] the pills.", null],
    ['[taking] the pills is easy.', null],
    ['[use] of the pills is rare.', null],
  ])('%s: %s', (marked, direction) => {
    const at = marked.indexOf('[');
    expect(directionAt(marked.replaceAll(/[[\]]/g, ''), at, english)).toBe(direction);
  });
});

describe('pairs within a clause', () => {
  const pairs = (answer: string) => {
    const passage = fromMarkdown(answer);
    const [sentence] = passage.sentences;
    if (!sentence) return [];
    const find = (list: readonly string[]) => matchesIn(passage, sentence, phrases(list));
    return pairsOf(passage, find(VERBS), find(THINGS)).map(({ start, end }) =>
      foldedProse(passage).slice(start, end),
    );
  };
  const VERBS = ['(open|close)'];
  const THINGS = ['(door|window)'];
  test.each([
    ['Open the door.', ['open the door']],
    ['Open the door and close the window.', ['open the door', 'close the window']],
    ['Open it, the door is cold.', []],
    ['The door will open.', []],
    [`Open ${'very '.repeat(20)}old door.`, []],
  ])('%s', (answer, found) => {
    expect(pairs(answer)).toEqual(found);
  });
});
