import { beforeEach, describe, expect, test } from 'vitest';
import { findTurns, type TurnElement } from '../../lib/page/turns.ts';
import type { Dialect, Site } from '../../lib/types.ts';

const CHAT: Dialect = {
  name: 'chat',
  detect: '.chat',
  assistant: '.bot',
  user: '.person',
  body: '.text',
  prompt: '.text',
  row: '.row',
  id: 'data-id',
  streaming: '.growing',
  settled: '.toolbar',
  busy: '.stop',
  exclude: '.thinking',
  tools: { search: '.sources', code: '.run' },
  pager: '.pager span',
};

const site = (...dialects: Dialect[]): Site => ({
  title: 'Test',
  matches: [],
  dialects,
  checked: '2026-01-01',
});
const SITE = site(CHAT);

const bot = (id: string, text = 'An answer.', more = '') =>
  `<div class="row">${more}<div class="bot"${id && ` data-id="${id}"`}><div class="text">${text}</div></div></div>`;
const person = (id: string, text = 'A question?') =>
  `<div class="row"><div class="person"${id && ` data-id="${id}"`}><div class="text">${text}</div></div></div>`;

beforeEach(() => {
  // A page of its own for each test: ids are remembered by root.
  document.body.innerHTML = '<main></main>';
});

function page(html: string, among = SITE): TurnElement[] {
  return findTurns(show(html), among).turns;
}

function show(html: string): Element {
  const main = document.querySelector('main') as Element;
  main.innerHTML = `<div class="chat">${html}</div>`;
  return main;
}

const ids = (turns: readonly TurnElement[]) => turns.map(({ id }) => id).join(' ');
const says = ({ bodies }: TurnElement) => bodies.map(({ textContent }) => textContent);

describe('who says what', () => {
  test('turns come in document order, with role and body', () => {
    const turns = page(`${person('p1')}${bot('b1')}${person('p2', 'And?')}`);
    expect(turns.map((turn) => [turn.role, turn.id, ...says(turn)])).toEqual([
      ['user', 'p1', 'A question?'],
      ['assistant', 'b1', 'An answer.'],
      ['user', 'p2', 'And?'],
    ]);
  });

  test('a page that no dialect knows has no turns', () => {
    expect(findTurns(document, site({ ...CHAT, detect: '.other' }))).toEqual({ dialect: null, turns: [] });
  });

  test('the first dialect that finds messages is the one; else the first that knows the page', () => {
    const other = { ...CHAT, name: 'other', assistant: '.other', user: '.nobody' };
    const root = show(bot('b1'));
    expect(findTurns(root, site(other, CHAT)).dialect?.name).toBe('chat');
    expect(findTurns(show(''), site(other, CHAT)).dialect?.name).toBe('other');
  });

  test('only outermost messages count', () => {
    expect(ids(page('<div class="bot" data-id="outer"><div class="bot" data-id="inner"></div></div>'))).toBe(
      'outer',
    );
    expect(
      ids(page('<div class="person" data-id="outer"><div class="bot" data-id="inner"></div></div>')),
    ).toBe('outer');
  });

  test('a message of both sides, or of neither, is not read', () => {
    expect(page('<div class="bot person" data-id="x"><div class="text">?</div></div>')).toEqual([]);
    const layout = {
      ...CHAT,
      role: (message: Element) => (message.matches('.left') ? 'assistant' : null),
    } as const;
    const turns = page(
      '<div class="bot left" data-id="a"></div><div class="bot" data-id="b"></div>',
      site(layout),
    );
    expect(ids(turns)).toBe('a');
  });

  test.each<[name: string, message: string, says: string[]]>([
    ['pieces in order', '<p class="text">one</p><hr><p class="text">two</p>', ['one', 'two']],
    ['a piece in a piece once', '<div class="text">one<p class="text">two</p></div>', ['onetwo']],
    [
      'reasoning is not the answer',
      '<div class="thinking"><p class="text">hmm</p></div><p class="text">one</p>',
      ['one'],
    ],
    ['reasoning alone is nothing', '<div class="text thinking">hmm</div>', []],
    ['no piece is nothing', '<p>Loading</p>', []],
  ])('%s', (_, inner, said) => {
    const [turn] = page(`<div class="bot">${inner}</div>`);
    expect(turn && says(turn)).toEqual(said);
  });

  test('a message can be its own body', () => {
    const [turn] = page(
      '<p class="person">Hi <b class="text">there</b></p>',
      site({ ...CHAT, prompt: '.person' }),
    );
    expect(turn && says(turn)).toEqual(['Hi there']);
  });

  test('an open shadow root is a root too', () => {
    const host = document.querySelector('main') as Element;
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = `<div class="chat">${bot('b1')}</div>`;
    expect(ids(findTurns(root, SITE).turns)).toBe('b1');
    expect(findTurns(document, SITE).turns).toEqual([]);
  });
});

describe('state', () => {
  test.each<[name: string, answer: string, after: string, streaming: boolean, settled: boolean]>([
    ['the page says nothing', '', '', false, false],
    ['it grows', '<i class="growing"></i>', '', true, false],
    ['it is complete', '<i class="toolbar"></i>', '', false, true],
    ['both: it grows', '<i class="growing"></i><i class="toolbar"></i>', '', true, false],
    ['a stop button', '', '<i class="stop"></i>', true, false],
    ['a stop button that wedges', '<i class="toolbar"></i>', '<i class="stop"></i>', false, true],
  ])('%s', (_, inRow, after, streaming, settled) => {
    const turns = page(`${person('p1')}${bot('b1', 'An answer.', inRow)}${after}`);
    expect(turns.at(-1)).toMatchObject({ streaming, settled });
    expect(turns[0]).toMatchObject({ streaming: false, settled: true });
  });

  test('a stop button tells of the newest answer alone', () => {
    const turns = page(`${bot('b1')}${person('p1')}${bot('b2')}<i class="stop"></i>`);
    expect(turns.map(({ streaming }) => streaming)).toEqual([false, false, true]);
  });

  test('tools and versions', () => {
    const [turn] = page(
      bot('b1', 'x', '<i class="run"></i><div class="pager"><span>Retry</span><span> 2 / 13 </span></div>'),
    );
    expect(turn).toMatchObject({ tools: ['code'], pager: '2/13' });
    expect(page(bot('b1'))[0]).not.toHaveProperty('pager');
  });
});

describe('ids', () => {
  test.each<[name: string, html: string, ids: string]>([
    ['the id attribute', person('p') + bot('b'), 'p b'],
    [
      'on the row: with the role',
      '<div class="row" data-id="7"><p class="person"></p><p class="bot"></p></div>',
      'user-7 assistant-7',
    ],
    ['inside', '<div class="bot"><p class="text" data-id="in"></p></div>', 'in'],
    [
      'none: role and ordinal',
      person('') + bot('') + person('') + bot(''),
      'user-1 assistant-1 user-2 assistant-2',
    ],
    ['the same twice', bot('b') + bot('b') + bot('b'), 'b b~2 b~3'],
  ])('%s', (_, html, expected) => expect(ids(page(html))).toBe(expected));

  const done = '<i class="toolbar"></i>';
  test.each<[name: string, looks: string[], last: string]>([
    [
      'a pending answer gets its real id',
      [person('p') + bot('pending-1'), person('p') + bot('real', 'x', done)],
      'p pending-1',
    ],
    [
      'and keeps its name from then on',
      [
        person('p') + bot('pending-1'),
        person('p') + bot('real', 'x', done),
        person('p') + bot('real', 'x', done) + person('q') + bot('new'),
      ],
      'p pending-1 q new',
    ],
    [
      'an answer without an id gets one',
      [person('p') + bot(''), person('p') + bot('real', 'x', done)],
      'p assistant-1',
    ],
    [
      'two changes of id in one stream',
      [person('p') + bot('a'), person('p') + bot('b'), person('p') + bot('c', 'x', done)],
      'p a',
    ],
    [
      'another version of a complete answer is another',
      [person('p') + bot('v1', 'x', done), person('p') + bot('v2')],
      'p v2',
    ],
    ['both there: two answers', [person('p') + bot('a'), person('p') + bot('a') + bot('b')], 'p a b'],
    ['an answer to another question is another', [person('p') + bot('a'), person('q') + bot('b')], 'q b'],
    ['another chat without a question is another', [bot('a'), bot('b')], 'b'],
    [
      'rows above that scroll away change nothing',
      [person('o') + bot('n', 'x', done) + person('p') + bot('a'), person('p') + bot('b', 'x', done)],
      'p a',
    ],
  ])('%s', (_, looks, last) => {
    let turns: TurnElement[] = [];
    for (const html of looks) turns = page(html);
    expect(ids(turns)).toBe(last);
  });

  test('an id that changes on the same element', () => {
    const root = show(bot('pending-1'));
    expect(ids(findTurns(root, SITE).turns)).toBe('pending-1');
    root.querySelector('.bot')?.setAttribute('data-id', 'real');
    expect(ids(findTurns(root, SITE).turns)).toBe('pending-1');
  });
});

describe('since the last look', () => {
  const CHATTING = `${person('p1')}${bot('b1')}${person('p2')}${bot('b2', 'x')}`;
  function look(change: (root: Element) => Node[]): { same: boolean[]; turns: TurnElement[] } {
    const root = show(CHATTING);
    const before = findTurns(root, SITE).turns;
    const { turns } = findTurns(root, SITE, { turns: before, touched: change(root) });
    return { same: turns.map((turn) => before.includes(turn)), turns };
  }
  test('what was not touched is the same object; the newest is always looked at', () => {
    expect(look(() => []).same).toEqual([true, true, true, false]);
  });
  test('what was touched, inside or on its row, is looked at', () => {
    const { same, turns } = look((root) => {
      const text = root.querySelector('[data-id="b1"] .text') as Element;
      text.className = 'thinking';
      root.querySelectorAll('.row')[2]?.insertAdjacentHTML('beforeend', '<i></i>');
      return [text, root.querySelectorAll('.row')[2] as Node];
    });
    expect(same).toEqual([true, false, false, false]);
    expect(turns[1]?.bodies).toEqual([]);
  });
  test('a change around the rows touches none of them, a new row is found', () => {
    const { same, turns } = look((root) => {
      root.querySelector('.chat')?.insertAdjacentHTML('beforeend', person('p3'));
      return [root.querySelector('.chat') as Node];
    });
    expect(same).toEqual([true, true, true, false, false]);
    expect(ids(turns)).toBe('p1 b1 p2 b2 p3');
  });
  test('ordinals follow, even where nothing else changed', () => {
    const root = show(`${bot('')}${bot('')}${bot('')}`);
    const before = findTurns(root, SITE).turns;
    root.querySelector('.row')?.remove();
    const { turns } = findTurns(root, SITE, { turns: before, touched: [root.firstElementChild as Node] });
    expect(ids(turns)).toBe('assistant-1 assistant-2');
  });
});
