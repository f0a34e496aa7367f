import { existsSync, readFileSync } from 'node:fs';
import { fromMarkdown } from '../../lib/text/markdown.ts';
import { wordCount } from '../../lib/text/passage.ts';
import type { Passage } from '../../lib/types.ts';
import { answers } from '../demo/answers.ts';

const BULK = new URL('../../../shared/data/bulk_answers.jsonl', import.meta.url);

/** The answers that are timed, by where they come from: the demo chat's, and ordinary English ones where they lie. */
export function texts(): Record<string, Passage[]> {
  const own = answers.flatMap(({ versions }) => versions.map(fromMarkdown));
  const ordinary = existsSync(BULK)
    ? readFileSync(BULK, 'utf8')
        .trim()
        .split('\n')
        .map((row) => JSON.parse(row) as { lang: string; text: string })
        .filter(({ lang }) => lang === 'en')
        .map(({ text }) => fromMarkdown(text))
    : [];
  return { 'answers of the demo chat': own, ...(ordinary.length > 0 && { 'ordinary answers': ordinary }) };
}

/** The same words as a passage that nothing was remembered about. */
export function anew({ text, blocks, links }: Passage) {
  return { text, blocks, links };
}

/** Goes through answers a few at a time, round and round, so that no call meets the texts of the one before. */
export function roundOf(passages: readonly Passage[], few = 20) {
  let [at, calls, words] = [0, 0, 0];
  return {
    next(): readonly Passage[] {
      const taken = passages.slice(at, at + few);
      at = at + few < passages.length ? at + few : 0;
      calls += 1;
      words += taken.reduce((sum, { text }) => sum + wordCount(text), 0);
      return taken;
    },
    /** How many words a call met, on average. */
    words: () => words / calls,
  };
}
