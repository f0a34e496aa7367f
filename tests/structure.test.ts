import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';

/** The rules of the house, read from the tree: what belongs where, and who may import whom. */

const ROOT = join(import.meta.dirname, '..');
const sources = ['entrypoints', 'components', 'lib'].flatMap((folder) => walk(folder));
const code = sources.filter((file) => /\.tsx?$/.test(file));

function walk(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length + 1))
    .toSorted();
}

function text(file: string): string {
  return readFileSync(join(ROOT, file), 'utf8');
}

/** Without comments and without strings that are prose, so that a rule named in a comment is not a breach of it. */
function bare(file: string): string {
  return text(file)
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .replaceAll(/(^|\s)\/\/.*$/gm, '');
}

function importsOf(file: string): string[] {
  const statements =
    /^(?:import|export)\b[^;'"]*?\bfrom\s*'([^'\n]+)'|^import\s*'([^'\n]+)'|\bimport\(\s*'([^'\n]+)'/gm;
  return [...bare(file).matchAll(statements)].flatMap(
    ([, from, bare, dynamic]) => from ?? bare ?? dynamic ?? [],
  );
}

/** Each place in the tree, from the bottom up; a place may import its own files and what it names. First match counts. */
const LAYERS: readonly [place: RegExp, mayImport: RegExp][] = [
  [/^lib\/types\.ts$/, /^$/],
  [/^lib\/(text|lexicons|models)(\/|\.ts$)/, /^lib\/(types\.ts|text\/|lexicons|models)/],
  [/^lib\/(risks|families|help-lines|figures)\.ts$/, /^lib\/types\.ts$/],
  [/^lib\/detectors\//, /^lib\/(types\.ts|text\/|lexicons|models)/],
  [
    /^lib\/(engine|analyze|stream|stakes|quieter|calibration|budget|detectors|lessons|chat\/[\w-]+)\.ts$/,
    /^lib\/(types|analyze|stream|stakes|quieter|calibration|budget|detectors|risks)\.ts$|^lib\/(text|lexicons|models|detectors|lessons|chat)\//,
  ],
  [
    /^lib\/(samples\.ts|classroom\/)/,
    /^lib\/(types|analyze|budget|risks|samples)\.ts$|^lib\/(text|chat|classroom)\//,
  ],
  [/^lib\/sites(\/|\.ts$)/, /^lib\/(types\.ts|sites\/)|^tests\/demo\/demo\.ts$/],
  [/^lib\/page\//, /^lib\/(types\.ts|text\/|page\/)/],
  [/^lib\/platform\//, /^lib\/(types|sites)\.ts$|^lib\/platform\//],
  [/^lib\/cli\.ts$/, /^lib\/(?!page|sites)|^public\/_locales\//],
  [/^components\//, /^(components|lib)\//],
  [/^entrypoints\//, /^(entrypoints|components|lib)\//],
];

/** Each package, and the files through which it comes in. */
const DOORS: Readonly<Record<string, RegExp>> = {
  'webextension-polyfill': /^lib\/platform\/browser\.ts$/,
  compromise: /^lib\/text\/grammar\.ts$/,
  '@lezer': /^lib\/text\/markdown\.ts$/,
  dompurify: /^lib\/page\/html\.ts$/,
  marked: /^components\/markdown\.ts$/,
  '@tanstack/virtual-core': /^components\/VirtualList\.tsx$/,
  '@floating-ui/dom': /^entrypoints\/content\/overlay\/overlay\.tsx$/,
  preact: /^(components|entrypoints)\//,
  wxt: /^entrypoints\//,
  node: /^lib\/(cli|models\/fit)\.ts$/,
};

describe('imports point down', () => {
  test.each(code)('%s', (file) => {
    const layer = LAYERS.find(([place]) => place.test(file));
    expect(layer, `${file} stands in no layer: give it a home named in the design`).toBeDefined();
    for (const name of importsOf(file)) {
      if (name.startsWith('.')) {
        const target = normalize(join(dirname(file), name.replace(/\?.*$/, '')));
        const own = dirname(target) === dirname(file);
        expect(own || layer?.[1].test(target), `${file} must not import ${target}`).toBe(true);
      } else {
        const door = Object.keys(DOORS).find(
          (one) => name === one || name.startsWith(`${one}/`) || name.startsWith(`${one}:`),
        );
        expect(door, `${name} has no door: add one to DOORS`).toBeDefined();
        expect(DOORS[door as string]?.test(file), `${file} must not import ${name} itself`).toBe(true);
      }
    }
  });
});

describe('forbidden everywhere', () => {
  const FORBIDDEN =
    /\b(fetch|XMLHttpRequest|WebSocket|EventSource|WebTransport|RTCPeerConnection)\s*\(|\.sendBeacon\b|\.(innerHTML|outerHTML)\s*=|insertAdjacentHTML|document\.write|dangerouslySetInnerHTML|\beval\s*\(|new Function\b/;
  // Holds such calls as patterns: the detector of risky code looks for them in answers.
  const PATTERNS = 'lib/text/code-risks.ts';
  test.each(code.filter((file) => file !== PATTERNS))('%s sends nothing and writes no HTML', (file) => {
    expect(bare(file).match(FORBIDDEN)?.[0]).toBeUndefined();
  });

  test.each(code.filter((file) => !/^(lib\/page|entrypoints|components)\//.test(file)))(
    '%s does not touch the page',
    (file) => {
      expect(bare(file).match(/(?<![\w.'-])(document|window|Element)\s*[.[]/)?.[0]).toBeUndefined();
    },
  );

  test('CSS.highlights is shared with the page: it is never cleared', () => {
    for (const file of code) expect(bare(file)).not.toMatch(/highlights\s*\.\s*clear\s*\(/);
  });
});

describe('names', () => {
  test.each(sources)('%s', (file) => {
    const name = basename(file).replace(/(\.(words|weights))?\.\w+$/, '');
    const isComponent = file.endsWith('.tsx') && /^[A-Z]/.test(name);
    expect(isComponent || /^[a-z0-9]+(-[a-z0-9]+)*$/.test(name), 'kebab-case, components Pascal').toBe(true);
    expect(file).not.toMatch(/(^|\/)(utils?|helpers?|common|shared|misc)(\/|\.)/i);
  });
});

describe('every detector is whole', () => {
  const messages = JSON.parse(text('public/_locales/en/messages.json')) as Record<string, unknown>;
  test.each(ids('lib/detectors'))('%s', (id) => {
    expect(
      existsSync(join(ROOT, `tests/detectors/${id}.test.ts`)),
      `tests/detectors/${id}.test.ts is missing`,
    ).toBe(true);
    expect(
      existsSync(join(ROOT, `lib/lessons/en/signs/${id}.md`)),
      `lib/lessons/en/signs/${id}.md is missing`,
    ).toBe(true);
    for (const part of ['title', 'saw', 'next', 'ask']) {
      expect(messages, 'public/_locales/en/messages.json').toHaveProperty(
        `${id.replaceAll('-', '_')}_${part}`,
      );
    }
  });
});

describe('every site has a fixture', () => {
  const fixtures = readdirSync(join(ROOT, 'tests/sites/fixtures'));
  test.each(ids('lib/sites'))('%s', (id) => {
    expect(
      fixtures.some((name) => name === id || name.startsWith(`${id}.`) || name.startsWith(`${id}-`)),
    ).toBe(true);
  });
});

test('the project speaks of itself alone', () => {
  for (const file of [
    ...sources,
    ...walk('tests'),
    ...walk('public').filter((name) => name.endsWith('.json')),
  ]) {
    if (file === 'tests/structure.test.ts' || /\.(png|ico)$/.test(file)) continue;
    expect(text(file), file).not.toMatch(/\/work\/|\/tmp\/|registry\.npmjs|farm-studio/);
  }
});

function ids(folder: string): string[] {
  return readdirSync(join(ROOT, folder)).flatMap((name) => (name.endsWith('.ts') ? [name.slice(0, -3)] : []));
}
