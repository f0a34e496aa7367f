import { once } from 'node:events';
import { readFileSync, realpathSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import messages from '../public/_locales/en/messages.json' with { type: 'json' };
import { analyze, emptyContext, scored } from './analyze.ts';
import { contextAt } from './chat/context.ts';
import { createWords, detectorKey, reasonOf, valuesOf } from './platform/words.ts';
import { fromMarkdown } from './text/markdown.ts';
import { quoteOf } from './text/passage.ts';
import type {
  Because,
  Context,
  Coverage,
  Finding,
  Level,
  Passage,
  Report,
  Role,
  Sensitivity,
  Span,
  Turn,
} from './types.ts';

const USAGE = `Usage: npm run -s analyze -- [--level quiet|balanced|thorough] [file]

Without a file, reads JSON Lines on standard input, one answer a line:
  {"id": …, "text": "Markdown or plain", "prompt"?: "…", "history"?: [{"role": "user", "text": "…"}], "versions"?: ["…"],
  "tools"?: ["search"]}
and writes one line for each. With a file, prints its text with the marks in it.
`;

/** What is printed for one answer: offsets are UTF-16 offsets into the given text. */
export interface AnalyzedLine {
  readonly id: unknown;
  readonly findings: readonly {
    readonly detector: string;
    readonly level: Level;
    readonly start: number;
    readonly end: number;
    /** The plain words, without Markdown. */
    readonly quote: string;
    readonly strength: number;
    readonly because?: Because;
  }[];
  readonly scores: Report['scores'];
  readonly coverage: Coverage;
  /** Only where a detector failed. */
  readonly failures?: Report['failures'];
}

/** What is printed where a line cannot be used. */
export interface FailedLine {
  readonly id: unknown;
  readonly error: string;
}

/** Analyzes one line of input; `number` counts from 1 and stands in the error. Never throws. */
export function analyzeLine(line: string, number: number, level: Sensitivity): AnalyzedLine | FailedLine {
  let id: unknown = null;
  try {
    const input: unknown = JSON.parse(line);
    if (!isRecord(input)) throw new Error('not a JSON object');
    id = input.id ?? null;
    const answer = fromMarkdown(textOf(input.text, '"text"'));
    const context = contextOfInput(input);
    const report = analyze(answer, context, { sensitivity: level });
    const { findings, scores, coverage, failures } = scored(report, answer, context);
    return {
      id,
      findings: findings.map((finding) => plain(answer, finding)),
      scores,
      coverage,
      ...(failures.length > 0 && { failures }),
    };
  } catch (error) {
    return { id, error: `line ${number}: ${error instanceof Error ? error.message : String(error)}` };
  }
}

function contextOfInput(input: Readonly<Record<string, unknown>>): Context {
  const history = listOf(input.history, '"history"').flatMap((turn, index) => turnOf(turn, index) ?? []);
  const given = input.prompt ?? null;
  const earlier =
    given === null ? history : [...history, newTurn('user', textOf(given, '"prompt"'), 'prompt')];
  const versions = listOf(input.versions, '"versions"').map((version, index) =>
    fromMarkdown(textOf(version, `"versions"[${index}]`)),
  );
  const tools = toolsOf(input.tools, '"tools"');
  return contextAt([...earlier, { ...newTurn('assistant', '', 'answer', tools), versions }], earlier.length);
}

/** What the answer shows to have been used: 'search', 'code'. */
function toolsOf(value: unknown, name: string): readonly string[] {
  return listOf(value, name).map((tool, index) => textOf(tool, `${name}[${index}]`));
}

/** A turn of the history; null for what neither of the two said, such as a system prompt. */
function turnOf(turn: unknown, index: number): Turn | null {
  if (!isRecord(turn)) throw new Error(`"history"[${index}] is not an object`);
  const text = textOf(turn.text, `"text" of "history"[${index}]`);
  const { role } = turn;
  if (role !== 'user' && role !== 'assistant') return null;
  return newTurn(role, text, String(index), toolsOf(turn.tools, `"tools" of "history"[${index}]`));
}

function newTurn(role: Role, text: string, id: string, tools: readonly string[] = []): Turn {
  return { id, role, passage: fromMarkdown(text), versions: [], tools, settled: true };
}

function plain(answer: Passage, finding: Finding): AnalyzedLine['findings'][number] {
  const { detector, level, strength, because } = finding;
  const quote = quoteOf(answer, finding);
  return {
    detector,
    level,
    ...inSource(answer, finding),
    quote,
    strength,
    ...(because && { because: told(answer, because) }),
  };
}

/** A reason in words, with its quotations of this answer in offsets of the given text, too. */
function told(answer: Passage, because: Because): Because {
  const quotes = because.quotes?.map((quote) =>
    quote.span && quote.turn === undefined ? { ...quote, span: inSource(answer, quote.span) } : quote,
  );
  const { said, ...rest } = because;
  const { values, href } = valuesOf(because, words);
  return {
    ...rest,
    ...(said && { values }),
    ...(href !== null && { href }),
    ...(quotes && { quotes }),
  };
}

/** Where a span stands in the text that was given: up to its last character, not to the next one's marks. */
function inSource({ source = (offset) => offset }: Passage, { start, end }: Span): Span {
  return { start: source(start), end: source(end - 1) + 1 };
}

function textOf(value: unknown, name: string): string {
  if (typeof value !== 'string')
    throw new Error(`${name} is ${value === undefined ? 'missing' : 'not a string'}`);
  return value;
}

function listOf(value: unknown, name: string): readonly unknown[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) throw new Error(`${name} is not a list`);
  return value;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const words = createWords(
  (key) => (messages as Readonly<Record<string, { message: string }>>)[key]?.message ?? '',
  'en',
);

/** A text with its findings marked in it, and what they say below; with `color`, marks are underlines of a terminal. */
export function annotate(text: string, level: Sensitivity, color: boolean): string {
  const shown = printable(text);
  const answer = fromMarkdown(shown);
  const { findings, coverage, failures } = analyze(answer, emptyContext(), { sensitivity: level });
  const marks = findings.map((finding) => ({ ...finding, ...inSource(answer, finding) }));
  const notes = findings.map((finding, index) => noteOf(answer, finding, index + 1));
  const footer = [
    words('coverage_read', { read: coverage.read, count: coverage.sentences }),
    words('coverage_no_mark'),
    ...failures.map((failure) => words('unread_failed', { what: failure })),
  ].join(' ');
  return [marked(shown, marks, color).trimEnd(), ...notes, footer].join('\n\n').concat('\n');
}

/** Text of strangers must not steer the terminal. */
function printable(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out.
  return text.replaceAll(/[\0-\x08\x0B-\x1F\x7F-\x9F]/g, '');
}

function noteOf(answer: Passage, finding: Finding, number: number): string {
  const { detector, level, because } = finding;
  const title = `${number}  ${words(detectorKey(detector, 'title'))} (${words(`level_${level}`).toLowerCase()})`;
  const saw = (because && reasonOf(because, words).text) ?? words(detectorKey(detector, 'saw'));
  const next = words(detectorKey(detector, 'next'));
  return [title, `“${quoteOf(answer, finding)}”`, `${saw} ${next}`].join('\n   ');
}

const UNDERLINES: Readonly<Record<Level, string>> = { note: '4:4', check: '4', stop: '4:2' };

/** The text with each finding between marks and its number behind it; findings that are about the whole have none. */
function marked(text: string, findings: readonly Finding[], color: boolean): string {
  const [open, close] = color
    ? [({ level }: Finding) => `\x1b[${UNDERLINES[level]}m`, () => '\x1b[24m']
    : [() => '[[', () => ']]'];
  // At one place, marks end before others begin, the inner one first; the outer one begins first.
  const edges = findings.flatMap((finding, index) =>
    finding.whole
      ? []
      : [
          { at: finding.start, ends: false, within: -finding.end, finding, index },
          { at: finding.end, ends: true, within: -finding.start, finding, index },
        ],
  );
  edges.sort((a, b) => a.at - b.at || Number(b.ends) - Number(a.ends) || a.within - b.within);
  const standing: Finding[] = [];
  let at = 0;
  let out = '';
  for (const { at: edge, ends, finding, index } of edges) {
    out += text.slice(at, edge);
    at = edge;
    if (ends) {
      standing.splice(standing.indexOf(finding), 1);
      const outer = standing.at(-1);
      // The end of an inner underline ends the outer one too.
      out += `${close()}${color && outer ? open(outer) : ''}(${index + 1})`;
    } else {
      standing.push(finding);
      out += open(finding);
    }
  }
  return out + text.slice(at);
}

const LEVELS: readonly string[] = ['quiet', 'balanced', 'thorough'] satisfies Sensitivity[];

function isLevel(level: string): level is Sensitivity {
  return LEVELS.includes(level);
}

/** Runs the command line; resolves to the exit status: 0, 1 where a line or the file could not be read, 2 where the call is wrong. */
async function main(args: readonly string[]): Promise<number> {
  let call: ReturnType<typeof readCall>;
  try {
    call = readCall(args);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
    return 2;
  }
  if (call.help) {
    process.stdout.write(USAGE);
    return 0;
  }
  return call.file === undefined ? analyzeLines(call.level) : annotateFile(call.file, call.level);
}

function readCall(args: readonly string[]) {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: {
      level: { type: 'string', default: 'balanced' },
      help: { type: 'boolean', short: 'h', default: false },
    },
    allowPositionals: true,
  });
  const [file, ...others] = positionals;
  if (!isLevel(values.level)) throw new Error(`There is no level '${values.level}'.`);
  if (others.length > 0) throw new Error('One file at a time.');
  return { file, level: values.level, help: values.help };
}

function annotateFile(file: string, level: Sensitivity): number {
  try {
    const text = readFileSync(file, 'utf8');
    const color = process.stdout.isTTY && !process.env.NO_COLOR;
    process.stdout.write(annotate(text, level, color));
    return 0;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return 1;
  }
}

async function analyzeLines(level: Sensitivity): Promise<number> {
  let status = 0;
  let number = 0;
  for await (const line of linesOf(process.stdin)) {
    number += 1;
    const result = analyzeLine(line, number, level);
    if ('error' in result) status = 1;
    if (!process.stdout.write(`${JSON.stringify(result)}\n`)) await once(process.stdout, 'drain');
  }
  return status;
}

/** Lines of any length, ended by a line feed and nothing else: JSON may hold the other line ends of Unicode. */
async function* linesOf(stream: NodeJS.ReadStream): AsyncIterable<string> {
  let pieces: string[] = [];
  let isFirst = true;
  for await (const chunk of stream.setEncoding('utf8') as AsyncIterable<string>) {
    const [first = '', ...others] = (isFirst ? chunk.replace(/^\uFEFF/, '') : chunk).split('\n');
    isFirst = false;
    pieces.push(first);
    for (const next of others) {
      yield pieces.join('');
      pieces = [next];
    }
  }
  const rest = pieces.join('');
  if (rest !== '') yield rest;
}

const [, script] = process.argv;
if (script !== undefined && import.meta.url === pathToFileURL(realpathSync(script)).href) {
  // Who reads may stop early, as `head` does.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
  process.exitCode = await main(process.argv.slice(2));
}
