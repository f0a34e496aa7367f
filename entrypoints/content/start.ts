import type { Engine } from '../../lib/engine.ts';
import { type Chat, findChat, hasUnreadChat, type Ways } from '../../lib/page/chats.ts';
import { createMarks, isDark } from '../../lib/page/marks.ts';
import { listenToSubmits } from '../../lib/page/submits.ts';
import { watchTheme } from '../../lib/page/theme.ts';
import type { Since } from '../../lib/page/turns.ts';
import { createGrowth } from '../../lib/page/unknown.ts';
import { type Change, watch } from '../../lib/page/watch.ts';
import { dismissalHash } from '../../lib/platform/dismissals.ts';
import type { answer, send } from '../../lib/platform/messages.ts';
import { DEFAULTS, type SettingKey, type SettingsStore } from '../../lib/platform/settings.ts';
import type { Words } from '../../lib/platform/words.ts';
import { isAdded, isOn, siteAt } from '../../lib/sites.ts';
import type { PageState, PageStatus, Settings, Site } from '../../lib/types.ts';
import { createConversation, type Judge, type Message } from './conversation.ts';
import { createOverlay } from './overlay/overlay.tsx';
import { listenToPointer } from './pointer.ts';
import { pageFindings, pageState, type ReadAnswer, type Unread } from './state.ts';

/** What the pipeline needs of the browser; a test brings its own. */
export interface Platform {
  readonly settings: SettingsStore;
  readonly words: Words;
  readonly engine: () => Promise<Engine>;
  readonly isAlive: () => boolean;
  readonly answer: typeof answer;
  readonly send: typeof send;
  /** Whether a click on the page can open the side panel. */
  readonly opensPanel: boolean;
  /** The style of marks, for shadow roots, into which the page's styles do not reach. */
  readonly marksCss: string;
}

/** A page drawn by a server is left without our host this long after loading, in ms: its scripts may still take it over. */
const HYDRATION = 3000;
/** A page may show its chat this long after loading, in ms, before we say that there is none. */
const PATIENCE = 4000;
const NOTHING: Change = { nodes: [], all: false };
const EVERYTHING: Change = { nodes: [], all: true };

/**
 * The pipeline: page -> turns -> passage -> context -> report -> marks and overlay, again at each change of the page
 * or of the settings, until the controller aborts.
 */
export function start(
  document: Document,
  sites: Readonly<Record<string, Site>>,
  controller: AbortController,
  platform: Platform,
): void {
  const { signal } = controller;
  const view = document.defaultView as Window & typeof globalThis;
  const conversation = createConversation(platform.engine, () => document.URL);
  const marks = createMarks(view, signal);

  let settings: Settings = DEFAULTS;
  let salt = '';
  let judge: Judge = judgeOf(settings);
  const growth = createGrowth(document);
  const frontEnds = Object.fromEntries(
    Object.entries(sites).filter(([, { matches }]) => matches.length === 0),
  );
  /** The site at the page's address. */
  let own: Ways['own'] = null;
  let chat: Chat | null = null;
  /** The person asked for this page to be read, whatever it is. */
  let asked = false;
  let status: PageStatus = 'reading';
  let unread: readonly Unread[] = [];
  /** Dismissed on this page: they hold even where storage fails. */
  const dismissedHere = new Map<string, boolean>();
  /** The page can take our host: its scripts changed an answer after it was read, or the person uses it. */
  let pageIsReady = false;
  let told = '';
  /** The finding whose card was opened last: from there the commands go on. */
  let opened: { answer: string; id: string } | null = null;

  const overlay = createOverlay(
    document,
    platform.words,
    {
      rangeOf,
      current: (from, finding) => {
        if (finding !== null) opened = { answer: from, id: finding };
        marks.show(from, finding);
      },
      dismiss: (finding) => dismiss(finding.detector, finding.quote),
      hideKind: ({ detector }) => hideKind(detector),
      learn: (page) => void platform.send('learn:open', { page }),
      ...(platform.opensPanel && { openPanel: () => void platform.send('panel:open', {}) }),
      givenUp: () => stop({ what: 'overlay', why: 'overlay_removed' }),
    },
    signal,
  );

  // ---- The person acts.

  for (const type of ['keydown', 'keyup', 'keypress'] as const) {
    view.addEventListener(
      type,
      (event) => {
        if (!overlay.owns(event.target)) return;
        // The page's shortcuts must not hear keys that are meant for the card.
        event.stopImmediatePropagation();
        if (type === 'keydown' && event.isTrusted) overlay.pressed(event);
      },
      { capture: true, signal },
    );
  }
  listenToPointer(document, signal, (x, y) => {
    takeHost();
    const found = marks.at(x, y);
    const from = found[0]?.answer;
    if (from === undefined) return;
    overlay.open(
      from,
      found.filter((mark) => mark.answer === from).map(({ id }) => id),
    );
  });
  platform.answer(
    {
      'page:state': state,
      'page:read': readAnything,
      'finding:show': ({ answer: from, id }) => show(from, id),
      'finding:dismiss': ({ detector, quote, undo }) => {
        const takeBack = dismiss(detector, quote);
        if (undo) takeBack();
        return true;
      },
      'mark:step': ({ by }) => step(by),
    },
    signal,
  );

  /** Hides a mark, at once here and for good in the settings; returns how to take that back. */
  function dismiss(detector: string, quote: string): () => void {
    const hash = dismissalHash(salt, detector, quote);
    const set = (dismissed: boolean) => {
      dismissedHere.set(hash, dismissed);
      store(`dismissed:${hash}`, dismissed || null);
      rejudge();
    };
    set(true);
    return () => set(false);
  }

  /** Switches a sign off, at once here and for good in the settings; returns how to take that back. */
  function hideKind(detector: string): () => void {
    const before = settings.detectors[detector] ?? null;
    const set = (choice: boolean | null) => {
      const { [detector]: _, ...others } = settings.detectors;
      settings = { ...settings, detectors: choice === null ? others : { ...others, [detector]: choice } };
      store(`detector:${detector}`, choice);
      rejudge();
    };
    set(false);
    return () => set(before);
  }

  function store(key: SettingKey, value: boolean | null): void {
    platform.settings.choose(key, value).catch((error: unknown) => {
      console.warn(`caveat: '${key}' holds for this page only, it could not be stored:`, error);
    });
  }

  function step(by: 1 | -1): boolean {
    const stops = answers().flatMap((read) => pageFindings(read).filter(({ shown }) => shown));
    const at = stops.findIndex(({ id, answer: from }) => id === opened?.id && from === opened.answer);
    const next = stops.at(at < 0 ? (by > 0 ? 0 : -1) : (at + by) % stops.length);
    return next ? show(next.answer, next.id) : false;
  }

  function show(from: string, id: string): boolean {
    const range = rangeOf(from, id);
    const place = range?.startContainer.parentElement ?? messageOf(from)?.turn.element;
    if (!place) return false;
    takeHost();
    place.scrollIntoView({ block: 'center', behavior: 'instant' });
    return overlay.open(from, [id]);
  }

  // ---- The page changes.

  let pending: Change | null = null;
  let looking = false;
  let settleTimer = 0;
  let chipTimer = 0;
  let patienceTimer = 0;
  let watching: { readonly ended: AbortController; readonly observe: (root: ShadowRoot) => void } | null =
    null;
  let looked = Promise.resolve();

  function again(change: Change): void {
    pending = pending
      ? { nodes: [...pending.nodes, ...change.nodes], all: pending.all || change.all }
      : change;
    if (!looking) looked = lookUntilDone();
  }

  /** The person's own word: the page is read by whatever tells who speaks on it. */
  async function readAnything(): Promise<PageState> {
    await begun;
    asked = true;
    pageIsReady = true;
    stopWatching();
    again(EVERYTHING);
    await looked;
    return state();
  }

  async function lookUntilDone(): Promise<void> {
    looking = true;
    while (pending && !signal.aborted && status !== 'stopped') {
      const change = pending;
      pending = null;
      try {
        await look(change);
      } catch (error) {
        console.error('caveat: stopped on this page:', error);
        stop({ what: error instanceof Error ? error.message : String(error), why: 'failed' });
      }
    }
    looking = false;
  }

  async function look(change: Change): Promise<void> {
    if (!platform.isAlive()) return controller.abort();
    const url = new URL(document.URL);
    own = siteAt(url, sites);
    if (settings.paused || !(asked || isRead(url))) return turnOff();
    const ways = waysAt(url);
    watchPage(ways);
    const seen = new Set(conversation.messages().map(({ turn }) => turn.id));
    view.clearTimeout(settleTimer);
    const find = (since?: Since) => {
      const found = findChat(document, ways, chat, since);
      for (const root of found.roots) watching?.observe(root);
      chat = found.chat;
      if (chat.root !== document) marks.adopt(chat.root as ShadowRoot, platform.marksCss);
      return chat;
    };
    if (answers().length === 0 || chat?.foundBy === 'structure')
      growth.changed(change, view.performance.now());
    const wait = await conversation.update(find, change, judge, (message) => {
      const { id } = message.turn;
      if (seen.has(id) && !message.settled) pageIsReady = true;
      paint(message);
      seen.delete(id);
    });
    const present = new Set(conversation.messages().map(({ turn }) => turn.id));
    for (const id of seen) if (!present.has(id)) marks.forget(id);
    if (wait !== null) settleTimer = view.setTimeout(() => again(NOTHING), wait + 1);
    status = answers().length > 0 ? 'read' : document.readyState === 'complete' ? 'nothing-found' : 'reading';
    unread = status === 'nothing-found' && isLate() ? unreadChat() : [];
    showChips();
    tell();
  }

  /** Whether the page is read without being asked to. */
  function isRead(url: URL): boolean {
    return own ? isOn(own, settings, url) : isAdded(url, settings.hosts);
  }

  /** A site's own selectors are all that may be tried there, until the person asks for more. */
  function waysAt(url: URL): Ways {
    if (own && !asked) return { own, any: null };
    const isChosen = ([id]: [string, Site]) => settings.sites[id] ?? (asked || isAdded(url, settings.hosts));
    const chosen = Object.fromEntries(Object.entries(frontEnds).filter(isChosen));
    return { own, any: { frontEnds: chosen, growth, ignore: (host) => overlay.owns(host) } };
  }

  /** Whether the page had its time to show a chat; else looks again once it had. */
  function isLate(): boolean {
    const left = PATIENCE - sinceLoad(view);
    view.clearTimeout(patienceTimer);
    if (left > 0) patienceTimer = view.setTimeout(() => again(NOTHING), left + 1);
    return left <= 0;
  }

  function unreadChat(): Unread[] {
    if (!own || !chat || !hasUnreadChat(document, chat, growth)) return [];
    return [{ what: own[1].checked, why: 'site_changed' }];
  }

  function turnOff(): void {
    status = 'off';
    unread = [];
    stopWatching();
    clear();
    tell();
  }

  function stop(why: Unread): void {
    status = 'stopped';
    unread = [why];
    stopWatching();
    clear();
    tell();
  }

  function clear(): void {
    view.clearTimeout(settleTimer);
    view.clearTimeout(patienceTimer);
    for (const { turn } of conversation.messages()) marks.forget(turn.id);
    conversation.forget();
    chat = null;
    overlay.update([]);
  }

  function stopWatching(): void {
    watching?.ended.abort();
    watching = null;
  }

  function watchPage({ own: site, any }: Ways): void {
    if (watching) return;
    const read = [...(site ? [site[1]] : []), ...Object.values(any?.frontEnds ?? {})];
    const ended = new AbortController();
    const lasting = AbortSignal.any([signal, ended.signal]);
    const { observe } = watch(document, again, {
      signal: lasting,
      attributes: read.flatMap(({ dialects }) => dialects.flatMap(stateAttributes)),
      // Marks on what the page wrote anew are put back before it is drawn, so that they do not blink.
      isUrgent: () => !marks.heal(),
      ignore: (node) => overlay.owns(node),
    });
    watching = { ended, observe };
    watchTheme(document, repaint, lasting);
    listenToSubmits(document, lasting, (words) => growth.submitted(words, view.performance.now()));
    view.addEventListener('load', () => again(NOTHING), { signal: lasting });
    document.addEventListener('visibilitychange', () => again(NOTHING), { signal: lasting });
  }

  function rejudge(): void {
    judge = judgeOf(settings);
    again(NOTHING);
  }

  function judgeOf({ sensitivity, detectors, dismissed }: Settings): Judge {
    return {
      options: { sensitivity, choices: detectors },
      dismissed: (detector, quote) => {
        const hash = dismissalHash(salt, detector, quote);
        return dismissedHere.get(hash) ?? dismissed.has(hash);
      },
    };
  }

  // ---- Paint, explain, tell.

  function paint({ turn, reading, answer: read }: Message): void {
    if (!read) {
      marks.forget(turn.id);
      return;
    }
    const dark = isDark(turn.bodies[0] ?? turn.element);
    const shown = read.findings.filter(({ id }) => read.shown.has(id));
    marks.paint(
      turn.id,
      shown.flatMap((finding) => {
        const range = reading.rangeOf(finding);
        return range ? [{ id: finding.id, level: finding.level, range, dark }] : [];
      }),
    );
  }

  function repaint(): void {
    for (const message of conversation.messages()) paint(message);
    showChips();
  }

  /** The person uses the page: it need not be waited for. */
  function takeHost(): void {
    if (pageIsReady) return;
    pageIsReady = true;
    showChips();
  }

  function showChips(): void {
    view.clearTimeout(chipTimer);
    if (signal.aborted) return;
    const since = sinceLoad(view);
    if (!pageIsReady && since < HYDRATION) {
      chipTimer = view.setTimeout(showChips, HYDRATION - since);
      return;
    }
    overlay.update(
      conversation.messages().flatMap(({ turn, answer: read, settled }) => {
        const element = turn.bodies.at(-1);
        if (!read || !element) return [];
        const { sentences, read: readSentences } = read.report.coverage;
        const findings = pageFindings(read);
        const dark = isDark(element);
        return [{ id: turn.id, element, dark, findings, sentences, read: readSentences, settled }];
      }),
    );
  }

  function tell(): void {
    const { answers: count, findings, coverage, unread: left } = state();
    const alerts = findings.filter(({ level }) => level !== 'note').length;
    const signature = JSON.stringify([
      status,
      silence(),
      count,
      findings.map(({ answer: from, id }) => [from, id]),
      coverage,
      left,
    ]);
    if (signature === told) return;
    told = signature;
    const silent = silence();
    void platform.send('page:changed', { alerts, status, ...(silent && { silent }) });
  }

  /** Why nothing is marked where one could expect it; a host that does much else than chat is no such place. */
  function silence(): 'nothing-found' | 'changed' | 'stopped' | null {
    if (status === 'stopped') return 'stopped';
    if (status !== 'nothing-found' || sinceLoad(view) < PATIENCE) return null;
    if (unread.length > 0) return 'changed';
    return asked || !own?.[1].optional ? 'nothing-found' : null;
  }

  function state(): PageState {
    const found = chat && chat.turns.length > 0 ? chat : null;
    const site = found ? found.site : (own?.[0] ?? '');
    return {
      ...pageState(site, status, answers(), unread),
      ...(found && { foundBy: found.foundBy }),
      ...(sites[site] && { checked: sites[site].checked }),
      ...(asked && { asked }),
    };
  }

  function answers(): ReadAnswer[] {
    return conversation.messages().flatMap(({ answer: read }) => read ?? []);
  }

  function messageOf(from: string): Message | undefined {
    return conversation.messages().find(({ turn }) => turn.id === from);
  }

  function rangeOf(from: string, id: string): Range | null {
    const finding = messageOf(from)?.answer?.findings.find((one) => one.id === id);
    return marks.rangeOf(from, id) ?? (finding ? (messageOf(from)?.reading.rangeOf(finding) ?? null) : null);
  }

  // ---- Begin.

  async function begin(): Promise<void> {
    [settings, salt] = await Promise.all([platform.settings.read(), platform.settings.salt()]);
    await parsed(document, signal);
    judge = judgeOf(settings);
    platform.settings.watch((next) => {
      settings = next;
      rejudge();
    }, signal);
    again(EVERYTHING);
  }

  signal.addEventListener('abort', () => {
    for (const timer of [settleTimer, chipTimer, patienceTimer]) view.clearTimeout(timer);
  });
  const begun = begin();
}

/** Ms since the page's load event; 0 before it. */
function sinceLoad(view: Window): number {
  const [navigation] = view.performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (view.document.readyState !== 'complete') return 0;
  return view.performance.now() - (navigation?.loadEventEnd ?? 0);
}

async function parsed(document: Document, signal: AbortSignal): Promise<void> {
  if (document.readyState !== 'loading') return;
  await new Promise((resolve) => {
    document.addEventListener('DOMContentLoaded', resolve, { once: true, signal });
  });
}

/** The attributes that a dialect's selectors of state look at: a change of one of them is a change of the page. */
function stateAttributes({ streaming, settled, busy, id }: Site['dialects'][number]): string[] {
  const named = [streaming, settled, busy].flatMap((selector) =>
    [...(selector ?? '').matchAll(/\[([\w-]+)/g)].flatMap(([, name]) => name ?? []),
  );
  return [
    ...named,
    ...(/\.[\w-]/.test([streaming, settled, busy].join(' ')) ? ['class'] : []),
    ...(id ? [id] : []),
  ];
}
