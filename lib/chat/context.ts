import { contextOf } from '../analyze.ts';
import type { Context, Turn } from '../types.ts';
import { WINDOW } from './memory.ts';

/** What surrounds the answer at `index` of a conversation: the person's last message before it, and what was said earlier. */
export function contextAt(turns: readonly Turn[], index: number): Context {
  const earlier = turns.slice(Math.max(0, index - WINDOW), index);
  const prompt = earlier.findLast((turn) => turn.role === 'user')?.passage;
  const answer = turns[index];
  return contextOf(prompt, earlier, answer?.versions ?? [], answer?.tools ?? []);
}
