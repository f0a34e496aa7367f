import { describe, expect, test } from 'vitest';
import { lexiconOf, lexicons } from '../../lib/lexicons.ts';
import { fold, phrases } from '../../lib/text/phrases.ts';

/** Every list of a lexicon with the path to it. */
function* listsOf(value: unknown, path: string): Iterable<readonly [string, readonly string[]]> {
  if (Array.isArray(value) && value.every((entry) => typeof entry === 'string')) yield [path, value];
  else if (typeof value === 'object' && value !== null) {
    for (const [name, entry] of Object.entries(value)) yield* listsOf(entry, `${path}.${name}`);
  }
}

/** Lists that hold regular expressions with named groups rather than phrases. */
const PATTERNS = /\.numbers\.(letters|lengths|ages|spans|promisedLists)$/;

describe.each([...lexicons])('the lexicon %s', (language, lexicon) => {
  const lists = [...listsOf(lexicon, language)];

  test.each(lists)('%s is folded, without doubles, and compiles', (path, list) => {
    expect(new Set(list).size).toBe(list.length);
    if (PATTERNS.test(path)) {
      for (const source of list) expect(() => new RegExp(source, 'gu')).not.toThrow();
      return;
    }
    for (const entry of list) expect(entry).toBe(fold(entry));
    // A phrase is no regular expression: a backslash would have to stand in the text.
    for (const entry of list) expect(entry).not.toContain('\\');
    expect(() => phrases(list)).not.toThrow();
  });

  test('months and weekdays are whole', () => {
    expect([0, 12]).toContain(lexicon.numbers.months.length);
    expect([0, 7]).toContain(lexicon.numbers.weekdays.length);
  });
});

test.each([
  ['en', true],
  ['en-GB', true],
  ['und', true],
  ['tlh', false],
])('lexiconOf(%s)', (language, known) => {
  expect(lexiconOf(language) !== null).toBe(known);
});
