import { readdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Harness, open, until } from './browser.ts';
import { builtFolder } from './builds.ts';
import { says } from './controls.ts';
import { cardButton, pointOnMark } from './overlay.ts';
import { chatPage } from './pages.ts';

const LESSONS = ['signs', 'risks'].flatMap((kind) =>
  readdirSync(`lib/lessons/en/${kind}`).map((file) => `${kind}/${file.replace(/\.md$/, '')}`),
);

describe.each(['chromium', 'firefox'] as const)('the learn page in %s', (browser) => {
  let harness: Harness;
  let learn: Page;
  const complaints: string[] = [];
  beforeAll(async () => {
    harness = await open({ browser, extension: builtFolder(browser) });
    learn = await harness.extensionPage('learn.html');
    learn.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  });
  afterAll(() => harness?.close());

  test('lists all signs and risks', async () => {
    await says(learn, 'Signs and risks');
    const links = await learn.$$eval('main a[href^="#"]', (all) =>
      all.map((link) => link.getAttribute('href')),
    );
    expect(links).toEqual(expect.arrayContaining(LESSONS.map((page) => `#${page}`)));
  });

  test.each(LESSONS)('opens at %s', async (lesson) => {
    const before = await learn.evaluate(() => document.querySelector('main h1')?.textContent);
    await learn.evaluate((lesson) => {
      location.hash = lesson;
    }, lesson);
    const titles = () =>
      learn.evaluate(() => [document.title, document.querySelector('main h1')?.textContent]);
    await until(
      'the lesson, by its title',
      async () => {
        const [tab, heading] = await titles();
        return heading && heading !== before && tab?.startsWith(heading);
      },
      { seen: async () => JSON.stringify(await titles()) },
    );
    const text = await learn.$eval('main', (main) => main.innerText);
    expect(text.split(/\s+/).length).toBeGreaterThan(80);
    expect(text).not.toMatch(/\*\*|\]\(|^#+ /m);
    const dead = await learn.$$eval('main a', (all) =>
      all.map((link) => link.getAttribute('href') ?? '').filter((href) => !/^(?:https:\/\/|#)/.test(href)),
    );
    expect(dead).toEqual([]);
  });

  test('says so where there is no page, and lists the others', async () => {
    await learn.evaluate(() => {
      location.hash = 'signs/none';
    });
    await says(learn, 'There is no page at this address.');
    expect(complaints).toEqual([]);
  });

  test('opens from a card at the lesson of its sign', async () => {
    const url = 'https://chatgpt.com/c/why';
    harness.serve(url, { body: chatPage() });
    const chat = await harness.page(url);
    const { x, y } = await pointOnMark(chat, 'no doubt');
    await until('the overlay', () => chat.$('caveat-overlay'));
    await chat.mouse.click(x, y);
    await (await cardButton(chat, 'Why this?')).click();
    const opened = await harness.tab((url) => url.endsWith('learn.html#signs/very-sure'));
    await says(opened, 'Sounds very sure');
  });
});
