import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Harness, open, until } from './browser.ts';
import { builtFolder } from './builds.ts';
import { press, says } from './controls.ts';
import { chatPage } from './pages.ts';

const SHORT = 'https://chatgpt.com/c/short';
/** Exchanges of the long chat; the page shows some of them at a time. */
const EXCHANGES = 200;
const WINDOW = 20;
/** Each message, and what is found in one answer of fifty. */
const ROWS = 2 * EXCHANGES + EXCHANGES / 50;
const ODD = 'There is absolutely no doubt that this is completely safe.';

/** What a page calls to show messages: `[id, role, text, pager?]`. */
const DRAW = `
function draw(turns, path) {
  if (path && path !== location.pathname) history.pushState({}, '', path);
  const rows = turns.map(([id, role, text, pager]) => {
    const box = document.createElement('template');
    const body = role === 'user' ? 'whitespace-pre-wrap' : 'markdown prose';
    box.innerHTML = '<section data-testid="conversation-turn-' + id + '" data-turn="' + role + '"><div data-message-author-role="' + role + '" data-message-id="' + id + '"><div class="' + body + '"><p></p></div></div>' +
      (role === 'user' ? '' : '<div><button data-testid="copy-turn-action-button"></button>' + (pager ? '<div class="tabular-nums">' + pager + '</div>' : '') + '</div>') + '</section>';
    box.content.querySelector('p').textContent = text;
    return box.content.firstElementChild;
  });
  document.querySelector('#thread').replaceChildren(...rows);
}
function far(from, to) {
  const turns = [];
  for (let i = from; i < to; i += 1)
    turns.push(['p' + i, 'user', 'What is there to say of mooring number ' + i + '?'],
      ['a' + i, 'assistant', 'Mooring number ' + i + ' lies in the outer harbour. ' + (i % 50 === 3 ? ${JSON.stringify(ODD)} : '')]);
  draw(turns, '/c/long');
}
`;

type Drawn = readonly [id: string, role: 'user' | 'assistant', text: string, pager?: string];

const ASKED: Drawn = ['u1', 'user', 'When was the weir of Torrow finished?'];
const FIRST: Drawn = ['v1', 'assistant', 'The weir of Torrow was finished in 1869. It has twelve gates.'];
const AGAIN: Drawn = [
  'v2',
  'assistant',
  'The weir of Torrow was finished in 1872. It has twelve gates.',
  '2/2',
];
const EDITED: Drawn = ['u2', 'user', 'When was the mill of Torrow finished?'];
const OF_THE_MILL: Drawn = ['v3', 'assistant', 'The mill of Torrow was finished in 1901.'];
const MORE: Drawn = ['u3', 'user', 'Who built it, and why?'];
const BUILT: Drawn = ['v4', 'assistant', 'It was built by the town, to grind the corn of the valley.'];

describe.each(['chromium', 'firefox'] as const)('the timeline in %s', (browser) => {
  let harness: Harness;
  let chat: Page;
  let panel: Page;
  beforeAll(async () => {
    harness = await open({ browser, extension: builtFolder(browser) });
    harness.serve(SHORT, { body: chatPage([], { script: DRAW }) });
    chat = await harness.page(SHORT);
    await shows(ASKED, FIRST);
    await harness.stateWhen(chat, 'the chat to be read', ({ answers }) => answers === 1);
    panel = await harness.extensionPage('sidepanel.html', 'behind');
  });
  afterAll(() => harness?.close());

  const shows = (...turns: readonly Drawn[]) => chat.evaluate(`draw(${JSON.stringify(turns)}, '/c/short')`);
  const text = () => panel.evaluate(() => document.body.textContent ?? '');
  const listed = (): Promise<string[]> =>
    panel.evaluate(() =>
      [...document.querySelectorAll('.turn-beginning')].map((one) => one.textContent ?? ''),
    );
  const lists = (what: string, fits: (beginnings: readonly string[]) => boolean) =>
    until(what, async () => fits(await listed()), { seen: async () => (await listed()).join(' | ') });

  /** Waits until the long list has so many rows, whether they are drawn or not. */
  const counts = (rows: number) =>
    until(`${rows} rows`, async () => (await sizeOf()) === String(rows), {
      seen: async () => `there are ${await sizeOf()}`,
    });
  const sizeOf = () =>
    panel.evaluate(() => document.querySelector('.timeline > li')?.getAttribute('aria-setsize'));

  test('sets an answer beside what it was before it was asked for again', async () => {
    await says(panel, 'finished in 1869');
    await shows(ASKED, AGAIN);
    await says(panel, 'Not the same twice');
    await press(panel, 'Compare 2 versions');
    await says(panel, 'Sentences that agree: 1. That differ: 1. In one version alone: 0.');
    expect(
      await panel.evaluate(() =>
        [...document.querySelectorAll('.versions mark')].map((one) => one.textContent),
      ),
    ).toEqual(['1872', '1869']);
  });

  test('keeps both versions when the reader pages back', async () => {
    await shows(ASKED, [FIRST[0], FIRST[1], FIRST[2], '1/2']);
    await lists('the first version', (all) => all.length === 2 && (all[1] ?? '').includes('1869'));
    expect(await text()).toContain('Compare 2 versions');
  });

  test('does not set the answer to an edited question beside the others', async () => {
    await shows(EDITED, OF_THE_MILL);
    await lists('the other question alone', (all) => all.length === 2 && (all[0] ?? '').includes('mill'));
    expect(await text()).not.toMatch(/Compare|Not the same twice/);
  });

  test('leaves out a last exchange that was deleted', async () => {
    await shows(EDITED, OF_THE_MILL, MORE, BUILT);
    await lists('two exchanges', (all) => all.length === 4);
    await shows(EDITED, OF_THE_MILL);
    await lists('one exchange', (all) => all.length === 2);
  });

  test('tells of a long chat of which the page shows a part, and leads to it', async () => {
    const windows = Array.from(
      { length: EXCHANGES / WINDOW },
      (_, i) => (EXCHANGES / WINDOW - 1 - i) * WINDOW,
    );
    for (const from of windows) {
      await chat.evaluate(`far(${from}, ${Math.min(EXCHANGES, from + WINDOW + 2)})`);
      await panel.evaluate(() => scrollTo(0, 0));
      await lists(`mooring ${from}`, (all) => all.some((one) => one.includes(`mooring number ${from}?`)));
    }
    await counts(ROWS);
    expect((await listed()).length).toBeLessThan(60);
    await chat.evaluate(`far(100, ${100 + WINDOW})`);
    await says(panel, 'Not on the page at the moment.');
    await press(panel, 'Show on page: Answer 1');
    await says(panel, 'The page has put it away.');
  });

  test('comes back to a chat with what had left its page', async () => {
    await shows(EDITED, OF_THE_MILL);
    await lists('the short chat', (all) => all.length === 2);
    await chat.evaluate(`far(0, ${WINDOW})`);
    await lists('the long chat', (all) => all.length > 2);
    await counts(ROWS);
  });
});
