import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Harness, open, painted, until } from './browser.ts';
import { builtFolder } from './builds.ts';
import { press, says } from './controls.ts';
import { cardText, chip } from './overlay.ts';
import { chatPage, EXCHANGE, PLAIN, STREAM } from './pages.ts';

const CHAT = 'https://chatgpt.com/c/panel';
const FAR = { prompt: 'Tell me more.', answer: `<p>${`${PLAIN} `.repeat(400)}</p>` };
const LAST = { prompt: 'And the tower?', answer: '<p>Without question, the tower is completely safe.</p>' };

describe.each(['chromium', 'firefox'] as const)('the panel in %s', (browser) => {
  let harness: Harness;
  let chat: Page;
  let panel: Page;
  beforeAll(async () => {
    harness = await open({ browser, extension: builtFolder(browser) });
    harness.serve(CHAT, { body: chatPage([EXCHANGE, FAR, LAST], { script: STREAM }) });
    chat = await harness.page(CHAT);
    await harness.stateWhen(chat, 'the chat to be read', ({ answers }) => answers === 3);
    await chip(chat);
    panel = await harness.extensionPage('sidepanel.html', 'behind');
  });
  afterAll(() => harness?.close());

  const items = () =>
    panel.evaluate(() => [...document.querySelectorAll('article h3')].map((title) => title.textContent));

  test('lists every finding of the conversation, by answer', async () => {
    await says(panel, '3 findings in this conversation');
    expect((await items()).join(' ')).toMatch(
      /Sounds very sure[\s\S]*Does not add up[\s\S]*Sounds very sure/,
    );
    await says(panel, 'There is absolutely no doubt');
  });

  test('shows a finding on the page: scrolled into view, with its card', async () => {
    const shown = () => chat.evaluate(() => scrollY);
    expect(await shown()).toBe(0);
    await panel.evaluate(() => {
      const buttons = document.querySelectorAll<HTMLButtonElement>('[aria-label^="Show on page"]');
      [...buttons].at(-1)?.click();
    });
    await until('the page to scroll', async () => (await shown()) > 100);
    expect(await cardText(chat)).toContain('the tower is completely safe');
    await chat.keyboard.press('Escape');
  });

  test('hides a mark and brings it back', async () => {
    await press(panel, 'Not useful: Does not add up');
    await until('a mark less', async () => (await painted(chat)).length === 2);
    await says(panel, 'This mark is hidden.');
    await press(panel, 'Undo');
    await until('the mark again', async () => (await painted(chat)).length === 3);
  });

  test('follows the conversation as it grows', async () => {
    await chat.evaluate('streamAnswer(["Everyone knows that this bridge is completely safe."], "later")');
    await says(panel, '4 findings in this conversation');
  });
});
