import type { Site } from '../types.ts';

/** OpenRouter's chat room; messages out of sight are taken from the page. */
export default {
  title: 'OpenRouter',
  matches: ['https://openrouter.ai/*'],
  unverified: true,
  dialects: [
    {
      name: 'messages',
      detect: '[data-message-id]:has(> div.group.relative)',
      assistant: '[data-message-id]:has(> div.group.relative)',
      user: '[data-message-id]:not(:has(> div.group.relative))',
      body: 'div.group.relative',
      prompt: '[data-message-id]',
      id: 'data-message-id',
      // The name of the model, and what the answer cost.
      exclude: 'div[class*="md:sticky"], div.flex.items-center.px-1',
    },
  ],
  checked: '2026-08-02',
} satisfies Site;
