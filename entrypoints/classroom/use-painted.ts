import { useEffect } from 'preact/hooks';
import type { Span } from '../../lib/types.ts';
import type { Spoken } from './spoken.ts';

/** A stretch of one turn. */
export interface Stretch {
  readonly turn: number;
  readonly span: Span;
}

/** Paints stretches of a conversation under the name of a highlight, for as long as the view stands. */
export function usePainted(name: string, spoken: readonly Spoken[], stretches: readonly Stretch[]): void {
  useEffect(() => {
    const ranges = stretches.flatMap(({ turn, span }) => spoken[turn]?.reading.rangeOf(span) ?? []);
    const highlight = new Highlight(...ranges);
    CSS.highlights.set(name, highlight);
    return () => {
      if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
    };
  }, [name, spoken, stretches]);
}
