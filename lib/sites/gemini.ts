import type { Site } from '../types.ts';

/** Gemini; one container holds a question and its answer. */
export default {
  title: 'Gemini',
  matches: ['https://gemini.google.com/*'],
  dialects: [
    {
      name: 'angular',
      detect: 'model-response, user-query',
      // Shared chats have the inner element alone.
      assistant: 'model-response, response-container',
      user: 'user-query',
      body: 'message-content .markdown',
      prompt: '.query-text, user-query-content:not(:has(.query-text))',
      row: '.conversation-container',
      id: 'id',
      streaming: '.markdown[aria-busy="true"]',
      settled: '.response-footer.complete, message-actions',
      busy: '.send-button.stop, mat-icon[fonticon="stop"]',
      cite: 'source-footnote, sources-carousel-inline, source-chip',
      code: 'code-block',
      math: '[data-math]',
      exclude:
        'model-thoughts, thinking-overlay, thinking-panel, thought-item, sources-carousel, sources-list, immersive-entry-chip, gem-processing-card, message-actions, .file-preview-container',
      tools: {
        search: 'source-footnote, sources-carousel-inline, sources-carousel, sources-list',
        canvas: 'immersive-entry-chip',
      },
    },
  ],
  checked: '2026-09-30',
} satisfies Site;
