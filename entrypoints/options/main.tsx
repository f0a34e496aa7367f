import { render } from 'preact';
import { followTheme } from '../../components/theme.ts';
import { WordsContext } from '../../components/words.ts';
import { backup, reset, restore } from '../../lib/platform/backup.ts';
import { browser } from '../../lib/platform/browser.ts';
import { type Counters, forgetSeen, readCounters } from '../../lib/platform/counters.ts';
import { followSettings } from '../../lib/platform/follow-settings.ts';
import { readLogs } from '../../lib/platform/log.ts';
import {
  addHost,
  removeHost,
  type SiteList,
  switchSite,
  watchSites,
} from '../../lib/platform/permissions.ts';
import { openSettings } from '../../lib/platform/settings.ts';
import { createWords } from '../../lib/platform/words.ts';
import type { LoggedAnswer, Settings } from '../../lib/types.ts';
import { App, type OptionsProps } from './App.tsx';
import './style.css';

const words = createWords((key) => browser.i18n.getMessage(key), browser.i18n.getMessage('language'));
const lasting = new AbortController().signal;
const opened = openSettings(false);
const store = { ...opened, choose: followSettings(opened, take, lasting) };
const { version } = browser.runtime.getManifest();

let settings: Settings | undefined;
let sites: SiteList | undefined;
let counters: Counters = { ratings: {}, seen: [], reported: {} };
let commands: OptionsProps['commands'] = [];
let logs: readonly LoggedAnswer[] = [];

function draw(): void {
  if (!settings || !sites) return;
  render(
    <WordsContext value={words}>
      <App
        settings={settings}
        sites={sites}
        counters={counters}
        commands={commands}
        version={version}
        logged={logs.length}
        choose={store.choose}
        switchSite={(id, on) => switchSite(store, id, on)}
        allowHost={(pattern) => addHost(store, pattern)}
        removeHost={(pattern) => removeHost(store, pattern)}
        changeKeys={changeKeys}
        data={{
          saveLog: async () => {
            logs = await readLogs();
            save('caveat-log.jsonl', logs.map((one) => `${JSON.stringify(one)}\n`).join(''));
            draw();
          },
          saveSettings: async () => save('caveat-settings.json', await backup()),
          loadSettings: async (file) => restore(await file.text()),
          forgetTally: forgetSeen,
          reset,
        }}
      />
    </WordsContext>,
    document.body,
  );
}

/** Hands the person a file. */
function save(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/octet-stream' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken it once the page is idle again.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

function changeKeys(): Promise<void> {
  return import.meta.env.FIREFOX
    ? (browser.commands as unknown as { openShortcutSettings(): Promise<void> }).openShortcutSettings()
    : browser.tabs.create({ url: 'chrome://extensions/shortcuts' }).then(() => undefined);
}

function take(next: Settings): void {
  settings = next;
  draw();
}

async function look(): Promise<void> {
  logs = await readLogs();
  commands = (await browser.commands.getAll()).flatMap(({ description = '', shortcut = '' }) =>
    description === '' ? [] : [{ description, shortcut }],
  );
  draw();
}

async function recount(): Promise<void> {
  counters = await readCounters();
  draw();
}

document.documentElement.lang = words.language;
document.documentElement.dir = words('direction');
document.title = `${words('options_title')} · Caveat`;
followTheme(store, document.documentElement, lasting);
watchSites(
  store,
  (list) => {
    sites = list;
    draw();
  },
  lasting,
);
void look();
void recount();
browser.storage.onChanged.addListener(() => void recount());
// Keys may have been changed, or marks logged, in another tab meanwhile.
document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && void look());
