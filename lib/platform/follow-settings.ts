import type { Settings } from '../types.ts';
import { type SettingsStore, withChoice } from './settings.ts';

/**
 * Calls back with the settings, now and after each change in any window, until the signal aborts; returns what stores
 * a choice. A choice is told at once, and nothing older while it is being stored, so that no control jumps back under a
 * quick hand.
 */
export function followSettings(
  store: SettingsStore,
  changed: (settings: Settings) => void,
  signal: AbortSignal,
): SettingsStore['choose'] {
  let storing = 0;
  let latest = 0;
  let current: Settings | null = null;
  const tell = (settings: Settings) => {
    current = settings;
    changed(settings);
  };
  const look = async () => {
    latest += 1;
    const turn = latest;
    const settings = await store.read();
    if (turn === latest && storing === 0 && !signal.aborted) tell(settings);
  };
  store.watch(() => void look(), signal);
  void look();
  return async (key, value) => {
    storing += 1;
    if (current) tell(withChoice(current, key, value));
    try {
      await store.choose(key, value);
    } finally {
      storing -= 1;
      await look();
    }
  };
}
