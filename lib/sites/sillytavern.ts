import type { Site } from '../types.ts';

/** SillyTavern: role-play with characters. The template of a message stands outside the chat. */
export default {
  title: 'SillyTavern',
  matches: [],
  off: true,
  unverified: true,
  dialects: [
    {
      name: 'mes',
      detect: '#chat .mes[mesid]',
      assistant: '#chat .mes[is_user="false"][is_system="false"]',
      user: '#chat .mes[is_user="true"]',
      body: '.mes_text',
      prompt: '.mes_text',
      id: 'mesid',
      busy: '#mes_stop[style*="flex"]',
      exclude: '.mes_reasoning_details',
      pager: '.swipes-counter',
    },
  ],
  checked: '2026-11-01',
} satisfies Site;
