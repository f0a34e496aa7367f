import { describe, expect, test } from 'vitest';
import { readExport, readTranscript } from '../../lib/classroom/exports.ts';

const ASKED = { role: 'user', text: 'How long is the bridge?' };
const SAID = { role: 'assistant', text: 'It is 412 metres long.' };

/** A node of ChatGPT's export. */
const node = (
  id: string,
  parent: string | null,
  children: string[],
  role = '',
  text = '',
  more: object = {},
) => ({
  [id]: {
    id,
    parent,
    children,
    message:
      role === '' ? null : { author: { role }, content: { content_type: 'text', parts: [text] }, ...more },
  },
});

describe('one conversation, however it was exported', () => {
  test.each<[string, unknown]>([
    ['a list of {role, content}', [ASKED, SAID].map(({ role, text }) => ({ role, content: text }))],
    ['{messages}', { messages: [ASKED, SAID].map(({ role, text }) => ({ role, content: text })) }],
    [
      '{messages} with parts and a system prompt',
      {
        messages: [
          { role: 'system', content: 'Be brief.' },
          {
            role: 'user',
            content: [
              { type: 'text', text: ASKED.text },
              { type: 'image_url', image_url: {} },
            ],
          },
          { role: 'assistant', content: [{ type: 'text', text: SAID.text }] },
        ],
      },
    ],
    [
      'ShareGPT',
      [
        {
          id: 'a',
          conversations: [
            { from: 'human', value: ASKED.text },
            { from: 'gpt', value: SAID.text },
          ],
        },
      ],
    ],
    [
      'Open WebUI',
      [{ id: 'a', chat: { messages: [ASKED, SAID].map(({ role, text }) => ({ role, content: text })) } }],
    ],
    [
      'LibreChat',
      {
        conversationId: 'a',
        messages: [
          { sender: 'User', isCreatedByUser: true, text: ASKED.text },
          { sender: 'GPT-4o', isCreatedByUser: false, text: SAID.text },
        ],
      },
    ],
    [
      'HuggingChat',
      { title: '', messages: [ASKED, SAID].map(({ role, text }) => ({ from: role, content: text })) },
    ],
    ['our own line', { id: 7, prompt: ASKED.text, text: SAID.text }],
    ['our own line with a history', { text: SAID.text, history: [{ role: 'user', text: ASKED.text }] }],
    [
      'Claude',
      [
        {
          uuid: 'u',
          name: '',
          chat_messages: [
            { sender: 'human', text: ASKED.text, content: [{ type: 'text', text: ASKED.text }] },
            { sender: 'assistant', text: '', content: [{ type: 'text', text: SAID.text }] },
          ],
        },
      ],
    ],
    [
      'ChatGPT',
      [
        {
          title: '',
          current_node: 'c',
          mapping: {
            ...node('root', null, ['s']),
            ...node('s', 'root', ['b'], 'system', 'You are a chatbot.'),
            ...node('b', 's', ['c'], 'user', ASKED.text),
            ...node('c', 'b', [], 'assistant', SAID.text),
          },
        },
      ],
    ],
  ])('%s', (_, file) => {
    expect(readExport(JSON.stringify(file))?.map(({ turns }) => turns)).toEqual([[ASKED, SAID]]);
  });

  test('JSON Lines', () => {
    const line = JSON.stringify({ id: 'one', prompt: ASKED.text, text: SAID.text });
    expect(readExport(`${line}\n${line}\n`)).toEqual([
      { title: 'one', turns: [ASKED, SAID] },
      { title: 'one', turns: [ASKED, SAID] },
    ]);
  });
});

describe('of ChatGPT', () => {
  const mapping = {
    ...node('root', null, ['a']),
    ...node('a', 'root', ['x', 'y'], 'user', ASKED.text),
    ...node('x', 'a', [], 'assistant', 'It is 380 metres long.'),
    ...node('y', 'a', ['t'], 'assistant', 'search("bridge")', { recipient: 'web' }),
    ...node('t', 'y', ['z'], 'tool', '', { author: { role: 'tool', name: 'web.run' } }),
    ...node('z', 't', [], 'assistant', 'It is 412 metres long.\uE200cite\uE202turn0search0\uE201', {
      metadata: {
        content_references: [
          {
            matched_text: '\uE200cite\uE202turn0search0\uE201',
            items: [{ title: 'The bridge', url: 'https://example.com/bridge' }],
          },
        ],
      },
    }),
  };
  test('the current branch, with what was thrown away, tools and sources', () => {
    expect(readExport(JSON.stringify({ title: 'Bridge', current_node: 'z', mapping }))).toEqual([
      {
        title: 'Bridge',
        turns: [
          ASKED,
          {
            role: 'assistant',
            text: 'It is 412 metres long. ([The bridge](<https://example.com/bridge>))',
            versions: ['It is 380 metres long.'],
            tools: ['search'],
          },
        ],
      },
    ]);
  });

  test('a tree that runs in a circle ends', () => {
    const circle = {
      ...node('a', 'b', ['b'], 'user', 'One.'),
      ...node('b', 'a', ['a'], 'assistant', 'Two.'),
    };
    expect(readExport(JSON.stringify({ mapping: circle, current_node: 'b' }))?.[0]?.turns).toHaveLength(2);
  });
});

test.each([
  ['text', 'It is 412 metres long.'],
  ['other JSON', '{"name": "caveat", "version": "1.0.0"}'],
  ['a list of numbers', '[1, 2, 3]'],
  ['broken JSON', '[{"role": "user"'],
  ['no messages', '{"messages": []}'],
  ['nothing', ''],
])('%s is no export', (_, text) => {
  expect(readExport(text)).toBeNull();
});

describe('a transcript', () => {
  test.each([
    [
      'of ChatGPT, as it is copied',
      'You said:\nHow long is the bridge?\nChatGPT said:\nIt is 412 metres long.',
    ],
    ['with names', 'User: How long is the bridge?\n\nAssistant: It is 412 metres long.'],
    ['in Markdown', '**You:** How long is the bridge?\n\n**Claude:** It is 412 metres long.'],
    ['with headings', '## User:\nHow long is the bridge?\n## Assistant:\nIt is 412 metres long.'],
  ])('%s', (_, text) => {
    expect(readTranscript(text)).toEqual([ASKED, SAID]);
  });

  test.each([
    ['an answer', 'Answer: it is 412 metres long.'],
    ['a text that comes to name both', 'A play in one act.\nUser: hello\nAssistant: hello'],
  ])('%s is none', (_, text) => {
    expect(readTranscript(text)).toBeNull();
  });
});
