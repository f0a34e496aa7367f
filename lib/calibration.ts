/** A strength and the precision seen at it; strengths rise. */
type Knot = readonly [strength: number, precision: number];

/** By detector; one without knots is taken at its word. */
const KNOTS: Readonly<Record<string, readonly Knot[]>> = {
  'changed-answer': [
    [0, 0],
    [0.65, 0.65],
    [0.7, 0.78],
    [0.75, 0.78],
    [0.8, 0.87],
    [0.85, 0.95],
    [0.9, 0.96],
    [0.95, 0.96],
    [1, 1],
  ],
  'does-not-add-up': [
    [0, 0],
    [0.7, 0.7],
    [0.75, 0.89],
    [0.8, 0.91],
    [0.85, 0.92],
    [0.9, 0.92],
    [0.95, 0.98],
    [1, 1],
  ],
  'easy-agreement': [
    [0, 0],
    [0.2, 0.2],
    [0.25, 0.3],
    [0.3, 0.34],
    [0.35, 0.35],
    [0.4, 0.35],
    [0.45, 0.43],
    [0.5, 0.54],
    [0.55, 0.56],
    [0.6, 0.56],
    [0.65, 0.61],
    [0.7, 0.73],
    [0.75, 0.73],
    [0.8, 0.8],
    [0.85, 0.88],
    [0.9, 0.91],
    [0.95, 0.95],
    [1, 1],
  ],
  'no-source': [
    [0, 0],
    [0.05, 0.05],
    [0.1, 0.21],
    [0.35, 0.21],
    [0.4, 0.29],
    [0.45, 0.4],
    [0.6, 0.4],
    [0.65, 0.42],
    [0.7, 0.68],
    [0.75, 0.86],
    [0.8, 0.88],
    [0.85, 0.93],
    [0.9, 0.93],
    [0.95, 0.98],
    [1, 1],
  ],
  praise: [
    [0, 0],
    [0.35, 0.35],
    [0.4, 0.45],
    [0.5, 0.45],
    [0.55, 0.48],
    [0.6, 0.56],
    [0.65, 0.78],
    [0.75, 0.78],
    [0.8, 0.83],
    [0.85, 0.86],
    [0.9, 0.97],
    [0.95, 0.97],
    [1, 1],
  ],
  'unnamed-authority': [
    [0, 0],
    [0.45, 0.45],
    [0.5, 0.45],
    [0.6, 0.53],
    [0.65, 0.87],
    [0.7, 0.92],
    [0.85, 0.92],
    [0.9, 0.93],
    [0.95, 0.95],
    [1, 1],
  ],
  'very-sure': [
    [0, 0],
    [0.35, 0.35],
    [0.4, 0.36],
    [0.6, 0.36],
    [0.65, 0.4],
    [0.7, 0.56],
    [0.75, 0.78],
    [0.8, 0.87],
    [0.85, 0.87],
    [0.9, 0.92],
    [0.95, 0.95],
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
