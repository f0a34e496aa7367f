import { faded, found, type Score, squeeze, strongest, sumOf, type Words } from './linear.ts';
import weights from './praise.weights.ts';
import { praiseWords } from './praise.words.ts';
import { readSentences, remembered } from './reading.ts';

const NEXT = 0.6;
/** What "brilliant" by itself is worth where nobody is spoken to. */
const IMPERSONAL = 0.5;
const WEAKEST = 1;
const DENIED = -2;
const YOU = /(?:^|[^a-z])you(?:[^a-z]|r|$)/;

/** What is counted in a sentence: its praise by hand, whether it speaks to the person, whether it exclaims. */
export function praiseFeatures(words: Words): readonly number[] {
  const isPersonal = YOU.test(words.text);
  const phrases = found(words, praiseWords).map((one) =>
    one.weight > 0 && one.weight < WEAKEST && !isPersonal ? { ...one, weight: one.weight * IMPERSONAL } : one,
  );
  const praise = faded(phrases, 1, NEXT);
  return [
    praise + Math.max(DENIED, faded(phrases, -1, 1)),
    praise > 0 && isPersonal ? 1 : 0,
    praise > 0 && words.text.includes('!') ? 1 : 0,
  ];
}

/** How much a sentence praises the person, the question or the work, 0..1. */
export function praiseOf(words: Words): number {
  const features = praiseFeatures(words);
  return features[0] === 0 ? 0 : squeeze(sumOf(weights, features, words.buckets));
}

/** `praiseOf` a sentence, with the words that praise. */
export function scorePraise(words: Words): Score {
  return { value: praiseOf(words), because: strongest(words, found(words, praiseWords), 1) };
}

/** How much each sentence of a passage praises, by its place; sentences without any praise are left out. */
export const praiseIn = remembered((passage): ReadonlyMap<number, number> => {
  const praise = new Map<number, number>();
  for (const { index, words } of readSentences(passage)) {
    const value = praiseOf(words);
    if (value > 0) praise.set(index, value);
  }
  return praise;
});
