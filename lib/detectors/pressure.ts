import { type Lexicon, lexiconOf, type Words } from '../lexicons.ts';
import { type Claim, clauseAround, sentenceOf, strengthOf } from '../text/claims.ts';
import { meantIn } from '../text/meant.ts';
import { holds, matchesIn, phrases, sentencesWith } from '../text/phrases.ts';
import type { Detector, Hit, Passage, Span } from '../types.ts';

type Trick = Lexicon['pressure']['tricks'][string];

/** A trick that a sentence uses, and how plainly. */
interface Use extends Span {
  readonly trick: string;
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
    const { tricks, emergencies, warnings } = lexicon.pressure;
    const candidates = new Set(
      Object.values(tricks).flatMap(({ strong, medium, pairs = [] }) =>
        [strong, medium, ...pairs.map(([, second]) => second)].flatMap((list) =>
          sentencesWith(answer, phrases(list)),
        ),
      ),
    );
    for (const index of candidates) {
      const sentence = sentenceOf(answer, index);
      if (
        !sentence ||
        holds(sentence.words, phrases(emergencies)) ||
        holds(sentence.words, phrases(warnings))
      )
        continue;
      const hit = judge(answer, sentence, lexicon);
      if (hit) yield hit;
    }
  },
} satisfies Detector;

function judge(answer: Passage, sentence: Claim, lexicon: Lexicon): Hit | null {
  const uses = Object.entries(lexicon.pressure.tricks).flatMap(
    ([name, trick]) => useOf(answer, sentence, name, trick, lexicon) ?? [],
  );
  const plain = uses.filter(({ points }) => points >= MEDIUM).sort((a, b) => b.points - a.points);
  const [first] = plain;
  if (!first) return null;
  const weak = uses.length > plain.length ? WEAK : 0;
  const points = plain.reduce((sum, use) => sum + use.points, weak);
  return {
    ...clauseAround(answer, sentence, first),
    strength: strengthOf(points),
    ...(points >= TWO_TRICKS && { level: 'check' }),
    because: { key: `pressure_${first.trick}` },
  };
}

/** How plainly a sentence uses one trick; null where it does not. */
function useOf(
  answer: Passage,
  sentence: Claim,
  name: string,
  { strong, medium, weak, pairs = [] }: Trick,
  lexicon: Lexicon,
): Use | null {
  const find = (list: Words) => meantIn(answer, sentence, list, lexicon.pressure.harmless, lexicon);
  const clear = find(strong)[0] ?? pairs.map((pair) => paired(answer, sentence, pair)).find(Boolean);
  const lesser = find(medium);
  const faint = find(weak);
  const span = clear ?? lesser[0] ?? faint[0];
  if (!span) return null;
  const base = clear ? STRONG : lesser.length > 0 ? MEDIUM : WEAK;
  const further = base > WEAK && (lesser.length > 1 || faint.length > 0) ? WEAK : 0;
  return { start: span.start, end: span.end, trick: name, points: base + further };
}

/** From a phrase of the first list to a later one of the second: the threat with its "if". */
function paired(answer: Passage, sentence: Claim, [firsts, seconds]: readonly [Words, Words]): Span | null {
  const second = matchesIn(answer, sentence, phrases(seconds)).at(-1);
  const first = second && matchesIn(answer, sentence, phrases(firsts)).find(({ end }) => end <= second.start);
  return first && second ? { start: first.start, end: second.end } : null;
}
