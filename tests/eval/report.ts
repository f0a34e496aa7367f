import { detectors } from '../../lib/detectors.ts';
import type { ReadHit } from './detectors.ts';
import { findingsPerThousand, type Loaded, markedShare } from './load.ts';
import type { Measured } from './scorers.ts';

function percent(share: number): string {
  return `${(100 * share).toFixed(share < 0.1 ? 1 : 0)} %`;
}

function plain(value: number): string {
  return Number.isNaN(value) ? '–' : value.toFixed(2);
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** The section of the README on figures, in Markdown. */
export function markdownOf(
  measured: readonly Measured[],
  answers: readonly Loaded[],
  hits: readonly ReadHit[],
): string {
  return [
    'How well it is met, with the interval in which the figure would fall on other rows of the same kind. Scorers are',
    'cross-validated: each row is judged by weights that were fitted without its group.',
    '',
    figuresTable(measured),
    '',
    'Hits on ordinary answers, read by hand:',
    '',
    hitsTable(hits),
    '',
    'How much is marked in ordinary answers at Balanced:',
    '',
    loadTable('detector', byDetector(answers)),
    '',
    loadTable(
      'task',
      groups(answers, ({ task }) => task),
    ),
    '',
    loadTable(
      'language',
      groups(answers, ({ language }) => language),
    ),
  ].join('\n');
}

function figuresTable(measured: readonly Measured[]): string {
  const shown = measured.filter(({ set }) => set !== 'ordinary English answers');
  return table(
    ['what', 'on', 'measure', 'figure', 'interval', 'rows'],
    shown.map(({ of, set, measure, figure: { value, low, high, rows } }) => [
      of,
      set,
      measure,
      plain(value),
      `${plain(low)} to ${plain(high)}`,
      String(rows),
    ]),
  );
}

/** The floor of the middle sensitivity, in strength as the detectors give it. */
const BALANCED = 0.7;

function hitsTable(hits: readonly ReadHit[]): string {
  const own = [...Map.groupBy(hits, ({ detector }) => detector)].sort(([a], [b]) => (a < b ? -1 : 1));
  const right = (some: readonly ReadHit[]) => some.filter((hit) => hit.right === 1).length;
  return table(
    ['detector', 'hits read', 'right', 'strong hits read', 'right'],
    own.map(([detector, some]) => {
      const strong = some.filter(({ strength }) => strength >= BALANCED);
      return [detector, some.length, right(some), strong.length, right(strong)].map(String);
    }),
  );
}

type Rows = readonly (readonly [name: string, cells: readonly string[]])[];

function byDetector(answers: readonly Loaded[]): Rows {
  const english = answers.filter(({ language }) => language === 'en');
  const ids: readonly (string | undefined)[] = [undefined, ...Object.keys(detectors)];
  return ids.map((id) => [
    id ?? 'all together',
    [percent(markedShare(english, id)), findingsPerThousand(english, id).toFixed(3)],
  ]);
}

const FEWEST = 30;

function groups(answers: readonly Loaded[], key: (answer: Loaded) => string): Rows {
  return [...Map.groupBy(answers, key)]
    .filter(([, own]) => own.length >= FEWEST)
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([name, own]) => [
      `${name} (${own.length})`,
      [percent(markedShare(own)), findingsPerThousand(own).toFixed(3)],
    ]);
}

function loadTable(what: string, rows: Rows): string {
  return table(
    [what, 'answers marked', 'findings per 1,000 words'],
    rows.map(([name, cells]) => [name, ...cells]),
  );
}
