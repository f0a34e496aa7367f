import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { detectorFigures, readHits } from './detectors.ts';
import { DATA, FIGURES, KEPT, README, replace } from './files.ts';
import { loadFigures, loadOf } from './load.ts';
import type { Figure } from './metrics.ts';
import { markdownOf } from './report.ts';
import { scorerFigures } from './scorers.ts';
import { figureRows } from './shipped.ts';

/**
 * Measures every scorer and detector on the development sets, writes the README's section on figures and
 * lib/figures.ts, and fails where a figure has left the interval of the last run that was kept. `UPDATE=1` keeps this run.
 */

if (!existsSync(DATA)) console.warn('tests/eval: ../shared/data is not here, so nothing was measured');

test.skipIf(!existsSync(DATA))('the figures stand where they stood', { timeout: 900_000 }, () => {
  const answers = loadOf();
  const measured = [...scorerFigures(), ...detectorFigures(), ...loadFigures(answers)];
  const hits = readHits();
  const section = markdownOf(measured, answers, hits);
  replace(README, /(?<=<!-- figures -->)[\s\S]*(?=<!-- \/figures -->)/, `\n\n${section}\n\n`);

  const now = Object.fromEntries(
    measured.map(({ of, set, measure, figure }) => [`${of} | ${set} | ${measure}`, figure]),
  );
  // What the options page says of each detector.
  replace(FIGURES, /(?<=const figures[^=]*= )\{[\s\S]*\}(?=;)/, figureRows(now, hits));
  if (!existsSync(KEPT) || process.env.UPDATE) writeFileSync(KEPT, `${JSON.stringify(now, null, 2)}\n`);
  const kept = JSON.parse(readFileSync(KEPT, 'utf8')) as Record<string, Figure>;
  const outside = Object.entries(kept).flatMap(([name, { low, high }]) => {
    const value = now[name]?.value;
    if (value === undefined) return [`${name}: no longer measured`];
    return value < low || value > high ? [`${name}: ${value} is not within ${low} to ${high}`] : [];
  });
  expect(outside).toEqual([]);
});
