import type {
  LentTurn,
  Level,
  LoggedAnswer,
  OfferedTurn,
  PageState,
  Sensitivity,
  Timeline,
} from '../types.ts';
import { browser } from './browser.ts';
import type { Counted, Rating } from './counters.ts';

/**
 * Every message between the extension's parts, as what is sent and what comes back. A fact is past tense, a
 * command a verb, a question a noun. Settings never travel here: storage is the bus.
 */
export interface Messages {
  /** Question to a tab: what was read and found there. */
  'page:state': { sent: object; answer: PageState };
  /** Command to a tab: scroll to a finding and open its card. False where its place is gone. */
  'finding:show': { sent: { id: string; answer: string }; answer: boolean };
  /** Question to a tab: the whole conversation, as far as it is remembered. */
  'timeline:turns': { sent: object; answer: Timeline };
  /** Command to a tab: scroll to a message, or near it where it left the page. */
  'timeline:show': { sent: { id: string }; answer: 'there' | 'near' | 'gone' };
  /** Question to a tab: the sentences of an answer and of its other versions, this one first. */
  'timeline:versions': { sent: { id: string }; answer: readonly (readonly string[])[] };
  /** Command to a tab: hide marks of these words under this sign, or take that back. */
  'finding:dismiss': { sent: { detector: string; quote: string; undo?: boolean }; answer: boolean };
  /** Question to a tab: what the person logged there as wrong or missed. */
  'log:entries': { sent: object; answer: readonly LoggedAnswer[] };
  /** Question to a tab: how many findings there would be at each sensitivity, by level. */
  'page:preview': { sent: object; answer: Preview };
  /** Command to a tab: log the selected words as missed. False where none stand in an answer. */
  'mark:missed': { sent: object; answer: boolean };
  /** Question to a tab: its messages, to choose from. */
  'turns:offer': { sent: object; answer: readonly OfferedTurn[] };
  /** Command to a tab: keep these messages ready for the classroom. False where none of them is there. */
  'turns:lend': { sent: { ids: readonly string[] }; answer: boolean };
  /** Question of the classroom to a tab: the messages that were lent to it, once. */
  'turns:loan': { sent: object; answer: readonly LentTurn[] };
  /** Command to a tab: go to the next (1) or previous (-1) mark. */
  'mark:step': { sent: { by: 1 | -1 }; answer: boolean };
  /** Command to a tab: read its page by whatever tells who speaks there, and say how things stand then. */
  'page:read': { sent: object; answer: PageState };
  /**
   * Fact from a tab, to whoever listens: its `page:state` differs from before. `alerts` counts findings from `check`
   * up; `silent` says why there are none where one could expect some.
   */
  'page:changed': {
    sent: { alerts: number; status: PageState['status']; silent?: 'nothing-found' | 'changed' | 'stopped' };
    answer: undefined;
  };
  /** Fact to the background: something to count. Never sent from a private window. */
  'thing:counted': { sent: { one: Counted }; answer: undefined };
  /** Question to the background: the ratings of the signs. */
  'sign:ratings': { sent: object; answer: Readonly<Record<string, Rating>> };
  /** Command to the background: run the engine's script beside the content script that asks. */
  'engine:load': { sent: object; answer: undefined };
  /** Command to the background: open the learn page, at 'signs/<detector>' or 'risks/<risk>'. */
  'learn:open': { sent: { page: string }; answer: undefined };
  /** Command to the background: open the side panel (Chromium only, within the person's click). */
  'panel:open': { sent: object; answer: undefined };
  /** Fact from the background, to the side panel of a window: this text is to be checked. True where one took it. */
  'selection:taken': { sent: { window: number; text: string }; answer: boolean };
  /** Question to the background, from the side panel of a window: what waits to be checked there; null where nothing does. */
  'selection:waiting': { sent: { window: number }; answer: string | null };
  /** Command to the background: keep a choice made in a private window in memory. `null` takes it back. */
  'choice:keep': { sent: { key: string; value: unknown }; answer: undefined };
  /** Question to the background: the choices kept in memory. */
  'choice:kept': { sent: object; answer: Record<string, unknown> };
  /** Fact from the background to private tabs: a kept choice changed. */
  'choice:changed': { sent: object; answer: undefined };
}

/** How many findings of each level a page would have at each sensitivity. */
export type Preview = Readonly<Record<Sensitivity, Readonly<Record<Level, number>>>>;

export type MessageType = keyof Messages;
type Sent<T extends MessageType> = Messages[T]['sent'];
type Answer<T extends MessageType> = Messages[T]['answer'];

/** Where a message comes from: the ids of its tab, frame and window, absent for the extension's popup and panel. */
export interface Sender {
  readonly tab?: number;
  readonly window?: number;
  readonly frame?: number;
}

export type Handlers = {
  readonly [T in MessageType]?: (sent: Sent<T>, from: Sender) => Answer<T> | Promise<Answer<T>>;
};

/** Sends to the extension's own parts; undefined where nobody listens. */
export function send<T extends MessageType>(type: T, sent: Sent<T>): Promise<Answer<T> | undefined> {
  return browser.runtime.sendMessage<unknown, Answer<T>>({ ...sent, type }).catch(nobodyListens);
}

/** Sends to one tab; undefined where no content script listens, as on a page that is not a chat. */
export function sendToTab<T extends MessageType>(
  tab: number,
  type: T,
  sent: Sent<T>,
): Promise<Answer<T> | undefined> {
  return browser.tabs.sendMessage<unknown, Answer<T>>(tab, { ...sent, type }).catch(nobodyListens);
}

/** Answers messages from this extension, and from nobody else, until the signal aborts. */
export function answer(handlers: Handlers, signal: AbortSignal): void {
  const listener = (message: unknown, sender: RawSender): Promise<unknown> | undefined => {
    if (sender.id !== browser.runtime.id || !isMessage(message)) return undefined;
    const handle = handlers[message.type] as
      | ((sent: unknown, from: Sender) => unknown | Promise<unknown>)
      | undefined;
    if (!handle) return undefined;
    const { id: tab, windowId: window } = sender.tab ?? {};
    const { frameId: frame } = sender;
    return Promise.resolve(
      handle(message, {
        ...(tab !== undefined && { tab }),
        ...(window !== undefined && { window }),
        ...(frame !== undefined && { frame }),
      }),
    );
  };
  browser.runtime.onMessage.addListener(listener as never);
  signal.addEventListener('abort', () => {
    // After an update of the extension its API is gone, and its listeners with it.
    if (isAlive()) browser.runtime.onMessage.removeListener(listener as never);
  });
}

/** False once the extension was updated or removed under this script. */
export function isAlive(): boolean {
  try {
    return browser.runtime?.id !== undefined;
  } catch {
    return false;
  }
}

type RawSender = { id?: string; frameId?: number; tab?: { id?: number; windowId?: number } };

function isMessage(value: unknown): value is { type: MessageType } {
  return (
    typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string'
  );
}

function nobodyListens(error: unknown): undefined {
  // Browsers word it differently; any other failure of a message means the same to the asker: no answer.
  console.debug('caveat: no answer to a message:', error);
  return undefined;
}
