import type { Engine } from '../../lib/engine.ts';
import { createMarks, isDark } from '../../lib/page/marks.ts';
import { watchTheme } from '../../lib/page/theme.ts';
import { type Change, watch } from '../../lib/page/watch.ts';
import { dismissalHash } from '../../lib/platform/dismissals.ts';
import type { answer, send } from '../../lib/platform/messages.ts';
import { DEFAULTS, type SettingKey, type SettingsStore } from '../../lib/platform/settings.ts';
import type { Words } from '../../lib/platform/words.ts';
import { isOn, siteAt } from '../../lib/sites.ts';
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
}

/** A page drawn by a server is left without our host this long after loading, in ms: its scripts may still take it over. */
const HYDRATION = 3000;
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
  const conversation = createConversation(platform.engine);
  const marks = createMarks(view, signal);

  let settings: Settings = DEFAULTS;
  let salt = '';
  let judge: Judge = judgeOf(settings);
  let site: readonly [id: string, site: Site] | null = null;
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
  let watching: AbortController | null = null;

  function again(change: Change): void {
    pending = pending
      ? { nodes: [...pending.nodes, ...change.nodes], all: pending.all || change.all }
      : change;
    if (!looking) void lookUntilDone();
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
    site = siteAt(url, sites);
    if (!site || settings.paused || !isOn(site, settings, url)) return turnOff();
    watchPage(site[1]);
    const seen = new Set(conversation.messages().map(({ turn }) => turn.id));
    view.clearTimeout(settleTimer);
    const wait = await conversation.update(document, site[1], change, judge, (message) => {
      const { id } = message.turn;
      if (seen.has(id) && !message.settled) pageIsReady = true;
      paint(message);
      seen.delete(id);
    });
    const present = new Set(conversation.messages().map(({ turn }) => turn.id));
    for (const id of seen) if (!present.has(id)) marks.forget(id);
    if (wait !== null) settleTimer = view.setTimeout(() => again(NOTHING), wait + 1);
    status = answers().length > 0 ? 'read' : document.readyState === 'complete' ? 'nothing-found' : 'reading';
    showChips();
    tell();
  }

  function turnOff(): void {
    status = 'off';
    watching?.abort();
    watching = null;
    clear();
    tell();
  }

  function stop(why: Unread): void {
    status = 'stopped';
    unread = [why];
    watching?.abort();
    clear();
    tell();
  }

  function clear(): void {
    view.clearTimeout(settleTimer);
    for (const { turn } of conversation.messages()) marks.forget(turn.id);
    conversation.forget();
    overlay.update([]);
  }

  function watchPage({ dialects }: Site): void {
    if (watching) return;
    watching = new AbortController();
    const ended = AbortSignal.any([signal, watching.signal]);
    watch(document, again, {
      signal: ended,
      attributes: dialects.flatMap(stateAttributes),
      // Marks on what the page wrote anew are put back before it is drawn, so that they do not blink.
      isUrgent: () => !marks.heal(),
      ignore: (node) => overlay.owns(node),
    });
    watchTheme(document, repaint, ended);
    view.addEventListener('load', () => again(NOTHING), { signal: ended });
    document.addEventListener('visibilitychange', () => again(NOTHING), { signal: ended });
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
      count,
      findings.map(({ answer: from, id }) => [from, id]),
      coverage,
      left,
    ]);
    if (signature === told) return;
    told = signature;
    void platform.send('page:changed', { alerts, status });
  }

  function state(): PageState {
    return pageState(site?.[0] ?? '', status, answers(), unread);
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
    view.clearTimeout(settleTimer);
    view.clearTimeout(chipTimer);
  });
  void begin();
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
