import type { PageState } from '../types.ts';
import { browser } from './browser.ts';
import { sendToTab } from './messages.ts';

/** The files of the content script, as every call of both browsers takes them: Firefox tells whole addresses and wants relative ones. */
export function contentFiles(): { js: string[]; css: string[] } {
  const [script] = browser.runtime.getManifest().content_scripts ?? [];
  const relative = (file: string) => new URL(file, browser.runtime.getURL('')).pathname.slice(1);
  return { js: script?.js?.map(relative) ?? [], css: script?.css?.map(relative) ?? [] };
}

/** Runs the content script in a tab, where one may be at work already. Rejects where the browser refuses. */
export async function inject(tab: number): Promise<void> {
  const { js, css } = contentFiles();
  const target = { tabId: tab };
  await browser.scripting.insertCSS({ target, files: css });
  await browser.scripting.executeScript({ target, files: js });
}

/**
 * "Read this page": reads the page of a tab by whatever tells who speaks there. Allowed by the person's click, key or
 * menu choice, for this page. Null where the browser lets no extension in.
 */
export async function readPage(tab: number): Promise<PageState | null> {
  const state = await sendToTab(tab, 'page:read', {});
  if (state) return state;
  try {
    await inject(tab);
  } catch (error) {
    console.info(`caveat: tab ${tab} cannot be read:`, error);
    return null;
  }
  return (await sendToTab(tab, 'page:read', {})) ?? null;
}

/** What a function, run in a frame of a tab or in all, says first; '' where none says anything or the browser refuses. */
export async function askPage(tab: number, frame: number | undefined, func: () => string): Promise<string> {
  const target = frame === undefined ? { tabId: tab, allFrames: true } : { tabId: tab, frameIds: [frame] };
  try {
    const results = await browser.scripting.executeScript({ target, func });
    return results.map(({ result }) => String(result ?? '')).find((text) => text.trim() !== '') ?? '';
  } catch (error) {
    console.info(`caveat: tab ${tab} cannot be asked:`, error);
    return '';
  }
}
