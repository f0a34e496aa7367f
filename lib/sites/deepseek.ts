import type { Site } from '../types.ts';

/** DeepSeek: nothing but the Markdown in it sets an answer apart; the list numbers the person's messages below zero. */
export default {
  title: 'DeepSeek',
  matches: ['https://chat.deepseek.com/*'],
  dialects: [
    {
      name: 'virtual-list',
      detect: '.ds-message',
      assistant: '.ds-message:has(.ds-markdown)',
      user: '.ds-message:has(.ds-collapsible-text):not(:has(.ds-markdown)), [data-virtual-list-item-key^="-"] .ds-message:not(:has(.ds-markdown))',
      body: '.ds-assistant-message-main-content, .ds-message > .ds-markdown',
      prompt:
        '.ds-collapsible-text, [data-virtual-list-item-key^="-"] .ds-message > div:not(:has(.ds-collapsible-text))',
      row: '[data-virtual-list-item-key]',
      id: 'data-virtual-list-item-key',
      settled: '.ds-message + .ds-flex',
      cite: 'a:has(.ds-markdown-cite), .ds-markdown-cite',
      code: '.md-code-block',
      exclude: '.ds-think-content, .ds-button',
      tools: { search: '.ds-markdown-cite' },
    },
  ],
  checked: '2026-10-03',
} satisfies Site;
