import { expect, test } from 'vitest';
import { between, expectedPrecision } from '../lib/calibration.ts';
import { detectors } from '../lib/detectors.ts';

test.each([
  [0, 0.2],
  [0.3, 0.2],
  [0.5, 0.5],
  [0.7, 0.8],
  [0.85, 0.85],
  [1, 0.9],
])('between knots: %d -> %d', (strength, expected) => {
  const knots = [
    [0.3, 0.2],
    [0.7, 0.8],
    [1, 0.9],
  ] as const;
  expect(between(knots, strength)).toBeCloseTo(expected);
});

test.each(Object.keys(detectors))('%s: a stronger sign is never expected to be right less often', (id) => {
  const steps = Array.from({ length: 101 }, (_, step) => expectedPrecision(id, step / 100));
  expect(steps).toEqual(steps.toSorted((a, b) => a - b));
  expect(Math.min(...steps)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...steps)).toBeLessThanOrEqual(1);
});
