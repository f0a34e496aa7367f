import { render } from 'preact';
import { followTheme } from '../../components/theme.ts';
import { WordsContext } from '../../components/words.ts';
import { type ActivePage, siteOf, watchActivePage } from '../../lib/platform/active-page.ts';
import { browser } from '../../lib/platform/browser.ts';
import { openPanel } from '../../lib/platform/panel.ts';
import { openSettings, type SettingKey, type SettingsStore } from '../../lib/platform/settings.ts';
import { createWords } from '../../lib/platform/words.ts';
import { sites } from '../../lib/sites.ts';
import type { Settings } from '../../lib/types.ts';
import { App } from './App.tsx';
import './style.css';

const words = createWords((key) => browser.i18n.getMessage(key), browser.i18n.getMessage('language'));
const lasting = new AbortController().signal;
const supported = Object.values(sites).flatMap((site) =>
  site.optional || site.matches.length === 0 ? [] : [site.title],
);

let page: ActivePage | undefined;
let store: SettingsStore | undefined;
let settings: Settings | undefined;

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
        incognito={incognito}
        supported={supported}
        choose={(key, value) => choose(choices, key, value)}
        openPanel={() => openPanel({ windowId }).then(() => window.close())}
      />
    </WordsContext>,
    document.body,
  );
}

async function choose(
  choices: SettingsStore,
  key: SettingKey,
  value: string | boolean | null,
): Promise<void> {
  await choices.choose(key, value);
  take(await choices.read());
}

function take(read: Settings): void {
  settings = read;
  draw();
}

function open(incognito: boolean): void {
  store = openSettings(incognito);
  store.watch(take, lasting);
  followTheme(store, document.documentElement, lasting);
  void store.read().then(take);
}

document.documentElement.lang = words.language;
watchActivePage((active) => {
  page = active;
  if (!store) open(active.incognito);
  draw();
}, lasting);
