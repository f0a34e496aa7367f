import { type Scorer, squeeze } from './linear.ts';
import { faded } from './lists.ts';
import weights from './pressure.weights.ts';
import { pressureWords } from './pressure.words.ts';
import type { Words } from './words.ts';

const NEXT = 0.7;
const USUAL = 12;
/** From this share of capitals on, a text of some letters shouts. */
const LOUD = 0.6;
const FEWEST_LETTERS = 4;

/**
 * How much a sentence presses to act now, follow the crowd or feel foolish for saying no, 0..1. Counted are its
 * pressing words, its length, capitals and exclamation marks.
 */
export const pressure: Scorer = {
  list: pressureWords,
  weights,
  features: (words, found) => [
    faded(found, 1, NEXT),
    Math.log(Math.max(1, words.hashes.length - 1) / USUAL),
    isLoud(words) ? 1 : 0,
    words.text.includes('!') ? 1 : 0,
  ],
  value: squeeze,
  direction: () => 1,
};

/** Mostly in capitals; a text with too many small letters for that is not read to its end. */
function isLoud({ text, written }: Words): boolean {
  const most = (1 - LOUD) * text.length;
  let letters = 0;
  let small = 0;
  for (let i = 0; i < text.length && small <= most; i += 1) {
    const code = text.charCodeAt(i);
    if (code < 0x61 || code > 0x7a) continue;
    letters += 1;
    if (written.charCodeAt(i) === code) small += 1;
  }
  return letters >= FEWEST_LETTERS && letters - small > LOUD * letters;
}
