import { beforeEach, expect, test, vi } from 'vitest';
import { watchTheme } from '../../lib/page/theme.ts';

const media = new EventTarget();
beforeEach(() => {
  vi.stubGlobal('matchMedia', () => media);
  document.documentElement.removeAttribute('class');
});

test.each<[string, () => void, boolean]>([
  ['a class of the document element', () => document.documentElement.classList.add('dark'), true],
  ['an attribute of the body', () => document.body.setAttribute('data-theme', 'dark'), true],
  ['the theme of the system', () => media.dispatchEvent(new Event('change')), true],
  [
    'a class further down',
    () => document.body.append(Object.assign(document.createElement('p'), { className: 'dark' })),
    false,
  ],
])('%s tells of a change of theme, once: %o', async (_, change, tells) => {
  const changed = vi.fn();
  const ended = new AbortController();
  watchTheme(document, changed, ended.signal);
  change();
  change();
  await new Promise((after) => setTimeout(after, 400));
  expect(changed).toHaveBeenCalledTimes(tells ? 1 : 0);
  ended.abort();
});

test('nothing is told after the end', async () => {
  const changed = vi.fn();
  const ended = new AbortController();
  watchTheme(document, changed, ended.signal);
  document.documentElement.classList.add('dark');
  ended.abort();
  await new Promise((after) => setTimeout(after, 400));
  expect(changed).not.toHaveBeenCalled();
});
