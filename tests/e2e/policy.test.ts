import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Harness, open, painted, until } from './browser.ts';
import { builtFolder } from './builds.ts';
import { says } from './controls.ts';
import type { BrowserName } from './installed.ts';
import { FIREFOX } from './launch.ts';
import { chatPage, EXCHANGE } from './pages.ts';

/** Where Chromium looks for policies; only root may write there. */
const POLICIES = '/etc/chromium/policies/managed';
const isRoot = process.getuid?.() === 0;

const LOCKED = {
  sensitivity: 'quiet',
  signs: { 'very-sure': false },
  locked: ['sensitivity', 'signs'],
};

/** A browser on whose machine a policy holds, set the way in which administrators set it. */
interface Managed {
  readonly harness: Harness;
  close(): Promise<void>;
}

describe.each(['chromium', 'firefox'] as const)('a policy in %s', (browser) => {
  const blocked = browser === 'chromium' && !isRoot;
  if (blocked) console.warn(`skipped: only root may write ${POLICIES}`);

  describe.skipIf(blocked)('that locks', () => {
    let managed: Managed;
    let chat: Page;
    beforeAll(async () => {
      managed = await openManaged(browser, LOCKED);
      const { harness } = managed;
      harness.serve('https://chatgpt.com/c/locked', { body: chatPage([EXCHANGE]) });
      chat = await harness.page('https://chatgpt.com/c/locked');
    });
    afterAll(() => managed?.close());

    test('holds on the page: a sign that is off is not marked', async () => {
      await managed.harness.stateWhen(chat, 'the chat to be read', ({ answers }) => answers === 1);
      await until('the mark', async () => (await painted(chat)).length === 1);
      expect((await painted(chat))[0]?.text).toContain('386');
    });

    test('stands over what is stored', async () => {
      await managed.harness.inExtension(() =>
        chrome.storage.local.set({ sensitivity: 'thorough', 'detector:very-sure': true }),
      );
      const options = await managed.harness.extensionPage('options.html');
      await says(options, 'Your school or organisation has made some choices here.');
      const chosen = await options.evaluate(
        () => document.querySelector<HTMLInputElement>('input[name="sensitivity"]:checked')?.value,
      );
      expect(chosen).toBe('quiet');
      await says(options, 'Set by your school or organisation. It cannot be changed here.');
      const free = (selector: string) =>
        options.$$eval(selector, (all) => all.filter((one) => !one.matches(':disabled')).length);
      expect(await free('#marks .choice input')).toBe(0);
      expect(await free('#marks .family input')).toBe(0);
      expect(await free('#sites input')).toBeGreaterThan(20);
      const { findings } = await managed.harness.stateWhen(
        chat,
        'the findings',
        ({ answers }) => answers === 1,
      );
      expect(findings.map(({ detector }) => detector)).toEqual(['does-not-add-up']);
      await options.close();
    });

    test('hides the choice in the classroom', async () => {
      const classroom = await managed.harness.extensionPage('classroom.html#workbench');
      await until('the workbench', () => classroom.$('.intake'));
      expect(await classroom.evaluate(() => document.body.textContent)).not.toContain('How much to mark');
    });
  });

  test.skipIf(blocked)('for the classroom only reads no chat, and opens the classroom', async () => {
    const { harness, close } = await openManaged(browser, { classroomOnly: true });
    try {
      harness.serve('https://chatgpt.com/c/only', { body: chatPage([EXCHANGE]) });
      const chat = await harness.page('https://chatgpt.com/c/only');
      await harness.stateWhen(chat, 'the chat to be left alone', ({ status }) => status === 'off');
      expect(await painted(chat)).toEqual([]);
      const classroom = await harness.extensionPage('classroom.html');
      await until('the library', () => classroom.$('.shelf'));
    } finally {
      await close();
    }
  });
});

async function openManaged(browser: BrowserName, policy: object): Promise<Managed> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'caveat-managed-')));
  return browser === 'chromium' ? managedChromium(folder, policy) : managedFirefox(folder, policy);
}

/** A copy of the build has an id of its own, so that the policy reaches no other browser on this machine. */
async function managedChromium(folder: string, policy: object): Promise<Managed> {
  cpSync(builtFolder('chromium'), folder, { recursive: true });
  const file = join(POLICIES, `${folder.split('/').at(-1)}.json`);
  mkdirSync(POLICIES, { recursive: true });
  writeFileSync(file, JSON.stringify({ '3rdparty': { extensions: { [idOf(folder)]: policy } } }));
  try {
    const harness = await open({ browser: 'chromium', extension: folder });
    return {
      harness,
      close: async () => {
        await harness.close();
        rmSync(file);
      },
    };
  } catch (error) {
    rmSync(file);
    throw error;
  }
}

/** Firefox finds the policy in the home folder of who starts it. */
async function managedFirefox(home: string, policy: object): Promise<Managed> {
  const folder = join(home, '.mozilla/managed-storage');
  mkdirSync(folder, { recursive: true });
  const manifest = { name: FIREFOX.id, description: 'Caveat', type: 'storage', data: policy };
  writeFileSync(join(folder, `${FIREFOX.id}.json`), JSON.stringify(manifest));
  if (!existsSync(builtFolder('firefox'))) throw new Error('the extension was not built');
  const before = process.env.HOME;
  process.env.HOME = home;
  try {
    const harness = await open({ browser: 'firefox', extension: builtFolder('firefox') });
    return { harness, close: () => harness.close() };
  } finally {
    process.env.HOME = before;
  }
}

/** The id that Chromium gives to an unpacked extension: its path as a hash, in the letters from a to p. */
function idOf(folder: string): string {
  const hash = createHash('sha256').update(folder).digest('hex').slice(0, 32);
  return hash.replaceAll(/[\da-f]/g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
}
