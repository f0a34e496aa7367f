import { describe, expect, test } from 'vitest';
import { createMemory, type Limits, type Memory, type Seen, WINDOW } from '../../lib/chat/memory.ts';
import type { Passage, Role } from '../../lib/types.ts';

const HERE = 'https://chat.example/c/1';
const THERE = 'https://chat.example/c/2';

const passages = new Map<string, Passage>();

/** The same words are the same passage, as where the page did not change. */
function passage(text: string): Passage {
  const made = passages.get(text) ?? {
    text,
    prose: text,
    blocks: [],
    links: [],
    sentences: [],
    language: 'en',
  };
  passages.set(text, made);
  return made;
}

// Long enough to be found again by their words alone.
const WHERE = 'Where is the mill of which the old songs tell?';
const WHEN = 'Since when does it stand there, as far as you know?';

/** A row: who speaks, the page's id, the words; '…' at the end of words that still grow. */
type Row = readonly [role: Role, id: string, text: string];

function seen([role, id, text]: Row): Seen {
  return { id, role, passage: passage(text.replace(/…$/, '')), tools: [], settled: !text.endsWith('…') };
}

/** What is known of each row: what stands before it, and its other versions. */
function look(memory: Memory, rows: readonly Row[], conversation = HERE) {
  return memory.look(conversation, rows.map(seen)).map((node) => ({
    node,
    before: memory.earlier(node).map((turn) => turn.passage.text),
    versions: memory.versions(node).map(({ text }) => text),
  }));
}

const path = (memory: Memory) => memory.path().map(({ passage }) => passage.text);

const U1: Row = ['user', 'u1', WHERE];
const A1: Row = ['assistant', 'a1', 'By the river.'];
const U2: Row = ['user', 'u2', WHEN];
const A2: Row = ['assistant', 'a2', 'Since 1812.'];
const U3: Row = ['user', 'u3', 'And the dam?'];
const A3: Row = ['assistant', 'a3', 'Since 1931.'];

/** The same rows on a page that gives its messages no ids. */
const unnamed = (rows: readonly Row[]): Row[] => {
  const counts = { user: 0, assistant: 0 };
  return rows.map(([role, , text]) => {
    counts[role] += 1;
    return [role, `${role}-${counts[role]}`, text];
  });
};

describe.each([
  ['with ids', (rows: readonly Row[]) => [...rows]],
  ['without ids', unnamed],
])('a page %s', (_, as) => {
  test('rows that left the page are remembered in their order', () => {
    const memory = createMemory();
    look(memory, as([U1, A1, U2, A2]));
    look(memory, as([A1, U2, A2, U3]));
    const [, , a3] = look(memory, as([A2, U3, A3]));
    expect(a3?.before).toEqual([U1, A1, U2, A2, U3].map(([, , text]) => text));
    expect(path(memory)).toEqual([U1, A1, U2, A2, U3, A3].map(([, , text]) => text));
    look(memory, as([U1, A1]));
    expect(path(memory)).toHaveLength(6);
  });

  test('rows that come in above take their place', () => {
    const memory = createMemory();
    look(memory, as([U3, A3]));
    expect(look(memory, as([A2, U3, A3]))[2]?.before).toEqual(['Since 1812.', 'And the dam?']);
    expect(look(memory, as([U2, A2, U3]))[2]?.before).toEqual([WHEN, 'Since 1812.']);
  });

  test('a window elsewhere is not joined to what is not known to stand beside it', () => {
    const memory = createMemory();
    look(memory, as([U1, A1]));
    expect(look(memory, as([U3, A3]))[1]?.before).toEqual(['And the dam?']);
  });

  test('an answer that is asked for again has the others as its versions', () => {
    const memory = createMemory();
    const [role, id] = A2;
    look(memory, as([U1, A1, U2, A2]));
    look(memory, as([U1, A1, U2, [role, id, '…']]));
    look(memory, as([U1, A1, U2, [role, id, 'Sin…']]));
    look(memory, as([U1, A1, U2, [role, id, 'Since 18…']]));
    expect(look(memory, as([U1, A1, U2, [role, id, 'Since 1847.']]))[3]?.versions).toEqual(['Since 1812.']);
    expect(look(memory, as([U1, A1, U2, [role, id, 'In 1850.']]))[3]?.versions).toEqual([
      'Since 1812.',
      'Since 1847.',
    ]);
    expect(look(memory, as([U1, A1, U2, A2]))[3]?.versions).toEqual(['Since 1847.', 'In 1850.']);
  });

  test('an answer to an edited prompt is no version of the answer to the other', () => {
    const memory = createMemory();
    look(memory, as([U1, A1, U2, A2]));
    const [, , , edited] = look(
      memory,
      as([U1, A1, ['user', 'u2', 'Until when?'], ['assistant', 'a2', 'Until 1890.']]),
    );
    expect(edited?.versions).toEqual([]);
    expect(edited?.before).toEqual([WHERE, 'By the river.', 'Until when?']);
    expect(look(memory, as([U1, A1, U2, A2]))[3]?.before.at(-1)).toBe(WHEN);
  });

  test('an answer that grows is one answer, and what it was on the way is forgotten', () => {
    const memory = createMemory();
    look(memory, as([U1, ['assistant', 'a1', 'By…']]));
    const [, growing] = look(memory, as([U1, ['assistant', 'a1', 'By the…']]));
    const [, done] = look(memory, as([U1, A1]));
    expect(done?.node).toBe(growing?.node);
    const [, more] = look(memory, as([U1, ['assistant', 'a1', 'By the river. It is old.']]));
    expect(more?.node).toBe(done?.node);
    expect(memory.size().messages).toBe(2);
  });

  test('another conversation starts anew, and the first is known again', () => {
    const memory = createMemory();
    look(memory, as([U1, A1, U2, A2]));
    // The address changes first, the page after it.
    look(memory, as([U1, A1, U2, A2]), THERE);
    const [, other] = look(
      memory,
      as([
        ['user', 'v1', 'What is rye?'],
        ['assistant', 'b1', 'A grass.'],
      ]),
      THERE,
    );
    expect(other?.before).toEqual(['What is rye?']);
    expect(path(memory)).toEqual(['What is rye?', 'A grass.']);
    expect(look(memory, as([U2, A2]))[1]?.before).toEqual([WHERE, 'By the river.', WHEN]);
  });

  test('a new chat that is given its address while it is answered goes on', () => {
    const memory = createMemory();
    look(memory, as([U1, ['assistant', 'a1', 'By…']]), 'https://chat.example/');
    expect(look(memory, as([U1, A1]), HERE)[1]?.before).toEqual([WHERE]);
    expect(memory.size().messages).toBe(2);
  });

  test('a row that the page emptied keeps its words', () => {
    const memory = createMemory();
    look(memory, as([U1, A1, U2, A2]));
    const [, , , last] = look(memory, as([['user', 'u1', ''], ['assistant', 'a1', ''], U2, A2]));
    expect(last?.before.slice(-1)).toEqual([WHEN]);
    expect(last?.before.filter((text) => text !== '')).toEqual(last?.before);
  });

  test('the clock tells what may judge an answer otherwise', () => {
    const memory = createMemory();
    const clockOf = (rows: readonly Row[]) => look(memory, as(rows)).at(-1)?.node.clock;
    const first = clockOf([U2, A2]);
    expect(clockOf([U2, A2])).toBe(first);
    const more = clockOf([A1, U2, A2]);
    expect(more).toBeGreaterThan(first ?? 0);
    clockOf([A1, U2, ['assistant', 'a2', 'In 1850.']]);
    expect(clockOf([A1, U2, A2])).toBeGreaterThan(more ?? 0);
  });
});

describe('bad input', () => {
  test('rows that change places stand where the page puts them', () => {
    const memory = createMemory();
    look(memory, [U1, A1, U2, A2]);
    const [, , a1, a2] = look(memory, [U2, U1, A1, A2]);
    expect(a1?.before).toEqual([WHEN, WHERE]);
    expect(a2?.before).toEqual([WHEN, WHERE, 'By the river.']);
    expect(path(memory)).toHaveLength(4);
  });

  test('the same id twice names two messages', () => {
    const memory = createMemory();
    const rows: Row[] = [U1, ['assistant', 'x', 'One.'], U2, ['assistant', 'x~2', 'Two.']];
    look(memory, rows);
    expect(new Set(look(memory, rows).map(({ node }) => node.id)).size).toBe(4);
  });

  test('the same words twice on a page without ids are two messages', () => {
    const memory = createMemory();
    const again: Row = ['user', '', 'Go on.'];
    const rows = unnamed([U1, A1, again, A2, again, A3]);
    expect(new Set(look(memory, rows).map(({ node }) => node)).size).toBe(6);
    // Which of the two it is cannot be told.
    expect(look(memory, unnamed([again, ['assistant', '', 'New.']]))[0]?.before).toEqual([]);
  });

  test('everyday words do not find a place again on a page without ids', () => {
    const memory = createMemory();
    const again: Row = ['user', '', 'Go on.'];
    look(memory, unnamed([U1, A1, again, A2]));
    look(memory, unnamed([U3, A3]));
    expect(look(memory, unnamed([again, ['assistant', '', 'New.']]))[1]).toMatchObject({
      before: ['Go on.'],
      versions: [],
    });
  });

  test('ids that come again in another chat pair nothing', () => {
    const memory = createMemory();
    look(memory, [U1, A1, U2, A2]);
    const [u2] = look(memory, [['user', 'u2', 'What is rye?']], THERE);
    expect(u2?.before).toEqual([]);
    const [same] = look(memory, [U2], 'https://chat.example/c/3');
    expect(same?.before).toEqual([]);
  });

  test('a pager that loses versions takes none from the memory', () => {
    const memory = createMemory();
    const answer = (text: string, pager?: string) => ({ ...seen(['assistant', 'a1', text]), pager });
    for (const [text, pager] of [
      ['One.', undefined],
      ['Two.', '2/2'],
      ['Three.', '3/3'],
      ['One.', '1/2'],
    ] as const) {
      const node = memory.look(HERE, [seen(U1), answer(text, pager)])[1];
      expect(node?.pager).toBe(pager);
      if (node && text === 'One.' && pager) {
        expect(memory.versions(node).map((one) => one.text)).toEqual(['Two.', 'Three.']);
      }
    }
  });

  const chat = (count: number): Row[] =>
    Array.from({ length: count }, (_, i) => [i % 2 ? 'assistant' : 'user', `m${i}`, `Message ${i}.`]);

  test('5,000 turns: what is kept is bounded, and so is what an answer is seen with', () => {
    const memory = createMemory();
    const rows = chat(5000);
    for (let at = 0; at < rows.length; at += 10) look(memory, rows.slice(at, at + 20));
    const { messages } = memory.size();
    expect(messages).toBeLessThanOrEqual(2000);
    expect(look(memory, rows.slice(-4)).at(-1)?.before).toHaveLength(WINDOW);
    expect(path(memory).at(-1)).toBe('Message 4999.');
    // All of them on the page at once.
    expect(look(memory, rows).at(-1)?.before).toHaveLength(WINDOW);
    expect(memory.size().messages).toBe(5000);
    look(memory, rows.slice(-2));
    expect(memory.size().messages).toBeLessThanOrEqual(2000);
  });

  test('a pasted book pushes out what left the page, and nothing else', () => {
    const limits: Limits = { messages: 100, characters: 10_000 };
    const memory = createMemory(limits);
    look(memory, [U1, A1]);
    const book: Row = ['user', 'book', 'word '.repeat(5000)];
    expect(look(memory, [A1, book, A2])[2]?.before).toEqual(['By the river.', book[2]]);
    look(memory, [A2, U3, A3]);
    expect(memory.size().characters).toBeLessThanOrEqual(limits.characters);
    expect(look(memory, [U3, A3])[1]?.before).toEqual(['Since 1812.', 'And the dam?']);
  });

  test('nothing is left once it is forgotten', () => {
    const memory = createMemory();
    look(memory, [U1, A1]);
    memory.forget();
    expect(memory.size()).toEqual({ messages: 0, characters: 0 });
    expect(look(memory, [A1])[0]?.before).toEqual([]);
  });
});

/** Numbers from 0 up to a bound, the same for the same seed (mulberry32). */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4294967296) * below);
  };
}

interface Exchange {
  /** Each prompt that stood here, with all answers to it. */
  readonly prompts: { text: string; answers: string[]; at: number; rest: Exchange[] }[];
  at: number;
}

describe.each([true, false])('random chats, ids: %s', (hasIds) => {
  test.each(Array.from({ length: 40 }, (_, seed) => seed + 1))('seed %i', (seed) => {
    const pick = numbers(seed);
    const memory = createMemory({ messages: 60, characters: 100_000 });
    const chats: Exchange[][] = [[], []];
    const all: Exchange[] = [];
    let open = 0;
    let word = 0;
    const fresh = (kind: string) => {
      word += 1;
      return `${kind} ${word}.`;
    };
    const newAnswer = () => fresh('Answer');
    const newPrompt = () => (pick(6) === 0 ? 'Go on.' : fresh('Prompt'));
    /** Exchanges from here on, along what is shown. */
    const shown = (exchanges: Exchange[]): Exchange[] => {
      const [first] = exchanges;
      const prompt = first?.prompts[first.at];
      return first && prompt ? [first, ...shown(prompt.rest)] : [];
    };
    const current = (exchange: Exchange | undefined) => exchange?.prompts[exchange.at];

    for (let step = 0; step < 120; step += 1) {
      const line = shown(chats[open] ?? []);
      const exchange = line[pick(line.length || 1)];
      const prompt = current(exchange);
      switch (line.length === 0 ? 0 : pick(6)) {
        case 0: {
          const made = { prompts: [{ text: newPrompt(), answers: [newAnswer()], at: 0, rest: [] }], at: 0 };
          (current(line.at(-1))?.rest ?? chats[open])?.push(made);
          all.push(made);
          break;
        }
        case 1:
          if (prompt && exchange === line.at(-1)) prompt.at = prompt.answers.push(newAnswer()) - 1;
          break;
        case 2:
          if (prompt && exchange === line.at(-1)) prompt.at = pick(prompt.answers.length);
          break;
        case 3:
          if (exchange && pick(3) === 0)
            exchange.at =
              exchange.prompts.push({ text: newPrompt(), answers: [newAnswer()], at: 0, rest: [] }) - 1;
          break;
        case 4:
          if (exchange) exchange.at = pick(exchange.prompts.length);
          break;
        case 5:
          if (pick(4) === 0) {
            open = 1 - open;
            look(memory, [], open === 0 ? HERE : THERE);
          }
          break;
      }
      const rows = shown(chats[open] ?? []).flatMap((one): Row[] => {
        const asked = current(one);
        const name = `${all.indexOf(one)} ${one.at}`;
        return [
          ['user', `u ${name}`, asked?.text ?? ''],
          ['assistant', `a ${name}`, asked?.answers[asked.at] ?? ''],
        ];
      });
      const far = pick(3) === 0 ? 0 : pick(rows.length);
      // A change is made where the reader is; and everyday words alone tell a page without ids nothing.
      const changed = exchange ? rows.findIndex(([, id]) => id.startsWith(`u ${all.indexOf(exchange)} `)) : 0;
      const near = Math.max(0, Math.min(far, changed));
      const start = rows[near]?.[2] === 'Go on.' ? Math.max(0, near - 1) : near;
      const window = rows.slice(start, start + 1 + pick(8));
      const results = look(memory, hasIds ? window : unnamed(window), open === 0 ? HERE : THERE);
      for (const [i, { before, versions, node }] of results.entries()) {
        const truth = rows.slice(0, start + i).map(([, , text]) => text);
        expect(before, 'what stands before is what stood before').toEqual(
          truth.slice(truth.length - before.length),
        );
        expect(before.length, 'what stands on the page is known').toBeGreaterThanOrEqual(Math.min(i, WINDOW));
        const at = shown(chats[open] ?? [])[(start + i) >> 1];
        const answers = at?.prompts
          .filter(({ text }) => text === current(at)?.text)
          .flatMap((asked) => asked.answers);
        expect(answers, 'versions are answers to the same prompt').toEqual(expect.arrayContaining(versions));
        expect(versions).not.toContain(node.passage.text);
      }
      expect(memory.size().messages).toBeLessThanOrEqual(Math.max(60, window.length));
    }
  });
});

describe('what left the end of the page', () => {
  test.each<[what: string, looks: readonly (readonly Row[])[], told: readonly Row[]]>([
    [
      'was deleted where all of the chat was shown',
      [
        [U1, A1, U2, A2],
        [U1, A1],
      ],
      [U1, A1],
    ],
    [
      'comes again with its rows',
      [
        [U1, A1, U2, A2],
        [U1, A1],
        [U1, A1, U2, A2],
      ],
      [U1, A1, U2, A2],
    ],
    [
      'was put away where the beginning was, too',
      [
        [U1, A1, U2, A2],
        [U2, A2, U3, A3],
        [U1, A1, U2, A2],
      ],
      [U1, A1, U2, A2, U3, A3],
    ],
    [
      'was put away where rows came in front',
      [
        [U2, A2, U3, A3],
        [U1, A1, U2, A2],
      ],
      [U1, A1, U2, A2, U3, A3],
    ],
  ])('%s', (_, looks, told) => {
    const memory = createMemory();
    for (const rows of looks) look(memory, rows);
    expect(path(memory)).toEqual(told.map(([, , text]) => text));
  });
});

test('a prompt that the page fills late is told of', () => {
  const memory = createMemory();
  const clockOf = (prompt: string) => look(memory, [['user', 'u1', prompt], A1])[1]?.node.clock ?? 0;
  const clock = clockOf('');
  expect(clockOf('')).toBe(clock);
  expect(clockOf(WHERE)).toBeGreaterThan(clock);
});
