import type { Engine } from '../../lib/engine.ts';
import { choicesOf } from '../../lib/families.ts';
import { type Chat, findChat, hasUnreadChat, type Ways } from '../../lib/page/chats.ts';
import { createMarks, isDark } from '../../lib/page/marks.ts';
import { scrollTo } from '../../lib/page/scroll.ts';
import { listenToSubmits } from '../../lib/page/submits.ts';
import { watchTheme } from '../../lib/page/theme.ts';
import type { Since } from '../../lib/page/turns.ts';
import { createGrowth } from '../../lib/page/unknown.ts';
import { type Change, watch } from '../../lib/page/watch.ts';
import type { Counted } from '../../lib/platform/counters.ts';
import { dismissalHash } from '../../lib/platform/dismissals.ts';
import type { answer, Preview, send } from '../../lib/platform/messages.ts';
import type { SettingsStore } from '../../lib/platform/settings.ts';
import { detectorKey, type Words } from '../../lib/platform/words.ts';
import { isAdded, isOn, siteAt } from '../../lib/sites.ts';
import type { PageFinding, PageState, PageStatus, Sensitivity, Site } from '../../lib/types.ts';
import { createChoices } from './choices.ts';
import { createConversation, type Judge, type Message } from './conversation.ts';
import { listenToCopy, overlap } from './copied.ts';
import { createLending } from './lending.ts';
import { createLog } from './log.ts';
import { createOverlay, type Scope } from './overlay/overlay.tsx';
import { listenToPointer } from './pointer.ts';
import { pageFindings, pageState, type ReadAnswer, type Unread } from './state.ts';
import { createTimeline } from './timeline.ts';

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
  /** Counts one thing on this machine; does nothing in a private window. */
  readonly count: (one: Counted) => Promise<void>;
  /** The style of marks, for shadow roots, into which the page's styles do not reach. */
  readonly marksCss: string;
}

/** A page drawn by a server is left without our host this long after loading, in ms: its scripts may still take it over. */
const HYDRATION = 3000;
/** A page may show its chat this long after loading, in ms, before we say that there is none. */
const PATIENCE = 4000;
const NO_MARKS = { note: 0, check: 0, stop: 0 };
/** Least time between two looks at a page that changes, in ms; more often where what grows has to prove who speaks. */
const SELDOM = 200;
const OFTEN = 100;
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

  const choices = createChoices(platform.settings, rejudge);
  const log = createLog(conversation.messages, siteId);
  let salt = '';
  let judge: Judge = judgeOf();
  let grounds = new WeakMap<Element, boolean>();
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
  /** By the address of a chat: signs that are quiet in it. */
  const quietInChat = new Map<string, Set<string>>();
  /** New answers: how long each one was, in UTF-16 units, when it was first seen growing; null once it was counted. */
  const grown = new Map<string, number | null>();
  /** Answers that lie under a cover until the person has thought, and what was expected of those that did. */
  const covered = new Set<string>();
  const expected = new Map<string, string>();
  /** Answers of which a passage was copied: it is said once. */
  const copied = new Set<string>();
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
      dismiss: dismissMark,
      hideKind: ({ detector }, scope) => quiet(detector, scope),
      chat: {
        address: chatAddress,
        site: () => sites[siteId()]?.title ?? view.location.hostname,
        rate: ({ detector }, useful) => rate(detector, useful, 1),
        mayHideFurther: () => !choices.now().policy?.locked.has('signs'),
        keep: ({ detector }) => void platform.count({ what: 'kept', detector }),
        wrong: logWrong,
        pass: showThought,
      },
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
        void rate(detector, false, undo ? -1 : 1);
        return true;
      },
      'page:preview': preview,
      'log:entries': () => log.entries(),
      'mark:missed': missed,
      'mark:step': ({ by }) => step(by),
      ...createLending(() => conversation.all()),
      ...createTimeline(conversation, (element) => scrollTo(element, view)),
    },
    signal,
  );

  listenToCopy(document, signal, (ranges) => {
    if (choices.now().copyNotice) sayCopied(ranges);
  });

  /** Hides a mark, at once here and for good in the settings; returns how to take that back. */
  function dismiss(detector: string, quote: string): () => void {
    return choices.choose(`dismissed:${dismissalHash(salt, detector, quote)}`, true, null);
  }

  function dismissMark({ detector, quote }: PageFinding): () => void {
    const takeBack = dismiss(detector, quote);
    return () => {
      takeBack();
      void rate(detector, false, -1);
    };
  }

  function logWrong({ answer: from, id, detector }: PageFinding): void {
    if (log.wrong(from, id)) void platform.count({ what: 'reported', sign: detector, by: 1 });
    tell();
  }

  /** The person has thought about an answer first. */
  function showThought(id: string, wrote: string): void {
    covered.delete(id);
    expected.set(id, wrote);
    showChips();
  }

  /** Keeps a sign quiet, at once here and as far as is asked; returns how to take that back. */
  function quiet(detector: string, scope: Scope): () => void {
    const { detectors, quiet: quietBefore } = choices.now();
    const name = `${siteId()}/${detector}`;
    if (scope === 'everywhere')
      return choices.choose(`detector:${detector}`, false, detectors[detector] ?? null);
    if (scope === 'site') return choices.choose(`quiet:${name}`, true, quietBefore.has(name) || null);
    const here = quietInChat.get(chatAddress()) ?? new Set();
    quietInChat.set(chatAddress(), here.add(detector));
    rejudge();
    return () => {
      here.delete(detector);
      rejudge();
    };
  }

  async function rate(detector: string, useful: boolean, by: 1 | -1) {
    await platform.count({ what: 'rating', detector, useful, by });
    return (await platform.send('sign:ratings', {}))?.[detector] ?? null;
  }

  /** One line on what was copied with a mark in it, once an answer. */
  function sayCopied(ranges: readonly Range[]): void {
    for (const read of answers()) {
      if (copied.has(read.id)) continue;
      const marked = pageFindings(read).filter(({ id }) => {
        const range = marks.rangeOf(read.id, id);
        return range && ranges.some((one) => overlap(range, one));
      });
      const [first] = marked;
      if (!first) continue;
      copied.add(read.id);
      const titles = new Set(marked.map(({ detector }) => platform.words(detectorKey(detector, 'title'))));
      const list = new Intl.ListFormat(platform.words.language).format(titles);
      overlay.say(platform.words('copied', { count: marked.length, titles: list }), [
        { label: platform.words('copied_show'), act: () => show(first.answer, first.id) },
        {
          label: platform.words('copied_never'),
          act: () => void choices.choose('copyNotice', false, null),
        },
      ]);
      return;
    }
  }

  /** Logs the selected words as missed. */
  function missed(): boolean {
    const selection = document.getSelection();
    const isLogged = selection !== null && selection.rangeCount > 0 && log.missed(selection.getRangeAt(0));
    takeHost();
    overlay.say(platform.words(isLogged ? 'missed_logged' : 'missed_nowhere'), []);
    if (isLogged) void platform.count({ what: 'reported', sign: 'missed', by: 1 });
    tell();
    return isLogged;
  }

  /** What each sensitivity would find on this page. */
  async function preview(): Promise<Preview> {
    const judged = await conversation.preview(
      (['quiet', 'balanced', 'thorough'] as const).map((sensitivity) => judgeOf(sensitivity)),
    );
    const [quietly = NO_MARKS, balanced = NO_MARKS, thorough = NO_MARKS] = judged;
    return { quiet: quietly, balanced, thorough };
  }

  function step(by: 1 | -1): boolean {
    const stops = answers().flatMap((read) => pageFindings(read).filter(({ shown }) => shown));
    const at = stops.findIndex(({ id, answer: from }) => id === opened?.id && from === opened.answer);
    const next = stops.at(at < 0 ? (by > 0 ? 0 : -1) : (at + by) % stops.length);
    return next ? show(next.answer, next.id) : false;
  }

  function show(from: string, id: string): boolean {
    const place = rangeOf(from, id) ?? messageOf(from)?.turn.element;
    if (!place) return false;
    takeHost();
    scrollTo(place, view);
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
    if (choices.now().paused || !(asked || isRead(url))) return turnOff();
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
      follow(message);
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
    return own ? isOn(own, choices.now(), url) : isAdded(url, choices.now().hosts);
  }

  /** A site's own selectors are all that may be tried there, until the person asks for more. */
  function waysAt(url: URL): Ways {
    if (own && !asked) return { own, any: null };
    const isChosen = ([id]: [string, Site]) =>
      choices.now().sites[id] ?? (asked || isAdded(url, choices.now().hosts));
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
      delay: any ? OFTEN : SELDOM,
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
    judge = judgeOf();
    again(NOTHING);
  }

  function judgeOf(sensitivity: Sensitivity = choices.now().sensitivity): Judge {
    const settings = choices.now();
    return {
      options: { sensitivity, choices: choicesOf(settings) },
      dismissed: (detector, quote) =>
        quietInChat.get(chatAddress())?.has(detector) === true ||
        settings.quiet.has(`${siteId()}/${detector}`) ||
        settings.dismissed.has(dismissalHash(salt, detector, quote)),
    };
  }

  /** Names the chat that the page shows: its address, with the fragment only where that is a route of its own. */
  function chatAddress(): string {
    const { origin, pathname, search, hash } = view.location;
    return origin + pathname + search + (/^#!?\//.test(hash) ? hash : '');
  }

  // ---- Paint, explain, tell.

  function paint({ turn, reading, answer: read }: Message): void {
    if (!read) {
      marks.forget(turn.id);
      return;
    }
    const dark = standsOnDark(turn.bodies[0] ?? turn.element);
    const shown = read.findings.filter(({ id }) => read.shown.has(id));
    marks.paint(
      turn.id,
      shown.flatMap((finding) => {
        const range = reading.rangeOf(finding);
        return range ? [{ id: finding.id, level: finding.level, range, dark }] : [];
      }),
    );
  }

  /** Counts a new answer once it is complete, and covers one that should be thought about first. */
  function follow({ turn: { id }, reading, answer: read, settled }: Message): void {
    const { length } = reading.passage.text;
    if (!settled && !grown.has(id)) grown.set(id, length);
    const from = grown.get(id);
    if (!read || from === undefined || from === null) return;
    const settings = choices.now();
    if (settings.thinkFirst && !expected.has(id) && mayBeCovered(read)) covered.add(id);
    else covered.delete(id);
    if (!settled || length <= from) return;
    grown.set(id, null);
    const signs = read.findings.map(({ detector }) => detector);
    if (settings.tally) void platform.count({ what: 'seen', site: siteId(), signs });
  }

  /** Never where somebody may be in danger: help must not be hidden. */
  function mayBeCovered({ highStakes = false, findings }: ReadAnswer): boolean {
    if (findings.some(({ detector }) => detector === 'harm-or-crisis')) return false;
    return highStakes || findings.some(({ detector }) => detector === 'high-stakes-advice');
  }

  /** Asked once for each element, until the page's theme changes. */
  function standsOnDark(element: Element): boolean {
    const known = grounds.get(element) ?? isDark(element);
    grounds.set(element, known);
    return known;
  }

  function repaint(): void {
    grounds = new WeakMap();
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
        const dark = standsOnDark(element);
        const wrote = expected.get(turn.id);
        return [
          {
            id: turn.id,
            element,
            dark,
            findings,
            sentences,
            read: readSentences,
            settled,
            ...(covered.has(turn.id) && { covered: turn.bodies }),
            ...(wrote && { expected: wrote }),
          },
        ];
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
      // Another part of the conversation may have as many answers and findings.
      conversation.messages().map(({ remembered }) => remembered.id),
      findings.map(({ answer: from, id }) => [from, id]),
      coverage,
      left,
      log.entries().length,
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
    const site = siteId();
    return {
      ...pageState(site, status, answers(), unread),
      ...(found && { foundBy: found.foundBy }),
      ...(sites[site] && { checked: sites[site].checked }),
      ...(asked && { asked }),
      ...(log.entries().length > 0 && { logged: log.entries().length }),
    };
  }

  function siteId(): string {
    return chat && chat.turns.length > 0 ? chat.site : (own?.[0] ?? '');
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
    const [stored, ownSalt] = await Promise.all([platform.settings.read(), platform.settings.salt()]);
    choices.take(stored);
    salt = ownSalt;
    await parsed(document, signal);
    judge = judgeOf();
    platform.settings.watch((next) => {
      choices.take(next);
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
