import type { Site } from '../types.ts';

/** Manus: what is "asked" is the answer, what is "limited" is the person's. */
export default {
  title: 'Manus',
  matches: ['https://manus.im/*'],
  unverified: true,
  dialects: [
    {
      name: 'task',
      detect: '.chat-selection-ask-root',
      assistant: '.chat-selection-ask-root',
      user: '.limited-markdown-content',
      body: '.chat-selection-ask-root',
      prompt: '.limited-markdown-content',
    },
  ],
  checked: '2026-08-01',
} satisfies Site;
