import type { Rating } from './counters.ts';

/** Ratings that are needed before a sign is judged by them (detectors.md, section 5). */
const ENOUGH = 10;

/** Whether fewer than half of a sign's marks were useful, over ten ratings and ten more since it was last kept. */
export function isRarelyUseful({ useful, notUseful, kept }: Rating): boolean {
  const all = useful + notUseful;
  return all >= ENOUGH && all - kept >= ENOUGH && useful * 2 < all;
}
