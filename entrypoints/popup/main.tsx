import { render } from 'preact';
import { followTheme } from '../../components/theme.ts';
import { WordsContext } from '../../components/words.ts';
import { type ActivePage, siteOf, watchActivePage } from '../../lib/platform/active-page.ts';
import { browser } from '../../lib/platform/browser.ts';
import { followSettings } from '../../lib/platform/follow-settings.ts';
import { readPage } from '../../lib/platform/injection.ts';
import { type Preview, sendToTab } from '../../lib/platform/messages.ts';
import { openPanel } from '../../lib/platform/panel.ts';
import { addHost, canBeAdded, removeHost, switchSite } from '../../lib/platform/permissions.ts';
import { openSettings, type SettingsStore } from '../../lib/platform/settings.ts';
import { createWords } from '../../lib/platform/words.ts';
import { hostPattern, sites } from '../../lib/sites.ts';
import type { Settings } from '../../lib/types.ts';
import { App, type Reach } from './App.tsx';
import './style.css';

const words = createWords((key) => browser.i18n.getMessage(key), browser.i18n.getMessage('language'));
const lasting = new AbortController().signal;
const supported = Object.values(sites).flatMap((site) =>
  site.optional || site.matches.length === 0 ? [] : [site.title],
);

let page: ActivePage | undefined;
let store: SettingsStore | undefined;
let settings: Settings | undefined;
let preview: Preview | null = null;

function draw(): void {
  if (!page || !store || !settings) return;
  const { windowId, state, incognito } = page;
  const choices = store;
  render(
    <WordsContext value={words}>
      <App
        settings={settings}
        site={siteOf(page)}
        state={state}
        preview={preview}
        incognito={incognito}
        supported={supported}
        reach={reachOf(page, choices)}
        choose={choices.choose}
        openPanel={() => openPanel({ windowId }).then(() => window.close())}
      />
    </WordsContext>,
    document.body,
  );
}

function reachOf({ tab, url }: ActivePage, choices: SettingsStore): Reach {
  return {
    host: url !== null && canBeAdded(url) ? hostPattern(url) : null,
    read: () => readPage(tab),
    always: (host, always) => (always ? addHost(choices, host) : removeHost(choices, host).then(() => true)),
    switchSite: (id, on) => switchSite(choices, id, on),
  };
}

function take(read: Settings): void {
  settings = read;
  draw();
}

/** Asks the page what each sensitivity would mark on it. */
async function look({ tab, state }: ActivePage): Promise<void> {
  preview = state && state.answers > 0 ? ((await sendToTab(tab, 'page:preview', {})) ?? null) : null;
  draw();
}

function open(incognito: boolean): void {
  const opened = openSettings(incognito);
  store = { ...opened, choose: followSettings(opened, take, lasting) };
  followTheme(store, document.documentElement, lasting);
}

document.documentElement.lang = words.language;
document.documentElement.dir = words('direction');
watchActivePage((active) => {
  page = active;
  void look(active);
  if (!store) open(active.incognito);
  draw();
}, lasting);
