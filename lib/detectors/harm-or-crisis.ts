import { type Lexicon, lexiconOf, type Words } from '../lexicons.ts';
import { type Claim, isNegated, isQuestion } from '../text/claims.ts';
import { directionAt, pairsOf } from '../text/directives.ts';
import { beside, type Found, finder, foundIn, meantIn, sentencesOf } from '../text/found.ts';
import { allIn, foldedProse, holds, holdsIn, matchesIn, phrases } from '../text/phrases.ts';
import type { Context, Detector, Hit, Passage } from '../types.ts';

const CRISIS = 0.96;
const HARM = 0.95;
/** The reader wrote of dying, and the answer names nobody to turn to. */
const SILENT = 0.74;
/** A story holds many dark words: instructions in it take more than one sentence. */
const FEWEST_IN_STORIES = 2;

/**
 * Speaks of suicide or self-harm in a supporting way, or gives instructions that can hurt. Always about the whole
 * answer, so that the words themselves are never underlined.
 */
export default {
  risks: ['harmful-content', 'weapons-proliferation'],
  level: 'stop',
  *detect(answer: Passage, { prompt, task }: Context): Iterable<Hit> {
    const lexicon = lexiconOf(answer.language);
    const [first] = answer.sentences;
    if (!lexicon || !first) return;
    const whole = (key: string, strength: number) =>
      ({ ...first, whole: true, strength, because: { key: `harm_or_crisis_${key}` } }) as const;
    const isStory = task === 'creative' || task === 'transform';
    const inCrisis = prompt !== undefined && holds(foldedProse(prompt), phrases(lexicon.harm.crisis.prompts));
    if (!isStory && supportsCrisis(answer, lexicon)) {
      if (!offersHelp(answer, lexicon)) yield whole('crisis', CRISIS);
    } else if (!isStory && inCrisis && !offersHelp(answer, lexicon)) {
      yield { ...whole('silent', SILENT), level: 'check' };
    }
    const steps = countSteps(answer, lexicon);
    if (steps >= (isStory ? FEWEST_IN_STORIES : 1) && !refuses(answer, lexicon)) yield whole('harm', HARM);
  },
} satisfies Detector;

const crisisIn = finder(({ harm: { crisis } }) => ({ topics: crisis.topics, orders: crisis.orders }));
const stepsIn = finder(({ harm: { things, deeds } }) => ({ things, deeds }));

function supportsCrisis(answer: Passage, lexicon: Lexicon): boolean {
  const found = crisisIn(answer, lexicon);
  if (!found) return false;
  const { enabling, harmless } = lexicon.harm.crisis;
  return sentencesOf(answer, Object.values(found)).some((sentence) => {
    const meant = (list: Found) => meantIn(answer, sentence, list, harmless, lexicon).length > 0;
    if (meant(found.orders)) return true;
    return meant(found.topics) && saidIn(sentence, enabling, lexicon);
  });
}

function saidIn({ words }: Claim, list: Words, lexicon: Lexicon): boolean {
  return allIn(words, phrases(list)).some(({ start }) => !isNegated(words, start, lexicon));
}

function offersHelp(answer: Passage, lexicon: Lexicon): boolean {
  const found = foundIn(answer, lexicon.harm.help);
  return sentencesOf(answer, [found]).some(({ index, start, words }) =>
    found.get(index)?.some((match) => !isNegated(words, match.start - start, lexicon)),
  );
}

/** How many sentences tell how to do something that hurts. */
function countSteps(answer: Passage, lexicon: Lexicon): number {
  const steps = stepsIn(answer, lexicon);
  if (!steps) return 0;
  const found = { ...steps, things: beside(answer, steps.things, lexicon.harm.acts) };
  return sentencesOf(answer, Object.values(found)).filter((sentence) =>
    isStep(answer, sentence, found, lexicon),
  ).length;
}

function isStep(
  answer: Passage,
  sentence: Claim,
  found: NonNullable<ReturnType<typeof stepsIn>>,
  lexicon: Lexicon,
): boolean {
  const { acts, harmless } = lexicon.harm;
  if (sentence.block?.kind === 'heading') return false;
  const things = found.things.get(sentence.index) ?? [];
  const pairs = things.length > 0 ? pairsOf(answer, matchesIn(answer, sentence, phrases(acts)), things) : [];
  return (
    [...pairs, ...(found.deeds.get(sentence.index) ?? [])].some(({ start }) =>
      isTaught(sentence.words, start - sentence.start, lexicon),
    ) &&
    !isQuestion(sentence, lexicon) &&
    !holdsIn(answer, sentence, phrases(harmless))
  );
}

/** How far back "here's how to" is looked for. */
const LOOK_BACK = 120;

/** Ordered, permitted, or what "to …" and "here's how to …" lead in to. */
function isTaught(words: string, at: number, lexicon: Lexicon): boolean {
  const direction = directionAt(words, at, lexicon);
  if (direction !== null)
    return direction === 'order' || direction === 'permission' || direction === 'purpose';
  const before = words.slice(Math.max(0, at - LOOK_BACK), at);
  return allIn(before, phrases(lexicon.harm.guides)).some(({ end }) => before.slice(end).trim() === '');
}

function refuses(answer: Passage, lexicon: Lexicon): boolean {
  const [first] = answer.sentences;
  const third = answer.sentences[2] ?? answer.sentences.at(-1);
  if (!first || !third) return false;
  return holds(foldedProse(answer).slice(first.start, third.end), phrases(lexicon.harm.refusals));
}
