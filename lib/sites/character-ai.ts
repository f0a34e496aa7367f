import type { Site } from '../types.ts';

/** A message is marked only once it is complete; other versions stay in the page as slides that are not shown. */
const MESSAGE = '[data-testid="completed-message"]';

/** Character.AI. The newest message stands first in the document. */
export default {
  title: 'Character.AI',
  matches: ['https://character.ai/*'],
  dialects: [
    {
      name: 'slides',
      detect: `#chat-messages ${MESSAGE}`,
      assistant: `#chat-messages ${MESSAGE}:not(.flex-row-reverse *):not(.swiper-slide:not(.swiper-slide-visible, .swiper-slide-active) *)`,
      user: `#chat-messages .flex-row-reverse ${MESSAGE}`,
      body: '.prose',
      prompt: '.prose',
      settled: MESSAGE,
      newestFirst: true,
    },
  ],
  checked: '2026-08-01',
} satisfies Site;
