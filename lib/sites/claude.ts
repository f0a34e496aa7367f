import type { Dialect, Site } from '../types.ts';

const rows = {
  name: 'rows',
  detect: '[data-is-streaming] .font-claude-response, [data-rs-index] [data-testid="user-message"]',
  assistant: '[data-is-streaming]',
  user: '[data-testid="user-message"]',
  // An answer is told in several pieces, between tools and widgets; `progressive` while it streams.
  body: '.standard-markdown, .progressive-markdown, [data-cds="Prose"], [data-perf-reply-text]',
  prompt: '[data-testid="user-message"]',
  row: '[data-perf-row], [data-rs-index], [data-test-render-count]',
  id: 'data-rs-index',
  streaming: '[data-perf-row-streaming="true"], [data-is-streaming="true"]',
  settled: '[data-perf-row-streaming="false"], [data-is-streaming="false"], [data-cds="MessageActions"]',
  busy: '[data-testid="chat-input-stop"], button[aria-label="Stop response"]',
  cite: 'a[class~="group/tag"]',
  code: '[class~="group/copy"]',
  exclude:
    '[data-find-omitted], [role="status"], [aria-hidden="true"], .artifact-block-cell, [data-testid^="tool-status-pill"], [data-testid="message-warning"]',
  tools: {
    search: 'a[class~="group/tag"]',
    artifact: '.artifact-block-cell',
    other: '[data-testid^="tool-status-pill"]',
  },
  pager: '[data-cds="MessageActions"] span, [role="toolbar"] span',
} satisfies Dialect;

/** Claude: the feed of late 2026, the rows of the months before it, and the pages of 2025. */
export default {
  title: 'Claude',
  matches: ['https://claude.ai/*'],
  dialects: [
    { ...rows, name: 'feed', detect: '[data-perf-row]', id: 'data-index' },
    rows,
    {
      ...rows,
      name: '2025',
      detect: '.font-claude-message, [data-testid="user-message"]',
      body: '.font-claude-message .grid-cols-1',
      settled: '[data-is-streaming="false"], [data-testid="action-bar-copy"]',
    },
  ],
  checked: '2026-09-12',
} satisfies Site;
