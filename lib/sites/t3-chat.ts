import type { Site } from '../types.ts';

/** T3 Chat: the same classes on both sides, and a label on the person's. */
export default {
  title: 'T3 Chat',
  matches: ['https://t3.chat/*'],
  unverified: true,
  dialects: [
    {
      name: 'messages',
      detect: '[data-message-id] [aria-label="Your message"]',
      assistant: '[data-message-id]:not(:has([aria-label="Your message"]))',
      user: '[data-message-id]:has([aria-label="Your message"])',
      body: '.prose',
      prompt: '[aria-label="Your message"]',
      id: 'data-message-id',
    },
  ],
  checked: '2026-08-01',
} satisfies Site;
