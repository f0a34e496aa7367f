import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Harness, open, part, until } from './browser.ts';
import { builtFolder } from './builds.ts';
import { card, cardIsOpen, cardText, chip, pointOnMark } from './overlay.ts';
import { chatPage, EXCHANGE, STREAM } from './pages.ts';

/** Counts what reaches the page: from its first script on, in the capture phase of the window. */
const COUNT = `<script>
globalThis.heard = [];
for (const type of ['keydown', 'keypress', 'keyup', 'click'])
  addEventListener(type, (event) => heard.push(type + ' ' + (event.key ?? '') + (event.defaultPrevented ? ' prevented' : '')), true);
</script>`;
const CHAT = 'https://chatgpt.com/c/keys';

describe.each(['chromium', 'firefox'] as const)('keys and clicks in %s', (browser) => {
  let harness: Harness;
  let page: Page;
  beforeAll(async () => {
    harness = await open({ browser, extension: builtFolder(browser) });
    harness.serve(CHAT, {
      body: chatPage([EXCHANGE], {
        head: COUNT,
        script: `${STREAM} addEventListener('load', () => streamAnswer())`,
      }),
    });
    page = await harness.page(CHAT);
    await chip(page);
  });
  afterAll(() => harness?.close());
  beforeEach(async () => {
    if (await cardIsOpen(page)) await page.keyboard.press('Escape');
    await page.evaluate('heard.length = 0');
  });

  test('keys pressed in the card never reach the page, and Escape gives the focus back', async () => {
    await (await chip(page)).focus();
    await page.keyboard.press('Enter');
    await focusIsIn(page, 'card');
    await page.evaluate('heard.length = 0');
    await page.keyboard.type('jk?');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    await until('the card to close', async () => !(await cardIsOpen(page)));
    expect(await page.evaluate('heard')).toEqual([]);
    await focusIsIn(page, 'chip');
  });

  test('a card that the focus leaves by Tab closes', async () => {
    await (await chip(page)).focus();
    await page.keyboard.press('Enter');
    await focusIsIn(page, 'card');
    await page.keyboard.press('Tab');
    expect(await cardIsOpen(page)).toBe(true);
    await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    await page.keyboard.up('Shift');
    await until('the card to close', async () => !(await cardIsOpen(page)));
    await focusIsIn(page, 'chip');
  });

  test('keys pressed in the page reach the page', async () => {
    await page.focus('#prompt-textarea');
    await page.keyboard.type('hi');
    expect(await page.evaluate('heard.filter((what) => what.startsWith("keydown"))')).toEqual([
      'keydown h',
      'keydown i',
    ]);
  });

  test('Tab goes from the page to the chip', async () => {
    await page.focus('#prompt-textarea');
    await page.keyboard.press('Tab');
    await focusIsIn(page, 'chip');
  });

  test('a click on a mark opens its card, and the page gets the click too', async () => {
    const { x, y } = await pointOnMark(page, 'no doubt');
    await page.mouse.click(x, y);
    expect(await cardText(page)).toContain('Sounds very sure');
    expect(await page.evaluate('heard')).toEqual(['click ']);
  });

  test('a click beside it closes the card', async () => {
    const { x, y } = await pointOnMark(page, 'no doubt');
    await page.mouse.click(x, y);
    await card(page);
    await page.mouse.click(2, 2);
    await until('the card to close', async () => !(await cardIsOpen(page)));
  });

  test('a drag over a mark selects words and opens nothing', async () => {
    const { x, y } = await pointOnMark(page, 'no doubt');
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 80, y, { steps: 4 });
    await page.mouse.up();
    expect(await page.evaluate(() => getSelection()?.toString().length)).toBeGreaterThan(0);
    expect(await cardIsOpen(page)).toBe(false);
    await page.evaluate(() => getSelection()?.removeAllRanges());
  });

  test('the commands for the next and previous mark walk through all of them', async () => {
    const step = async (by: 1 | -1) => {
      await harness.send(page, { type: 'mark:step', by });
      return cardText(page);
    };
    const first = await step(1);
    const second = await step(1);
    expect(second).not.toBe(first);
    expect(await step(-1)).toBe(first);
    await focusIsIn(page, 'card');
  });
});

/** Waits until the focus is in or on a part of the overlay. */
function focusIsIn(page: Page, name: 'chip' | 'card'): Promise<unknown> {
  return until(`the focus in the ${name}`, async () => {
    const found = await page.$$(part(name));
    const focused = await Promise.all(
      found.map((one) => one.evaluate((element) => element.matches(':focus-within'))),
    );
    return focused.includes(true);
  });
}
