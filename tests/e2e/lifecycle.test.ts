import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, test } from 'vitest';
import { type Harness, open, painted, until } from './browser.ts';
import { builtFolder } from './builds.ts';
import { chip } from './overlay.ts';
import { chatPage, EXCHANGE, STREAM } from './pages.ts';

const CHAT = 'https://chatgpt.com/c/life';
const PAGE = chatPage([EXCHANGE], {
  head: '<script>window.errors = []; addEventListener("error", (event) => errors.push(event.message))</script>',
  script: STREAM,
});

describe.each(['chromium', 'firefox'] as const)('a tab that stays open in %s', (browser) => {
  const folder = builtFolder(browser);
  let harness: Harness;
  afterEach(() => harness?.close());

  const openChat = async (extension: string | null): Promise<Page> => {
    harness = await open({ browser, extension });
    harness.serve(CHAT, { body: PAGE });
    const page = await harness.page(CHAT);
    await page.evaluate('window.sameDocument = true');
    return page;
  };
  const unharmed = async (page: Page) => {
    expect(await page.evaluate('window.sameDocument')).toBe(true);
    expect(await page.evaluate('errors')).toEqual([]);
  };
  const marks = (page: Page, count: number) =>
    until(`${count} marks`, async () => (await painted(page)).length === count, {
      seen: async () => JSON.stringify(await painted(page)),
    });

  test('is read without a reload when Caveat is installed', async () => {
    const page = await openChat(null);
    await harness.install(folder);
    await harness.stateWhen(page, 'the chat to be read', ({ findings }) => findings.length === 2);
    await marks(page, 2);
    await unharmed(page);
  });

  test('is read by the new version alone when Caveat is updated', async () => {
    const page = await openChat(folder);
    await marks(page, 2);
    await chip(page);
    await harness.install(folder);
    await harness.stateWhen(page, 'the new version', ({ findings }) => findings.length === 2);
    await page.evaluate('streamAnswer(["Everyone knows that this bridge is completely safe."], "later")');
    await harness.stateWhen(page, 'the new answer', ({ answers }) => answers === 2);
    await marks(page, 3);
    await until('one overlay', () =>
      page.evaluate("document.querySelectorAll('caveat-overlay').length === 1"),
    );
    await unharmed(page);
  });

  test('works on when Caveat is removed', async () => {
    const page = await openChat(folder);
    await chip(page);
    await harness.uninstall();
    await page.evaluate('streamAnswer(undefined, "later")');
    expect(await page.evaluate("document.querySelectorAll('.markdown').length")).toBe(2);
    await unharmed(page);
  });
});
