import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { knotsOf, tableOf } from './calibrate.ts';
import { detectorFigures, readHits } from './detectors.ts';
import { loadFigures, loadOf } from './load.ts';
import type { Figure } from './metrics.ts';
import { markdownOf } from './report.ts';
import { scorerFigures } from './scorers.ts';

/**
 * Measures every scorer and detector on the development sets, writes the README's section on figures and the
 * calibration, and fails where a figure has left the interval of the last run that was kept. `UPDATE=1` keeps this run.
 */

const ROOT = join(import.meta.dirname, '../..');
const README = join(ROOT, 'README.md');
const CALIBRATION = join(ROOT, 'lib/calibration.ts');
const KEPT = join(import.meta.dirname, 'figures.json');
const DATA = join(ROOT, '../shared/data');

if (!existsSync(DATA)) console.warn('tests/eval: ../shared/data is not here, so nothing was measured');

test.skipIf(!existsSync(DATA))('the figures stand where they stood', { timeout: 900_000 }, () => {
  const hits = readHits();
  replace(CALIBRATION, /(const KNOTS[^=]*= )\{[\s\S]*?\n?\}(?=;)/, `$1${tableOf(knotsOf(hits))}`);
  const answers = loadOf();
  const measured = [...scorerFigures(), ...detectorFigures(), ...loadFigures(answers)];
  replace(
    README,
    /(<!-- figures -->)[\s\S]*(<!-- \/figures -->)/,
    `$1\n${markdownOf(measured, answers, hits)}\n$2`,
  );

  const now = Object.fromEntries(
    measured.map(({ of, set, measure, figure }) => [`${of} | ${set} | ${measure}`, figure]),
  );
  if (!existsSync(KEPT) || process.env.UPDATE) {
    writeFileSync(KEPT, `${JSON.stringify(now, null, 2)}\n`);
  }
  const kept = JSON.parse(readFileSync(KEPT, 'utf8')) as Record<string, Figure>;
  const outside = Object.entries(kept).flatMap(([name, { low, high }]) => {
    const value = now[name]?.value;
    if (value === undefined) return [`${name}: no longer measured`];
    return value < low || value > high ? [`${name}: ${value} is not within ${low} to ${high}`] : [];
  });
  expect(outside).toEqual([]);
});

/** Replaces a part of a file; fails where the part is not there. */
function replace(file: string, part: RegExp, by: string): void {
  const before = readFileSync(file, 'utf8');
  expect(before, `${file} has no place for what is written here`).toMatch(part);
  const after = before.replace(part, by);
  if (after !== before) writeFileSync(file, after);
}
