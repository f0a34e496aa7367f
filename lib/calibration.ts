/** A strength and the precision seen at it; strengths rise. */
type Knot = readonly [strength: number, precision: number];

/** By detector; one without knots is taken at its word. */
const KNOTS: Readonly<Record<string, readonly Knot[]>> = {};

/**
 * The share of a detector's hits of this strength (0..1) that is expected to be right, 0..1: straight lines between
 * the knots, level outside them.
 */
export function expectedPrecision(detector: string, strength: number): number {
  const knots = KNOTS[detector];
  return knots ? between(knots, strength) : strength;
}

/** Straight lines between knots; `strength` itself where there are none. */
export function between(knots: readonly Knot[], strength: number): number {
  const above = knots.findIndex(([at]) => at >= strength);
  const [high, low] = [knots[above], knots[above - 1]];
  if (!high) return knots.at(-1)?.[1] ?? strength;
  if (!low) return high[1];
  const share = (strength - low[0]) / (high[0] - low[0]);
  return low[1] + share * (high[1] - low[1]);
}
