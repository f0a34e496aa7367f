import { lexiconOf } from './lexicons.ts';
import { foldedProse, holds, phrases } from './text/phrases.ts';
import type { Context } from './types.ts';

/** A longer prompt brings a text along, and says little of its writer's own matter; in UTF-16 units. */
const LONGEST = 2000;

/** Whether a prompt asks about its writer's own health, rights, money or safety: what is answered there is acted upon. */
export function isHighStakes({ prompt, task }: Pick<Context, 'prompt' | 'task'>): boolean {
  const words = prompt && lexiconOf(prompt.language)?.highStakes;
  if (!prompt || !words || prompt.text.length > LONGEST) return false;
  if (task === 'creative' || task === 'transform' || task === 'code') return false;
  const folded = foldedProse(prompt);
  if (!holds(folded, phrases(words.own)) || holds(folded, phrases(words.harmless))) return false;
  return Object.values(words.topics).some(({ things }) => holds(folded, phrases(things)));
}
