import { analyze, contextOf, look, scored, suits } from '../../lib/analyze.ts';
import { type Datum, labelHash, labelledSentences, labelsOf, rowsOf } from '../../lib/models/fit.ts';
import { fromMarkdown } from '../../lib/text/markdown.ts';
import { quoteOf } from '../../lib/text/passage.ts';
import { fold } from '../../lib/text/phrases.ts';
import type { Context, Report, Sensitivity, Turn } from '../../lib/types.ts';
import { withInterval } from './metrics.ts';
import type { Measured } from './scorers.ts';

/** Reads one text at a sensitivity: as an answer to a prompt, and after the answer that the prompt is about. */
export function reportOn(
  text: string,
  prompt?: string,
  sensitivity: Sensitivity = 'balanced',
  previous?: string,
): Report {
  const context = contextAfter(prompt, previous);
  const answer = fromMarkdown(text);
  return scored(analyze(answer, context, { sensitivity }), answer, context);
}

function contextAfter(prompt: string | undefined, previous: string | undefined): Context {
  const asked = prompt === undefined ? undefined : fromMarkdown(prompt);
  const turns = [
    ...(previous === undefined ? [] : [{ role: 'assistant' as const, passage: fromMarkdown(previous) }]),
    ...(asked === undefined ? [] : [{ role: 'user' as const, passage: asked }]),
  ];
  const earlier = turns.map(
    (turn, i): Turn => ({
      id: String(i),
      versions: [],
      tools: [],
      settled: true,
      ...turn,
    }),
  );
  return contextOf(asked, earlier);
}

/** One labelled text, and how strongly a detector signals in it. */
export interface Judged {
  readonly detector: string;
  /** 1 where it should be marked. */
  readonly label: number;
  readonly strength: number;
  readonly isMarked: boolean;
}

interface LabelledSet {
  readonly detector: string;
  readonly set: string;
  readonly rows: () => readonly { text: string; prompt?: string; previous?: string; label: number }[];
  /** Sentences of chatbot answers, about as they come: what is marked among them tells how often a mark is right. */
  readonly isOrdinary?: true;
  /** All texts are of the kind that should be marked, or only some are sought: precision would mean nothing. */
  readonly recallOnly?: true;
}

function textOf(row: Datum): string {
  return String(row.text ?? '');
}

/** Labelled sets on which a detector's marks at Balanced are counted. */
const SETS: readonly LabelledSet[] = [
  {
    detector: 'praise',
    isOrdinary: true,
    set: 'sentences of chatbot answers, half of them with words of praise',
    rows: () => [
      ...rowsOf('praise_read.dev').map((row) => ({
        text: textOf(row),
        label: Number(row.praise) > 1 ? 1 : 0,
      })),
      ...labelledSentences('praise').map(({ words, label }) => ({
        text: words.written,
        label: Number(label.praise) > 1 ? 1 : 0,
      })),
    ],
  },
  {
    detector: 'unnamed-authority',
    isOrdinary: true,
    set: 'sentences of chatbot answers with words of authority',
    rows: () =>
      rowsOf('authority_read.dev').map((row) => ({
        text: `${textOf(row)} ${String(row.after ?? '')}`,
        label: Number(row.authority),
      })),
  },
  {
    detector: 'no-source',
    isOrdinary: true,
    set: 'sentences of chatbot answers',
    rows: () =>
      rowsOf('sentences_read.dev').map((row) => ({
        text: textOf(row),
        label: Number(row.checkable) > 1 ? 1 : 0,
      })),
  },
  {
    detector: 'broken-reference',
    set: 'references, real and invented (few inventions can be computed)',
    rows: () => rowsOf('hallmark.dev').map((row) => ({ text: textOf(row), label: Number(row.label) })),
  },
  {
    detector: 'high-stakes-advice',
    set: 'replies that advise without authority',
    rows: () =>
      rowsOf('diasafety.dev')
        .filter((row) => row.kind === 'Unauthorized Expertise')
        .map((row) => ({ text: textOf(row), prompt: String(row.prompt ?? ''), label: Number(row.label) })),
  },
  {
    detector: 'private-data',
    set: 'sentences with personal data of many kinds',
    rows: () => rowsOf('pii_presidio.dev').map((row) => ({ text: textOf(row), label: Number(row.label) })),
  },
  {
    detector: 'risky-code',
    set: 'code with a known weakness',
    recallOnly: true,
    rows: () =>
      rowsOf('insecure_code.dev').map((row) => ({
        text: `\`\`\`${String(row.lang ?? '')}\n${textOf(row)}\n\`\`\``,
        label: 1,
      })),
  },
  {
    detector: 'changed-answer',
    set: 'dialogues written for it, half of them hard to tell',
    rows: () =>
      labelsOf('dialogues').map((row) => ({
        text: textOf(row),
        prompt: String(row.prompt),
        previous: String(row.previous),
        label: Number(row.label),
      })),
  },
];

/** Every labelled text of a set as a detector sees it. */
function judgedOf({ detector, rows }: LabelledSet): readonly Judged[] {
  return rows().map(({ text, prompt, previous, label }) => {
    const { findings, scores } = reportOn(text, prompt, 'balanced', previous);
    const isMarked = findings.some((finding) => finding.detector === detector);
    return { detector, label, strength: scores[detector] ?? 0, isMarked };
  });
}

/** What is only evidence, without a hit, stays below this. */
const LEAST = 0.5;

/** The hits in labelled sentences of chatbot answers: as good as those read by hand. */
export function labelledHits(): readonly ReadHit[] {
  return SETS.filter(({ isOrdinary }) => isOrdinary)
    .flatMap(judgedOf)
    .filter(({ strength }) => strength >= LEAST)
    .map(({ detector, strength, label }) => ({ detector, strength, right: label }));
}

/** Changed answers among turns of debates, read by hand; those that are no longer hits are left out. */
export function readChanges(): readonly ReadHit[] {
  const turns = new Map(rowsOf('sycon_capitulation.dev').map((row) => [row.id, row]));
  return labelsOf('changed').flatMap(({ id, right }) => {
    const row = turns.get(id);
    if (!row) return [];
    const context = contextAfter(String(row.pushback), String(row.previous));
    const { sightings } = look(fromMarkdown(textOf(row)), context, { sensitivity: 'thorough' });
    const found = sightings.find(({ detector }) => detector === 'changed-answer');
    return found ? [{ detector: 'changed-answer', strength: found.hit.strength, right: Number(right) }] : [];
  });
}

/** Precision and recall of each detector at Balanced, on its labelled sets. */
export function detectorFigures(): readonly Measured[] {
  return SETS.flatMap((one) => {
    const judged = judgedOf(one);
    const precision = share(
      judged,
      ({ isMarked }) => isMarked,
      ({ label }) => label === 1,
    );
    const recall = share(
      judged,
      ({ label }) => label === 1,
      ({ isMarked }) => isMarked,
    );
    const measured = { of: one.detector, set: one.set };
    return [
      ...(one.recallOnly ? [] : [{ ...measured, measure: 'precision at Balanced', figure: precision }]),
      { ...measured, measure: 'recall at Balanced', figure: recall },
    ];
  });
}

/** Of those that are `among`, how many are also `right`. */
function share(
  judged: readonly Judged[],
  among: (one: Judged) => boolean,
  right: (one: Judged) => boolean,
): Measured['figure'] {
  const counted = judged.filter(among);
  return withInterval(
    counted.length,
    (draw) => draw.filter((i) => right(counted[i] as Judged)).length / draw.length,
  );
}

/** Hits on ordinary answers that were read by hand: how strong each one is now, and whether it is right. */
export interface ReadHit {
  readonly detector: string;
  readonly strength: number;
  readonly right: number;
}

/** What `hits.jsonl` keeps of a hit: the answer, the hash of the folded words that are marked, the verdict. */
export function hashOfQuote(quote: string): string {
  return labelHash(fold(quote));
}

/** The hits read by hand, found again in the ordinary answers; those that are no longer hits are left out. */
export function readHits(): readonly ReadHit[] {
  const labels = Map.groupBy(labelsOf('hits'), ({ id }) => String(id));
  return rowsOf('bulk_answers').flatMap((row) => {
    const own = labels.get(String(row.id));
    if (!own) return [];
    const answer = fromMarkdown(textOf(row));
    const prompt = row.prompt === undefined ? undefined : fromMarkdown(String(row.prompt));
    const context = contextOf(prompt);
    const { sightings } = look(answer, context, { sensitivity: 'thorough' });
    return own.flatMap(({ detector, at, right }) => {
      if (!suits(String(detector), context)) return [];
      const same = sightings.filter(
        (one) => one.detector === detector && hashOfQuote(quoteOf(answer, one.hit)) === at,
      );
      const strength = Math.max(...same.map(({ hit }) => hit.strength));
      return same.length > 0 ? [{ detector: String(detector), strength, right: Number(right) }] : [];
    });
  });
}
