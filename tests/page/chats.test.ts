import { beforeEach, describe, expect, test } from 'vitest';
import { findChat, hasUnreadChat, type Ways } from '../../lib/page/chats.ts';
import { createGrowth } from '../../lib/page/unknown.ts';
import type { Site } from '../../lib/types.ts';

const site = (name: string): Site => ({
  title: name,
  matches: [],
  checked: '2026-01-01',
  dialects: [
    {
      name,
      detect: `.${name}`,
      assistant: `.${name} .theirs`,
      user: `.${name} .mine`,
      body: 'p',
      prompt: 'p',
    },
  ],
});
const OWN = site('own');
const KNOWN = site('known');

const chat = (name: string) =>
  `<div class="${name}"><div class="mine"><p>Is it safe?</p></div><div class="theirs"><p>It is safe to walk along the shore.</p></div></div>`;
const NAMED =
  '<main><div data-role="user">Is it safe?</div><div data-role="assistant"><p>It is safe to walk along the shore, all through the year.</p></div></main><textarea></textarea>';

const any = (): Ways['any'] => ({
  frontEnds: { known: KNOWN },
  growth: createGrowth(document),
  ignore: (host) => host.localName === 'our-host',
});
const shadow = (html: string, tag = 'chat-box') => {
  const host = document.body.appendChild(document.createElement(tag));
  const root = host.attachShadow({ mode: 'open' });
  root.innerHTML = html;
  return root;
};
const found = (ways: Ways) => {
  const { chat: it } = findChat(document, ways);
  return [it.foundBy, it.site, it.turns.length];
};

beforeEach(() => {
  document.body.innerHTML = '';
});

describe('the first way that finds an answer counts', () => {
  test.each<[what: string, html: string, own: boolean, any: boolean, expected: unknown[]]>([
    ['the site’s own', chat('own') + chat('known') + NAMED, true, true, ['site', 'own', 2]],
    [
      'a front end where the site finds nothing',
      chat('known') + NAMED,
      true,
      true,
      ['front-end', 'known', 2],
    ],
    ['the structure where nothing is known', NAMED, true, true, ['structure', '', 2]],
    [
      'nothing but the site’s own until more is asked for',
      chat('known') + NAMED,
      true,
      false,
      ['structure', '', 0],
    ],
    [
      'an answer before questions alone',
      `<div class="own"><div class="mine"><p>Hi?</p></div></div>${NAMED}`,
      true,
      true,
      ['structure', '', 2],
    ],
    [
      'questions where there is no answer',
      '<div class="known"><div class="mine"><p>Hi?</p></div></div>',
      false,
      true,
      ['front-end', 'known', 1],
    ],
    [
      'nothing in an article',
      '<article><p>It is safe to walk.</p></article>',
      false,
      true,
      ['structure', '', 0],
    ],
  ])('%s', (_, html, own, more, expected) => {
    document.body.innerHTML = html;
    expect(found({ own: own ? ['own', OWN] : null, any: more ? any() : null })).toEqual(expected);
  });
});

describe('open shadow roots', () => {
  test('are looked into where the document has no answer, one in another', () => {
    const outer = shadow('<inner-box></inner-box>');
    const inner = (outer.firstElementChild as Element).attachShadow({ mode: 'open' });
    inner.innerHTML = chat('known');
    const { chat: it, roots } = findChat(document, { own: null, any: any() });
    expect([it.root, it.site, it.turns.length]).toEqual([inner, 'known', 2]);
    expect(roots).toEqual([outer, inner]);
  });

  test('are left alone where the document has one', () => {
    document.body.innerHTML = chat('known');
    shadow(chat('known'));
    expect(findChat(document, { own: null, any: any() }).roots).toEqual([]);
  });

  test('are never ours', () => {
    shadow(chat('known'), 'our-host');
    expect(found({ own: null, any: any() })).toEqual(['structure', '', 0]);
  });
});

test('a turn that nothing touched is the same object as before, by the same way alone', () => {
  document.body.innerHTML = NAMED + chat('known');
  const ways = { own: null, any: any() };
  const before = findChat(document, ways).chat;
  const again = findChat(document, ways, before, { turns: before.turns, touched: [] }).chat;
  expect(again.turns[0]).toBe(before.turns[0]);
  document.querySelector('.known')?.remove();
  const by = findChat(document, ways, again, { turns: again.turns, touched: [] }).chat;
  expect(by.foundBy).toBe('structure');
});

describe('a site that changed is seen', () => {
  test.each<[what: string, html: string, seen: boolean]>([
    ['nothing there', '<p>Welcome back.</p>', false],
    ['its answers are found', chat('own') + NAMED, false],
    ['one question on its way', '<div class="own"><div class="mine"><p>Hi?</p></div></div>', false],
    [
      'two questions and no answer',
      '<div class="own"><div class="mine"><p>Hi?</p></div><div class="mine"><p>Ho?</p></div></div>',
      true,
    ],
    ['answers by their structure alone', NAMED, true],
  ])('%s', (_, html, seen) => {
    document.body.innerHTML = html;
    const growth = createGrowth(document);
    const { chat: it } = findChat(document, { own: ['own', OWN], any: null });
    expect(hasUnreadChat(document, it, growth)).toBe(seen);
  });
});
