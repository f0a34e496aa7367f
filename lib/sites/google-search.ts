import type { Site } from '../types.ts';

/**
 * Google Search: AI Mode, and the AI Overview above ordinary results. They share a host, so one switch. An ordinary
 * page bears the names of turns and columns too: only the bubble of a question proves AI Mode.
 */
export default {
  title: 'Google AI Mode and AI Overviews',
  matches: ['https://www.google.com/*'],
  optional: true,
  dialects: [
    {
      name: 'ai-mode',
      detect: '.iMqumd, span[jsname="y5v2y"]',
      assistant:
        '[data-scope-id="turn"]:has(.iMqumd, span[jsname="y5v2y"]) [data-container-id="main-col"], [data-subtree="aimc"], .mZJni',
      user: '.iMqumd, span[jsname="y5v2y"]',
      body: '[jsname="KFl8ub"], .mZJni, .n6owBd',
      prompt: '.iMqumd, span[jsname="y5v2y"]',
      row: '[data-scope-id="turn"]',
      streaming: '[data-streaming-container="true"]',
      settled: 'button[aria-label="Copy text"], [id*="shrproxy"]',
      // An empty button stands for the sources of a paragraph.
      cite: '.n6owBd button, li button',
      math: '[data-xpm-copy-root], [data-xpm-latex]',
      exclude: '[data-container-id="rhs-col"]',
      tools: { search: '[data-container-id="rhs-col"] a[href]' },
    },
    {
      name: 'ai-overview',
      detect:
        '.YzCcne[data-mcpr], .YzCcne:has([jscontroller="EYwa3d"]), .M8OgIe:has([data-aim="1"]), [data-attrid="AIOverview" i]',
      assistant:
        '.YzCcne[data-mcpr], .YzCcne:has([jscontroller="EYwa3d"]), .M8OgIe:has([data-aim="1"]), [data-attrid="AIOverview" i]',
      user: 'form[role="search"] textarea[name="q"]',
      body: '[data-container-id="main-col"], .n6owBd',
      prompt: 'textarea[name="q"]',
      cite: '.n6owBd button, li button',
      math: '[data-xpm-copy-root], [data-xpm-latex]',
      exclude: '[data-container-id="rhs-col"]',
      tools: { search: '[jscontroller="EYwa3d"], [data-mcpr], [data-aim="1"]' },
    },
  ],
  checked: '2026-08-19',
} satisfies Site;
