import type { Sensitivity, Settings, Theme } from '../types.ts';
import { browser } from './browser.ts';
import { answer, send } from './messages.ts';
import { isLocked, readPolicy, underPolicy } from './policy.ts';

/** What holds where the person chose nothing. */
export const DEFAULTS: Settings = {
  sensitivity: 'balanced',
  paused: false,
  theme: 'system',
  sites: {},
  detectors: {},
  hosts: new Set(),
  families: {},
  quiet: new Set(),
  thinkFirst: false,
  copyNotice: true,
  tally: true,
  dismissed: new Set(),
};

/** What the keys of counters begin with, before ':'. */
export const COUNTERS: readonly string[] = ['rating', 'seen', 'reported'];

/** A key of storage.local: one per choice. */
export type SettingKey =
  | 'sensitivity'
  | 'paused'
  | 'theme'
  | `site:${string}`
  | `detector:${string}`
  | `host:${string}`
  | 'thinkFirst'
  | 'copyNotice'
  | 'tally'
  | `family:${string}`
  | `quiet:${string}`
  | `dismissed:${string}`;

/**
 * Reads what storage holds. A value that is not understood (corrupt, or from a later version) counts as not
 * chosen; it stays in storage untouched.
 */
export function parseSettings(raw: Readonly<Record<string, unknown>>): Settings {
  const dismissed = new Set<string>();
  const sites: Record<string, boolean> = {};
  const detectors: Record<string, boolean> = {};
  const hosts = new Set<string>();
  const families: Record<string, boolean> = {};
  const quiet = new Set<string>();
  for (const [key, value] of Object.entries(raw)) {
    if (typeof value !== 'boolean') continue;
    const [kind, id] = splitKey(key);
    if (id === undefined) continue;
    if (kind === 'site') sites[id] = value;
    if (kind === 'detector') detectors[id] = value;
    if (kind === 'host' && value && isHostPattern(id)) hosts.add(id);
    if (kind === 'family') families[id] = value;
    if (kind === 'quiet' && value) quiet.add(id);
    if (kind === 'dismissed' && value) dismissed.add(id);
  }
  return {
    sensitivity: oneOf<Sensitivity>(raw.sensitivity, ['quiet', 'balanced', 'thorough'], DEFAULTS.sensitivity),
    paused: booleanOr(raw.paused, DEFAULTS.paused),
    theme: oneOf<Theme>(raw.theme, ['system', 'light', 'dark'], DEFAULTS.theme),
    sites,
    detectors,
    hosts,
    families,
    quiet,
    thinkFirst: booleanOr(raw.thinkFirst, DEFAULTS.thinkFirst),
    copyNotice: booleanOr(raw.copyNotice, DEFAULTS.copyNotice),
    tally: booleanOr(raw.tally, DEFAULTS.tally),
    dismissed,
  };
}

/** Settings with one choice more, or with null one less, as storage would give them back. */
export function withChoice(settings: Settings, key: SettingKey, value: string | boolean | null): Settings {
  const { policy } = settings;
  return { ...parseSettings(withKept(rawOf(settings), { [key]: value })), ...(policy && { policy }) };
}

/** The keys and values that settings are read from. */
function rawOf(settings: Settings): Record<string, unknown> {
  const { sites, detectors, families, hosts, quiet, dismissed, ...plain } = settings;
  const named = { site: sites, detector: detectors, family: families };
  const listed = { host: hosts, quiet, dismissed };
  return {
    ...plain,
    ...Object.fromEntries(
      Object.entries(named).flatMap(([kind, choices]) =>
        Object.entries(choices).map(([id, choice]) => [`${kind}:${id}`, choice]),
      ),
    ),
    ...Object.fromEntries(
      Object.entries(listed).flatMap(([kind, ids]) => [...ids].map((id) => [`${kind}:${id}`, true])),
    ),
  };
}

/** The person's choices, as one window sees them. */
export interface SettingsStore {
  /** Never rejects: storage that fails means the defaults. */
  read(): Promise<Settings>;
  /** Stores a choice; null takes it back. Rejects with a sentence for the person where storage fails. */
  choose(key: SettingKey, value: string | boolean | null): Promise<void>;
  /** Calls back after each change in any window, until the signal aborts. */
  watch(changed: (settings: Settings) => void, signal: AbortSignal): void;
  /** The random salt of the dismissal hashes; made at first use, in memory only in a private window. */
  salt(): Promise<string>;
}

/**
 * Opens the store. In a private window nothing is written to disk: choices are kept in the background's memory
 * until the browser closes.
 */
export function openSettings(incognito: boolean): SettingsStore {
  const raw = async (): Promise<Record<string, unknown>> => {
    const stored = await browser.storage.local.get(null).catch((error: unknown) => {
      console.warn('caveat: settings could not be read, the defaults hold:', error);
      return {};
    });
    if (!incognito) return stored;
    return withKept(stored, (await send('choice:kept', {})) ?? {});
  };
  const read = async () => {
    const [chosen, policy] = await Promise.all([raw(), readPolicy()]);
    const settings = parseSettings(underPolicy(chosen, policy));
    return policy.locked.size > 0 || policy.classroomOnly ? { ...settings, policy } : settings;
  };
  const choose = async (key: SettingKey | 'salt', value: string | boolean | null): Promise<void> => {
    if (isLocked(key, await readPolicy())) throw new Error(`'${key}' is set by a policy`);
    if (incognito) {
      await send('choice:keep', { key, value });
      return;
    }
    if (value === null) await browser.storage.local.remove(key);
    else await browser.storage.local.set({ [key]: value });
  };
  return {
    read,
    choose,
    watch(changed, signal) {
      const again = () => void read().then((settings) => !signal.aborted && changed(settings));
      const listener = (changes: object, area: string) =>
        (area === 'managed' || (area === 'local' && Object.keys(changes).some(isChoice))) && again();
      browser.storage.onChanged.addListener(listener);
      signal.addEventListener('abort', () => browser.storage?.onChanged?.removeListener(listener));
      if (incognito) answer({ 'choice:changed': again as () => undefined }, signal);
    },
    async salt() {
      const known = (await raw()).salt;
      if (typeof known === 'string' && known.length >= 16) return known;
      const fresh = crypto.randomUUID();
      await choose('salt', fresh).catch((error: unknown) => {
        console.warn('caveat: the salt of dismissals lasts for this page only:', error);
      });
      return fresh;
    },
  };
}

function withKept(stored: Record<string, unknown>, kept: Record<string, unknown>): Record<string, unknown> {
  const merged = { ...stored };
  for (const [key, value] of Object.entries(kept)) {
    if (value === null) delete merged[key];
    else merged[key] = value;
  }
  return merged;
}

function booleanOr(value: unknown, otherwise: boolean): boolean {
  return typeof value === 'boolean' ? value : otherwise;
}

/** Counters (lib/platform/counters.ts) change with every answer, and nothing depends on them at once. */
function isChoice(key: string): boolean {
  return !COUNTERS.includes(splitKey(key)[0]);
}

/** One host, all of its ports and paths. */
function isHostPattern(pattern: string): boolean {
  return /^https?:\/\/[^/*]+\/\*$/.test(pattern);
}

function splitKey(key: string): [kind: string, id: string | undefined] {
  const colon = key.indexOf(':');
  return colon < 0 ? [key, undefined] : [key.slice(0, colon), key.slice(colon + 1)];
}

function oneOf<T extends string>(value: unknown, allowed: readonly T[], otherwise: T): T {
  return allowed.find((one) => one === value) ?? otherwise;
}
