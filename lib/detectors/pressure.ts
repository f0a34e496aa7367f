import { type Lexicon, lexiconOf } from '../lexicons.ts';
import { raised } from '../models/evidence.ts';
import { scoreAt } from '../models/reading.ts';
import { type Claim, clauseAround, isApart, strengthOf } from '../text/claims.ts';
import { isSpeech } from '../text/drafts.ts';
import { anyOf, type Found, foundIn, meantIn, sentencesOf } from '../text/found.ts';
import { holdsIn, matchesIn, phrases } from '../text/phrases.ts';
import type { Detector, Hit, Passage, Span } from '../types.ts';

type Trick = Lexicon['pressure']['tricks'][string];

/** What an answer holds of one trick. */
interface Held {
  readonly name: string;
  readonly trick: Trick;
  readonly strong: Found;
  readonly medium: Found;
  /** The second halves of its pairs, the rarer ones. */
  readonly ends: readonly Found[];
}

/** A trick that a sentence uses, and how plainly. */
interface Use extends Span {
  readonly name: string;
  readonly points: number;
}

const STRONG = 3;
const MEDIUM = 2;
const WEAK = 1;
/** From here on two tricks work together. */
const TWO_TRICKS = 5;

/** Pushes with urgency, fear, the crowd, a false choice, guilt, secrets or "trust me" instead of reasons. */
export default {
  risks: ['misleading-persuasion', 'disinformation'],
  level: 'note',
  *detect(answer: Passage): Iterable<Hit> {
    const lexicon = lexiconOf(answer.language);
    if (!lexicon) return;
    if (!mayPress(answer, lexicon)) return;
    const held = Object.entries(lexicon.pressure.tricks).map(([name, trick]) => ({
      name,
      trick,
      strong: foundIn(answer, trick.strong),
      medium: foundIn(answer, trick.medium),
      ends: (trick.pairs ?? []).map(([, second]) => foundIn(answer, second)),
    }));
    const founds = held.flatMap(({ strong, medium, ends }) => [strong, medium, ...ends]);
    for (const sentence of sentencesOf(answer, founds)) {
      const hit = judge(answer, sentence, held, lexicon);
      if (hit) yield hit;
    }
  },
} satisfies Detector;

/** No trick is used without one of these. */
const mayPress = anyOf(({ pressure }) =>
  Object.values(pressure.tricks).flatMap(({ strong, medium, pairs = [] }) => [
    strong,
    medium,
    ...pairs.map(([, second]) => second),
  ]),
);

function judge(answer: Passage, sentence: Claim, held: readonly Held[], lexicon: Lexicon): Hit | null {
  const uses = held.flatMap((one) => useOf(answer, sentence, one, lexicon) ?? []);
  const [first] = uses.toSorted((a, b) => b.points - a.points || a.start - b.start);
  const { emergencies, warnings } = lexicon.pressure;
  if (!first || isSpeech(answer, sentence, lexicon)) return null;
  if ([emergencies, warnings].some((list) => holdsIn(answer, sentence, phrases(list)))) return null;
  const points = uses.reduce((sum, use) => sum + use.points, hintOf(answer, sentence, held, uses));
  return {
    ...clauseAround(answer, sentence, first),
    strength: raised(strengthOf(points), scoreAt(answer, sentence.index, 'pressure') ?? 0),
    ...(points >= TWO_TRICKS && { level: 'check' }),
    because: { key: `pressure_${first.name}` },
  };
}

/** How plainly a sentence uses one trick; null where it does not. */
function useOf(answer: Passage, sentence: Claim, held: Held, lexicon: Lexicon): Use | null {
  const find = (found: Found) => meantIn(answer, sentence, found, lexicon.pressure.harmless, lexicon);
  const clear = find(held.strong)[0] ?? pairIn(answer, sentence, held);
  const lesser = find(held.medium);
  const span = clear ?? lesser[0];
  if (!span) return null;
  const further = lesser.length > 1 ? WEAK : 0;
  return { start: span.start, end: span.end, name: held.name, points: (clear ? STRONG : MEDIUM) + further };
}

/** From a phrase of a first list to one of its second, whichever comes first: the threat with its "if". */
function pairIn(answer: Passage, sentence: Claim, { trick, ends }: Held): Span | undefined {
  for (const [i, [firsts]] of (trick.pairs ?? []).entries()) {
    const second = ends[i]?.get(sentence.index)?.at(-1);
    const first =
      second && matchesIn(answer, sentence, phrases(firsts)).find((match) => isApart(match, [second]));
    if (first && second)
      return { start: Math.min(first.start, second.start), end: Math.max(first.end, second.end) };
  }
  return undefined;
}

/** A weak word beside the tricks: "today", "everyone knows". */
function hintOf(answer: Passage, sentence: Claim, held: readonly Held[], uses: readonly Use[]): number {
  if (uses.length === 0) return 0;
  const isHinted = held.some(({ trick }) =>
    matchesIn(answer, sentence, phrases(trick.weak)).some((match) =>
      uses.every(({ start, end }) => match.start < start || match.end > end),
    ),
  );
  return isHinted ? WEAK : 0;
}
