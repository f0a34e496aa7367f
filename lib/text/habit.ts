import type { Passage, Turn } from '../types.ts';

/** What comes in three of the last five answers is told once, not each time (detectors.md, D5). */
const LAST = 5;
const OFTEN = 3;

/** How often the last answers do what this one does, this one included; null where that is not often. */
export function habitOf(
  earlier: readonly Turn[],
  does: (answer: Passage, prompt: Passage | undefined) => boolean,
): { readonly count: number; readonly of: number } | null {
  const answers = earlier.flatMap(({ role, passage }, i) => {
    const before = earlier[i - 1];
    return role === 'assistant'
      ? [{ passage, prompt: before?.role === 'user' ? before.passage : undefined }]
      : [];
  });
  const last = answers.slice(1 - LAST);
  const count = 1 + last.filter(({ passage, prompt }) => does(passage, prompt)).length;
  return count >= OFTEN ? { count, of: last.length + 1 } : null;
}
