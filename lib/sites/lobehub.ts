import type { Role, Site } from '../types.ts';

/** LobeHub, wherever it is hosted. The person's row is set in from the left and aligned to the right. */
export default {
  title: 'LobeHub',
  matches: [],
  dialects: [
    {
      name: 'wrappers',
      detect: '.message-wrapper .message-body',
      assistant: '.message-wrapper',
      user: '.message-wrapper',
      body: '.message-body',
      prompt: '.message-body',
      id: 'data-message-id',
      role(message): Role | null {
        const style = message.ownerDocument.defaultView?.getComputedStyle(message);
        if (style?.paddingInlineStart === '36px' || style?.alignItems === 'flex-end') return 'user';
        return style?.alignItems === 'flex-start' ? 'assistant' : null;
      },
    },
  ],
  checked: '2026-06-30',
} satisfies Site;
