import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Harness, open, painted, part, until } from './browser.ts';
import { builtFolder } from './builds.ts';
import { card, cardText, chip, pointOnMark } from './overlay.ts';
import { chatPage, EXCHANGE } from './pages.ts';

/**
 * What other extensions leave on a page, by their published code: Harper's highlights and render box, Grammarly's
 * marks on the body and its integration element, LanguageTool's overlay elements, Dark Reader's attributes and sheets.
 */
const OTHERS: Readonly<Record<string, string>> = {
  harper: `
    const text = document.querySelector('.markdown strong').firstChild;
    const range = new Range();
    range.setStart(text, 0);
    range.setEnd(text, 20);
    for (const kind of ['Spelling', 'Style']) CSS.highlights.set('harper-' + kind, new Highlight(range));
    const style = document.createElement('style');
    style.textContent = '::highlight(harper-Spelling) { text-decoration: underline wavy red } ::highlight(harper-Style) { text-decoration: underline wavy blue }';
    document.head.append(style);
    const box = document.createElement('harper-render-box');
    box.attachShadow({ mode: 'open' }).innerHTML = '<div popover="manual">Did you mean</div>';
    document.body.append(box);`,
  grammarly: `
    document.body.setAttribute('data-new-gr-c-s-check-loaded', '14.1234.0');
    document.body.setAttribute('data-gr-ext-installed', '');
    const host = document.createElement('grammarly-desktop-integration');
    host.attachShadow({ mode: 'open' }).innerHTML = '<div style="position:fixed;right:8px;bottom:8px">G</div>';
    document.documentElement.append(host);
    document.querySelector('#prompt-textarea').after(document.createElement('grammarly-extension'));`,
  languagetool: `
    for (const name of ['lt-highlighter', 'lt-div', 'lt-toolbar']) {
      const one = document.createElement(name);
      one.setAttribute('spellcheck', 'false');
      one.style.cssText = 'position: absolute; top: 0; left: 0; pointer-events: none';
      document.querySelector('#prompt-textarea').before(one);
    }
    document.documentElement.setAttribute('data-lt-installed', 'true');`,
  'dark reader': `
    const root = document.documentElement;
    root.setAttribute('data-darkreader-mode', 'dynamic');
    root.setAttribute('data-darkreader-scheme', 'dark');
    for (const [name, css] of [['user-agent', 'html, body { background-color: #181a1b !important } html, body, * { border-color: #736b5e; color: #e8e6e3 }'], ['inline', ''], ['override', '']]) {
      const style = document.createElement('style');
      style.className = 'darkreader darkreader--' + name;
      style.media = 'screen';
      style.textContent = css;
      document.head.append(style);
    }
    document.querySelector('.markdown p').setAttribute('data-darkreader-inline-color', '');`,
};

describe.each(['chromium', 'firefox'] as const)('in %s', (browser) => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await open({ browser, extension: builtFolder(browser) });
  });
  afterAll(() => harness?.close());

  const openChat = async (name: string, script = ''): Promise<Page> => {
    const url = `https://chatgpt.com/c/${name.replace(' ', '-')}`;
    harness.serve(url, { body: chatPage([EXCHANGE], { script }) });
    const page = await harness.page(url);
    await harness.stateWhen(page, 'the findings', ({ findings }) => findings.length === 2);
    await chip(page);
    return page;
  };

  describe.each(Object.keys(OTHERS))('beside %s', (name) => {
    const script = OTHERS[name] ?? '';

    test.each([
      ['that came first', `addEventListener('DOMContentLoaded', () => { ${script} })`, ''],
      ['that comes later', '', script],
    ])('%s, the same words are marked and cards open', async (when, first, later) => {
      const page = await openChat(`${name}-${when.split(' ').at(-1)}`, first);
      if (later) await page.evaluate(`{ ${later} }`);
      const theirs = await theirMarks(page);
      await until('both marks', async () => (await words(page)).length === 2);
      expect(await words(page)).toEqual([
        '144 + 170 + 62 = 386',
        'There is absolutely no doubt that the harbour path is safe for a child',
      ]);
      if (name === 'dark reader')
        await until('marks for a dark page', async () =>
          (await painted(page)).every(({ name }) => name.endsWith('-dark')),
        );
      const { x, y } = await pointOnMark(page, 'no doubt');
      await page.mouse.click(x, y);
      await card(page);
      expect(await cardText(page)).toContain('Sounds very sure');
      await page.keyboard.press('Escape');
      await until('the card to close', async () => !(await page.$(part('card'))));
      // What is theirs is left alone.
      expect(await theirMarks(page)).toEqual(theirs);
      await page.close();
    });
  });
});

async function words(page: Page): Promise<string[]> {
  return (await painted(page))
    .filter(({ name }) => !name.includes('current'))
    .map(({ text }) => text)
    .toSorted();
}

/** Everything on the page that bears another extension's name. */
function theirMarks(page: Page): Promise<string[]> {
  return page.evaluate(() => [
    ...[...CSS.highlights.keys()].filter((name) => !name.startsWith('caveat-')),
    ...[...document.querySelectorAll('*')]
      .map(({ localName }) => localName)
      .filter((name) => /^(harper|grammarly|lt)-/.test(name)),
    ...[document.documentElement, document.body].flatMap((one) => one.getAttributeNames()),
  ]);
}
