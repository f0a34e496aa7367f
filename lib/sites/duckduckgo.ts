import type { Site } from '../types.ts';
import duckAi from './duck-ai.ts';

/** Duck.ai as it stands in DuckDuckGo's search page. */
export default {
  title: 'Duck.ai on DuckDuckGo',
  matches: ['https://duckduckgo.com/*'],
  optional: true,
  dialects: duckAi.dialects,
  checked: duckAi.checked,
} satisfies Site;
