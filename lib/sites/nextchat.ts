import type { Site } from '../types.ts';

/** NextChat, wherever it is hosted; the first message is a greeting. */
export default {
  title: 'NextChat',
  matches: [],
  unverified: true,
  dialects: [
    {
      name: 'modules',
      detect: '[class*="chat_chat-message-item__"], .chat-message-item .markdown-body',
      assistant: '[class*="chat_chat-message__"]',
      user: '[class*="chat_chat-message-user__"]',
      body: '.markdown-body',
      prompt: '.markdown-body',
      streaming: '[class*="chat_chat-message-status__"]',
      exclude: '.copy-code-button, .show-hide-button, [class*="chat-message-tools"]',
    },
  ],
  checked: '2026-11-01',
} satisfies Site;
