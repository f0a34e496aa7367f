import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { serveDemo } from '../tests/demo/server.ts';
import { open, part, until } from '../tests/e2e/browser.ts';
import { build } from '../tests/e2e/builds.ts';
import { ensureBrowser } from '../tests/e2e/installed.ts';
import { pointOnMark } from '../tests/e2e/overlay.ts';

// `npm run screenshots`: the pictures that the stores show, made from the real extension on the demo chat.

/** The size that the stores of Chrome, Edge and Firefox all take, in px. */
const SIZE = { width: 1280, height: 800 };
const FOLDER = 'stores/screenshots';
const PAGES = { options: 'options.html', learn: 'learn.html#risks/sycophancy', classroom: 'classroom.html' };

mkdirSync(FOLDER, { recursive: true });
const { path } = ensureBrowser(['chromium']);
const extension = await build('chromium', 'demo');
const server = await serveDemo();
const harness = await open({ browser: 'chromium', path, extension, headless: true });
try {
  for (const scheme of ['light', 'dark'] as const) {
    const page = await harness.page(`${server.url}?play=all&pace=fast#${scheme}`);
    await page.setViewport(SIZE);
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await until('the demo chat to be streamed', () => page.$('[data-played="all"]'), { timeout: 60_000 });
    await harness.stateWhen(page, 'the findings', ({ status }) => status === 'read');
    await page.evaluate(() => scrollTo(0, 0));
    const { x, y } = await pointOnMark(page, 'no doubt');
    await page.mouse.click(x, y);
    await until('a card', () => page.$(part('card')));
    await save(page, `chat-${scheme}`);
    await page.close();
  }
  for (const [name, address] of Object.entries(PAGES)) {
    const page = await harness.extensionPage(address);
    await page.setViewport(SIZE);
    await until('the page to be drawn', () => page.$('h1'));
    await save(page, name);
    await page.close();
  }
} finally {
  await harness.close();
  server.close();
}

async function save(page: Page, name: string): Promise<void> {
  const path = join(FOLDER, `${name}.png`) as `${string}.png`;
  await page.screenshot({ path });
  console.log(path);
}
