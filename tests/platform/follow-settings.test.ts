import { expect, test, vi } from 'vitest';
import { followSettings } from '../../lib/platform/follow-settings.ts';
import { DEFAULTS, type SettingsStore } from '../../lib/platform/settings.ts';
import type { Settings } from '../../lib/types.ts';

// Importing the real one outside a browser throws.
vi.mock('../../lib/platform/browser.ts', () => ({ browser: {} }));

/** A store whose reads are answered by hand, in any order. */
function storeOf() {
  let stored: Settings = DEFAULTS;
  let told: (settings: Settings) => void = () => undefined;
  const reads: (() => void)[] = [];
  let fails = false;
  const store: SettingsStore = {
    read: () => {
      const seen = stored;
      return new Promise((done) => reads.push(() => done(seen)));
    },
    choose: async (_, value) => {
      if (fails) throw new Error('the disk is full');
      stored = { ...stored, paused: value === true };
      told(stored);
    },
    watch: (changed) => {
      told = changed;
    },
    salt: async () => 'salt',
  };
  const answer = async () => {
    for (const read of reads.splice(0).toReversed()) read();
    await new Promise((done) => setTimeout(done));
  };
  return { store, answer, fail: () => (fails = true) };
}

test('tells a choice at once, and never what was before the last one', async () => {
  const { store, answer } = storeOf();
  const told: boolean[] = [];
  const choose = followSettings(store, ({ paused }) => told.push(paused), new AbortController().signal);
  await answer();
  const first = choose('paused', true);
  const second = choose('paused', false);
  // A reading's answer waits for the next turn.
  await answer();
  await answer();
  await Promise.all([first, second]);
  expect(told).toEqual([false, true, false, false]);
});

test('a choice that fails is told as it was before, and rejects', async () => {
  const { store, answer, fail } = storeOf();
  const told: boolean[] = [];
  const choose = followSettings(store, ({ paused }) => told.push(paused), new AbortController().signal);
  await answer();
  fail();
  const failing = expect(choose('paused', true)).rejects.toThrow('the disk is full');
  await answer();
  await answer();
  await failing;
  expect(told).toEqual([false, true, false]);
});
