import { beforeEach, describe, expect, test, vi } from 'vitest';
import { backup, fileOf, readFile, reset, restore } from '../../lib/platform/backup.ts';

const local = new Map<string, unknown>();
let full = false;

vi.mock('../../lib/platform/browser.ts', () => ({
  browser: {
    storage: {
      local: {
        get: async () => Object.fromEntries(local),
        set: async (items: Record<string, unknown>) => {
          if (full) throw new Error('QuotaExceededError');
          for (const [key, value] of Object.entries(items)) local.set(key, value);
        },
        remove: async (keys: string[]) => {
          for (const key of keys) local.delete(key);
        },
        clear: async () => local.clear(),
      },
    },
  },
}));

beforeEach(() => {
  local.clear();
  full = false;
});

const NOW = { paused: true, 'detector:praise': false };

describe('a file that is taken', () => {
  test('is what was saved, and brings it back', async () => {
    for (const [key, value] of Object.entries({ ...NOW, 'lens:wide': [1] })) local.set(key, value);
    const file = await backup();
    await reset();
    expect(Object.fromEntries(local)).toEqual({});
    local.set('theme', 'dark');
    expect(await restore(file)).toBe(null);
    expect(Object.fromEntries(local)).toEqual({ ...NOW, 'lens:wide': [1] });
  });

  test('keeps keys and values that this version does not know', async () => {
    expect(await restore('\uFEFF{"caveat":1,"settings":{"sensitivity":"silent","lens:wide":2}}')).toBe(null);
    expect(Object.fromEntries(local)).toEqual({ sensitivity: 'silent', 'lens:wide': 2 });
  });
});

describe('a file that is not taken changes nothing and says why', () => {
  test.each<[string, string, string]>([
    ['empty', '', 'not-json'],
    ['cut off', fileOf(NOW).slice(0, 30), 'not-json'],
    ['of somebody else', '{"version":3,"rules":[]}', 'foreign'],
    ['a list', '[1,2]', 'foreign'],
    ['null', 'null', 'foreign'],
    ['of a later form', '{"caveat":2,"settings":{}}', 'newer'],
    ['without settings', '{"caveat":1}', 'damaged'],
    ['with a list of settings', '{"caveat":1,"settings":[1]}', 'damaged'],
    ['of no version', '{"caveat":"one","settings":{}}', 'damaged'],
    ['endless', ' '.repeat(4_000_001), 'too-long'],
  ])('%s', async (_, text, why) => {
    for (const [key, value] of Object.entries(NOW)) local.set(key, value);
    expect(readFile(text)).toBe(why);
    expect(await restore(text)).toBe(why);
    expect(Object.fromEntries(local)).toEqual(NOW);
  });

  test('storage is full', async () => {
    for (const [key, value] of Object.entries(NOW)) local.set(key, value);
    full = true;
    vi.spyOn(console, 'warn').mockReturnValue();
    expect(await restore(fileOf({ paused: false }))).toBe('not-stored');
    expect(Object.fromEntries(local)).toEqual(NOW);
  });
});
