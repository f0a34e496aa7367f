import { defineBackground } from 'wxt/utils/define-background';
import { browser } from '../lib/platform/browser.ts';
import { answer, sendToTab } from '../lib/platform/messages.ts';
import { openPanel } from '../lib/platform/panel.ts';

/** The menu entry and the command that open the side panel. */
const OPEN_PANEL = 'open-panel';
const STEPS: Readonly<Record<string, 1 | -1>> = { 'next-mark': 1, 'previous-mark': -1 };
/** Amber, as the marks. */
const BADGE = { background: '#9a5b00', text: '#ffffff' };

export default defineBackground(() => {
  browser.runtime.onInstalled.addListener(() => {
    void addMenu();
    void readOpenChats();
  });

  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId === OPEN_PANEL) openPanelOf(tab);
  });

  browser.commands.onCommand.addListener((command, tab) => {
    const by = STEPS[command];
    if (command === OPEN_PANEL) openPanelOf(tab);
    else if (by && tab?.id !== undefined) void sendToTab(tab.id, 'mark:step', { by });
  });

  answer(
    {
      'page:changed': ({ alerts }, { tab }) => {
        if (tab === undefined) return undefined;
        void showBadge(tab, alerts).catch((error: unknown) => {
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
        void browser.tabs.create({ url: browser.runtime.getURL(`learn.html#${page}`) });
        return undefined;
      },
      'panel:open': (_, { window }) => {
        if (window !== undefined) reportFailure(openPanel({ windowId: window }));
        return undefined;
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

async function addMenu(): Promise<void> {
  // Browsers keep the menu over an update, and refuse a second entry of the same id.
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: OPEN_PANEL,
    title: browser.i18n.getMessage('menu_open_panel'),
    contexts: ['page', 'selection'],
    documentUrlPatterns: chatHosts(),
  });
}

async function showBadge(tabId: number, alerts: number): Promise<void> {
  await browser.action.setBadgeText({ tabId, text: alerts > 0 ? String(alerts) : '' });
  await browser.action.setBadgeBackgroundColor({ tabId, color: BADGE.background });
  await browser.action.setBadgeTextColor({ tabId, color: BADGE.text });
}

/** Chats that were open before Caveat was installed or updated are read without a reload. */
async function readOpenChats(): Promise<void> {
  const script = browser.runtime.getManifest().content_scripts?.[0];
  const tabs = await browser.tabs.query({ url: chatHosts() });
  for (const { id } of tabs) {
    if (id === undefined) continue;
    const target = { tabId: id };
    try {
      await browser.scripting.insertCSS({ target, files: script?.css ?? [] });
      await browser.scripting.executeScript({ target, files: script?.js ?? [] });
    } catch (error) {
      // A tab that shows an error page or was closed meanwhile cannot be read; the others can.
      console.info(`caveat: tab ${id} is read after its next reload:`, error);
    }
  }
}

function chatHosts(): string[] {
  return browser.runtime.getManifest().content_scripts?.flatMap((script) => script.matches ?? []) ?? [];
}

function openPanelOf(tab: { windowId?: number | undefined } | undefined): void {
  if (tab?.windowId !== undefined) reportFailure(openPanel({ windowId: tab.windowId }));
}

function reportFailure(opening: Promise<void>): void {
  opening.catch((error: unknown) => console.warn('caveat: the side panel did not open:', error));
}

async function tellPrivateTabs(): Promise<void> {
  const tabs = await browser.tabs.query({ url: chatHosts() });
  for (const tab of tabs) {
    if (tab.incognito && tab.id !== undefined) void sendToTab(tab.id, 'choice:changed', {});
  }
}
