import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');

/** What the evaluation reads and writes. */
export const DATA = join(ROOT, '../shared/data');
export const README = join(ROOT, 'README.md');
export const CALIBRATION = join(ROOT, 'lib/calibration.ts');
export const FIGURES = join(ROOT, 'lib/figures.ts');
/** The figures of the last run that was kept. */
export const KEPT = join(import.meta.dirname, 'figures.json');

/** Replaces a part of a file; fails where the part is not there. */
export function replace(file: string, part: RegExp, by: string): void {
  const before = readFileSync(file, 'utf8');
  expect(before, `${file} has no place for what is written here`).toMatch(part);
  const after = before.replace(part, () => by);
  if (after !== before) writeFileSync(file, after);
}
