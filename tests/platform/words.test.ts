import { expect, test } from 'vitest';
import { createWords, detectorKey } from '../../lib/platform/words.ts';

const TEXTS: Record<string, string> = {
  plain: 'Hide this kind',
  sum: '{left} is {value}, not {shown}.',
  marks_one: '{count} mark',
  marks_other: '{count} marks',
  znaki_few: '{count} znaki',
  znaki_other: '{count} znaków',
};

test.each([
  ['en', 'plain', {}, 'Hide this kind'],
  ['en', 'sum', { left: '2 + 2', value: 4, shown: 5 }, '2 + 2 is 4, not 5.'],
  ['en', 'sum', { left: '2 + 2' }, '2 + 2 is {value}, not {shown}.'],
  ['en', 'marks', { count: 1 }, '1 mark'],
  ['en', 'marks', { count: 0 }, '0 marks'],
  ['pl', 'znaki', { count: 3 }, '3 znaki'],
  // Spanish has a form for millions alone: the common one stands in.
  ['es', 'marks', { count: 2_000_000 }, '2000000 marks'],
  ['fr', 'marks', { count: 0 }, '0 mark'],
  ['en', 'not_there', {}, 'not_there'],
  ['en', 'sum', { left: '{value}', value: '$&', shown: '' }, '{value} is $&, not .'],
])('%s: %s with %j says "%s"', (language, key, values, said) => {
  expect(createWords((name) => TEXTS[name] ?? '', language)(key, values)).toBe(said);
});

test('a detector id becomes a key without hyphens', () => {
  expect(detectorKey('does-not-add-up', 'title')).toBe('does_not_add_up_title');
});
