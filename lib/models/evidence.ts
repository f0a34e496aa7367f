/** How far full evidence lifts a strength towards one. */
const LIFT = 0.4;

/** The strength (0..1) of a sign found by its phrases, raised where its scorer sees more than not (above one half). */
export function raised(strength: number, evidence: number): number {
  return Math.round((strength + (1 - strength) * LIFT * Math.max(0, 2 * evidence - 1)) * 1000) / 1000;
}

/** Each further sentence of a turn adds to the strongest, the next by half, the third by a quarter. */
const SHARES = [1, 0.5, 0.25];

/** The evidence (0..1) of several sentences: the best three together (scorers.md, lesson 6). */
export function together(evidence: Iterable<number>): number {
  const best = [...evidence].sort((a, b) => b - a).slice(0, SHARES.length);
  return 1 - best.reduce((left, value, i) => left * (1 - value * (SHARES[i] ?? 0)), 1);
}
