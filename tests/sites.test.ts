import { describe, expect, test } from 'vitest';
import { hostOf, hostPattern, isAdded, isOn, siteAt, sites } from '../lib/sites.ts';
import type { Site } from '../lib/types.ts';

const at = (url: string, among?: Readonly<Record<string, Site>>) => siteAt(new URL(url), among)?.[0] ?? null;

describe('the site of a page', () => {
  test.each([
    ['https://chatgpt.com/c/1', 'chatgpt'],
    ['https://chat.openai.com/share/1', 'chatgpt'],
    ['https://claude.ai/chat/1?x=1#y', 'claude'],
    ['https://gemini.google.com/app/1', 'gemini'],
    ['https://www.google.co.uk/search?q=x', 'google-search'],
    ['https://www.google.evil/', null],
    ['https://www.google.com.evil.example/', null],
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

describe('whether a site is read unasked', () => {
  const one = { title: 'One', matches: ['https://one.example/*'], dialects: [], checked: '2026-01-01' };
  const url = new URL('https://one.example/chat');
  const added = new Set(['https://one.example/*']);
  test.each<[string, Partial<Site>, boolean | undefined, ReadonlySet<string>, boolean]>([
    ['as it is made', {}, undefined, new Set(), true],
    ['off by choice', {}, false, new Set(), false],
    ['optional', { optional: true }, undefined, new Set(), false],
    ['optional, switched on', { optional: true }, true, new Set(), true],
    ['optional, on a host that was added', { optional: true }, undefined, added, true],
    ['play', { off: true }, undefined, new Set(), false],
    ['off by choice, on a host that was added', {}, false, added, false],
  ])('%s', (_, part, choice, hosts, read) => {
    const choices = choice === undefined ? {} : { one: choice };
    expect(isOn(['one', { ...one, ...part }], { sites: choices, hosts }, url)).toBe(read);
  });
});

test.each([
  ['http://localhost:3000/chat?x#y', 'http://localhost/*', 'localhost'],
  ['http://192.168.1.4/', 'http://192.168.1.4/*', '192.168.1.4'],
  ['https://chat.example.org/', 'https://chat.example.org/*', 'chat.example.org'],
  ['file:///home/x.html', null, null],
  ['chrome://settings/', null, null],
  ['about:blank', null, null],
])('the host of %s is asked for as %s', (address, pattern, host) => {
  expect(hostPattern(address)).toBe(pattern);
  if (pattern === null) return;
  expect(hostOf(pattern)).toBe(host);
  expect(isAdded(new URL(address), new Set([pattern]))).toBe(true);
  expect(isAdded(new URL('https://evil.example/'), new Set([pattern]))).toBe(false);
});
