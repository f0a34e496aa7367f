import { faded, found, type Score, squeeze, strongest, sumOf, type Words } from './linear.ts';
import weights from './pressure.weights.ts';
import { pressureWords } from './pressure.words.ts';
import { readSentences, remembered } from './reading.ts';

const NEXT = 0.7;
const USUAL = 12;
/** From this share of capitals on, a text of some letters shouts. */
const LOUD = 0.6;
const FEWEST_LETTERS = 4;

/** What is counted in a text: its pressing words, its length, capitals and exclamation marks. */
export function pressureFeatures(words: Words): readonly number[] {
  return [
    faded(found(words, pressureWords), 1, NEXT),
    Math.log(Math.max(1, words.hashes.length - 1) / USUAL),
    isLoud(words) ? 1 : 0,
    words.text.includes('!') ? 1 : 0,
  ];
}

function isLoud({ text, written }: Words): boolean {
  let letters = 0;
  let capitals = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code < 0x61 || code > 0x7a) continue;
    letters += 1;
    if (written.charCodeAt(i) !== code) capitals += 1;
  }
  return letters >= FEWEST_LETTERS && capitals > LOUD * letters;
}

/** How much a sentence presses to act now, follow the crowd or feel foolish for saying no, 0..1. */
export function pressureOf(words: Words): number {
  return squeeze(sumOf(weights, pressureFeatures(words), words.buckets));
}

/** `pressureOf` a sentence, with the words that press. */
export function scorePressure(words: Words): Score {
  return { value: pressureOf(words), because: strongest(words, found(words, pressureWords), 1) };
}

/** How much each sentence of a passage presses, by its place. */
export const pressureIn = remembered(
  (passage): ReadonlyMap<number, number> =>
    new Map(readSentences(passage).map(({ index, words }) => [index, pressureOf(words)])),
);
