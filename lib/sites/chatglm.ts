import type { Site } from '../types.ts';

/** ChatGLM, Zhipu's chat in Chinese. */
export default {
  title: 'ChatGLM',
  matches: ['https://chatglm.cn/*'],
  unverified: true,
  dialects: [
    {
      name: 'conversation',
      detect: '.answer-content-wrap, .conversation.question',
      assistant: '.answer-content-wrap',
      user: '.conversation.question',
      body: '.markdown-body',
      prompt: '.question-txt',
      busy: '.enter.searching, .stop-generate',
      exclude: '[class*="advance-thinking"]',
    },
  ],
  checked: '2026-08-28',
} satisfies Site;
