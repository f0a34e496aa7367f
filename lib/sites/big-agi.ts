import type { Role, Site } from '../types.ts';

/** big-AGI, wherever it is hosted. The person's row runs from the right, and what she wrote is plain text. */
export default {
  title: 'big-AGI',
  matches: [],
  dialects: [
    {
      name: 'list',
      detect: '[role="chat-messages-list"] [role="chat-message"]',
      assistant: '[role="chat-message"]',
      user: '[role="chat-message"]',
      body: '[aria-label="message body"] .markdown-body',
      prompt: '[aria-label="message body"]',
      code: '[aria-label="Code block"]',
      exclude: '[aria-label="message void"]',
      role(message): Role | null {
        const view = message.ownerDocument.defaultView;
        const reversed = [message, ...message.children].some(
          (element) => view?.getComputedStyle(element).flexDirection === 'row-reverse',
        );
        if (reversed) return 'user';
        return message.querySelector('[aria-label="message body"] .markdown-body') ? 'assistant' : null;
      },
    },
  ],
  checked: '2026-08-21',
} satisfies Site;
