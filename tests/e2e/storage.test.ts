import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Harness, open, painted, part, until } from './browser.ts';
import { builtFolder } from './builds.ts';
import { cardButton, chip } from './overlay.ts';
import { chatPage } from './pages.ts';

/** Words that occur nowhere but in this conversation. */
const WORDS = ['Quillhaven', 'marzipan', 'zeppelin', 'Ottoline', 'ferryman', 'lantern'];
const PAGE = chatPage([
  {
    prompt: 'Is the Quillhaven ferryman right about the marzipan?',
    answer: `<p>There is absolutely no doubt that Ottoline was there. The bill was 144 + 170 + 62 = 386 marzipan pieces.</p>
      <p>Without question, the zeppelin lantern is completely safe and has no side effects.</p>`,
  },
]);
const CHAT = 'https://chatgpt.com/c/words';

describe.each(['chromium', 'firefox'] as const)('storage in %s', (browser) => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await open({ browser, extension: builtFolder(browser) });
  });
  afterAll(() => harness?.close());

  test('holds no word of the conversation after reading, dismissing and choosing', async () => {
    harness.serve(CHAT, { body: PAGE });
    const page = await harness.page(CHAT);
    const before = await harness.stateWhen(page, 'findings', ({ findings }) => findings.length > 1);

    await (await chip(page)).click();
    await (await until('a finding in the list', () => page.$(`${part('card')} li button`))).click();
    await (await cardButton(page, 'Not useful')).click();
    await harness.stateWhen(
      page,
      'one finding less',
      ({ findings }) => findings.length === before.findings.length - 1,
    );

    await harness.inExtension(() =>
      chrome.storage.local.set({ sensitivity: 'thorough', 'detector:praise': false, 'site:claude': false }),
    );
    const popup = await harness.extensionPage('popup.html');
    await popup.close();

    const stored = await until('the dismissal to be stored', async () => {
      const stored = await harness.storage();
      return Object.keys(stored.local).some((key) => key.startsWith('dismissed:')) && stored;
    });
    expect(spoken(JSON.stringify(stored))).toEqual([]);
    expect(stored.databases).toEqual([]);
    expect(stored.session).toEqual({});
    expect(stored.sync).toEqual({});

    const inPage = await page.evaluate(async () => ({
      local: { ...localStorage },
      session: { ...sessionStorage },
      cookie: document.cookie,
      databases: await indexedDB.databases(),
      caches: await caches.keys(),
    }));
    expect(inPage).toEqual({ local: {}, session: {}, cookie: '', databases: [], caches: [] });
  });

  test('a dismissed mark stays away after a reload, and its neighbours stay', async () => {
    const page = await harness.tab((url) => url === CHAT);
    const before = await harness.stateWhen(page, 'the state', ({ status }) => status === 'read');
    await page.bringToFront();
    await page.reload();
    const after = await harness.stateWhen(
      page,
      'the page to be read again',
      ({ status }) => status === 'read',
    );
    expect(after.findings.map(({ quote }) => quote)).toEqual(before.findings.map(({ quote }) => quote));
    expect(await painted(page)).toHaveLength(after.findings.filter(({ shown }) => shown).length);
  });
});

test('nothing is stored in a private window', async () => {
  const harness = await open({ browser: 'chromium', extension: builtFolder('chromium'), private: true });
  try {
    harness.serve(CHAT, { body: PAGE });
    const page = await harness.page(CHAT);
    await (await chip(page)).click();
    await (await until('a finding in the list', () => page.$(`${part('card')} li button`))).click();
    await (await cardButton(page, 'Not useful')).click();
    await until('the dismissal to be kept in memory', async () =>
      Object.keys((await harness.storage()).session).some((key) => key.startsWith('dismissed:')),
    );
    const { local, session, sync, databases } = await harness.storage();
    expect([local, sync, databases]).toEqual([{}, {}, []]);
    expect(spoken(JSON.stringify(session))).toEqual([]);
  } finally {
    await harness.close();
  }
});

function spoken(text: string): string[] {
  return WORDS.filter((word) => text.toLowerCase().includes(word.toLowerCase()));
}
