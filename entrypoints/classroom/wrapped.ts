import type { Span } from '../../lib/types.ts';
import type { Spoken } from './spoken.ts';

/** Words to be set apart by elements of their own, for paper and the projector, where highlights do not reach. */
export interface Wrap {
  readonly span: Span;
  /** Makes the element around each piece of the words; a span over several blocks has several. */
  readonly make: () => HTMLElement;
  /** Stands behind the words: a number, a letter. */
  readonly label?: string;
}

/** Puts elements around the words of a turn that are to be set apart; it must stand on the page. */
export function wrap({ reading, wraps = [] }: Spoken): void {
  // All places are found first: they are live and move along, while what was read no longer fits once it is split.
  const placed = wraps.flatMap((one) => {
    const range = reading.rangeOf(one.span);
    return range ? [{ ...one, range }] : [];
  });
  for (const { range, make, label } of placed) {
    const pieces = textIn(range);
    for (const [index, piece] of pieces.entries()) {
      const around = make();
      piece.replaceWith(around);
      around.append(piece);
      if (label !== undefined && index === pieces.length - 1) {
        const sign = document.createElement('sup');
        sign.className = 'wrap-label';
        sign.textContent = label;
        around.after(sign);
      }
    }
  }
}

/** The text of a range, as nodes that hold nothing else. */
function textIn(range: Range): Text[] {
  const { startContainer, startOffset, endContainer, endOffset, commonAncestorContainer: root } = range;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  for (
    let node = root.nodeType === Node.TEXT_NODE ? (root as Text) : walker.nextNode();
    node;
    node = walker.nextNode()
  ) {
    const text = node as Text;
    if (!range.intersectsNode(text)) continue;
    const start = text === startContainer ? startOffset : 0;
    const end = text === endContainer ? endOffset : text.length;
    if (text.data.slice(start, end).trim() !== '') found.push(text);
  }
  // The last one is cut first, so that the offsets of the first still hold where both are one.
  return found.map((text) => {
    const end = text === endContainer ? endOffset : text.length;
    const start = text === startContainer ? startOffset : 0;
    if (end < text.length) text.splitText(end);
    return start > 0 ? text.splitText(start) : text;
  });
}
