import type { Site } from '../types.ts';

/** Duck.ai: every word stands in its own span; all classes but a few are hashes. */
export default {
  title: 'Duck.ai',
  matches: ['https://duck.ai/*'],
  dialects: [
    {
      name: 'streamdown',
      detect: '[id*="-assistant-message-"], [data-testid="user-message"]',
      assistant: '[id*="-assistant-message-"]:not([id^="heading-"])',
      user: '[data-testid="user-message"]',
      body: '[data-dark-theme] .space-y-4, .space-y-4.whitespace-normal',
      prompt: '[data-testid="user-message"]',
      id: 'id',
      settled: '[data-message-actions="true"]',
      busy: 'button[aria-label="Stop generating"]',
      code: '[data-streamdown="code-block"]',
      exclude: '[id^="heading-"], [data-message-actions]',
    },
  ],
  checked: '2026-09-23',
} satisfies Site;
