import { detectors } from '../../lib/detectors.ts';
import { type Datum, rowsOf } from '../../lib/models/fit.ts';
import { reportOn } from './detectors.ts';
import { meanOf, withInterval } from './metrics.ts';
import type { Measured } from './scorers.ts';

/** One ordinary answer: its words, and how many findings each detector has in it at Balanced. */
export interface Loaded {
  readonly task: string;
  readonly language: string;
  readonly words: number;
  readonly findings: ReadonlyMap<string, number>;
}

/** Reads every ordinary answer with its prompt. */
export function loadOf(rows: readonly Datum[] = rowsOf('bulk_answers')): readonly Loaded[] {
  return rows.map((row) => {
    const prompt = row.prompt === undefined ? undefined : String(row.prompt);
    const { findings, coverage } = reportOn(String(row.text), prompt);
    const counts = new Map<string, number>();
    for (const { detector } of findings) counts.set(detector, (counts.get(detector) ?? 0) + 1);
    return { task: String(row.task), language: String(row.lang), words: coverage.words, findings: counts };
  });
}

/** The share of answers that are marked at all, or by one detector. */
export function markedShare(answers: readonly Loaded[], detector?: string): number {
  const isMarked = ({ findings }: Loaded) =>
    detector === undefined ? findings.size > 0 : findings.has(detector);
  return answers.filter(isMarked).length / answers.length;
}

/** Findings for every thousand words, of all detectors or of one. */
export function findingsPerThousand(answers: readonly Loaded[], detector?: string): number {
  let words = 0;
  let findings = 0;
  for (const answer of answers) {
    words += answer.words;
    for (const [id, count] of answer.findings)
      if (detector === undefined || id === detector) findings += count;
  }
  return (1000 * findings) / words;
}

/** The load of all detectors together on the English answers, and of each one. */
export function loadFigures(answers: readonly Loaded[]): readonly Measured[] {
  const english = answers.filter(({ language }) => language === 'en');
  const set = 'ordinary English answers';
  const sample = (draw: readonly number[]) => draw.map((i) => english[i] as Loaded);
  return [
    {
      of: 'all',
      set,
      measure: 'share of answers marked at Balanced',
      figure: withInterval(english.length, (draw) => markedShare(sample(draw))),
    },
    {
      of: 'all',
      set,
      measure: 'findings per 1,000 words at Balanced',
      figure: withInterval(english.length, (draw) => findingsPerThousand(sample(draw))),
    },
    ...Object.keys(detectors).map((id) => ({
      of: id,
      set,
      measure: 'share of answers marked at Balanced',
      figure: withInterval(english.length, (draw) =>
        meanOf(draw.map((i) => (english[i]?.findings.has(id) ? 1 : 0))),
      ),
    })),
  ];
}
