import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { violations } from './axe.ts';
import { type Harness, open, part, until } from './browser.ts';
import { builtFolder } from './builds.ts';
import { says } from './controls.ts';
import { card, cardButton, chip, pointOnMark } from './overlay.ts';
import { chatPage, EXCHANGE } from './pages.ts';

const CHAT = 'https://chatgpt.com/c/accessible';
/** Every page of the extension, and what it says once it is drawn. */
const PAGES: readonly [path: string, drawn: string][] = [
  ['popup.html', 'How much to mark'],
  ['sidepanel.html', 'We do not check facts'],
  ['options.html', 'About and privacy'],
  ['welcome.html', 'What the marks mean'],
  ['learn.html', 'Signs and risks'],
  ['learn.html#signs/very-sure', 'The trick'],
];

describe.each(['chromium', 'firefox'] as const)('in %s', (browser) => {
  let harness: Harness;
  let chat: Page;
  beforeAll(async () => {
    harness = await open({
      browser,
      extension: builtFolder(browser),
      prefs: { 'ui.prefersReducedMotion': 1 },
    });
    harness.serve(CHAT, { body: chatPage([EXCHANGE]) });
    chat = await harness.page(CHAT);
    await harness.stateWhen(chat, 'the chat to be read', ({ answers }) => answers === 1);
  });
  afterAll(() => harness?.close());

  const drawn = async (path: string, text: string) => {
    // The page speaks of the tab in front.
    await chat.bringToFront();
    const page = await harness.extensionPage(path, 'behind');
    await says(page, text);
    // Nothing fades while it is measured. (In Firefox a preference says so.)
    if (browser === 'chromium')
      await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    return page;
  };

  test.each(PAGES)(
    '%s meets WCAG 2.2 AA, light and dark, narrow, enlarged and from right to left',
    async (path, text) => {
      const page = await drawn(path, text);
      for (const theme of ['dark', 'light']) {
        await harness.inExtension((theme) => chrome.storage.local.set({ theme }), theme);
        await until(`the theme ${theme}`, () =>
          page.evaluate((theme) => document.documentElement.dataset.theme === theme, theme),
        );
        expect(await violations(page), theme).toEqual([]);
      }
      // 640 px is what a window of 1280 px leaves at twice the size.
      for (const width of [320, 640]) {
        for (const direction of ['ltr', 'rtl']) {
          await page.setViewport({ width, height: 700 });
          const over = await page.evaluate((direction) => {
            document.documentElement.dir = direction;
            return document.documentElement.scrollWidth - innerWidth;
          }, direction);
          expect(over, `${width} px, ${direction}: scrolls sideways`).toBeLessThanOrEqual(0);
        }
      }
      expect(await violations(page), 'narrow, from right to left').toEqual([]);
      await page.close();
    },
  );

  test.each(PAGES)(
    'every control of %s can be reached and seen by the keyboard alone',
    async (path, text) => {
      const page = await harness.extensionPage(path, 'in front');
      await says(page, text);
      await page.bringToFront();
      await until('the focus', () => page.evaluate(() => document.hasFocus()));
      const wanted = await page.evaluate(CONTROLS);
      const reached = new Set<number>();
      for (let i = 0; i < wanted + 5 && reached.size < wanted; i += 1) {
        await page.keyboard.press('Tab');
        const at = await page.evaluate(FOCUSED);
        if (!at) continue;
        expect(at.isShown, at.html).toBe(true);
        reached.add(at.index);
      }
      expect(reached.size).toBeGreaterThanOrEqual(wanted);
      await page.close();
    },
  );

  test('chip and cards meet WCAG 2.2 AA', async () => {
    await chat.bringToFront();
    await (await chip(chat)).click();
    await card(chat);
    expect(await violations(chat, 'caveat-overlay')).toEqual([]);
    await chat.keyboard.press('Escape');
    const { x, y } = await pointOnMark(chat, 'no doubt');
    await chat.mouse.click(x, y);
    await card(chat);
    expect(await violations(chat, 'caveat-overlay')).toEqual([]);
    await (await cardButton(chat, 'Hide this kind')).click();
    await cardButton(chat, 'Everywhere');
    expect(await violations(chat, 'caveat-overlay')).toEqual([]);
    await (await cardButton(chat, 'Undo')).click();
  });

  test.each(PAGES)('nothing in %s moves where motion is reduced', async (path, text) => {
    const page = await drawn(path, text);
    const moving = await page.evaluate(
      () =>
        [...document.querySelectorAll('*')].filter((one) => {
          const { transitionDuration, animationName } = getComputedStyle(one);
          return transitionDuration !== '0s' || animationName !== 'none';
        }).length,
    );
    expect(moving).toBe(0);
    await page.close();
  });

  // Pages that list every sign or site change with each of them.
  test.runIf(browser === 'chromium').each(PAGES.filter(([path]) => !/options|learn/.test(path)))(
    'a screen reader hears of %s what it heard before',
    async (path, text) => {
      const page = await drawn(path, text);
      await heard(page, path.replace('.html', ''));
      await page.close();
    },
  );

  test.runIf(browser === 'chromium')(
    'a screen reader hears of chip and card what it heard before',
    async () => {
      await chat.bringToFront();
      const { x, y } = await pointOnMark(chat, 'no doubt');
      await chat.mouse.click(x, y);
      await card(chat);
      await heard(chat, 'card', part('card'));
      await chat.keyboard.press('Escape');
      await heard(chat, 'chip', part('chip'));
    },
  );
});

/** How many controls of a page the Tab key stops at. */
const CONTROLS = () =>
  [
    ...document.querySelectorAll<HTMLElement>(
      'a[href], button:not(:disabled), input:not(:disabled), summary',
    ),
  ].filter((one) => {
    const isChosen = !(one instanceof HTMLInputElement && one.type === 'radio') || one.checked;
    const isFolded = one.closest('details:not([open]) > :not(summary)') !== null;
    return isChosen && !isFolded && one.checkVisibility();
  }).length;

/** The control that has the focus, and whether its focus is to be seen: a switch shows it on its track, a choice on its card. */
const FOCUSED = () => {
  const one = document.activeElement;
  if (!one || one === document.body) return null;
  const isShown = [one, one.nextElementSibling, one.closest('label')].some(
    (element) => element && getComputedStyle(element).outlineStyle !== 'none',
  );
  return {
    index: [...document.querySelectorAll('*')].indexOf(one),
    isShown,
    html: one.outerHTML.slice(0, 120),
  };
};

const GOLDEN = join(import.meta.dirname, 'golden');

/** Compares the accessibility tree with the last accepted one; `UPDATE=1` accepts this one. */
async function heard(page: Page, name: string, within?: string): Promise<void> {
  const root = within ? await page.$(within) : null;
  const tree = await page.accessibility.snapshot(root ? { root } : {});
  const file = join(GOLDEN, `heard-${name}.md`);
  const now = `# What a screen reader hears: ${name}\n\n${lines(tree as Heard | null, 0).join('\n')}\n`;
  if (process.env.UPDATE) {
    mkdirSync(GOLDEN, { recursive: true });
    writeFileSync(file, now);
  }
  expect(now).toBe(readFileSync(file, 'utf8'));
}

interface Heard {
  readonly role: string;
  readonly name?: string;
  readonly description?: string;
  readonly level?: number;
  readonly checked?: boolean | 'mixed';
  readonly disabled?: boolean;
  readonly expanded?: boolean;
  readonly children?: readonly Heard[];
}

function lines(node: Heard | null, depth: number): string[] {
  if (!node) return [];
  const { role, name = '', description, level, checked, disabled, expanded, children = [] } = node;
  // Text is heard with what it stands in.
  const isEcho = role === 'StaticText' && depth > 0;
  const states = [
    level !== undefined && `level ${level}`,
    checked !== undefined && (checked ? 'on' : 'off'),
    disabled && 'disabled',
    expanded !== undefined && (expanded ? 'open' : 'closed'),
    description && `described as “${description}”`,
  ].filter(Boolean);
  const own = `${'  '.repeat(depth)}- ${isEcho ? '' : `${role}: `}${name.trim()}${states.length > 0 ? ` (${states.join(', ')})` : ''}`;
  const only = children.length === 1 ? children[0] : undefined;
  const below = only?.role === 'StaticText' && only.name === name ? [] : children;
  return [own.trimEnd(), ...below.flatMap((child) => lines(child, depth + 1))];
}
