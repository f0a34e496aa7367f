import { quoteOf } from '../text/passage.ts';
import type { Span } from '../types.ts';
import type { Item, Problem } from './item.ts';
import { placeOf, turnsOf } from './turns.ts';

/** One round: which of these sentences would you check first? */
export interface Round {
  readonly item: Item;
  /** Index of the answer among the turns. */
  readonly turn: number;
  /** Sentences of the answer, in reading order. */
  readonly choices: readonly string[];
  /** Index of the right choice; null where nothing in the answer is to be doubted. */
  readonly right: number | null;
  /** What is wrong with the right choice. */
  readonly problem: Problem | null;
  /** The sign that the tool sees there, if it does. */
  readonly detector: string | null;
}

/** Sentences to choose from, beside "none of these". */
const CHOICES = 3;
/** Shorter sentences ("Yes.") are no choice. */
const SHORTEST = 20;

/** Rounds from conversations: one for each answer of which it is known what is wrong, in random order. */
export function roundsOf(items: readonly Item[], random: () => number = Math.random): Round[] {
  return shuffled(
    items.flatMap((item) => roundsIn(item, random)),
    random,
  );
}

function roundsIn(item: Item, random: () => number): Round[] {
  const turns = turnsOf(item.turns);
  return item.turns.flatMap(({ role, problems, marks = [] }, turn): Round[] => {
    const passage = turns[turn]?.passage;
    if (role !== 'assistant' || !problems || !passage) return [];
    const places = problems.flatMap((problem) => {
      const span = placeOf(passage, problem.quote);
      return span ? [{ problem, span }] : [];
    });
    const touches = (a: Span) => places.filter(({ span }) => span.start < a.end && a.start < span.end);
    const sentences = passage.sentences.filter((sentence) => quoteOf(passage, sentence).length >= SHORTEST);
    const fine = shuffled(
      sentences.filter((sentence) => touches(sentence).length === 0),
      random,
    );
    const wrong = shuffled(
      sentences.filter((sentence) => touches(sentence).length > 0),
      random,
    )[0];
    if (problems.length > 0 && !wrong) return [];
    const offered = [...fine.slice(0, CHOICES - (wrong ? 1 : 0)), ...(wrong ? [wrong] : [])].toSorted(
      (a, b) => a.start - b.start,
    );
    if (offered.length < 2) return [];
    const problem = (wrong && touches(wrong)[0]) ?? null;
    const seen = problem && marks.find(({ quote }) => overlaps(placeOf(passage, quote), problem.span));
    return [
      {
        item,
        turn,
        choices: offered.map((sentence) => quoteOf(passage, sentence)),
        right: wrong ? offered.indexOf(wrong) : null,
        problem: problem?.problem ?? null,
        detector: seen?.detector ?? null,
      },
    ];
  });
}

function overlaps(a: Span | null, b: Span): boolean {
  return a !== null && a.start < b.end && b.start < a.end;
}

/** In random order (Fisher and Yates). */
function shuffled<T>(entries: readonly T[], random: () => number): T[] {
  const order = [...entries];
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    const [a, b] = [order[last], order[other]];
    if (a === undefined || b === undefined) break;
    [order[last], order[other]] = [b, a];
  }
  return order;
}
