import { type Lexicon, lexiconOf } from '../lexicons.ts';
import type { Passage, Task } from '../types.ts';
import { firstIn, foldedProse, holds, opening, phrases } from './phrases.ts';

/** What a prompt asks for, and whether it shows the person's own work and asks what it is worth. */
export interface Asked {
  readonly task: Task;
  readonly ownWork: boolean;
}

/** A prompt asks at its start or at its end; what stands between may be pasted text. */
const HEAD = 600;
const TAIL = 300;
/** A thing to write is named soon after the verb: "write me a very short and sad poem". */
const REACH = 80;

/** Of a long prompt, so many sentences at its start and at its end may hold the request. */
const FIRST = 5;
const LAST = 3;
/** Too short to tell a language by: its words are looked up as they stand. */
const SHORT = 160;

/**
 * Reads the task off a prompt (detectors.md, section 2.2). Conservative: 'creative' and 'transform' switch many
 * detectors off, so they need a verb that asks for a text or for another form of one. 'unknown' without a prompt, and
 * in a language without a lexicon.
 */
export function readTask(prompt: Passage | undefined): Asked {
  const lexicon = prompt && lexiconOf(prompt.text.length > SHORT ? prompt.language : 'und');
  if (!prompt || !lexicon) return { task: 'unknown', ownWork: false };
  const folded = foldedProse(prompt);
  const asked = folded.length > HEAD + TAIL ? `${folded.slice(0, HEAD)}\n${folded.slice(-TAIL)}` : folded;
  const words = lexicon.task;
  const ownWork = holds(asked, phrases(words.own)) && holds(asked, phrases(words.worth));
  return { task: taskOf(asked, prompt, lexicon), ownWork };
}

function taskOf(asked: string, prompt: Passage, lexicon: Lexicon): Task {
  const words = lexicon.task;
  const all = asked.split(/(?<=[.!?:])\s+|\n+| [–-] /);
  const sentences = all.length > FIRST + LAST ? [...all.slice(0, FIRST), ...all.slice(-LAST)] : all;
  const requests = sentences.map((sentence) => withoutCourtesy(sentence, lexicon));
  if (isTitle(requests[0] ?? '', lexicon)) return 'creative';
  let isMade = false;
  for (const request of requests) {
    const verb = isMade ? 0 : opening(request, phrases(words.transform));
    if (verb > 0) return named(request.slice(verb, verb + REACH), lexicon) === 'code' ? 'code' : 'transform';
    const maker = opening(request.slice(0, REACH), phrases(words.makers));
    // "Write me a chord progression. Make it sad." is not about a given text.
    isMade ||= maker > 0;
    const made = maker > 0 ? named(request.slice(maker, maker + REACH), lexicon) : null;
    if (made) return made;
  }
  if (holds(asked, phrases(words.play))) return 'creative';
  if (prompt.blocks.some((block) => block.kind === 'code')) return 'code';
  if (sentences.some((sentence) => holds(sentence, phrases(words.advice)))) return 'advice';
  const isQuestion = requests.some(
    (request) => /[?？؟]\s*$/.test(request) || opening(request, phrases(words.questions)) > 0,
  );
  if (isQuestion) return 'question';
  return holds(asked, phrases(words.supposed)) ? 'creative' : 'unknown';
}

/** Whether a prompt only names the text it wants: "a short poem about the sea". */
function isTitle(request: string, { task }: Lexicon): boolean {
  if ([task.makers, task.questions, task.transform].some((list) => opening(request, phrases(list)) > 0))
    return false;
  const title = opening(request, phrases(task.titles));
  return title > 0 && !holds(request.slice(0, title), phrases(task.code));
}

/** What is to be written: decided by the first thing that is named. */
function named(request: string, { task }: Lexicon): Task | null {
  const kinds: readonly (readonly [Task, readonly string[]])[] = [
    ['transform', task.transformed],
    ['code', task.code],
    ['creative', task.creative],
    ['essay', task.essay],
  ];
  let kind: Task | null = null;
  let at = Number.POSITIVE_INFINITY;
  let end = 0;
  for (const [one, list] of kinds) {
    const found = firstIn(request, phrases(list));
    if (!found || found.start > at || (found.start === at && found.end <= end)) continue;
    kind = one;
    ({ start: at, end } = found);
  }
  // "A story generator", "a message queue".
  const behind = request.slice(end).trimStart();
  const isPart = [task.code, task.parts].some((list) => opening(behind, phrases(list)) > 0);
  return kind !== null && isPart ? 'code' : kind;
}

const MARKER = /^[\s*_#>•·-]*(?:\(?\d{1,3}[.)]\s*)?/;

/** A request without list marks and without the courtesies in front of it: "can you please". */
function withoutCourtesy(sentence: string, lexicon: Lexicon): string {
  let rest = sentence.replace(MARKER, '');
  for (let skipped = 0; skipped < 4; skipped += 1) {
    const courtesy = opening(rest.slice(0, REACH), phrases(lexicon.task.courtesies));
    if (courtesy === 0) break;
    rest = rest.slice(courtesy).replace(/^[\s,!.:]+/, '');
  }
  return rest;
}
