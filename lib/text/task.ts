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

/**
 * Reads the task off a prompt (detectors.md, section 2.2). Conservative: 'creative' and 'transform' switch many
 * detectors off, so they need a verb that asks for a text or for another form of one. 'unknown' without a prompt, and
 * in a language without a lexicon.
 */
export function readTask(prompt: Passage | undefined): Asked {
  const lexicon = prompt && lexiconOf(prompt.language);
  if (!prompt || !lexicon) return { task: 'unknown', ownWork: false };
  const folded = foldedProse(prompt);
  const asked = folded.length > HEAD + TAIL ? `${folded.slice(0, HEAD)}\n${folded.slice(-TAIL)}` : folded;
  const words = lexicon.task;
  const ownWork = holds(asked, phrases(words.own)) && holds(asked, phrases(words.worth));
  return { task: taskOf(asked, prompt, lexicon), ownWork };
}

function taskOf(asked: string, prompt: Passage, lexicon: Lexicon): Task {
  const words = lexicon.task;
  const sentences = asked.split(/(?<=[.!?:])\s+|\n+| [–-] /);
  if (opening(withoutCourtesy(sentences[0] ?? '', lexicon), phrases(words.titles)) > 0) return 'creative';
  for (const sentence of sentences) {
    const request = withoutCourtesy(sentence, lexicon);
    if (opening(request, phrases(words.transform)) > 0) return 'transform';
    const made = whatIsMade(request, lexicon);
    if (made) return made;
  }
  if (holds(asked, phrases(words.play))) return 'creative';
  if (prompt.blocks.some((block) => block.kind === 'code')) return 'code';
  if (sentences.some((sentence) => holds(sentence, phrases(words.advice)))) return 'advice';
  const isQuestion = sentences.some(
    (sentence) =>
      /[?？؟]\s*$/.test(sentence) ||
      opening(withoutCourtesy(sentence, lexicon), phrases(words.questions)) > 0,
  );
  return isQuestion ? 'question' : 'unknown';
}

/** What a sentence asks to be written: decided by the first thing named after the verb. */
function whatIsMade(sentence: string, lexicon: Lexicon): Task | null {
  const words = lexicon.task;
  const maker = opening(sentence.slice(0, REACH), phrases(words.makers));
  if (maker === 0) return null;
  const after = sentence.slice(maker, maker + REACH);
  const kinds: readonly (readonly [Task, readonly string[]])[] = [
    ['transform', words.transformed],
    ['code', words.code],
    ['creative', words.creative],
    ['essay', words.essay],
  ];
  let task: Task | null = null;
  let at = Number.POSITIVE_INFINITY;
  for (const [kind, list] of kinds) {
    const found = firstIn(after, phrases(list));
    if (found && found.start < at) {
      task = kind;
      at = found.start;
    }
  }
  return task;
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
