import { expect, test } from 'vitest';
import { EVERYWHERE, helpLines, lineFor } from '../lib/help-lines.ts';

test.each<[languages: string[], region: string | null]>([
  [['en-US'], 'US'],
  [['en', 'en-GB'], 'GB'],
  [['sv-SE', 'de-CH'], 'CH'],
  [['zh-Hant-TW', 'ja-JP'], 'JP'],
  // A language without a region names no country.
  [['en'], null],
  [['not a language!'], null],
  [[], null],
])('readers of %j are given the line of %s', (languages, region) => {
  expect(lineFor(languages)?.region ?? null).toBe(region);
});

test('each region has one line, with a number and a page by https', () => {
  expect(new Set(helpLines.map(({ region }) => region)).size).toBe(helpLines.length);
  for (const { number, href } of helpLines) {
    expect(number).toMatch(/^[\d -]+$/);
    expect(new URL(href).protocol).toBe('https:');
  }
  expect(new URL(EVERYWHERE).hostname).toBe('findahelpline.com');
});
