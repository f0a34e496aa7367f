import type { Dialect, Role, Site } from '../types.ts';

/** One message as it stands on the page now. */
export interface TurnElement {
  readonly role: Role;
  /**
   * Unique on the page, and the same while the message stays. The value of the dialect's id attribute; with the
   * role before it ('assistant-3') where the attribute names the row, which may hold both sides; role and ordinal
   * ('user-1' is the person's first message on the page) where there is none. An answer that changes its id, or
   * its element, while it is not complete keeps the id under which it was first seen. A second bearer of an id gets
   * '~2'.
   */
  readonly id: string;
  readonly element: Element;
  /** The row around it; the element itself where the dialect names none. */
  readonly row: Element;
  /** What it says, in pieces; none where that is not proven (a placeholder, a picture, reasoning alone). */
  readonly bodies: readonly Element[];
  /** The page says that it grows. */
  readonly streaming: boolean;
  /** The page says that it is complete; what a person wrote always is. Neither: the page says nothing. */
  readonly settled: boolean;
  readonly tools: readonly string[];
  /** '2/3' where the page shows that this is one of several versions. */
  readonly pager?: string;
}

/** What was found before, and the nodes in which the page changed since: turns that they do not touch are kept as they are. */
export interface Since {
  readonly turns: readonly TurnElement[];
  readonly touched: readonly Node[];
}

/**
 * The messages under a root, in document order, as the first dialect that knows the page tells them: outermost
 * matches, role before body. Null and none where no dialect knows the page. With `since`, an untouched turn is the
 * same object as before.
 */
export function findTurns(
  root: Document | ShadowRoot | Element,
  site: Site,
  since?: Since,
): { dialect: Dialect | null; turns: TurnElement[] } {
  let known: Dialect | null = null;
  for (const dialect of site.dialects) {
    if (!root.querySelector(dialect.detect)) continue;
    known ??= dialect;
    const messages = messagesIn(root, dialect);
    if (messages.length > 0) return { dialect, turns: describe(root, dialect, messages, since) };
  }
  return { dialect: known, turns: [] };
}

interface Message {
  readonly element: Element;
  readonly role: Role;
}

function messagesIn(root: ParentNode, dialect: Dialect): Message[] {
  const messages: Message[] = [];
  for (const element of outermost(root, `${dialect.assistant}, ${dialect.user}`)) {
    const role = roleOf(element, dialect);
    if (role) messages.push({ element, role });
  }
  return dialect.newestFirst ? messages.reverse() : messages;
}

/** Null where the role is not proven: then nothing is read. */
function roleOf(element: Element, dialect: Dialect): Role | null {
  if (dialect.role) return dialect.role(element);
  const isAssistant = element.matches(dialect.assistant);
  if (isAssistant === element.matches(dialect.user)) return null;
  return isAssistant ? 'assistant' : 'user';
}

type Described = Omit<TurnElement, 'id'>;

function describe(
  root: Document | ShadowRoot | Element,
  dialect: Dialect,
  messages: readonly Message[],
  since: Since | undefined,
): TurnElement[] {
  const kept = since && untouched(since);
  const found = messages.map((message, i) => {
    const before = kept?.get(message.element);
    if (before?.role === message.role && i < messages.length - 1) return before;
    return described(root, dialect, message, i === messages.length - 1);
  });
  const ids = nameAll(root, dialect, found);
  return found.map((turn, i) => {
    const id = ids[i] ?? '';
    return 'id' in turn && turn.id === id ? (turn as TurnElement) : { ...turn, id };
  });
}

/** The turns in whose rows nothing changed, by element; not the newest, of which a stop button outside it tells. */
export function untouched({ turns, touched }: Since): ReadonlyMap<Element, TurnElement> {
  const changed = new Set<Node>();
  for (const node of touched) {
    for (let at: Node | null = node; at && !changed.has(at); at = at.parentNode) changed.add(at);
  }
  return new Map(
    turns
      .slice(0, -1)
      .filter(({ row }) => !changed.has(row))
      .map((turn) => [turn.element, turn]),
  );
}

function described(
  root: ParentNode,
  dialect: Dialect,
  { element, role }: Message,
  newest: boolean,
): Described {
  const row = (dialect.row && element.closest(dialect.row)) || element;
  const base = { role, element, row };
  const pager = pagerOf(row, dialect);
  if (role === 'user') {
    const bodies = bodiesOf(element, dialect.prompt, dialect);
    return { ...base, bodies, streaming: false, settled: true, tools: [], ...(pager && { pager }) };
  }
  const grows = has(row, dialect.streaming);
  const settled = !grows && has(row, dialect.settled);
  const busy = newest && !settled && dialect.busy !== undefined && root.querySelector(dialect.busy) !== null;
  return {
    ...base,
    bodies: bodiesOf(element, dialect.body, dialect),
    streaming: grows || busy,
    settled,
    tools: Object.entries(dialect.tools ?? {}).flatMap(([tool, selector]) =>
      has(row, selector) ? tool : [],
    ),
    ...(pager && { pager }),
  };
}

/** What a message says: the message itself or the outermost matches in it, but for those in what is left out. */
function bodiesOf(message: Element, selector: string, { exclude }: Dialect): Element[] {
  if (message.matches(selector)) return [message];
  const bodies = outermost(message, selector);
  if (!exclude) return bodies;
  return bodies.filter((body) => {
    const out = body.closest(exclude);
    return !(out && out !== message && message.contains(out));
  });
}

function pagerOf(row: Element, dialect: Dialect): string | null {
  if (!dialect.pager) return null;
  for (const element of row.querySelectorAll(dialect.pager)) {
    const text = element.textContent ?? '';
    const [, at, of] = (text.length < 16 && /^\s*(\d{1,3})\s*\/\s*(\d{1,3})\s*$/.exec(text)) || [];
    if (at && of) return `${at}/${of}`;
  }
  return null;
}

/** In or on the row. */
function has(row: Element, selector: string | undefined): boolean {
  return selector !== undefined && (row.matches(selector) || row.querySelector(selector) !== null);
}

/** The matches that stand in no other match, in document order. */
function outermost(root: ParentNode, selector: string): Element[] {
  const found: Element[] = [];
  for (const element of root.querySelectorAll(selector)) {
    if (!found.at(-1)?.contains(element)) found.push(element);
  }
  return found;
}

/** An answer as it was named at the last look, and what stood before it. */
interface Named {
  readonly name: string;
  readonly raw: string | null;
  readonly element: Element;
  readonly after: string;
}

/** Per root: answers that were not complete at the last look, and the ids that took the place of others. */
const memories = new WeakMap<Node, { open: readonly Named[]; names: Map<string, string> }>();
/** An id that took another's place is remembered while this many newer ones have. */
const REMEMBERED = 500;

function nameAll(root: Node, dialect: Dialect, turns: readonly Described[]): string[] {
  const memory = memories.get(root) ?? { open: [], names: new Map<string, string>() };
  memories.set(root, memory);
  const raws = turns.map((turn) => rawId(turn, dialect));
  const present = new Set(raws);
  const ordinals = { user: 0, assistant: 0 };
  const given = new Set<string>();
  const open: Named[] = [];
  let previous = '';

  const nameOf = (turn: Described, raw: string | null): string => {
    ordinals[turn.role] += 1;
    if (raw === null) return `${turn.role}-${ordinals[turn.role]}`;
    const known = memory.names.get(raw);
    if (known !== undefined) return known;
    // The id of an answer that was not complete is gone, and this one stands in its place.
    const before = memory.open.find(
      ({ raw: old, element, after }) =>
        turn.role === 'assistant' &&
        !(old !== null && present.has(old)) &&
        (element === turn.element || (after !== '' && after === previous)),
    );
    if (!before) return raw;
    memory.names.set(raw, before.name);
    const [oldest] = memory.names.keys();
    if (memory.names.size > REMEMBERED && oldest !== undefined) memory.names.delete(oldest);
    return before.name;
  };

  const names = turns.map((turn, i) => {
    const raw = raws[i] ?? null;
    const base = nameOf(turn, raw);
    let name = base;
    for (let bearer = 2; given.has(name); bearer += 1) name = `${base}~${bearer}`;
    given.add(name);
    if (turn.role === 'assistant' && !turn.settled) {
      open.push({ name, raw, element: turn.element, after: previous });
    }
    previous = name;
    return name;
  });
  memory.open = open;
  return names;
}

/** What the page calls the message: on itself, on its row, or on the first element inside. */
function rawId({ element, row, role }: Described, { id: attribute }: Dialect): string | null {
  if (!attribute) return null;
  const own = element.getAttribute(attribute);
  if (own) return own;
  const ofRow = row.getAttribute(attribute);
  if (ofRow) return `${role}-${ofRow}`;
  return element.querySelector(`[${attribute}]`)?.getAttribute(attribute) || null;
}
