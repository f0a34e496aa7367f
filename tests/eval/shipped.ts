import { FLOORS } from '../../lib/analyze.ts';
import { expectedPrecision } from '../../lib/calibration.ts';
import { detectors } from '../../lib/detectors.ts';
import type { ReadHit } from './detectors.ts';
import type { Figure } from './metrics.ts';

/** Fewer marks than this say nothing about a detector. */
const FEWEST = 10;

/** The rows of lib/figures.ts: what was measured of each detector at Balanced, from the kept figures and the hits that were read. */
export function figureRows(kept: Readonly<Record<string, Figure>>, hits: readonly ReadHit[]): string {
  const rows = Object.keys(detectors).map((id) => {
    const marked = kept[`${id} | ordinary English answers | share of answers marked at Balanced`]?.value;
    const fields = [
      ...precisionOf(id, kept, hits),
      ...(marked === undefined ? [] : [`marked: ${Number(marked.toFixed(4))}`]),
    ];
    const key = /^\w+$/.test(id) ? id : `'${id}'`;
    return `  ${key}: { ${fields.join(', ')} },`;
  });
  return `{\n${rows.join('\n')}\n}`;
}

/** On ordinary answers where enough marks were read, else on the labelled set; nothing where neither has enough. */
function precisionOf(
  id: string,
  kept: Readonly<Record<string, Figure>>,
  hits: readonly ReadHit[],
): readonly string[] {
  const shown = hits.filter(
    ({ detector, strength }) => detector === id && expectedPrecision(detector, strength) >= FLOORS.balanced,
  );
  const line = (marks: number, right: number) => [`marks: ${marks}`, `right: ${right}`];
  if (shown.length >= FEWEST) return line(shown.length, shown.filter((hit) => hit.right === 1).length);
  const labelled = Object.entries(kept).find(
    ([name]) => name.startsWith(`${id} | `) && name.endsWith(' | precision at Balanced'),
  )?.[1];
  return labelled && labelled.rows >= FEWEST
    ? line(labelled.rows, Math.round(labelled.value * labelled.rows))
    : [];
}
