import type { Finding, Level, Span } from './types.ts';

/** Marked spans an answer has at most (design, section 2): more are passed over, and tell the reader less. */
const MOST = 3;

const RANK: Readonly<Record<Level, number>> = { note: 0, check: 1, stop: 2 };

/**
 * The ids of the findings to paint on an answer: every `stop`, and at most three spans more, where findings that
 * overlap share a span. The best of each detector comes before the second of any, better means level, then
 * strength. Findings about the whole answer are listed, never painted.
 */
export function withinBudget(findings: readonly Finding[]): ReadonlySet<string> {
  const shown: Finding[] = [];
  let spans = 0;
  for (const finding of inOrderOfWorth(findings.filter(({ whole }) => !whole))) {
    const isFree = finding.level === 'stop' || shown.some((other) => overlap(finding, other));
    if (!isFree && spans === MOST) continue;
    if (!isFree) spans += 1;
    shown.push(finding);
  }
  return new Set(shown.map(({ id }) => id));
}

function inOrderOfWorth(findings: readonly Finding[]): Finding[] {
  const ranked = findings.toSorted(
    (a, b) => RANK[b.level] - RANK[a.level] || b.strength - a.strength || a.start - b.start,
  );
  const seen = new Set<string>();
  const [first, further]: [Finding[], Finding[]] = [[], []];
  for (const finding of ranked) {
    (finding.level === 'stop' || !seen.has(finding.detector) ? first : further).push(finding);
    seen.add(finding.detector);
  }
  return [...first, ...further];
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
