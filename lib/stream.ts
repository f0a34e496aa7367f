import { type AnalyzeOptions, analyze, findingsOf, look, type Sighting } from './analyze.ts';
import { detectors as allDetectors } from './detectors.ts';
import type { Context, Finding, Passage, Report, Span } from './types.ts';

/** The findings of an answer while it grows. */
export interface Stream {
  /** What can be said of an answer so far: nothing that stands is taken back unless its words change. */
  grow(answer: Passage, context: Context): readonly Finding[];
  /** The report on the complete answer; only now are `stop` and whole-answer findings told. */
  finish(answer: Passage, context: Context): Report;
}

/** A sentence is judged once this many after it have ended: a source there takes a mark away (detectors.md, D2). */
const LOOK_AHEAD = 2;
const LOOK_BACK = 3;
/** New text is judged once it is this many times the text read again around it, so that growing costs little more than one pass. */
const WORTHWHILE = 4;

/**
 * Follows one answer as it grows. Each step reads only what is new, with the sentences around it; where the page
 * rewrote what was judged, from there on.
 */
export function createStream(options: AnalyzeOptions): Stream {
  const detectors = options.detectors ?? allDetectors;
  let judged = { text: '', prose: '', language: '' };
  let sightings: readonly Sighting[] = [];

  function forgetChanged(answer: Passage): void {
    const same =
      answer.language === judged.language
        ? Math.min(sameLength(answer.text, judged.text), sameLength(answer.prose, judged.prose))
        : 0;
    if (same === judged.text.length) return;
    const index = sentenceAt(answer, same) - LOOK_AHEAD;
    const end = Math.min(same, answer.sentences[Math.max(0, index)]?.start ?? 0);
    sightings = sightings.filter(({ hit }) => hit.end <= end);
    judge(answer, end);
  }

  function judge(answer: Passage, end: number): void {
    judged = {
      text: answer.text.slice(0, end),
      prose: answer.prose.slice(0, end),
      language: answer.language,
    };
  }

  return {
    grow(answer, context) {
      forgetChanged(answer);
      const fresh = freshPart(answer, judged.text.length);
      if (fresh) {
        const seen = look(partOf(answer, fresh.around), context, options).sightings;
        const shift = fresh.around.start;
        const moved = seen.map(({ detector, hit }) => ({
          detector,
          hit: { ...hit, start: hit.start + shift, end: hit.end + shift },
        }));
        sightings = [
          ...sightings,
          ...moved.filter(
            ({ detector, hit }) =>
              !hit.whole &&
              (hit.level ?? detectors[detector]?.level) !== 'stop' &&
              hit.start >= fresh.start &&
              hit.end <= fresh.end,
          ),
        ];
        judge(answer, fresh.end);
      }
      return findingsOf(answer, sightings, context, options);
    },
    finish: (answer, context) => analyze(answer, context, options),
  };
}

interface Fresh extends Span {
  /** With the text around it that its sentences are seen in. */
  readonly around: Span;
}

/** The sentences after an offset that can be judged now; null where there are none, or too few to be worth a look. */
function freshPart(answer: Passage, from: number): Fresh | null {
  const { sentences } = answer;
  const first = sentenceAt(answer, from);
  // The last sentence is still being written.
  const last = sentences.length - 2 - LOOK_AHEAD;
  const [start, end] = [sentences[first]?.start, sentences[last]?.end];
  if (start === undefined || end === undefined || first > last) return null;
  const around = {
    start: lookBack(answer, first, start),
    end: sentences[last + LOOK_AHEAD]?.end ?? end,
  };
  const again = start - around.start + (around.end - end);
  return first === 0 || end - start >= WORTHWHILE * again ? { start, end, around } : null;
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
function partOf(answer: Passage, { start, end }: Span): Passage {
  const clip = <T extends Span>(spans: readonly T[]): T[] =>
    spans
      .filter((span) => span.end >= start && span.start <= end)
      .map((span) => ({
        ...span,
        start: Math.max(span.start, start) - start,
        end: Math.min(span.end, end) - start,
      }));
  return {
    text: answer.text.slice(start, end),
    prose: answer.prose.slice(start, end),
    blocks: clip(answer.blocks).filter((block) => block.start < block.end),
    links: clip(answer.links),
    sentences: clip(answer.sentences).filter((sentence) => sentence.start < sentence.end),
    language: answer.language,
  };
}

/** How many characters two texts share from the start. */
function sameLength(text: string, before: string): number {
  if (text.startsWith(before)) return before.length;
  let at = 0;
  while (at < text.length && text.charCodeAt(at) === before.charCodeAt(at)) at += 1;
  return at;
}
