import type { Site } from '../types.ts';

/** Z.ai: a relative of Open WebUI, with reasoning inside the answer. */
export default {
  title: 'Z.ai',
  matches: ['https://chat.z.ai/*'],
  dialects: [
    {
      name: 'messages',
      detect: '#messages-container, .chat-assistant',
      assistant: '.chat-assistant',
      user: '.user-message, .chat-user',
      body: '.chat-assistant',
      prompt: '.chat-user',
      row: '[id^="message-"]',
      id: 'id',
      settled: '.copy-response-button, .regenerate-response-button',
      busy: 'button.rounded-full.bg-black:not(#send-message-button)',
      code: '.cm-editor',
      exclude: '.thinking-chain-container, .thinking-block, .edit-user-message-button',
    },
  ],
  checked: '2026-08-01',
} satisfies Site;
