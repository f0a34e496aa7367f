import { send } from '../../lib/platform/messages.ts';
import { DEFAULTS, type SettingsStore } from '../../lib/platform/settings.ts';
import type { Words } from '../../lib/platform/words.ts';
import type { Site } from '../../lib/types.ts';
import { start } from '../content/start.ts';
import '../content/marks.css';

/** The chat on the welcome page, read like any other. */
const CHAT: Site = {
  title: 'Caveat',
  matches: ['chrome-extension://*/*', 'moz-extension://*/*'],
  checked: '2026-11-23',
  dialects: [
    {
      name: 'welcome',
      detect: '.demo',
      assistant: '.demo [data-role="assistant"]',
      user: '.demo [data-role="user"]',
      body: '.said',
      prompt: '.said',
      id: 'data-id',
      settled: '[data-complete]',
    },
  ],
};

/** What is chosen while trying is forgotten with the page. */
const trying: SettingsStore = {
  read: async () => DEFAULTS,
  choose: async () => undefined,
  watch: () => undefined,
  salt: async () => crypto.randomUUID(),
};

/** Reads and marks the answer on the welcome page with the same engine and overlay as on a chat page. */
export function startDemo(words: Words): void {
  start(document, { welcome: CHAT }, new AbortController(), {
    settings: trying,
    words,
    engine: async () => (await import('../../lib/engine.ts')).engine,
    isAlive: () => true,
    answer: () => undefined,
    send: (type, sent) => (type === 'learn:open' ? send(type, sent) : Promise.resolve(undefined)),
    count: async () => undefined,
    opensPanel: false,
    marksCss: '',
  });
}
