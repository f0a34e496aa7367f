import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Harness, open, painted, until } from './browser.ts';
import { builtFolder } from './builds.ts';
import { chatPage, EXCHANGE, STREAM } from './pages.ts';
import { reactPage } from './react.ts';

/** Notes every mutation of the page from its first script on; Caveat's own host is the one exception. */
const LOG = `<script>
const mutations = [];
const name = (node) => node.nodeName + (node.id ? '#' + node.id : '') + (node.nodeType === 3 ? JSON.stringify(node.data) : '');
new MutationObserver((records) => {
  for (const { type, target, addedNodes, removedNodes, attributeName } of records) {
    const nodes = [...addedNodes, ...removedNodes];
    if (target.localName === 'caveat-overlay' && target.parentNode === document.documentElement) continue;
    if (target === document.documentElement && nodes.length === 1 && nodes[0].localName === 'caveat-overlay') continue;
    mutations.push([type, name(target), [...addedNodes].map(name), [...removedNodes].map(name), attributeName].join(' '));
  }
}).observe(document, { attributes: true, characterData: true, childList: true, subtree: true });
const snapshot = () => ({
  head: document.head.outerHTML,
  body: document.body.outerHTML,
  root: [...document.documentElement.attributes].map(({ name, value }) => name + '=' + value),
  children: [...document.documentElement.children].map(({ localName }) => localName).filter((name) => name !== 'caveat-overlay'),
  adopted: document.adoptedStyleSheets.length,
  globals: Object.getOwnPropertyNames(window).length,
});
const snapshots = [];
addEventListener('DOMContentLoaded', () => snapshots.push(snapshot()));
</script>`;

interface Seen {
  readonly snapshots: readonly Record<string, unknown>[];
  readonly mutations: readonly string[];
}

const PAGES = {
  finished: chatPage([EXCHANGE, { ...EXCHANGE, prompt: 'And again?' }], { head: LOG }),
  streaming: chatPage([], {
    head: LOG,
    script: `${STREAM}
      addEventListener('load', () => streamAnswer(undefined, undefined, (word) => word % 5 === 0 && snapshots.push(snapshot()))
        .then(() => { window.streamed = true; }));`,
  }),
};

describe.each(['chromium', 'firefox'] as const)('in %s', (browser) => {
  let control: Harness;
  let harness: Harness;
  beforeAll(async () => {
    control = await open({ browser, extension: null });
    harness = await open({ browser, extension: builtFolder(browser) });
  });
  afterAll(() => Promise.all([control?.close(), harness?.close()]));

  test.each(['finished', 'streaming'] as const)(
    'a %s chat is the same with and without Caveat',
    async (kind) => {
      const url = `https://chatgpt.com/c/${kind}`;
      const seen = async (where: Harness, ready: (page: Page) => Promise<unknown>): Promise<Seen> => {
        where.serve(url, { body: PAGES[kind] });
        const page = await where.page(url);
        if (kind === 'streaming')
          await until('the stream to end', () => page.evaluate('window.streamed === true'));
        await ready(page);
        const result = (await page.evaluate('snapshots.push(snapshot()), { snapshots, mutations }')) as Seen;
        await page.close();
        return result;
      };
      const without = await seen(control, async () => undefined);
      const withCaveat = await seen(harness, async (page) => {
        await until('marks', async () => (await painted(page)).length > 1);
        await until('the overlay', () =>
          page.evaluate("document.querySelectorAll('caveat-overlay').length === 1"),
        );
      });
      expect(withCaveat.snapshots).toEqual(without.snapshots);
      expect(withCaveat.mutations).toEqual(without.mutations);
      if (kind === 'streaming') expect(without.mutations.length).toBeGreaterThan(20);
    },
  );

  test.each(['soon', 'only when the overlay is there'])(
    'a React page that hydrates %s is not broken',
    async (when) => {
      const { html, script } = await reactPage();
      const url = `https://chatgpt.com/c/${when.replaceAll(' ', '-')}`;
      harness.serve(url, { body: html });
      harness.serve('https://chatgpt.com/page.js', { body: script, type: 'text/javascript' });
      const page = await harness.page(url);
      const complaints: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warn') complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(String(error)));
      await until('marks', async () => (await painted(page)).length > 0);
      if (when !== 'soon') await until('the overlay', () => page.$('caveat-overlay'));
      await page.evaluate('hydrate()');
      await until('hydration', () => page.evaluate('document.documentElement.dataset.hydrated === "yes"'));
      expect(await page.evaluate('complaints')).toEqual([]);
      expect(complaints).toEqual([]);
      await page.click('#count');
      expect(await page.$eval('#count', (button) => button.textContent)).toBe('Pressed 1');
      expect(await painted(page)).toHaveLength(1);
      await page.close();
    },
  );
});
