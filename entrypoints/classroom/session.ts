import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Item } from '../../lib/classroom/item.ts';
import type { Lesson } from '../../lib/classroom/lesson.ts';
import type { Round } from '../../lib/classroom/quiz.ts';
import type { Span } from '../../lib/types.ts';
import type { Options } from './judging.ts';

/** A conversation of the lesson, under a number of its own that outlives edits. */
export interface Open {
  readonly key: number;
  readonly item: Item;
}

/** Words that a learner doubts, and why. */
export interface Doubt {
  readonly learner: string;
  /** Key of the conversation, and index of the turn. */
  readonly open: number;
  readonly turn: number;
  readonly span: Span;
  readonly quote: string;
  readonly reason: string;
}

/** All that a lesson is while it lasts: it lives in this page's memory and nowhere else. */
export interface Session {
  readonly title: string;
  readonly opened: readonly Open[];
  /** Key of the conversation that is being looked at. */
  readonly current: number | null;
  readonly options: Options;
  /** The sensitivity was set by a school and stays. */
  readonly locked: boolean;
  /** Marks hidden by hand, as 'detector, line feed, words'. */
  readonly hidden: ReadonlySet<string>;
  readonly learners: readonly string[];
  readonly doubts: readonly Doubt[];
  /** What each learner got for the conversations that were revealed to the class, by their keys. */
  readonly points: ReadonlyMap<number, ReadonlyMap<string, number>>;
  /** The rounds of the quiz that is being played, and how the first of them went; null where none is. */
  readonly quiz: { readonly rounds: readonly Round[]; readonly right: readonly boolean[] } | null;
}

/** The session of a page that was just opened. */
export function newSession(options: Options, locked: boolean): Session {
  return {
    title: '',
    opened: [],
    current: null,
    options,
    locked,
    hidden: new Set(),
    learners: [],
    doubts: [],
    points: new Map(),
    quiz: null,
  };
}

/** The session with conversations added to the lesson; the first of them is looked at. */
export function withItems(session: Session, items: readonly Item[]): Session {
  const next = Math.max(0, ...session.opened.map(({ key }) => key)) + 1;
  const added = items.map((item, index) => ({ key: next + index, item }));
  return { ...session, opened: [...session.opened, ...added], current: added[0]?.key ?? session.current };
}

/** The session with another lesson in it: guesses and scores of the one before are gone. */
export function withLesson(session: Session, { title, items }: Lesson): Session {
  const empty = newSession(session.options, session.locked);
  return { ...withItems({ ...empty, learners: session.learners }, items), title };
}

/** The session with the current conversation changed. */
export function withEdit(session: Session, item: Item): Session {
  return {
    ...session,
    opened: session.opened.map((open) => (open.key === session.current ? { ...open, item } : open)),
    // What stood elsewhere before is no longer what was doubted.
    doubts: session.doubts.filter(({ open }) => open !== session.current),
    points: withoutKey(session.points, session.current),
  };
}

/** The session without a conversation. */
export function without(session: Session, key: number): Session {
  const opened = session.opened.filter((open) => open.key !== key);
  return {
    ...session,
    opened,
    current: session.current === key ? (opened[0]?.key ?? null) : session.current,
    doubts: session.doubts.filter(({ open }) => open !== key),
    points: withoutKey(session.points, key),
  };
}

/** A map without one of its entries. */
export function withoutKey<K, V>(map: ReadonlyMap<K, V>, key: K | null): ReadonlyMap<K, V> {
  return new Map([...map].filter(([one]) => one !== key));
}

/** The conversation that is being looked at. */
export function currentOf({ opened, current }: Session): Open | null {
  return opened.find(({ key }) => key === current) ?? null;
}

interface Handle {
  readonly session: Session;
  readonly change: (next: (session: Session) => Session) => void;
  /** Says something in the page's status line. */
  readonly say: (text: string) => void;
}

/** Hands the session down to every view. */
export const SessionContext = createContext<Handle | null>(null);

/** The session and how to change it. */
export function useSession(): Handle {
  const handle = useContext(SessionContext);
  if (!handle) throw new Error('a view stands outside of the classroom');
  return handle;
}
