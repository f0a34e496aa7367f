import type { Site } from '../types.ts';
export default {
  title: 'Claude',
  matches: ['https://claude.ai/*'],
  dialects: [],
  checked: '2026-10-03',
} satisfies Site;
