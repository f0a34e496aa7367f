import { hostOf, hostPattern, siteAt, sites } from '../sites.ts';
import type { Settings, Site } from '../types.ts';
import { browser } from './browser.ts';
import { contentFiles } from './injection.ts';
import type { SettingsStore } from './settings.ts';

/**
 * Hosts beyond those that the manifest asks for: of optional sites, and those that the person adds. What the person
 * wants stands in the settings and what is allowed in the browser; the content script runs where both agree.
 */

/** The id of the one content script that is registered for all of them. */
const REGISTERED = 'allowed-hosts';

/** How things stand with a site: 'not-allowed' was switched on, but the browser withholds its hosts. */
export type SiteState = 'on' | 'off' | 'not-allowed';

/** One site, as a list of all of them shows it. */
export interface ListedSite {
  readonly id: string;
  readonly title: string;
  /** Its hosts; none for a front end that people host themselves. */
  readonly hosts: readonly string[];
  readonly state: SiteState;
  /** Its host does much else than chat, so the browser asks when it is switched on. */
  readonly optional: boolean;
  /** Day (YYYY-MM-DD) on which its selectors were last checked. */
  readonly checked: string;
  /** Written from descriptions alone. */
  readonly unverified: boolean;
}

/** One host that the person added. */
export interface ListedHost {
  /** Its match pattern, which names it in the settings. */
  readonly pattern: string;
  /** As people read it: 'chat.example.org'. */
  readonly host: string;
  readonly state: 'on' | 'not-allowed';
}

/** Every site by title, those with hosts of their own first, and the hosts that the person added. */
export interface SiteList {
  readonly sites: readonly ListedSite[];
  readonly hosts: readonly ListedHost[];
}

/** Whether the browser lets Caveat read on all of these hosts. */
export function isAllowed(patterns: readonly string[]): Promise<boolean> {
  return browser.permissions.contains({ origins: [...patterns] });
}

/**
 * Switches a site on or off. For a site that the browser does not let us read it shows the browser's question: call
 * it at once within the person's click. The choice is stored before the answer, since the question may close the
 * popup; resolves to false where the answer was no, and takes the choice back.
 */
export async function switchSite(store: SettingsStore, id: string, on: boolean): Promise<boolean> {
  const site = sites[id];
  if (!site) throw new Error(`lib/platform/permissions: there is no site '${id}'`);
  const byDefault = !site.off && !site.optional;
  const choose = async (choice: boolean) => {
    // Where a policy switched it on, all that is missing is the browser's word.
    const { sites: chosen, policy } = await store.read();
    if (policy?.locked.has('sites') && chosen[id] === choice) return;
    await store.choose(`site:${id}`, choice === byDefault ? null : choice);
  };
  if (on)
    return asked(
      site.matches,
      () => choose(true),
      () => choose(byDefault),
    );
  await choose(false);
  if (site.optional) await giveBack(site.matches);
  return true;
}

/** Has a host read from now on, as `switchSite` does: call it at once within the person's click. */
export function addHost(store: SettingsStore, pattern: string): Promise<boolean> {
  const key = `host:${pattern}` as const;
  return asked(
    [pattern],
    () => store.choose(key, true),
    () => store.choose(key, null),
  );
}

/** Takes a host away that was added, and gives its permission back. */
export async function removeHost(store: SettingsStore, pattern: string): Promise<void> {
  await store.choose(`host:${pattern}`, null);
  await giveBack([pattern]);
}

async function asked(
  patterns: readonly string[],
  choose: () => Promise<void>,
  takeBack: () => Promise<void>,
): Promise<boolean> {
  // First of all: browsers forget the click while anything else is waited for.
  const answer = patterns.length > 0 ? browser.permissions.request({ origins: [...patterns] }) : true;
  try {
    const [allowed] = await Promise.all([answer, choose()]);
    if (!allowed) await takeBack();
    return allowed;
  } catch (error) {
    await takeBack();
    throw error;
  }
}

async function giveBack(patterns: readonly string[]): Promise<void> {
  await browser.permissions.remove({ origins: [...patterns] }).catch((error: unknown) => {
    // What the manifest asks for cannot be given back; it is not read all the same.
    console.info(`caveat: ${patterns.join(', ')} stays allowed:`, error);
  });
}

/** How every site stands now. */
export async function listSites(settings: Settings): Promise<SiteList> {
  const listed = await Promise.all(
    Object.entries(sites).map(async ([id, site]) => listedSite(id, site, await stateOf(id, site, settings))),
  );
  const hosts = await Promise.all(
    [...settings.hosts].map(async (pattern): Promise<ListedHost> => {
      const state = (await isAllowed([pattern])) ? 'on' : 'not-allowed';
      return { pattern, host: hostOf(pattern), state };
    }),
  );
  const rank = ({ hosts: own }: ListedSite) => (own.length > 0 ? 0 : 1);
  return {
    sites: listed.toSorted((a, b) => rank(a) - rank(b) || a.title.localeCompare(b.title)),
    hosts: hosts.toSorted((a, b) => a.host.localeCompare(b.host)),
  };
}

function listedSite(id: string, site: Site, state: SiteState): ListedSite {
  return {
    id,
    title: site.title,
    hosts: site.matches.map(hostOf),
    state,
    optional: site.optional === true,
    checked: site.checked,
    unverified: site.unverified === true,
  };
}

async function stateOf(id: string, site: Site, { sites: choices }: Settings): Promise<SiteState> {
  if (!(choices[id] ?? (!site.off && !site.optional))) return 'off';
  return site.matches.length === 0 || (await isAllowed(site.matches)) ? 'on' : 'not-allowed';
}

/** Calls back with the list, now and after each change of choices or permissions, until the signal aborts. */
export function watchSites(
  store: SettingsStore,
  changed: (list: SiteList) => void,
  signal: AbortSignal,
): void {
  const look = async () => {
    const list = await listSites(await store.read());
    if (!signal.aborted) changed(list);
  };
  const again = () => void look();
  store.watch(again, signal);
  watchPermissions(again, signal);
  again();
}

/** Calls back after the browser allowed or withdrew anything, until the signal aborts. */
export function watchPermissions(changed: () => void, signal: AbortSignal): void {
  const listener = () => changed();
  browser.permissions.onAdded.addListener(listener);
  browser.permissions.onRemoved.addListener(listener);
  signal.addEventListener('abort', () => {
    browser.permissions.onAdded.removeListener(listener);
    browser.permissions.onRemoved.removeListener(listener);
  });
}

/** What the person switched on or added, of what the manifest does not ask for. */
function wanted({ sites: choices, hosts }: Settings): string[] {
  const chosen = Object.entries(sites).flatMap(([id, site]) =>
    site.optional && choices[id] === true ? site.matches : [],
  );
  return [...new Set([...chosen, ...hosts])];
}

/**
 * Registers the content script where the person wants it and the browser allows it, and nowhere else. To be called
 * after each change of either, and after an update, which forgets the registration. Resolves to the patterns that
 * came in new.
 */
export async function registerHosts(settings: Settings): Promise<string[]> {
  const patterns = wanted(settings);
  const allowed = await Promise.all(patterns.map((pattern) => isAllowed([pattern])));
  const matches = patterns.filter((_, i) => allowed[i]);
  const [before] = await browser.scripting.getRegisteredContentScripts({ ids: [REGISTERED] });
  if (matches.length === 0) {
    if (before) await browser.scripting.unregisterContentScripts({ ids: [REGISTERED] });
    return [];
  }
  const script = {
    id: REGISTERED,
    matches,
    ...contentFiles(),
    runAt: 'document_start' as const,
    persistAcrossSessions: true,
  };
  if (before) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
  return matches.filter((pattern) => !before?.matches?.includes(pattern));
}

/** Forgets choices whose permission the person withdrew in the browser's own settings. */
export async function forgetWithdrawn(
  store: SettingsStore,
  settings: Settings,
  withdrawn: readonly string[],
): Promise<void> {
  for (const pattern of settings.hosts) {
    if (withdrawn.includes(pattern)) await store.choose(`host:${pattern}`, null);
  }
  for (const [id, site] of Object.entries(sites)) {
    const lost = site.optional && site.matches.some((pattern) => withdrawn.includes(pattern));
    if (lost && settings.sites[id]) await store.choose(`site:${id}`, null);
  }
}

/** Whether the person can add the host of an address: no site of ours is read there anyway. */
export function canBeAdded(address: string): boolean {
  const [, site] = siteAt(new URL(address)) ?? [];
  if (hostPattern(address) === null) return false;
  // A site can live on further hosts, which are added one by one.
  return !site || siteAt(new URL(address), { site: { ...site, alsoAt: [] } }) === null;
}
