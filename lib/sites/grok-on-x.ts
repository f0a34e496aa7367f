import type { Site } from '../types.ts';

/** What is typed stands in such blocks; the classes are atomic and say nothing of roles. */
const TEXT = 'div[style="display: block;"] span[class*="r-1adg3ll"]';
const COLUMN = '[data-testid="primaryColumn"]';
const BUTTON = 'button, [role="button"]';

/**
 * Grok on X. Only the layout tells who speaks: a message without a button, followed by one that has an action bar.
 * An answer without its bar, so one that still grows, is not proven and not read.
 */
export default {
  title: 'Grok on X',
  matches: ['https://x.com/*'],
  optional: true,
  unverified: true,
  dialects: [
    {
      name: 'column',
      detect: `${COLUMN} ${TEXT}`,
      assistant: `${COLUMN} div:has(${TEXT}):not(:has(${BUTTON})) + div:has(${BUTTON})`,
      user: `${COLUMN} div:has(${TEXT}):not(:has(${BUTTON})):has(+ div :is(${BUTTON}))`,
      // Paragraphs and headings are spans.
      body: `${TEXT}, div[style="display: block;"] span[style*="display: block"], [data-testid="markdown-code-block"]`,
      prompt: TEXT,
      cite: '.omit-from-copy',
      code: '[data-testid="markdown-code-block"]',
      math: 'span.katex',
      exclude: 'code.raw_katex, code.raw_katex_block',
      tools: { search: '.omit-from-copy a[href]' },
    },
  ],
  checked: '2026-08-05',
} satisfies Site;
