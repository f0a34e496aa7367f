import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { SettingKey, SettingsStore } from '../../lib/platform/settings.ts';
import { DEFAULTS, openSettings, parseSettings, withChoice } from '../../lib/platform/settings.ts';
import type { Settings } from '../../lib/types.ts';

const local = new Map<string, unknown>();
const kept = new Map<string, unknown>();
const listeners = new Set<(changes: unknown, area: string) => void>();
let broken = false;

vi.mock('../../lib/platform/browser.ts', () => ({
  browser: {
    runtime: {
      id: 'caveat',
      onMessage: { addListener: vi.fn(), removeListener: vi.fn() },
      sendMessage: async (message: { type: string; key: string; value: unknown }) => {
        if (message.type === 'choice:keep') kept.set(message.key, message.value);
        return message.type === 'choice:kept' ? Object.fromEntries(kept) : undefined;
      },
    },
    storage: {
      onChanged: {
        addListener: (listener: (changes: unknown, area: string) => void) => listeners.add(listener),
        removeListener: (listener: (changes: unknown, area: string) => void) => listeners.delete(listener),
      },
      local: {
        get: async () => (broken ? Promise.reject(new Error('disk')) : Object.fromEntries(local)),
        set: async (items: Record<string, unknown>) => {
          if (broken) throw new Error('disk');
          for (const [key, value] of Object.entries(items)) local.set(key, value);
          for (const listener of listeners) listener(items, 'local');
        },
        remove: async (key: string) => {
          local.delete(key);
          for (const listener of listeners) listener({ [key]: {} }, 'local');
        },
      },
    },
  },
}));

beforeEach(() => {
  local.clear();
  kept.clear();
  listeners.clear();
  broken = false;
});

describe('what storage holds', () => {
  test.each<[string, Record<string, unknown>, Partial<Settings>]>([
    ['nothing', {}, {}],
    ['a choice', { sensitivity: 'quiet', paused: true }, { sensitivity: 'quiet', paused: true }],
    ['a value from the future', { sensitivity: 'silent', theme: 'sepia' }, {}],
    [
      'a corrupt value',
      { sensitivity: { a: 1 }, paused: 'yes', 'site:claude': 0, 'detector:praise': null },
      {},
    ],
    ['unknown keys', { version: 9, 'lens:wide': true, __proto__: null }, {}],
    [
      'a family off, a sign quiet on a site, and what is asked for',
      {
        'family:sure': false,
        'quiet:claude/praise': true,
        thinkFirst: true,
        copyNotice: false,
        tally: false,
      },
      {
        families: { sure: false },
        quiet: new Set(['claude/praise']),
        thinkFirst: true,
        copyNotice: false,
        tally: false,
      },
    ],
    ['corrupt toggles', { thinkFirst: 'yes', copyNotice: 0, tally: null, 'quiet:claude/praise': 'x' }, {}],
    ['counters', { 'rating:praise': { useful: 1 }, 'seen:2026-W01:claude': {} }, {}],
    ['a site switched off', { 'site:claude': false }, { sites: { claude: false } }],
    [
      'a sign switched off and on',
      { 'detector:praise': false, 'detector:dense-claims': true },
      { detectors: { praise: false, 'dense-claims': true } },
    ],
    ['a dismissal', { 'dismissed:abc': true, 'dismissed:def': false }, { dismissed: new Set(['abc']) }],
  ])('%s', (_, raw, chosen) => {
    expect(parseSettings(raw)).toEqual({ ...DEFAULTS, ...chosen });
  });
});

describe('the store', () => {
  const seen = async (store: SettingsStore) => (await store.read()).sensitivity;

  test('stores one key per choice, keeps foreign keys, and takes a choice back', async () => {
    local.set('from-later', { x: 1 });
    const store = openSettings(false);
    await store.choose('sensitivity', 'quiet');
    expect(Object.fromEntries(local)).toEqual({ 'from-later': { x: 1 }, sensitivity: 'quiet' });
    await store.choose('sensitivity', null);
    expect(Object.fromEntries(local)).toEqual({ 'from-later': { x: 1 } });
  });

  test('tells every watcher of a change, until its signal aborts', async () => {
    const store = openSettings(false);
    const ended = new AbortController();
    const told: string[] = [];
    store.watch((settings) => told.push(settings.sensitivity), ended.signal);
    await store.choose('sensitivity', 'thorough');
    await vi.waitFor(() => expect(told).toEqual(['thorough']));
    ended.abort();
    await store.choose('sensitivity', 'quiet');
    expect(listeners.size).toBe(0);
    expect(told).toEqual(['thorough']);
  });

  test('storage that fails means the defaults, and a choice that cannot be stored is said', async () => {
    broken = true;
    const store = openSettings(false);
    expect(await store.read()).toEqual(DEFAULTS);
    await expect(store.choose('paused', true)).rejects.toThrow('disk');
    expect((await store.salt()).length).toBeGreaterThanOrEqual(16);
  });

  test('a private window writes nothing to disk and still holds its choices', async () => {
    local.set('sensitivity', 'quiet');
    const store = openSettings(true);
    expect(await seen(store)).toBe('quiet');
    await store.choose('sensitivity', 'thorough');
    await store.choose('dismissed:abc', true);
    const salt = await store.salt();
    expect(await seen(store)).toBe('thorough');
    expect(await store.salt()).toBe(salt);
    await store.choose('sensitivity', null);
    expect(await seen(store)).toBe('balanced');
    expect(Object.fromEntries(local)).toEqual({ sensitivity: 'quiet' });
  });

  test('the salt is made once', async () => {
    const store = openSettings(false);
    expect(await store.salt()).toBe(await store.salt());
  });
});

describe('a choice more', () => {
  const ALL = {
    sensitivity: 'quiet',
    'site:claude': false,
    'detector:praise': true,
    'family:sure': false,
    'host:http://localhost/*': true,
    'quiet:claude/praise': true,
    'dismissed:abc': true,
  };
  test.each<[SettingKey, string | boolean | null]>([
    ['sensitivity', 'thorough'],
    ['theme', 'dark'],
    ['site:claude', null],
    ['detector:pressure', false],
    ['family:sure', null],
    ['host:http://localhost/*', null],
    ['quiet:claude/very-sure', true],
    ['dismissed:abc', null],
  ])('%s: %s is what storage would give back', (key, value) => {
    const { [key as keyof typeof ALL]: _, ...without } = ALL;
    const stored = value === null ? without : { ...ALL, [key]: value };
    expect(withChoice(parseSettings(ALL), key, value)).toEqual(parseSettings(stored));
  });

  test('and still the policy that holds', () => {
    const policy = { locked: new Set(['signs'] as const), classroomOnly: false };
    expect(withChoice({ ...DEFAULTS, policy }, 'theme', 'dark').policy).toBe(policy);
  });
});
