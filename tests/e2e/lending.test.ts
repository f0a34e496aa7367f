import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Harness, open, painted, until } from './browser.ts';
import { builtFolder } from './builds.ts';
import { press, says } from './controls.ts';
import { chatPage, EXCHANGE, SUM, SURE } from './pages.ts';

const CHAT = 'https://chatgpt.com/c/lending';
const SECRET = {
  prompt: 'My name is Ida. And the tower?',
  answer: '<p>Without question, the tower is completely safe.</p>',
};

describe.each(['chromium', 'firefox'] as const)('from a chat to the classroom in %s', (browser) => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await open({ browser, extension: builtFolder(browser) });
  });
  afterAll(() => harness?.close());

  test('goes what was confirmed, by message, and only once', async () => {
    harness.serve(CHAT, { body: chatPage([EXCHANGE, SECRET]) });
    const chat = await harness.page(CHAT);
    await harness.stateWhen(chat, 'the chat to be read', ({ answers }) => answers === 2);
    expect(await harness.send(chat, { type: 'turns:loan' })).toEqual([]);

    const panel = await harness.extensionPage('sidepanel.html', 'behind');
    await press(panel, 'Open in the classroom');
    await press(panel, 'Person My name is Ida');
    await press(panel, 'Open 3 messages');

    const classroom = await harness.tab((url) => url.includes('/classroom.html'));
    await says(classroom, SURE);
    const text = await classroom.evaluate(() => document.querySelector('.conversation')?.textContent);
    for (const part of [EXCHANGE.prompt, SUM, 'the tower is completely safe']) expect(text).toContain(part);
    expect(text).not.toContain('Ida');
    await classroom.bringToFront();
    await until('the marks', async () => (await painted(classroom)).length >= 3);

    // The address names the view by now, and nothing was left behind anywhere.
    expect(await classroom.evaluate(() => location.hash)).toBe('#workbench');
    expect(await harness.send(chat, { type: 'turns:loan' })).toEqual([]);
    const kept = JSON.stringify(await harness.storage());
    for (const part of ['harbour', 'tower', 'Ida']) expect(kept).not.toContain(part);
  });
});
