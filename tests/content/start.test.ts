import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Platform, start } from '../../entrypoints/content/start.ts';
import { engine } from '../../lib/engine.ts';
import type { Counted } from '../../lib/platform/counters.ts';
import type { Handlers, Messages } from '../../lib/platform/messages.ts';
import { DEFAULTS } from '../../lib/platform/settings.ts';
import { createWords } from '../../lib/platform/words.ts';
import type { PageState, Settings, Site } from '../../lib/types.ts';
import { painted, standIns } from './stand-ins.ts';

// The pipeline is handed its platform; the real one throws outside a browser.
vi.mock('../../lib/platform/browser.ts', () => ({ browser: {} }));

const SITE: Site = {
  title: 'A chat',
  matches: ['http://localhost/*'],
  checked: '2026-01-01',
  dialects: [
    {
      name: 'one',
      detect: '[data-role]',
      assistant: '[data-role="assistant"]',
      user: '[data-role="user"]',
      body: '.text',
      prompt: '.text',
      id: 'data-id',
      streaming: '[data-streaming]',
      settled: '[data-done]',
    },
  ],
};
const SURE = 'There is absolutely no doubt that the herb cures every cold.';
const SUM = 'In all, 250 + 375 + 410 = 1,135.';

let controller: AbortController;
let handlers: Handlers;
let alive: boolean;
let settings: Settings;
let changed: (settings: Settings) => void;
let sent: [string, unknown][];
let chosen: [string, unknown][];
let counted: Counted[];
let storageFails: boolean;

beforeAll(standIns);
beforeEach(() => {
  document.body.innerHTML = '';
  controller = new AbortController();
  handlers = {};
  alive = true;
  settings = DEFAULTS;
  sent = [];
  chosen = [];
  counted = [];
  storageFails = false;
});
afterEach(() => controller.abort());

function begin(): void {
  const platform: Platform = {
    settings: {
      read: async () => settings,
      choose: async (key, value) => {
        if (storageFails) throw new Error('the disk is full');
        chosen.push([key, value]);
      },
      watch: (told) => {
        changed = told;
      },
      salt: async () => 'salt',
    },
    words: createWords((key) => key, 'en'),
    engine: async () => engine,
    isAlive: () => alive,
    answer: (given) => {
      handlers = { ...handlers, ...given };
    },
    send: async (type, message) => {
      sent.push([type, message]);
      return undefined as never;
    },
    count: async (one) => {
      counted.push(one);
    },
    opensPanel: true,
    marksCss: '',
  };
  start(document, { chat: SITE }, controller, platform);
}

function say(role: string, html: string, id: string, state = 'data-done'): Element {
  const turn = document.createElement('div');
  turn.dataset.role = role;
  turn.dataset.id = id;
  if (state) turn.setAttribute(state, '');
  turn.innerHTML = `<div class="text">${html}</div>`;
  document.body.append(turn);
  return turn;
}

async function state(): Promise<PageState> {
  const ask = handlers['page:state'] as
    | ((sent: object, from: object) => Messages['page:state']['answer'])
    | undefined;
  if (!ask) throw new Error('the pipeline answers no page:state');
  return ask({}, {});
}

async function until(holds: (state: PageState) => boolean): Promise<PageState> {
  return vi.waitFor(
    async () => {
      const now = await state();
      if (!holds(now)) throw new Error(`not yet: ${JSON.stringify(now)}`);
      return now;
    },
    { timeout: 4000, interval: 20 },
  );
}

const texts = () => Object.values(painted()).flat();

describe('a page with answers', () => {
  test('is read, painted and told', async () => {
    say('user', 'Does the herb help?', 'u1');
    say('assistant', `<p>${SURE}</p><p>It grows in spring.</p>`, 'a1');
    begin();
    const read = await until(({ status }) => status === 'read');
    expect(read).toMatchObject({ site: 'chat', answers: 1, coverage: { sentences: 2, languages: ['en'] } });
    expect(read.findings).toMatchObject([{ answer: 'a1', detector: 'very-sure', shown: true }]);
    expect(texts()).toEqual(read.findings.map(({ quote }) => quote));
    expect(sent.at(-1)).toEqual(['page:changed', expect.objectContaining({ status: 'read' })]);
  });

  test('shows a sign one level lower once it called for a check in more than four answers before', async () => {
    for (let i = 1; i <= 6; i += 1) {
      say('user', `Does herb ${i} help?`, `u${i}`);
      say('assistant', `<p>Herb ${i}: ${SURE}</p>`, `a${i}`);
    }
    begin();
    const { findings, quieter } = await until(({ answers }) => answers === 6);
    expect(findings.map(({ answer, level }) => [answer, level])).toEqual([
      ...['a1', 'a2', 'a3', 'a4', 'a5'].map((id) => [id, 'check']),
      ['a6', 'note'],
    ]);
    expect(quieter).toEqual(['very-sure']);
  });

  test('never reads what the person wrote as an answer', async () => {
    say('user', SURE, 'u1');
    begin();
    expect(await until(({ status }) => status === 'nothing-found')).toMatchObject({
      answers: 0,
      findings: [],
    });
  });

  test('repaints nodes that the page made anew, under the same words', async () => {
    const turn = say('assistant', `<p>${SURE}</p>`, 'a1');
    begin();
    const before = await until(({ findings }) => findings.length === 1);
    turn.innerHTML = `<div class="text"><p>${SURE}</p></div>`;
    await vi.waitFor(() => expect(texts()).toEqual([before.findings[0]?.quote]));
    expect((await state()).findings[0]?.id).toBe(before.findings[0]?.id);
  });

  test('forgets an answer that left the page', async () => {
    const turn = say('assistant', `<p>${SURE}</p>`, 'a1');
    begin();
    await until(({ findings }) => findings.length === 1);
    turn.remove();
    await until(({ answers }) => answers === 0);
    expect(texts()).toEqual([]);
  });
});

describe('an answer that streams', () => {
  test('is marked once its sentence stands, computed findings wait for the end', async () => {
    const turn = say('assistant', `<p>${SURE.slice(0, 40)}</p>`, 'a1', 'data-streaming');
    begin();
    await until(({ status }) => status === 'read');
    const body = turn.querySelector('.text') as Element;
    expect(texts()).toEqual([]);
    body.innerHTML = `<p>${SURE}</p><p>${SUM}</p><p>It grows in spring. It is green. It smells.</p>`;
    const growing = await until(({ findings }) => findings.length > 0);
    expect(growing.findings.map(({ detector }) => detector)).toEqual(['very-sure']);
    turn.removeAttribute('data-streaming');
    turn.setAttribute('data-done', '');
    const done = await until(({ findings }) => findings.length === 2);
    expect(done.findings.map(({ detector }) => detector)).toEqual(['very-sure', 'does-not-add-up']);
  });

  test('settles by itself where the page says nothing', async () => {
    say('assistant', `<p>${SUM}</p>`, 'a1', '');
    begin();
    await until(({ findings }) => findings.some(({ detector }) => detector === 'does-not-add-up'));
  });
});

describe('the person acts', () => {
  test('a dismissed mark goes at once, its hash is stored, and undo brings it back', async () => {
    say('assistant', `<p>${SURE}</p>`, 'a1');
    begin();
    const { findings } = await until((now) => now.findings.length === 1);
    const { detector, quote } = findings[0] as PageState['findings'][number];
    await handlers['finding:dismiss']?.({ detector, quote }, {});
    await until((now) => now.findings.length === 0);
    expect(JSON.stringify(chosen)).not.toContain('doubt');
    expect(chosen).toEqual([[expect.stringMatching(/^dismissed:\w+$/), true]]);
    await handlers['finding:dismiss']?.({ detector, quote, undo: true }, {});
    await until((now) => now.findings.length === 1);
    expect(chosen.at(-1)?.[1]).toBe(null);
  });

  test.each<[string, Partial<Settings>]>([
    ['paused', { paused: true }],
    ['this site off', { sites: { chat: false } }],
  ])('%s clears the page, and back on reads it again', async (_, choice) => {
    say('assistant', `<p>${SURE}</p>`, 'a1');
    begin();
    await until(({ findings }) => findings.length === 1);
    changed({ ...DEFAULTS, ...choice });
    expect(await until(({ status }) => status === 'off')).toMatchObject({ answers: 0, findings: [] });
    expect(texts()).toEqual([]);
    changed(DEFAULTS);
    await until(({ findings }) => findings.length === 1);
  });

  test('a sign switched off is silent', async () => {
    say('assistant', `<p>${SURE}</p>`, 'a1');
    begin();
    await until(({ findings }) => findings.length === 1);
    changed({ ...DEFAULTS, detectors: { 'very-sure': false } });
    await until(({ findings }) => findings.length === 0);
  });
});

describe('under a bad star', () => {
  test('an extension that was updated goes quiet and leaves no trace', async () => {
    const turn = say('assistant', `<p>${SURE}</p>`, 'a1');
    begin();
    await until(({ findings }) => findings.length === 1);
    alive = false;
    turn.append(document.createElement('p'));
    await vi.waitFor(() => expect(controller.signal.aborted).toBe(true));
    expect(texts()).toEqual([]);
    expect(document.querySelector('caveat-overlay')).toBe(null);
  });

  test('storage that fails does not stop a dismissal', async () => {
    storageFails = true;
    say('assistant', `<p>${SURE}</p>`, 'a1');
    begin();
    const { findings } = await until((now) => now.findings.length === 1);
    const { detector, quote } = findings[0] as PageState['findings'][number];
    await handlers['finding:dismiss']?.({ detector, quote }, {});
    await until((now) => now.findings.length === 0);
  });
});
