import { autoUpdate, computePosition, flip, hide, inline, offset, shift, size } from '@floating-ui/dom';
import { render } from 'preact';
import { WORDINGS } from '../../../components/finding-words.ts';
import type { Rating } from '../../../lib/platform/counters.ts';
import { isRarelyUseful } from '../../../lib/platform/rarely-useful.ts';
import type { Words } from '../../../lib/platform/words.ts';
import type { PageFinding } from '../../../lib/types.ts';
import { Card, type CardActions, type CardView, type Choice, type Explained, useFocusOn } from './Card.tsx';
import { Chip } from './Chip.tsx';
import { Cover } from './Cover.tsx';
import { type Place, placeChips, placeCovers, stackingLevel } from './chip-places.ts';
import { Notice, type NoticeView } from './Notice.tsx';
import css from './overlay.css?inline';

/** An answer that was read, as the overlay shows it. */
export interface AnswerView {
  readonly id: string;
  /** The last element of its text: the chip sits at its lower edge. */
  readonly element: Element;
  readonly dark: boolean;
  readonly findings: readonly PageFinding[];
  readonly sentences: number;
  readonly read: number;
  /** False while it grows: it has marks, and no chip yet. */
  readonly settled: boolean;
  /** Where it is covered until the person has thought first: all elements of its text. */
  readonly covered?: readonly Element[];
  /** What the person expected of it, where they wrote it down. */
  readonly expected?: string;
}

/** How far a sign is made quiet. */
export type Scope = 'chat' | 'site' | 'everywhere';

/** What a person can say of marks in a chat. */
export interface ChatActions {
  /** Address of the chat, and title of its site. */
  address(): string;
  site(): string;
  /** Counts a mark as useful or not; resolves to the sign's ratings, null where nothing is counted. */
  rate(finding: PageFinding, useful: boolean): Promise<Rating | null>;
  /** Whether a sign may be hidden beyond this chat: a policy can keep it. */
  mayHideFurther(): boolean;
  /** The sign is kept, though it was rarely useful. */
  keep(finding: PageFinding): void;
  /** Logs a mark as wrong. */
  wrong(finding: PageFinding): void;
  /** The person has thought first: the answer is shown. */
  pass(answer: string, expected: string): void;
}

export interface OverlayActions {
  /** Where a finding stands now; null where it has no place. */
  rangeOf(answer: string, finding: string): Range | null;
  /** Says which finding's card is open; null when none is. */
  current(answer: string, finding: string | null): void;
  /** Both hide something, the second a sign as far as asked, and return how to take that back. */
  dismiss(finding: PageFinding): () => void;
  hideKind(finding: PageFinding, scope: Scope): () => void;
  /** What is offered in a chat only: absent where marks are shown for a lesson. */
  readonly chat?: ChatActions;
  learn(page: string): void;
  openPanel?: () => void;
  /** The page removed the overlay too often: it is not added again. */
  givenUp(): void;
}

export interface Overlay {
  /** Shows the chips of these answers, and refreshes an open card. */
  update(answers: readonly AnswerView[]): void;
  /** Opens the card of these findings of one answer. False where their place is gone. */
  open(answer: string, findings: readonly string[]): boolean;
  /** Says something in one line, with what can be done about it. */
  say(text: string, choices: readonly Choice[]): void;
  /** Whether an event's target, as the window sees it, is the overlay. */
  owns(target: EventTarget | null): boolean;
  /** A trusted key that was pressed inside the overlay. */
  pressed(key: KeyboardEvent): void;
}

const HOST = 'caveat-overlay';
/** Pages that remove foreign elements win after this many rounds. */
const REMOVALS = 3;
/** Between card, words and window, and the least and greatest height of the card, in px. */
const EDGE = 8;
const LOWEST = 120;
const HIGHEST = 480;
/** Chips come back this long after the last scroll event, in ms. */
const SCROLL_END = 120;
/** Chromium asks which answers are in view at this distance at least, in ms, not in each frame of one that grows. */
const SELDOM: IntersectionObserverInit & { readonly delay: number } = { delay: 100 };
/** A notice goes by itself after this long without focus or pointer on it, in ms. */
const NOTICE_ENDS = 8000;
/** A sign is explained in full this often in a chat: habituation begins at the second time (detectors.md, 3.6). */
const IN_FULL = 2;

/**
 * The interface on the page: one host on the document element with one shadow root. The host is added at the first
 * `update` with an answer; the caller sees to it that this is late enough for the page.
 */
export function createOverlay(
  document: Document,
  words: Words,
  actions: OverlayActions,
  signal: AbortSignal,
): Overlay {
  const view = document.defaultView as Window & typeof globalThis;
  const host = document.createElement(HOST);
  const root = host.attachShadow({ mode: 'open' });
  const layer = document.createElement('div');
  // The page's own language and direction would be inherited.
  layer.lang = words.language;
  layer.dir = words('direction');
  root.append(layer);
  addStyle(root, view);
  // An extension that was updated or removed under the page may leave its host behind.
  for (const left of document.querySelectorAll(`:root > ${HOST}`)) left.remove();

  let answers: readonly AnswerView[] = [];
  let card: CardView | null = null;
  let cardElement: HTMLElement | null = null;
  let anchor: DOMRect[] = [];
  let stopFollowing: (() => void) | null = null;
  let focusBefore: HTMLElement | null = null;
  let removals = 0;
  let attached = false;
  let scrolling = 0;
  let frame = 0;
  let notice: NoticeView | null = null;
  let noticeTimer = 0;
  const covers = new Map<string, HTMLElement>();
  /** By chat and sign: the finding that explained it in each answer. */
  const explained = new Map<string, Map<string, string>>();
  const chips = new Map<string, HTMLElement>();
  const inView = new Set<Element>();

  const visible = new view.IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) inView.add(target);
      else inView.delete(target);
    }
    draw();
  }, SELDOM);
  const resized = new view.ResizeObserver(() => place());
  const removed = new view.MutationObserver(() => {
    if (!attached || host.isConnected) return;
    close();
    removals += 1;
    if (removals > REMOVALS) {
      removed.disconnect();
      attached = false;
      actions.givenUp();
    } else document.documentElement.append(host);
  });

  const { chat } = actions;
  const cardActions: CardActions = {
    choose: (finding) => open(finding.answer, [finding.id]),
    ...(chat && { useful: (finding) => void chat.rate(finding, true) }),
    dismiss,
    hideKind: (finding) => hideKind(finding, 'chat', []),
    learn: (page) => actions.learn(page),
    ...(actions.openPanel && { openPanel: actions.openPanel }),
    close: () => close(),
  };

  function dismiss(finding: PageFinding) {
    const undo = actions.dismiss(finding);
    if (!chat) return showHidden(words('card_hidden_one'), undo, []);
    const wrong: Choice = {
      label: words('card_was_wrong'),
      act: () => {
        chat.wrong(finding);
        showHidden(words('card_logged'), undo, []);
      },
    };
    showHidden(words('card_hidden_one'), undo, [wrong]);
    const shown = card;
    void chat.rate(finding, false).then((rating) => {
      if (rating && isRarelyUseful(rating) && chat.mayHideFurther() && card === shown)
        offerQuiet(finding, rating, undo);
    });
  }

  /** A sign that was rarely useful offers to be quiet. */
  function offerQuiet(finding: PageFinding, { useful, notUseful }: Rating, undo: () => void) {
    if (card?.kind !== 'hidden') return;
    const keep = () => {
      chat?.keep(finding);
      close();
    };
    const text = words('card_offer', { useful, count: useful + notUseful });
    const choices = [
      { label: words('card_hide_everywhere'), act: () => hideKind(finding, 'everywhere', [undo]) },
      { label: words('card_offer_keep'), act: keep },
    ];
    show({ ...card, offer: { text, choices } });
  }

  /** Makes a sign quiet, and offers to go further; undo takes back all steps. */
  function hideKind(finding: PageFinding, scope: Scope, before: readonly (() => void)[]) {
    const steps = [...before, actions.hideKind(finding, scope)];
    const takeBack = () => {
      for (const step of steps.toReversed()) step();
    };
    if (!chat) return showHidden(words('card_hidden_here'), takeBack, []);
    const site = chat.site();
    const texts = {
      chat: words('card_hidden_chat'),
      site: words('card_hidden_site', { site }),
      everywhere: words('card_hidden_kind'),
    };
    const further = (wider: Scope, label: string) => ({
      label,
      act: () => hideKind(finding, wider, steps),
    });
    const onSite = further('site', words('card_hide_site', { site }));
    const everywhere = further('everywhere', words('card_hide_everywhere'));
    const choices = { chat: [onSite, everywhere], site: [everywhere], everywhere: [] };
    showHidden(texts[scope], takeBack, chat.mayHideFurther() ? choices[scope] : []);
  }

  function showHidden(text: string, takeBack: () => void, choices: readonly Choice[]) {
    if (!card) return;
    const { answer } = card;
    const undo = () => {
      takeBack();
      close();
    };
    show({ kind: 'hidden', answer, text, undo, choices });
  }

  function say(text: string, choices: readonly Choice[]) {
    const closing = choices.map(({ label, act }) => ({
      label,
      act: () => {
        silence();
        act();
      },
    }));
    notice = { text, choices: closing, dark: answers.at(-1)?.dark ?? false };
    if (attached) draw();
    view.clearTimeout(noticeTimer);
    noticeTimer = view.setTimeout(endNotice, NOTICE_ENDS);
  }

  /** Not while the person is about to use it. */
  function endNotice() {
    if (root.querySelector('.notice:is(:hover, :focus-within)'))
      noticeTimer = view.setTimeout(endNotice, NOTICE_ENDS);
    else silence();
  }

  function silence() {
    view.clearTimeout(noticeTimer);
    if (!notice) return;
    notice = null;
    draw();
  }

  function update(next: readonly AnswerView[]) {
    if (next.length > 0 && !attached && removals <= REMOVALS) {
      document.documentElement.append(host);
      removed.observe(document.documentElement, { childList: true });
      attached = true;
    }
    const before = new Set(answers.map((answer) => answer.element));
    const elements = new Set(next.map((answer) => answer.element));
    for (const element of before) {
      if (elements.has(element)) continue;
      visible.unobserve(element);
      resized.unobserve(element);
      inView.delete(element);
    }
    // Observed anew, an element is measured anew.
    for (const element of elements) {
      if (before.has(element)) continue;
      visible.observe(element);
      resized.observe(element);
    }
    answers = next;
    if (card && card.kind !== 'hidden' && !stillStands(card)) close();
    draw();
  }

  /** Whether every finding of an open card is still there, so that a card never speaks of words that are gone. */
  function stillStands(open: CardView): boolean {
    const answer = answers.find(({ id }) => id === open.answer);
    return (
      answer !== undefined &&
      (open.kind !== 'findings' ||
        open.signs.every(({ finding }) => answer.findings.some(({ id }) => id === finding.id)))
    );
  }

  function open(answerId: string, ids: readonly string[]): boolean {
    const answer = answers.find(({ id }) => id === answerId);
    const findings = answer?.findings.filter(({ id }) => ids.includes(id)) ?? [];
    const [first] = findings;
    if (!answer || !first || !attached) return false;
    const signs = [...Map.groupBy(findings, ({ detector }) => detector).values()].flatMap(([finding]) =>
      finding ? explain(answer, finding) : [],
    );
    show({ kind: 'findings', answer: answerId, signs, variant: wordingOf(chatAddress()) });
    actions.current(answerId, first.id);
    return true;
  }

  function chatAddress(): string {
    return chat?.address() ?? '';
  }

  /** A sign has one card in an answer: its other places, and what was explained before, are told in short. */
  function explain(answer: AnswerView, finding: PageFinding): Explained {
    const key = `${chatAddress()}\n${finding.detector}`;
    const told = explained.get(key) ?? new Map<string, string>();
    explained.set(key, told);
    const before = told.get(answer.id);
    const again = before === undefined ? told.size >= IN_FULL : before !== finding.id;
    if (before === undefined && !again) told.set(answer.id, finding.id);
    const places = answer.findings.filter(({ detector, whole }) => detector === finding.detector && !whole);
    return { finding, places, again };
  }

  function openAnswer({ id, findings, read, sentences, expected }: AnswerView) {
    show({
      kind: 'answer',
      answer: id,
      findings,
      read,
      sentences,
      ...(expected !== undefined && { expected }),
    });
    actions.current(id, null);
  }

  function show(next: CardView) {
    if (!card) focusBefore = focused();
    card = next;
    draw();
    if (!cardElement) return;
    if (!cardElement.matches(':popover-open')) cardElement.showPopover();
    follow(cardElement, next);
  }

  function follow(element: HTMLElement, shown: CardView) {
    stopFollowing?.();
    // In which scroller the words stand.
    const contextElement = contextOf(shown);
    const reference = {
      ...(contextElement && { contextElement }),
      getBoundingClientRect: () => union(rects()),
      getClientRects: () => rects(),
    };
    /** The last known place stays the anchor once its words are hidden or gone. */
    const rects = () => {
      const found = anchorRects(shown);
      if (found.length > 0) anchor = found;
      return anchor.length > 0 ? anchor : [new view.DOMRect(8, 8, 0, 0)];
    };
    stopFollowing = autoUpdate(reference, element, async () => {
      const { x, y, middlewareData } = await computePosition(reference, element, {
        strategy: 'fixed',
        placement: 'bottom-start',
        middleware: [
          inline(),
          offset(EDGE),
          flip({ padding: EDGE, fallbackPlacements: ['top-start', 'right-start', 'left-start'] }),
          shift({ padding: EDGE }),
          size({
            padding: EDGE,
            apply: ({ availableHeight }) => {
              element.style.maxHeight = `${Math.max(LOWEST, Math.min(HIGHEST, availableHeight))}px`;
            },
          }),
          hide(),
        ],
      });
      element.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
      element.style.visibility = middlewareData.hide?.referenceHidden ? 'hidden' : '';
    });
  }

  function contextOf(shown: CardView): Element | undefined {
    const first = shown.kind === 'findings' ? shown.signs[0]?.finding : undefined;
    const range = first && actions.rangeOf(shown.answer, first.id);
    return range?.startContainer.parentElement ?? answers.find(({ id }) => id === shown.answer)?.element;
  }

  function anchorRects(shown: CardView): DOMRect[] {
    const first = shown.kind === 'findings' ? shown.signs[0]?.finding : undefined;
    const range = first && !first.whole ? actions.rangeOf(shown.answer, first.id) : null;
    const rects = range ? [...range.getClientRects()] : [];
    if (rects.length > 0 || shown.kind === 'hidden') return rects;
    const chip = chips.get(shown.answer);
    return chip ? [chip.getBoundingClientRect()] : [];
  }

  function close() {
    if (!card) return;
    const { answer } = card;
    stopFollowing?.();
    stopFollowing = null;
    card = null;
    anchor = [];
    const hadFocus = focused() !== null && document.activeElement === host;
    draw();
    actions.current(answer, null);
    if (hadFocus && focusBefore?.isConnected) focusBefore.focus({ preventScroll: true });
    focusBefore = null;
  }

  function closeIfLeft() {
    if (!card || cardElement?.matches(':focus-within')) return;
    focusBefore = null;
    close();
  }

  function focused(): HTMLElement | null {
    return (root.activeElement ?? document.activeElement) as HTMLElement | null;
  }

  function draw() {
    const shown = answers.filter(
      ({ element, settled, covered }) => settled && !covered && inView.has(element),
    );
    const dark = answers.find(({ id }) => id === card?.answer)?.dark ?? false;
    render(
      <>
        <div class="chips" data-scrolling={scrolling > 0}>
          {shown.map((answer) => (
            <div key={answer.id} ref={(element) => keepIn(chips, answer.id, element?.firstElementChild)}>
              <Chip {...answer} words={words} open={() => openAnswer(answer)} />
            </div>
          ))}
        </div>
        {answers
          .filter(({ covered }) => covered)
          .map(({ id, dark }) => (
            <div key={id} ref={(element) => keepIn(covers, id, element?.firstElementChild)}>
              <Cover dark={dark} words={words} pass={(expected) => chat?.pass(id, expected)} />
            </div>
          ))}
        {notice && <Notice view={notice} words={words} close={silence} />}
        {card && (
          <CardBox
            view={card}
            words={words}
            actions={cardActions}
            dark={dark}
            keep={(element) => {
              cardElement = element;
            }}
          />
        )}
      </>,
      layer,
    );
    place();
  }

  /** Puts chips and covers in their places, once a frame at most. */
  function place() {
    if (frame) return;
    frame = view.requestAnimationFrame(() => {
      frame = 0;
      placeCovers(
        answers.flatMap(({ id, covered }) => {
          const cover = covers.get(id);
          return cover && covered ? [{ cover, elements: covered }] : [];
        }),
        view,
      );
      if (scrolling) return;
      const places: Place[] = [];
      for (const { id, element } of answers) {
        const chip = chips.get(id);
        if (chip && inView.has(element)) places.push({ chip, element });
      }
      const [first] = places;
      if (first) host.style.setProperty('--caveat-layer', String(stackingLevel(first.element)));
      placeChips(places, view);
    });
  }

  const onScroll = () => {
    view.clearTimeout(scrolling);
    const begins = scrolling === 0;
    scrolling = view.setTimeout(() => {
      scrolling = 0;
      draw();
    }, SCROLL_END);
    if (begins && attached) draw();
    else if (covers.size > 0) place();
  };
  document.addEventListener('scroll', onScroll, { capture: true, passive: true, signal });
  view.addEventListener('resize', place, { signal });
  view.addEventListener(
    'pointerdown',
    (event) => {
      if (event.isTrusted && event.target !== host) close();
    },
    { capture: true, signal },
  );
  signal.addEventListener('abort', () => {
    visible.disconnect();
    resized.disconnect();
    removed.disconnect();
    stopFollowing?.();
    view.cancelAnimationFrame(frame);
    view.clearTimeout(scrolling);
    view.clearTimeout(noticeTimer);
    render(null, layer);
    host.remove();
  });

  return {
    update,
    open,
    say,
    owns: (target) => target === host,
    pressed(key) {
      // The browser moves the focus after the key was heard.
      if (key.key === 'Tab') view.setTimeout(closeIfLeft);
      if (key.key !== 'Escape') return;
      if (card) close();
      else silence();
    },
  };
}

function CardBox(props: {
  view: CardView;
  words: Words;
  actions: CardActions;
  dark: boolean;
  keep: (element: HTMLElement | null) => void;
}) {
  const focus = useFocusOn(props.view);
  return (
    <div
      ref={(element) => {
        focus.current = element;
        props.keep(element);
      }}
      class="card"
      data-part="card"
      data-dark={props.dark}
      popover="manual"
      role="dialog"
      aria-labelledby="card-title"
      tabIndex={-1}
    >
      <Card view={props.view} words={props.words} actions={props.actions} />
    </div>
  );
}

function keepIn(kept: Map<string, HTMLElement>, id: string, element: Element | null | undefined): void {
  if (element) kept.set(id, element as HTMLElement);
  else kept.delete(id);
}

/** The wording that a chat has: the same all through it. */
function wordingOf(chat: string): number {
  return [...chat].reduce((sum, character) => sum + (character.codePointAt(0) ?? 0), 0) % WORDINGS;
}

/** A constructed sheet passes every page's CSP; a style element is for where the browser refuses one in a content script. */
function addStyle(root: ShadowRoot, view: Window & typeof globalThis): void {
  try {
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  } catch (error) {
    console.info('caveat: no constructed style sheet here, a style element serves:', error);
    const style = root.ownerDocument.createElement('style');
    style.textContent = css;
    root.prepend(style);
  }
}

function union(rects: readonly DOMRect[]): DOMRect {
  const left = Math.min(...rects.map((rect) => rect.left));
  const top = Math.min(...rects.map((rect) => rect.top));
  const right = Math.max(...rects.map((rect) => rect.right));
  const bottom = Math.max(...rects.map((rect) => rect.bottom));
  return new DOMRect(left, top, right - left, bottom - top);
}
