import type { LoggedAnswer } from '../types.ts';
import { browser } from './browser.ts';
import { sendToTab } from './messages.ts';

/** What was logged in every open tab. */
export async function readLogs(): Promise<readonly LoggedAnswer[]> {
  const tabs = await browser.tabs.query({});
  const logs = await Promise.all(
    tabs.map(async ({ id }) => (id === undefined ? [] : ((await sendToTab(id, 'log:entries', {})) ?? []))),
  );
  return logs.flat();
}
