import { expectedPrecision } from './calibration.ts';
import { detectors as allDetectors } from './detectors.ts';
import { lexiconOf } from './lexicons.ts';
import { scoresOf } from './models/scores.ts';
import { quoteOf, wordCount } from './text/passage.ts';
import { readTask } from './text/task.ts';
import type {
  Block,
  Context,
  Coverage,
  Detector,
  Finding,
  Hit,
  Passage,
  Report,
  Sensitivity,
  Turn,
} from './types.ts';

export interface AnalyzeOptions {
  readonly sensitivity: Sensitivity;
  /** By id; all where absent. */
  readonly detectors?: Readonly<Record<string, Detector>>;
  /** What the person chose, by detector id: on or off. */
  readonly choices?: Readonly<Record<string, boolean>>;
}

/** The precision that a finding must be expected to have at each sensitivity. */
export const FLOORS: Readonly<Record<Sensitivity, number>> = { quiet: 0.9, balanced: 0.7, thorough: 0.5 };

/** What a detector yielded, before anything decides whether it is shown. */
export interface Sighting {
  readonly detector: string;
  readonly hit: Hit;
}

/** Reads an answer with every detector and reports what is worth showing at the sensitivity. Pure; never throws. */
export function analyze(answer: Passage, context: Context, options: AnalyzeOptions): Report {
  const { sightings, failures } = look(answer, context, options);
  const scores: Record<string, number> = {};
  for (const id of Object.keys(options.detectors ?? allDetectors)) scores[id] = 0;
  for (const { detector, hit } of sightings) {
    scores[detector] = Math.max(scores[detector] ?? 0, hit.strength);
  }
  return {
    findings: findingsOf(answer, sightings, context, options),
    scores,
    coverage: coverageOf(answer),
    failures,
  };
}

/** A report with what the fitted scorers say of the answer: on a page nobody reads that, and it takes its time. */
export function scored(report: Report, answer: Passage, context: Context): Report {
  const scores: Record<string, number> = { ...report.scores };
  for (const [id, evidence] of Object.entries(scoresOf(answer, context)))
    scores[id] = Math.max(scores[id] ?? 0, evidence);
  return { ...report, scores };
}

/** A context in which nothing is known but the answer. */
export function emptyContext(): Context {
  return contextOf(undefined);
}

/** What surrounds an answer, with the task read off the prompt. */
export function contextOf(
  prompt: Passage | undefined,
  earlier: readonly Turn[] = [],
  versions: readonly Passage[] = [],
  tools: readonly string[] = [],
): Context {
  return { ...(prompt && { prompt }), ...readTask(prompt), earlier, versions, tools };
}

/** Runs every detector; one that throws is told of and does not stop the others. */
export function look(
  answer: Passage,
  context: Context,
  { detectors = allDetectors }: AnalyzeOptions,
): { readonly sightings: readonly Sighting[]; readonly failures: readonly string[] } {
  const sightings: Sighting[] = [];
  const failures: string[] = [];
  for (const id of Object.keys(detectors)) {
    try {
      for (const hit of detectors[id]?.detect(answer, context) ?? []) {
        if (hit.start >= 0 && hit.start < hit.end && hit.end <= answer.text.length) {
          sightings.push({ detector: id, hit });
        } else {
          failures.push(`${id}: ${hit.start} to ${hit.end} is not in the answer`);
        }
      }
    } catch (error) {
      failures.push(`${id}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return { sightings, failures };
}

/** The sightings that count under the task, the person's choices and the sensitivity, in reading order. */
export function findingsOf(
  answer: Passage,
  sightings: readonly Sighting[],
  context: Context,
  { detectors = allDetectors, sensitivity, choices = {} }: AnalyzeOptions,
): Finding[] {
  const counting = sightings.filter(
    ({ detector, hit }) =>
      (choices[detector] ?? !detectors[detector]?.off) &&
      suits(detector, context) &&
      expectedPrecision(detector, hit.strength) >= FLOORS[sensitivity],
  );
  const ordinals = new Map<string, number>();
  return apart(counting)
    .sort((a, b) => a.hit.start - b.hit.start || a.hit.end - b.hit.end || (a.detector < b.detector ? -1 : 1))
    .map(({ detector, hit }) => {
      const words = `${detector}:${hash(quoteOf(answer, hit))}`;
      const ordinal = ordinals.get(words) ?? 0;
      ordinals.set(words, ordinal + 1);
      const level = hit.level ?? detectors[detector]?.level ?? 'note';
      return { ...hit, id: `${words}:${ordinal}`, detector, level };
    });
}

/** In a text that was ordered, wording is the order's; what is computed, dangerous or private is not (detectors.md, 2.2). */
const ORDERED = new Set([
  'broken-reference',
  'changed-answer',
  'does-not-add-up',
  'risky-code',
  'private-data',
  'not-in-your-text',
  'harm-or-crisis',
  'dropped-guard',
  'scam-pattern',
]);
/** An essay is handed in, so its claims count; but its voice is its author's, not the chatbot's to the person. */
const VOICE = new Set(['praise', 'easy-agreement', 'acts-human', 'claimed-action']);

/** Whether a detector counts in an answer to such a prompt. */
export function suits(detector: string, { task, ownWork }: Context): boolean {
  if (detector === 'praise' && ownWork) return true;
  if (task === 'creative' || task === 'transform') return ORDERED.has(detector);
  return task !== 'essay' || !VOICE.has(detector);
}

/** Of sightings of one detector that overlap, the strongest. */
function apart(sightings: readonly Sighting[]): Sighting[] {
  const kept: Sighting[] = [];
  /** Where the last one of each detector stands in `kept`; findings about the whole answer stand apart from the others. */
  const last = new Map<string, number>();
  for (const sighting of sightings.toSorted((a, b) => a.hit.start - b.hit.start)) {
    const { detector, hit } = sighting;
    const kind = hit.whole ? `${detector} whole` : detector;
    const index = last.get(kind) ?? -1;
    const before = kept[index];
    if (!before || before.hit.end <= hit.start) last.set(kind, kept.push(sighting) - 1);
    else if (before.hit.strength < hit.strength) kept[index] = sighting;
  }
  return kept;
}

/** FNV-1a, 32 bits: short and the same in every browser; it need not withstand anyone. */
function hash(words: string): string {
  let value = 0x811c9dc5;
  for (let i = 0; i < words.length; i += 1) {
    value = Math.imul(value ^ words.charCodeAt(i), 0x01000193);
  }
  return (value >>> 0).toString(36);
}

const SET_APART = ['code', 'math', 'quote'] as const;

function coverageOf(answer: Passage): Coverage {
  const { blocks, sentences, language, text } = answer;
  const hasRules = lexiconOf(language) !== null;
  const skipped: string[] = SET_APART.filter((kind) => blocks.some((block) => block.kind === kind));
  if (!hasRules && sentences.length > 0) skipped.push('wording');
  let words = 0;
  for (const { kind, start, end } of blocks)
    if (kind !== 'code' && kind !== 'math') words += wordCount(text, start, end);
  return {
    sentences: sentences.length,
    read: hasRules ? sentences.length - countWithin(sentences, blocks) : 0,
    words,
    language,
    skipped,
  };
}

/** How many sentences stand in quotations; both lists are in reading order. */
function countWithin(sentences: Passage['sentences'], blocks: readonly Block[]): number {
  const quotes = blocks.filter(({ kind }) => kind === 'quote');
  if (quotes.length === 0) return 0;
  let index = 0;
  return sentences.filter(({ start, end }) => {
    while ((quotes[index]?.end ?? Number.POSITIVE_INFINITY) <= start) index += 1;
    const quote = quotes[index];
    return quote !== undefined && quote.start <= start && end <= quote.end;
  }).length;
}
