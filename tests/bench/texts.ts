import { existsSync, readFileSync } from 'node:fs';
import { fromMarkdown } from '../../lib/text/markdown.ts';
import type { Passage } from '../../lib/types.ts';
import { answers } from '../demo/answers.ts';

const BULK = new URL('../../../shared/data/bulk_answers.jsonl', import.meta.url);

/** The answers that are timed, by where they come from: the demo chat's, and a sample of ordinary English ones where they lie. */
export function texts(): Record<string, Passage[]> {
  const own = answers.flatMap(({ versions }) => versions.map(fromMarkdown));
  const ordinary = existsSync(BULK)
    ? readFileSync(BULK, 'utf8')
        .trim()
        .split('\n')
        .map((row) => JSON.parse(row) as { lang: string; text: string })
        .filter(({ lang }, index) => lang === 'en' && index % 20 === 0)
        .map(({ text }) => fromMarkdown(text))
    : [];
  return { 'answers of the demo chat': own, ...(ordinary.length > 0 && { 'ordinary answers': ordinary }) };
}

/** The same words as a passage that nothing was remembered about. */
export function anew({ text, blocks, links }: Passage) {
  return { text, blocks, links };
}
