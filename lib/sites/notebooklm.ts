import type { Site } from '../types.ts';

/** NotebookLM, at its old and its new address. What goes "to the user" is the answer. */
export default {
  title: 'NotebookLM',
  matches: ['https://notebooklm.google.com/*', 'https://notebook.google.com/*'],
  dialects: [
    {
      name: 'pairs',
      detect: '.to-user-container, .from-user-container',
      assistant: '.to-user-container',
      user: '.from-user-container',
      body: '.message-text-content',
      prompt: '.message-text-content',
      settled: 'chat-actions button',
      cite: 'button.citation-marker, .citation-marker',
      exclude: 'thinking-chain-view, .thinking-chain, chat-actions, mat-card-actions',
      tools: { file: '.citation-marker' },
    },
  ],
  checked: '2026-10-01',
} satisfies Site;
