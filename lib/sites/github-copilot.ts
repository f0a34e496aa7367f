import type { Site } from '../types.ts';

/** GitHub Copilot's chat, on a host that is loaded once and changes its pages by script. */
export default {
  title: 'GitHub Copilot',
  matches: ['https://github.com/*'],
  optional: true,
  dialects: [
    {
      name: 'modules',
      detect: '[class*="ChatMessage-module__"], [class*="CopilotMessageBubble-module__"]',
      assistant:
        '[class*="ChatMessage-module__ai"], [class*="CopilotMessageBubble-module__text"].markdown-body',
      // The message of the person, and what it says, bear one name.
      user: '[class*="ChatMessage-module__user"], [class*="UserMessage-module__container"]',
      body: '.markdown-body',
      prompt: '[class*="UserMessage-module__container"]',
      busy: 'button[aria-label="Stop generating"], .octicon-stop',
      code: '[class*="CodeBlock-module__container"], figure:has(pre)',
    },
  ],
  checked: '2026-02-09',
} satisfies Site;
