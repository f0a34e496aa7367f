import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { archive, filesIn } from './archive.ts';

// `npm run zip`: the archives that the stores take, the same bytes from the same commit.

const ROOT = resolve(import.meta.dirname, '..');
const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
const { values } = parseArgs({ options: { out: { type: 'string', default: join(ROOT, '.output') } } });

mkdirSync(values.out, { recursive: true });
for (const browser of ['chrome', 'edge', 'firefox']) {
  const wxt = join(ROOT, 'node_modules/wxt/bin/wxt.mjs');
  // WXT reads the mode from the environment before its own argument.
  const env = { ...process.env, NODE_ENV: 'production' };
  execFileSync(process.execPath, [wxt, 'build', '--browser', browser], { cwd: ROOT, env, stdio: 'ignore' });
  save(browser, filesIn(join(ROOT, '.output', `${browser}-mv3`)));
}
// The store of Firefox asks for what the build was made from.
const tracked = execFileSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8' }).split('\0');
save(
  'sources',
  Object.fromEntries(tracked.filter(Boolean).map((path) => [path, readFileSync(join(ROOT, path))])),
);

function save(name: string, files: Record<string, Uint8Array>): void {
  const path = join(values.out, `caveat-${version}-${name}.zip`);
  const bytes = archive(files);
  writeFileSync(path, bytes);
  console.log(`${path}: ${Object.keys(files).length} files, ${Math.ceil(bytes.length / 1000)} kB`);
}
