import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { builtFolder } from './builds.ts';
import { doorsOut } from './doors-out.ts';

/** Content script and engine, in bytes of `gzip -9`: what they take now, to the next 5,000; the aim is 180,000. */
const LARGEST = 310_000;

/** Names and words of what the engine has no use for: the browser's API, the rest of compromise, other languages, corrections. */
const UNUSED_IN_ENGINE = ['webextension-polyfill', 'buildTrie', 'fastTag', 'który', 'No bat is blind'];

const builds = (['chromium', 'firefox'] as const).map((browser) => ({
  browser,
  folder: builtFolder(browser),
}));

describe.each(builds)('the store build for $browser', ({ browser, folder }) => {
  const files = filesIn(folder);
  const named = (ending: string) => files.filter((file) => file.endsWith(ending));
  const text = (file: string) => readFileSync(join(folder, file), 'utf8');
  const manifest = JSON.parse(text('manifest.json')) as Record<string, unknown>;

  test('has script, style and pages to look at', () => {
    expect(files).toContain('content-scripts/content.js');
    expect(files).toContain('background.js');
    expect(named('.html').length).toBeGreaterThan(0);
  });

  test('no script has a way out of the machine or runs text as code', () => {
    expect(named('.js').flatMap((file) => doorsOut(text(file)).map((door) => `${file}: ${door}`))).toEqual(
      [],
    );
  });

  test('no page or style loads from elsewhere', () => {
    const remote = /(?:src|href)\s*=\s*["']?(?:https?:)?\/\/|@import|url\(\s*["']?(?:https?:)?\/\//i;
    const inline = /<script(?![^>]*\ssrc=)[^>]*>/i;
    const loading = [...named('.html'), ...named('.css')].filter((file) => remote.test(text(file)));
    expect(loading).toEqual([]);
    expect(named('.html').filter((file) => inline.test(text(file)))).toEqual([]);
  });

  test('nothing of the demo chat is in it', () => {
    const readable = files.filter((file) => /\.(?:js|json|html|css)$/.test(file));
    expect(readable.filter((file) => /demo\.localhost|data-demo-chat/.test(text(file)))).toEqual([]);
  });

  const compressed = (file: string) => gzipSync(readFileSync(join(folder, file)), { level: 9 }).length;

  test('the content script is at most 100 kB compressed', () => {
    expect(compressed('content-scripts/content.js')).toBeLessThanOrEqual(100_000);
  });

  test('the engine, with all word lists and weights, leaves out what it never uses', () => {
    expect(compressed('content-scripts/content.js') + compressed('engine.js')).toBeLessThanOrEqual(LARGEST);
    const engine = text('engine.js');
    expect(UNUSED_IN_ENGINE.filter((name) => engine.includes(name))).toEqual([]);
  });

  test('the manifest asks for the chat sites and what the README names, no more', () => {
    expect(manifest.host_permissions).toEqual(
      (manifest.content_scripts as [{ matches: string[] }])[0].matches,
    );
    expect(manifest.host_permissions).not.toContain('<all_urls>');
    expect(manifest.optional_permissions ?? []).toEqual([]);
    // Any one host, asked for when the reader adds it.
    expect(manifest.optional_host_permissions).toEqual(['https://*/*', 'http://*/*']);
    expect(manifest.permissions).toEqual([
      'storage',
      'scripting',
      'activeTab',
      'contextMenus',
      ...(browser === 'chromium' ? ['sidePanel'] : []),
    ]);
  });

  test('the manifest lets no page reach in and no page of ours reach out', () => {
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('externally_connectable');
    expect(manifest).not.toHaveProperty('content_security_policy.sandbox');
    const { extension_pages: policy } = manifest.content_security_policy as { extension_pages: string };
    expect(policy.split(/;\s*/)).toEqual(
      expect.arrayContaining(["default-src 'none'", "script-src 'self'", "connect-src 'none'"]),
    );
    expect(policy).not.toMatch(/unsafe|https?:/);
  });

  test('the manifest states the oldest browsers that can show the marks', () => {
    if (browser === 'chromium') expect(manifest.minimum_chrome_version).toBe('140');
    else
      expect(manifest.browser_specific_settings).toMatchObject({
        gecko: {
          id: expect.stringMatching(/@/) as string,
          strict_min_version: '150.0',
          data_collection_permissions: { required: ['none'] },
        },
      });
  });
});

describe('the check for ways out', () => {
  test.each([
    'fetch("/a")',
    'globalThis.fetch("/a")',
    'self["fetch"]("/a")',
    'const send = fetch; send("/a")',
    'new XMLHttpRequest()',
    'new window.WebSocket("wss://a")',
    'new EventSource("/a")',
    'navigator.sendBeacon("/a")',
    'new WebTransport("https://a")',
    'new RTCPeerConnection()',
    'importScripts("/a.js")',
    'import("https://a/b.js")',
    'import(name)',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the code under test fills a template in.
    'import(`./${name}.js`)',
    'import "https://a/b.js"',
    'eval("1")',
    '(0, eval)("1")',
    'new Function("return 1")',
    'Function("return this")()',
  ])('sees %s', (code) => {
    expect(doorsOut(code)).not.toEqual([]);
  });

  test.each([
    'const a = { fetch: 1 }',
    'import("./a.js")',
    'import(`./a.js`)',
    'f instanceof Function',
    '"fetch it yourself"',
  ])('lets %s pass', (code) => {
    expect(doorsOut(code)).toEqual([]);
  });
});

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
}
