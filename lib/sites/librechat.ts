import type { Site } from '../types.ts';

/** LibreChat, wherever it is hosted. */
export default {
  title: 'LibreChat',
  matches: [],
  dialects: [
    {
      name: 'turns',
      detect: '.message-render .message-content',
      assistant: '.message-render:has(.agent-turn)',
      user: '.message-render:has(.user-turn)',
      body: '.message-content',
      prompt: '.message-content',
      id: 'id',
      streaming: '.result-streaming, .result-thinking',
      busy: 'button[aria-label="Stop generating"]',
      cite: 'span.relative.inline-block:has(> a[target="_blank"])',
      // Thoughts fold in a grid row.
      exclude: '[style*="grid-template-rows"]',
      tools: { search: 'span.relative.inline-block > a[target="_blank"]' },
      pager: 'span.tabular-nums',
    },
  ],
  checked: '2026-06-30',
} satisfies Site;
