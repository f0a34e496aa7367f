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

/** So far past the usual (in log odds) moves a strength all the way. */
const FAR = 4;
const MOST = 0.4;
const CLOSEST = 1e-6;

/**
 * The strength (0..1) of a sign found by its phrases, moved down or up where its sentence has less or more of
 * something (`evidence`, 0..1) than such sentences usually have (`usual`, two log odds: from, to).
 */
export function moved(strength: number, evidence: number, usual: readonly [number, number]): number {
  const sure = Math.min(1 - CLOSEST, Math.max(CLOSEST, evidence));
  const odds = Math.log(sure / (1 - sure));
  const past = odds - Math.min(usual[1], Math.max(usual[0], odds));
  const way = Math.max(-MOST, Math.min(MOST, past / FAR));
  const there = way < 0 ? strength * (1 + way) : strength + (1 - strength) * way;
  return Math.round(there * 1000) / 1000;
}
