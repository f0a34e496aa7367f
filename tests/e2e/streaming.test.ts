import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PageFinding } from '../../lib/types.ts';
import { type Harness, open, painted, until } from './browser.ts';
import { builtFolder } from './builds.ts';
import { chatPage } from './pages.ts';
import { ANSWER, type Behaviour, GREETING, NEXT, PROMPT, type Rig, streamingPage } from './streaming-page.ts';

declare const rig: Rig;

const SIGNS = ['very-sure', 'no-source', 'does-not-add-up', 'very-sure', 'unnamed-authority'];

/** What the page and its reader do around the stream. */
type Then = 'the next turn' | 'scrolling' | 'behind another tab';

const BEHAVIOURS: [name: string, behaviour: Behaviour, then?: Then][] = [
  ['text that grows by characterData alone', { writes: 'text grows' }],
  ['text nodes set anew at every step', { writes: 'text is set' }],
  ['the last block rewritten, from half-written Markdown on', { writes: 'last block' }],
  ['the whole answer rewritten', { writes: 'whole answer' }],
  ['a span around every word until the end', { writes: 'spans' }],
  ['the message swapped at its end', { writes: 'text is set', swaps: 'at the end' }],
  [
    'the row swapped at its end, under another id',
    { writes: 'last block', swaps: 'at the end, row and all', renames: true },
  ],
  ['the message swapped at its first word', { writes: 'text is set', swaps: 'at the first word' }],
  ['another id once it is complete', { writes: 'last block', renames: true }],
  ['a placeholder before it and a cursor in it', { writes: 'whole answer', placeholder: true }],
  ['typing that goes on after the stop button', { writes: 'text grows', types: 'after the stop button' }],
  ['typing that goes on under the toolbar', { writes: 'last block', types: 'under the toolbar' }],
  ['messages made anew at the next turn', { writes: 'text is set' }, 'the next turn'],
  ['rows unmounted and mounted again', { writes: 'last block' }, 'scrolling'],
  ['a greeting before any question', { writes: 'text is set', greets: true }],
  ['an address that changes at the first word', { writes: 'text is set', navigates: true }],
  ['a tab behind another', { writes: 'whole answer' }, 'behind another tab'],
];

describe.each(['chromium', 'firefox'] as const)('an answer that streams in %s', (browser) => {
  let control: Harness;
  let harness: Harness;
  beforeAll(async () => {
    [control, harness] = await Promise.all([
      open({ browser, extension: null }),
      open({ browser, extension: builtFolder(browser) }),
    ]);
  });
  afterAll(() => Promise.all([control?.close(), harness?.close()]));

  const early: string[] = [];
  const finished: Record<string, readonly Said[]> = {};
  /** What is found where the answer was complete from the start. */
  const findingsOf = async (kind: 'alone' | 'greeted' | 'continued') => {
    const exchange = { prompt: PROMPT, answer: ANSWER };
    const greeting = `<div data-testid="conversation-turn-0"><div data-message-author-role="assistant" data-message-id="greeting"><div class="markdown">${GREETING}</div></div><button data-testid="copy-turn-action-button"></button></div>`;
    if (finished[kind]) return finished[kind];
    const url = `https://chatgpt.com/c/finished-${kind}`;
    const body = chatPage(kind === 'continued' ? [exchange, NEXT] : [exchange]);
    harness.serve(url, {
      body: kind === 'greeted' ? body.replace('<div id="thread">', `$&${greeting}`) : body,
    });
    const page = await harness.page(url);
    const { findings } = await harness.stateWhen(page, 'the findings', (state) => state.findings.length > 3);
    await page.close();
    finished[kind] = findings.map(said);
    return finished[kind];
  };

  test('has signs of several kinds once it is finished', async () => {
    expect((await findingsOf('alone')).map(({ detector }) => detector)).toEqual(SIGNS);
  });

  test.each(BEHAVIOURS)('%s', async (name, behaviour, then) => {
    const path = name.replaceAll(/[^a-z]+/gi, '-');
    const url = `https://chatgpt.com/${behaviour.navigates ? '' : 'c/'}${path}`;
    const answers = 1 + (behaviour.greets ? 1 : 0) + (then === 'the next turn' ? 1 : 0);
    const expected = await findingsOf(
      behaviour.greets ? 'greeted' : then === 'the next turn' ? 'continued' : 'alone',
    );

    control.serve(url, { body: streamingPage(behaviour, { pace: 1, pauses: 1 }) });
    const untouched = control.page(url).then(async (page) => {
      await act(page, then, async () => undefined);
      const seen = await pageItself(page);
      await page.close();
      return seen;
    });

    harness.serve(url, { body: streamingPage(behaviour) });
    const page = await harness.page(url);
    const front = then === 'behind another tab' ? await harness.browser.newPage() : null;
    const counts = new Set<number>();
    const whileWaiting = new Set<number>();
    let streams = true;
    const settled = (count: number) =>
      harness.stateWhen(
        page,
        `${count} answers complete`,
        ({ answers, coverage }) => answers === count && (count === 0 || coverage.sentences > 30),
      );
    const acted = act(page, then, settled).finally(() => {
      streams = false;
    });
    while (streams) {
      const before = await page.evaluate(() => rig.waits);
      const state = await harness.state(page);
      const isWaiting = before && (await page.evaluate(() => rig.waits));
      if (state) (isWaiting ? whileWaiting : counts).add(state.answers);
    }
    await acted;
    if (front) {
      expect(await page.evaluate(() => document.visibilityState)).toBe('hidden');
      await front.close();
      await page.bringToFront();
    }
    const state = await settled(answers);
    const shown = state.findings.filter(({ shown }) => shown).map(({ quote }) => quote);
    await until('the marks', async () => (await painted(page)).length === shown.length);
    await page.evaluate(
      () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
    );

    expect(state.findings.map(said)).toEqual(expected);
    expect(Math.max(...counts)).toBeLessThanOrEqual(answers);
    if (behaviour.placeholder) expect([...whileWaiting]).toEqual([behaviour.greets ? 1 : 0]);

    const frames = await page.evaluate(() => rig.frames);
    const quotes = new Set(expected.map(({ quote }) => quote));
    expect([...new Set(frames.flat(2).map(folded))].filter((text) => !quotes.has(text))).toEqual([]);
    expect(frames.flatMap(blinking)).toEqual([]);
    expect(frames.at(-1)?.at(-1)?.map(folded)).toEqual(shown.sort());
    // Nothing, the first marks, those of the end.
    if ((frames[0]?.length ?? 0) > 2) early.push(name);

    expect(await pageItself(page)).toEqual(await untouched);
    await page.close();
  });

  test('had marks before its end, so that they could blink, under most behaviours', () => {
    expect(early.length).toBeGreaterThan(BEHAVIOURS.length / 2);
  });
});

interface Said {
  readonly detector: string;
  readonly quote: string;
}

function said({ detector, quote }: PageFinding): Said {
  return { detector, quote };
}

function folded(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

/** Streams the answer and does what comes then. */
async function act(
  page: Page,
  then: Then | undefined,
  settled: (answers: number) => Promise<unknown>,
): Promise<void> {
  await page.evaluate(() => rig.stream());
  if (then === 'the next turn') {
    await settled(1);
    await page.evaluate(() => rig.next());
  }
  if (then === 'scrolling') {
    await settled(1);
    await page.evaluate(() => rig.unmount());
    await settled(0);
    await page.evaluate(() => rig.mount());
  }
}

/** What the page did, and what it is now. */
function pageItself(page: Page): Promise<unknown> {
  return page.evaluate(() => ({
    mutations: rig.mutations,
    head: document.head.innerHTML,
    body: document.querySelector('main')?.outerHTML,
    others: [...document.body.children].map(({ localName }) => localName),
    root: [...document.documentElement.attributes].map(({ name, value }) => `${name}=${value}`),
    children: [...document.documentElement.children]
      .map(({ localName }) => localName)
      .filter((name) => name !== 'caveat-overlay'),
    sheets: document.adoptedStyleSheets.length,
  }));
}

/** The texts that were painted, gone in a later frame, and painted again. */
function blinking(frames: readonly (readonly string[])[]): string[] {
  const state = new Map<string, 'painted' | 'gone' | 'back'>();
  for (const frame of frames) {
    const now = new Set(frame.map(folded));
    for (const text of now)
      state.set(text, state.get(text) === 'gone' || state.get(text) === 'back' ? 'back' : 'painted');
    for (const [text, before] of state) if (!now.has(text) && before === 'painted') state.set(text, 'gone');
  }
  return [...state].flatMap(([text, end]) => (end === 'back' ? text : []));
}
