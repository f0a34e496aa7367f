import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { siteAt, sites } from '../../lib/sites.ts';
import type { PageFinding, PageState } from '../../lib/types.ts';
import { type Harness, open, painted } from './browser.ts';
import { builtFolder } from './builds.ts';
import { chatPage, EXCHANGE, SUM, SURE } from './pages.ts';

const SHARED = '../shared/sites';

/** Answers in each saved page; 0 where the file holds a fragment without a message. */
const SAVED: readonly [file: string, answers: number][] = [
  ['captures/chatgpt/defuddle-codeblocks--chatgpt-codemirror.html', 0],
  ['captures/chatgpt/defuddle-extractor--chatgpt-citations.html', 1],
  ['captures/chatgpt/defuddle-extractor--chatgpt-post-thought-content.html', 2],
  ['captures/chatgpt/nuncaeslupus-citations.html', 1],
  ['captures/chatgpt/nuncaeslupus-comprehensive.html', 1],
  ['captures/chatgpt/nuncaeslupus-formatting-showcase-2026-07.html', 1],
  ['captures/chatgpt/revivalstack-chatgpt-dom-1question-ans-pair--with-python-code-response.html', 1],
  ['captures/chatgpt/revivalstack-chatgpt-dom-2question-ans-pairs.html', 2],
  ['captures/claude/revivalstack-claude-codeblock-dom.html', 0],
  ['captures/claude/revivalstack-claude-codeblock-larger-dom.html', 1],
  ['captures/gemini/nuncaeslupus-real-capture.html', 3],
  ['captures/gemini/revivalstack-gemini-scrollback-loading-dom.html', 0],
  ['skeletons/chatgpt/genA-done.html', 1],
  ['skeletons/chatgpt/genA-streaming.html', 1],
  ['skeletons/chatgpt/genB-done.html', 1],
  ['skeletons/chatgpt/genB-streaming.html', 1],
  ['skeletons/claude/done.html', 1],
  ['skeletons/claude/streaming.html', 1],
  ['skeletons/gemini/done.html', 1],
  ['skeletons/gemini/streaming.html', 1],
];

const FIXTURES = 'tests/sites/fixtures';

/** The site of each of our finished chats that lives on a host of its own which the manifest asks for. */
const OWN: readonly [fixture: string, site: string][] = readdirSync(FIXTURES).flatMap((fixture) => {
  const site = fixture.replace(/(?:-\w+)?-done\.html$/, '');
  const known = sites[site] ?? sites[fixture.replace(/-done\.html$/, '')];
  const id = Object.keys(sites).find((id) => sites[id] === known);
  return known && id && known.matches.length > 0 && !known.optional ? [[fixture, id] as const] : [];
});

describe.each(['chromium', 'firefox'] as const)('saved pages in %s', (browser) => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await open({ browser, extension: builtFolder(browser) });
  });
  afterAll(() => harness?.close());

  test.skipIf(!existsSync(SHARED)).each(SAVED)(
    '%s (skipped without ../shared): %i answers',
    async (file, answers) => {
      const state = await readPage(
        harness,
        file.split('/')[1] ?? '',
        readFileSync(join(SHARED, file), 'utf8'),
        answers,
      );
      expect(state.answers).toBe(answers);
    },
  );

  test.each(OWN)('our fixture %s', async (file, site) => {
    const state = await readPage(harness, site, readFileSync(join(FIXTURES, file), 'utf8'), 1);
    expect(state.answers).toBeGreaterThan(0);
  });

  test('a page of ours: the findings are the ones that were written into it', async () => {
    const state = await readPage(harness, 'chatgpt', chatPage([EXCHANGE]), 1);
    expect(state.findings.map(({ detector }) => detector)).toEqual(['very-sure', 'does-not-add-up']);
    expect(SURE).toContain(state.findings[0]?.quote);
    expect(SUM).toContain(state.findings[1]?.quote);
    expect(state.findings[1]?.because).toMatchObject({ values: { value: 376 } });
  });

  test('a chat page without a chat says that nothing was found', async () => {
    const state = await readPage(harness, 'claude', '<!doctype html><main><p>Welcome back.</p></main>', 0);
    expect(state).toMatchObject({ site: 'claude', status: 'nothing-found', answers: 0, findings: [] });
  });
});

/** Serves a page at a site's real host, waits until it was read, and holds what is painted against the state. */
async function readPage(harness: Harness, site: string, html: string, answers: number): Promise<PageState> {
  pages += 1;
  const [pattern = ''] = sites[site]?.matches ?? [];
  const url = pattern
    .replace('*.', '')
    .replace('*', `chat/00000000-0000-4000-8000-${String(pages).padStart(12, '0')}`);
  expect(siteAt(new URL(url))?.[0]).toBe(site);
  harness.serve(url, { body: html });
  const page = await harness.page(url);
  try {
    const state = await harness.stateWhen(
      page,
      `${answers} answers`,
      (state) =>
        (answers > 0 ? state.status === 'read' : state.status === 'nothing-found') &&
        state.answers >= answers,
    );
    expect(state.site).toBe(site);
    const shown = state.findings.filter((finding) => finding.shown).map(plainQuote);
    const marked = (await painted(page)).map(({ text }) => plain(text));
    expect(marked.toSorted()).toEqual(shown.toSorted());
    return state;
  } finally {
    await page.close();
  }
}

let pages = 0;

function plainQuote({ quote }: PageFinding): string {
  return plain(quote);
}

/** Blanks of the page's source are not blanks of its text. */
function plain(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
