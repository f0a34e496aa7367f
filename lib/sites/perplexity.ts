import type { Site } from '../types.ts';

/** Perplexity: an answer is wrapped anew when it is complete. */
export default {
  title: 'Perplexity',
  matches: ['https://www.perplexity.ai/*', 'https://perplexity.ai/*'],
  dialects: [
    {
      name: 'threads',
      detect:
        '[data-renderer="lm"], [data-workflow-final-text], [id^="markdown-content-"], [class~="group/user-bubble"], [class~="group/query"]',
      assistant: '[data-workflow-final-text], .prose[data-renderer="lm"], [id^="markdown-content-"]',
      user: '[class~="group/user-bubble"], [class~="group/query"]',
      body: '.prose',
      prompt: '.select-text, .whitespace-pre-line, h1',
      settled: '[data-workflow-final-text]',
      busy: 'button[aria-label="Stop"]',
      cite: '[data-pplx-citation], [data-pplx-citation-url], .citation, .citation-nbsp, span[class*="rounded-badge"]',
      exclude: 'figcaption:not(pre figcaption), [data-testid="code-language-indicator"]:not(pre *)',
      tools: { search: '[data-pplx-citation], .citation' },
    },
  ],
  checked: '2026-08-01',
} satisfies Site;
