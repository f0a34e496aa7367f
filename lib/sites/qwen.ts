import type { Site } from '../types.ts';

/** Qwen; two answers at once stand as one message each. */
export default {
  title: 'Qwen',
  matches: ['https://chat.qwen.ai/*', 'https://qwen.ai/*'],
  dialects: [
    {
      name: 'messages',
      detect: '.qwen-chat-message, .qwen-chat-message-assistant, .qwen-chat-message-user',
      assistant: '.qwen-chat-message-assistant',
      user: '.qwen-chat-message-user',
      body: '.response-message-content.phase-answer, .qwen-markdown:not(.phase-answer .qwen-markdown)',
      prompt: '.user-message-content',
      id: 'id',
      settled: '.response-message-footer',
      busy: 'button.stop-button',
      // Its class is spelled with a typo, and there are others.
      exclude: '[class*="qwen-chat-thinking"], .phase-thinking',
      code: '.qwen-markdown-code',
      math: '.qwen-markdown-latex',
    },
  ],
  checked: '2026-08-01',
} satisfies Site;
