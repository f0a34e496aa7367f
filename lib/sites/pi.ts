import type { Site } from '../types.ts';

/** Pi: the person's messages are set to the right, and that is all that tells. */
export default {
  title: 'Pi',
  matches: ['https://pi.ai/*'],
  dialects: [
    {
      name: 'sides',
      detect: 'div.t-body-chat',
      assistant: 'div.t-body-chat div.break-anywhere:not(.justify-end)',
      user: 'div.t-body-chat div.justify-end.break-anywhere',
      body: 'div.w-full',
      prompt: 'div.max-w-full',
    },
  ],
  checked: '2026-08-04',
} satisfies Site;
