import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Harness, open, painted, part, until } from './browser.ts';
import { builtFolder } from './builds.ts';
import type { BrowserName } from './installed.ts';
import { chatPage } from './pages.ts';
import { loggingProxy } from './proxy.ts';

const CHAT = 'https://chatgpt.com/c/quiet';

describe.each(['chromium', 'firefox'] as const)('a proxy in front of %s', (browser) => {
  test('sees no host with Caveat that it does not see without', async () => {
    const without = await hostsSeen(browser, null);
    const withCaveat = await hostsSeen(browser, builtFolder(browser));
    expect([...withCaveat].filter((host) => !without.has(host))).toEqual([]);
  });

  test('sees a call that was planted into a build', async () => {
    const planted = mkdtempSync(join(tmpdir(), 'caveat-planted-'));
    try {
      cpSync(builtFolder(browser), planted, { recursive: true });
      plant(join(planted, 'content-scripts/content.js'), 'https://from-the-page.example/');
      plant(join(planted, 'background.js'), 'https://from-the-background.example/');
      const seen = await hostsSeen(browser, planted);
      expect(seen).toContain('from-the-page.example');
      // The policy of the extension's own pages stops it before it leaves.
      expect(seen).not.toContain('from-the-background.example');
    } finally {
      rmSync(planted, { recursive: true });
    }
  });
});

function plant(file: string, url: string): void {
  writeFileSync(file, `fetch('${url}').catch(() => 0);\n${readFileSync(file, 'utf8')}`);
}

/** The hosts asked for while a chat is read and, with Caveat, while all of its parts are used. */
async function hostsSeen(browser: BrowserName, extension: string | null): Promise<ReadonlySet<string>> {
  const proxy = await loggingProxy();
  const harness = await open({ browser, extension, proxy: proxy.address });
  try {
    harness.serve(CHAT, { body: chatPage() });
    const page = await harness.page(CHAT);
    // Proves that the proxy hears of what the browser asks for.
    await page.evaluate(() => fetch('https://from-the-site.example/').catch(() => 0));
    await until('the page to be heard', async () => proxy.hosts.has('from-the-site.example'));
    if (extension !== null) await tryEveryPart(harness);
    return new Set(proxy.hosts);
  } finally {
    await harness.close();
    proxy.close();
  }
}

async function tryEveryPart(harness: Harness): Promise<void> {
  const page = await harness.tab((url) => url === CHAT);
  await until('marks', async () => (await painted(page)).length > 0);
  await (await until('the chip', () => page.$(part('chip')))).click();
  await until('the card', () => page.$(part('card')));
  for (const path of ['popup.html', 'sidepanel.html', 'learn.html#signs/very-sure']) {
    const view = await harness.extensionPage(path);
    await until(`${path} to say something`, () =>
      view.evaluate(() => document.body.innerText.trim().length > 20),
    );
    await view.close();
  }
  await harness.inExtension(() => chrome.storage.local.set({ sensitivity: 'thorough' }));
  await page.bringToFront();
  await page.reload();
  await until('marks again', async () => (await painted(page)).length > 0);
}
