import type { Site } from '../types.ts';

/** Microsoft 365 Copilot: one element holds a question and its answer. */
export default {
  title: 'Microsoft 365 Copilot',
  matches: ['https://m365.cloud.microsoft/*', 'https://copilot.cloud.microsoft/*'],
  optional: true,
  dialects: [
    {
      name: 'exchanges',
      detect: '[data-testid="m365-chat-llm-web-ui-chat-message"], [data-testid="copilot-message-reply-div"]',
      assistant: '[data-testid="copilot-message-reply-div"]',
      user: '[data-testid="chatQuestion"]',
      // What it says while it works is a reply too.
      body: '[data-testid="markdown-reply"]:not([data-message-type="Progress"])',
      prompt: '[data-testid="chatOutput"]',
      row: '[data-testid="m365-chat-llm-web-ui-chat-message"]',
      id: 'data-message-index',
      streaming: '[data-testid="loading-message"]',
      settled: '[data-testid="chat-response-message-disclaimer"]',
      busy: '[data-testid="loading-message"]',
      cite: '.fai-Citation, [data-testid="attribution-floatie"]',
      code: '.scriptor-component-code-block',
      exclude: '[data-testid="foot-note-div"], [data-testid="sources-button-testid"], #language-badge',
      tools: { search: '.fai-Citation, [data-testid="sources-button-testid"]' },
    },
  ],
  checked: '2026-08-05',
} satisfies Site;
