import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Harness, open, until } from './browser.ts';
import { builtFolder } from './builds.ts';
import { says } from './controls.ts';
import { card, chip, pointOnMark } from './overlay.ts';
import { chatPage, EXCHANGE } from './pages.ts';

/**
 * Pictures of every surface, compared with the last accepted ones in ./accepted, which are a quarter of the size.
 * `UPDATE=1` accepts the pictures of this run; a picture that differs is left in ./screenshots at full size.
 */

const ACCEPTED = join(import.meta.dirname, 'accepted');
const TAKEN = join(import.meta.dirname, 'screenshots');
/** A cell of the picture differs where its light does by more than this, of 255. */
const DIFFERENT = 20;
/** Fonts are drawn a little differently on other machines: this share of the cells may differ. */
const TOLERATED = 0.06;

const LOOKS = {
  light: { width: 0, features: [{ name: 'prefers-color-scheme', value: 'light' }] },
  dark: { width: 0, features: [{ name: 'prefers-color-scheme', value: 'dark' }] },
  narrow: { width: 320, features: [{ name: 'prefers-color-scheme', value: 'light' }] },
  forced: { width: 0, features: [{ name: 'forced-colors', value: 'active' }] },
} as const;

/** What is compared, at its usual size; pages that list every sign or site by what stands first on them. */
const SURFACES = [
  ['popup', 'How much to mark', 376, 600],
  ['sidepanel', 'Sounds very sure', 400, 800],
  ['options', 'What is marked', 900, 600],
  ['welcome', 'What the marks mean', 900, 1300],
] as const;

describe('the surfaces', () => {
  let harness: Harness;
  let chat: Page;
  let scale: Page;
  beforeAll(async () => {
    harness = await open({ browser: 'chromium', extension: builtFolder('chromium') });
    scale = await harness.browser.newPage();
    const url = 'https://chatgpt.com/c/surfaces';
    harness.serve(url, { body: chatPage([EXCHANGE]) });
    chat = await harness.page(url);
    await harness.stateWhen(chat, 'the chat to be read', ({ answers }) => answers === 1);
    await chip(chat);
  });
  afterAll(() => harness?.close());

  describe.each(Object.keys(LOOKS) as (keyof typeof LOOKS)[])('%s', (look) => {
    const dress = async (page: Page, width: number, height: number) => {
      const { features, width: narrow } = LOOKS[look];
      await page.setViewport({ width: narrow || width, height });
      await page.emulateMediaFeatures([...features, { name: 'prefers-reduced-motion', value: 'reduce' }]);
    };

    test.each(SURFACES)('%s looks as it did', async (name, drawn, width, height) => {
      await chat.bringToFront();
      const page = await harness.extensionPage(`${name}.html`, 'behind');
      await dress(page, width, height);
      await says(page, drawn);
      // Marks and previews come a moment after the page.
      await until('the page to be at rest', async () => {
        const before = await page.evaluate(() => document.body.textContent.length);
        await new Promise((resolve) => setTimeout(resolve, 500));
        return before === (await page.evaluate(() => document.body.textContent.length));
      });
      // Only a tab in front is drawn; the page must go on speaking of the chat.
      await page.evaluate(() => Object.assign(chrome.tabs, { query: () => new Promise(() => undefined) }));
      await page.bringToFront();
      await compare(await page.screenshot(), `${name}-${look}`);
      await page.close();
    });

    test('the card looks as it did', async () => {
      await chat.bringToFront();
      await dress(chat, 800, 700);
      const { x, y } = await pointOnMark(chat, 'no doubt');
      await chat.mouse.click(x, y);
      await card(chat);
      await new Promise((resolve) => setTimeout(resolve, 300));
      await compare(await chat.screenshot(), `card-${look}`);
      await chat.keyboard.press('Escape');
    });
  });

  /** Compares a picture with the accepted one of its name. */
  async function compare(picture: Uint8Array, name: string): Promise<void> {
    const path = join(ACCEPTED, `${name}.png`);
    const small = await quarter(scale, picture);
    if (process.env.UPDATE) {
      mkdirSync(ACCEPTED, { recursive: true });
      writeFileSync(path, small.png);
    }
    expect(existsSync(path), `${path} is missing: look at the page, then accept it with UPDATE=1`).toBe(true);
    const accepted = await quarter(scale, readFileSync(path), 1);
    const cells = accepted.cells.filter((cell, i) => Math.abs(cell - (small.cells[i] ?? 0)) > DIFFERENT);
    const share = cells.length / accepted.cells.length;
    if (share > TOLERATED || accepted.cells.length !== small.cells.length) {
      mkdirSync(TAKEN, { recursive: true });
      writeFileSync(join(TAKEN, `${name}.png`), picture);
    }
    expect(small.cells.length).toBe(accepted.cells.length);
    expect(share, `tests/e2e/screenshots/${name}.png differs from the accepted picture`).toBeLessThanOrEqual(
      TOLERATED,
    );
  }
});

/** A picture at a quarter of its size, and the light (0 to 255) of each cell of 4 by 4 of its pixels then. */
async function quarter(page: Page, picture: Uint8Array, by = 4): Promise<{ png: Buffer; cells: number[] }> {
  const { url, cells } = await page.evaluate(
    async (base64, by) => {
      // (An image element is not decoded in a tab that is not in front.)
      const bytes = Uint8Array.from(atob(base64), (byte) => byte.charCodeAt(0));
      const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const draw = (width: number, height: number) => {
        const canvas = Object.assign(document.createElement('canvas'), { width, height });
        const context = canvas.getContext('2d') as CanvasRenderingContext2D;
        context.imageSmoothingQuality = 'high';
        context.drawImage(image, 0, 0, width, height);
        return { canvas, context };
      };
      const width = Math.round(image.width / by);
      const height = Math.round(image.height / by);
      const [across, down] = [Math.round(width / 4), Math.round(height / 4)];
      const { data } = draw(across, down).context.getImageData(0, 0, across, down);
      const cells: number[] = [];
      for (let i = 0; i < data.length; i += 4)
        cells.push(Math.round(((data[i] ?? 0) * 3 + (data[i + 1] ?? 0) * 6 + (data[i + 2] ?? 0)) / 10));
      return { url: draw(width, height).canvas.toDataURL('image/png'), cells };
    },
    Buffer.from(picture).toString('base64'),
    by,
  );
  return { png: Buffer.from(url.replace(/^.*,/, ''), 'base64'), cells };
}
