import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PageState } from '../../lib/types.ts';
import { answers } from '../demo/answers.ts';
import { type DemoServer, serveDemo } from '../demo/server.ts';
import { type Harness, open, until } from './browser.ts';
import { builtFolder } from './builds.ts';

test('the demo chat shows every detector', () => {
  const detectors = readdirSync('lib/detectors').map((file) => file.replace(/\.ts$/, ''));
  expect(answers.flatMap(({ shows }) => shows)).toEqual(expect.arrayContaining(detectors));
});

describe.each(['chromium', 'firefox'] as const)('the demo chat in %s', (browser) => {
  let server: DemoServer;
  let harness: Harness;
  let page: Page;
  let state: PageState;
  beforeAll(async () => {
    server = await serveDemo();
    harness = await open({ browser, extension: builtFolder(browser, 'demo') });
    page = await harness.page(`${server.url}?play=all&pace=fast`);
    await until('the demo chat to be streamed', () => page.$('[data-played="all"]'), { timeout: 60_000 });
    state = await harness.stateWhen(page, 'all answers', (state) => state.answers === answers.length);
  });
  afterAll(async () => {
    await harness?.close();
    server?.close();
  });

  test.each(answers.map(({ prompt, shows }, i) => ({ i, prompt, shows })))('$prompt', ({ i, shows }) => {
    const found = state.findings.filter(({ answer }) => answer === `message-${2 * i + 2}`);
    const detectors = [...new Set(found.map(({ detector }) => detector))];
    if (shows.length === 0) expect(detectors).toEqual([]);
    else expect(detectors).toEqual(expect.arrayContaining([...shows]));
  });

  test('an answer that is asked for again is read again', async () => {
    await page.$eval('[data-message-id="message-2"] footer button', (button) =>
      (button as HTMLElement).click(),
    );
    await harness.stateWhen(
      page,
      'the first answer without its mark',
      ({ findings }) => !findings.some(({ answer }) => answer === 'message-2'),
    );
  });

  test('an edited question takes the answers after it away', async () => {
    await page.$eval('[data-message-id="message-5"] button', (button) => (button as HTMLElement).click());
    await page.$eval('[data-message-id="message-5"] > button', (button) => (button as HTMLElement).click());
    await harness.stateWhen(
      page,
      'three answers, the last one read again',
      (state) =>
        state.answers === 3 && state.findings.some(({ detector }) => detector === 'unnamed-authority'),
    );
  });
});

test('npm start without a display prints what it saw, saves a picture and ends', async () => {
  const { code, output } = await run([
    '--disable-warning=ExperimentalWarning',
    'tests/demo/start.ts',
    '--headless',
  ]);
  expect(output).toContain(`${answers.length} answers, `);
  expect(output).toMatch(/\d+ of \d+ sentences read, \d+ findings/);
  expect(output).toContain('Sounds very sure');
  expect(existsSync(/Screenshot: (\S+)/.exec(output)?.[1] ?? '')).toBe(true);
  expect(code).toBe(0);
});

function run(args: readonly string[]): Promise<{ code: number | null; output: string }> {
  return new Promise((ended, failed) => {
    const child = spawn(process.execPath, args);
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (output += String(data)));
    child.on('error', failed);
    child.on('close', (code) => ended({ code, output }));
  });
}
