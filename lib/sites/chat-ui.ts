import type { Dialect, Site } from '../types.ts';

const roles = {
  name: 'roles',
  detect: '[data-message-role="assistant"][data-message-id], [data-message-type="user"]',
  assistant: '[data-message-role="assistant"]',
  user: '[data-message-type="user"]',
  // Several pieces, between tools.
  body: '.prose',
  prompt: 'p.whitespace-break-spaces, p:not(p.whitespace-break-spaces ~ p)',
  id: 'data-message-id',
  streaming: '.loading',
  settled: 'button[title="Retry"]',
  busy: '.stop-generating-btn',
  cite: 'sup:has(> a[target="_blank"])',
  code: '.codeblock',
  exclude: '[data-exclude-from-copy], [class*="group/header"]',
  tools: { search: 'sup > a[target="_blank"]' },
  pager: '[class~="group/navbranch"] span',
} satisfies Dialect;

/** Hugging Face's chat-ui, where somebody hosts it; HuggingChat is one. */
export default {
  title: 'chat-ui',
  matches: [],
  unverified: true,
  dialects: [
    roles,
    {
      ...roles,
      name: 'groups',
      detect: 'div.h-max.flex-col.gap-8 > * .prose, div.h-max.flex-col.gap-8 p.whitespace-break-spaces',
      assistant: 'div.h-max.flex-col.gap-8 div.group:has(.prose)',
      user: 'div.h-max.flex-col.gap-8 div.group:not(:has(.prose)):has(p.whitespace-break-spaces)',
    },
  ],
  checked: '2026-11-01',
} satisfies Site;
