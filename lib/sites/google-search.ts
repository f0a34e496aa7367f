import type { Site } from '../types.ts';

/** Its countries: asking for all of them to read the one at hand would be too much. */
const COUNTRIES = `
  ac ad ae com.af com.ag al am co.ao com.ar as at com.au az ba com.bd be bf bg com.bh bi bj com.bn
  com.bo com.br bs bt co.bw by com.bz ca cat cd cf cg ch ci co.ck cl cm cn com.co co.cr com.cu cv
  com.cy cz de dj dk dm com.do dz com.ec ee com.eg es com.et fi com.fj fm fr ga ge gg com.gh com.gi gl
  gm gr com.gt gy com.hk hn hr ht hu co.id ie co.il im co.in iq is it je com.jm jo co.jp co.ke com.kh
  ki kg co.kr com.kw kz la com.lb li lk co.ls lt lu lv com.ly co.ma md me mg mk ml com.mm mn com.mt mu
  mv mw com.mx com.my co.mz com.na com.ng com.ni ne nl no com.np nr nu co.nz com.om com.pa com.pe
  com.pg com.ph com.pk pl pn com.pr ps pt com.py com.qa ro rs ru rw com.sa com.sb sc se com.sg sh si
  sk com.sl sn so sm sr st com.sv td tg co.th com.tj tl tm tn to com.tr tt com.tw co.tz com.ua co.ug
  co.uk com.uy co.uz com.vc co.ve co.vi com.vn vu ws co.za co.zm co.zw`;

/**
 * Google Search: AI Mode, and the AI Overview above ordinary results. They share a host, so one switch. An ordinary
 * page bears the names of turns and columns too: only the bubble of a question proves AI Mode.
 */
export default {
  title: 'Google AI Mode and AI Overviews',
  matches: ['https://www.google.com/*'],
  alsoAt: COUNTRIES.trim()
    .split(/\s+/)
    .map((country) => `https://www.google.${country}/*`),
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
