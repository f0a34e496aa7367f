import { describe, expect, test } from 'vitest';
import { sideBySide } from '../../lib/chat/side-by-side.ts';

const drawn = (here: readonly string[], there: readonly string[]) =>
  sideBySide(here, there).map((pair) => {
    const side = (pieces: readonly { text: string; differs: boolean }[]) =>
      pieces.map(({ text, differs }) => (differs ? `[${text}]` : text)).join('');
    return [side(pair.here), side(pair.there), pair.same];
  });

describe('two versions side by side', () => {
  test.each<[what: string, here: string[], there: string[], expected: unknown[]]>([
    ['the same', ['It is old.'], ['It is old.'], [['It is old.', 'It is old.', true]]],
    [
      'a figure',
      ['The weir was finished in 1872.'],
      ['The weir was finished in 1869.'],
      [['The weir was finished in [1872].', 'The weir was finished in [1869].', false]],
    ],
    [
      'a sentence more',
      ['It is old.', 'The ferry leaves at ten each night.'],
      ['It is old.', 'Boats came through.', 'The ferry leaves at nine each night.'],
      [
        ['It is old.', 'It is old.', true],
        ['', 'Boats came through.', false],
        ['The ferry leaves at [ten] each night.', 'The ferry leaves at [nine] each night.', false],
      ],
    ],
    [
      'nothing in common',
      ['Yes.'],
      ['No.'],
      [
        ['Yes.', '', false],
        ['', 'No.', false],
      ],
    ],
    ['nothing', [], ['No.'], [['', 'No.', false]]],
  ])('%s', (_, here, there, expected) => {
    expect(drawn(here, there)).toEqual(expected);
  });

  test('long ones are lined up in part', () => {
    const long = Array.from({ length: 500 }, (_, i) => `Sentence number ${i} of the book.`);
    expect(sideBySide(long, long)).toHaveLength(150);
  });
});
