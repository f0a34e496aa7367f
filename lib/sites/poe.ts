import type { Site } from '../types.ts';

/** Poe: the role is a side; class names end in a hash that changes with every build. */
export default {
  title: 'Poe',
  matches: ['https://poe.com/*'],
  dialects: [
    {
      name: 'sides',
      detect: '[class*="ChatMessage_chatMessage"]',
      assistant:
        '[class*="ChatMessage_chatMessage"]:not(:has([class*="rightSideMessageBubble"], [class*="Message_humanMessageBubble"]))',
      user: '[class*="ChatMessage_chatMessage"]:has([class*="rightSideMessageBubble"], [class*="Message_humanMessageBubble"])',
      body: '[class*="Markdown_markdownContainer"]',
      prompt: '[class*="rightSideMessageBubble"], [class*="Message_humanMessageBubble"]',
      id: 'id',
      settled: '[class*="ChatMessageActionBar"]',
      busy: 'button[aria-label="Stop message"], [class*="StopMessageButton"]',
      exclude:
        '[class*="LeftSideMessageHeader"], [class*="MessageOverflowActions"], [class*="messageMetadataContainer"]',
    },
  ],
  checked: '2026-08-01',
} satisfies Site;
