import { readFileSync, rmSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Harness, open, painted, until } from './browser.ts';
import { builtFolder, builtFolderHolding } from './builds.ts';
import { click, press, says } from './controls.ts';
import { card, chip, pointOnMark } from './overlay.ts';
import { PLAIN, SUM, SURE } from './pages.ts';

/** Any page: read on the reader's word, always or this once, and said so where nothing can be read. */

const HOST = 'http://lab.localhost';
const PATTERN = `${HOST}/*`;
const GRANTED = [PATTERN, 'https://x.com/*', 'https://www.google.com/*'];
const DETECTORS = ['very-sure', 'does-not-add-up'];

const html = (body: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Page</title><link rel="icon" href="data:,">${body}`;

const CONTROLS = '<div><button aria-label="Copy">c</button><button aria-label="Regenerate">r</button></div>';
/** A chat of a make that nobody described: only its structure tells who speaks. */
const CHAT = html(
  `<main><div><div class="a1"><p>Is the path safe?</p></div><div class="b2"><div><p>${PLAIN} ${SURE}</p><ul><li>${SUM}</li></ul></div>${CONTROLS}</div></div></main><footer><textarea></textarea></footer>`,
);
/** Says the same, and is no chat. */
const ARTICLE = html(`<main><article><h1>A walk</h1><p>${PLAIN} ${SURE}</p><p>${SUM}</p></article></main>`);
/** A chat in an open shadow root. */
const SHADOW = html(
  `<chat-box></chat-box><script>
customElements.define('chat-box', class extends HTMLElement {
  connectedCallback() {
    const root = this.attachShadow({ mode: 'open' });
    root.innerHTML = '<div id="messages"><div class="outer-message-container user-message"><div class="message-bubble user-message-text"><p>Is the path safe?</p></div></div></div><div contenteditable="true" id="text-input"></div>';
  }
});
globalThis.speak = (words) => {
  const list = document.querySelector('chat-box').shadowRoot.querySelector('#messages');
  const row = document.createElement('div');
  row.className = 'outer-message-container ai-message';
  row.innerHTML = '<div class="message-bubble ai-message-text"></div>';
  list.append(row);
  let said = 0;
  const next = () => {
    said += 1;
    row.firstElementChild.innerHTML = '<p>' + words.split(' ').slice(0, said).join(' ') + '</p>';
    if (said < words.split(' ').length) setTimeout(next, 15);
  };
  next();
};
</script>`,
);
/** ChatGPT as it never looked. */
const CHANGED = CHAT.replaceAll('class="', 'class="zz-');

describe.each(['chromium', 'firefox'] as const)('a page in %s', (browser) => {
  const held = builtFolderHolding(browser, GRANTED);
  let harness: Harness;
  let count = 0;
  const pages: Page[] = [];
  beforeAll(async () => {
    const prefs = { 'extensions.webextOptionalPermissionPrompts': false };
    harness = await open({ browser, extension: held, prefs });
  });
  afterEach(async () => {
    for (const page of pages.splice(0)) await page.close();
    await harness.inExtension(() => chrome.storage.local.clear());
  });
  afterAll(async () => {
    await harness?.close();
    rmSync(held, { recursive: true });
  });

  const visit = async (body: string, at = HOST) => {
    count += 1;
    const url = `${at}/page-${count}`;
    harness.serve(url, { body });
    const page = await harness.page(url);
    pages.push(page);
    return page;
  };
  const behind = async (path: string) => {
    const page = await harness.extensionPage(path, 'behind');
    pages.push(page);
    return page;
  };
  const badge = async (page: Page) =>
    harness.inExtension(
      async (url) => {
        const tab = (await chrome.tabs.query({})).find((one) => one.url === url);
        return chrome.action.getBadgeText({ tabId: tab?.id ?? -1 });
      },
      await page.evaluate(() => location.href),
    );
  const found = async (page: Page) => {
    const state = await harness.stateWhen(page, 'findings', ({ findings }) => findings.length === 2);
    expect(state.findings.map(({ detector }) => detector)).toEqual(DETECTORS);
    await until('marks', async () => (await painted(page)).length === 2);
    return state;
  };
  const unregistered = () =>
    until('the script to go', async () => {
      const scripts = await harness.inExtension(() => chrome.scripting.getRegisteredContentScripts());
      return scripts.length === 0;
    });
  const choose = (items: Record<string, unknown>) =>
    harness.inExtension((items) => chrome.storage.local.set(items), items);

  test('is left alone until the person asks', async () => {
    const page = await visit(CHAT);
    expect(await harness.state(page)).toBeUndefined();
    expect(await badge(page)).toBe('');
  });

  test('is read by its structure when the person asks for it', async () => {
    const page = await visit(CHAT);
    const popup = await behind('popup.html');
    await says(popup, 'This page is not a chat that Caveat reads.');
    await press(popup, 'Read this page');
    expect(await found(page)).toMatchObject({ site: '', status: 'read', foundBy: 'structure', asked: true });
    await says(popup, 'It found the answers by the structure of the page.');
    expect(await badge(page)).toBe('2');
  });

  test('that is no chat is not read, and that is said', async () => {
    const page = await visit(ARTICLE);
    const popup = await behind('popup.html');
    await press(popup, 'Read this page');
    await harness.stateWhen(page, 'nothing', ({ status }) => status === 'nothing-found');
    await says(popup, 'No text here is certain to be a chatbot’s answer, so nothing is read.');
    await until('the badge', async () => (await badge(page)) === '–');
    expect(await painted(page)).toEqual([]);
  });

  test('of a front end that people host themselves is read by its selectors', async () => {
    const page = await visit(readFileSync('tests/sites/fixtures/open-webui-done.html', 'utf8'));
    await press(await behind('popup.html'), 'Read this page');
    const state = await harness.stateWhen(page, 'answers', ({ answers }) => answers > 0);
    expect(state).toMatchObject({ site: 'open-webui', foundBy: 'front-end', checked: '2026-11-01' });
  });

  test('with its chat in an open shadow root is read, marked and explained while it grows', async () => {
    await choose({ [`host:${PATTERN}`]: true });
    const page = await visit(SHADOW);
    await page.evaluate(`speak(${JSON.stringify(`${PLAIN} ${SURE} ${PLAIN} ${PLAIN}`)})`);
    const state = await harness.stateWhen(page, 'a finding', ({ findings }) => findings.length === 1);
    expect(state).toMatchObject({ site: 'deep-chat', foundBy: 'front-end' });
    const [mark] = await until('a mark', async () => {
      const marks = await painted(page);
      return marks.length > 0 && marks;
    });
    expect(mark?.text).toBe(SURE.slice(0, -1));
    expect(
      await page.evaluate(() => document.querySelector('chat-box')?.shadowRoot?.adoptedStyleSheets.length),
    ).toBe(1);
    await chip(page);
    const { x, y } = await pointOnMark(page, 'no doubt');
    await page.mouse.click(x, y);
    await card(page);
  });

  test('of a host that was added is read by itself, at once and after a reload, until it is taken away', async () => {
    const page = await visit(CHAT);
    // Firefox asks for a person, who cannot be in front of the popup and of the page.
    if (browser === 'firefox') await choose({ [`host:${PATTERN}`]: true });
    else await press(await behind('popup.html'), 'Always read lab.localhost');
    expect(await found(page)).toMatchObject({ foundBy: 'structure' });
    await page.reload();
    await found(page);

    const options = await behind('options.html');
    await press(options, 'Stop reading lab.localhost');
    await until('the marks to go', async () => (await painted(page)).length === 0);
    await unregistered();
    await page.reload();
    expect(await harness.state(page)).toBeUndefined();
  });

  test('on an optional host is read once its site is switched on, and no longer once it is off', async () => {
    const body = readFileSync('tests/sites/fixtures/grok-on-x-done.html', 'utf8');
    const page = await visit(body, 'https://x.com/i/grok');
    expect(await harness.state(page)).toBeUndefined();
    const options = await behind('options.html');
    await click(options, 'Grok on X');
    expect(await harness.stateWhen(page, 'answers', ({ answers }) => answers > 0)).toMatchObject({
      site: 'grok-on-x',
      foundBy: 'site',
    });
    await click(options, 'Grok on X');
    await unregistered();
    await until('the marks to go', async () => (await painted(page)).length === 0);
  });

  test('of a site that changed says so, and can be read all the same', async () => {
    const page = await visit(CHANGED, 'https://chatgpt.com/c');
    const state = await harness.stateWhen(page, 'the change', ({ unread }) => unread.length > 0);
    expect(state).toMatchObject({
      site: 'chatgpt',
      status: 'nothing-found',
      unread: [{ why: 'site_changed' }],
    });
    await until('the badge', async () => (await badge(page)) === '?');
    const popup = await behind('popup.html');
    await says(popup, 'There is a chat here that Caveat cannot read');
    await says(popup, 'which was last checked on');
    await press(popup, 'Read this page');
    expect(await found(page)).toMatchObject({ foundBy: 'structure' });
    await until('the badge', async () => (await badge(page)) === '2');
  });

  test('of a site on which nothing could be read says so in its badge', async () => {
    const page = await visit(html('<main><p>Welcome back.</p></main>'), 'https://claude.ai/new');
    await until('the badge', async () => (await badge(page)) === '–');
  });

  test('has its selection checked in the panel, and nothing of it stored', async () => {
    const panel = await behind('sidepanel.html');
    await says(panel, 'Caveat');
    const sent = () =>
      harness.inExtension(async (text) => {
        const window = await chrome.windows.getLastFocused();
        return chrome.runtime.sendMessage({
          type: 'selection:taken',
          window: window.id,
          text,
        }) as Promise<unknown>;
      }, `${PLAIN} ${SURE}\n\n${SUM}`);
    await until('the panel to take it', async () => (await sent()) === true);
    await says(panel, '2 findings in it');
    await says(panel, 'Sounds very sure');
    await says(panel, '3 of 3 sentences read.');
    expect(JSON.stringify(await harness.storage())).not.toContain('no doubt');
    await press(panel, 'Back to the page');
    await says(panel, 'This page is not a chat that Caveat reads.');
  });
});

describe('in chromium', () => {
  const held = builtFolderHolding('chromium', [PATTERN]);
  let harness: Harness;
  beforeAll(async () => {
    harness = await open({ browser: 'chromium', extension: held });
  });
  afterAll(async () => {
    await harness?.close();
    rmSync(held, { recursive: true });
  });

  test.each([
    [
      'a paragraph',
      ARTICLE,
      () => getSelection()?.selectAllChildren(document.querySelector('article') as Element),
    ],
    [
      'a place to write',
      html(`<textarea>${SURE}\n${SUM}</textarea>`),
      () => {
        const area = document.querySelector('textarea') as HTMLTextAreaElement;
        area.focus();
        area.select();
      },
    ],
  ] as const)('the menu takes what is selected in %s to the panel', async (name, body, select) => {
    const url = `${HOST}/${name.replaceAll(' ', '-')}`;
    harness.serve(url, { body });
    const page = await harness.page(url);
    await page.evaluate(select);
    await harness.inExtension(async (url) => {
      const [tab] = await chrome.tabs.query({ url });
      const clicked = chrome.contextMenus.onClicked as unknown as {
        dispatch(info: object, tab: unknown): void;
      };
      clicked.dispatch({ menuItemId: 'check-selection', frameId: 0 }, tab);
    }, url);
    const panel = await harness.extensionPage('sidepanel.html', 'behind');
    await says(panel, '2 findings in it');
    await Promise.all([page.close(), panel.close()]);
  });
});

describe('the browser is asked', () => {
  test('by the person in firefox, and what it withdraws is no longer read', async () => {
    const harness = await open({
      browser: 'firefox',
      extension: builtFolder('firefox'),
      prefs: { 'extensions.webextOptionalPermissionPrompts': false },
    });
    try {
      const url = `${HOST}/asked`;
      harness.serve(url, { body: CHAT });
      await harness.inExtension((items) => chrome.storage.local.set(items), { [`host:${PATTERN}`]: true });
      const options = await harness.extensionPage('options.html', 'behind');
      await says(options, 'Your browser does not let Caveat read here yet.');
      const page = await harness.page(url);
      await click(options, 'Allow lab.localhost');
      await harness.stateWhen(page, 'findings', ({ findings }) => findings.length === 2);
      await harness.inExtension((origins) => chrome.permissions.remove({ origins }), [PATTERN]);
      await until('the marks to go', async () => (await painted(page)).length === 0);
      expect((await harness.storage()).local).not.toHaveProperty([`host:${PATTERN}`]);
    } finally {
      await harness.close();
    }
  });

  test('by the popup of the page at hand in chromium, which lets it in for this once', async () => {
    const harness = await open({ browser: 'chromium', extension: builtFolder('chromium') });
    try {
      const url = `${HOST}/once`;
      harness.serve(url, { body: CHAT });
      const page = await harness.page(url);
      const [extension] = [...(await harness.browser.extensions()).values()];
      await extension?.triggerAction(page);
      const target = await harness.browser.waitForTarget((one) => one.url().endsWith('/popup.html'));
      const popup = await target.asPage();
      await says(popup, 'Always read lab.localhost');
      await press(popup, 'Read this page');
      await until('marks', async () => (await painted(page)).length === 2);
    } finally {
      await harness.close();
    }
  });
});
