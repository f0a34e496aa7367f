import type { Site } from '../types.ts';

/** ChatGPT writes two kinds of pages: the signed-in desktop, and the shell of mobile and signed-out chats. */
export default {
  title: 'ChatGPT',
  matches: ['https://chatgpt.com/*', 'https://chat.openai.com/*'],
  dialects: [
    {
      name: 'desktop',
      detect: '[data-message-author-role]',
      assistant: '[data-message-author-role="assistant"]',
      user: '[data-message-author-role="user"]',
      body: '.markdown',
      prompt: '.whitespace-pre-wrap',
      row: '[data-testid^="conversation-turn-"], [data-turn]',
      id: 'data-message-id',
      settled: '[data-testid="copy-turn-action-button"]',
      busy: 'button[data-testid="stop-button"]',
      cite: '[data-testid="webpage-citation-pill"]',
      code: '#code-block-viewer',
      exclude: '[data-testid="nav-list-widget"], [id^="textdoc-message-"]',
      tools: {
        search: '[data-testid="webpage-citation-pill"], [data-testid="nav-list-widget"]',
        canvas: '[id^="textdoc-message-"]',
        image: '[class*="imagegen"]',
      },
      pager: '.tabular-nums, button + div:has(+ button)',
    },
    {
      name: 'octane',
      detect: '[data-conversation-transcript], [data-web-mobile-conversation]',
      assistant: 'li[data-message-role="assistant"]',
      user: 'li[data-message-role="user"]',
      body: '[data-assistant-markdown]',
      prompt: '[data-user-message-copy]',
      id: 'id',
      streaming: '[data-message-streaming]:not([data-message-streaming="false"])',
      settled: '[data-message-complete]:not([data-message-complete="false"])',
      busy: 'button[data-stop-generating]',
      cite: '[data-assistant-content-reference]',
      math: '[data-assistant-math-rendered]',
      exclude:
        '[data-assistant-placeholder-slot], [data-message-content-controls], [data-message-actions], [data-assistant-message-actions], [data-message-attribution]',
      tools: { search: '[data-assistant-content-reference]' },
    },
  ],
  checked: '2026-10-03',
} satisfies Site;
