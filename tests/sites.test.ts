import { describe, expect, test } from 'vitest';
import { siteAt, sites } from '../lib/sites.ts';
import type { Site } from '../lib/types.ts';

const at = (url: string, among?: Readonly<Record<string, Site>>) => siteAt(new URL(url), among)?.[0] ?? null;

describe('the site of a page', () => {
  test.each([
    ['https://chatgpt.com/c/1', 'chatgpt'],
    ['https://chat.openai.com/share/1', 'chatgpt'],
    ['https://claude.ai/chat/1?x=1#y', 'claude'],
    ['https://gemini.google.com/app/1', 'gemini'],
    ['https://evil-chatgpt.com/', null],
    ['https://chatgpt.com.evil.example/', null],
    ['https://sub.claude.ai/', null],
    ['http://claude.ai/', null],
    ['https://google.com/?q=https://claude.ai/', null],
  ])('%s is %s', (url, id) => expect(at(url)).toBe(id));
});

describe('match patterns', () => {
  const site = (pattern: string): Record<string, Site> => ({
    one: { title: 'One', matches: [pattern], dialects: [], checked: '2026-01-01' },
  });
  test.each([
    ['*://*.example.org/*', 'http://a.b.example.org/x', true],
    ['*://*.example.org/*', 'https://example.org/', true],
    ['*://*.example.org/*', 'https://badexample.org/', false],
    ['https://example.org/chat*', 'https://example.org/chat/1', true],
    ['https://example.org/chat*', 'https://example.org/about', false],
    ['https://example.org/*/deep/*', 'https://example.org/a/deep/b', true],
    ['http://demo.localhost/*', 'http://demo.localhost:8123/', true],
    ['*://*/*', 'ftp://example.org/', false],
  ])('%s against %s: %s', (pattern, url, fits) => expect(at(url, site(pattern)) === 'one').toBe(fits));

  test('a broken pattern is named', () => {
    expect(() => at('https://a.example/', site('a.example'))).toThrow("'a.example' is not a match pattern");
  });
});

test('every site says when its selectors were checked, and its patterns are whole hosts', () => {
  for (const { checked, matches } of Object.values(sites)) {
    expect(checked).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    for (const pattern of matches) expect(pattern).toMatch(/^https:\/\/[\w.-]+\/\*$/);
  }
});
