import { DEFAULTS, type SettingKey, type SettingsStore, withChoice } from '../../lib/platform/settings.ts';
import type { Settings } from '../../lib/types.ts';

/** The person's choices on this page: what storage says, and what was chosen here, which holds even where storage fails. */
export interface Choices {
  now(): Settings;
  /** What storage says from now on. */
  take(stored: Settings): void;
  /** Chooses at once here, and for good in storage; returns how to take that back. */
  choose(key: SettingKey, value: boolean | null, before: boolean | null): () => void;
}

/** Choices on top of a store; `changed` is called after each one made here. */
export function createChoices(store: SettingsStore, changed: () => void): Choices {
  let stored: Settings = DEFAULTS;
  let settings: Settings = DEFAULTS;
  /** Made here, and whether storage has them. */
  const own = new Map<SettingKey, { readonly value: boolean | null; isStored: boolean }>();

  function merge(): void {
    settings = [...own].reduce((all, [key, { value }]) => withChoice(all, key, value), stored);
  }

  function set(key: SettingKey, value: boolean | null): void {
    const choice = { value, isStored: false };
    own.set(key, choice);
    merge();
    changed();
    store.choose(key, value).then(
      () => {
        choice.isStored = true;
      },
      (error: unknown) => {
        console.warn(`caveat: '${key}' holds for this page only, it could not be stored:`, error);
      },
    );
  }

  return {
    now: () => settings,
    take(next) {
      stored = next;
      for (const [key, { isStored }] of own) if (isStored) own.delete(key);
      merge();
    },
    choose(key, value, before) {
      set(key, value);
      return () => set(key, before);
    },
  };
}
