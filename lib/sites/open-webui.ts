import type { Site } from '../types.ts';

/** Open WebUI, wherever it is hosted. */
export default {
  title: 'Open WebUI',
  matches: [],
  unverified: true,
  dialects: [
    {
      name: 'svelte',
      detect:
        '#messages-container [id^="message-"], .chat-assistant #response-content-container, .user-message .chat-user',
      assistant: '.chat-assistant',
      user: '.user-message, .chat-user',
      // The same id in every message.
      body: '#response-content-container, .chat-assistant:not(:has(#response-content-container))',
      prompt: '.chat-user',
      row: '[id^="message-"]',
      id: 'id',
      streaming: '.shimmer',
      settled: '.copy-response-button, .regenerate-response-button',
      // A source is a small button with its title.
      cite: 'p button, li button, td button',
      // The block's header stands beside the code.
      code: 'div:has(> [class^="language-"]), .cm-editor',
      exclude:
        '.status-description, div.w-full.space-y-1:has(> .cursor-pointer), div.w-full.space-y-1:has(> div > .cursor-pointer), [id^="collapsible-"], [id^="floating-buttons-"]',
      tools: { search: '.status-description, [id^="source-"]' },
      pager: '.buttons .self-center, .buttons .tracking-widest',
    },
  ],
  checked: '2026-11-01',
} satisfies Site;
