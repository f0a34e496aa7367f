import { type Lexicon, lexiconOf } from '../lexicons.ts';
import {
  ASSIGNED,
  type CodePattern,
  type CodeRisk,
  CWE,
  codePatterns,
  familiesOf,
} from '../text/code-risks.ts';
import { fold, holds, phrases } from '../text/phrases.ts';
import { entropyOf, isPlaceholder, secretsIn } from '../text/secrets.ts';
import type { Because, Block, Context, Detector, Hit, Passage, Span } from '../types.ts';

/** Reads code blocks only. A pattern is named with its entry in the Common Weakness Enumeration. */
export default {
  risks: ['insecure-code'],
  level: 'check',
  *detect(answer: Passage, _context: Context): Iterable<Hit> {
    const lexicon = lexiconOf(answer.language) ?? lexiconOf('en');
    for (const block of answer.blocks) {
      if (block.kind !== 'code' || isWarnedOf(answer, block, lexicon)) continue;
      const code = answer.text.slice(block.start, block.end);
      const seen = new Set<CodeRisk>();
      for (const { risk, strength, start, end, at } of findings(code, familiesOf(block.lang))) {
        if (seen.has(risk) || isComment(code, at) || isBadExample(code, at, lexicon)) continue;
        seen.add(risk);
        yield {
          start: block.start + start,
          end: block.start + end,
          strength,
          ...(strength < NOTED && { level: 'note' as const }),
          because: because(risk),
        };
      }
    }
  },
} satisfies Detector;

/** Below this a pattern is more often harmless. */
const NOTED = 0.7;

interface Finding extends Span {
  readonly risk: CodeRisk;
  readonly strength: number;
  /** Where the pattern itself begins. */
  readonly at: number;
}

function because(risk: CodeRisk): Because {
  return { key: `risky_code_${risk}`, href: `https://cwe.mitre.org/data/definitions/${CWE[risk]}.html` };
}

function* findings(code: string, families: ReadonlySet<string> | null): Iterable<Finding> {
  for (const pattern of codePatterns) {
    if (!applies(pattern, code, families)) continue;
    for (const { 0: words, index } of code.matchAll(pattern.shape)) {
      yield {
        risk: pattern.risk,
        strength: pattern.strength,
        at: index,
        ...lineOf(code, index, index + words.length),
      };
    }
  }
  yield* assigned(code);
}

const LONGEST_LINE = 160;

/** The line of code on which a match begins, without its indentation; of a long line the match alone. */
function lineOf(code: string, start: number, end: number): Span {
  const from = code.lastIndexOf('\n', start) + 1;
  const next = code.indexOf('\n', start + 1);
  const to = next < 0 ? code.length : next;
  if (to - from > LONGEST_LINE) return { start, end: Math.min(end, start + LONGEST_LINE) };
  const line = code.slice(from, to);
  return { start: to - line.trimStart().length, end: from + line.trimEnd().length };
}

function applies(pattern: CodePattern, code: string, families: ReadonlySet<string> | null): boolean {
  return (
    (families === null ||
      pattern.families.length === 0 ||
      pattern.families.some((family) => families.has(family))) &&
    pattern.has.some((word) => code.includes(word)) &&
    !pattern.unless?.test(code)
  );
}

/** Keys and passwords written into the code. Keys in a service's own shape are named as private data. */
function* assigned(code: string): Iterable<Finding> {
  for (const match of code.matchAll(ASSIGNED)) {
    const [words, name = '', value = ''] = match;
    const isDrawn = /\d/.test(value) && /[a-z]/i.test(value) && entropyOf(value) >= 3.2;
    if (!isDrawn || isPlaceholder(value) || /[{}$<>()[\]\\/]|https?:|^[A-Z_]+$/.test(value)) continue;
    if (/(?:name|field|label|type|path|file|url|id|regex|pattern|hint|error|message)$/i.test(name)) continue;
    if ([...secretsIn(value)].length > 0) continue;
    yield {
      risk: 'secret',
      strength: /key|token|secret/i.test(name) ? 0.82 : 0.74,
      at: match.index,
      start: match.index,
      end: match.index + words.length,
    };
  }
}

/** Whether what stands at an offset is behind the mark of a comment. */
function isComment(code: string, at: number): boolean {
  const line = code.slice(code.lastIndexOf('\n', at - 1) + 1, at);
  return /^\s*(?:#(?!!)|\/\/|\*|\/\*|--|<!--|;|%|rem )|\s#\s|(?<!:)\/\/\s/i.test(line);
}

/** Lines above and on which a comment says that this is the bad way. */
const COMMENT_LINES = 3;

function isBadExample(code: string, at: number, lexicon: Lexicon | null): boolean {
  if (!lexicon) return false;
  const end = code.indexOf('\n', at);
  const lines = code
    .slice(0, end < 0 ? code.length : end)
    .split('\n')
    .slice(-COMMENT_LINES);
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
