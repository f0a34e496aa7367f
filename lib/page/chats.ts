import type { Dialect, Site } from '../types.ts';
import { findTurns, type Since, type TurnElement } from './turns.ts';
import { findUnknownTurns, type GrowthTracker, UNKNOWN } from './unknown.ts';

/** The messages of a page, and how they were found. */
export interface Chat {
  /** Id of the site or front end; '' where only the structure tells. */
  readonly site: string;
  readonly foundBy: 'site' | 'front-end' | 'structure';
  /** How to read them; null where nothing knows the page. */
  readonly dialect: Dialect | null;
  readonly turns: readonly TurnElement[];
  /** Where they stand: the document, or an open shadow root in it. */
  readonly root: Document | ShadowRoot;
}

/** What may be tried on a page. */
export interface Ways {
  /** The site that lives at its address. */
  readonly own: readonly [id: string, site: Site] | null;
  /** By more than the site's own selectors. */
  readonly any: {
    /** Front ends that people host themselves, by id. */
    readonly frontEnds: Readonly<Record<string, Site>>;
    /** What grew on the page. */
    readonly growth: GrowthTracker;
    /** Roots of elements that are not the page's. */
    readonly ignore: (host: Element) => boolean;
  } | null;
}

/** Most elements that are asked for a shadow root in one call, and most roots that are looked into. */
const MOST_HOSTS = 20_000;
const MOST_ROOTS = 50;

/**
 * Finds the messages of a page: by the selectors of its site, else of a known front end, else by its structure; in the
 * document, else in its open shadow roots, `last` first. The first way that finds an answer counts, and ways are never
 * mixed: `since` holds for what `last` found. Gives the shadow roots that it looked into, too.
 */
export function findChat(
  document: Document,
  ways: Ways,
  last?: Chat | null,
  since?: Since,
): { chat: Chat; roots: readonly ShadowRoot[] } {
  const roots: ShadowRoot[] = [];
  let chat: Chat = { site: '', foundBy: 'structure', dialect: null, turns: [], root: document };
  for (const root of ways.any ? rootsIn(document, ways.any.ignore, last?.root) : [document]) {
    if (root !== document) roots.push(root as ShadowRoot);
    const kept = (way: Way) =>
      last?.root === root && last.site === way.site && last.foundBy === way.foundBy ? since : undefined;
    for (const found of chatsIn(root, ways, kept)) {
      if (worth(found) > worth(chat)) chat = found;
      if (worth(chat) === ANSWERED) return { chat, roots };
    }
    if (roots.length === MOST_ROOTS) break;
  }
  return { chat, roots };
}

type Way = Pick<Chat, 'site' | 'foundBy'>;

/** What each way finds under a root, looked for one by one. */
function* chatsIn(
  root: Chat['root'],
  { own, any }: Ways,
  kept: (way: Way) => Since | undefined,
): Generator<Chat> {
  const known = (site: string, description: Site, foundBy: Chat['foundBy']): Chat => {
    const way = { site, foundBy };
    return { ...findTurns(root, description, kept(way)), ...way, root };
  };
  if (own) yield known(...own, 'site');
  if (!any) return;
  for (const [id, frontEnd] of Object.entries(any.frontEnds)) yield known(id, frontEnd, 'front-end');
  const way: Way = { site: '', foundBy: 'structure' };
  const turns = findUnknownTurns(root, any.growth.evidence(), kept(way));
  yield { ...way, turns, dialect: turns.length > 0 ? UNKNOWN : null, root };
}

const ANSWERED = 3;

function worth({ dialect, turns }: Chat): number {
  if (turns.some(({ role, bodies }) => role === 'assistant' && bodies.length > 0)) return ANSWERED;
  return turns.length > 0 ? 2 : dialect ? 1 : 0;
}

function* rootsIn(
  root: Chat['root'],
  ignore: (host: Element) => boolean,
  last?: Chat['root'],
): Generator<Chat['root']> {
  yield root;
  if (last && last !== root && last.isConnected) yield last;
  const walker = (root.ownerDocument ?? (root as Document)).createTreeWalker(root, 1);
  for (let i = 0; i < MOST_HOSTS && walker.nextNode(); i += 1) {
    const element = walker.currentNode as Element;
    if (element.shadowRoot && element.shadowRoot !== last && !ignore(element)) {
      yield* rootsIn(element.shadowRoot, ignore);
    }
  }
}

/**
 * Whether a page of a known site shows a chat that its selectors do not read: questions without a single answer, or
 * answers whose role is proven by the page's structure.
 */
export function hasUnreadChat(document: Document, { turns }: Chat, growth: GrowthTracker): boolean {
  const asked = turns.filter(({ role }) => role === 'user').length;
  if (turns.some(({ role, bodies }) => role === 'assistant' && bodies.length > 0)) return false;
  return (
    asked > 1 ||
    findUnknownTurns(document, growth.evidence()).some(
      ({ role, element }) => role === 'assistant' && (element.textContent ?? '').trim().length > WORDS,
    )
  );
}

/** A text of fewer characters can be a word of the page's own. */
const WORDS = 40;
