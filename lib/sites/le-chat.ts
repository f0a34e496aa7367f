import type { Site } from '../types.ts';

/** Mistral's Le Chat: a message has parts, and one of them is the answer. */
export default {
  title: 'Le Chat',
  matches: ['https://chat.mistral.ai/*'],
  dialects: [
    {
      name: 'parts',
      detect: '[data-message-id][data-message-author-role]',
      assistant: '[data-message-author-role="assistant"]',
      user: '[data-message-author-role="user"]',
      body: '[data-message-part-type="answer"]',
      prompt: '.select-text',
      id: 'data-message-id',
      settled: 'button[aria-label="Copy"], button[aria-label="Copy to clipboard"]',
      busy: 'button[aria-label*="Stop"]',
      // Chips are buttons that name a site, without an address.
      cite: 'p button, li button, td button',
      code: '[data-testid="code-block"]',
      exclude: '[data-message-part-type="reasoning"], .text-hint',
    },
  ],
  checked: '2026-08-01',
} satisfies Site;
