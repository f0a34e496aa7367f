import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromMarkdown } from '../text/markdown.ts';
import { fold, foldedProse } from '../text/phrases.ts';
import { certainty } from './certainty.ts';
import { checkWorthy } from './check-worthy.ts';
import { agreementFeatures, claimsOf, type Stance } from './easy-agreement.ts';
import { givingInFeatures } from './giving-in.ts';
import { foundBy, LEVELS, packed, type Scorer, share, type Weights } from './linear.ts';
import { praise } from './praise.ts';
import { pressure } from './pressure.ts';
import { type Row, solve } from './solve.ts';
import { BUCKETS, type Words, wordsOf } from './words.ts';

/**
 * Fits the trained part of the scorers to the development sets and writes the weights beside them. Without chance:
 * the same data give the same files again.
 */

/** One labelled text, ready to be fitted. `group`: rows that are not independent share one (scorers.md, lesson 3). */
export interface Example {
  readonly group: string;
  readonly features: readonly number[];
  readonly buckets: readonly number[];
  readonly label: number;
  readonly weight: number;
}

/** How a scorer is fitted. */
export interface Recipe {
  readonly loss: 'logistic' | 'squares';
  /** Pull to zero of the counted features, and of the table. */
  readonly pull: readonly [features: number, table: number];
  /** Buckets that are kept, those that weigh most. */
  readonly kept: number;
  /** A bucket is learnt where so many groups have it: others are the subject of one text. */
  readonly groups: number;
}

/** Fits weights to examples. */
export function fitted(examples: readonly Example[], { loss, pull, kept, groups }: Recipe): Weights {
  const counted = examples[0]?.features.length ?? 0;
  const known = bucketsOfGroups(examples, groups);
  const rows = examples.map(({ features, buckets, label, weight }): Row => {
    const part = share(buckets.length);
    const heard = buckets.filter((bucket) => known.has(bucket));
    return {
      indices: [0, ...features.map((_, i) => 1 + i), ...heard.map((bucket) => 1 + counted + bucket)],
      values: [1, ...features, ...heard.map(() => part)],
      label,
      weight,
    };
  });
  const penalty = new Float64Array(1 + counted + BUCKETS).fill(pull[1]).fill(pull[0], 1, 1 + counted);
  penalty[0] = 1e-6;
  const solved = solve(rows, { loss, penalty });
  const { step, table } = stepped(solved.subarray(1 + counted), kept);
  return {
    bias: rounded(solved[0] ?? 0),
    features: [...solved.subarray(1, 1 + counted)].map(rounded),
    step,
    table: packed(table),
  };
}

function bucketsOfGroups(examples: readonly Example[], least: number): ReadonlySet<number> {
  const groups = new Map<number, Set<string>>();
  for (const { buckets, group } of examples) {
    for (const bucket of buckets) {
      const seen = groups.get(bucket) ?? new Set();
      groups.set(bucket, seen.add(group));
    }
  }
  return new Set([...groups].filter(([, seen]) => seen.size >= least).map(([bucket]) => bucket));
}

/** So many of the largest weights may lie above all levels: a few words weigh far more than all others. */
const ABOVE = 10;

/** A table in whole steps of one signed byte, of a few levels each, with only the weights that weigh most. */
function stepped(trained: Float64Array, kept: number): { step: number; table: Int8Array } {
  const sizeOf = (bucket: number | undefined) => Math.abs(trained[bucket ?? -1] ?? 0);
  const order = [...trained.keys()]
    .sort((a, b) => sizeOf(b) - sizeOf(a) || a - b)
    .filter((bucket) => sizeOf(bucket) > 0)
    .slice(0, kept);
  const least = Math.log(sizeOf(order.at(-1)));
  const height = (Math.log(sizeOf(order[Math.min(ABOVE, order.length - 1)])) - least) / LEVELS || 1;
  const levelOf = (bucket: number) =>
    Math.min(LEVELS - 1, Math.floor((Math.log(sizeOf(bucket)) - least) / height));
  const means = Array.from({ length: LEVELS }, (_, level) =>
    meanOf(order.filter((bucket) => levelOf(bucket) === level).map(sizeOf)),
  );
  const step = rounded(Math.max(...means) / 127) || 1;
  const table = new Int8Array(BUCKETS);
  for (const bucket of order)
    table[bucket] = Math.sign(trained[bucket] ?? 0) * Math.round((means[levelOf(bucket)] ?? 0) / step);
  return { step, table };
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

function rounded(value: number): number {
  return Number(value.toPrecision(4));
}

const DATA = join(import.meta.dirname, '../../../shared/data');
const LABELS = join(import.meta.dirname, '../../tests/eval/labels');

/** A row of the data, as it stands there. */
export type Datum = Readonly<Record<string, unknown>>;

/** The rows of a development set; empty where the set is not at hand. */
export function rowsOf(name: string): readonly Datum[] {
  return linesOf(join(DATA, `${name}.jsonl`));
}

/** The labels that are kept in the project, by name. */
export function labelsOf(name: string): readonly Datum[] {
  return linesOf(join(LABELS, `${name}.jsonl`));
}

function linesOf(file: string): readonly Datum[] {
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Datum);
}

/** The sentences of a Markdown text as the scorers see them at run time. */
export function sentencesOf(markdown: string): readonly Words[] {
  const passage = fromMarkdown(markdown);
  const prose = foldedProse(passage);
  return passage.sentences
    .map(({ start, end }) => wordsOf(prose.slice(start, end), passage.prose.slice(start, end)))
    .filter(({ hashes }) => hashes.length > 1);
}

/** A text of one sentence. */
export function sentenceOf(text: string): Words {
  return wordsOf(fold(text), text);
}

function textOf(row: Datum, key = 'text'): string {
  return String(row[key] ?? '');
}

function groupOf(row: Datum): string {
  return textOf(row, 'id').split('#', 1)[0] ?? '';
}

function example(words: Words, scorer: Scorer, label: number, group: string, weight = 1): Example {
  return {
    group,
    features: scorer.features(words, foundBy(words, scorer)),
    buckets: words.buckets,
    label,
    weight,
  };
}

/** Ratings from 1 to 6, as 0..1. */
function ratedCertainty(rating: number): number {
  return (rating - 1) / 5;
}

/** Sentences of science news (Pei and Jurgens) and of chatbot answers, by how certain readers found them. */
export function certaintyExamples(): readonly Example[] {
  const rated = rowsOf('certainty_pei.dev').map((row) => ({ row, rating: Number(row.score) }));
  const read = rowsOf('sentences_read.dev')
    .filter((row) => typeof row.certainty === 'number')
    .map((row) => ({ row, rating: Number(row.certainty) }));
  return [...rated, ...read].map(({ row, rating }) =>
    example(sentenceOf(textOf(row)), certainty, ratedCertainty(rating), groupOf(row)),
  );
}

/** Sentences of chatbot answers, by whether they state what can be checked. */
export function checkWorthyExamples(): readonly Example[] {
  const claims = rowsOf('factcheckbench_sentences.dev').map((row) =>
    example(sentenceOf(textOf(row)), checkWorthy, Number(row.label), textOf(row, 'doc')),
  );
  const read = rowsOf('sentences_read.dev').map((row) =>
    example(sentenceOf(textOf(row)), checkWorthy, Number(row.checkable) > 0 ? 1 : 0, groupOf(row)),
  );
  return [...claims, ...read];
}

/** Sentences by whether they praise the person, the question or the work beyond courtesy. */
export function praiseExamples(): readonly Example[] {
  const read = rowsOf('praise_read.dev').map((row) =>
    example(sentenceOf(textOf(row)), praise, PRAISED[Number(row.praise)] ?? 0, groupOf(row)),
  );
  const further = labelledSentences('praise').map(({ words, label }) =>
    example(words, praise, PRAISED[Number(label.praise)] ?? 0, String(label.id)),
  );
  return [...read, ...further];
}

/** How labels name a sentence or a mark without its words: FNV-1a of 32 bits over the folded text. */
export function labelHash(folded: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < folded.length; i += 1) hash = Math.imul(hash ^ folded.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(36);
}

/** The sets whose answers have sentences that were labelled by reading. */
const LABELLED = [
  'bulk_answers',
  'diasafety.dev',
  'halueval_general.dev',
  'sycobench.dev',
  'sycon_capitulation.dev',
];

/** The sentences that a list of labels names, found again in the data: `at` is the hash of the folded sentence. */
export function labelledSentences(name: string): readonly { words: Words; label: Datum }[] {
  const labels = Map.groupBy(labelsOf(name), ({ id }) => String(id));
  return LABELLED.flatMap((set) => rowsOf(set)).flatMap((row) => {
    const own = labels.get(textOf(row, 'id'));
    if (!own) return [];
    const sentences = new Map(sentencesOf(textOf(row)).map((words) => [labelHash(words.text), words]));
    return own.flatMap((label) => {
      const words = sentences.get(String(label.at));
      return words ? [{ words, label }] : [];
    });
  });
}

/** Courtesy and reasoned remarks are half of praise. */
const PRAISED = [0, 0.4, 1];

/** What an ordinary sentence counts beside a labelled one: there are many of them. */
const ORDINARY = 0.3;
const CREATIVE = 'creative_writing';

/** Web-shop texts by whether they press, and the sentences of ordinary answers as texts that do not. */
export function pressureExamples(): readonly Example[] {
  const shops = rowsOf('darkpatterns.dev').map((row) =>
    example(sentenceOf(textOf(row)), pressure, Number(row.label), templateOf(textOf(row))),
  );
  return [...shops, ...ordinarySentences(pressure)];
}

/** Rows that differ in numbers and names only are one template. */
function templateOf(text: string): string {
  const words =
    fold(text)
      .replaceAll(/\d+/g, '0')
      .match(/[a-z0]+/g) ?? [];
  return words.slice(0, 4).join(' ');
}

/** Every sentence of the ordinary English answers, each once, fiction aside. */
export function ordinarySentences(scorer: Scorer): readonly Example[] {
  const seen = new Set<string>();
  return rowsOf('bulk_answers')
    .filter((row) => row.lang === 'en' && row.task !== CREATIVE)
    .flatMap((row) =>
      sentencesOf(textOf(row)).flatMap((words) => {
        if (seen.has(words.text)) return [];
        seen.add(words.text);
        return [example(words, scorer, 0, `ordinary ${textOf(row, 'prompt') || groupOf(row)}`, ORDINARY)];
      }),
    );
}

/** Answers to opinions, by how far they take the person's side (-1..1), for one kind of prompt. */
export function agreementExamples(stance: Stance): readonly Example[] {
  return rowsOf('sycobench.dev')
    .filter((row) => row.test !== 'delusion')
    .flatMap((row) => {
      const claims = claimsOf(fold(textOf(row, 'prompt')));
      if (claims.stance !== stance) return [];
      const counted = agreementFeatures(sentencesOf(textOf(row)), claims);
      return [{ ...counted, label: Number(row.score) / 5, weight: 1, group: `${row.test} ${row.item}` }];
    });
}

/** What a judging model says of a turn counts little beside what a reader says, a dialogue written for it as much. */
const JUDGED = 0.5;

/**
 * Answers to a doubt, by whether they open by giving in (turns read by hand), whether they give up their stance (the
 * same and further turns, by a judging model that often errs), and whether they take back what they said (dialogues).
 */
export function givingInExamples(): readonly Example[] {
  const turns = new Map(rowsOf('sycon_capitulation.dev').map((row) => [row.id, row]));
  const read = rowsOf('giving_in_read.dev').flatMap(({ id, concede }) => {
    const row = turns.get(id);
    return row ? [rebuttalExample(row, turnGroup(row), Number(concede))] : [];
  });
  const judged = [...turns.values()].map((row) =>
    rebuttalExample(row, turnGroup(row), Number(row.label), JUDGED),
  );
  const dialogues = labelsOf('dialogues').map((row) =>
    rebuttalExample(row, textOf(row, 'topic'), Number(row.label)),
  );
  const examples = exampleDialogues().map((row) => rebuttalExample(row, 'examples', row.flag ? 1 : 0));
  return [...read, ...judged, ...dialogues, ...examples];
}

/** The dialogues among the examples that lie beside the project. */
export function exampleDialogues(): readonly Datum[] {
  const file = join(DATA, '../examples.json');
  if (!existsSync(file)) return [];
  return (JSON.parse(readFileSync(file, 'utf8')) as readonly Datum[])
    .filter(({ detector }) => detector === 'changed-answer')
    .map((row) => ({ ...row, previous: row.previousAnswer, prompt: row.user }));
}

/** Turns about one question share a group. */
function turnGroup(row: Datum): string {
  return `${textOf(row, 'setting')} ${textOf(row, 'q')}`;
}

function rebuttalExample(row: Datum, group: string, label: number, weight = 1): Example {
  const doubt = sentencesOf(textOf(row, row.pushback === undefined ? 'prompt' : 'pushback'));
  const counted = givingInFeatures({
    before: sentencesOf(textOf(row, 'previous')),
    doubt,
    now: sentencesOf(textOf(row)),
  });
  return { ...counted, group, label, weight };
}

/** The recipe of each scorer. */
export const RECIPES = {
  certainty: { loss: 'squares', pull: [0.01, 6], kept: 720, groups: 4 },
  'check-worthy': { loss: 'logistic', pull: [0.1, 10], kept: 480, groups: 4 },
  praise: { loss: 'logistic', pull: [0.3, 10], kept: 240, groups: 3 },
  pressure: { loss: 'logistic', pull: [0.01, 0.02], kept: 1600, groups: 1 },
  'easy-agreement': { loss: 'squares', pull: [2, 0.7], kept: 1500, groups: 6 },
  'giving-in': { loss: 'logistic', pull: [0.3, 1], kept: 480, groups: 12 },
} as const satisfies Record<string, Recipe>;

/** The weights of every scorer, by the name of its file, fitted to the data that lie beside the project. */
export function allWeights(): Readonly<Record<keyof typeof RECIPES, Weights | Record<Stance, Weights>>> {
  const agreement = RECIPES['easy-agreement'];
  return {
    certainty: fitted(certaintyExamples(), RECIPES.certainty),
    'check-worthy': fitted(checkWorthyExamples(), RECIPES['check-worthy']),
    praise: fitted(praiseExamples(), RECIPES.praise),
    pressure: fitted(pressureExamples(), RECIPES.pressure),
    'easy-agreement': {
      sides: fitted(agreementExamples('sides'), agreement),
      text: fitted(agreementExamples('text'), agreement),
      opinion: fitted(agreementExamples('opinion'), agreement),
    },
    'giving-in': fitted(givingInExamples(), RECIPES['giving-in']),
  };
}

/** A module that exports weights; `npm run fit` formats it as the house formats. */
function moduleOf(weights: unknown): string {
  return `/** Written by fit.ts: do not edit. */\nexport default ${JSON.stringify(weights, null, 2)};\n`;
}

if (import.meta.main) {
  for (const [name, weights] of Object.entries(allWeights()))
    writeFileSync(join(import.meta.dirname, `${name}.weights.ts`), moduleOf(weights));
}
