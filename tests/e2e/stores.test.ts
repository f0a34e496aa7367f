import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import linter from 'addons-linter';
import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { archive } from '../../stores/archive.ts';
import { builtFolder } from './builds.ts';

const ROOT = join(import.meta.dirname, '../..');
/** What a build needs of the project. */
const SOURCES = ['entrypoints', 'components', 'lib', 'public', 'stores', 'package.json', 'tsconfig.json'];

const png = (path: string) => {
  const bytes = readFileSync(join(ROOT, path));
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
};

describe('an archive', () => {
  const text = (words: string) => new TextEncoder().encode(words);
  const files = { 'b.txt': text('two'), 'a/c.txt': text('one') };

  test('is the same whatever the order of its files', () => {
    expect(archive(files)).toEqual(archive(Object.fromEntries(Object.entries(files).toReversed())));
  });

  test('holds the files as they are', () => {
    expect(Object.entries(unzipSync(archive(files)))).toEqual([
      ['a/c.txt', text('one')],
      ['b.txt', text('two')],
    ]);
  });
});

describe('the archives for the stores', () => {
  let made: string[] = [];
  beforeAll(() => {
    made = ['one', 'a-longer-name'].map((name) => {
      const folder = mkdtempSync(join(tmpdir(), `caveat-${name}-`));
      const configs = readdirSync(ROOT).filter((file) => file.endsWith('.config.ts'));
      for (const file of [...SOURCES, ...configs])
        cpSync(join(ROOT, file), join(folder, file), { recursive: true });
      symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
      execFileSync('git', ['init', '-q'], { cwd: folder });
      execFileSync('git', ['add', ...SOURCES], { cwd: folder });
      execFileSync(process.execPath, ['stores/zip.ts'], { cwd: folder, stdio: 'pipe' });
      return join(folder, '.output');
    });
  });

  test.each(['chrome', 'edge', 'firefox', 'sources'])('%s has the same bytes from two folders', (name) => {
    const sums = made.map((folder) => {
      const file = readdirSync(folder).find((file) => file.endsWith(`-${name}.zip`));
      return createHash('sha256')
        .update(readFileSync(join(folder, file ?? `no archive for ${name}`)))
        .digest('hex');
    });
    expect(sums[0]).toBe(sums[1]);
  });
});

test('the linter of Firefox add-ons finds no error', async () => {
  const config = { _: [builtFolder('firefox')], logLevel: 'fatal', output: 'none', stack: false };
  const { errors } = await linter.createInstance({ config, runAsBinary: false }).run();
  expect(errors).toEqual([]);
});

describe('what the stores show', () => {
  const locales = readdirSync(join(ROOT, 'public/_locales'));

  test.each(locales)('name and summary fit in %s', (locale) => {
    const path = join(ROOT, 'public/_locales', locale, 'messages.json');
    const messages = JSON.parse(readFileSync(path, 'utf8')) as Record<string, { message: string }>;
    expect(messages.extension_name?.message.length).toBeLessThanOrEqual(45);
    expect(messages.extension_description?.message.length).toBeLessThanOrEqual(132);
  });

  test.each([16, 32, 48, 128])('the icon of %i px has that size', (size) => {
    expect(png(`public/icon/${size}.png`)).toEqual([size, size]);
  });

  test.each(readdirSync(join(ROOT, 'stores/screenshots')))(
    'the picture %s has the size they take',
    (file) => {
      expect(png(`stores/screenshots/${file}`)).toEqual([1280, 800]);
    },
  );

  test('the privacy policy gives a reason for each permission', () => {
    const policy = readFileSync(join(ROOT, 'stores/privacy.md'), 'utf8').toLowerCase();
    const manifest = JSON.parse(readFileSync(join(builtFolder('chromium'), 'manifest.json'), 'utf8')) as {
      permissions: string[];
    };
    const spelled = (name: string) => name.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
    expect(manifest.permissions.filter((name) => !policy.includes(`| ${spelled(name)} |`))).toEqual([]);
  });
});
