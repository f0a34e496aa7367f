/** One row of a fit: the features that are not zero, what was labelled, and how much the label counts. */
export interface Row {
  readonly indices: readonly number[];
  readonly values: readonly number[];
  /** 0 or 1 for a logistic fit, any number for least squares. */
  readonly label: number;
  readonly weight: number;
}

export interface Fit {
  readonly loss: 'logistic' | 'squares';
  /** How strongly each feature is pulled to zero. */
  readonly penalty: Float64Array;
}

const STEPS = 12;
const INNER_STEPS = 40;
const CLOSE = 1e-5;

/**
 * Weights that fit the rows best under a squared penalty: Newton's method, each step solved by conjugate gradients.
 * Without chance, so the same rows give the same weights again.
 */
export function solve(rows: readonly Row[], { loss, penalty }: Fit): Float64Array {
  const size = penalty.length;
  const weights = new Float64Array(size);
  for (let step = 0; step < (loss === 'squares' ? 1 : STEPS); step += 1) {
    const gradient = weights.map((weight, i) => weight * (penalty[i] ?? 0));
    const curvature = new Float64Array(rows.length);
    rows.forEach((row, i) => {
      const sum = dot(row, weights);
      const guess = loss === 'squares' ? sum : 1 / (1 + Math.exp(-sum));
      curvature[i] = row.weight * (loss === 'squares' ? 1 : Math.max(guess * (1 - guess), 1e-6));
      spread(row, row.weight * (guess - row.label), gradient);
    });
    const change = conjugate(
      rows,
      curvature,
      penalty,
      gradient,
      loss === 'squares' ? 6 * INNER_STEPS : INNER_STEPS,
    );
    let largest = 0;
    for (let i = 0; i < size; i += 1) {
      weights[i] = (weights[i] ?? 0) - (change[i] ?? 0);
      largest = Math.max(largest, Math.abs(change[i] ?? 0));
    }
    if (largest < CLOSE) break;
  }
  return weights;
}

/** Solves (features' curvature + penalty) x = gradient. */
function conjugate(
  rows: readonly Row[],
  curvature: Float64Array,
  penalty: Float64Array,
  gradient: Float64Array,
  most: number,
): Float64Array {
  const x = new Float64Array(gradient.length);
  const rest = Float64Array.from(gradient);
  const way = Float64Array.from(gradient);
  let size = norm(rest);
  const enough = size * 1e-10;
  for (let step = 0; step < most && size > enough; step += 1) {
    const image = way.map((value, i) => value * (penalty[i] ?? 0));
    rows.forEach((row, i) => {
      spread(row, (curvature[i] ?? 0) * dot(row, way), image);
    });
    let along = 0;
    for (let i = 0; i < way.length; i += 1) along += (way[i] ?? 0) * (image[i] ?? 0);
    const length = size / along;
    for (let i = 0; i < x.length; i += 1) {
      x[i] = (x[i] ?? 0) + length * (way[i] ?? 0);
      rest[i] = (rest[i] ?? 0) - length * (image[i] ?? 0);
    }
    const next = norm(rest);
    for (let i = 0; i < way.length; i += 1) way[i] = (rest[i] ?? 0) + (next / size) * (way[i] ?? 0);
    size = next;
  }
  return x;
}

function dot({ indices, values }: Row, weights: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < indices.length; i += 1) sum += (weights[indices[i] ?? 0] ?? 0) * (values[i] ?? 0);
  return sum;
}

function spread({ indices, values }: Row, amount: number, into: Float64Array): void {
  for (let i = 0; i < indices.length; i += 1) {
    const index = indices[i] ?? 0;
    into[index] = (into[index] ?? 0) + amount * (values[i] ?? 0);
  }
}

function norm(vector: Float64Array): number {
  let sum = 0;
  for (const value of vector) sum += value * value;
  return sum;
}
