import {
  measureElement,
  observeWindowOffset,
  observeWindowRect,
  Virtualizer,
  windowScroll,
} from '@tanstack/virtual-core';
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

interface Props {
  readonly keys: readonly string[];
  readonly row: (index: number) => ComponentChildren;
  /** The place of a row to bring into view, told anew with each wish. */
  readonly wanted: { readonly index: number } | null;
}

/** Shorter lists are drawn whole: all of them can be searched and read aloud. */
const WHOLE = 60;
/** Before a row was measured, in px. */
const HEIGHT = 160;

/** A list of any length, of which only what is in view is drawn; the page scrolls. */
export function VirtualList({ keys, row, wanted }: Props) {
  const list = useRef<HTMLOListElement>(null);
  const [, redraw] = useState(0);
  const [virtualizer] = useState(
    () => new Virtualizer<Window, HTMLLIElement>(optionsOf(keys, 0, () => redraw((count) => count + 1))),
  );
  const isWhole = keys.length <= WHOLE;
  virtualizer.setOptions(
    optionsOf(isWhole ? [] : keys, list.current?.offsetTop ?? 0, () => redraw((count) => count + 1)),
  );
  useLayoutEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => virtualizer._willUpdate());
  // biome-ignore lint/correctness/useExhaustiveDependencies: a wish is followed once
  useLayoutEffect(() => {
    if (!wanted) return;
    if (isWhole) list.current?.children[wanted.index]?.scrollIntoView({ block: 'start' });
    else virtualizer.scrollToIndex(wanted.index, { align: 'start' });
  }, [wanted]);
  if (isWhole)
    return (
      <ol class="timeline" ref={list}>
        {keys.map((key, index) => (
          <li key={key}>{row(index)}</li>
        ))}
      </ol>
    );
  return (
    <ol class="timeline timeline-long" ref={list} style={{ height: `${virtualizer.getTotalSize()}px` }}>
      {virtualizer.getVirtualItems().map(({ key, index, start }) => (
        <li
          key={key}
          data-index={index}
          aria-setsize={keys.length}
          aria-posinset={index + 1}
          ref={virtualizer.measureElement}
          style={{ transform: `translateY(${start - virtualizer.options.scrollMargin}px)` }}
        >
          {row(index)}
        </li>
      ))}
    </ol>
  );
}

function optionsOf(keys: readonly string[], scrollMargin: number, onChange: () => void) {
  return {
    count: keys.length,
    getScrollElement: () => window,
    estimateSize: () => HEIGHT,
    getItemKey: (index: number) => keys[index] ?? index,
    scrollToFn: windowScroll,
    observeElementRect: observeWindowRect,
    observeElementOffset: observeWindowOffset,
    measureElement,
    overscan: 6,
    scrollMargin,
    onChange,
  };
}
