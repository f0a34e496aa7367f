import { siteAt, sites } from '../sites.ts';
import type { PageState } from '../types.ts';
import { browser } from './browser.ts';
import { answer, sendToTab } from './messages.ts';

/** The tab in front of the person, and what its page says of itself. */
export interface ActivePage {
  readonly tab: number;
  readonly windowId: number;
  readonly incognito: boolean;
  /** Null where the browser does not tell, which is so on every page that Caveat has no permission for. */
  readonly url: string | null;
  /** Null where no content script answers. */
  readonly state: PageState | null;
}

/**
 * Calls back with the active tab of this page's own window: now, when another tab is chosen, when the tab
 * navigates and when its page reports a change, until the signal aborts.
 */
export function watchActivePage(changed: (page: ActivePage) => void, signal: AbortSignal): void {
  let current: number | undefined;
  let looking = false;
  let again = false;
  const look = async (): Promise<void> => {
    again = true;
    if (looking) return;
    looking = true;
    try {
      while (again && !signal.aborted) {
        again = false;
        const page = await activePage();
        current = page?.tab;
        if (page && !signal.aborted) changed(page);
      }
    } finally {
      looking = false;
    }
  };
  const activated = () => void look();
  const updated = (tab: number, change: { status?: string; url?: string }) => {
    if (tab === current && (change.status !== undefined || change.url !== undefined)) void look();
  };
  browser.tabs.onActivated.addListener(activated);
  browser.tabs.onUpdated.addListener(updated);
  signal.addEventListener('abort', () => {
    browser.tabs.onActivated.removeListener(activated);
    browser.tabs.onUpdated.removeListener(updated);
  });
  answer(
    {
      'page:changed': (_, from) => {
        if (current === undefined || from.tab === current) void look();
        return undefined;
      },
    },
    signal,
  );
  void look();
}

async function activePage(): Promise<ActivePage | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined || tab.windowId === undefined) return null;
  const state = (await sendToTab(tab.id, 'page:state', {})) ?? null;
  return { tab: tab.id, windowId: tab.windowId, incognito: tab.incognito, url: tab.url ?? null, state };
}

/** A site, as the pages of the extension speak of it. */
export interface NamedSite {
  readonly id: string;
  readonly title: string;
  /** Whether it is read where the person chose nothing. */
  readonly onByDefault: boolean;
}

/** The site of a page, by what its content script says or else by its address; null where it is none. */
export function siteOf(page: Pick<ActivePage, 'url' | 'state'>): NamedSite | null {
  const id = page.state?.site || (page.url === null ? null : siteAt(new URL(page.url))?.[0]);
  const site = id ? sites[id] : undefined;
  if (!id || !site) return null;
  return { id, title: site.title, onByDefault: !site.off && !site.optional };
}
