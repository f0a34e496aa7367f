import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { analyzeLine } from '../../lib/cli.ts';
import type { LoggedAnswer } from '../../lib/types.ts';
import { violations } from './axe.ts';
import { type Harness, open, painted, part, until } from './browser.ts';
import { builtFolder } from './builds.ts';
import { cardButton, cardIsOpen, cardText, chip, pointOnMark } from './overlay.ts';
import { chatPage, EXCHANGE, STREAM } from './pages.ts';

/** One sign at three places, and one at another. */
const SURE = {
  prompt: 'Is the tower safe?',
  answer: `<p>There is absolutely no doubt that the tower is safe. Without question, the bridge is safe too.</p>
    <p>Many experts believe that the path is busiest in June.</p>`,
};
const STAKES = 'Can I take ibuprofen together with my blood pressure pills?';
const SILENT = {
  prompt: 'I want to kill myself.',
  answer: '<p>That sounds hard. Try a walk, and a cup of tea.</p>',
};

describe.each(['chromium', 'firefox'] as const)('what a reader says of marks in %s', (browser) => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await open({ browser, extension: builtFolder(browser) });
  });
  afterAll(() => harness?.close());

  const stored = async () => (await harness.storage()).local as Record<string, unknown>;
  const forget = () => harness.inExtension(() => chrome.storage.local.clear());
  const choose = (items: Record<string, unknown>) =>
    harness.inExtension((items) => chrome.storage.local.set(items), items);
  const openChat = async (name: string, body = chatPage([SURE, EXCHANGE])) => {
    const url = `https://chatgpt.com/c/${name}`;
    harness.serve(url, { body });
    const page = await harness.page(url);
    await harness.stateWhen(page, 'an answer', ({ answers }) => answers > 0);
    return page;
  };
  const openCard = async (page: Page, words: string) => {
    if (await cardIsOpen(page)) await page.keyboard.press('Escape');
    const { x, y } = await pointOnMark(page, words);
    await page.mouse.click(x, y);
    return cardText(page);
  };
  const signs = async (page: Page) =>
    (await harness.state(page))?.findings.map(({ detector }) => detector) ?? [];

  test('a sign has one card in an answer: told in full once, in short after, with the way to its other places', async () => {
    const page = await openChat('places');
    const full = await openCard(page, 'no doubt that the tower');
    expect(full).toContain('Place 1 of 2 in this answer');
    expect(full).not.toContain('Explain again');
    await (await cardButton(page, 'Next place')).click();
    await until('the second place', async () => (await cardText(page)).includes('Place 2 of 2'));
    const short = await cardText(page);
    expect(short.length).toBeLessThan(full.length);
    await (await cardButton(page, 'Explain again')).click();
    await until('the explanation', async () => (await cardText(page)).length > short.length);
    await page.keyboard.press('Escape');
    await (await page.$$(part('chip')))[0]?.click();
    expect(await cardText(page)).toMatch(/Sounds very sure \(2\)/);
    await page.close();
  });

  test('useful and not useful are counted by sign, and undo takes the second back', async () => {
    await forget();
    const page = await openChat('rating');
    const once = { useful: 1, notUseful: 0, kept: 0 };
    const rated = (rating: object) =>
      vi.waitFor(async () => expect((await stored())['rating:unnamed-authority']).toEqual(rating), 5000);
    await openCard(page, 'Many experts');
    await (await cardButton(page, 'Useful')).click();
    await until('thanks', async () => (await cardText(page)).includes('Thank you'));
    await rated(once);
    await (await cardButton(page, 'Not useful')).click();
    await until('the mark to go', async () => !(await signs(page)).includes('unnamed-authority'));
    await (await cardButton(page, 'Undo')).click();
    await until('the mark to come back', async () => (await signs(page)).includes('unnamed-authority'));
    await rated(once);
    await page.close();
  });

  test('a sign that is rarely useful offers to be quiet, and asks again only ten ratings later', async () => {
    await forget();
    await choose({ 'rating:unnamed-authority': { useful: 3, notUseful: 6, kept: 0 } });
    const page = await openChat('rare');
    await openCard(page, 'Many experts');
    await (await cardButton(page, 'Not useful')).click();
    await until('the offer', async () =>
      (await cardText(page)).includes('You found 3 of 10 marks of this kind useful.'),
    );
    await (await cardButton(page, 'Keep them')).click();
    await until('it to be kept', async () =>
      JSON.stringify((await stored())['rating:unnamed-authority']).includes('"kept":10'),
    );
    await page.close();
  });

  test('a kind is quiet in this chat, on this site or everywhere, and one undo takes all of it back', async () => {
    await forget();
    const page = await openChat('here');
    const other = await openChat('there');
    await page.bringToFront();
    await openCard(page, 'no doubt that the tower');
    await (await cardButton(page, 'Hide this kind')).click();
    await until('this chat to be quiet', async () => !(await signs(page)).includes('very-sure'));
    expect(await signs(other)).toContain('very-sure');
    // In the memory of the tab alone.
    expect(Object.keys(await stored()).filter((key) => /^(quiet|detector):/.test(key))).toEqual([]);
    await (await cardButton(page, 'On ChatGPT too')).click();
    await until('the site to be quiet', async () => !(await signs(other)).includes('very-sure'));
    expect(await stored()).toMatchObject({ 'quiet:chatgpt/very-sure': true });
    await (await cardButton(page, 'Everywhere')).click();
    await until('it to be stored', async () => (await stored())['detector:very-sure'] === false);
    await (await cardButton(page, 'Undo')).click();
    await until(
      'all to be taken back',
      async () => (await signs(page)).includes('very-sure') && (await signs(other)).includes('very-sure'),
    );
    expect(Object.keys(await stored()).filter((key) => /^(quiet|detector):/.test(key))).toEqual([]);
    await page.close();
    await other.close();
  });

  test('what was wrong or missed is logged in the tab alone, in lines that the command line reads', async () => {
    await forget();
    const page = await openChat('log');
    await openCard(page, 'Many experts');
    await (await cardButton(page, 'Not useful')).click();
    await (await cardButton(page, 'It was wrong: log it')).click();
    await until('the log', async () => (await cardText(page)).includes('Logged in this tab'));
    await page.evaluate(() => {
      const text = document.querySelector('.markdown p')?.firstChild;
      if (text) getSelection()?.setBaseAndExtent(text, 0, text, 20);
    });
    expect(await harness.send(page, { type: 'mark:missed' })).toBe(true);
    expect((await harness.state(page))?.logged).toBe(2);
    const entries = (await harness.send(page, { type: 'log:entries' })) as LoggedAnswer[];
    expect(entries).toMatchObject([
      { said: 'wrong', detector: 'unnamed-authority', prompt: SURE.prompt, site: 'chatgpt' },
      { said: 'missed', quote: 'There is absolutely' },
    ]);
    const [first] = entries;
    const read = analyzeLine(JSON.stringify(first), 1, 'balanced');
    expect(
      'findings' in read && read.findings.map(({ detector, quote }) => ({ detector, quote })),
    ).toContainEqual({
      detector: first?.detector,
      quote: first?.quote,
    });
    await until('the counts', async () => (await stored())['reported:missed'] === 1);
    expect(JSON.stringify(await stored())).not.toMatch(/experts|tower|doubt/);
    await page.close();
  });

  test('copying a marked passage is said once an answer, and changes nothing of what is copied', async () => {
    await forget();
    const page = await openChat('copy');
    await page.evaluate(() => {
      (globalThis as { heard?: unknown[] }).heard = [];
      document.addEventListener('copy', (event) =>
        (globalThis as unknown as { heard: unknown[] }).heard.push([
          event.defaultPrevented,
          event.clipboardData?.types.length,
          String(getSelection()),
        ]),
      );
    });
    const copy = async (selector: string) => {
      await page.evaluate((selector) => {
        const element = document.querySelectorAll('.markdown p')[Number(selector)];
        if (element) getSelection()?.selectAllChildren(element);
      }, selector);
      await page.keyboard.down('Control');
      await page.keyboard.press('c');
      await page.keyboard.up('Control');
    };
    await copy('1');
    const notice = await until('the notice', () => page.$(part('notice')));
    expect(await notice.evaluate((element) => (element as HTMLElement).innerText)).toContain(
      'What you copied has a mark: Which experts?',
    );
    expect(await violations(page, 'caveat-overlay')).toEqual([]);
    expect(await page.evaluate('heard')).toEqual([
      [false, 0, 'Many experts believe that the path is busiest in June.'],
    ]);
    await page.evaluate(() => getSelection()?.removeAllRanges());
    const never = (await page.$$(`${part('notice')} button`))[1];
    await never?.click();
    await until('the choice', async () => (await stored()).copyNotice === false);
    await until('the notice to go', async () => !(await page.$(part('notice'))));
    await copy('2');
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(await page.$(part('notice'))).toBe(null);
    await page.close();
  });

  const streamed = (prompt: string) =>
    chatPage([], {
      script: `${STREAM.replace('Is the harbour path safe?', prompt)} addEventListener('load', () => setTimeout(() => streamAnswer().then(() => { window.streamed = true; }), 600))`,
    });

  test('think first covers a new answer on a serious matter, and lets the reader pass by the keyboard', async () => {
    await forget();
    await choose({ thinkFirst: true });
    const page = await openChat('think', streamed(STAKES));
    const cover = await until('the cover', () => page.$(part('cover')));
    await page.waitForFunction('window.streamed');
    const body = await page.evaluate(() => document.body.outerHTML.length);
    const over = await page.evaluate(() => {
      const box = document.querySelector('.markdown')?.getBoundingClientRect();
      const cover = document
        .querySelector('caveat-overlay')
        ?.shadowRoot?.querySelector('[data-part="cover"]');
      const own = cover?.getBoundingClientRect();
      if (!box || !own || !cover) return null;
      return {
        covers:
          own.left <= box.left && own.right >= box.right && own.top <= box.top && own.bottom >= box.bottom,
        opaque:
          !getComputedStyle(cover).backgroundColor.includes('/') &&
          !getComputedStyle(cover).backgroundColor.startsWith('rgba'),
      };
    });
    expect(over).toEqual({ covers: true, opaque: true });
    expect(await violations(page, 'caveat-overlay')).toEqual([]);
    const input = await cover.$('input');
    await input?.focus();
    await page.keyboard.type('Ask a pharmacist');
    await page.keyboard.press('Enter');
    await until('the cover to go', async () => !(await page.$(part('cover'))));
    expect(await page.evaluate(() => document.body.outerHTML.length)).toBe(body);
    await (await chip(page)).click();
    expect(await cardText(page)).toContain('You expected: Ask a pharmacist');
    expect(JSON.stringify(await stored())).not.toContain('pharmacist');
    await page.close();
  });

  test.each<[string, boolean, string]>([
    ['it was not asked for', false, STAKES],
    ['little is at stake', true, 'Which colour goes with green?'],
  ])('think first covers nothing where %s', async (_, thinkFirst, prompt) => {
    await forget();
    await choose({ thinkFirst });
    const page = await openChat(`calm-${thinkFirst}`, streamed(prompt));
    await page.waitForFunction('window.streamed');
    await chip(page);
    expect(await page.$(part('cover'))).toBe(null);
    await page.close();
  });

  test('a new answer is counted by week and site, and one that is read again is not', async () => {
    await forget();
    const page = await openChat('tally', streamed('Is the harbour path safe?'));
    await page.waitForFunction('window.streamed');
    const seen = async () => Object.entries(await stored()).filter(([key]) => key.startsWith('seen:'));
    await until('the count', async () => (await seen()).length > 0);
    expect(await seen()).toEqual([
      [
        expect.stringMatching(/^seen:\d{4}-W\d\d:chatgpt$/),
        { answers: 1, signs: { 'very-sure': 1, 'does-not-add-up': 1 } },
      ],
    ]);
    const again = await openChat('tally-again');
    await chip(again);
    expect(await seen()).toEqual([[expect.anything(), expect.objectContaining({ answers: 1 })]]);
    await page.close();
    await again.close();
  });

  test('somebody in need is shown whom to call, and nothing is in the way', async () => {
    await forget();
    await choose({ thinkFirst: true });
    const page = await openChat('need', chatPage([SILENT]));
    await harness.stateWhen(page, 'the sign', ({ findings }) =>
      findings.some(({ detector }) => detector === 'harm-or-crisis'),
    );
    await (await chip(page)).click();
    await (await until('the finding', () => page.$(`${part('card')} li button`))).click();
    await until('help', async () => (await cardText(page)).includes('findahelpline.com'));
    expect(await violations(page, 'caveat-overlay')).toEqual([]);
    expect(await page.$(part('cover'))).toBe(null);
    expect(await painted(page)).toEqual([]);
    await page.close();
  });
});
