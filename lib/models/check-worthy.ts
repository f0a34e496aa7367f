import weights from './check-worthy.weights.ts';
import { checkWorthyWords } from './check-worthy.words.ts';
import { faded, found, type Score, squeeze, strongest, sumOf, type Words } from './linear.ts';

const NEXT = 0.8;
const FIGURE = 0.7;
const MOST_FIGURES = 3;
const NAME = 0.5;
const MOST_NAMES = 4;
/** A sentence of so many words is neither short nor long. */
const USUAL = 15;
const FEWEST = 3;
const LENGTH = 1.2;
const QUESTION = -2.5;
const LEAD_IN = -1;
const PAST = 0.3;

/** What is counted in a sentence: everything by hand in one number, as this travels best, and nothing else. */
export function checkWorthyFeatures(words: Words): readonly number[] {
  const phrases = found(words, checkWorthyWords);
  const { figures, names, past } = countsOf(words);
  const length = Math.max(FEWEST, words.hashes.length - 1);
  const end = lastMark(words.text);
  const sum =
    faded(phrases, 1, NEXT) +
    faded(phrases, -1, NEXT) +
    FIGURE * Math.min(MOST_FIGURES, figures) +
    NAME * Math.min(MOST_NAMES, names) +
    LENGTH * Math.log(length / USUAL) +
    (end === '?' ? QUESTION : 0) +
    (end === ':' ? LEAD_IN : 0) +
    (past ? PAST : 0);
  return [sum / 3];
}

/** The last character past closing quotes, brackets and emphasis. */
function lastMark(text: string): string {
  let at = text.length - 1;
  while (at > 0 && CLOSING.includes(text.charAt(at))) at -= 1;
  return text.charAt(at);
}

const CLOSING = ' \n\t"\'”’)]*_';

/** Numbers, words with a capital past the first (names mostly), and whether one looks like a past tense. */
function countsOf({ text, written, starts, ends }: Words) {
  let figures = 0;
  let names = 0;
  let past = false;
  for (let i = 1; i < starts.length; i += 1) {
    const start = starts[i] ?? 0;
    const end = ends[i] ?? 0;
    const code = text.charCodeAt(start);
    if (code >= 0x30 && code <= 0x39) figures += 1;
    else if (i > 1 && written.charCodeAt(start) !== code && end - start > 1 && code !== I) names += 1;
    if (end - start >= SHORTEST_PAST && text.charCodeAt(end - 1) === D && text.charCodeAt(end - 2) === E)
      past = true;
  }
  return { figures, names, past };
}

const SHORTEST_PAST = 5;
const D = 'd'.charCodeAt(0);
const E = 'e'.charCodeAt(0);
/** "I'm" and its like are no names. */
const I = 'i'.charCodeAt(0);

/** How much a sentence states what one would want a source for, 0..1. */
export function checkWorthinessOf(words: Words): number {
  return squeeze(sumOf(weights, checkWorthyFeatures(words), words.buckets));
}

/** `checkWorthinessOf` a sentence, with the words that make it so. */
export function scoreCheckWorthy(words: Words): Score {
  return {
    value: checkWorthinessOf(words),
    because: strongest(words, found(words, checkWorthyWords), 1),
  };
}
