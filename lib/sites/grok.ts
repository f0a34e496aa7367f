import type { Site } from '../types.ts';

/** Grok at its own address; both sides are written in the same Markdown classes. */
export default {
  title: 'Grok',
  matches: ['https://grok.com/*'],
  dialects: [
    {
      name: 'responses',
      detect: '[id^="response-"], [data-testid="assistant-message"], [data-testid="user-message"]',
      // The test ids stand inside the rows, which have a side in all versions of the page.
      assistant:
        '[id^="response-"].items-start, [id^="response-"]:has([data-testid="assistant-message"]), [data-testid="assistant-message"]',
      user: '[id^="response-"].items-end, [id^="response-"]:has([data-testid="user-message"]), [data-testid="user-message"]',
      body: '.response-content-markdown',
      prompt: '.response-content-markdown, .message-bubble:not(:has(.response-content-markdown))',
      row: '[id^="response-"]',
      id: 'id',
      settled: '.action-buttons button',
      busy: 'button[aria-label^="Stop"]',
      code: '[data-testid="code-block"]',
      exclude: '.thinking-container, section[data-footnotes]',
      tools: { search: 'section[data-footnotes]' },
    },
  ],
  checked: '2026-08-01',
} satisfies Site;
