import type { Site } from '../types.ts';

/** Google AI Studio; turns out of sight are taken from the page. */
export default {
  title: 'Google AI Studio',
  matches: ['https://aistudio.google.com/*'],
  dialects: [
    {
      name: 'turns',
      detect: 'ms-chat-turn',
      assistant: '.chat-turn-container.model',
      user: '.chat-turn-container.user',
      body: 'ms-text-chunk',
      prompt: 'ms-text-chunk',
      row: 'ms-chat-turn',
      id: 'id',
      settled: '.turn-footer button',
      busy: 'ms-stop-button',
      code: 'ms-code-block',
      math: 'ms-katex',
      exclude: 'ms-thought-chunk, .author-label',
    },
  ],
  checked: '2026-08-01',
} satisfies Site;
