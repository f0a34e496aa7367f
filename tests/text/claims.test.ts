import { describe, expect, test } from 'vitest';
import { lexiconOf } from '../../lib/lexicons.ts';
import {
  blockAt,
  clauseAround,
  isApart,
  isClaim,
  isConditional,
  isDoubted,
  isMentioned,
  isNegated,
  isReported,
  sentenceOf,
  strengthOf,
  trim,
} from '../../lib/text/claims.ts';
import { fromMarkdown } from '../../lib/text/markdown.ts';

const lexicon = lexiconOf('en');
if (!lexicon) throw new Error('no English lexicon');

const first = (markdown: string) => {
  const sentence = sentenceOf(fromMarkdown(markdown), 0);
  if (!sentence) throw new Error(`no sentence in "${markdown}"`);
  return sentence;
};

describe('a sentence makes a claim', () => {
  test.each([
    ['The dam was built in 1936.', true],
    ['- The dam was built in 1936.', true],
    ['Was the dam built in 1936?', false],
    ['Who was the builder of the dam', false],
    ['# The dam was built in 1936', false],
    ['Here is what we know about the dam:', false],
    ['Build the dam in 1936.', false],
    ['> The dam was built in 1936.', false],
  ])('%s', (markdown, claims) => {
    expect(isClaim(first(markdown), lexicon)).toBe(claims);
  });
});

/** Asks about the word after the bar, with what stands before it. */
const at = (text: string): [string, number] => [text.replace('|', ''), text.indexOf('|')];

describe('a negator in the clause turns it round', () => {
  test.each([
    ['it is not |safe', true],
    ["it isn't |safe", true],
    ['no study has |proven it', true],
    ['it is hard to say |definitively', true],
    ['it is not only |safe', false],
    ['there is no doubt that it is |safe', false],
    ['it is not cheap, but it is |safe', false],
    ['it is |safe', false],
  ])('%s', (text, negated) => {
    expect(isNegated(...at(text), lexicon)).toBe(negated);
  });
});

describe('a condition comes first', () => {
  test.each([
    ['if you sign, it is |safe', true],
    ['suppose it were |safe', true],
    ['it is |safe if you sign', false],
  ])('%s', (text, conditional) => {
    expect(isConditional(...at(text), lexicon)).toBe(conditional);
  });
});

describe('somebody else says it', () => {
  test.each([
    ['the maker claims that it is |safe', true],
    ['according to the label it is |safe', true],
    ['it is |safe, the maker claims', false],
  ])('%s', (text, reported) => {
    expect(isReported(...at(text), lexicon)).toBe(reported);
  });
});

describe('the word is spoken of', () => {
  test.each([
    ['the word |safe is short', true],
    ['“|safe” is short', true],
    ['the word is old and |safe', false],
  ])('%s', (text, mentioned) => {
    const [words, start] = at(text);
    expect(isMentioned(words, { start, end: start + 4 }, lexicon)).toBe(mentioned);
  });
});

test.each([
  ['The tower is Norse. I may be wrong.', true],
  ["The tower is Norse, but I'm not sure.", true],
  ['The tower is Norse. It is tall.', false],
])('doubt: %s', (text, doubted) => {
  expect(isDoubted(fromMarkdown(text), first(text), lexicon)).toBe(doubted);
});

describe('the clause around some words', () => {
  test.each([
    [
      'It rained, and the mill was |undoubtedly| ruined, so they left.',
      'and the mill was undoubtedly ruined',
    ],
    ['Without |question|, Kelder mapped the coast.', 'Without question, Kelder mapped the coast'],
    ['The herb is |safe|.', 'The herb is safe'],
  ])('%s', (marked, clause) => {
    const passage = fromMarkdown(marked.replaceAll('|', ''));
    const start = marked.indexOf('|');
    const end = marked.lastIndexOf('|') - 1;
    const [sentence] = passage.sentences;
    const span = sentence && clauseAround(passage, sentence, { start, end });
    expect(span && passage.text.slice(span.start, span.end)).toBe(clause);
  });
});

test('trim leaves the words', () => {
  const passage = fromMarkdown('So, it was. Yes!');
  expect(trim(passage, { start: 2, end: 12 })).toEqual({ start: 4, end: 10 });
});

test('blocks are found by offset', () => {
  const passage = fromMarkdown('# One\n\nTwo');
  expect([0, 3, 100].map((offset) => blockAt(passage, offset)?.kind)).toEqual([
    'heading',
    undefined,
    undefined,
  ]);
  expect(blockAt(passage, passage.text.indexOf('Two'))?.kind).toBe('paragraph');
});

test.each([
  [0, 0],
  [1, 0.3],
  [3, 0.75],
  [2.5, 0.65],
  [99, 0.96],
])('%d points are a strength of %d', (points, strength) => {
  expect(strengthOf(points)).toBe(strength);
});

test('more points are never weaker', () => {
  const steps = Array.from({ length: 40 }, (_, i) => strengthOf(i / 4));
  expect(steps).toEqual([...steps].sort((a, b) => a - b));
});

test('spans apart', () => {
  expect(isApart({ start: 0, end: 2 }, [{ start: 2, end: 4 }])).toBe(true);
  expect(isApart({ start: 0, end: 3 }, [{ start: 2, end: 4 }])).toBe(false);
});
