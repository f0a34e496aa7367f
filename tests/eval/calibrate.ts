import type { ReadHit } from './detectors.ts';

/** A strength and the precision expected at it. */
export type Knot = readonly [strength: number, precision: number];

/** Fewer hits than this say nothing about a detector: it is taken at its word. */
const FEWEST = 15;
/** What a detector's own word counts, in hits, beside those that were read. */
const PRIOR = 8;
/** Knots at every twentieth: finer steps would follow single hits. */
const STEP = 0.05;
/** Hits this near tell of a strength: signs of one kind differ by a tenth. */
const REACH = 0.07;

/**
 * What precision to expect at each strength of each detector: the share of right hits of about that strength, drawn
 * towards the strength itself where few were read, and never falling.
 */
export function knotsOf(hits: readonly ReadHit[]): ReadonlyMap<string, readonly Knot[]> {
  const knots = new Map<string, readonly Knot[]>();
  for (const [detector, own] of Map.groupBy(hits, (hit) => hit.detector))
    if (own.length >= FEWEST) knots.set(detector, curveOf(own));
  return new Map([...knots].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function curveOf(hits: readonly ReadHit[]): readonly Knot[] {
  const steps = Array.from({ length: Math.round(1 / STEP) + 1 }, (_, i) => i * STEP);
  const raw = steps.map((at) => {
    const near = hits.filter(({ strength }) => Math.abs(strength - at) <= REACH);
    const right = near.reduce((sum, hit) => sum + hit.right, 0);
    return { value: (right + PRIOR * at) / (near.length + PRIOR), weight: near.length + PRIOR };
  });
  return rising(raw).map((value, i) => [rounded(steps[i] ?? 0), rounded(value)] as const);
}

/** The closest values that never fall: neighbours that do are averaged (pool adjacent violators). */
function rising(values: readonly { value: number; weight: number }[]): readonly number[] {
  const pools: { value: number; weight: number; count: number }[] = [];
  for (const { value, weight } of values) {
    let pool = { value, weight, count: 1 };
    for (let last = pools.at(-1); last && last.value > pool.value; last = pools.at(-1)) {
      pools.pop();
      const both = last.weight + pool.weight;
      pool = {
        value: (last.value * last.weight + pool.value * pool.weight) / both,
        weight: both,
        count: last.count + pool.count,
      };
    }
    pools.push(pool);
  }
  return pools.flatMap(({ value, count }) => Array.from({ length: count }, () => value));
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

/** The table of calibration.ts with these knots, as it stands in the file. */
export function tableOf(knots: ReadonlyMap<string, readonly Knot[]>): string {
  const lines = [...knots].map(([detector, own]) => {
    const name = /^[a-z]+$/.test(detector) ? detector : `'${detector}'`;
    const points = own.filter(
      ([, precision], i) => i === 0 || i === own.length - 1 || bends(own, i, precision),
    );
    return `  ${name}: [\n${points.map(([at, precision]) => `    [${at}, ${precision}],\n`).join('')}  ],\n`;
  });
  return `{\n${lines.join('')}}`;
}

/** Points on a straight line between their neighbours need no knot. */
function bends(knots: readonly Knot[], i: number, precision: number): boolean {
  const [before, after] = [knots[i - 1]?.[1] ?? precision, knots[i + 1]?.[1] ?? precision];
  return Math.abs((before + after) / 2 - precision) > 1e-9;
}
