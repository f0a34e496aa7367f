import { beforeEach, expect, test, vi } from 'vitest';
import { createConversation, type Judge } from '../../entrypoints/content/conversation.ts';
import { createTimeline } from '../../entrypoints/content/timeline.ts';
import { engine } from '../../lib/engine.ts';
import type { TurnElement } from '../../lib/page/turns.ts';
import type { Dialect, Role, Timeline } from '../../lib/types.ts';

const DIALECT: Dialect = {
  name: 'one',
  detect: 'div',
  assistant: '.a',
  user: '.u',
  body: '.a',
  prompt: '.u',
};
const judge: Judge = { options: { sensitivity: 'balanced' }, dismissed: () => false };

let conversation: ReturnType<typeof createConversation>;
let scrolled: string[];
let timeline: ReturnType<typeof createTimeline>;

beforeEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
  conversation = createConversation(
    async () => engine,
    () => 'https://chat.example/1',
  );
  scrolled = [];
  timeline = createTimeline(conversation, (element) => scrolled.push(element.textContent ?? ''));
});

type Row = readonly [role: Role, id: string, text: string, pager?: string];

/** The page shows these rows and no others. */
async function shows(rows: readonly Row[]): Promise<Timeline> {
  const turns = rows.map(([role, id, text, pager]): TurnElement => {
    const element = document.createElement('div');
    element.append(text);
    document.body.append(element);
    return {
      ...{ role, id, element, row: element, bodies: [element], streaming: false, settled: true, tools: [] },
      ...(pager !== undefined && { pager }),
    };
  });
  await conversation.update(
    () => ({ dialect: DIALECT, turns }),
    { nodes: [], all: true },
    judge,
    () => undefined,
  );
  return timeline['timeline:turns']({}, {}) as Timeline;
}

const ASKED: Row = ['user', 'u1', 'When was the weir of Torrow finished?'];
const ANSWERED: Row = ['assistant', 'a1', 'The weir of Torrow was finished in 1869. It is completely safe.'];
const NEXT: Row = ['user', 'u2', 'Tell me more about it.'];
const LATER: Row = ['assistant', 'a2', 'The weir of Torrow has 12 gates.'];

test('what left the page is still told, with its findings', async () => {
  await shows([ASKED, ANSWERED, NEXT]);
  const { turns, risks } = await shows([NEXT, LATER]);
  expect(turns.map(({ id, onPage }) => [id, onPage])).toEqual([
    ['left u1', false],
    ['left a1', false],
    ['u2', true],
    ['a2', true],
  ]);
  expect(turns[1]?.findings.map(({ detector, answer }) => [detector, answer])).toEqual([
    ['very-sure', 'left a1'],
  ]);
  expect(risks['very-sure']).toContain('overreliance');
});

test('leads to a message, or near it where it left the page', async () => {
  await shows([ASKED, ANSWERED, NEXT]);
  await shows([NEXT, LATER]);
  expect(timeline['timeline:show']({ id: 'a2' }, {})).toBe('there');
  expect(timeline['timeline:show']({ id: 'left a1' }, {})).toBe('near');
  expect(timeline['timeline:show']({ id: 'x' }, {})).toBe('gone');
  expect(scrolled).toEqual([LATER[2], NEXT[2]]);
});

test('another version is compared, counted and lined up', async () => {
  await shows([ASKED, ANSWERED]);
  const { turns } = await shows([
    ASKED,
    ['assistant', 'a1', 'The weir of Torrow was finished in 1872.', '2/3'],
  ]);
  expect(turns[1]).toMatchObject({ versions: 2, ofVersions: 3 });
  expect(turns[1]?.findings.map(({ detector }) => detector)).toContain('unstable-answer');
  expect(timeline['timeline:versions']({ id: 'a1' }, {})).toEqual([
    ['The weir of Torrow was finished in 1872.'],
    ['The weir of Torrow was finished in 1869.', 'It is completely safe.'],
  ]);
});

test('an answer is judged by what left the page', async () => {
  await shows([ASKED, ANSWERED, NEXT, LATER]);
  await shows([NEXT, LATER, ['user', 'u3', 'And now?']]);
  const { turns } = await shows([
    LATER,
    ['user', 'u3', 'And now?'],
    ['assistant', 'a3', 'The weir of Torrow was finished in 1872.'],
  ]);
  expect(turns.at(-1)?.findings.map(({ because }) => because?.key)).toContain('contradiction_earlier');
});
