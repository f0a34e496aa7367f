import type { Site } from '../types.ts';

/** The page that llama.cpp's server brings with it. Its mark of the moving end stays when the answer is complete. */
export default {
  title: 'llama.cpp',
  matches: [],
  unverified: true,
  dialects: [
    {
      name: 'groups',
      detect: '[aria-label="Assistant message with actions"], [aria-label="User message with actions"]',
      assistant: '[role="group"][aria-label="Assistant message with actions"]',
      user: '[role="group"][aria-label="User message with actions"]',
      body: '.markdown-content',
      prompt:
        '[data-slot="card"], .chat-message-user:not(:has([data-slot="card"])), [aria-label="User message with actions"]:not(:has([data-slot="card"], .chat-message-user))',
      streaming: '.processing-text',
      busy: '.chat-processing-info-container.visible',
      code: '.code-block-wrapper',
      exclude: '[data-slot="collapsible"], .agentic-turn-label, .turn-stats, [role="navigation"]',
      pager: '[role="navigation"] span',
    },
  ],
  checked: '2026-11-01',
} satisfies Site;
