import type { Site } from '../types.ts';

/** AnythingLLM, wherever it is hosted. A message is another element once it is complete. */
export default {
  title: 'AnythingLLM',
  matches: [],
  dialects: [
    {
      name: 'history',
      detect: '#chat-history.markdown',
      assistant: '#chat-history div.flex.justify-start.w-full',
      user: '#chat-history div.flex.justify-end.w-full.group',
      body: '.break-words',
      prompt: '.rounded-br-none, .break-words',
      streaming: '.dot-falling',
      settled: '[data-tooltip-id="copy-assistant-text"]',
      busy: 'button[data-tooltip-id="stop-generation-button"]',
      exclude:
        '.dot-falling, :has(> [data-tooltip-id="cot-thinking"]), a[data-tooltip-id="query-refusal-info"]',
    },
  ],
  checked: '2026-08-21',
} satisfies Site;
