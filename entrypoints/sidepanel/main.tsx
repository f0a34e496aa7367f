import { render } from 'preact';
import type { FindingActions } from '../../components/FindingItem.tsx';
import { followTheme } from '../../components/theme.ts';
import { WordsContext } from '../../components/words.ts';
import { type ActivePage, siteOf, watchActivePage } from '../../lib/platform/active-page.ts';
import { browser } from '../../lib/platform/browser.ts';
import { sendToTab } from '../../lib/platform/messages.ts';
import { openSettings } from '../../lib/platform/settings.ts';
import { createWords } from '../../lib/platform/words.ts';
import { sites } from '../../lib/sites.ts';
import { App } from './App.tsx';
import './style.css';

const words = createWords((key) => browser.i18n.getMessage(key), browser.i18n.getMessage('language'));
const lasting = new AbortController().signal;
const supported = Object.values(sites).flatMap((site) =>
  site.optional || site.matches.length === 0 ? [] : [site.title],
);
const store = openSettings(false);

let page: ActivePage | undefined;
let paused = false;

function draw(): void {
  if (!page) return;
  render(
    <WordsContext value={words}>
      <App
        conversation={`${page.tab} ${page.url}`}
        site={siteOf(page)}
        state={page.state}
        paused={paused}
        supported={supported}
        actions={actionsIn(page.tab)}
      />
    </WordsContext>,
    document.body,
  );
}

function actionsIn(tab: number): FindingActions {
  return {
    show: async ({ id, answer }) => (await sendToTab(tab, 'finding:show', { id, answer })) === true,
    dismiss: async ({ detector, quote }, undo) =>
      (await sendToTab(tab, 'finding:dismiss', { detector, quote, undo })) === true,
    copy: (text) =>
      navigator.clipboard.writeText(text).then(
        () => true,
        (error: unknown) => {
          console.warn('caveat: nothing was copied:', error);
          return false;
        },
      ),
  };
}

document.documentElement.lang = words.language;
document.title = words('panel_title');
followTheme(store, document.documentElement, lasting);
const take = (settings: { readonly paused: boolean }) => {
  paused = settings.paused;
  draw();
};
void store.read().then(take);
store.watch(take, lasting);
watchActivePage((active) => {
  page = active;
  draw();
}, lasting);
