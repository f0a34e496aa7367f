/** Area under the ROC curve; ties count half. NaN where one of the classes is missing. */
export function auroc(labels: readonly number[], scores: readonly number[]): number {
  const ranks = ranksOf(scores);
  let positives = 0;
  let sum = 0;
  labels.forEach((label, i) => {
    if (!label) return;
    positives += 1;
    sum += (ranks[i] ?? 0) + 1;
  });
  const negatives = labels.length - positives;
  return (sum - (positives * (positives + 1)) / 2) / (positives * negatives);
}

/** Ranks from 0, ties sharing their mean. */
function ranksOf(values: readonly number[]): readonly number[] {
  const order = [...values.keys()].sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
  const ranks = new Array<number>(values.length).fill(0);
  let from = 0;
  while (from < order.length) {
    let to = from;
    while (to < order.length && values[order[to] ?? 0] === values[order[from] ?? 0]) to += 1;
    for (let i = from; i < to; i += 1) ranks[order[i] ?? 0] = (from + to - 1) / 2;
    from = to;
  }
  return ranks;
}

/** Spearman's rank correlation. */
export function spearman(a: readonly number[], b: readonly number[]): number {
  return pearson(ranksOf(a), ranksOf(b));
}

function pearson(a: readonly number[], b: readonly number[]): number {
  const [meanA, meanB] = [meanOf(a), meanOf(b)];
  let together = 0;
  let spreadA = 0;
  let spreadB = 0;
  a.forEach((value, i) => {
    const [x, y] = [value - meanA, (b[i] ?? 0) - meanB];
    together += x * y;
    spreadA += x * x;
    spreadB += y * y;
  });
  return together / Math.sqrt(spreadA * spreadB);
}

/** The arithmetic mean; NaN of nothing. */
export function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** A threshold with the precision and recall of the scores that reach it. */
export interface Point {
  readonly threshold: number;
  readonly precision: number;
  readonly recall: number;
}

/** One point for each distinct score, from the highest down. */
export function pointsOf(labels: readonly number[], scores: readonly number[]): readonly Point[] {
  const order = [...scores.keys()].sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
  const positives = labels.filter((label) => label === 1).length;
  const points: Point[] = [];
  let hits = 0;
  order.forEach((index, i) => {
    hits += labels[index] ?? 0;
    const threshold = scores[index] ?? 0;
    if (threshold !== scores[order[i + 1] ?? -1])
      points.push({ threshold, precision: hits / (i + 1), recall: hits / positives });
  });
  return points;
}

/** The most that can be found while so large a part of what is marked is right. */
export function recallAtPrecision(
  labels: readonly number[],
  scores: readonly number[],
  precision: number,
): number {
  return pointsOf(labels, scores).reduce(
    (most, point) => (point.precision >= precision ? Math.max(most, point.recall) : most),
    0,
  );
}

/** The score that only this part of the scores passes. */
export function thresholdAt(scores: readonly number[], part: number): number {
  const order = [...scores].sort((a, b) => b - a);
  return order[Math.floor(order.length * part)] ?? Number.POSITIVE_INFINITY;
}

/** A figure with the interval in which it would fall on data of the same kind. */
export interface Figure {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly rows: number;
}

const DRAWS = 200;

/** A figure with its 95 % interval, by drawing rows again; always the same draws. */
export function withInterval(
  rows: number,
  measure: (draw: readonly number[]) => number,
  groups?: readonly string[],
): Figure {
  const random = randomFrom(rows);
  const all = Array.from({ length: rows }, (_, i) => i);
  const units = groups ? [...Map.groupBy(all, (i) => groups[i] ?? '').values()] : all.map((i) => [i]);
  const drawn = Array.from({ length: DRAWS }, () =>
    measure(units.flatMap(() => units[Math.floor(random() * units.length)] ?? [])),
  )
    .filter((value) => !Number.isNaN(value))
    .sort((a, b) => a - b);
  const value = measure(all);
  // Rows that all agree draw an interval of nothing: one more row could still have been otherwise.
  const least = 1 / (rows + 1);
  // Shares, areas and correlations end at one.
  const most = (drawn.at(-1) ?? value) <= 1 ? 1 : Number.POSITIVE_INFINITY;
  return {
    value: rounded(value),
    low: rounded(Math.min(value - least, drawn[Math.floor(0.025 * drawn.length)] ?? value)),
    high: rounded(Math.min(most, Math.max(value + least, drawn[Math.floor(0.975 * drawn.length)] ?? value))),
    rows,
  };
}

/** Three digits say all that such samples can. */
export function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}

/** Numbers from 0 to 1 in a fixed order (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
