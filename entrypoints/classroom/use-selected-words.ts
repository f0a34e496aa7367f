import { useEffect, useRef, useState } from 'preact/hooks';
import { quoteOf } from '../../lib/text/passage.ts';
import type { Span } from '../../lib/types.ts';
import type { Spoken } from './spoken.ts';

/** Words of one answer that are selected on the page. */
export interface SelectedWords {
  /** Index of the turn. */
  readonly turn: number;
  readonly span: Span;
  readonly quote: string;
}

/** The words that were selected last in an answer, until they are dropped: a click on a button must not lose them. */
export function useSelectedWords(spoken: readonly Spoken[]): readonly [SelectedWords | null, () => void] {
  const [selected, setSelected] = useState<SelectedWords | null>(null);
  const shown = useRef(spoken);
  shown.current = spoken;
  useEffect(() => {
    const leaving = new AbortController();
    document.addEventListener(
      'selectionchange',
      () => {
        const words = selectedIn(shown.current);
        if (words) setSelected(words);
      },
      { signal: leaving.signal },
    );
    return () => leaving.abort();
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was selected in other words is no longer there
  useEffect(() => setSelected(null), [spoken]);
  const drop = () => {
    document.getSelection()?.removeAllRanges();
    setSelected(null);
  };
  return [selected, drop];
}

function selectedIn(spoken: readonly Spoken[]): SelectedWords | null {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const turn = spoken.findIndex(({ element }) => element.contains(range.startContainer));
  const { reading, element, turn: said } = spoken[turn] ?? {};
  if (!reading || !element || said?.role !== 'assistant') return null;
  const { passage } = reading;
  const start = reading.spanAt(range.startContainer, range.startOffset) ?? 0;
  const end = element.contains(range.endContainer)
    ? (reading.spanAt(range.endContainer, range.endOffset) ?? passage.text.length)
    : passage.text.length;
  const span = trimmed(passage.text, { start, end });
  return span.start < span.end ? { turn, span, quote: quoteOf(passage, span) } : null;
}

function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  return {
    start: start + words.length - words.trimStart().length,
    end: end - words.length + words.trimEnd().length,
  };
}
