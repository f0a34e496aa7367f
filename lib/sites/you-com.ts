import type { Site } from '../types.ts';

/** You.com: numbered turns with test ids. */
export default {
  title: 'You.com',
  matches: ['https://you.com/*'],
  dialects: [
    {
      name: 'turns',
      detect: '[data-testid^="youchat-answer-turn-"], [data-testid^="youchat-question-turn-"]',
      assistant: '[data-testid^="youchat-answer-turn-"]',
      user: '[data-testid^="youchat-question-turn-"]',
      body: '[data-testid="youchat-text"]',
      prompt: '[data-testid^="youchat-question-turn-"]',
      id: 'data-testid',
      streaming: '[data-testid^="step-"][data-finished="false"]',
      cite: '[data-testid="youchat-citation-trigger"]',
      code: 'figure:has(code)',
      exclude: '[data-testid="youchat-web-results-panel"], [data-testid$="-you-chat-updates"]',
      tools: {
        search: '[data-testid="youchat-web-results-panel"], [data-testid="youchat-citation-trigger"]',
      },
    },
  ],
  checked: '2026-08-01',
} satisfies Site;
