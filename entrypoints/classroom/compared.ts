import type { Item, Problem } from '../../lib/classroom/item.ts';
import { compare } from '../../lib/classroom/score.ts';
import { placeOf } from '../../lib/classroom/turns.ts';
import type { PageFinding, Span } from '../../lib/types.ts';
import { pageFindings } from '../content/state.ts';
import type { Doubt } from './session.ts';
import type { Conversation } from './use-conversation.ts';

/** A problem and where it stands. */
export interface PlacedProblem {
  readonly turn: number;
  readonly span: Span;
  readonly problem: Problem;
}

/** A mark of the tool and where it stands. */
export interface PlacedFinding {
  readonly turn: number;
  readonly span: Span;
  readonly finding: PageFinding;
}

/** The problems of a conversation, in reading order; null where nobody said of any answer what is wrong in it. */
export function problemsOf(item: Item, conversation: Conversation): readonly PlacedProblem[] | null {
  const known = item.turns.some(({ role, problems }) => role === 'assistant' && problems !== undefined);
  if (!known) return null;
  return item.turns
    .flatMap(({ problems = [] }, turn) => {
      const passage = conversation.spoken[turn]?.reading.passage;
      return problems.flatMap((problem) => {
        const span = passage && placeOf(passage, problem.quote);
        return span ? [{ turn, span, problem }] : [];
      });
    })
    .toSorted((a, b) => a.turn - b.turn || a.span.start - b.span.start);
}

/** The tool's marks, in reading order; what it says of an answer as a whole stands at no place and is left out. */
export function findingsOf(conversation: Conversation): readonly PlacedFinding[] {
  return conversation.answers.flatMap((answer, turn) =>
    answer
      ? pageFindings(answer).flatMap((finding) => {
          const span = answer.findings.find(({ id }) => id === finding.id);
          return span && !finding.whole
            ? [{ turn, span: { start: span.start, end: span.end }, finding }]
            : [];
        })
      : [],
  );
}

/** Why the tool is wrong about a mark, as the conversation says; null where it does not. */
export function mistakeOf(item: Item, { turn, finding }: PlacedFinding): string | null {
  const marks = item.turns[turn]?.marks ?? [];
  const fits = marks.find(
    ({ detector, quote, mistaken }) =>
      mistaken !== undefined &&
      detector === finding.detector &&
      (quote.includes(finding.quote) || finding.quote.includes(quote)),
  );
  return fits?.mistaken ?? null;
}

/** Stretches of several turns as if they stood in one text, so that they can be compared. */
export function inOneText(stretches: readonly { readonly turn: number; readonly span: Span }[]): Span[] {
  const APART = 1e7;
  return stretches.map(({ turn, span: { start, end } }) => ({
    start: turn * APART + start,
    end: turn * APART + end,
  }));
}

/** What somebody found, missed and marked without need. */
export function comparisonOf(
  problems: readonly PlacedProblem[],
  marks: readonly (PlacedFinding | Doubt)[],
): ReturnType<typeof compare> {
  return compare(inOneText(problems), inOneText(marks));
}
