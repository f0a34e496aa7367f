import type { Site } from '../types.ts';

/** Doubao, of late 2026 and with the test ids of before. */
export default {
  title: 'Doubao',
  matches: ['https://www.doubao.com/*'],
  dialects: [
    {
      name: 'list',
      detect: '[data-message-id], [data-testid="receive_message"]',
      assistant: '[data-testid="receive_message"], [data-message-id]:has(.flow-markdown-body)',
      // A message without Markdown may be an answer that has not begun.
      user: '[data-testid="send_message"], [data-message-id].justify-end, [data-message-id]:not([data-testid="receive_message"]):not(:has(.flow-markdown-body)):has(.whitespace-pre-wrap.wrap-anywhere)',
      body: '.flow-markdown-body, .md-box-root',
      prompt: '.whitespace-pre-wrap',
      id: 'data-message-id',
      settled: '[data-foundation-type="receive-message-action-bar"]',
      busy: '[data-testid="chat_input_local_break_button"], [class*="break-btn-"]',
    },
  ],
  checked: '2026-08-25',
} satisfies Site;
