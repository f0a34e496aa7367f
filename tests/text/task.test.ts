import { describe, expect, test } from 'vitest';
import { fromMarkdown } from '../../lib/text/markdown.ts';
import { readTask } from '../../lib/text/task.ts';

describe('reads what a prompt asks for', () => {
  test.each([
    ['Write a short story about a lighthouse.', 'creative'],
    ['Can you please write me a very sad poem?', 'creative'],
    ['I need a funny birthday toast for my uncle.', 'creative'],
    ['Draft an email to my landlord about the heating.', 'creative'],
    ['Pretend you are a pirate and greet me.', 'creative'],
    ['A long script where two clowns open a bank', 'creative'],
    ['Help me write a cover letter.', 'creative'],
    ['Translate this into French: the cat sleeps.', 'transform'],
    ['Please summarise the following text. The mill stood for years.', 'transform'],
    ['Rewrite my paragraph so that it is shorter.', 'transform'],
    ['Could you proofread this?', 'transform'],
    ['Write an essay about the causes of the flood.', 'essay'],
    ['Write a blog post on tea.', 'essay'],
    ['Write a Python function that reverses a list.', 'code'],
    ['Create a script to rename files in bash.', 'code'],
    ['Why does this fail?\n\n```js\nfoo(\n```', 'code'],
    ['Should I quit my job?', 'advice'],
    ['My boss yelled at me in a meeting. What should I do?', 'advice'],
    ['Is it safe to eat raw eggs?', 'advice'],
    ['Who painted the altar in Lund?', 'question'],
    ['Explain how tides work.', 'question'],
    ['How long is the canal? It was built in 1812.', 'question'],
    ['What is a poem?', 'question'],
    ['Tell me about the history of letters.', 'question'],
    ['fate controls our lives', 'unknown'],
    ['Napisz opowiadanie o smoku i księżniczce, które kończy się źle dla wszystkich.', 'unknown'],
  ])('%s', (prompt, task) => {
    expect(readTask(fromMarkdown(prompt)).task).toBe(task);
  });

  test('no prompt', () => {
    expect(readTask(undefined)).toEqual({ task: 'unknown', ownWork: false });
  });

  test('a request at the end of pasted text', () => {
    const pasted = `${'The mill stood by the river for years. '.repeat(60)}\n\nTranslate this text into Danish.`;
    expect(readTask(fromMarkdown(pasted)).task).toBe('transform');
  });
});

describe("the person's own work", () => {
  test.each([
    ['Here is my poem. What do you think? The moon is a boat.', true],
    ['I wrote a novel about bees. Any feedback?', true],
    ["Here's something I recently wrote: the sea is patient.", true],
    ['Rate my business plan.', true],
    ['Write a poem about the moon.', false],
    ['What do you think of the new law?', false],
    ['My car is red.', false],
  ])('%s', (prompt, own) => {
    expect(readTask(fromMarkdown(prompt)).ownWork).toBe(own);
  });
});
