import type { AnalyzeOptions } from '../../lib/analyze.ts';
import { withinBudget } from '../../lib/budget.ts';
import { createMemory, type Remembered, type Seen, WINDOW } from '../../lib/chat/memory.ts';
import type { Engine } from '../../lib/engine.ts';
import type { Chat } from '../../lib/page/chats.ts';
import { type Reading, read } from '../../lib/page/reading.ts';
import type { Since, TurnElement } from '../../lib/page/turns.ts';
import type { Change } from '../../lib/page/watch.ts';
import type { Stream } from '../../lib/stream.ts';
import { quoteOf } from '../../lib/text/passage.ts';
import type { Context, Dialect, Finding, Level, Passage, Report, RiskId } from '../../lib/types.ts';
import type { ReadAnswer } from './state.ts';

/** What decides which findings an answer has, beside its words. */
export interface Judge {
  readonly options: AnalyzeOptions;
  /** Whether the person dismissed these words under this sign. */
  dismissed(detector: string, quote: string): boolean;
}

/** A message on the page and what is known of it. */
export interface Message {
  readonly turn: TurnElement;
  readonly reading: Reading;
  /** When its text last changed, on the clock of `performance.now()`. */
  readonly changedAt: number;
  readonly settled: boolean;
  /** Null for the person's own messages, and for answers without a word so far. */
  readonly answer: ReadAnswer | null;
  readonly remembered: Remembered;
  /** What `answer` was made from. */
  readonly made: Made;
}

interface Made {
  readonly judge: Judge;
  readonly clock: number;
  readonly stream: Stream | null;
  /** Null where it did not take a look around, and where it will not take another. */
  readonly around: Surroundings | null;
}

/** A message of the conversation, whether it stands on the page or left it. */
export interface Told {
  readonly remembered: Remembered;
  /** Null where it left the page. */
  readonly message: Message | null;
  readonly answer: ReadAnswer | null;
  /** Other answers to the same prompt that were seen. */
  readonly versions: readonly Passage[];
}

export interface Conversation {
  /** The messages on the page, in reading order. */
  messages(): readonly Message[];
  /** The whole conversation in order, as far as it is remembered. */
  all(): readonly Told[];
  /**
   * Brings the messages up to date with what `find` finds, doing only what changed and yielding to the page. `told`
   * hears of each message that was read or judged anew. Resolves to the ms after which an unsettled message may have
   * settled, null where all are.
   */
  update(
    find: (since?: Since) => Pick<Chat, 'dialect' | 'turns'>,
    change: Change,
    judge: Judge,
    told: (message: Message) => void,
  ): Promise<number | null>;
  /** How many findings of each level the answers on the page would have under each of these judges, yielding to the page. */
  preview(judges: readonly Judge[]): Promise<readonly Readonly<Record<Level, number>>[]>;
  /** The risks that a sign points to; none before the engine is there. */
  risksOf(detector: string): readonly RiskId[];
  forget(): void;
}

/** A message whose page says neither "streaming" nor "complete" is complete after this long without change, in ms. */
const QUIET = 1500;
/** A page that says "streaming" is believed this long without change, in ms: stop buttons wedge. */
const WEDGED = 9000;
/** A message that was seen growing is complete after this long without change, in ms, though its page says so earlier: some type on. */
const LINGER = 500;
/** Work yields to the page after this long, in ms: a task over 50 is felt. */
const SLICE = 12;

/** A message as it was read just now. */
interface Row extends Pick<Message, 'turn' | 'reading' | 'changedAt' | 'settled'> {
  /** Ms after which it may have settled; null where it has. */
  readonly wait: number | null;
  readonly before: Message | undefined;
}

/** What an answer is judged by, beside its words. */
interface Surroundings {
  readonly context: Context;
  /** The findings of the answers before it, oldest first. */
  readonly before: readonly (readonly Finding[])[];
}

/** What an answer was when it was last read. */
interface Kept {
  readonly answer: ReadAnswer;
  readonly judge: Judge;
  readonly clock: number;
}

/**
 * The conversation of one page: its messages by id, kept while the page redraws them, and the memory of those that
 * left it. `load` is asked for the engine at the first answer; `address` tells what conversation the page shows.
 */
export function createConversation(load: () => Promise<Engine>, address: () => string): Conversation {
  const memory = createMemory();
  let kept = new WeakMap<Remembered, Kept>();
  let messages = new Map<string, Message>();
  let engine: Engine | null = null;

  async function update(...[find, change, judge, told]: Parameters<Conversation['update']>) {
    const known = [...messages.values()].map(({ turn }) => turn);
    const { dialect, turns } = find(change.all ? undefined : { turns: known, touched: change.nodes });
    const rest = slices();
    const rows = dialect ? await readAll(turns, dialect, rest) : [];
    const remembered = memory.look(
      address(),
      rows.map(({ turn, reading, settled }) => ({ ...seenOf(turn), passage: reading.passage, settled })),
    );
    const next = new Map<string, Message>();
    for (const [i, row] of rows.entries()) {
      const place = remembered[i];
      if (!place) continue;
      await rest();
      const message = await judgedRow(row, place, judge);
      next.set(row.turn.id, message);
      if (message !== row.before) told(message);
    }
    messages = next;
    await judgeAgain(judge, rest);
    return rows.reduce<number | null>(
      (least, { wait }) => (wait === null ? least : Math.min(least ?? wait, wait)),
      null,
    );
  }

  async function readAll(
    turns: readonly TurnElement[],
    dialect: Dialect,
    rest: () => Promise<void>,
  ): Promise<Row[]> {
    const newest = turns.findLast(({ role }) => role === 'assistant');
    const rows: Row[] = [];
    for (const turn of turns) {
      await rest();
      const before = messages.get(turn.id);
      // A turn that the change did not touch is the same object as before.
      const reading =
        before?.turn === turn ? before.reading : read(turn.bodies, dialect, { breaks: turn.role === 'user' });
      const now = performance.now();
      const isSame = before?.reading.passage.text === reading.passage.text;
      const changedAt = isSame && before ? before.changedAt : now;
      // Some pages show the toolbar of a complete answer from the first word on.
      const grows =
        before !== undefined &&
        (!before.settled || goesOn(before.reading.passage.text, reading.passage.text));
      const limit = quietOf(turn, grows, turn === newest);
      const settled = now - changedAt >= limit;
      const wait = settled ? null : changedAt + limit - now;
      rows.push({ turn, reading, changedAt, settled, wait, before });
    }
    return rows;
  }

  /** A row with its answer judged; the message of before where nothing about it changed. */
  async function judgedRow(row: Row, remembered: Remembered, judge: Judge): Promise<Message> {
    const { turn, reading, changedAt, settled, before } = row;
    const { id, role } = turn;
    const { text } = reading.passage;
    const { clock } = remembered;
    const isAnswer = role === 'assistant' && text !== '' && (turn.settled || !isPlaceholder(text));
    const stands =
      before?.reading.passage.text === text &&
      before.settled === settled &&
      before.made.judge === judge &&
      before.made.clock === clock;
    if (stands && before.turn === turn && before.remembered === remembered) return before;
    let answer = before?.answer ?? null;
    let stream = before?.made.judge === judge && !settled ? before.made.stream : null;
    let around = before && hasSame(before, remembered, judge) ? before.made.around : null;
    if (isAnswer && !stands) {
      const known = before || !settled ? undefined : kept.get(remembered);
      if (known?.judge === judge && known.clock === clock) {
        answer = { ...known.answer, id, passage: reading.passage };
      } else {
        engine ??= await load();
        if (!settled) stream ??= engine.createStream(judge.options);
        around ??= surroundings(remembered, engine);
        answer = judged(id, reading, around, judge, engine, stream, answer?.shown);
      }
    } else if (!isAnswer) answer = null;
    if (answer && settled) kept.set(remembered, { answer, judge, clock });
    const made = { judge, clock, stream, around: settled ? null : around };
    return { turn, reading, changedAt, settled, answer, remembered, made };
  }

  /** What left the page is judged as what stands on it: the person may have chosen anew. */
  async function judgeAgain(judge: Judge, rest: () => Promise<void>): Promise<void> {
    for (const remembered of memory.path()) {
      const known = kept.get(remembered);
      if (!engine || !known || known.judge === judge) continue;
      await rest();
      const { passage, truncated } = known.answer;
      const around = surroundings(remembered, engine);
      const answer = judged(known.answer.id, { passage, truncated }, around, judge, engine, null);
      kept.set(remembered, { answer, judge, clock: remembered.clock });
    }
  }

  function surroundings(remembered: Remembered, { contextAt }: Engine): Surroundings {
    const earlier = memory.earlier(remembered);
    const versions = memory.versions(remembered);
    return {
      context: contextAt([...earlier, { ...remembered, versions }], earlier.length),
      before: foundBefore(remembered),
    };
  }

  /** What the answers before a message were found to have, oldest first, as far back as a context goes. */
  function foundBefore({ before }: Remembered): Surroundings['before'] {
    const found: (readonly Finding[])[] = [];
    let at = before;
    for (let steps = 0; at && steps < WINDOW; steps += 1) {
      const known = kept.get(at);
      if (known) found.unshift(known.answer.report.findings);
      at = at.before;
    }
    return found;
  }

  function all(): Told[] {
    const onPage = new Map([...messages.values()].map((message) => [message.remembered, message]));
    return memory.path().map((remembered) => {
      const message = onPage.get(remembered) ?? null;
      const answer = message ? message.answer : (kept.get(remembered)?.answer ?? null);
      return { remembered, message, answer, versions: memory.versions(remembered) };
    });
  }

  async function preview(judges: readonly Judge[]) {
    const counts = judges.map(() => ({ note: 0, check: 0, stop: 0 }));
    const rest = slices();
    for (const { answer, reading, remembered } of messages.values()) {
      if (!answer || !engine) continue;
      const around = surroundings(remembered, engine);
      for (const [i, judge] of judges.entries()) {
        await rest();
        const { findings } = judged(answer.id, reading, around, judge, engine, null);
        for (const { level } of findings) (counts[i] as Record<Level, number>)[level] += 1;
      }
    }
    return counts;
  }

  return {
    messages: () => [...messages.values()],
    all,
    risksOf: (detector) => engine?.risksOf(detector) ?? [],
    update,
    preview,
    forget: () => {
      memory.forget();
      kept = new WeakMap();
      messages = new Map();
    },
  };
}

/** Whether a message has the same surroundings as when it was made: nothing was learnt of what stands around it. */
function hasSame({ made, remembered }: Message, now: Remembered, judge: Judge): boolean {
  return (
    remembered === now &&
    made.clock === now.clock &&
    made.judge === judge &&
    made.around?.context.tools.join('\n') === now.tools.join('\n')
  );
}

function judged(
  id: string,
  reading: Pick<Reading, 'passage' | 'truncated'>,
  { context, before }: Surroundings,
  judge: Judge,
  engine: Engine,
  stream: Stream | null,
  painted?: ReadonlySet<string>,
): ReadAnswer {
  const { passage, truncated } = reading;
  const report: Report = stream
    ? growing(stream.grow(passage, context))
    : engine.analyze(passage, context, judge.options);
  const findings = engine
    .quieter(report.findings, before)
    .filter((finding) => !judge.dismissed(finding.detector, quoteOf(passage, finding)));
  const shown = withinBudget(findings, report.coverage.words, stream ? painted : undefined);
  const highStakes = engine.isHighStakes(context);
  return { id, passage, report, findings, shown, truncated, highStakes };
}

/** What is known of an answer while it grows: its coverage is told once it is complete. */
function growing(findings: readonly Finding[]): Report {
  const coverage = { sentences: 0, read: 0, words: 0, language: 'und', skipped: [] };
  return { findings, scores: {}, coverage, failures: [] };
}

function seenOf({ id, role, tools, pager }: TurnElement): Omit<Seen, 'passage' | 'settled'> {
  return { id, role, tools, pager };
}

/** The end of a text that grows may be read anew: half a link, a cursor. */
const TAIL = 20;

/** Whether a text is another with more after it, and not another version. */
function goesOn(before: string, text: string): boolean {
  return text.length > before.length && text.startsWith(before.slice(0, -TAIL));
}

/** For how long a message must stand without change before it is complete, in ms. */
function quietOf({ streaming, settled }: TurnElement, grows: boolean, isNewest: boolean): number {
  if (streaming) return WEDGED;
  if (!isNewest) return 0;
  if (!settled) return QUIET;
  return grows ? LINGER : 0;
}

/** What stands in for an answer that is to come: a cursor, dots, a few words that end in them ("Thinking…"). */
const PLACEHOLDER = /^[^.!?…\n]{0,40}(?:…|\.{3})[\s▍▌▋█■●⬤_|]*$|^[\s.·•▍▌▋█■●⬤_|]+$/u;

function isPlaceholder(text: string): boolean {
  return text.length <= 60 && PLACEHOLDER.test(text);
}

/** What to wait for between two pieces of work: the page's own work goes first wherever ours took a slice of time. */
function slices(): () => Promise<void> {
  let ends = performance.now() + SLICE;
  return async () => {
    if (performance.now() <= ends) return;
    await new Promise((resolve) => setTimeout(resolve));
    ends = performance.now() + SLICE;
  };
}
