import { browser } from './browser.ts';

/** What a school or company can set for its machines; `public/managed-schema.json` describes it to browsers. */
export interface Policy {
  /** The choices that hold where the person chose nothing, by the keys of storage.local. */
  readonly presets: Readonly<Record<string, string | boolean>>;
  /** What the person cannot change. */
  readonly locked: ReadonlySet<Lock>;
  /** Chats are not read: only the classroom is open. */
  readonly classroomOnly: boolean;
}

export type Lock = 'sensitivity' | 'sites' | 'signs';

/** Which keys of storage.local belong to a lock: the key itself, or what it begins with, before ':'. */
const KEYS: Readonly<Record<Lock, readonly string[]>> = {
  sensitivity: ['sensitivity'],
  sites: ['site', 'host'],
  signs: ['detector', 'family', 'quiet'],
};
const LOCKS = Object.keys(KEYS) as readonly Lock[];

/** Reads the policy of this machine; without one, or where the browser has no place for it, nothing is set. */
export async function readPolicy(): Promise<Policy> {
  try {
    return parsePolicy(await browser.storage.managed.get(null));
  } catch (error) {
    // Firefox rejects where no policy was ever set.
    console.debug('caveat: there is no policy:', error);
    return parsePolicy({});
  }
}

/** A policy out of what managed storage holds; what is not understood counts as not set. */
export function parsePolicy(managed: Readonly<Record<string, unknown>>): Policy {
  const { sensitivity, sites, signs, classroomOnly, locked } = managed;
  const presets = {
    ...(typeof sensitivity === 'string' && { sensitivity }),
    ...keyed('site', sites),
    ...keyed('detector', signs),
  };
  return {
    presets,
    locked: new Set(Array.isArray(locked) ? LOCKS.filter((lock) => locked.includes(lock)) : []),
    classroomOnly: classroomOnly === true,
  };
}

/** What holds under a policy: its presets, then what the person chose, unless it is locked. */
export function underPolicy(
  chosen: Readonly<Record<string, unknown>>,
  policy: Policy,
): Record<string, unknown> {
  const free = Object.entries(chosen).filter(([key]) => !isLocked(key, policy));
  return { ...policy.presets, ...Object.fromEntries(free), ...(policy.classroomOnly && { paused: true }) };
}

/** Whether a key of storage.local is not the person's to change. */
export function isLocked(key: string, { locked, classroomOnly }: Omit<Policy, 'presets'>): boolean {
  const [kind = ''] = key.split(':');
  return (classroomOnly && key === 'paused') || [...locked].some((lock) => KEYS[lock].includes(kind));
}

function keyed(kind: string, choices: unknown): Record<string, boolean> {
  if (typeof choices !== 'object' || choices === null) return {};
  return Object.fromEntries(
    Object.entries(choices).flatMap(([id, choice]) =>
      typeof choice === 'boolean' ? [[`${kind}:${id}`, choice]] : [],
    ),
  );
}
