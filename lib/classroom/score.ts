import type { Span } from '../types.ts';

/** How what somebody marked compares with what is wrong: indexes into the two lists. */
export interface Comparison {
  /** Problems that a mark touches. */
  readonly hits: readonly number[];
  /** Problems that none touches. */
  readonly misses: readonly number[];
  /** Marks that touch no problem. */
  readonly falseAlarms: readonly number[];
}

/** Compares marks, a learner's or the tool's, with the problems of an answer. */
export function compare(problems: readonly Span[], marks: readonly Span[]): Comparison {
  const all = [...problems.keys()];
  const isHit = (index: number) => marks.some((mark) => touch(problems[index], mark));
  return {
    hits: all.filter(isHit),
    misses: all.filter((index) => !isHit(index)),
    falseAlarms: [...marks.keys()].filter(
      (index) => !problems.some((problem) => touch(problem, marks[index] ?? problem)),
    ),
  };
}

/** What somebody has gathered over the answers of a lesson. */
export interface Score {
  readonly hits: number;
  readonly misses: number;
  readonly falseAlarms: number;
}

/** One point for each problem that was found, one less for each false alarm, never below nought in an answer. */
export function pointsOf({ hits, falseAlarms }: Score): number {
  return Math.max(0, hits - falseAlarms);
}

/** The numbers of a comparison. */
export function scoreOf({ hits, misses, falseAlarms }: Comparison): Score {
  return { hits: hits.length, misses: misses.length, falseAlarms: falseAlarms.length };
}

function touch(a: Span | undefined, b: Span): boolean {
  return a !== undefined && a.start < b.end && b.start < a.end;
}
