import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Harness, open } from '../e2e/browser.ts';
import { build, builtFolder } from '../e2e/builds.ts';
import { ensureBrowser } from '../e2e/installed.ts';
import { chatPage, type Exchange, PLAIN, SUM, SURE } from '../e2e/pages.ts';

/** What Caveat costs a page in a real browser: each page is measured with it and without it, in the same run. */

const WORDS = `${PLAIN} It ends at a small yellow house, where one can rest. Boats leave every forty minutes. `;
const exchange = (i: number): Exchange => ({
  prompt: `And what comes after part ${i}?`,
  answer: `<p>${WORDS.repeat(3)}${i % 10 === 0 ? SURE : ''}</p><ul><li>${i % 10 === 0 ? SUM : PLAIN}</li><li>${PLAIN}</li></ul>`,
});
const chat = (turns: number, script = '') =>
  chatPage(
    Array.from({ length: turns / 2 }, (_, i) => exchange(i)),
    { script: `${LONGEST}${script}` },
  );

/** In the page: the longest task so far, in ms; tasks under 50 are not told. */
const LONGEST = `globalThis.longest = 0;
new PerformanceObserver((list) => { for (const { duration } of list.getEntries()) longest = Math.max(longest, duration); }).observe({ type: 'longtask' });
`;

/** In the page: streams that many tokens into a new answer, a few at a time, the last block made anew each time. */
const TOKENS = `globalThis.stream = async (tokens, pause) => {
  const words = ${JSON.stringify(WORDS)}.split(' ');
  const row = document.createElement('section');
  row.dataset.turn = 'assistant';
  row.innerHTML = '<div data-message-author-role="assistant" data-message-id="streamed"><div class="markdown prose result-streaming"></div></div>';
  document.querySelector('#thread').append(row);
  const body = row.querySelector('.markdown');
  for (let at = 0; at < tokens; at += 1) {
    if (at % 60 === 0) body.append(document.createElement('p'));
    const said = Array.from({ length: (at % 60) + 1 }, (_, i) => words[i % words.length]).join(' ');
    const block = document.createElement('p');
    block.textContent = said;
    body.lastElementChild.replaceWith(block);
    await new Promise((next) => setTimeout(next, pause));
  }
  body.classList.remove('result-streaming');
};
`;

/** In the page: shows another chat without a reload. */
const NAVIGATE = `const rows = document.querySelector('#thread').innerHTML;
globalThis.go = (to) => {
  history.pushState(null, '', '/c/chat-' + to);
  document.querySelector('#thread').innerHTML = rows.replaceAll(/data-message-id="([^"]*)"/g, (_, id) => 'data-message-id="' + id + '-' + to + '"');
};
`;

interface Measured {
  /** Of the page's main thread, all worlds. */
  readonly busy: number;
  readonly elapsed: number;
  readonly longest: number;
}

describe('in a browser', () => {
  let control: Harness;
  let harness: Harness;
  beforeAll(async () => {
    ensureBrowser(['chromium']);
    await build('chromium');
    control = await open({ browser: 'chromium', extension: null });
    harness = await open({ browser: 'chromium', extension: builtFolder('chromium') });
    return () => Promise.all([control.close(), harness.close()]);
  }, 120_000);

  let pages = 0;
  const visit = async (within: Harness, body: string) => {
    pages += 1;
    const url = `https://chatgpt.com/c/bench-${pages}`;
    within.serve(url, { body });
    return within.page(url);
  };
  const isRead = (page: Page, answers: number) =>
    harness.stateWhen(page, `${answers} answers`, (state) => state.answers >= answers);
  const both = async (measure: (within: Harness) => Promise<Measured>) =>
    [await measure(control), await measure(harness)] as const;
  /** What a piece of work costs, in ms of the processor's time, so that other programs do not count. */
  const during = async (page: Page, work: () => Promise<unknown>): Promise<Measured> => {
    await page.evaluate('globalThis.longest = 0');
    const session = await page.createCDPSession();
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    const busy = async () => {
      const { metrics } = await session.send('Performance.getMetrics');
      return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
    };
    const [before, began] = [await busy(), performance.now()];
    await work();
    const [after, ended] = [await busy(), performance.now()];
    await session.detach();
    return {
      busy: after - before,
      elapsed: ended - began,
      longest: (await page.evaluate('longest')) as number,
    };
  };
  const tell = (what: string, [without, with_]: readonly [Measured, Measured]) => {
    const share = with_.busy / with_.elapsed - without.busy / without.elapsed;
    const task = with_.longest > 0 ? `${with_.longest.toFixed(0)} ms` : 'under 50 ms';
    console.log(
      `${what}: ${(100 * share).toFixed(2)} % of one core (${with_.busy.toFixed(0)} ms in ${(with_.elapsed / 1000).toFixed(1)} s, ${without.busy.toFixed(0)} without), longest task ${task}, without ${without.longest.toFixed(0)}`,
    );
    expect(with_.busy).toBeGreaterThan(0);
  };

  test.each(['with marks', 'without a mark'])(
    '1,000 tokens into a chat of 200 turns %s',
    { timeout: 180_000 },
    async (marked) => {
      const measured = await both(async (within) => {
        const body = chat(200, TOKENS);
        const plain = body.replaceAll(SURE, PLAIN).replaceAll(SUM, PLAIN);
        const page = await visit(within, marked === 'with marks' ? body : plain);
        if (within === harness) await isRead(page, 100);
        await new Promise((rest) => setTimeout(rest, 4000));
        const result = await during(page, () => page.evaluate('stream(1000, 20)'));
        await page.close();
        return result;
      });
      tell(`streaming 1,000 tokens into 200 turns, ${marked}`, measured);
    },
  );

  test('opening a chat of 1,000 turns', { timeout: 180_000 }, async () => {
    const measured = await both(async (within) => {
      const page = await visit(within, chatPage([]));
      await page.evaluate(LONGEST);
      const rows = chat(1000).match(/<div id="thread">([\s\S]*)<\/div><form>/)?.[1] ?? '';
      // Put in by the page, so that its own work is over before ours begins.
      const result = await during(page, async () => {
        await page.evaluate((rows) => {
          (document.querySelector('#thread') as Element).innerHTML = rows;
        }, rows);
        if (within === harness) await isRead(page, 500);
        else await new Promise((rest) => setTimeout(rest, 3000));
      });
      await page.close();
      return result;
    });
    tell('opening a chat of 1,000 turns', measured);
  });

  test('an idle chat of 200 turns', { timeout: 180_000 }, async () => {
    const measured = await both(async (within) => {
      const page = await visit(within, chat(200));
      if (within === harness) await isRead(page, 100);
      await new Promise((rest) => setTimeout(rest, 6000));
      const result = await during(page, () => new Promise((rest) => setTimeout(rest, 10_000)));
      await page.close();
      return result;
    });
    tell('an idle chat of 200 turns', measured);
  });

  test('memory after 20 navigations', { timeout: 180_000 }, async () => {
    const page = await visit(harness, chat(200, NAVIGATE));
    await isRead(page, 100);
    const session = await page.createCDPSession();
    const used = async () => {
      for (let i = 0; i < 3; i += 1) await session.send('HeapProfiler.collectGarbage');
      return ((await page.metrics()).JSHeapUsedSize ?? 0) / 2 ** 20;
    };
    const sizes: number[] = [];
    for (let to = 1; to <= 20; to += 1) {
      await page.evaluate(`go(${to})`);
      await harness.stateWhen(
        page,
        'the next chat',
        ({ answers, findings }) =>
          answers === 100 && findings.some(({ answer }) => answer.endsWith(`-${to}`)),
      );
      sizes.push(await used());
    }
    await session.detach();
    const [first = 0] = sizes.slice(1);
    const last = sizes.at(-1) ?? 0;
    console.log(`memory after 20 navigations: ${last.toFixed(1)} MB, ${first.toFixed(1)} MB after 2`);
    expect(last).toBeLessThan(1.5 * first);
    await page.close();
  });
});
