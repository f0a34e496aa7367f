import type { Passage, Role, Turn } from '../types.ts';

/** A message as the page shows it now. */
export interface Seen {
  /** What the page calls it; role and ordinal ('assistant-3') where it calls it nothing. */
  readonly id: string;
  readonly role: Role;
  readonly passage: Passage;
  readonly tools: readonly string[];
  readonly settled: boolean;
  /** '2/3' where the page shows that this is one of several versions. */
  readonly pager?: string | undefined;
}

/** A message that was seen, whether it still stands on the page or not. Its text never changes once it is settled. */
export interface Remembered extends Omit<Seen, 'id'> {
  /** Unique in the memory: the page's own id where that is free. */
  readonly id: string;
  /** The message that it was last seen right behind; null where that is not known. */
  readonly before: Remembered | null;
  /** Higher than before whenever something was learnt of what came before it, or of other versions of it. */
  readonly clock: number;
}

/** The conversations of one tab. Nothing of it is stored: it ends with the script that made it. */
export interface Memory {
  /** Takes in what a page shows, in order; `conversation` names it, as its address does. Each message by its place. */
  look(conversation: string, rows: readonly Seen[]): Remembered[];
  /** Up to `WINDOW` messages before one, oldest first. */
  earlier(message: Remembered): Turn[];
  /** Other settled answers to the same prompt, in the order in which they were first seen. */
  versions(message: Remembered): Passage[];
  /** The conversation of the last look in order, with what left the page. */
  path(): Remembered[];
  /** Messages and characters that are kept, of all conversations. */
  size(): { readonly messages: number; readonly characters: number };
  forget(): void;
}

/** How many earlier turns an answer is seen with: work per answer must not grow with the length of the chat. */
export const WINDOW = 40;

export interface Limits {
  readonly messages: number;
  readonly characters: number;
}

/** What is kept beyond the messages on the page: some 10 MB of passages at most. */
const LIMITS: Limits = { messages: 2000, characters: 1_500_000 };
/** Conversations that a message is known to stand in; forks of a chat share their beginning. */
const CONVERSATIONS = 4;
/** Conversations that are known to be shown in part. */
const WINDOWED = 100;
/** Words of at least this length are not said twice in a conversation, in characters. */
const RARE = 40;

interface Node extends Remembered {
  /** What the page calls it. */
  name: string;
  passage: Passage;
  tools: readonly string[];
  settled: boolean;
  pager?: string | undefined;
  before: Node | null;
  clock: number;
  /** When something about it changed. */
  stamp: number;
  /** What was seen right behind it, in the order of first sight; `next` was last. */
  readonly after: Node[];
  next: Node | null;
  readonly conversations: Set<string>;
  /** The look in which it was last seen. */
  look: number;
}

/**
 * Remembers messages by their words and by what they stand behind, and by the page's id where it gives one. What
 * comes before a message follows from the links alone, so that neither an edit, nor a branch, nor a scrolled window
 * pairs an answer with a prompt that it does not belong to: where a link is not known, nothing is said.
 */
export function createMemory(limits: Limits = LIMITS): Memory {
  /** By id, the least recently seen first. */
  const nodes = new Map<string, Node>();
  const byWords = new Map<string, Node[]>();
  let characters = 0;
  let tick = 0;
  let looks = 0;
  /** The messages of the last look and of the one before it, by the page's name. */
  let latest = new Map<string, Node>();
  let previous = new Map<string, Node>();
  let first: Node | null = null;
  let last: Node | null = null;
  /** Conversations of which the page was seen to show a part: what left their end was put away, elsewhere it was deleted. */
  const windowed = new Set<string>();
  let isWindowed = false;

  function look(conversation: string, rows: readonly Seen[]): Remembered[] {
    looks += 1;
    previous = latest;
    latest = new Map();
    const former = first;
    first = null;
    last = null;
    const shown = rows.map((seen, i) => {
      const known = standing(seen) ?? foundAgain(seen, conversation);
      const fits =
        known && ((last !== null && known.before === last) || isSure(known, rows.slice(i, i + 3), former));
      const node = fits ? known : make(seen);
      keep(node, seen);
      node.conversations.add(conversation);
      const [oldest] = node.conversations;
      if (node.conversations.size > CONVERSATIONS && oldest !== undefined) node.conversations.delete(oldest);
      if (last) link(last, node);
      node.look = looks;
      node.clock = Math.max(node.stamp, node.before?.clock ?? 0);
      nodes.delete(node.id);
      nodes.set(node.id, node);
      latest.set(seen.id, node);
      first ??= node;
      last = node;
      evict();
      return node;
    });
    // Messages before the first one left the page, or came back in front of it.
    const [top] = shown;
    if (top?.before || (former && former !== top && former.look === looks)) remember(conversation);
    isWindowed = windowed.has(conversation);
    return shown;
  }

  function remember(conversation: string): void {
    windowed.delete(conversation);
    windowed.add(conversation);
    const [oldest] = windowed;
    if (windowed.size > WINDOWED && oldest !== undefined) windowed.delete(oldest);
  }

  /** The message behind the last one that this is: the same again, or more of it. */
  function standing(seen: Seen): Node | undefined {
    const same = last?.after.find(
      ({ role, passage }) => role === seen.role && passage.text === seen.passage.text,
    );
    return (
      same ?? [previous.get(seen.id), last?.next].find((node) => !!node && isStill(node, seen)) ?? undefined
    );
  }

  /** The one message that said these words in this conversation, wherever it stood. */
  function foundAgain(seen: Seen, conversation: string): Node | undefined {
    const isNamed = !isOrdinal(seen.id);
    if (seen.passage.text === '') return isNamed ? named(seen, conversation) : undefined;
    const candidates = (byWords.get(wordsOf(seen)) ?? []).filter(
      (node) =>
        node.passage.text === seen.passage.text &&
        node.look !== looks &&
        isKnownIn(node, conversation) &&
        (isNamed ? node.name === seen.id : isOrdinal(node.name) && (last === null || node.before === null)),
    );
    return candidates.length === 1 ? candidates[0] : undefined;
  }

  /** Whether a message of the look before stands there still, with more or fewer words. */
  function isStill(node: Node, seen: Seen): boolean {
    return (
      nodes.get(node.id) === node &&
      node.look === looks - 1 &&
      node.role === seen.role &&
      (last === null || node.before === last) &&
      (last !== null || !isOrdinal(seen.id) || !node.settled) &&
      continues(node, seen)
    );
  }

  /** Whether a message may stand in a conversation: it did, or the chat gets its address while its first answer comes. */
  function isKnownIn(node: Node, conversation: string): boolean {
    return node.conversations.has(conversation) || (node.look === looks - 1 && previous.size <= 2);
  }

  /** On a page without ids, what is said next must fit as well: people say the same few words again. */
  function isSure(node: Node, [seen, next, more]: readonly Seen[], former: Node | null): boolean {
    if (!seen || !isOrdinal(seen.id) || node.passage.text.length >= RARE) return true;
    if (next && node.after.some(({ passage }) => passage.text === next.passage.text)) return true;
    const isStart = last === null && node === former && node.before === null;
    return isStart && (more === undefined || node.after.length === 0);
  }

  /** A row that the page emptied: what it said is known by its name. */
  function named({ id, role }: Seen, conversation: string): Node | undefined {
    const node = previous.get(id) ?? nodes.get(id);
    return node?.role === role && node.conversations.has(conversation) ? node : undefined;
  }

  function make(seen: Seen): Node {
    tick += 1;
    const node: Node = {
      ...seen,
      id: nodes.has(seen.id) ? `${seen.id} ${tick}` : seen.id,
      name: seen.id,
      passage: seen.passage,
      before: null,
      clock: tick,
      stamp: tick,
      after: [],
      next: null,
      conversations: new Set(),
      look: looks,
    };
    // Another version of the first message on the page stands behind what the one before stood behind.
    const other = last === null && !isOrdinal(seen.id) ? previous.get(seen.id) : undefined;
    if (other?.before && other.role === 'assistant' && seen.role === 'assistant') link(other.before, node);
    index(node);
    if (node.settled) told(node);
    return node;
  }

  /** Takes over what the page says now; an emptied row says nothing. */
  function keep(node: Node, seen: Seen): void {
    node.name = seen.id;
    if (seen.passage.text === '' && node.passage.text !== '') return;
    const isFilled = seen.settled && node.passage.text === '' && seen.passage.text !== '';
    if (seen.passage !== node.passage) {
      unindex(node);
      node.passage = seen.passage;
      index(node);
    }
    node.tools = seen.tools;
    node.pager = seen.pager;
    if (node.settled === seen.settled && !isFilled) return;
    node.settled = seen.settled;
    told(node);
  }

  /** Marks a message as changed, and with it the other versions of it. */
  function told(node: Node): void {
    tick += 1;
    node.stamp = tick;
    for (const other of siblings(node)) other.stamp = tick;
  }

  function link(before: Node, node: Node): void {
    before.next = node;
    if (node.before === before) return;
    node.before?.after.splice(node.before.after.indexOf(node), 1);
    if (node.before?.next === node) node.before.next = node.before.after.at(-1) ?? null;
    // The page put what came after in front: what it stood behind is no longer known.
    for (let at: Node | null = before, steps = 0; at && steps < WINDOW; at = at.before, steps += 1)
      if (at.before === node) unlink(at);
    node.before = before;
    before.after.push(node);
    told(node);
  }

  function unlink(node: Node): void {
    const { before } = node;
    if (!before) return;
    before.after.splice(before.after.indexOf(node), 1);
    if (before.next === node) before.next = before.after.at(-1) ?? null;
    node.before = null;
  }

  function index(node: Node): void {
    const words = wordsOf(node);
    const others = byWords.get(words);
    if (others) others.push(node);
    else byWords.set(words, [node]);
    characters += node.passage.text.length;
  }

  function unindex(node: Node): void {
    const words = wordsOf(node);
    const others = byWords.get(words) ?? [];
    others.splice(others.indexOf(node), 1);
    if (others.length === 0) byWords.delete(words);
    characters -= node.passage.text.length;
  }

  function evict(): void {
    for (const [id, node] of nodes) {
      if (nodes.size <= limits.messages && characters <= limits.characters) return;
      // What stands on the page is held by the page.
      if (node.look === looks) return;
      nodes.delete(id);
      unindex(node);
      unlink(node);
      for (const child of [...node.after]) unlink(child);
    }
  }

  function turnOf(node: Node): Turn {
    const { id, role, passage, tools, settled } = node;
    return { id, role, passage, versions: versions(node), tools, settled };
  }

  function versions(message: Remembered): Passage[] {
    const node = nodes.get(message.id);
    const others = node
      ? siblings(node).filter(({ settled, passage }) => settled && passage.text !== '')
      : [];
    return [...new Map(others.map(({ passage }) => [passage.text, passage])).values()];
  }

  return {
    look,
    earlier(message) {
      const turns: Turn[] = [];
      for (
        let at = nodes.get(message.id)?.before ?? null;
        at && at.id !== message.id && turns.length < WINDOW;
        at = at.before
      )
        if (at.passage.text !== '') turns.push(turnOf(at));
      return turns.reverse();
    },
    versions,
    path() {
      const known = new Set<Node>();
      const ahead: Node[] = [];
      for (let at = first; at && !known.has(at); at = at.before) {
        known.add(at);
        ahead.push(at);
      }
      const behind: Node[] = [];
      for (let at = first?.next ?? null; at && !known.has(at); at = at.next) {
        if (!isWindowed && at.look !== looks) break;
        known.add(at);
        behind.push(at);
      }
      return [...ahead.reverse(), ...behind];
    },
    size: () => ({ messages: nodes.size, characters }),
    forget() {
      nodes.clear();
      byWords.clear();
      windowed.clear();
      isWindowed = false;
      characters = 0;
      latest = new Map();
      previous = new Map();
      first = null;
      last = null;
    },
  };
}

/** Other answers to the prompt that one stands behind. */
function siblings(node: Node): Node[] {
  if (node.role !== 'assistant') return [];
  return (node.before?.after ?? []).filter(
    (other) => other !== node && other.role === 'assistant' && other.passage.text !== node.passage.text,
  );
}

/** Whether a message goes on with what was seen of it: it still grew, or it has only more words now, or none for the moment. */
function continues(before: Node, { passage, role }: Seen): boolean {
  const { text } = passage;
  if (text === '' || text === before.passage.text) return true;
  if (role === 'user') return before.passage.text === '';
  return !before.settled || text.startsWith(before.passage.text);
}

/** A page that gives its messages no ids leaves only their order, which shifts when rows leave it. */
function isOrdinal(id: string): boolean {
  return /^(?:user|assistant)-\d+(?:~\d+)?$/.test(id);
}

/** Finds messages again by their words: role, length, beginning and end. */
function wordsOf({ role, passage: { text } }: Pick<Node, 'role' | 'passage'>): string {
  return `${role} ${text.length} ${text.slice(0, 32)} ${text.slice(-32)}`;
}
