import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Harness, open, painted, until } from './browser.ts';
import { builtFolder } from './builds.ts';
import { chosen, press, says } from './controls.ts';
import { chatPage, EXCHANGE } from './pages.ts';

const CHAT = 'https://chatgpt.com/c/popup';
const BODY = chatPage([
  EXCHANGE,
  { prompt: 'And is it busy?', answer: '<p>Great question! It is busiest in June.</p>' },
]);

describe.each(['chromium', 'firefox'] as const)('the popup in %s', (browser) => {
  const profile = mkdtempSync(join(tmpdir(), 'caveat-profile-'));
  let harness: Harness;
  let chat: Page;
  let popup: Page;
  const begin = async () => {
    harness = await open({ browser, extension: builtFolder(browser), profile });
    harness.serve(CHAT, { body: BODY });
    chat = await harness.page(CHAT);
    await harness.stateWhen(chat, 'the chat to be read', ({ answers }) => answers === 2);
    popup = await harness.extensionPage('popup.html', 'behind');
  };
  beforeAll(begin);
  afterAll(async () => {
    await harness?.close();
    rmSync(profile, { recursive: true });
  });

  const detectors = async () => (await harness.state(chat))?.findings.map(({ detector }) => detector);
  const marks = (count: number) =>
    until(`${count} marks`, async () => (await painted(chat)).length === count, {
      seen: async () => JSON.stringify(await harness.state(chat)),
    });

  test('says what was seen on this page', async () => {
    await says(popup, '2 answers read.');
    await says(popup, /stop[\s\S]*check[\s\S]*note/i);
    await says(popup, 'No mark does not mean correct.');
  });

  test.each(['Read answers on ChatGPT', 'Use Caveat'])(
    '"%s" takes the marks from the open chat at once, and brings them back',
    async (label) => {
      await marks(3);
      await press(popup, label);
      await harness.stateWhen(chat, 'off', ({ status }) => status === 'off');
      await marks(0);
      await until('the overlay to go', async () =>
        chat.evaluate(
          () => !document.querySelector('caveat-overlay')?.shadowRoot?.querySelector('[data-part]'),
        ),
      );
      await press(popup, label);
      await harness.stateWhen(chat, 'on', ({ status }) => status === 'read');
      await marks(3);
    },
  );

  test('shows beforehand what each choice would mark, and marks that then', async () => {
    const shown = (level: string) =>
      popup.$eval(`[data-sensitivity="${level}"] .scale-counts`, (one) =>
        one.textContent.replaceAll(/\s+/g, ' ').trim(),
      );
    await until('the preview', async () => (await shown('balanced')) === 'Stop 1 Check 1 Note 1');
    const promised = await shown('quiet');
    await press(popup, 'Quiet');
    await until('what was promised', async () => (await shownNow(popup)) === promised);
    await press(popup, 'Balanced');
    await marks(3);
  });

  test('a kind of marks goes at once, and comes back', async () => {
    await press(popup, 'Praise and agreement');
    await marks(2);
    await press(popup, 'Praise and agreement');
    await marks(3);
  });

  test('is never higher than browsers show, 600 px', async () => {
    await popup.setViewport({ width: 376, height: 600 });
    expect(await popup.evaluate(() => document.body.scrollHeight)).toBeLessThanOrEqual(600);
  });

  test('a quieter choice leaves the clearest marks on the open chat at once', async () => {
    await press(popup, 'Quiet');
    await until('fewer findings', async () => (await detectors())?.length !== 3);
    expect(await detectors()).toContain('does-not-add-up');
    expect(await detectors()).not.toContain('praise');
    expect((await painted(chat)).length).toBeLessThan(3);
  });

  test('the choice survives a restart of the browser', async () => {
    await harness.close();
    await begin();
    await until('Quiet to be chosen', async () => (await chosen(popup)).includes('Quiet'));
    expect(await detectors()).not.toContain('praise');
    await press(popup, 'Balanced');
    await marks(3);
  });

  test('says so where a chat page holds no answer it can read', async () => {
    harness.serve('https://claude.ai/new', { body: '<!doctype html><main><p>Welcome back.</p></main>' });
    const page = await harness.page('https://claude.ai/new');
    await says(popup, 'No answer found here.');
    await page.close();
    await chat.bringToFront();
    await says(popup, '2 answers read.');
  });
});

/** How many findings of each level the popup counts on the page. */
function shownNow(popup: Page): Promise<string> {
  return popup.$eval('.level-counts', (list) => list.textContent.replaceAll(/(?<=\d)(?=\D)/g, ' ').trim());
}
