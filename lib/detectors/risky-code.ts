import { type Lexicon, lexiconOf } from '../lexicons.ts';
import { searchIn } from '../text/characters.ts';
import {
  ASSIGNED,
  type CodePattern,
  type CodeRisk,
  CWE,
  patternsOf,
  SECRET_WORDS,
} from '../text/code-risks.ts';
import { fold, holds, phrases } from '../text/phrases.ts';
import { entropyOf, isPlaceholder, secretsIn } from '../text/secrets.ts';
import type { Because, Block, Detector, Hit, Passage, Span } from '../types.ts';

/** Reads code blocks only. A pattern is named with its entry in the Common Weakness Enumeration. */
export default {
  risks: ['insecure-code'],
  level: 'check',
  *detect(answer: Passage): Iterable<Hit> {
    const lexicon = lexiconOf(answer.language) ?? lexiconOf('en');
    for (const block of answer.blocks) {
      if (block.kind !== 'code') continue;
      const code = answer.text.slice(block.start, block.end);
      const found = findingsIn(code, patternsOf(block.lang), lexicon);
      if (found.length === 0 || isWarnedOf(answer, block, lexicon)) continue;
      for (const { risk, strength, start, end } of found)
        yield {
          start: block.start + start,
          end: block.start + end,
          strength,
          ...(strength < NOTED && { level: 'note' as const }),
          because: because(risk),
        };
    }
  },
} satisfies Detector;

/** Below this a pattern is more often harmless. */
const NOTED = 0.7;
/** A key or password in quotes. */
const ASSIGNED_SECRET = 0.78;
/** Places of one pattern that are looked at in a block: work must stay linear where one is written over and over. */
const TRIES = 20;

interface Finding extends Span {
  readonly risk: CodeRisk;
  readonly strength: number;
}

function because(risk: CodeRisk): Because {
  return { key: `risky_code_${risk}`, href: `https://cwe.mitre.org/data/definitions/${CWE[risk]}.html` };
}

/** The first place of each risk in a block of code. */
function findingsIn(
  code: string,
  patterns: readonly CodePattern[],
  lexicon: Lexicon | null,
): readonly Finding[] {
  const found = new Map<CodeRisk, Finding>();
  const hasWord = searchIn(code);
  for (const { risk, strength, has, shape, unless } of patterns) {
    if (!has.some(hasWord) || found.has(risk) || unless?.test(code)) continue;
    const line = firstMeant(code, shape, lexicon);
    if (line) found.set(risk, { ...line, risk, strength });
  }
  const line = SECRET_WORDS.some(hasWord) ? firstMeant(code, ASSIGNED, lexicon, isSecret) : null;
  if (line) found.set('secret', { ...line, risk: 'secret', strength: ASSIGNED_SECRET });
  return [...found.values()];
}

/** The line of the first match that is neither in a comment nor shown as the bad way. */
function firstMeant(
  code: string,
  shape: RegExp,
  lexicon: Lexicon | null,
  counts?: (match: RegExpExecArray) => boolean,
): Span | null {
  shape.lastIndex = 0;
  for (let tries = 0; tries < TRIES; tries += 1) {
    const match = shape.exec(code);
    if (!match) return null;
    if (counts && !counts(match)) continue;
    if (isComment(code, match.index) || isBadExample(code, match.index, lexicon)) continue;
    return lineOf(code, match.index, match.index + match[0].length);
  }
  return null;
}

const LONGEST_LINE = 160;

/** The line of code on which a match begins, without its indentation; of a long line the match alone. */
function lineOf(code: string, start: number, end: number): Span {
  const indent =
    code
      .slice(Math.max(0, start - LONGEST_LINE), start)
      .split('\n')
      .at(-1) ?? '';
  const rest = code.slice(start, start + LONGEST_LINE).split('\n', 1)[0] ?? '';
  if (indent.length + rest.length >= LONGEST_LINE) return { start, end: Math.min(end, start + LONGEST_LINE) };
  return { start: start - indent.trimStart().length, end: start + rest.trimEnd().length };
}

/** A key or password that was drawn rather than typed; those in a service's own shape are named as private data. */
function isSecret({ 1: name = '', 2: value = '' }: RegExpMatchArray): boolean {
  const isDrawn = /\d/.test(value) && /[a-z]/i.test(value) && entropyOf(value) >= 3.2;
  if (!isDrawn || isPlaceholder(value) || /[{}$<>()[\]\\/]|https?:|^[A-Z_]+$/.test(value)) return false;
  if (/(?:name|field|label|type|path|file|url|id|regex|pattern|hint|error|message)$/i.test(name))
    return false;
  return [...secretsIn(value)].length === 0;
}

/** How far back from a match its lines are read, in characters. */
const BACK = 400;

function linesBefore(code: string, at: number): readonly string[] {
  return code.slice(Math.max(0, at - BACK), at).split('\n');
}

/** Whether what stands at an offset is behind the mark of a comment. */
function isComment(code: string, at: number): boolean {
  const line = linesBefore(code, at).at(-1) ?? '';
  return /^\s*(?:#(?!!)|\/\/|\*|\/\*|--|<!--|;|%|rem )|\s#\s|(?<!:)\/\/\s/i.test(line);
}

/** Lines above and on which a comment says that this is the bad way. */
const COMMENT_LINES = 3;

function isBadExample(code: string, at: number, lexicon: Lexicon | null): boolean {
  if (!lexicon) return false;
  const rest = code.slice(at, at + BACK).split('\n', 1)[0] ?? '';
  const lines = [...linesBefore(code, at).slice(-COMMENT_LINES), rest];
  const comments = lines
    .map((line) => /(?:^\s*|\s)(?:#|\/\/|\/?\*|--|<!--)\s?(.*)$/.exec(line)?.[1] ?? '')
    .join(' ');
  return /[❌✗⚠]/u.test(comments) || holds(fold(comments), phrases(lexicon.riskyCode.inCode));
}

/** How far from a code block a word about it is looked for, in characters. */
const NEAR = 500;

function isWarnedOf(answer: Passage, block: Block, lexicon: Lexicon | null): boolean {
  if (!lexicon) return false;
  const before = answer.prose.slice(Math.max(0, block.start - NEAR), block.start);
  const after = answer.prose.slice(block.end, block.end + NEAR);
  return [before, after].some((words) => holds(fold(words), phrases(lexicon.riskyCode.warnings)));
}
