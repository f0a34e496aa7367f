import { type AnalyzeOptions, analyze, findingsOf, look, type Sighting } from './analyze.ts';
import { detectors as allDetectors } from './detectors.ts';
import type { Context, Detector, Finding, Passage, Report, Span } from './types.ts';

/** The findings of an answer while it grows. */
export interface Stream {
  /** What can be said of an answer so far: nothing that stands is taken back unless its words change. */
  grow(answer: Passage, context: Context): readonly Finding[];
  /** The report on the complete answer; only now are `stop` and whole-answer findings told. */
  finish(answer: Passage, context: Context): Report;
}

/** Sentences after a hit that can take it away, at most (`Detector.ahead`): a source, say (detectors.md, D2). */
const LOOK_AHEAD = 2;
/** Sentences before a new one that are read again with it: a doubt or a condition there bears on it. */
const LOOK_BACK = 3;

/**
 * Follows one answer as it grows. Each sentence is read by itself once it has ended, when another one begins; where
 * something is seen in it, the detectors that saw it look again with the text around it, those that look ahead once
 * that text is there. Where the page rewrote what was judged, it is judged again from there on.
 */
export function createStream(options: AnalyzeOptions): Stream {
  const detectors = options.detectors ?? allDetectors;
  // What is told only at the end is not asked before.
  const asked = pick(detectors, ({ complete, level }) => !complete && level !== 'stop') ?? {};
  let judged = { text: '', prose: '', language: '' };
  let sightings: readonly Sighting[] = [];
  /** Starts of sentences in which something may be, and for which what follows is awaited. */
  let awaiting: readonly Awaited[] = [];
  let told: Told | null = null;

  function forgetChanged(answer: Passage): void {
    const same =
      answer.language === judged.language
        ? Math.min(sameLength(answer.text, judged.text), sameLength(answer.prose, judged.prose))
        : 0;
    if (same === judged.text.length) return;
    const index = sentenceAt(answer, same) - LOOK_AHEAD;
    const end = Math.min(same, answer.sentences[Math.max(0, index)]?.start ?? 0);
    sightings = sightings.filter(({ hit }) => hit.end <= end);
    awaiting = awaiting.filter(({ start }) => start < end);
    judge(answer, end);
  }

  function judge(answer: Passage, end: number): void {
    judged = {
      text: answer.text.slice(0, end),
      prose: answer.prose.slice(0, end),
      language: answer.language,
    };
  }

  /** What these detectors see in a stretch, if it is something that can be told before the end. */
  function see(answer: Passage, stretch: Span, context: Context, by: Detectors): Sighting[] {
    const { sightings: seen } = look(partOf(answer, stretch), context, { ...options, detectors: by });
    return seen
      .map(({ detector, hit }) => ({
        detector,
        hit: { ...hit, start: hit.start + stretch.start, end: hit.end + stretch.start },
      }))
      .filter(({ detector, hit }) => !hit.whole && (hit.level ?? detectors[detector]?.level) !== 'stop');
  }

  /** Looks at a sentence again, with what stands around it. */
  function judgeSentence(answer: Passage, index: number, last: number, context: Context, by: Detectors) {
    const sentence = answer.sentences[index];
    if (!sentence) return;
    const start = lookBack(answer, index, sentence.start);
    const end = answer.sentences[Math.min(last, index + LOOK_AHEAD)]?.end ?? sentence.end;
    const seen = see(answer, { start, end }, context, by);
    const here = seen.filter(({ hit }) => hit.start >= sentence.start && hit.end <= sentence.end);
    if (here.length > 0) sightings = [...sightings, ...here];
  }

  return {
    grow(answer, context) {
      forgetChanged(answer);
      const first = sentenceAt(answer, judged.text.length);
      // The last sentence is still being written.
      const last = answer.sentences.length - 2;
      const [start, end] = [answer.sentences[first]?.start, answer.sentences[last]?.end];
      if (start !== undefined && end !== undefined && first <= last) {
        const seen = see(answer, { start, end }, context, asked);
        const counting = seen.length > 0 ? findingsOf(answer, seen, context, options) : [];
        for (const [index, ids] of bySentence(answer, counting)) {
          const now = pick(asked, ({ ahead }, id) => ids.has(id) && !ahead);
          if (now) judgeSentence(answer, index, last, context, now);
          const by = pick(asked, ({ ahead }, id) => ids.has(id) && ahead !== undefined);
          if (by) awaiting = [...awaiting, { start: answer.sentences[index]?.start ?? start, by }];
        }
        judge(answer, end);
      }
      const ready = awaiting.filter(({ start: begin }) => sentenceAt(answer, begin) + LOOK_AHEAD <= last);
      if (ready.length > 0) awaiting = awaiting.filter((one) => !ready.includes(one));
      for (const { start: begin, by } of ready) {
        judgeSentence(answer, sentenceAt(answer, begin), last, context, by);
      }
      if (told?.of !== sightings || told.context !== context)
        told = { of: sightings, context, findings: findingsOf(answer, sightings, context, options) };
      return told.findings;
    },
    finish: (answer, context) => analyze(answer, context, options),
  };
}

type Detectors = Readonly<Record<string, Detector>>;

interface Awaited {
  readonly start: number;
  readonly by: Detectors;
}

/** What was told last, and of which sightings: told again while these stand. */
interface Told {
  readonly of: readonly Sighting[];
  readonly context: Context;
  readonly findings: readonly Finding[];
}

/** The detectors that saw something in a sentence, by its index. */
function bySentence(answer: Passage, seen: readonly Finding[]): Map<number, Set<string>> {
  const found = new Map<number, Set<string>>();
  for (const { detector, start } of seen) {
    const index = sentenceAt(answer, start);
    found.set(index, (found.get(index) ?? new Set()).add(detector));
  }
  return found;
}

/** Null where none is chosen. */
function pick(detectors: Detectors, chosen: (detector: Detector, id: string) => boolean): Detectors | null {
  const picked = Object.entries(detectors).filter(([id, detector]) => chosen(detector, id));
  return picked.length > 0 ? Object.fromEntries(picked) : null;
}

/**
 * Where to read again from: the sentence before, so that none is taken for the answer's first, and what else stands
 * near in its paragraph, as a doubt or a condition there bears on all of it.
 */
function lookBack({ sentences, blocks }: Passage, index: number, start: number): number {
  const paragraph = blocks.findLast((block) => block.start <= start)?.start ?? start;
  const near = sentences[Math.max(0, index - LOOK_BACK)]?.start ?? 0;
  return Math.min(sentences[index - 1]?.start ?? 0, Math.max(paragraph, near));
}

/** The index of the first sentence that ends after an offset. */
function sentenceAt({ sentences }: Passage, offset: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A stretch of a passage as a passage of its own. */
function partOf(answer: Passage, stretch: Span): Passage {
  return {
    text: answer.text.slice(stretch.start, stretch.end),
    prose: answer.prose.slice(stretch.start, stretch.end),
    blocks: clip(answer.blocks, stretch, 1),
    links: clip(answer.links, stretch, 0),
    ...(answer.formulas && { formulas: clip(answer.formulas, stretch, 0) }),
    sentences: clip(answer.sentences, stretch, 1),
    language: answer.language,
  };
}

/** What lies in a stretch of some spans, counted from its start, where that is so long at least. */
function clip<T extends Span>(spans: readonly T[], { start, end }: Span, least: number): T[] {
  const clipped: T[] = [];
  for (const span of spans) {
    const [from, to] = [Math.max(span.start, start), Math.min(span.end, end)];
    if (to - from >= least) clipped.push({ ...span, start: from - start, end: to - start });
  }
  return clipped;
}

/** How many characters two texts share from the start. */
function sameLength(text: string, before: string): number {
  // Compared as a whole: engines take many letters at a time.
  if (text.slice(0, before.length) === before) return before.length;
  let at = 0;
  while (at < text.length && text.charCodeAt(at) === before.charCodeAt(at)) at += 1;
  return at;
}
