import type { Finding, Level, Span } from './types.ts';

/**
 * Marked spans of an answer (detectors.md, section 5): three, in a long one as many as it has hundreds of words, never
 * more than six. More are passed over, and tell the reader less.
 */
const FEW = 3;
const MANY = 6;
const WORDS_EACH = 100;

const RANK: Readonly<Record<Level, number>> = { note: 0, check: 1, stop: 2 };

/**
 * The ids of the findings to paint on an answer of so many words: every `stop`, and a few spans more, where findings
 * that overlap share a span. The best of each detector comes before the second of any, better means level, then
 * strength. Findings about the whole answer are listed, never painted. While an answer grows, what was `painted` of it
 * comes before all else, so that no mark gives way to a later one.
 */
export function withinBudget(
  findings: readonly Finding[],
  words = 0,
  painted: ReadonlySet<string> = new Set(),
): ReadonlySet<string> {
  const most = Math.max(FEW, Math.min(MANY, Math.floor(words / WORDS_EACH)));
  const shown: Finding[] = [];
  let spans = 0;
  const ranked = inOrderOfWorth(findings.filter(({ whole }) => !whole));
  for (const finding of [
    ...ranked.filter(({ id }) => painted.has(id)),
    ...ranked.filter(({ id }) => !painted.has(id)),
  ]) {
    const isFree = finding.level === 'stop' || shown.some((other) => overlap(finding, other));
    if (!isFree && spans === most) continue;
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
