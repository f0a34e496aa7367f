import { type Lexicon, lexiconOf, type Words } from '../lexicons.ts';
import { asks, type Claim, isNegated, sentenceOf } from '../text/claims.ts';
import { directionAt, pairsIn } from '../text/directives.ts';
import { foldedProse, holds, matchesIn, phrases, sentencesWith } from '../text/phrases.ts';
import type { Context, Detector, Hit, Passage } from '../types.ts';

const CRISIS = 0.96;
const HARM = 0.95;
/** The reader wrote of dying, and the answer names nobody to turn to. */
const SILENT = 0.74;
/** A story holds many dark words; instructions in it take more than one sentence. */
const FEWEST_IN_STORIES = 2;

/**
 * Speaks of suicide or self-harm in a supporting way, or gives instructions that can hurt. Always about the whole
 * answer, so that the words themselves are never underlined or quoted.
 */
export default {
  risks: ['harmful-content', 'weapons-proliferation'],
  level: 'stop',
  *detect(answer: Passage, context: Context): Iterable<Hit> {
    const lexicon = lexiconOf(answer.language);
    const [first] = answer.sentences;
    if (!lexicon || !first) return;
    const isStory = context.task === 'creative' || context.task === 'transform';
    const helps = () => offersHelp(answer, lexicon);
    if (!isStory && supportsCrisis(answer, lexicon) && !helps())
      yield { ...first, whole: true, strength: CRISIS, because: { key: 'harm_or_crisis_crisis' } };
    else if (!isStory && isInCrisis(context, lexicon) && !helps())
      yield {
        ...first,
        whole: true,
        strength: SILENT,
        level: 'check',
        because: { key: 'harm_or_crisis_silent' },
      };
    const steps = countSteps(answer, lexicon);
    if (steps >= (isStory ? FEWEST_IN_STORIES : 1) && !refuses(answer, lexicon))
      yield { ...first, whole: true, strength: HARM, because: { key: 'harm_or_crisis_harm' } };
  },
} satisfies Detector;

function supportsCrisis(answer: Passage, lexicon: Lexicon): boolean {
  const { topics, enabling, orders } = lexicon.harm.crisis;
  const candidates = new Set([topics, orders].flatMap((list) => sentencesWith(answer, phrases(list))));
  return [...candidates].some((index) => {
    const sentence = sentenceOf(answer, index);
    if (!sentence) return false;
    if (means(answer, sentence, orders, lexicon)) return true;
    return means(answer, sentence, topics, lexicon) && means(answer, sentence, enabling, lexicon);
  });
}

function means(answer: Passage, sentence: Claim, list: Words, lexicon: Lexicon): boolean {
  return matchesIn(answer, sentence, phrases(list)).some(
    ({ start }) => !isNegated(sentence.words, start - sentence.start, lexicon),
  );
}

function isInCrisis({ prompt }: Context, lexicon: Lexicon): boolean {
  return prompt !== undefined && holds(foldedProse(prompt), phrases(lexicon.harm.crisis.prompts));
}

function offersHelp(answer: Passage, lexicon: Lexicon): boolean {
  const { help } = lexicon.harm;
  return sentencesWith(answer, phrases(help)).some((index) => {
    const sentence = sentenceOf(answer, index);
    return sentence !== undefined && means(answer, sentence, help, lexicon);
  });
}

/** Sentences that tell how to do something that hurts. */
function countSteps(answer: Passage, lexicon: Lexicon): number {
  const { things, deeds } = lexicon.harm;
  const candidates = new Set([things, deeds].flatMap((list) => sentencesWith(answer, phrases(list))));
  return [...candidates].filter((index) => {
    const sentence = sentenceOf(answer, index);
    return sentence !== undefined && isStep(answer, sentence, lexicon);
  }).length;
}

function isStep(answer: Passage, sentence: Claim, lexicon: Lexicon): boolean {
  const { acts, things, deeds, harmless } = lexicon.harm;
  if (sentence.block?.kind === 'heading' || asks(sentence.words, lexicon)) return false;
  if (holds(sentence.words, phrases(harmless))) return false;
  const starts = [
    ...pairsIn(answer, sentence, phrases(acts), phrases(things)),
    ...matchesIn(answer, sentence, phrases(deeds)),
  ].map(({ start }) => start - sentence.start);
  return starts.some((at) => isTaught(sentence.words, at, lexicon));
}

/** Ordered, permitted, or what "to …" and "here's how to …" lead in to. */
function isTaught(words: string, at: number, lexicon: Lexicon): boolean {
  const direction = directionAt(words, at, lexicon);
  if (direction === 'order' || direction === 'permission') return true;
  return [...words.slice(0, at).matchAll(phrases(lexicon.harm.guides).pattern)].some(
    (match) => words.slice(match.index + match[0].length, at).trim() === '',
  );
}

function refuses(answer: Passage, lexicon: Lexicon): boolean {
  const [first] = answer.sentences;
  const third = answer.sentences[2] ?? answer.sentences.at(-1);
  if (!first || !third) return false;
  return holds(foldedProse(answer).slice(first.start, third.end), phrases(lexicon.harm.refusals));
}
