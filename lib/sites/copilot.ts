import type { Site } from '../types.ts';

/** Microsoft Copilot, the consumer's; the work account's is another product. */
export default {
  title: 'Microsoft Copilot',
  matches: ['https://copilot.microsoft.com/*'],
  dialects: [
    {
      name: 'articles',
      detect: '[data-content="ai-message"], [data-content="user-message"]',
      assistant: '[data-content="ai-message"]',
      user: '[data-content="user-message"]',
      body: '[class*="group/ai-message-item"], [data-testid="ai-message-body"]',
      prompt: '[data-content="user-message"]',
      row: '[role="article"]',
      id: 'id',
      settled: '[data-testid="message-item-reactions"], [data-testid="copy-ai-message-button"]',
      busy: '[data-testid="stop-button"]',
      // Chips are buttons that name a site, without an address.
      cite: 'p button, li button, td button',
      // The name of the language stands above the code.
      code: 'div:has(> div > .capitalize):has(pre)',
      // The conversation itself says data-copy="false" too; inside a message it marks what is not the answer.
      exclude: '[data-copy="false"]',
    },
  ],
  checked: '2026-08-01',
} satisfies Site;
