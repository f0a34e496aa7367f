import { risks as knownRisks } from '../risks.ts';
import type { RiskId, Role } from '../types.ts';

/** What the conversations of the library are about. */
export const TOPICS = [
  'science',
  'health',
  'history',
  'geography',
  'maths',
  'language',
  'arts',
  'code',
  'money',
  'society',
  'everyday',
] as const;
export type Topic = (typeof TOPICS)[number];

/** For whom a conversation is meant: about 8 to 11, 11 to 14, 14 to 18 years, and older. */
export const STAGES = ['primary', 'lower-secondary', 'upper-secondary', 'adult'] as const;
export type Stage = (typeof STAGES)[number];

/** A mark that the engine is expected to show at Balanced. */
export interface ExpectedMark {
  readonly detector: string;
  /** The words it speaks of, or a part of them that occurs once in the answer; white space folded, no Markdown. */
  readonly quote: string;
  /** Why the tool is wrong here: the words are fine. */
  readonly mistaken?: string;
}

/** Something that a careful reader doubts, whether or not a mark stands there. */
export interface Problem {
  /** Its words, which occur once in the answer; white space folded, no Markdown. */
  readonly quote: string;
  readonly why: string;
}

/** One message of a conversation, as it is taught, saved and opened. */
export interface ItemTurn {
  readonly role: Role;
  /** Markdown. */
  readonly text: string;
  /** What the chatbot said here before it was asked again, in that order; Markdown. */
  readonly versions?: readonly string[];
  /** Tools that the page showed: 'search', 'code', 'file'. */
  readonly tools?: readonly string[];
  /** Absent where nobody said what to expect; empty where no mark is expected. */
  readonly marks?: readonly ExpectedMark[];
  /** Absent where nobody said what is wrong; empty where nothing is. */
  readonly problems?: readonly Problem[];
}

export interface Source {
  readonly title: string;
  readonly url: string;
}

/** One conversation of a lesson. All texts for people are Markdown. */
export interface Item {
  readonly title: string;
  readonly topic?: Topic;
  readonly stage?: Stage;
  readonly risks: readonly RiskId[];
  /** BCP 47 tag of what is said. */
  readonly language: string;
  readonly turns: readonly ItemTurn[];
  /** What is wrong, and why it misleads. */
  readonly wrong?: string;
  /** What is fine, and why. */
  readonly fine?: string;
  /** For the teacher: what to draw out, and how. */
  readonly notes?: string;
  /** To be talked about, each a sentence. */
  readonly questions: readonly string[];
  readonly sources: readonly Source[];
}

/** Reads an item from JSON. Throws an error that says where it is damaged: 'turns[1].text: not a text'. */
export function parseItem(value: unknown, where: string): Item {
  const at = (name: string) => `${where}.${name}`;
  const item = record(value, where);
  const turns = list(item.turns, at('turns'), parseTurn);
  if (turns.length === 0) refuse(at('turns'), 'empty');
  return {
    title: textOf(item.title, at('title')),
    ...given('topic', item.topic, (one) => oneOf(one, TOPICS, at('topic'))),
    ...given('stage', item.stage, (one) => oneOf(one, STAGES, at('stage'))),
    risks: list(item.risks ?? [], at('risks'), (risk, place) => {
      const id = textOf(risk, place);
      return id in knownRisks ? (id as RiskId) : refuse(place, 'unknown');
    }),
    language: textOf(item.language ?? 'und', at('language')),
    turns,
    ...given('wrong', item.wrong, (one) => textOf(one, at('wrong'))),
    ...given('fine', item.fine, (one) => textOf(one, at('fine'))),
    ...given('notes', item.notes, (one) => textOf(one, at('notes'))),
    questions: list(item.questions ?? [], at('questions'), textOf),
    sources: list(item.sources ?? [], at('sources'), (source, place) => {
      const { title, url } = record(source, place);
      const address = textOf(url, `${place}.url`);
      if (!/^https?:\/\//.test(address)) refuse(`${place}.url`, 'not an address');
      return { title: textOf(title, `${place}.title`), url: address };
    }),
  };
}

function parseTurn(value: unknown, where: string): ItemTurn {
  const at = (name: string) => `${where}.${name}`;
  const turn = record(value, where);
  return {
    role: oneOf(turn.role, ['user', 'assistant'] as const, at('role')),
    text: textOf(turn.text, at('text')),
    ...given('versions', turn.versions, (one) => list(one, at('versions'), textOf)),
    ...given('tools', turn.tools, (one) => list(one, at('tools'), textOf)),
    ...given('marks', turn.marks, (one) =>
      list(one, at('marks'), (mark, place) => {
        const { detector, quote, mistaken } = record(mark, place);
        return {
          detector: textOf(detector, `${place}.detector`),
          quote: textOf(quote, `${place}.quote`),
          ...given('mistaken', mistaken, (why) => textOf(why, `${place}.mistaken`)),
        };
      }),
    ),
    ...given('problems', turn.problems, (one) =>
      list(one, at('problems'), (problem, place) => {
        const { quote, why } = record(problem, place);
        return { quote: textOf(quote, `${place}.quote`), why: textOf(why, `${place}.why`) };
      }),
    ),
  };
}

/** A text, or the lines of one, which is how long texts stay readable in JSON. */
export function textOf(value: unknown, where: string): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value) && value.every((line) => typeof line === 'string')) return value.join('\n');
  return refuse(where, 'not a text');
}

/** The fields of a JSON object. */
export function record(value: unknown, where: string): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) refuse(where, 'not an object');
  return value as Readonly<Record<string, unknown>>;
}

/** The entries of a JSON list, each read at its place. */
export function list<T>(
  value: unknown,
  where: string,
  read: (entry: unknown, where: string) => T,
): readonly T[] {
  if (!Array.isArray(value)) return refuse(where, 'not a list');
  return value.map((entry: unknown, index) => read(entry, `${where}[${index}]`));
}

function oneOf<T extends string>(value: unknown, allowed: readonly T[], where: string): T {
  return allowed.find((one) => one === value) ?? refuse(where, 'unknown');
}

/** A field that may be absent. */
function given<K extends string, T>(name: K, value: unknown, read: (value: unknown) => T): { [P in K]?: T } {
  return value === undefined ? {} : ({ [name]: read(value) } as { [P in K]?: T });
}

/** Throws, saying where a file is damaged. */
export function refuse(where: string, what: string): never {
  throw new Error(`${where}: ${what}`);
}
