import { defineBackground } from 'wxt/utils/define-background';
import { selectionOfPage } from '../lib/page/selection.ts';
import { browser } from '../lib/platform/browser.ts';
import { count, readCounters } from '../lib/platform/counters.ts';
import { askPage, inject, readPage } from '../lib/platform/injection.ts';
import { answer, type Messages, send, sendToTab } from '../lib/platform/messages.ts';
import { openPanel } from '../lib/platform/panel.ts';
import { forgetWithdrawn, registerHosts } from '../lib/platform/permissions.ts';
import { openSettings } from '../lib/platform/settings.ts';

/** The menu entries, and the commands of the same names. */
const OPEN_PANEL = 'open-panel';
const READ_PAGE = 'read-page';
const CHECK_SELECTION = 'check-selection';
const MISSED = 'missed';
const STEPS: Readonly<Record<string, 1 | -1>> = { 'next-mark': 1, 'previous-mark': -1 };
/** Amber, as the marks; grey where nothing is marked because nothing was read. */
const BADGE = { background: '#9a5b00', text: '#ffffff', silent: '#6b655c' };
/** What the badge says where nothing could be read. */
const SILENT = { 'nothing-found': '–', changed: '?', stopped: '?', refused: '?' } as const;

export default defineBackground(() => {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    // The demo chat explains itself.
    if (reason === 'install' && import.meta.env.MODE !== 'demo') openPage('welcome.html');
    void addMenu();
    void readOpenTabs(chatHosts());
    // An update forgets what was registered.
    void readAllowedHosts();
  });
  browser.runtime.onStartup.addListener(() => void readAllowedHosts());
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && Object.keys(changes).some((key) => /^(?:host|site):/.test(key)))
      void readAllowedHosts();
  });
  browser.permissions.onAdded.addListener(() => void readAllowedHosts());
  browser.permissions.onRemoved.addListener(({ origins = [] }) => {
    void store
      .read()
      .then((settings) => forgetWithdrawn(store, settings, origins))
      .then(readAllowedHosts);
  });

  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId === OPEN_PANEL) openPanelOf(tab);
    if (info.menuItemId === READ_PAGE) void readPageOf(tab);
    if (info.menuItemId === CHECK_SELECTION) checkSelection(tab, info.frameId, info.selectionText);
    if (info.menuItemId === MISSED && tab?.id !== undefined) void sendToTab(tab.id, 'mark:missed', {});
  });

  browser.commands.onCommand.addListener((command, tab) => {
    const by = STEPS[command];
    if (command === OPEN_PANEL) openPanelOf(tab);
    else if (command === READ_PAGE) void readPageOf(tab);
    else if (command === CHECK_SELECTION) checkSelection(tab);
    else if (by && tab?.id !== undefined) void sendToTab(tab.id, 'mark:step', { by });
  });

  answer(
    {
      'page:changed': ({ alerts, silent }, { tab }) => {
        if (tab === undefined) return undefined;
        void showBadge(tab, alerts, silent).catch((error: unknown) => {
          console.info(`caveat: tab ${tab} was closed before its badge was set:`, error);
        });
        return undefined;
      },
      'engine:load': async (_, { tab, frame }) => {
        if (tab === undefined) return undefined;
        const target = { tabId: tab, frameIds: [frame ?? 0] };
        await browser.scripting.executeScript({ target, files: ['engine.js'] });
        return undefined;
      },
      'learn:open': ({ page }) => {
        openPage(`learn.html#${page}`);
        return undefined;
      },
      'thing:counted': async ({ one }) => {
        await count(one);
        return undefined;
      },
      'sign:ratings': async () => (await readCounters()).ratings,
      'panel:open': (_, { window }) => {
        if (window !== undefined) reportFailure(openPanel({ windowId: window }));
        return undefined;
      },
      'selection:waiting': ({ window }) => {
        const text = waiting.get(window) ?? null;
        waiting.delete(window);
        return text;
      },
      'choice:keep': async ({ key, value }) => {
        await browser.storage.session.set({ [key]: value });
        await tellPrivateTabs();
        return undefined;
      },
      'choice:kept': () => browser.storage.session.get(null),
    },
    new AbortController().signal,
  );
});

/** Text that was selected to be checked, by the window whose side panel opens: in memory alone. */
const waiting = new Map<number, string>();
const store = openSettings(false);
let registering: Promise<unknown> = Promise.resolve();

async function addMenu(): Promise<void> {
  // Browsers keep the menu over an update, and refuse a second entry of the same id.
  await browser.contextMenus.removeAll();
  const add = (id: string, key: string, contexts: ('page' | 'selection')[], hosts?: string[]) => {
    const title = browser.i18n.getMessage(key);
    browser.contextMenus.create({ id, title, contexts, ...(hosts && { documentUrlPatterns: hosts }) });
  };
  add(OPEN_PANEL, 'menu_open_panel', ['page', 'selection'], chatHosts());
  add(READ_PAGE, 'menu_read_page', ['page']);
  add(CHECK_SELECTION, 'menu_check_selection', ['selection']);
  add(MISSED, 'menu_missed', ['selection'], chatHosts());
}

/** Opens one of our own pages in a tab of its own. */
function openPage(path: string): void {
  void browser.tabs.create({ url: browser.runtime.getURL(path) });
}

async function showBadge(
  tabId: number,
  alerts: number,
  silent?: Messages['page:changed']['sent']['silent'] | 'refused',
): Promise<void> {
  const isSilent = alerts === 0 && silent !== undefined;
  const text = isSilent ? SILENT[silent] : alerts > 0 ? String(alerts) : '';
  const title = isSilent ? browser.i18n.getMessage(`badge_${silent.replace('-', '_')}`) : '';
  const color = isSilent ? BADGE.silent : BADGE.background;
  await browser.action.setBadgeText({ tabId, text });
  await browser.action.setBadgeBackgroundColor({ tabId, color });
  await browser.action.setBadgeTextColor({ tabId, color: BADGE.text });
  await browser.action.setTitle({ tabId, title: title || browser.i18n.getMessage('extension_name') });
}

/** Tabs that were open before Caveat was installed, updated or allowed are read without a reload. */
async function readOpenTabs(hosts: string[]): Promise<void> {
  for (const { id } of await browser.tabs.query({ url: hosts })) {
    if (id === undefined) continue;
    try {
      await inject(id);
    } catch (error) {
      // A tab that shows an error page or was closed meanwhile cannot be read; the others can.
      console.info(`caveat: tab ${id} is read after its next reload:`, error);
    }
  }
}

/** Reads where the person wants it and the browser allows it, and nowhere else; one change after the other. */
function readAllowedHosts(): Promise<void> {
  const registered = registering.then(async () => {
    const fresh = await registerHosts(await store.read());
    if (fresh.length > 0) await readOpenTabs(fresh);
  });
  registering = registered.catch((error: unknown) => {
    console.error('caveat: the hosts that were added are not read:', error);
  });
  return registered;
}

async function readPageOf(tab: OpenTab | undefined): Promise<void> {
  if (tab?.id === undefined) return;
  // A page that is read says itself how that went.
  if ((await readPage(tab.id)) === null) await showBadge(tab.id, 0, 'refused');
}

/** Opens the side panel at once, as browsers want it, and hands it the selected text as soon as that is there. */
function checkSelection(tab: OpenTab | undefined, frame?: number, folded = ''): void {
  openPanelOf(tab);
  const window = tab?.windowId;
  if (window === undefined || tab?.id === undefined) return;
  void askPage(tab.id, frame, selectionOfPage)
    .then(async (selected) => {
      const text = selected || folded;
      waiting.set(window, text);
      if (await send('selection:taken', { window, text })) waiting.delete(window);
    })
    .catch((error: unknown) => console.warn('caveat: the selection was not checked:', error));
}

function chatHosts(): string[] {
  return browser.runtime.getManifest().content_scripts?.flatMap((script) => script.matches ?? []) ?? [];
}

interface OpenTab {
  readonly id?: number | undefined;
  readonly windowId?: number | undefined;
}

function openPanelOf(tab: OpenTab | undefined): void {
  if (tab?.windowId !== undefined) reportFailure(openPanel({ windowId: tab.windowId }));
}

function reportFailure(opening: Promise<void>): void {
  opening.catch((error: unknown) => console.warn('caveat: the side panel did not open:', error));
}

async function tellPrivateTabs(): Promise<void> {
  for (const tab of await browser.tabs.query({})) {
    if (tab.incognito && tab.id !== undefined) void sendToTab(tab.id, 'choice:changed', {});
  }
}
