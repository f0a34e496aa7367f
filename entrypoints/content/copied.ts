/** Calls back with what the person copied, as ranges; the clipboard and the page's own handlers are left alone. */
export function listenToCopy(
  document: Document,
  signal: AbortSignal,
  copied: (ranges: readonly Range[]) => void,
): void {
  document.addEventListener(
    'copy',
    (event) => {
      const selection = document.getSelection();
      if (!event.isTrusted || !selection || selection.isCollapsed) return;
      copied(Array.from({ length: selection.rangeCount }, (_, i) => selection.getRangeAt(i)));
    },
    { passive: true, signal },
  );
}

/** Whether two ranges of one document have at least a character in common. */
export function overlap(a: Range, b: Range): boolean {
  return (
    a.compareBoundaryPoints(Range.START_TO_END, b) > 0 && a.compareBoundaryPoints(Range.END_TO_START, b) < 0
  );
}
