import weights from './check-worthy.weights.ts';
import { checkWorthyWords } from './check-worthy.words.ts';
import { type Scorer, squeeze } from './linear.ts';
import { type Found, faded } from './lists.ts';
import type { Words } from './words.ts';

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

/**
 * How much a sentence states what one would want a source for, 0..1. All that is counted goes by hand into one number,
 * as this travels best from one kind of text to another.
 */
export const checkWorthy: Scorer = {
  list: checkWorthyWords,
  weights,
  features: (words, found) => [worthOf(words, found) / SCALE],
  value: squeeze,
  direction: () => 1,
};

/** Points of the hand to about one of the logistic scale. */
const SCALE = 3;

function worthOf(words: Words, found: readonly Found[]): number {
  const { figures, names, past } = countsOf(words);
  const length = Math.max(FEWEST, words.hashes.length - 1);
  const end = lastMark(words.text);
  return (
    faded(found, 1, NEXT) +
    faded(found, -1, NEXT) +
    FIGURE * Math.min(MOST_FIGURES, figures) +
    NAME * Math.min(MOST_NAMES, names) +
    LENGTH * Math.log(length / USUAL) +
    (end === '?' ? QUESTION : 0) +
    (end === ':' ? LEAD_IN : 0) +
    (past ? PAST : 0)
  );
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
