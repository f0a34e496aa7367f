import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Harness, open, painted, part, until } from './browser.ts';
import { builtFolder } from './builds.ts';
import { card, cardIsOpen, chip, pointOnMark } from './overlay.ts';
import { chatPage, EXCHANGE, STREAM } from './pages.ts';

/** Hears everything that is said in the page, and says it again. */
const EAR = `<script>
globalThis.heard = [];
addEventListener('message', (event) => heard.push(event.data), true);
const dispatch = EventTarget.prototype.dispatchEvent;
EventTarget.prototype.dispatchEvent = function (event) { heard.push({ type: event.type, detail: event.detail }); return dispatch.call(this, event); };
</script>`;

const STREAMING = { head: EAR, script: `${STREAM} addEventListener('load', () => streamAnswer())` };

const STRICT = {
  'content-security-policy':
    "default-src 'none'; script-src 'none'; style-src 'none'; connect-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
};

describe.each(['chromium', 'firefox'] as const)('a page in %s', (browser) => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await open({ browser, extension: builtFolder(browser) });
  });
  afterAll(() => harness?.close());

  const chat = async (name: string, body: string, headers = {}) => {
    const url = `https://chatgpt.com/c/${name}`;
    harness.serve(url, { body, headers });
    const page = await harness.page(url);
    return page;
  };
  const read = (page: Page) => harness.stateWhen(page, 'findings', ({ findings }) => findings.length > 1);

  test('cannot press our buttons, nor open a card', async () => {
    const page = await chat('untrusted', chatPage([EXCHANGE], STREAMING));
    await chip(page);
    const { x, y } = await pointOnMark(page, 'no doubt');
    await page.evaluate(pressEverything, { x, y });
    expect(await cardIsOpen(page)).toBe(false);

    await page.mouse.click(x, y);
    await card(page);
    const before = await read(page);
    const stored = await harness.storage();
    const tabs = (await harness.browser.pages()).length;
    await page.evaluate(pressEverything, { x, y });
    expect(await cardIsOpen(page)).toBe(true);
    expect(await harness.state(page)).toEqual(before);
    expect(await harness.storage()).toEqual(stored);
    expect((await harness.browser.pages()).length).toBe(tabs);
    await page.close();
  });

  test('cannot forge our messages or replay the end of a content script', async () => {
    const page = await chat('forged', chatPage([EXCHANGE], STREAMING));
    await chip(page);
    const before = await read(page);
    await page.evaluate(forgeEverything);
    expect(
      await page.evaluate(() => typeof (window as { chrome?: { runtime?: unknown } }).chrome?.runtime),
    ).toBe('undefined');
    expect(await harness.state(page)).toEqual(before);
    await page.evaluate('streamAnswer(["Everyone knows that this bridge is completely safe."], "later")');
    await until('the new answer to be marked', async () =>
      (await painted(page)).some(({ text }) => text.startsWith('Everyone knows')),
    );
    await page.close();
  });

  test('with a strict policy and Trusted Types is read, marked and explained', async () => {
    const page = await chat('strict', chatPage(), STRICT);
    const complaints: string[] = [];
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    await read(page);
    expect(await painted(page)).toHaveLength(2);
    await (await chip(page)).click();
    await card(page);
    const look = (name: string) =>
      page.$eval(
        part(name),
        (element) => getComputedStyle(element).position + getComputedStyle(element).display,
      );
    expect(await look('chip')).toMatch(/^fixed(?:inline-)?(?:flex|block|grid)$/);
    expect(await look('card')).toBe('fixedblock');
    expect(complaints.filter((text) => /caveat|extension|trusted/i.test(text))).toEqual([]);
    await page.close();
  });

  test('that removes our host again and again is left alone after three times', async () => {
    const page = await chat(
      'remover',
      chatPage([EXCHANGE], {
        script: `let removed = 0;
          new MutationObserver(() => document.querySelectorAll('caveat-overlay').forEach((host) => { removed += 1; host.remove(); }))
            .observe(document.documentElement, { childList: true });`,
      }),
    );
    const state = await harness.stateWhen(page, 'giving up', ({ status }) => status === 'stopped');
    expect(state.unread.map(({ why }) => why)).toEqual(['overlay_removed']);
    expect(await page.evaluate('removed')).toBe(4);
    expect(await painted(page)).toEqual([]);
    await page.close();
  });

  test('that rewrites itself on every frame works on, and is marked once it rests', async () => {
    const page = await chat(
      'restless',
      chatPage([EXCHANGE], {
        script: `let frames = 0, pressed = 0, rest = false;
          const body = document.querySelector('.markdown'), html = body.innerHTML;
          document.addEventListener('click', () => { pressed += 1; });
          const rewrite = () => { frames += 1; body.innerHTML = html; if (!rest) requestAnimationFrame(rewrite); };
          rewrite();`,
      }),
    );
    await until('100 frames', () => page.evaluate('frames > 100'));
    await page.mouse.click(5, 5);
    expect(await page.evaluate('pressed')).toBe(1);
    expect((await harness.state(page))?.answers).toBe(1);
    await page.evaluate('rest = true');
    await until('marks', async () => (await painted(page)).length === 2);
    await page.close();
  });

  test('with an answer of 200,000 words works on and says what was read', async () => {
    const sentence = 'The harbour path runs along the water and ends at a small yellow house. ';
    const paragraph = `<p>${sentence.repeat(20)}</p>`;
    const page = await chat('long', chatPage([{ prompt: 'Tell me all.', answer: paragraph.repeat(715) }]));
    const state = await harness.stateWhen(page, 'the answer', ({ status }) => status === 'read');
    expect(state.coverage.words > 190_000 || state.unread.some(({ why }) => why === 'too_long')).toBe(true);
    expect(await page.evaluate(() => document.querySelectorAll('p').length)).toBe(715);
    await page.close();
  });

  test('that only sounds like a chat site is left alone', async () => {
    for (const host of ['https://evil-chatgpt.com', 'https://chatgpt.com.evil.example']) {
      harness.serve(`${host}/c/imitation`, { body: chatPage() });
      const page = await harness.page(`${host}/c/imitation`);
      await until('the page', () => page.evaluate(() => document.readyState === 'complete'));
      expect(await harness.state(page)).toBeUndefined();
      expect(await painted(page)).toEqual([]);
      await page.close();
    }
  });

  test('that imitates our overlay and our highlights keeps its own, and ours work beside them', async () => {
    const page = await chat(
      'imitation',
      chatPage([EXCHANGE], {
        script: `const fake = document.createElement('caveat-overlay');
          fake.attachShadow({ mode: 'open' }).innerHTML = '<div data-part="chip">All is verified</div>';
          document.body.append(fake);
          const range = new Range(); range.selectNodeContents(document.querySelector('.whitespace-pre-wrap'));
          CSS.highlights.set('theirs', new Highlight(range));`,
      }),
    );
    await read(page);
    await until('our host', () =>
      page.evaluate(() => document.querySelector(':root > caveat-overlay') !== null),
    );
    expect(await page.evaluate(() => CSS.highlights.get('theirs')?.size)).toBe(1);
    expect(await page.evaluate(() => document.querySelector('body > caveat-overlay')?.isConnected)).toBe(
      true,
    );
    expect(await painted(page)).toHaveLength(2);
    await page.close();
  });

  test('that removes our host each second is read on, and left alone after three times', async () => {
    const page = await chat(
      'each-second',
      chatPage([EXCHANGE], {
        script: `let ticks = 0; setInterval(() => { ticks += 1; document.querySelector('caveat-overlay')?.remove(); }, 300);`,
      }),
    );
    await read(page);
    const state = await harness.stateWhen(page, 'giving up', ({ status }) => status === 'stopped');
    expect(state.unread.map(({ why }) => why)).toEqual(['overlay_removed']);
    const ticks = (await page.evaluate('ticks')) as number;
    await until('the page to go on', async () => ((await page.evaluate('ticks')) as number) > ticks + 2);
    await page.close();
  });

  test('that floods its observers works on, and its answer is read', async () => {
    const page = await chat(
      'flood',
      chatPage([EXCHANGE], {
        script: `const pit = document.body.appendChild(document.createElement('div')); let rounds = 0;
          const flood = () => { rounds += 1; for (let i = 0; i < 2000; i += 1) pit.append('x'); pit.replaceChildren(); setTimeout(flood, 10); };
          flood();`,
      }),
    );
    await read(page);
    const rounds = (await page.evaluate('rounds')) as number;
    await until('the page to go on', async () => ((await page.evaluate('rounds')) as number) > rounds + 50);
    expect(await painted(page)).toHaveLength(2);
    await page.close();
  });

  test('of a million nodes works on, and its answer is read', async () => {
    const page = await chat(
      'million',
      chatPage([EXCHANGE], {
        script: `const pit = document.createElement('div'); pit.hidden = true;
          for (let i = 0; i < 1000; i += 1) { const row = document.createElement('div'); row.innerHTML = '<i></i>'.repeat(1000); pit.append(row); }
          document.body.append(pit);`,
      }),
    );
    await read(page);
    await page.evaluate(() => document.querySelector('.markdown')?.append(' A last word.'));
    await harness.stateWhen(page, 'the last word', ({ coverage }) => coverage.sentences > 3);
    expect(await painted(page)).toHaveLength(2);
    await page.close();
  });

  test('inside a frame of another is not read, and the page around it is', async () => {
    harness.serve('https://chatgpt.com/c/framed', { body: chatPage() });
    const page = await chat(
      'frames',
      chatPage([EXCHANGE]).replace('<form>', '<iframe src="https://chatgpt.com/c/framed"></iframe><form>'),
    );
    const state = await read(page);
    expect(state.answers).toBe(1);
    await until('the frame', () =>
      page.evaluate(() => document.querySelector('iframe')?.contentDocument?.readyState === 'complete'),
    );
    expect(
      await page.evaluate(() =>
        document.querySelector('iframe')?.contentDocument?.querySelector('caveat-overlay'),
      ),
    ).toBeNull();
    await page.close();
  });

  test('that writes its document anew is read anew', async () => {
    const page = await chat('rewritten', chatPage());
    await read(page);
    await page.evaluate(
      (html) => {
        const next = new DOMParser().parseFromString(html, 'text/html');
        document.documentElement.replaceChild(document.adoptNode(next.body), document.body);
      },
      chatPage([{ prompt: 'Again?', answer: '<p>Everyone knows that this bridge is completely safe.</p>' }]),
    );
    await harness.stateWhen(page, 'the new answer', ({ findings }) =>
      findings.some(({ quote }) => quote.startsWith('Everyone knows')),
    );
    await until('its mark alone', async () => {
      const marks = await painted(page);
      return marks.length === 1 && marks[0]?.text.startsWith('Everyone knows');
    });
    await page.close();
  });

  test('is read by the defaults where the settings are corrupt or from the future', async () => {
    const strange = {
      sensitivity: 42,
      paused: 'maybe',
      theme: { dark: true },
      'site:chatgpt': 'never',
      'detector:very-sure': null,
      'dismissed:': [1],
      salt: 7,
      future: { of: ['settings'] },
    };
    await harness.inExtension((strange) => chrome.storage.local.set(strange), strange);
    const page = await chat('strange', chatPage());
    expect((await read(page)).findings.map(({ detector }) => detector)).toEqual([
      'very-sure',
      'does-not-add-up',
    ]);
    expect(await harness.inExtension(() => chrome.storage.local.get(null))).toMatchObject({
      ...strange,
      salt: expect.anything() as unknown,
    });
    await harness.inExtension((keys) => chrome.storage.local.remove(keys), Object.keys(strange));
    await page.close();
  });
});

/** Runs in the page: presses what can be pressed there, by events that no person made. */
function pressEverything({ x, y }: { x: number; y: number }): void {
  const root = document.querySelector('caveat-overlay')?.shadowRoot;
  const targets = [
    ...(root?.querySelectorAll('*') ?? []),
    document.elementFromPoint(x, y),
    document.documentElement,
  ];
  for (const target of targets) {
    for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) {
      const at = { bubbles: true, composed: true, cancelable: true, clientX: x, clientY: y, detail: 1 };
      target?.dispatchEvent(new MouseEvent(type, at));
    }
    for (const key of ['Enter', ' ', 'Escape']) {
      target?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
    }
    if (target instanceof HTMLButtonElement) target.click();
  }
}

/** Runs in the page: replays all it heard and makes up the rest. */
function forgeEverything(): void {
  const heard = (globalThis as unknown as { heard?: { type?: string }[] }).heard ?? [];
  const types = ['page:state', 'finding:dismiss', 'choice:keep', 'wxt:content-script-started', 'caveat:stop'];
  const forged = [
    ...heard,
    ...types.map((type) => ({
      type,
      contentScriptName: 'content',
      messageId: 'newer',
      key: 'paused',
      value: true,
    })),
  ];
  for (const message of forged) {
    window.postMessage({ ...message, messageId: 'newer' }, '*');
    const event = { detail: { contentScriptName: 'content', messageId: 'newer', ...message } };
    for (const target of [document, window, document.querySelector('caveat-overlay')]) {
      if (message.type) target?.dispatchEvent(new CustomEvent(message.type, event));
    }
  }
  for (const type of ['abort', 'pagehide', 'beforeunload', 'unload']) window.dispatchEvent(new Event(type));
}
