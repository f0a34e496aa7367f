import { describe, expect, it } from 'vitest';
import { riskKey, risks } from '../lib/risks.ts';

/** How many numbered items the essay has in each chapter. */
const ESSAY = { historical: 8, urgent: 7, severe: 8 };

describe('risks', () => {
  const items = Object.entries(ESSAY).flatMap(([chapter, count]) =>
    Array.from({ length: count }, (_, i) => `${chapter} ${i + 1}`),
  );

  it.each(items)('covers the essay, item %s', (item) => {
    expect(Object.values(risks).some((risk) => risk.items.some((covered) => covered === item))).toBe(true);
  });

  it('covers no item that the essay does not have', () => {
    const covered = Object.values(risks).flatMap((risk) => risk.items);
    expect(covered.filter((item) => !items.includes(item))).toEqual([]);
  });

  it('names its texts by keys that a locale file allows', () => {
    expect(riskKey('allocative-harm', 'title')).toBe('risk_allocative_harm_title');
    expect(riskKey('hallucination', 'line')).toBe('risk_hallucination_line');
  });
});
