import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { createWords, detectorKey } from '../../lib/platform/words.ts';
import type { PageFinding, PageState } from '../../lib/types.ts';
import { type Harness, open, part, screenshot, until } from '../e2e/browser.ts';
import { build } from '../e2e/builds.ts';
import { type BrowserName, ensureBrowser } from '../e2e/installed.ts';
import { answers } from './answers.ts';
import { serveDemo } from './server.ts';

// `npm start`: builds Caveat, opens a browser with it on the demo chat, and in headless mode says what was found.

const HELP = `npm start [-- --headless] [-- --browser chromium|firefox]

Builds Caveat and opens it in an installed browser, on a demo chat on this machine.
--headless   show no window: print the findings, save a screenshot and end`;

try {
  const { values } = parseArgs({
    options: { headless: { type: 'boolean' }, browser: { type: 'string' }, help: { type: 'boolean' } },
  });
  if (values.help) console.log(HELP);
  else await start(values.headless === true || !hasDisplay(), families(values.browser));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function start(headless: boolean, wished: readonly BrowserName[]): Promise<void> {
  const installed = ensureBrowser(wished);
  console.log('Building Caveat with the demo chat.');
  const extension = await build(installed.name, 'demo');
  const server = await serveDemo();
  try {
    const harness = await open({ browser: installed.name, path: installed.path, extension, headless });
    try {
      if (headless) await report(harness, server.url);
      else await show(harness, server.url);
    } finally {
      if (harness.browser.connected) await harness.close();
    }
  } finally {
    server.close();
  }
}

/** Until the person closes the browser, or presses Ctrl-C (which the browser's launcher hears). */
async function show(harness: Harness, url: string): Promise<void> {
  const closed = new Promise((ended) => harness.browser.once('disconnected', ended));
  const [blank] = await harness.browser.pages();
  const page = await harness.page(`${url}?play=all`);
  await blank?.close();
  await page.bringToFront();
  console.log(
    `The demo chat is open at ${url}\nClick a mark to see why it is there. Ctrl-C or closing the browser ends this.`,
  );
  await closed;
}

async function report(harness: Harness, url: string): Promise<void> {
  const page = await harness.page(`${url}?play=all&pace=fast`);
  await until('the demo chat to be streamed', () => page.$('[data-played="all"]'), { timeout: 60_000 });
  // Tall enough for the whole conversation: the chips stand at answers in view.
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewport({ width: 1000, height });
  // A chip comes with an answer that was read to its end.
  await until('the answers to be read', async () => (await page.$$(part('chip'))).length === answers.length);
  const state = await harness.stateWhen(page, 'the findings', ({ status }) => status === 'read');
  console.log(table(state));
  console.log(`\nScreenshot: ${await screenshot(page, `demo-${harness.name}`, '.output')}`);
  if (state.findings.length === 0)
    throw new Error('Caveat read the answers and found nothing, though the demo shows every sign.');
}

function table({ answers: read, coverage, findings }: PageState): string {
  const messages = JSON.parse(readFileSync('public/_locales/en/messages.json', 'utf8')) as Record<
    string,
    { message: string }
  >;
  const words = createWords((key) => messages[key]?.message ?? '', 'en');
  const rows = findings.map(({ detector, level, shown, quote, whole }: PageFinding) => [
    words(detectorKey(detector, 'title')),
    level,
    shown ? 'marked' : 'listed',
    whole ? '(the whole answer)' : quote.length > 60 ? `${quote.slice(0, 59)}…` : quote,
  ]);
  return [
    `${read} answers, ${coverage.read} of ${coverage.sentences} sentences read, ${findings.length} findings:`,
    '',
    ...columns([['sign', 'level', 'where', 'words'], ...rows]),
  ].join('\n');
}

function columns(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => row[i]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, i) => cell.padEnd(widths[i] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}

function families(wish: string | undefined): readonly BrowserName[] {
  if (wish === undefined) return ['chromium', 'firefox'];
  if (wish === 'chromium' || wish === 'firefox') return [wish];
  throw new Error(`--browser is 'chromium' or 'firefox', not '${wish}'`);
}

function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
