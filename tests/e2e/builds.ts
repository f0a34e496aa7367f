import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { BrowserName } from './installed.ts';

export type Mode = 'store' | 'demo';

const ROOT = resolve(import.meta.dirname, '../..');

/** Folder of a built extension. */
export function builtFolder(browser: BrowserName, mode: Mode = 'store'): string {
  const target = browser === 'chromium' ? 'chrome-mv3' : 'firefox-mv3';
  return join(ROOT, '.output', mode === 'demo' ? `${target}-demo` : target);
}

/** Folder of a copy of the build to which these hosts are granted from the start, where no browser can be asked for them. */
export function builtFolderHolding(browser: BrowserName, hosts: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'caveat-build-'));
  cpSync(builtFolder(browser), folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as { host_permissions: string[] };
  manifest.host_permissions.push(...hosts);
  writeFileSync(path, JSON.stringify(manifest));
  return folder;
}

/** Builds the extension with the project's own WXT; rejects with what it printed. */
export function build(browser: BrowserName, mode: Mode = 'store'): Promise<string> {
  const wxt = join(ROOT, 'node_modules/wxt/bin/wxt.mjs');
  const args = [
    'build',
    '--browser',
    browser === 'chromium' ? 'chrome' : 'firefox',
    ...(mode === 'demo' ? ['--mode', 'demo'] : []),
  ];
  return new Promise((built, failed) => {
    // The test runner's own mode must not leak into the build.
    const env = { ...process.env, NODE_ENV: 'production', NO_COLOR: '1' };
    const child = spawn(process.execPath, [wxt, ...args], { cwd: ROOT, env });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (output += data));
    child.on('error', failed);
    child.on('close', (code) =>
      code === 0
        ? built(builtFolder(browser, mode))
        : failed(new Error(`wxt ${args.join(' ')} ended with ${code}:\n${output}`)),
    );
  });
}
