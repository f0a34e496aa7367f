import type { Site } from '../types.ts';

/** Chats made with Vercel's templates: Streamdown writes the answer, and the message around it names its role. */
export default {
  title: 'Streamdown',
  matches: [],
  unverified: true,
  dialects: [
    {
      name: 'template',
      detect: '[data-testid="message-assistant"], [data-testid="message-user"]',
      assistant: '[data-testid="message-assistant"]',
      user: '[data-testid="message-user"]',
      body: '[data-testid="message-content"]',
      prompt: '[data-testid="message-content"]',
      busy: '[data-testid="stop-button"], [data-testid="message-assistant-loading"]',
      code: '[data-streamdown="code-block"]',
      exclude: '[data-testid="message-reasoning"], [data-slot="collapsible"]',
    },
    {
      name: 'elements',
      detect:
        '.is-assistant [data-streamdown], .is-assistant [class*="group-[.is-"], .is-assistant [class*="is-user:dark"]',
      assistant: '.is-assistant',
      user: '.is-user',
      body: '[class*="group-[.is-"], [class*="is-user:dark"], [class~="space-y-4"]',
      prompt: '[class*="group-[.is-"], [class*="is-user:dark"], [class~="space-y-4"]',
      code: '[data-streamdown="code-block"]',
      exclude: '[data-slot="collapsible"], [data-slot="avatar"]',
    },
  ],
  checked: '2026-10-03',
} satisfies Site;
