import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Conversation, createConversation, type Judge } from '../../entrypoints/content/conversation.ts';
import { engine } from '../../lib/engine.ts';
import { findTurns } from '../../lib/page/turns.ts';
import type { Site } from '../../lib/types.ts';

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
      body: 'p',
      prompt: 'p',
      id: 'data-id',
      streaming: '[data-streaming]',
      settled: '[data-done]',
      tools: { search: '[data-tool]' },
    },
  ],
};
const JUDGE: Judge = { options: { sensitivity: 'balanced' }, dismissed: () => false };
const WORDS = 'The path runs along the water.';

let conversation: Conversation;
let answer: HTMLElement;

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML =
    '<div data-role="user" data-id="u"><p>Is it safe?</p></div><div data-role="assistant" data-id="a"><p></p></div>';
  answer = document.querySelector('[data-id="a"]') as HTMLElement;
  conversation = createConversation(
    async () => engine,
    () => 'http://localhost/',
  );
});
afterEach(() => vi.useRealTimers());

const say = (text: string, state?: 'streaming' | 'done') => {
  (answer.firstElementChild as Element).textContent = text;
  answer.removeAttribute('data-streaming');
  answer.removeAttribute('data-done');
  if (state) answer.setAttribute(`data-${state}`, '');
};
/** Looks at the whole page; gives the ms after which to look again. */
const look = async () => {
  const change = { nodes: [], all: true };
  const looked = conversation.update(
    (since) => findTurns(document, SITE, since),
    change,
    JUDGE,
    () => undefined,
  );
  await vi.advanceTimersByTimeAsync(0);
  return looked;
};
const message = () => conversation.messages().find(({ turn }) => turn.id === 'a');

describe('an answer is complete', () => {
  test.each<[when: string, state: 'streaming' | 'done' | undefined, grows: boolean, wait: number | null]>([
    ['at once where it was complete when it was first seen', 'done', false, null],
    ['half a second later where it was seen growing, as some type on', 'done', true, 500],
    ['after one and a half seconds where the page says nothing', undefined, false, 1500],
    ['after nine seconds where the page goes on saying that it grows', 'streaming', true, 9000],
  ])('%s', async (_, state, grows, wait) => {
    if (grows) {
      say('The path', 'streaming');
      await look();
      await vi.advanceTimersByTimeAsync(100);
    }
    say(WORDS, state);
    expect(await look()).toBe(wait);
    expect(message()?.settled).toBe(wait === null);
    if (wait === null) return;
    await vi.advanceTimersByTimeAsync(wait - 10);
    expect(await look()).toBeCloseTo(10);
    expect(message()?.settled).toBe(false);
    await vi.advanceTimersByTimeAsync(10);
    expect(await look()).toBeNull();
    expect(message()?.settled).toBe(true);
    expect(message()?.answer?.report.coverage.sentences).toBe(1);
  });

  test('later where it goes on growing under its toolbar', async () => {
    say('The path', 'streaming');
    await look();
    for (const text of ['The path runs', 'The path runs along', WORDS]) {
      say(text, 'done');
      await look();
      await vi.advanceTimersByTimeAsync(400);
      expect(message()?.settled).toBe(false);
    }
    await vi.advanceTimersByTimeAsync(100);
    await look();
    expect(message()?.settled).toBe(true);
  });

  test('later where its toolbar stood under its first word', async () => {
    for (const [i, text] of ['The', 'The path', 'The path runs along', WORDS].entries()) {
      say(text, 'done');
      await look();
      await vi.advanceTimersByTimeAsync(400);
      expect(message()?.settled).toBe(i === 0);
    }
    await vi.advanceTimersByTimeAsync(100);
    await look();
    expect(message()?.settled).toBe(true);
  });

  test('at once where another answer follows it', async () => {
    say(WORDS);
    await look();
    answer.insertAdjacentHTML('afterend', '<div data-role="assistant" data-id="b"><p>And on.</p></div>');
    await look();
    expect(message()?.settled).toBe(true);
  });
});

describe('what stands in for an answer that is to come', () => {
  test.each([
    'Thinking…',
    'Thinking...',
    'Searching the web…',
    '...',
    '…',
    '▍',
    '● ● ●',
    '. . .',
    'Denkt nach … ▍',
  ])('%j is none', async (text) => {
    say(text, 'streaming');
    await look();
    expect(message()?.answer).toBeNull();
    say(WORDS, 'streaming');
    await look();
    expect(message()?.answer).not.toBeNull();
  });

  test.each([
    'Yes.',
    'No',
    'Wait… what?',
    'It depends. On what…',
    '42',
    'Well, it depends on many things that nobody can know now...',
  ])('%j is one', async (text) => {
    say(text, 'streaming');
    await look();
    expect(message()?.answer).not.toBeNull();
  });

  test('is an answer where the page says that it is complete', async () => {
    say('Thinking…', 'done');
    await look();
    expect(message()?.answer).not.toBeNull();
  });
});

test('what surrounds an answer is looked up once while it grows, and again when a tool shows', async () => {
  const contextAt = vi.fn(engine.contextAt);
  conversation = createConversation(
    async () => ({ ...engine, contextAt }),
    () => 'http://localhost/',
  );
  const looks: number[] = [];
  for (const text of ['The path', 'The path runs', 'The path runs along']) {
    say(text, 'streaming');
    await look();
    looks.push(contextAt.mock.calls.length);
  }
  answer.setAttribute('data-tool', '');
  say(WORDS, 'streaming');
  await look();
  looks.push(contextAt.mock.calls.length);
  expect(looks).toEqual([1, 1, 1, 2]);
  expect(contextAt.mock.results.at(-1)?.value.tools).toEqual(['search']);
});
