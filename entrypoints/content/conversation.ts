import type { AnalyzeOptions } from '../../lib/analyze.ts';
import { withinBudget } from '../../lib/budget.ts';
import type { Engine } from '../../lib/engine.ts';
import { type Reading, read } from '../../lib/page/reading.ts';
import { findTurns, type TurnElement } from '../../lib/page/turns.ts';
import type { Change } from '../../lib/page/watch.ts';
import type { Stream } from '../../lib/stream.ts';
import { quoteOf } from '../../lib/text/passage.ts';
import type { Context, Finding, Report, Site, Turn } from '../../lib/types.ts';
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
  /** What `answer` was made from. */
  readonly made: { readonly judge: Judge; readonly prompt: string; readonly stream: Stream | null };
}

export interface Conversation {
  /** The messages on the page, in reading order. */
  messages(): readonly Message[];
  /**
   * Brings the messages up to date, doing only what changed and yielding to the page. `told` hears of each message
   * that was read or judged anew. Resolves to the ms after which an unsettled message may have settled, null where
   * all are.
   */
  update(
    root: Document,
    site: Site,
    change: Change,
    judge: Judge,
    told: (message: Message) => void,
  ): Promise<number | null>;
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

/**
 * The conversation of one page: its messages by id, kept while the page redraws them. `load` is asked for the engine
 * at the first answer.
 */
export function createConversation(load: () => Promise<Engine>): Conversation {
  let messages = new Map<string, Message>();
  let engine: Engine | null = null;

  async function update(...[root, site, change, judge, told]: Parameters<Conversation['update']>) {
    const known = [...messages.values()].map(({ turn }) => turn);
    const { dialect, turns } = findTurns(
      root,
      site,
      change.all ? undefined : { turns: known, touched: change.nodes },
    );
    const newest = turns.findLast(({ role }) => role === 'assistant');
    const next = new Map<string, Message>();
    const said: Turn[] = [];
    let wait: number | null = null;
    let prompt = '';
    let sliceEnds = performance.now() + SLICE;
    if (!dialect) {
      messages = next;
      return wait;
    }
    for (const turn of turns) {
      if (performance.now() > sliceEnds) {
        await pause();
        sliceEnds = performance.now() + SLICE;
      }
      const before = messages.get(turn.id);
      // A turn that the change did not touch is the same object as before.
      const kept = before?.turn === turn ? before : null;
      const reading = kept?.reading ?? read(turn.bodies, dialect, { breaks: turn.role === 'user' });
      const now = performance.now();
      const { text } = reading.passage;
      const changedAt = before?.reading.passage.text === text ? before.changedAt : now;
      const grows = before !== undefined && !before.settled;
      const limit = quietOf(turn, grows, turn === newest);
      const settled = now - changedAt >= limit;
      if (!settled) wait = Math.min(wait ?? WEDGED, changedAt + limit - now);
      said.push({
        id: turn.id,
        role: turn.role,
        passage: reading.passage,
        versions: [],
        tools: turn.tools,
        settled,
      });

      if (turn.role === 'user') prompt = text;
      const isAnswer = turn.role === 'assistant' && text !== '' && (turn.settled || !isPlaceholder(text));
      const stands =
        before?.reading.passage.text === text &&
        before.settled === settled &&
        before.made.judge === judge &&
        before.made.prompt === prompt;
      let answer = before?.answer ?? null;
      let stream = before?.made.judge === judge && !settled ? before.made.stream : null;
      if (isAnswer && !stands) {
        engine ??= await load();
        if (!settled) stream ??= engine.createStream(judge.options);
        answer = judged(turn.id, reading, engine.contextAt(said, said.length - 1), judge, engine, stream);
      } else if (!isAnswer) answer = null;
      const message: Message = { turn, reading, changedAt, settled, answer, made: { judge, prompt, stream } };
      next.set(turn.id, message);
      if (!kept || !stands) told(message);
    }
    messages = next;
    return wait;
  }

  return {
    messages: () => [...messages.values()],
    update,
    forget: () => {
      messages = new Map();
    },
  };
}

function judged(
  id: string,
  reading: Reading,
  context: Context,
  judge: Judge,
  engine: Engine,
  stream: Stream | null,
): ReadAnswer {
  const { passage, truncated } = reading;
  const report: Report = stream
    ? growing(stream.grow(passage, context))
    : engine.analyze(passage, context, judge.options);
  const findings = report.findings.filter(
    (finding: Finding) => !judge.dismissed(finding.detector, quoteOf(passage, finding)),
  );
  return { id, passage, report, findings, shown: withinBudget(findings), truncated };
}

/** What is known of an answer while it grows: its coverage is told once it is complete. */
function growing(findings: readonly Finding[]): Report {
  const coverage = { sentences: 0, read: 0, words: 0, language: 'und', skipped: [] };
  return { findings, scores: {}, coverage, failures: [] };
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

/** Lets the page's own work go first. */
function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
