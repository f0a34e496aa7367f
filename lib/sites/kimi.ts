import type { Site } from '../types.ts';

/** Kimi: reasoning and tools stand inside the answer, in Markdown of their own. */
export default {
  title: 'Kimi',
  matches: [
    'https://www.kimi.com/*',
    'https://kimi.com/*',
    'https://www.kimi.ai/*',
    'https://kimi.ai/*',
    'https://kimi.moonshot.cn/*',
  ],
  dialects: [
    {
      name: 'segments',
      detect: '.chat-content-item, .segment-assistant, .segment-user',
      assistant: '.chat-content-item-assistant, .segment-assistant',
      user: '.chat-content-item-user, .segment-user',
      body: '.segment-content-box .markdown, .markdown-container .markdown',
      prompt: '.user-content',
      settled: '.segment-assistant-actions',
      busy: '.send-button-container.stop',
      cite: 'a[data-site-name]',
      code: '.segment-code',
      exclude: '.thinking-container, .toolcall-container, .okc-cards-container, .segment-user-action-row',
      tools: { search: 'a[data-site-name], .okc-cards-container' },
    },
  ],
  checked: '2026-08-01',
} satisfies Site;
