import type { Dialect, Role } from '../types.ts';
import { type Since, type TurnElement, untouched } from './turns.ts';
import type { Change } from './watch.ts';

/**
 * How to read the turns of a chat of which nothing is known but its structure: no site's words, only what chats have
 * in common. Its selectors of messages match nothing: `findUnknownTurns` finds them.
 */
export const UNKNOWN: Dialect = {
  name: 'unknown',
  detect: ':not(*)',
  assistant: ':not(*)',
  user: ':not(*)',
  body: ':not(*)',
  prompt: ':not(*)',
  cite: 'sup:has(a, button), a:has(> img), [class*="citation" i], [data-testid*="citation" i], [class*="-cite" i]',
  // A header with a button, and code below it.
  code: '.cm-editor, .monaco-editor, [data-streamdown="code-block"], code-block, div:has(> pre):has(> div:first-child button):not(:has(p, > ul, ol, h2, h3))',
  // Reasoning stands folded in the answer; and what the page leaves out of its own copies is not the answer.
  exclude:
    '[data-exclude-from-copy], [data-copy="false"], .omit-from-copy, [data-type*="reasoning" i], [data-message-part-type="reasoning"], details, header, footer, time, [aria-hidden="true"], [role="status"], [role="toolbar"], [role="button"], [class*="thinking" i], [class*="reasoning" i], [class*="thought" i], [data-testid*="thinking" i], [data-testid*="reasoning" i], [aria-expanded="true"] + *, div[data-state="closed"], [data-slot*="collapsible"], nav, [role="navigation"], [style*="grid-template-rows"]',
};

/** What a text that grew after a submit has proven: where the messages stand, and what those of each side look like. */
export interface Growth {
  /** Its children are messages. */
  readonly list: Element;
  readonly user: ReadonlySet<string>;
  readonly assistant: ReadonlySet<string>;
  /** Messages whose role was seen, whatever they look like. */
  readonly seen: { get(message: Element): Role | undefined };
}

/** Learns from the changes of a page who speaks: the submitted words are the person's, what grows after them is the answer. */
export interface GrowthTracker {
  /** The person sent these words, at this time in ms. */
  submitted(prompt: string, at: number): void;
  /** The page changed, as told by `watch`. */
  changed(change: Change, at: number): void;
  /** What is proven so far; null where nothing is, or where the messages left the page. */
  evidence(): Growth | null;
}

/** Where a person writes; not the hidden double by which a page measures how high that place must be. */
export const COMPOSER =
  ':is(textarea, input[type="text"], input:not([type]), [contenteditable="true"], [contenteditable=""], [contenteditable="plaintext-only"], [role="textbox"]):not([aria-hidden="true"])';
/** Editors that show code are no place to write. */
const EDITOR = 'pre, code-block, .cm-editor, .monaco-editor';
/** What is formatted like an answer. */
const BLOCK = 'p, ul, ol, table, pre, blockquote, h1, h2, h3, h4, h5, h6';
const CONTROL = 'button, [role="button"]';
const OUT = `${UNKNOWN.exclude}, ${CONTROL}, script, style, svg, template, noscript`;

/** Most elements of each kind that are looked at in one call. */
const MOST = 500;

/**
 * The turns of a chat that no site knows, in document order; none where the role of its texts is not proven. Three
 * proofs count, tried in this order: both roles are named in the page's attributes; a text grew after a submit
 * (`growth`); the answers bear controls that only an answer has (regenerate, beside copy) and alternate with
 * messages of another make. A page without a place to write after its messages is no chat. With `since`, an
 * untouched turn is the same object as before.
 */
export function findUnknownTurns(
  root: Document | ShadowRoot | Element,
  growth: Growth | null = null,
  since?: Since,
): TurnElement[] {
  const composers = composersIn(root);
  if (composers.length === 0) return [];
  const named = namedMessages(root, composers);
  const messages =
    named.length > 0 ? named : growth ? grownMessages(growth) : messagesWithControls(root, composers);
  const contradicted =
    growth !== null &&
    named.some(
      ({ element, role }) => growth.list.contains(element) && roleBy(growth, element) === other(role),
    );
  return contradicted ? [] : describe(messages, since);
}

function composersIn(root: ParentNode): Element[] {
  return [...root.querySelectorAll(COMPOSER)].slice(-MOST).filter((one) => !one.closest(EDITOR));
}

interface Message {
  readonly element: Element;
  readonly role: Role;
}

function other(role: Role): Role {
  return role === 'user' ? 'assistant' : 'user';
}

function describe(messages: readonly Message[], since: Since | undefined): TurnElement[] {
  const ordinals = { user: 0, assistant: 0 };
  const kept = since && untouched(since);
  return messages.map(({ element, role }) => {
    ordinals[role] += 1;
    const id = `${role}-${ordinals[role]}`;
    const before = kept?.get(element);
    if (before?.id === id) return before;
    return {
      role,
      id,
      element,
      row: element,
      bodies: [bodyOf(element)],
      streaming: false,
      settled: role === 'user' || hasAnswerControls(element),
      tools: [],
    };
  });
}

// ---- Roles that the page names.

const ASSISTANT_WORDS = new Set(['assistant', 'ai', 'bot', 'chatbot', 'model', 'llm', 'gpt']);
const USER_WORDS = new Set(['user', 'human', 'you', 'your', 'me']);
/** With one of these beside it, a role is that of a message. */
const MESSAGE_WORDS = new Set(['message', 'msg', 'bubble', 'turn', 'is', 'from', 'reply']);
/** With one of these beside it, it is of something in or around a message. */
const PART_WORDS = new Set(
  `actions avatar author badge button buttons container count form group header heading icon image img info input label
   link list log menu messages meta name names panel picker profile select selector send settings status time
   timestamp title toolbar`.split(/\s+/),
);

/** Attributes in which pages name the speaker by a single word. */
const ROLE_ATTRIBUTES = `data-role data-message-role data-message-author-role data-author data-author-role
  data-sender data-from data-message-from data-speaker data-turn data-turn-role data-type data-message-type
  data-step-type data-perf-row data-content`.split(/\s+/);
const NAMED = [
  ...ROLE_ATTRIBUTES.map((name) => `[${name}]`),
  ...['data-testid', 'aria-label', 'id', 'class'].flatMap((name) =>
    ['message', 'msg', 'bubble', 'turn'].map((word) => `[${name}*="${word}" i]`),
  ),
  '[class*="is-user"], [class*="is-assistant"], [class*="chat-user"], [class*="chat-assistant"]',
].join(', ');
/** Elements whose attributes are read in one call; chats have many parts that are called messages. */
const NAMED_MOST = 10 * MOST;

function namedMessages(root: ParentNode, composers: readonly Element[]): Message[] {
  const candidates: Message[] = [];
  const elements = root.querySelectorAll(NAMED);
  for (let i = 0; i < elements.length && i < NAMED_MOST; i += 1) {
    const element = elements[i] as Element;
    const role = namedRole(element);
    // A place to write is named for its reader too, and what holds one is no message.
    if (
      !role ||
      element.matches(COMPOSER) ||
      composers.some((one) => element.contains(one) || one.contains(element))
    )
      continue;
    candidates.push({ element, role });
  }
  const messages = outermostOfOneRole(candidates).filter(({ element }) => isSaid(element));
  const first = messages.findIndex(({ role }) => role === 'user');
  const answered = first >= 0 && messages.slice(first).some(({ role }) => role === 'assistant');
  return answered && composerFollows(messages[first]?.element ?? null, composers) ? messages : [];
}

/** The outermost candidates; those that hold one of the other role are no messages, but hold some. */
function outermostOfOneRole(candidates: readonly Message[]): Message[] {
  const found: Message[] = [];
  // From the end, so that what stands in a candidate was met before it.
  const mixed = new Set<Element>();
  const open: Message[] = [];
  for (const candidate of candidates) {
    while (open.length > 0 && !open.at(-1)?.element.contains(candidate.element)) open.pop();
    for (const outer of open) if (outer.role !== candidate.role) mixed.add(outer.element);
    open.push(candidate);
  }
  for (const candidate of candidates) {
    if (mixed.has(candidate.element) || found.at(-1)?.element.contains(candidate.element)) continue;
    found.push(candidate);
  }
  return found;
}

/** Who speaks in an element, as its own attributes say it; null where they do not, or say both. */
function namedRole(element: Element): Role | null {
  const roles = new Set<Role>();
  for (const name of ROLE_ATTRIBUTES) {
    const words = wordsOf(element.getAttribute(name) ?? '');
    const role = words.length === 1 || isOfMessage(words) ? roleIn(words) : null;
    if (role) roles.add(role);
  }
  for (const name of ['data-testid', 'aria-label', 'id']) {
    const words = wordsOf(element.getAttribute(name) ?? '');
    const role = words.length <= 6 && isOfMessage(words) ? roleIn(words) : null;
    if (role) roles.add(role);
  }
  const classes = [...element.classList].slice(0, 40).map(wordsOf);
  const plain = classes.some((words) => words.length === 1 && MESSAGE_WORDS.has(words[0] ?? ''));
  for (const words of classes) {
    const alone = words.length === 1 && plain;
    const chat = words.length === 2 && words[0] === 'chat' && words[1] !== 'bot';
    const role = alone || chat || isOfMessage(words) ? roleIn(words) : null;
    if (role) roles.add(role);
  }
  const [role = null] = roles;
  return roles.size === 1 ? role : null;
}

function isOfMessage(words: readonly string[]): boolean {
  return words.some((word) => MESSAGE_WORDS.has(word)) && !words.some((word) => PART_WORDS.has(word));
}

function roleIn(words: readonly string[]): Role | null {
  const assistant = words.some((word) => ASSISTANT_WORDS.has(word));
  const user = words.some((word) => USER_WORDS.has(word));
  return assistant === user ? null : assistant ? 'assistant' : 'user';
}

/** 'chatMessage--fromUser' is chat, message, from, user. Variants of utility classes ('group/x', 'is-user:dark') say nothing. */
function wordsOf(name: string): string[] {
  if (name.length > 80 || /[:/[\]]/.test(name)) return [];
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

// ---- Controls that only an answer has.

const REGENERATE =
  /regenerat|re-generate|try again|retry|neu generieren|erneut|régénérer|réessayer|regenerar|reintentar|rigenera|riprova|заново|повторить|重新生成|重试|重試|再生成|다시 생성/iu;
const BESIDE =
  /\bcopy\b|kopieren|copier|copiar|copia|копировать|复制|複製|コピー|복사|good response|bad response|read aloud|thumbs?[ -]?(?:up|down)/iu;

/** Controls of code blocks are not those of the answer. */
const IN_CODE = 'pre, figure, code-block, [class*="code" i]';

/** Regenerate, beside another control that answers have. */
function hasAnswerControls(message: Element): boolean {
  let regenerate = false;
  let beside = false;
  for (const control of [...message.querySelectorAll(CONTROL)].slice(-MOST)) {
    if (control.closest(IN_CODE)) continue;
    const label = labelOf(control);
    regenerate ||= REGENERATE.test(label);
    beside ||= BESIDE.test(label);
  }
  return regenerate && beside;
}

function labelOf(control: Element): string {
  const said = ['aria-label', 'title', 'data-testid', 'data-tooltip', 'data-tooltip-content', 'name'].map(
    (name) => control.getAttribute(name) ?? '',
  );
  return [...said, control.textContent ?? ''].map((text) => text.slice(0, 60)).join(' ');
}

/** Controls and lists that are tried, the newest first. */
const TRIED = 20;
/** Steps from a control up to its message. */
const HEIGHT = 12;

/** The messages of the last list in which answers with such controls alternate with messages of another make. */
function messagesWithControls(root: ParentNode, composers: readonly Element[]): Message[] {
  const controls = [...root.querySelectorAll(CONTROL)]
    .slice(-MOST)
    .filter((one) => REGENERATE.test(labelOf(one)))
    .slice(-TRIED);
  const tried = new Set<Element>();
  for (const control of controls.toReversed()) {
    const list = turnAround(control)?.parentElement;
    if (!list || tried.has(list) || !composerFollows(list, composers)) continue;
    tried.add(list);
    const messages = alternating(list);
    if (messages) return messages;
  }
  return [];
}

/** Climbs from a control to the message that it belongs to: the first ancestor before which another text stands. */
function turnAround(control: Element): Element | null {
  let at: Element | null = control;
  for (let height = 0; at?.parentElement && height < HEIGHT; height += 1) {
    if (at.childElementCount > MOST) return null;
    if (speaks(at) && saidBefore(at) && hasAnswerControls(at)) return at;
    at = at.parentElement;
  }
  return null;
}

function saidBefore(element: Element): Element | null {
  let before = element.previousElementSibling;
  while (before && !speaks(before)) before = before.previousElementSibling;
  return before;
}

/** Whether an element says more than the labels of its controls. */
function speaks(element: Element): boolean {
  if (!isSaid(element) || element.matches(CONTROL)) return false;
  let labels = 0;
  for (const control of element.querySelectorAll(CONTROL))
    labels += letters(control.textContent ?? '').length;
  return letters(element.textContent ?? '').length > labels;
}

/** Null unless every text of the list has a proven role and the roles alternate; a greeting may come first. */
function alternating(list: Element): Message[] | null {
  if (list.childElementCount > MOST) return null;
  const children = [...list.children].filter((child) => speaks(child) && !child.matches(OUT));
  const proven = children.filter(hasAnswerControls);
  const answer = proven.at(-1);
  const asked = answer && children[children.indexOf(answer) - 1];
  if (!answer || !asked || proven.includes(asked)) return null;
  const looks = { user: featuresOf(asked), assistant: featuresOf(answer) };
  const messages: Message[] = [];
  for (const child of children) {
    const role = proven.includes(child) ? 'assistant' : child === asked ? 'user' : roleBy(looks, child);
    if (!role || messages.at(-1)?.role === role) return null;
    messages.push({ element: child, role });
  }
  // Answers are formatted; a pair of plain texts is not enough.
  return proven.some((child) => child.querySelector(BLOCK) && !isLinks(child)) ? messages : null;
}

// ---- A text that grows.

/** A submitted prompt is looked for this long, in ms. */
const PATIENCE = 120_000;
/** A text has grown when it was longer this many times after it was first seen, */
const TIMES = 2;
/** by this many characters in all, */
const CHARACTERS = 40;
/** in not less than this time, in ms, */
const SPAN = 300;
/** with no longer pause, in ms: people send whole messages, minutes apart. */
const GAP = 2000;
/** What may stand beside the words of a message: a name, a time, the labels of its toolbar. */
const SLACK = 30;
/** The end of a text that grows may be written anew: a cursor, half a table. */
const TAIL = 40;
/** Longer texts are not followed. */
const LONGEST = 200_000;

/** Begins to learn; keeps no timer and no observer, and looks at no more than what the changes touch. */
export function createGrowth(root: Document | ShadowRoot | Element): GrowthTracker {
  let prompt = '';
  let since = 0;
  let asked: Element | null = null;
  /** What stands after the submitted words, by the height at which it does. */
  let texts: GrowingText[] = [];
  let proven: Growth | null = null;
  const seen = new WeakMap<Element, Role>();

  /** Where the submitted words stand on the page: the last place among what changed. */
  const look = ({ nodes, all }: Change): Element | null => {
    let found: Element | null = null;
    for (const node of all ? [root] : nodes) {
      const place = placeOf(node, prompt);
      if (place && (!found || isBefore(found, place))) found = place;
    }
    return found;
  };

  return {
    submitted(words, at) {
      prompt = letters(words);
      since = at;
      asked = null;
      texts = [];
    },
    changed(change, at) {
      if (prompt === '' || at - since > PATIENCE) return;
      if (!asked?.isConnected) asked = look(change);
      if (!asked) return;
      for (const [height, question] of turnsAround(asked, prompt).entries()) {
        const answer = saidAfter(question);
        if (!answer || !question.parentElement) continue;
        const text = texts[height] ?? growingText();
        texts[height] = text;
        text.follow(said(answer), at);
        if (!text.hasGrown() || isLinks(answer)) continue;
        // Kept up to date: the answer may be another element, and look otherwise, once it is complete.
        seen.set(question, 'user').set(answer, 'assistant');
        const [user, assistant] = [featuresOf(question), featuresOf(answer)];
        proven = { list: question.parentElement, user, assistant, seen };
        since = at;
        return;
      }
    },
    evidence: () => (proven?.list.isConnected ? proven : null),
  };
}

interface GrowingText {
  follow(text: string, at: number): void;
  /** Once it has, it has, until less than half of it is left. */
  hasGrown(): boolean;
}

function growingText(): GrowingText {
  let before = '';
  let times: { readonly at: number; readonly length: number }[] = [];
  let grown = false;
  return {
    follow(text, at) {
      if (text.length > LONGEST || text === before) return;
      const kept = before.slice(0, Math.max(0, before.length - TAIL));
      const appended = text.length > before.length && text.startsWith(kept);
      // Another text stands there now, such as what is shown while the next version is awaited.
      if (2 * text.length < before.length) grown = false;
      before = text;
      if (grown) return;
      const last = times.at(-1);
      if (!appended || (last && at - last.at > GAP)) times = [];
      times.push({ at, length: text.length });
      const [first] = times;
      grown =
        first !== undefined &&
        times.length > TIMES &&
        text.length - first.length >= CHARACTERS &&
        at - first.at >= SPAN;
    },
    hasGrown: () => grown,
  };
}

/** The last element under a node, outside of composers, that says just these letters. */
function placeOf(node: Node, prompt: string): Element | null {
  const within = node.nodeType === 3 ? node.parentElement : node;
  if (!within) return null;
  const walker = (within.ownerDocument ?? (within as Document)).createTreeWalker(within, 4);
  while (walker.lastChild()) {
    // Down to the end: the newest message stands there.
  }
  let looked = 0;
  for (let at: Node | null = walker.currentNode; at && looked < 10 * MOST; at = walker.previousNode()) {
    looked += 1;
    const end = at.nodeType === 3 ? letters((at as Text).data.slice(-200)) : '';
    if (end === '' || !(prompt.endsWith(end) || end.endsWith(prompt))) continue;
    let place = at.parentElement;
    while (place && letters(place.textContent ?? '').length < prompt.length) place = place.parentElement;
    if (
      place &&
      isAbout(place, prompt) &&
      !place.closest(COMPOSER) &&
      letters(place.textContent ?? '') === prompt
    ) {
      return place;
    }
  }
  return null;
}

/** What may be the person's message: its words, and each element around them that says hardly more. */
function turnsAround(asked: Element, prompt: string): Element[] {
  const turns = [asked];
  for (let up = asked.parentElement; up; up = up.parentElement) {
    if (composersIn(up).length > 0 || !isAbout(up, prompt)) break;
    turns.push(up);
  }
  return turns;
}

/** Whether an element says hardly more than these letters. */
function isAbout(element: Element, prompt: string): boolean {
  const text = element.textContent ?? '';
  // Long texts are not gone through letter by letter.
  const most = prompt.length + SLACK;
  return text.length <= 10 * most && letters(text).length <= most;
}

/** The next sibling with a text, unless it holds a place to write. */
function saidAfter(element: Element): Element | null {
  let after = element.nextElementSibling;
  while (after && (!isSaid(after) || after.matches(OUT))) after = after.nextElementSibling;
  return after && !after.matches(COMPOSER) && composersIn(after).length === 0 ? after : null;
}

/** The messages of the list, and of lists of its make beside it, that look like one of the two sides. */
function grownMessages(growth: Growth): Message[] {
  const lists = listsLike(growth.list);
  return lists.slice(-MOST).flatMap((one) =>
    [...one.children].slice(-MOST).flatMap((child): Message[] => {
      const role = isSaid(child) && composersIn(child).length === 0 ? roleBy(growth, child) : null;
      return role ? [{ element: child, role }] : [];
    }),
  );
}

/** Steps from the list of one exchange up to what stands beside those of the others. */
const CARD = 3;

/** The list and those of its make beside it, in document order: each exchange may have a list, within a card of its own. */
function listsLike(list: Element): Element[] {
  const beside = alikeBeside(list);
  let path = '';
  let card = list;
  for (let height = 0; beside.length === 1 && height < CARD; height += 1) {
    path = ` > ${card.localName}${path}`;
    if (!card.parentElement || composersIn(card.parentElement).length > 0) break;
    card = card.parentElement;
    const look = featuresOf(list);
    const lists = alikeBeside(card).flatMap((one) =>
      [...one.querySelectorAll(`:scope${path}`)].filter((other) => isAlike(other, look)),
    );
    if (lists.length > 1) return lists;
  }
  return beside;
}

/** An element and its siblings that look like it. */
function alikeBeside(element: Element): Element[] {
  const look = featuresOf(element);
  return [...(element.parentElement?.children ?? [])].filter(
    (one) => one === element || (one.localName === element.localName && isAlike(one, look)),
  );
}

function isAlike(element: Element, look: ReadonlySet<string>): boolean {
  return likeness(featuresOf(element), look) >= ALIKE;
}

// ---- What messages look like.

/** At least this share of features is common to messages of one side. */
const ALIKE = 0.5;
/** Of what tells the two sides apart, a message agrees with one by this much more than with the other, as a share. */
const MARGIN = 0.3;

/** Which side a message looks like, by what tells the two apart; null where that is not clear. */
function roleBy(
  { user, assistant, seen }: Omit<Growth, 'list' | 'seen'> & Partial<Growth>,
  message: Element,
): Role | null {
  const known = seen?.get(message);
  if (known) return known;
  const look = featuresOf(message);
  if (Math.max(likeness(look, user), likeness(look, assistant)) < ALIKE) return null;
  const apart = [...user, ...assistant].filter((feature) => user.has(feature) !== assistant.has(feature));
  let balance = 0;
  for (const feature of apart) balance += look.has(feature) === user.has(feature) ? 1 : -1;
  if (Math.abs(balance) < MARGIN * apart.length || apart.length === 0) return null;
  return balance > 0 ? 'user' : 'assistant';
}

/** How deep a message is looked into. */
const DEPTH = 4;
/** What names a speaker is no longer than this, and holds no digit, as times do. */
const NAME = /^[^\d\n]{1,24}$/u;

/** Tags, classes, names of attributes, places and short labels, of an element and of those some steps below it, without its content. */
function featuresOf(element: Element): ReadonlySet<string> {
  const features = new Set<string>();
  const { length } = said(element);
  const take = (at: Element, depth: number) => {
    features.add(`${depth} ${at.localName}`);
    for (const name of [...at.classList].slice(0, 40)) features.add(`${depth} .${name}`);
    for (const { name, value } of at.attributes) {
      if (name === 'style') {
        for (const [side] of value.matchAll(/(?:flex|align|justify|margin|padding)[\w-]*:\s*[\w%-]{1,20}/g)) {
          features.add(`${depth} ${side}`);
        }
      } else if (name !== 'class' && name !== 'id') features.add(`${depth} [${name}]`);
    }
    if (depth > 0 && at.childElementCount === 0 && !at.matches(CONTROL)) {
      const label = said(at);
      if (NAME.test(label) && 2 * label.length < length) features.add(`label ${label}`);
    }
    if (depth === DEPTH) return;
    for (const child of [...at.children].slice(0, 8)) if (!child.matches(BLOCK)) take(child, depth + 1);
  };
  take(element, 0);
  return features;
}

/** The share of features that two have in common, 0..1. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0;
  for (const feature of a) if (b.has(feature)) common += 1;
  return common / (a.size + b.size - common || 1);
}

// ---- What is said.

/**
 * The part of a message in which its words stand: down through what has but one part with words, past names and
 * toolbars, to where the blocks are.
 */
function bodyOf(message: Element): Element {
  let body = message;
  for (;;) {
    const parts = [...body.children].filter((part) => !part.matches(OUT) && isSaid(part));
    const own = [...body.childNodes].some((node) => node.nodeType === 3 && (node as Text).data.trim() !== '');
    if (own || parts.some((part) => part.matches(BLOCK))) return body;
    const words = parts.filter((part) => part.querySelector(BLOCK) || !part.querySelector(CONTROL));
    const next = words
      .toSorted((a, b) => said(b).length - said(a).length)
      .find((part) => areLabels(words.filter((other) => other !== part)));
    if (!next) return body;
    body = next;
  }
}

/** Whether parts of a message can be a name and a time beside its words. */
function areLabels(parts: readonly Element[]): boolean {
  const length = parts.reduce((sum, part) => sum + said(part).length, 0);
  return length <= SLACK && !parts.some((part) => part.querySelector(BLOCK));
}

function isSaid(element: Element): boolean {
  return !element.matches(COMPOSER) && /[\p{L}\p{N}]/u.test(element.textContent ?? '');
}

function said(element: Element): string {
  return (element.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
}

/** Whether most of what is said is links: a list of results, not an answer. */
function isLinks(element: Element): boolean {
  let linked = 0;
  for (const link of element.querySelectorAll('a[href]')) linked += said(link).length;
  return linked > said(element).length / 2;
}

/** Letters and digits alone: what pages show of Markdown differs in the rest. */
function letters(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '');
}

/** Whether one can write after an element, outside of it. */
function composerFollows(element: Element | null, composers: readonly Element[]): boolean {
  return (
    element !== null &&
    composers.some((composer) => isBefore(element, composer) && !element.contains(composer))
  );
}

function isBefore(a: Node, b: Node): boolean {
  return (a.compareDocumentPosition(b) & 4) !== 0;
}
