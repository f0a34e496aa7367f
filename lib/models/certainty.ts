import weights from './certainty.weights.ts';
import { certaintyWords } from './certainty.words.ts';
import type { Scorer } from './linear.ts';
import { faded } from './lists.ts';

/** Two hedges hardly make a sentence more doubtful than the stronger of them. */
const NEXT_HEDGE = 0.4;
const NEXT_BOOSTER = 0.6;
const LONG = 20;
const LONGEST = 3;
/** From here on a sentence sounds sure, so what makes it sure explains it. */
const SURE = 0.6;

/**
 * How sure a sentence sounds to readers: 0 where they would rate it 1 of 6, 1 where 6. Counted are its doubt, its
 * assurance, and its length.
 */
export const certainty: Scorer = {
  list: certaintyWords,
  weights,
  features: (words, found) => [
    faded(found, -1, NEXT_HEDGE),
    faded(found, 1, NEXT_BOOSTER),
    Math.min(LONGEST, (words.hashes.length - 1) / LONG),
  ],
  value: (sum) => Math.max(0, Math.min(1, sum)),
  direction: (value) => (value >= SURE ? 1 : -1),
};
