/**
 * Evidence that no phrase bears out stays below the floor of every sensitivity: it ranks answers and marks none, as
 * most ordinary answers hold a little of it.
 */
const FAINT = 0.49;
/** How far full evidence lifts a strength towards one. */
const LIFT = 0.4;

/** The strength (0..1) of a sign whose phrases say `strength` and whose scorer says `evidence`. */
export function withEvidence(strength: number, evidence: number): number {
  const joined =
    strength > 0 ? strength + (1 - strength) * LIFT * Math.max(0, 2 * evidence - 1) : FAINT * evidence;
  return Math.round(joined * 1000) / 1000;
}

/** Each further sentence of a turn adds to the strongest, the next by half, the third by a quarter. */
const SHARES = [1, 0.5, 0.25];

/** The evidence (0..1) of several sentences: the best three together (scorers.md, lesson 6). */
export function together(evidence: readonly number[]): number {
  const best = evidence.toSorted((a, b) => b - a).slice(0, SHARES.length);
  return 1 - best.reduce((left, value, i) => left * (1 - value * (SHARES[i] ?? 0)), 1);
}
