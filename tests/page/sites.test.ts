import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Reading, read } from '../../lib/page/reading.ts';
import { findTurns, type TurnElement } from '../../lib/page/turns.ts';
import { sites } from '../../lib/sites.ts';
import type { Block, Dialect, Passage } from '../../lib/types.ts';
import { anonymise } from '../sites/capture.ts';

const FIXTURES = 'tests/sites/fixtures';
const GOLDEN = 'tests/page/golden';
const SHARED = '../shared/sites';

/** The fixtures that are the skeletons, word for word. */
const SKELETONS: Readonly<Record<string, string>> = {
  'aioverview/serp': 'google-search-ai-overview',
  'aistudio/done': 'ai-studio-done',
  'anythingllm/done': 'anythingllm-done',
  'assistantui/done': 'assistant-ui-done',
  'bigagi/done': 'big-agi-done',
  'character/done': 'character-ai-done',
  'chatgpt/genA-done': 'chatgpt-desktop-done',
  'chatgpt/genA-streaming': 'chatgpt-desktop-streaming',
  'chatgpt/genB-done': 'chatgpt-octane-done',
  'chatgpt/genB-streaming': 'chatgpt-octane-streaming',
  'claude/done': 'claude-done',
  'claude/streaming': 'claude-streaming',
  'copilot/done': 'copilot-done',
  'deepseek/done': 'deepseek-done',
  'deepseek/streaming': 'deepseek-streaming',
  'doubao/done': 'doubao-done',
  'duckai/done': 'duck-ai-done',
  'duckai/streaming': 'duck-ai-streaming',
  'gemini/done': 'gemini-done',
  'gemini/streaming': 'gemini-streaming',
  'ghcopilot/done': 'github-copilot-done',
  'googleai/ai-mode': 'google-search-ai-mode',
  'grok/done': 'grok-done',
  'kimi/done': 'kimi-done',
  'librechat/done': 'librechat-done',
  'lobehub/done': 'lobehub-done',
  'm365/done': 'm365-copilot-done',
  'metaai/done': 'meta-ai-done',
  'mistral/done': 'le-chat-done',
  'notebooklm/done': 'notebooklm-done',
  'perplexity/done': 'perplexity-done',
  'perplexity/streaming': 'perplexity-streaming',
  'pi/done': 'pi-done',
  'poe/done': 'poe-done',
  'qwen/done': 'qwen-done',
  'you/done': 'you-com-done',
  'zai/done': 'z-ai-done',
};

describe('our fixtures say what their golden files say (written anew with GOLDEN=write)', () => {
  const names = readdirSync(FIXTURES).map((file) => file.replace('.html', ''));
  test.each(names)('%s', (name) => {
    const told = golden(readFileSync(join(FIXTURES, `${name}.html`), 'utf8'), siteOf(name));
    const file = join(GOLDEN, `${name}.md`);
    if (process.env.GOLDEN === 'write') writeFileSync(file, told);
    expect(existsSync(file) ? readFileSync(file, 'utf8') : `${file} is missing`).toBe(told);
  });

  test('each fixture is known by the site that it is of, and by no site without hosts but it', () => {
    const unhosted = Object.entries(sites).filter(([, { matches }]) => matches.length === 0);
    const known = names.map((name) => {
      show(readFileSync(join(FIXTURES, `${name}.html`), 'utf8'));
      const others = unhosted.filter(([, site]) => findTurns(document, site).dialect).map(([id]) => id);
      return [name, others];
    });
    expect(
      Object.fromEntries(
        known.filter(([name, others]) => `${others}` !== '' && `${others}` !== siteOf(`${name}`)),
      ),
    ).toEqual({
      'huggingchat-done': ['chat-ui'],
      'z-ai-done': ['open-webui'],
      'z-ai-streaming': ['open-webui'],
    });
  });
});

test('a site is unverified where no capture and no skeleton of it is at hand', () => {
  const proven = new Set([
    ...Object.values(SKELETONS).map(siteOf),
    ...Object.keys(CAPTURES).map((file) => file.replace(/\/.*/, '')),
    // Duck.ai under another address.
    'duckduckgo',
  ]);
  for (const [id, site] of Object.entries(sites)) {
    expect([id, 'unverified' in site && site.unverified === true]).toEqual([id, !proven.has(id)]);
  }
});

/** The site of a fixture: the longest id with which its name begins. */
function siteOf(fixture: string): string {
  const [id] = Object.keys(sites)
    .filter((one) => fixture.startsWith(`${one}-`))
    .toSorted((a, b) => b.length - a.length);
  if (!id) throw new Error(`no site for ${fixture}`);
  return id;
}

describe.skipIf(!existsSync(SHARED))('skeletons (skipped without ../shared)', () => {
  test.each(Object.entries(SKELETONS))('%s reads as our copy', (skeleton, fixture) => {
    const told = golden(readFileSync(join(SHARED, 'skeletons', `${skeleton}.html`), 'utf8'), siteOf(fixture));
    expect(told).toBe(readFileSync(join(GOLDEN, `${fixture}.md`), 'utf8'));
  });
});

/** Of each captured turn: who speaks, how many characters, and the first half of their SHA-256. */
const CAPTURES: Readonly<Record<string, readonly string[]>> = {
  'chatgpt/defuddle-codeblocks--chatgpt-codemirror.html': [],
  'chatgpt/defuddle-extractor--chatgpt-citations.html': [
    'user 127 81c1254085f298b782fc370c14d0bb21',
    'assistant 3942 e3c37ffabe8c1773f9036dbc533ef871',
  ],
  'chatgpt/defuddle-extractor--chatgpt-post-thought-content.html': [
    'user 44 f3cecc8cf8aa2d6c75b3a145a38ce8c2',
    'assistant 59 d23df13a71817969b04abfa607814598',
    'assistant 135 3b3f86777c55a447ca0ee6dafdfc7ad9',
  ],
  'chatgpt/nuncaeslupus-citations.html': [
    'user 58 621566d7b471862b4de1feea49b74cfd',
    'assistant 318 5a5ae7e72fb5a6769a9a9dd38daf1fa3',
  ],
  'chatgpt/nuncaeslupus-comprehensive.html': [
    'user 91 7612b5f9da406e7f3e62a46d94637980',
    'assistant 482 7be6f8f4496c0c5df04bbe39ba6e0e0f',
  ],
  'chatgpt/nuncaeslupus-formatting-showcase-2026-07.html': [
    'user 566 f2ce09e06229dde8bba69f6cdf7bdad6',
    'assistant 462 cd56420f757b2bed5ad96f33e471a927',
  ],
  'chatgpt/revivalstack-chatgpt-dom-1question-ans-pair--with-python-code-response.html': [
    'user 32 248b6f122674af6f6564390389913259',
    'assistant 70 29193fff15a6165ea1db84fde3439e62',
  ],
  'chatgpt/revivalstack-chatgpt-dom-2question-ans-pairs.html': [
    'user 38 de90ad98cca717c7ec67df6f3c0957eb',
    'assistant 248 ee62d04141379e104fd60b969b748dbf',
    'user 38 c8d75216009d20ef41fbec9f99e1e1ea',
    'assistant 1026 a8182dee450869b57c6aa0134c9b1705',
  ],
  'claude/revivalstack-claude-codeblock-dom.html': [],
  'claude/revivalstack-claude-codeblock-larger-dom.html': ['assistant 3054 aa41b255472c13a3730c09200cbe024a'],
  'copilot/revivalstack-copilot-chat-dom.html': [
    'user 103 a05f8e18a978389a11b4f6bb20281bd0',
    'assistant 44 fc422cd33a9d340e6a5736902b0d4e8f',
    'user 64 ace9dcc0ab456e99e74f16ae44c6632c',
    'assistant 216 5a18f8d2d25d1b884bcd3a14ccda9fe0',
  ],
  'deepseek/studystudio-live-2026-10-03.html': [
    'user 10 492bd561da7cba2c204b0f0c323bb414',
    'assistant 52 8003871da321eaa05ca53cd53f33bebd',
  ],
  'gemini/nuncaeslupus-real-capture.html': [
    'user 39 45c07ca488bb6c52c7974a3c057d6e92',
    'assistant 817 ce6fd23c22c9b007f5d6ef76e98f08e3',
    'user 54 0ebc095f1f0cbe3cc491b8a9717f5e49',
    'assistant 774 256a1dbeb856ac216f1f58c0c7e26a11',
    'user 50 4ef1d595e5ec44691418c8c4df128e08',
    'assistant 1975 4bf1a53bdfcb43c8b5565c8e82b80d79',
  ],
  'gemini/revivalstack-gemini-scrollback-loading-dom.html': [],
  'grok/revivalstack-grok-dom-2question-ans-pairs.html': [
    'user 29 5379af1fb20d720756223fd03b94f334',
    'assistant 14 cce9af812e8b3f6704da44ff343a68b6',
    'user 31 1e1fbf63014a801eaf7b43caf68ac05c',
    'assistant 714 9756c1566a6943fcf336f8df26946c63',
  ],
};

describe.skipIf(!existsSync(SHARED))('captures (skipped without ../shared)', () => {
  test.each(Object.entries(CAPTURES))('%s', (file, turns) => {
    const found = readTurns(readFileSync(join(SHARED, 'captures', file), 'utf8'), file.replace(/\/.*/, ''));
    expect(found.turns.map(({ turn, reading }) => digest(turn, reading))).toEqual(turns);
    for (const { reading } of found.turns) expect(strayRanges(reading, found.dialect)).toEqual([]);
  });
});

describe.skipIf(!existsSync(SHARED))('the capture tool (skipped without ../shared)', () => {
  /** Words of a text that are long enough to be somebody's, beside those that made-up words may be. */
  const wordsOf = (html: string) =>
    new Set((new DOMParser().parseFromString(html, 'text/html').body.textContent ?? '').match(/\p{L}{7,}/gu));

  test.each(Object.entries(CAPTURES).filter(([, turns]) => turns.length > 0))(
    '%s: the same turns of the same lengths, and nobody’s words',
    (file, turns) => {
      const html = readFileSync(join(SHARED, 'captures', file), 'utf8');
      const made = anonymise(html);
      const found = readTurns(made, file.replace(/\/.*/, '')).turns;
      const sizes = found.map(({ turn, reading }) => `${turn.role} ${reading.passage.text.length}`);
      expect(sizes).toEqual(turns.map((turn) => turn.replace(/ \w+$/, '')));
      const invented = wordsOf(made);
      // A label of the page's own is kept.
      expect([...wordsOf(html)].filter((word) => invented.has(word) && word !== 'Sources')).toEqual([]);
      const ids = html.match(
        /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|\b\w{20,22}-content-0/gi,
      );
      expect((ids ?? []).filter((id) => made.includes(id))).toEqual([]);
    },
  );
});

interface Read {
  readonly turn: TurnElement;
  readonly reading: Reading;
}

function readTurns(html: string, id: string): { dialect: Dialect | null; turns: Read[] } {
  const site = sites[id];
  if (!site) throw new Error(`no site '${id}'`);
  for (const root of show(html)) {
    const { dialect, turns } = findTurns(root, site);
    if (!dialect || turns.length === 0) continue;
    return {
      dialect,
      turns: turns.map((turn) => ({
        turn,
        reading: read(turn.bodies, dialect, { breaks: turn.role === 'user' }),
      })),
    };
  }
  return { dialect: null, turns: [] };
}

/** Shows a page, with its open shadow roots; the roots in which turns may stand. */
function show(html: string): (Element | ShadowRoot)[] {
  document.documentElement.innerHTML = html;
  return [
    // Ids are remembered by root: a new body for each page.
    document.body,
    ...[...document.querySelectorAll('template[shadowrootmode="open"]')].flatMap((template) => {
      const root = template.parentElement?.attachShadow({ mode: 'open' });
      root?.append((template as HTMLTemplateElement).content);
      template.remove();
      return root ?? [];
    }),
  ];
}

function digest({ role }: TurnElement, { passage: { text } }: Reading): string {
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 32);
  return `${role} ${text.length} ${hash}`;
}

/** The sentences that the page says otherwise than the passage, white space and raised digits aside. */
function strayRanges({ passage, rangeOf }: Reading, dialect: Dialect | null): string[] {
  return passage.sentences
    .filter(({ start, end }) => {
      const wanted = passage.text.slice(start, end);
      const at = rangeOf({ start, end });
      return !/\uFFFC/.test(wanted) && fold(textOf(at, dialect)) !== fold(wanted);
    })
    .map(({ start, end }) => passage.text.slice(start, end));
}

/** What a range says of the answer itself: without the chips, headers and buttons that stand between its words. */
function textOf(range: Range | null, dialect: Dialect | null): string {
  const part = range?.cloneContents();
  const left = ['button, svg, style, .sr-only, .sticky', dialect?.cite, dialect?.exclude].filter(Boolean);
  for (const element of part?.querySelectorAll(left.join(', ')) ?? []) element.remove();
  return part?.textContent ?? '';
}

function fold(text: string): string {
  return text.normalize('NFKC').replaceAll(/[\s\u200B]+/g, '');
}

/** All turns of a page as Markdown that a person can review. */
function golden(html: string, id: string): string {
  const { dialect, turns } = readTurns(html, id);
  const told = turns.flatMap(({ turn, reading }) => {
    expect(strayRanges(reading, dialect)).toEqual([]);
    const { passage } = reading;
    const state = turn.streaming ? 'streaming' : turn.settled ? 'settled' : 'open';
    const facts = [state, ...turn.tools, ...(turn.pager ? [turn.pager] : [])].join(', ');
    return [
      `## ${turn.role} ${turn.id} (${facts})`,
      ...(turn.bodies.length === 0 ? ['*nothing read*'] : []),
      ...paragraphs(passage),
      ...passage.links.map(
        ({ start, end, href }) =>
          `[${passage.text.slice(start, end)}](${href}) after “${passage.text.slice(Math.max(0, start - 12), start)}”`,
      ),
    ];
  });
  return `${[`# ${id}: ${dialect?.name ?? 'none'}`, ...told].join('\n\n')}\n`;
}

function paragraphs({ text, blocks, prose }: Passage): string[] {
  return blocks.map((block, i) => {
    const words = text.slice(block.start, block.end).replaceAll('\uFFFC', '▢');
    const line = words.replaceAll('\n', ' ⏎ ');
    const blanked = prose.slice(block.start, block.end).replaceAll(/\s+/g, ' ').trim();
    const unlike =
      blanked !== words.replaceAll(/\s+/g, ' ').trim() && blanked !== '' ? `\n(prose: ${blanked})` : '';
    return `${mark(block, text.slice(blocks[i - 1]?.end ?? 0, block.start), line, words)}${unlike}`;
  });
}

function mark({ kind, lang }: Block, before: string, line: string, words: string): string {
  switch (kind) {
    case 'code':
      return `\`\`\`${lang ?? ''}\n${words}\n\`\`\``;
    case 'cell':
      return `cell${before.includes('\n') ? ' in a new row' : ''}${' (after an empty one)'.repeat(Math.max(0, before.replace('\n', '').length - (before.includes('\n') ? 0 : 1)))}: ${line}`;
    case 'paragraph':
      return line;
    default:
      return `${{ heading: '#', item: '-', quote: '>', math: '$' }[kind]} ${line}`;
  }
}
