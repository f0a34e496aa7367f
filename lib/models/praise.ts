import { type Scorer, squeeze } from './linear.ts';
import { faded } from './lists.ts';
import weights from './praise.weights.ts';
import { praiseWords } from './praise.words.ts';

const NEXT = 0.6;
/** What "brilliant" by itself is worth where nobody is spoken to. */
const IMPERSONAL = 0.5;
const WEAKEST = 1;
const DENIED = -2;
const YOU = /(?:^|[^a-z])you(?:[^a-z]|r|$)/;

/**
 * How much a sentence praises the person, the question or the work, 0..1. Counted are its praise by hand, whether it
 * speaks to the person, and whether it exclaims.
 */
export const praise: Scorer = {
  list: praiseWords,
  weights,
  features: (words, found) => {
    if (found.length === 0) return NONE;
    const isPersonal = YOU.test(words.text);
    const phrases = found.map((one) =>
      one.weight > 0 && one.weight < WEAKEST && !isPersonal
        ? { ...one, weight: one.weight * IMPERSONAL }
        : one,
    );
    const sum = faded(phrases, 1, NEXT);
    return [
      sum + Math.max(DENIED, faded(phrases, -1, 1)),
      sum > 0 && isPersonal ? 1 : 0,
      sum > 0 && words.text.includes('!') ? 1 : 0,
    ];
  },
  // Without a word of praise the other words say nothing.
  value: (sum, [praised]) => (praised === 0 ? 0 : squeeze(sum)),
  direction: () => 1,
};

const NONE = [0, 0, 0] as const;
