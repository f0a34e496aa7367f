import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Harness, open, painted, until } from './browser.ts';
import { builtFolder } from './builds.ts';
import { chosen, press, says } from './controls.ts';
import { chatPage, EXCHANGE } from './pages.ts';

const CHAT = 'https://chatgpt.com/c/options';
const EXPERTS = {
  prompt: 'And is it busy?',
  answer: '<p>Many experts believe that the path is busiest in June.</p>',
};

describe.each(['chromium', 'firefox'] as const)('the options page in %s', (browser) => {
  const profile = mkdtempSync(join(tmpdir(), 'caveat-profile-'));
  const files = mkdtempSync(join(tmpdir(), 'caveat-files-'));
  let harness: Harness;
  let chat: Page;
  let options: Page;
  const begin = async () => {
    harness = await open({ browser, extension: builtFolder(browser), profile });
    harness.serve(CHAT, { body: chatPage([EXCHANGE, EXPERTS]) });
    chat = await harness.page(CHAT);
    await harness.stateWhen(chat, 'the chat to be read', ({ answers }) => answers === 2);
    options = await harness.extensionPage('options.html', 'behind');
    await says(options, 'About and privacy');
  };
  beforeAll(begin);
  afterAll(async () => {
    await harness?.close();
    for (const folder of [profile, files]) rmSync(folder, { recursive: true });
  });

  const stored = async () => (await harness.storage()).local as Record<string, unknown>;
  const holds = (key: string, value: unknown) =>
    until(`${key} to be ${value}`, async () => (await stored())[key] === value, {
      seen: async () => JSON.stringify(await stored()),
    });
  const detectors = async () =>
    new Set((await harness.state(chat))?.findings.map(({ detector }) => detector));

  test.each([
    ['Quiet', 'sensitivity', 'quiet', 'Balanced', 'balanced'],
    ['Think first', 'thinkFirst', true, 'Think first', undefined],
    ['Say when I copy a marked passage', 'copyNotice', false, 'Say when I copy a marked passage', undefined],
    ['Count signs by week and site', 'tally', false, 'Count signs by week and site', undefined],
    ['Pressure, not reasons', 'detector:pressure', false, 'Pressure, not reasons', undefined],
    ['Praise and agreement', 'family:agreement', false, 'Praise and agreement', undefined],
    ['Dark', 'theme', 'dark', 'Same as your system', undefined],
  ])('"%s" stores %s: %s, and "%s" takes it back', async (label, key, value, back, before) => {
    await press(options, label);
    await holds(key, value);
    await press(options, back);
    await holds(key, before);
  });

  test('a sign, and a kind of signs, goes from the open chat at once, and comes back', async () => {
    await until('the mark', async () => (await detectors()).has('unnamed-authority'));
    for (const label of ['Which experts?', 'Missing sources']) {
      await press(options, label);
      await until(`"${label}" to go`, async () => !(await detectors()).has('unnamed-authority'));
      await press(options, label);
      await until(`"${label}" to come back`, async () => (await detectors()).has('unnamed-authority'));
    }
    expect((await painted(chat)).length).toBe(3);
  });

  test('says what was measured of a sign, or that nothing was, and shows its example', async () => {
    const sign = (id: string) => options.$eval(`[data-sign="${id}"]`, (element) => element.textContent);
    expect(await sign('very-sure')).toMatch(/We judged \d+ such marks, and \d+ were right/);
    expect(await sign('scam-pattern')).toContain('was not measured');
    await options.$eval('[data-sign="very-sure"] summary', (summary) => (summary as HTMLElement).click());
    await until('the example', () => options.$('[data-sign="very-sure"] blockquote mark'));
  });

  test('a choice in one window is seen in another, and survives a restart', async () => {
    const popup = await harness.extensionPage('popup.html', 'behind');
    await press(options, 'Thorough');
    await until('Thorough in the popup', async () => (await chosen(popup)).includes('Thorough'));
    await press(popup, 'Sure wording');
    await holds('family:sure', false);
    await until('the sign to be off with its kind', () =>
      options.$eval('[data-sign="very-sure"] input', (input) => (input as HTMLInputElement).disabled),
    );
    await harness.close();
    await begin();
    expect(await chosen(options)).toContain('Thorough');
    expect(await detectors()).not.toContain('very-sure');
    await press(options, 'Sure wording');
    await press(options, 'Balanced');
    await holds('sensitivity', 'balanced');
  });

  describe('a file', () => {
    const load = async (text: string) => {
      const path = join(files, 'settings.json');
      writeFileSync(path, text);
      const input = (await options.$('input[type=file]')) as ElementHandle<HTMLInputElement>;
      await input.uploadFile(path);
    };

    test.each([
      ['of somebody else', '{"rules":[]}', 'was not made by Caveat'],
      ['that is damaged', '{"caveat":1,"settings":{"pau', 'cannot be read'],
      ['from a later version', '{"caveat":9,"settings":{}}', 'newer version'],
    ])('%s changes nothing and says so', async (_, text, said) => {
      const before = await stored();
      await load(text);
      await says(options, said);
      expect(await stored()).toEqual(before);
    });

    test('of ours takes the place of what is set, with what this version does not know', async () => {
      await load(
        JSON.stringify({
          caveat: 1,
          settings: { sensitivity: 'thorough', 'lens:wide': [1], theme: 'sepia' },
        }),
      );
      await says(options, 'Your settings were loaded.');
      expect(await stored()).toEqual({ sensitivity: 'thorough', 'lens:wide': [1], theme: 'sepia' });
      await until('Thorough', async () => (await chosen(options)).includes('Thorough'));
      // What is not understood counts as not chosen, and stays when something else is chosen.
      expect(await chosen(options)).toContain('Same as your system');
      await press(options, 'Balanced');
      await holds('sensitivity', 'balanced');
      expect(await stored()).toMatchObject({ 'lens:wide': [1], theme: 'sepia' });
    });

    test('is what a reset asks for first, and then everything is forgotten', async () => {
      await press(options, 'Reset everything');
      await press(options, 'No, keep them');
      expect(await stored()).not.toEqual({});
      await press(options, 'Reset everything');
      await press(options, 'Yes, reset');
      await says(options, 'Everything is as on the first day.');
      await until('nothing to be stored', async () => {
        const { salt: _, ...rest } = await stored();
        return Object.keys(rest).length === 0;
      });
    });
  });

  test('says so where storage is full or denied, and shows what still holds', async () => {
    await options.evaluate(() => {
      const refuse = () => Promise.reject(new Error('QuotaExceededError'));
      Object.assign(chrome.storage.local, { set: refuse });
    });
    await press(options, 'Quiet');
    await says(options, 'This choice could not be saved, so nothing has changed.');
    // Said where the reader is, however far down that was.
    const isInView = await options.evaluate(() => {
      document.querySelector('#data')?.scrollIntoView();
      const { top, bottom } = document.querySelector('main > .problem')?.getBoundingClientRect() ?? {};
      return top !== undefined && bottom !== undefined && top >= 0 && bottom <= innerHeight;
    });
    expect(isInView).toBe(true);
    expect(await chosen(options)).toContain('Balanced');
    await options.reload({ waitUntil: [] });
  });

  test('names what keys do, with their keys where the browser gave any', async () => {
    await says(options, 'Go to the next mark');
    await says(options, /Close a card\s*Esc/);
  });
});

test.each(['chromium', 'firefox'] as const)(
  'the welcome page opens on the first installation in %s, with an answer to try',
  async (browser) => {
    const harness = await open({ browser, extension: builtFolder(browser), welcome: true });
    try {
      const page = await harness.tab((url) => url.endsWith('/welcome.html'));
      await until('the marks', async () => (await painted(page)).length >= 4);
      expect(new Set((await painted(page)).map(({ name }) => name.replace(/-(light|dark)$/, '')))).toEqual(
        new Set(['caveat-note', 'caveat-check', 'caveat-stop']),
      );
      // It is the reader's first try: nothing of it is kept.
      expect((await harness.storage()).local).toEqual({});
    } finally {
      await harness.close();
    }
  },
);
