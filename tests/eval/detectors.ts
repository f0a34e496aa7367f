import { analyze, contextOf, look, scored, suits } from '../../lib/analyze.ts';
import { type Datum, labelHash, labelledSentences, labelsOf, rowsOf } from '../../lib/models/fit.ts';
import { fromMarkdown } from '../../lib/text/markdown.ts';
import { quoteOf } from '../../lib/text/passage.ts';
import { fold } from '../../lib/text/phrases.ts';
import type { Report, Sensitivity } from '../../lib/types.ts';
import { withInterval } from './metrics.ts';
import type { Measured } from './scorers.ts';

/** Reads one text at a sensitivity. */
export function reportOn(text: string, prompt?: string, sensitivity: Sensitivity = 'balanced'): Report {
  const context = contextOf(prompt === undefined ? undefined : fromMarkdown(prompt));
  const answer = fromMarkdown(text);
  return scored(analyze(answer, context, { sensitivity }), answer, context);
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
  readonly rows: () => readonly { text: string; prompt?: string; label: number }[];
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
];

/** Every labelled text of a set as a detector sees it. */
function judgedOf({ detector, rows }: LabelledSet): readonly Judged[] {
  return rows().map(({ text, prompt, label }) => {
    const { findings, scores } = reportOn(text, prompt);
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
