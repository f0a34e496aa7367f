import type { Site } from '../../lib/types.ts';

/** The local demo chat: a site like any other, but only a demo build contains it. */
export default {
  title: 'Demo chat',
  matches: ['http://demo.localhost/*'],
  checked: '2026-11-23',
  dialects: [
    {
      name: 'demo',
      detect: '[data-demo-chat]',
      assistant: '[data-role="assistant"]',
      user: '[data-role="user"]',
      body: '.answer',
      prompt: '.prompt',
      id: 'data-message-id',
      streaming: '[data-streaming]',
      settled: '[data-complete]',
      pager: '.pager',
    },
  ],
} satisfies Site;
