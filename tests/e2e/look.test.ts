import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Harness, open, painted, part, screenshot, until } from './browser.ts';
import { builtFolder } from './builds.ts';
import { card, chip, pointOnMark } from './overlay.ts';
import { chatPage, EXCHANGE, STREAM } from './pages.ts';

const DARK = '<style>:root { color-scheme: dark } body { background: #212121; color: #ececec }</style>';
const STREAMED = `${STREAM} addEventListener('load', () => streamAnswer())`;

describe.each(['chromium', 'firefox'] as const)('the look in %s', (browser) => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await open({ browser, extension: builtFolder(browser) });
  });
  afterAll(() => harness?.close());

  test.each([
    ['light', ''],
    ['dark', DARK],
  ])('follows a %s page', async (tone, head) => {
    const page = await openCard(harness, tone, head);
    const names = new Set((await painted(page)).map(({ name }) => name));
    expect([...names].filter((name) => !name.includes('current')).toSorted()).toEqual([
      `caveat-check-${tone}`,
      `caveat-stop-${tone}`,
    ]);
    const paper = await page.$eval(part('card'), (card) => getComputedStyle(card).backgroundColor);
    const brightness = Math.max(...(paper.match(/\d+/g) ?? []).map(Number));
    expect(brightness > 128).toBe(tone === 'light');
    await screenshot(page, `${browser}-${tone}`);
    await page.close();
  });

  test('the card stays in the window and off the words it speaks of', async () => {
    const page = await openCard(harness, 'placed', '');
    const { x, y } = await pointOnMark(page, 'no doubt');
    const box = await page.$eval(part('card'), (card) => {
      const { left, top, right, bottom } = card.getBoundingClientRect();
      return { left, top, right, bottom, width: innerWidth, height: innerHeight };
    });
    expect(box.left >= 0 && box.top >= 0 && box.right <= box.width && box.bottom <= box.height).toBe(true);
    expect(x > box.left && x < box.right && y > box.top && y < box.bottom).toBe(false);
    await page.close();
  });
});

describe('under forced colours', () => {
  test.each(['chromium', 'firefox'] as const)(
    'chip, card and marks keep their shapes in %s',
    async (browser) => {
      // In Firefox a preference forces the colours, in Chromium the debugging protocol does.
      const harness = await open({
        browser,
        extension: builtFolder(browser),
        prefs: { 'browser.display.document_color_use': 2 },
      });
      try {
        const page = await openCard(harness, 'forced', '', async (page) => {
          if (browser === 'chromium')
            await page.emulateMediaFeatures([{ name: 'forced-colors', value: 'active' }]);
        });
        expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
        for (const name of ['chip', 'card']) {
          const look = await page.$eval(part(name), (element) => {
            const { borderTopStyle, borderTopWidth, color, backgroundColor, visibility } =
              getComputedStyle(element);
            return { borderTopStyle, borderTopWidth, differs: color !== backgroundColor, visibility };
          });
          expect(look).toEqual({
            borderTopStyle: 'solid',
            borderTopWidth: expect.stringMatching(/^[1-9]/) as string,
            differs: true,
            visibility: 'visible',
          });
        }
        expect(await markLines(page)).toEqual({ check: 'underline', stop: 'underline' });
        await screenshot(page, `${browser}-forced-colors`);
      } finally {
        await harness.close();
      }
    },
  );
});

test('a printed page bears no marks and no overlay', async () => {
  const harness = await open({ browser: 'chromium', extension: builtFolder('chromium') });
  try {
    const page = await openCard(harness, 'print', '');
    expect(await markLines(page)).toEqual({ check: 'underline', stop: 'underline' });
    await page.emulateMediaType('print');
    expect(await markLines(page)).toEqual({ check: 'none', stop: 'none' });
    expect(await page.$eval('caveat-overlay', (host) => getComputedStyle(host).display)).toBe('none');
  } finally {
    await harness.close();
  }
});

/** A chat of our own with the card of its surest sentence open. */
async function openCard(
  harness: Harness,
  name: string,
  head: string,
  prepare: (page: Page) => Promise<void> = async () => undefined,
): Promise<Page> {
  const url = `https://chatgpt.com/c/${name}`;
  harness.serve(url, { body: chatPage([EXCHANGE], { head, script: STREAMED }) });
  const page = await harness.page(url);
  await prepare(page);
  await chip(page);
  await until('all marks', async () => (await painted(page)).length === 4);
  const { x, y } = await pointOnMark(page, 'no doubt');
  await page.mouse.click(x, y);
  await card(page);
  return page;
}

function markLines(page: Page): Promise<Record<string, string>> {
  return page.evaluate(() => {
    const line = (level: string) =>
      getComputedStyle(document.querySelector('p') ?? document.body, `::highlight(caveat-${level}-light)`)
        .textDecorationLine;
    return { check: line('check'), stop: line('stop') };
  });
}
