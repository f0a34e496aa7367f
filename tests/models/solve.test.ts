import { expect, test } from 'vitest';
import { solve } from '../../lib/models/solve.ts';

const row = (x: number, label: number) => ({ indices: [0, 1], values: [1, x], label, weight: 1 });
const penalty = (size: number) => Float64Array.from([1e-9, size]);

test('least squares find the line', () => {
  const rows = [0, 1, 2, 3].map((x) => row(x, 2 * x + 1));
  const [bias, slope] = solve(rows, { loss: 'squares', penalty: penalty(1e-9) });
  expect(bias).toBeCloseTo(1);
  expect(slope).toBeCloseTo(2);
});

test('a logistic fit tells the classes apart, and a strong pull keeps its weights small', () => {
  const rows = [-2, -1, 1, 2].map((x) => row(x, x > 0 ? 1 : 0));
  const [, free = 0] = solve(rows, { loss: 'logistic', penalty: penalty(0.1) });
  const [, held = 0] = solve(rows, { loss: 'logistic', penalty: penalty(10) });
  expect(free).toBeGreaterThan(1);
  expect(held).toBeGreaterThan(0);
  expect(held).toBeLessThan(free / 3);
});

test('the same rows give the same weights again', () => {
  const rows = [-2, -1, 1, 2].map((x) => row(x, x > 0 ? 1 : 0));
  const fit = { loss: 'logistic', penalty: penalty(0.1) } as const;
  expect(solve(rows, fit)).toEqual(solve(rows, fit));
});
