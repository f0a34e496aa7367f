import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAst } from 'vite';
import { describe, expect, test } from 'vitest';
import { lexicons } from '../../lib/lexicons.ts';
import { type Countable, countable } from './steps.ts';

/**
 * No regular expression may backtrack without bound: what it does from one place of a text grows with the length of
 * the text at most, whatever the text. Each one is fed strings made from its own places, and its steps are counted.
 */

const LIB = join(import.meta.dirname, '../../lib');

interface Written {
  readonly file: string;
  readonly pattern: RegExp;
}

/** The literals in the code of `lib`. */
function literals(): readonly Written[] {
  return readdirSync(LIB, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .flatMap((entry) => {
      const path = join(entry.parentPath, entry.name);
      const found: Written[] = [];
      visit(parseAst(readFileSync(path, 'utf8'), { lang: 'ts' }), (source, flags) => {
        found.push({ file: path.slice(LIB.length + 1), pattern: new RegExp(source, flags) });
      });
      return found;
    });
}

function visit(node: unknown, tell: (source: string, flags: string) => void): void {
  if (typeof node !== 'object' || node === null) return;
  const { regex } = node as { regex?: { pattern: string; flags: string } };
  if (regex) tell(regex.pattern, regex.flags);
  else for (const child of Object.values(node)) visit(child, tell);
}

/** The patterns that lexicons hold as they are. */
function listed(): readonly Written[] {
  return [...lexicons].flatMap(([language, { numbers }]) =>
    [numbers.letters, numbers.lengths, numbers.ages, numbers.spans, numbers.promisedLists]
      .flat()
      .map((source) => ({ file: `lexicons/${language}`, pattern: new RegExp(source, 'gu') })),
  );
}

const END = '\u0001';
const SHORT = 60;
const LONG = 2 * SHORT;
const LIMIT = 60_000;
/** Twice the text may take a little over twice the steps. */
const GROWTH = 2.6;
/** Twice the text, four times the steps: each place is tried to the end. */
const GROWTH_OF_SEARCH = 3.4;
/** Fewer steps than this are a bounded number of tries. */
const FEW = 4000;

/** Strings of a length that make a pattern try its loops in many ways. */
function* pumped({ samples }: Countable, length: number): Iterable<{ text: string; from: number }> {
  const letters = samples.map(({ letter }) => letter);
  const loops = new Set(samples.filter(({ repeats }) => repeats).map(({ letter }) => letter));
  const pumps = new Set([...loops, letters.join('')]);
  for (const [i, one] of samples.entries()) {
    const next = samples[i + 1];
    if (one.repeats && next) pumps.add(one.letter + next.letter);
  }
  for (const pump of pumps) {
    if (pump === '') continue;
    const many = pump.repeat(Math.ceil(length / pump.length));
    yield { text: many + END, from: 0 };
    const first = samples.findIndex(({ repeats }) => repeats);
    if (first > 0) yield { text: letters.slice(0, first).join('') + many + END, from: 0 };
  }
}

function worst(one: Countable, length: number): number {
  let most = 0;
  for (const { text, from } of pumped(one, length)) most = Math.max(most, one.steps(text, from, LIMIT));
  return most;
}

function isSteep(pattern: RegExp): boolean {
  const one = countable(pattern);
  const long = worst(one, LONG);
  return long >= LIMIT || (long > FEW && long > GROWTH * worst(one, SHORT));
}

/** As a search goes through a whole text: from each place where no match has been found yet. */
function searching(pattern: RegExp, one: Countable, length: number): number {
  const here = new RegExp(pattern.source, `${pattern.flags.replace(/[gy]/g, '')}y`);
  let most = 0;
  for (const { text } of pumped(one, length)) {
    let steps = 0;
    for (let at = 0; at < text.length; at += 1) {
      steps += one.steps(text, at, LIMIT);
      here.lastIndex = at;
      const match = here.exec(text);
      if (match && !pattern.global) break;
      if (match) at += Math.max(0, match[0].length - 1);
    }
    most = Math.max(most, steps);
  }
  return most;
}

/** Patterns that look for the end of a short piece: from each of its places to its end. */
const SHORT_PIECES = new Set(['[.\\s]+$', '\\p{L}{3,}$']);

function isSlowSearch(pattern: RegExp): boolean {
  if (/^\^/.test(pattern.source) || pattern.sticky || SHORT_PIECES.has(pattern.source)) return false;
  const one = countable(pattern);
  const long = searching(pattern, one, LONG);
  return long > FEW / 2 && long > GROWTH_OF_SEARCH * searching(pattern, one, SHORT);
}

describe.each(
  [...Map.groupBy([...literals(), ...listed()], ({ file }) => file)].map(
    ([file, own]) => [file, own.map(({ pattern }) => pattern)] as const,
  ),
)('%s', (_, patterns) => {
  test('takes steps in proportion to the text', () => {
    expect(patterns.filter(isSteep)).toEqual([]);
  });

  test('takes no more steps in all places of a text', () => {
    expect(patterns.filter(isSlowSearch)).toEqual([]);
  });
});

describe('the counter itself', () => {
  test.each([
    [/(a+)+$/, true],
    [/(?:a|a)*b/, true],
    [/(\w+\s?)*!/, true],
    [/\s*a*\s*a*\s*b/, true],
    [/a+b/, false],
    [/(?:[a-z]+ )*x/, false],
    [/"[^"]*"/, false],
    [/(?<!\p{L})\p{Lu}\p{L}{0,40}, /u, false],
  ])('%s', (pattern, steep) => {
    expect(isSteep(pattern)).toBe(steep);
  });

  test.each([
    [/ab|ac/, 'ac'],
    [/(?<=x)y+?z/, 'xyyz'],
    [/^(?:\p{Lu}[a-z]{2,3} ?)+$/u, 'Ann Bob Tina'],
    [/(["'])a\1/, `'a'`],
    [/a(?!b)[^c-e\]]\u0061/, 'axa'],
  ])('agrees with the engine on %s', (pattern, text) => {
    expect(pattern.test(text)).toBe(true);
    const from = text.search(pattern);
    expect(countable(pattern).steps(text, from, LIMIT)).toBeLessThan(60);
  });
});
