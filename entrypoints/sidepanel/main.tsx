import { render } from 'preact';
import type { FindingActions } from '../../components/FindingItem.tsx';
import type { TurnActions } from '../../components/Timeline.tsx';
import type { Lending } from '../../components/ToClassroom.tsx';
import { followTheme } from '../../components/theme.ts';
import { WordsContext } from '../../components/words.ts';
import { type ActivePage, siteOf, watchActivePage } from '../../lib/platform/active-page.ts';
import { browser } from '../../lib/platform/browser.ts';
import { dismissalHash } from '../../lib/platform/dismissals.ts';
import { lendFrom, offeredBy } from '../../lib/platform/lending.ts';
import { answer, send, sendToTab } from '../../lib/platform/messages.ts';
import { openSettings } from '../../lib/platform/settings.ts';
import { createWords } from '../../lib/platform/words.ts';
import { sites } from '../../lib/sites.ts';
import type { PageState, Timeline } from '../../lib/types.ts';
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
/** The conversation of the active tab; undefined where its page does not tell. */
let told: Timeline | undefined;
/** What is found in the text that was selected to be checked; null where it says nothing. */
let selection: { readonly state: PageState | null } | undefined;

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
        timeline={told && { told, actions: turnActionsIn(page.tab) }}
        lending={lendingIn(page.tab)}
        {...(selection && {
          selection: { state: selection.state, actions: onSelection, close: closeSelection },
        })}
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
    copy,
  };
}

function lendingIn(tab: number): Lending {
  return { offered: () => offeredBy(tab), lend: (ids) => lendFrom(tab, ids) };
}

function turnActionsIn(tab: number): TurnActions {
  return {
    show: async (id) => (await sendToTab(tab, 'timeline:show', { id })) ?? 'gone',
    versions: async (id) => (await sendToTab(tab, 'timeline:versions', { id })) ?? [],
  };
}

function copy(text: string): Promise<boolean> {
  return navigator.clipboard.writeText(text).then(
    () => true,
    (error: unknown) => {
      console.warn('caveat: nothing was copied:', error);
      return false;
    },
  );
}

/** Nothing can be shown of a text that stands on no page of ours. */
const onSelection: FindingActions = {
  dismiss: async ({ detector, quote }, undo) => {
    const choices = openSettings(page?.incognito ?? false);
    await choices.choose(
      `dismissed:${dismissalHash(await choices.salt(), detector, quote)}`,
      undo ? null : true,
    );
    return true;
  },
  copy,
};

async function check(text: string): Promise<void> {
  const { checkSelection } = await import('./selection.ts');
  const choices = openSettings(page?.incognito ?? false);
  selection = { state: checkSelection(text, await choices.read(), await choices.salt()) };
  draw();
}

function closeSelection(): void {
  selection = undefined;
  draw();
}

/** A selection waits where it opened this panel; later ones come by themselves. */
async function takeSelections(window: number): Promise<void> {
  answer(
    {
      'selection:taken': ({ window: target, text }) => {
        if (target !== window) return false;
        void check(text);
        return true;
      },
    },
    lasting,
  );
  const text = await send('selection:waiting', { window });
  if (typeof text === 'string') await check(text);
}

/** The page with its conversation, drawn once both are there. */
async function takePage(active: ActivePage): Promise<void> {
  const turns = active.state ? await sendToTab(active.tab, 'timeline:turns', {}) : undefined;
  page = active;
  told = turns;
  draw();
}

document.documentElement.lang = words.language;
document.documentElement.dir = words('direction');
document.title = words('panel_title');
followTheme(store, document.documentElement, lasting);
const take = (settings: { readonly paused: boolean }) => {
  paused = settings.paused;
  draw();
};
void store.read().then(take);
store.watch(take, lasting);
watchActivePage((active) => {
  if (!page) void takeSelections(active.windowId);
  void takePage(active);
}, lasting);
