/** A strength and the precision seen at it; strengths rise. */
type Knot = readonly [strength: number, precision: number];

/** By detector; one without knots is taken at its word. */
const KNOTS: Readonly<Record<string, readonly Knot[]>> = {
  'easy-agreement': [
    [0, 0],
    [0.35, 0.35],
    [0.4, 0.52],
    [0.45, 0.58],
    [0.65, 0.58],
    [0.7, 0.64],
    [0.75, 0.69],
    [0.8, 0.75],
    [0.85, 0.88],
    [0.9, 0.92],
    [0.95, 0.95],
    [1, 1],
  ],
  'no-source': [
    [0, 0],
    [0.2, 0.2],
    [0.25, 0.2],
    [0.4, 0.32],
    [0.45, 0.4],
    [0.5, 0.4],
    [0.55, 0.47],
    [0.6, 0.47],
    [0.65, 0.57],
    [0.7, 0.59],
    [0.75, 0.68],
    [0.8, 0.72],
    [0.85, 0.77],
    [0.9, 0.88],
    [0.95, 0.88],
    [1, 1],
  ],
  praise: [
    [0, 0],
    [0.3, 0.3],
    [0.4, 0.5],
    [0.5, 0.5],
    [0.55, 0.54],
    [0.65, 0.6],
    [0.7, 0.78],
    [0.75, 0.81],
    [0.8, 0.85],
    [0.85, 0.86],
    [0.9, 0.95],
    [0.95, 0.99],
    [1, 1],
  ],
  'unnamed-authority': [
    [0, 0],
    [0.35, 0.35],
    [0.4, 0.38],
    [0.45, 0.38],
    [0.5, 0.41],
    [0.55, 0.41],
    [0.6, 0.43],
    [0.65, 0.8],
    [0.75, 0.8],
    [0.85, 0.82],
    [0.9, 0.93],
    [0.95, 0.95],
    [1, 1],
  ],
  'very-sure': [
    [0, 0],
    [0.25, 0.25],
    [0.65, 0.25],
    [0.7, 0.32],
    [0.75, 0.37],
    [0.8, 0.53],
    [0.9, 0.63],
    [0.95, 0.96],
    [1, 1],
  ],
};

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
