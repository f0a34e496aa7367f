import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findingsIn } from './marked.ts';

/**
 * Many ways to say the same, written without a look at the lists: most of them should be heard, and what only sounds
 * like them should not. One to a line, with the prompt before "|||" where it matters.
 */

const FOLDER = join(import.meta.dirname, 'wordings');
const MOST = 0.85;

function linesOf(file: string): readonly { readonly answer: string; readonly prompt: string | undefined }[] {
  return readFileSync(join(FOLDER, file), 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const [first = '', second] = line.split('|||').map((part) => part.trim());
      return second === undefined ? { answer: first, prompt: undefined } : { answer: second, prompt: first };
    });
}

const ids = [...new Set(readdirSync(FOLDER).map((file) => file.replace(/\.(?:flag|silent)\.txt$/, '')))];

describe.each(ids)('%s', (id) => {
  const isMarked = ({ answer, prompt }: { answer: string; prompt: string | undefined }) =>
    findingsIn(id, answer, prompt).length > 0;

  test('hears most of them', () => {
    const lines = linesOf(`${id}.flag.txt`);
    expect(lines.filter(isMarked).length).toBeGreaterThanOrEqual(MOST * lines.length);
  });

  test('leaves what only sounds like them', () => {
    const marked = linesOf(`${id}.silent.txt`).filter(isMarked);
    expect(marked).toEqual([]);
  });
});
