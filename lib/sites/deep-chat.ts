import type { Site } from '../types.ts';

/** The deep-chat element: its messages stand in its open shadow root, which is to be read as a root of its own. */
export default {
  title: 'Deep Chat',
  matches: [],
  unverified: true,
  dialects: [
    {
      name: 'element',
      detect: 'deep-chat, #messages .message-bubble',
      assistant: '.message-bubble.ai-message, .ai-message .message-bubble, .message-bubble.ai-message-text',
      user: '.message-bubble.user-message, .user-message .message-bubble, .message-bubble.user-message-text',
      body: '.message-bubble:not([class*="loading"], .error-message-text, .empty-message)',
      prompt: '.message-bubble',
      busy: '[aria-busy="true"]',
    },
  ],
  checked: '2026-11-01',
} satisfies Site;
