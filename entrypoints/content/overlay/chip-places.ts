/** A chip and the element at whose lower edge it sits. */
export interface Place {
  readonly chip: HTMLElement;
  readonly element: Element;
}

/** Between the answer's last line and its chip, and between chip and window edge, in px. */
const GAP = 4;
const EDGE = 8;

/**
 * Moves each chip to the lower outer corner of its element, and hides it where that corner is clipped by the
 * element's scroller or the window. Reads all places before it writes any, so that layout runs once.
 */
export function placeChips(places: readonly Place[], view: Window): void {
  const found = places.map(({ chip, element }) => {
    const box = element.getBoundingClientRect();
    const clip = visibleBox(element, view);
    const { offsetWidth: width, offsetHeight: height } = chip;
    const outer = view.getComputedStyle(element).direction === 'rtl' ? box.left : box.right - width;
    const x = Math.max(EDGE, Math.min(outer, view.innerWidth - width - EDGE));
    const y = box.bottom + GAP;
    return { chip, x, y, hidden: y < clip.top || y + height > clip.bottom };
  });
  for (const { chip, x, y, hidden } of found) {
    chip.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
    // A hidden element would lose the focus.
    chip.style.visibility = hidden && !chip.matches(':focus') ? 'hidden' : '';
  }
}

/** A cover and the elements that it lies over. */
export interface Covered {
  readonly cover: HTMLElement;
  readonly elements: readonly Element[];
}

/** A cover is at least this high, in px, so that it can be read over an answer that has just begun. */
const COVER_HEIGHT = 220;

/** Lays each cover over what can be seen of its elements. Reads all places before it writes any. */
export function placeCovers(places: readonly Covered[], view: Window): void {
  const found = places.flatMap(({ cover, elements }) => {
    const [first] = elements;
    if (!first) return [];
    const boxes = elements.map((element) => element.getBoundingClientRect());
    const clip = visibleBox(first, view);
    const top = Math.min(...boxes.map((box) => box.top));
    const bottom = Math.max(top + COVER_HEIGHT, ...boxes.map((box) => box.bottom));
    const left = Math.min(...boxes.map((box) => box.left));
    const right = Math.max(...boxes.map((box) => box.right));
    const from = Math.max(top - EDGE, clip.top);
    return {
      cover,
      left: left - EDGE,
      top: from,
      width: right - left + 2 * EDGE,
      height: Math.min(bottom + EDGE, clip.bottom) - from,
    };
  });
  for (const { cover, left, top, width, height } of found) {
    cover.style.transform = `translate(${Math.round(left)}px, ${Math.round(top)}px)`;
    cover.style.width = `${Math.round(width)}px`;
    cover.style.height = `${Math.max(0, Math.round(height))}px`;
    cover.style.visibility = height > 0 ? '' : 'hidden';
  }
}

/**
 * The z-index that puts the overlay on the answer's own level of the page: above its text, below the site's menus
 * and dialogs.
 */
export function stackingLevel(element: Element): number {
  let level = 0;
  for (let at: Element | null = element; at; at = at.parentElement) {
    const { position, zIndex } = getComputedStyle(at);
    // The outermost stacking context decides, so later (outer) values replace earlier ones.
    if (position !== 'static' && zIndex !== 'auto') level = Number.parseInt(zIndex, 10) || 0;
  }
  return level;
}

function visibleBox(element: Element, view: Window): { top: number; bottom: number } {
  let top = 0;
  let bottom = view.innerHeight;
  for (let at = element.parentElement; at && at !== element.ownerDocument.body; at = at.parentElement) {
    if (!/auto|scroll|hidden|clip/.test(view.getComputedStyle(at).overflowY)) continue;
    const box = at.getBoundingClientRect();
    // A box that hugs its content does not clip the chip under it: only scrollers do.
    if (at.scrollHeight <= at.clientHeight) continue;
    top = Math.max(top, box.top);
    bottom = Math.min(bottom, box.bottom);
  }
  return { top, bottom };
}
