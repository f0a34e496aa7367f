import type { Lexicon } from '../lexicons.ts';
import type { Block, Passage, Span } from '../types.ts';
import type { Claim } from './claims.ts';
import { fold, holds, opening, phrases } from './phrases.ts';

const known = new WeakMap<Passage, readonly Span[]>();

/**
 * Letters and messages that an answer drafts for somebody to send, from their subject or salutation to their closing
 * words, or to the end of the answer. Remembered.
 */
export function draftsIn(passage: Passage, lexicon: Lexicon): readonly Span[] {
  const remembered = known.get(passage);
  if (remembered) return remembered;
  const drafts: Span[] = [];
  let start: number | null = null;
  for (const line of linesOf(passage)) {
    if (start === null) {
      if (isOpening(line.words, lexicon)) start = line.start;
    } else if (isClosing(line.words, lexicon)) {
      drafts.push({ start, end: line.end });
      start = null;
    }
  }
  if (start !== null) drafts.push({ start, end: passage.text.length });
  known.set(passage, drafts);
  return drafts;
}

/** Whether an offset lies in such a draft: the words there are not the chatbot's own. */
export function isDrafted(passage: Passage, offset: number, lexicon: Lexicon): boolean {
  return draftsIn(passage, lexicon).some(({ start, end }) => start <= offset && offset < end);
}

interface Line extends Span {
  readonly words: string;
}

/** A salutation or a closing is a short line. */
const LONGEST = 80;

function* linesOf(passage: Passage): Iterable<Line> {
  for (const block of passage.blocks) {
    let start = block.start;
    for (const line of passage.text.slice(block.start, block.end).split('\n')) {
      const end = start + line.length;
      const words = fold(line.slice(0, LONGEST + 1)).replace(/^[\s*_>"“'-]+/, '');
      yield { start, end, words };
      start = end + 1;
    }
  }
}

function isOpening(words: string, lexicon: Lexicon): boolean {
  const length = opening(words, phrases(lexicon.drafts.openings));
  if (length === 0) return false;
  const rest = words.slice(length).replace(/^[*_]+/, '');
  return rest.startsWith(':') || (words.length <= LONGEST && /^[^.!?]*[,:][\s*_]*$/.test(rest));
}

function isClosing(words: string, lexicon: Lexicon): boolean {
  const length = opening(words, phrases(lexicon.drafts.closings));
  return length > 0 && /^[\s*_,.!]*$/.test(words.slice(length, length + 4)) && words.length <= LONGEST / 2;
}

/** The name of a speaker before his words: "Ana: …", "**Friend 1:** …". */
const SPEAKER = /^[\s*_]*\p{Lu}[\p{L}.'-]*(?: (?:\p{Lu}[\p{L}.'-]*|\p{N}+)){0,2}[*_]*:[*_]*\s/u;
/** One label alone may be a heading: "Note: …". */
const FEWEST_SPEAKERS = 2;

/** Whether somebody in a story or a dialogue speaks in a sentence: "Ana: I missed you.", "I missed you, said the queen." */
export function isSpeech(passage: Passage, sentence: Claim, lexicon: Lexicon): boolean {
  if (holds(sentence.words, phrases(lexicon.drafts.tags))) return true;
  const { block } = sentence;
  return block !== undefined && isLine(passage, block) && hasDialogue(passage);
}

function hasDialogue(passage: Passage): boolean {
  return passage.blocks.filter((block) => isLine(passage, block)).length >= FEWEST_SPEAKERS;
}

function isLine({ text }: Passage, { kind, start, end }: Block): boolean {
  return kind === 'paragraph' && SPEAKER.test(text.slice(start, Math.min(end, start + 60)));
}
