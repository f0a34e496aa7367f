import { beforeEach, describe, expect, test, vi } from 'vitest';
import {
  addHost,
  canBeAdded,
  forgetWithdrawn,
  listSites,
  registerHosts,
  removeHost,
  switchSite,
} from '../../lib/platform/permissions.ts';
import { DEFAULTS, parseSettings, type SettingsStore } from '../../lib/platform/settings.ts';

const LAB = 'http://lab.localhost/*';
const X = 'https://x.com/*';

/** What the stand-in browser allows, what it says when it is asked, and what is registered there. */
const world = vi.hoisted(() => ({
  allowed: new Set<string>(),
  says: true as boolean | Error,
  order: [] as string[],
  scripts: [] as { id: string; matches: string[]; js: string[]; css: string[] }[],
}));

vi.mock('../../lib/platform/browser.ts', () => ({
  browser: {
    runtime: {
      getManifest: () => ({
        content_scripts: [{ js: ['moz-extension://x/content.js'], css: ['content.css'] }],
      }),
      getURL: (path: string) => `moz-extension://x/${path}`,
    },
    permissions: {
      contains: async ({ origins }: { origins: string[] }) => origins.every((one) => world.allowed.has(one)),
      request: async ({ origins }: { origins: string[] }) => {
        world.order.push('asked');
        if (world.says instanceof Error) throw world.says;
        if (world.says) for (const one of origins) world.allowed.add(one);
        return world.says;
      },
      remove: async ({ origins }: { origins: string[] }) => {
        for (const one of origins) world.allowed.delete(one);
        return true;
      },
    },
    scripting: {
      getRegisteredContentScripts: async () => [...world.scripts],
      registerContentScripts: async (scripts: typeof world.scripts) => void world.scripts.push(...scripts),
      updateContentScripts: async (scripts: typeof world.scripts) => {
        world.scripts = scripts;
      },
      unregisterContentScripts: async () => {
        world.scripts = [];
      },
    },
  },
}));

let stored: Record<string, unknown>;
let store: SettingsStore;

beforeEach(() => {
  Object.assign(world, { allowed: new Set(), says: true, order: [], scripts: [] });
  stored = {};
  store = {
    read: async () => parseSettings(stored),
    choose: async (key: string, value: unknown) => {
      world.order.push('stored');
      if (value === null) delete stored[key];
      else stored[key] = value;
    },
  } as unknown as SettingsStore;
});

const matches = () => world.scripts.flatMap((script) => script.matches);

describe('asking', () => {
  test('a host is asked for before anything is waited for, and kept', async () => {
    expect(await addHost(store, LAB)).toBe(true);
    expect(world.order[0]).toBe('asked');
    expect(stored).toEqual({ [`host:${LAB}`]: true });
  });

  test.each([false, new Error('no click')])(
    'an answer that is no (%s) takes the choice back',
    async (says) => {
      world.says = says;
      const asked = addHost(store, LAB);
      if (says instanceof Error) await expect(asked).rejects.toThrow('no click');
      else expect(await asked).toBe(false);
      expect(stored).toEqual({});
    },
  );

  test('a host that is removed is given back', async () => {
    await addHost(store, LAB);
    await removeHost(store, LAB);
    expect(stored).toEqual({});
    expect(world.allowed.size).toBe(0);
  });

  test('a site that a policy switched on is asked for, and not stored', async () => {
    const policy = { locked: new Set(['sites'] as const), classroomOnly: false };
    const under = { ...store, read: async () => ({ ...DEFAULTS, sites: { 'grok-on-x': true }, policy }) };
    expect(await switchSite(under, 'grok-on-x', true)).toBe(true);
    expect(world.order).toEqual(['asked']);
    expect(world.allowed).toContain(X);
  });

  test.each<[string, string, boolean, Record<string, unknown>]>([
    ['an optional site on', 'grok-on-x', true, { 'site:grok-on-x': true }],
    ['an optional site off', 'grok-on-x', false, {}],
    ['another site off', 'claude', false, { 'site:claude': false }],
    ['another site on', 'claude', true, {}],
    ['play on', 'sillytavern', true, { 'site:sillytavern': true }],
  ])('%s', async (_, id, on, kept) => {
    await switchSite(store, id, on);
    expect(stored).toEqual(kept);
  });
});

describe('the content script is registered', () => {
  const register = async () => registerHosts(await store.read());

  test.each<[string, Record<string, unknown>, string[], string[]]>([
    ['nowhere by itself', {}, [LAB, X], []],
    ['for a host that was added and is allowed', { [`host:${LAB}`]: true }, [LAB], [LAB]],
    ['not where the browser does not allow it', { [`host:${LAB}`]: true }, [X], []],
    ['for an optional site that is on', { 'site:grok-on-x': true }, [X], [X]],
    ['not for one that is off', { 'site:grok-on-x': false }, [X], []],
    ['not for one that the manifest asks for', { 'site:claude': true }, ['https://claude.ai/*'], []],
  ])('%s', async (_, choices, allowed, registered) => {
    stored = choices;
    world.allowed = new Set(allowed);
    expect(await register()).toEqual(registered);
    expect(matches()).toEqual(registered);
  });

  test('once, with relative files, telling only what is new, until nothing is left', async () => {
    await addHost(store, LAB);
    expect(await register()).toEqual([LAB]);
    await switchSite(store, 'grok-on-x', true);
    expect(await register()).toEqual([X]);
    expect(await register()).toEqual([]);
    expect(world.scripts).toMatchObject([{ js: ['content.js'], css: ['content.css'], matches: [X, LAB] }]);
    await removeHost(store, LAB);
    await register();
    expect(matches()).toEqual([X]);
    await switchSite(store, 'grok-on-x', false);
    await register();
    expect(world.scripts).toEqual([]);
  });

  test('and what the browser withdraws is forgotten', async () => {
    await addHost(store, LAB);
    await switchSite(store, 'grok-on-x', true);
    await forgetWithdrawn(store, await store.read(), [LAB]);
    expect(stored).toEqual({ 'site:grok-on-x': true });
    await forgetWithdrawn(store, await store.read(), [X]);
    expect(stored).toEqual({});
  });
});

describe('the list of sites', () => {
  test('has every site with its state, and the hosts that were added', async () => {
    world.allowed = new Set(['https://claude.ai/*']);
    stored = { 'site:grok-on-x': true, 'site:gemini': false, [`host:${LAB}`]: true };
    const { sites, hosts } = await listSites(await store.read());
    const state = (id: string) => sites.find((site) => site.id === id)?.state;
    expect(
      ['claude', 'grok-on-x', 'gemini', 'google-search', 'open-webui', 'sillytavern'].map(state),
    ).toEqual(['on', 'not-allowed', 'off', 'off', 'on', 'off']);
    expect(hosts).toEqual([{ pattern: LAB, host: 'lab.localhost', state: 'not-allowed' }]);
    expect(sites.length).toBeGreaterThan(40);
    expect((await listSites(DEFAULTS)).hosts).toEqual([]);
  });
});

test.each([
  ['http://localhost:8080/', true],
  ['https://www.google.de/search', true],
  ['https://www.google.com/search', false],
  ['https://claude.ai/chat/1', false],
  ['about:blank', false],
])('the host of %s can be added: %s', (address, can) => expect(canBeAdded(address)).toBe(can));
