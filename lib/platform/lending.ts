import type { LentTurn, OfferedTurn } from '../types.ts';
import { browser } from './browser.ts';
import { sendToTab } from './messages.ts';

/** Stands in the classroom's address, before the id of the tab to ask: never what was said there. */
const FROM = '#from=';

/** The messages of a tab's chat, as the person is asked about them; null where no page answers. */
export async function offeredBy(tab: number): Promise<readonly OfferedTurn[] | null> {
  return (await sendToTab(tab, 'turns:offer', {})) ?? null;
}

/** Opens the classroom, which asks the tab for these messages. False where the tab no longer has them. */
export async function lendFrom(tab: number, ids: readonly string[]): Promise<boolean> {
  if ((await sendToTab(tab, 'turns:lend', { ids })) !== true) return false;
  await browser.tabs.create({ url: browser.runtime.getURL(`classroom.html${FROM}${tab}`) });
  return true;
}

/** The messages that were lent to the page at this address; null where none were. */
export async function lentTo(hash: string): Promise<readonly LentTurn[] | null> {
  const tab = Number(hash.startsWith(FROM) ? hash.slice(FROM.length) : Number.NaN);
  if (!Number.isInteger(tab)) return null;
  const turns = (await sendToTab(tab, 'turns:loan', {})) ?? [];
  return turns.length > 0 ? turns : null;
}
