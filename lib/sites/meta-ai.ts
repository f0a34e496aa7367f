import type { Site } from '../types.ts';

/** Meta AI marks its own messages alone; the person's are named on newer pages, or stand right before an answer. */
export default {
  title: 'Meta AI',
  matches: ['https://www.meta.ai/*', 'https://meta.ai/*'],
  dialects: [
    {
      name: 'messages',
      detect: '[data-testid="assistant-message"], [data-message-id$="_assistant"]',
      assistant: '[data-testid="assistant-message"], [data-message-id$="_assistant"]',
      user: '[class*="group/user-message"], [data-message-id$="_user"], [class*="translate-y-"]:not(:has([data-testid="assistant-message"])):has(+ [class*="translate-y-"] [data-testid="assistant-message"])',
      body: '.text-response, [data-testid="assistant-message"]:not(:has(.text-response)), [data-message-id$="_assistant"]:not(:has(.text-response, [data-testid="assistant-message"]))',
      prompt:
        '.bg-fill-secondary, [data-slot="text"], [class*="translate-y-"]:not(:has(.bg-fill-secondary, [data-slot="text"]))',
      id: 'data-message-id',
      busy: '[data-testid="composer-stop-button"]',
      cite: '[data-testid="citation-pill"], a[href*="l.meta.ai"]',
      code: '.ur-code-block, [data-streamdown="code-block"]',
      exclude:
        '[data-testid="thinking-status"], [data-testid="subagent-cot-list"], [data-testid="sources-pill"]',
      tools: { search: '[data-testid="sources-pill"], [data-testid="citation-pill"]' },
    },
  ],
  checked: '2026-08-13',
} satisfies Site;
