import { type Lexicon, lexiconOf, type Words } from '../lexicons.ts';
import { type Claim, clauseAround, isConditional, isNegated, isQuestion } from '../text/claims.ts';
import { type Direction, directionAt, pairsOf } from '../text/directives.ts';
import { type Found, finder, foundIn, sentencesOf } from '../text/found.ts';
import { holdsIn, matchesIn, mayHold, phrases } from '../text/phrases.ts';
import type { Detector, Hit, Level, Passage, Span } from '../types.ts';

type Topics = Lexicon['highStakes']['topics'];
type Topic = keyof Topics;

/** What an answer holds of one topic. */
interface Held {
  readonly topic: Topic;
  readonly words: Topics[Topic];
  readonly things: Found;
  readonly waived: Found;
  readonly sayings: Found;
  readonly promises: Found;
}

/** An order that can do harm: stop, double, sell, bypass, or leave out what protects. */
const RISKY: { readonly strength: number; readonly level: Level } = { strength: 0.95, level: 'stop' };
/** An order about a medicine, a contract, savings or wiring. */
const PLAIN: typeof RISKY = { strength: 0.76, level: 'check' };

/** Tells the reader what to do about health, rights, money or safety, and names nobody who could help. */
export default {
  risks: ['allocative-harm', 'overreliance'],
  level: 'stop',
  *detect(answer: Passage): Iterable<Hit> {
    const lexicon = lexiconOf(answer.language);
    if (!lexicon) return;
    const held = TOPICS.flatMap(({ topic, findIn }) => {
      const found = findIn(answer, lexicon);
      return found ? { ...found, topic, words: lexicon.highStakes.topics[topic] } : [];
    });
    if (held.length === 0 || refers(answer, lexicon)) return;
    const founds = held.flatMap((one) => [one.things, one.waived, one.sayings, one.promises]);
    for (const sentence of sentencesOf(answer, founds)) {
      const hit = judge(answer, sentence, held, lexicon);
      if (hit) yield hit;
    }
  },
} satisfies Detector;

const TOPICS = (['health', 'rights', 'money', 'safety'] as const).map((topic) => ({
  topic,
  findIn: finder(({ highStakes }) => {
    const { things, waived, sayings, promises } = highStakes.topics[topic];
    return { things, waived, sayings, promises };
  }),
}));

/** The strongest sign in a sentence. */
function judge(answer: Passage, sentence: Claim, held: readonly Held[], lexicon: Lexicon): Hit | null {
  const hit = (span: Span, kind: typeof RISKY, topic: Topic): Hit | null =>
    sentence.block?.kind === 'heading' ||
    isQuestion(sentence, lexicon) ||
    holdsIn(answer, sentence, phrases(lexicon.highStakes.harmless))
      ? null
      : { ...clauseAround(answer, sentence, span), ...kind, because: { key: `high_stakes_advice_${topic}` } };
  for (const one of held) {
    const span = riskyIn(answer, sentence, one, lexicon);
    if (span) return hit(span, RISKY, one.topic);
  }
  const isWaived = mayHold(answer, sentence.index, phrases(lexicon.directives.waivers));
  for (const { topic, words, things, promises } of held) {
    const span =
      promises.get(sentence.index)?.find(({ start }) => isOutright(sentence, start, lexicon)) ??
      directed(answer, sentence, words.plain, things, ['order'], lexicon) ??
      (isWaived
        ? things.get(sentence.index)?.find(({ start }) => isOne(['waiver'], sentence, start, lexicon))
        : undefined);
    if (span) return hit(span, PLAIN, topic);
  }
  return null;
}

function riskyIn(answer: Passage, sentence: Claim, held: Held, lexicon: Lexicon): Span | undefined {
  const { words, things, sayings, waived } = held;
  const leftOut = waived
    .get(sentence.index)
    ?.find(({ start }) => isOne(['waiver', 'ban'], sentence, start, lexicon));
  return (
    sayings.get(sentence.index)?.find(({ start }) => isOutright(sentence, start, lexicon)) ??
    leftOut ??
    directed(answer, sentence, words.risky, things, ['order', 'permission'], lexicon) ??
    directed(answer, sentence, words.plain, things, ['permission'], lexicon) ??
    directed(answer, sentence, words.duties, things, ['waiver', 'ban'], lexicon)
  );
}

/** A verb with its thing, directed at the reader in one of these ways. */
function directed(
  answer: Passage,
  sentence: Claim,
  verbs: Words,
  things: Found,
  ways: readonly Direction[],
  lexicon: Lexicon,
): Span | undefined {
  const seconds = things.get(sentence.index);
  if (!seconds) return undefined;
  return pairsOf(answer, matchesIn(answer, sentence, phrases(verbs)), seconds).find(({ start }) =>
    isOne(ways, sentence, start, lexicon),
  );
}

function isOne(ways: readonly Direction[], sentence: Claim, start: number, lexicon: Lexicon): boolean {
  const direction = directionAt(sentence.words, start - sentence.start, lexicon);
  return direction !== null && ways.includes(direction);
}

/** Under no condition and no ban: "if you have chest pain" and "never leave" say the opposite. */
function isOutright(sentence: Claim, start: number, lexicon: Lexicon): boolean {
  const at = start - sentence.start;
  return !isConditional(sentence.words, at, lexicon) && !isNegated(sentence.words, at, lexicon);
}

/** Whether the answer sends the reader to somebody who knows the case: anywhere, and meaning it. */
function refers(answer: Passage, lexicon: Lexicon): boolean {
  const { referrals, cautions, dismissals } = lexicon.highStakes;
  const found = foundIn(answer, referrals);
  return sentencesOf(answer, [found]).some(({ index, start, end, words }) => {
    if (holdsIn(answer, { start, end }, phrases(dismissals))) return false;
    const [caution] = matchesIn(answer, { start, end }, phrases(cautions));
    if (caution && isNegated(words, caution.start - start, lexicon)) return true;
    return found.get(index)?.some((match) => !isNegated(words, match.start - start, lexicon));
  });
}
