import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { knotsOf, tableOf } from './calibrate.ts';
import { labelledHits, readChanges, readHits } from './detectors.ts';
import { CALIBRATION, DATA, replace } from './files.ts';

/**
 * Writes what precision to expect at each strength into lib/calibration.ts, from hits that were read by hand. Runs
 * before figures.eval.ts, which measures the detectors as they are calibrated.
 */
test.skipIf(!existsSync(DATA))('the calibration is written', { timeout: 300_000 }, () => {
  const knots = knotsOf([...readHits(), ...labelledHits(), ...readChanges()]);
  replace(CALIBRATION, /(?<=const KNOTS[^=]*= )\{[\s\S]*?\n?\}(?=;)/, tableOf(knots));
  expect(knots.size).toBeGreaterThan(0);
});
