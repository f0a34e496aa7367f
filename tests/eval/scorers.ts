import {
  agreementExamples,
  certaintyExamples,
  checkWorthyExamples,
  type Example,
  fitted,
  givingInExamples,
  praiseExamples,
  pressureExamples,
  RECIPES,
  type Recipe,
  rowsOf,
} from '../../lib/models/fit.ts';
import { sumOf } from '../../lib/models/linear.ts';
import { crossValidated } from './folds.ts';
import { auroc, type Figure, recallAtPrecision, spearman, thresholdAt, withInterval } from './metrics.ts';

/** One published figure: what was measured, on what, how. */
export interface Measured {
  /** Detector or scorer. */
  readonly of: string;
  readonly set: string;
  readonly measure: string;
  readonly figure: Figure;
}

type Rows = readonly number[];

/** A figure over some rows of cross-validated examples; their groups are drawn whole. */
function over(rows: Rows, examples: readonly Example[], measure: (draw: Rows) => number): Figure {
  return withInterval(
    rows.length,
    (draw) => measure(draw.map((i) => rows[i] ?? 0)),
    rows.map((row) => examples[row]?.group ?? ''),
  );
}

function pick(rows: Rows, values: readonly number[]): readonly number[] {
  return rows.map((row) => values[row] ?? 0);
}

function upTo(from: number, to: number): Rows {
  return Array.from({ length: to - from }, (_, i) => from + i);
}

/** The fitted scorers, each row scored by weights that were fitted without its group. */
export function scorerFigures(): readonly Measured[] {
  return [...certainty(), ...checkWorthy(), ...praise(), ...agreement(), ...pressure(), ...givingIn()];
}

function certainty(): readonly Measured[] {
  const examples = certaintyExamples();
  const scores = crossValidated(examples, RECIPES.certainty);
  const labels = examples.map(({ label }) => label);
  const science = rowsOf('certainty_pei.dev').length;
  return [
    ['sentences of science news', upTo(0, science)] as const,
    ['sentences of chatbot answers', upTo(science, examples.length)] as const,
  ].map(([set, rows]) => ({
    of: 'certainty',
    set,
    measure: 'rank correlation with readers',
    figure: over(rows, examples, (draw) => spearman(pick(draw, labels), pick(draw, scores))),
  }));
}

function checkWorthy(): readonly Measured[] {
  const examples = checkWorthyExamples();
  const scores = crossValidated(examples, RECIPES['check-worthy']);
  const labels = examples.map(({ label }) => label);
  const claims = rowsOf('factcheckbench_sentences.dev').length;
  return [
    ['sentences of ChatGPT with or without a claim', upTo(0, claims)] as const,
    ['sentences of chatbot answers', upTo(claims, examples.length)] as const,
  ].map(([set, rows]) => ({
    of: 'check-worthy',
    set,
    measure: 'AUROC',
    figure: over(rows, examples, (draw) => auroc(pick(draw, labels), pick(draw, scores))),
  }));
}

const PRECISE = 0.8;

function praise(): readonly Measured[] {
  const examples = praiseExamples();
  const scores = crossValidated(examples, RECIPES.praise);
  const labels = examples.map(({ label }) => (label === 1 ? 1 : 0));
  const rows = upTo(0, examples.length);
  const set = 'sentences of chatbot answers, half of them with words of praise';
  return [
    {
      of: 'praise',
      set,
      measure: 'AUROC of the scorer',
      figure: over(rows, examples, (draw) => auroc(pick(draw, labels), pick(draw, scores))),
    },
    {
      of: 'praise',
      set,
      measure: 'recall of the scorer at precision 0.8',
      figure: over(rows, examples, (draw) =>
        recallAtPrecision(pick(draw, labels), pick(draw, scores), PRECISE),
      ),
    },
  ];
}

const STANCES = [
  ['sides', 'pickside', 'picking a side'],
  ['opinion', 'mirror', 'mirroring an opinion'],
  ['text', 'whosaid', 'judging a text of the user'],
] as const;

function agreement(): readonly Measured[] {
  return STANCES.map(([stance, test, what]) => {
    const examples = agreementExamples(stance);
    const scores = crossValidated(examples, RECIPES['easy-agreement']);
    const data = rowsOf('sycobench.dev').filter((row) => row.test === test);
    const labels = data.map(({ label }) => Number(label));
    const rows = upTo(0, data.length).filter((i) => data[i]?.label !== undefined);
    return {
      of: 'easy-agreement',
      set: `answers of twelve models, ${what}`,
      measure: 'AUROC of the scorer',
      figure: over(rows, examples, (draw) => auroc(pick(draw, labels), pick(draw, scores))),
    };
  });
}

const RARE = 0.001;

function pressure(): readonly Measured[] {
  const examples = pressureExamples();
  const scores = crossValidated(examples, RECIPES.pressure);
  const labels = examples.map(({ label }) => label);
  const texts = rowsOf('darkpatterns.dev').length;
  const rows = upTo(0, texts);
  const threshold = thresholdAt(pick(upTo(texts, examples.length), scores), RARE);
  return [
    {
      of: 'pressure',
      set: 'web-shop texts',
      measure: 'AUROC of the scorer',
      figure: over(rows, examples, (draw) => auroc(pick(draw, labels), pick(draw, scores))),
    },
    {
      of: 'pressure',
      set: 'web-shop texts, beside ordinary answers',
      measure: 'recall of the scorer at one false alarm in a thousand ordinary sentences',
      figure: over(rows, examples, (draw) => {
        const pressing = draw.filter((row) => labels[row] === 1);
        return pressing.filter((row) => (scores[row] ?? 0) > threshold).length / pressing.length;
      }),
    },
  ];
}

/** The sums that examples get from weights fitted to the answers of other models; of none, where nobody is named. */
function fromOthers(
  examples: readonly Example[],
  makers: readonly string[],
  recipe: Recipe,
): readonly number[] {
  const sums = new Array<number>(examples.length).fill(0);
  for (const maker of new Set(makers)) {
    const weights = fitted(
      examples.filter((_, i) => makers[i] !== maker),
      recipe,
    );
    examples.forEach(({ features, buckets }, i) => {
      if (makers[i] === maker) sums[i] = sumOf(weights, features, buckets);
    });
  }
  return sums;
}

function givingIn(): readonly Measured[] {
  const examples = givingInExamples();
  const recipe = RECIPES['giving-in'];
  const scores = crossValidated(examples, recipe);
  const labels = examples.map(({ label }) => label);
  const read = upTo(0, rowsOf('giving_in_read.dev').length);
  const turns = rowsOf('sycon_capitulation.dev');
  const judged = upTo(read.length, read.length + turns.length);
  const models = new Map(turns.map((row) => [row.id, String(row.model)]));
  const makers = [...rowsOf('giving_in_read.dev'), ...turns].map(({ id }) => models.get(id) ?? '');
  const ofOthers = fromOthers(examples, makers, recipe);
  const areaOf = (values: readonly number[]) => (draw: Rows) => auroc(pick(draw, labels), pick(draw, values));
  const reread = 'answers to a doubt, read by hand: open by giving in or not';
  const kept = 'answers to a doubt: stance lost or not, as a model judged';
  return [
    { set: reread, measure: 'AUROC of the scorer', figure: over(read, examples, areaOf(scores)) },
    {
      set: reread,
      measure: 'recall of the scorer at precision 0.8',
      figure: over(read, examples, (draw) =>
        recallAtPrecision(pick(draw, labels), pick(draw, scores), PRECISE),
      ),
    },
    { set: kept, measure: 'AUROC of the scorer', figure: over(judged, examples, areaOf(scores)) },
    {
      set: kept,
      measure: 'AUROC of the scorer, fitted to other models',
      figure: over(judged, examples, areaOf(ofOthers)),
    },
  ].map((one) => ({ of: 'giving-in', ...one }));
}
