import { browser } from './browser.ts';

/** Whether a click on a page can open the side panel, by way of the background: so in Chromium, not in Firefox. */
export function opensFromPages(): boolean {
  return !import.meta.env.FIREFOX;
}

/**
 * Opens the side panel of a window. Must be called at once within the person's click, key or menu choice: both
 * browsers refuse it later.
 */
export function openPanel(window: { readonly windowId: number }): Promise<void> {
  return opensFromPages() ? chrome.sidePanel.open(window) : browser.sidebarAction.open();
}
