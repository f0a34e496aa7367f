/** Brings a place into the middle of the window and of each scroller around it, at once. */
export function scrollTo(place: Range | Element, view: Window): void {
  const start = 'startContainer' in place ? place.startContainer : place;
  const document = view.document;
  for (let at: Node | null = start; at; at = parentOf(at)) {
    if (at.nodeType !== 1 || at === document.body || at === document.documentElement) continue;
    const scroller = at as HTMLElement;
    if (scroller.scrollHeight <= scroller.clientHeight) continue;
    if (!/auto|scroll|overlay/.test(view.getComputedStyle(scroller).overflowY)) continue;
    const box = scroller.getBoundingClientRect();
    const by = middleOf(place) - (box.top + scroller.clientHeight / 2);
    scroller.scrollBy({ top: by, behavior: 'instant' });
  }
  view.scrollBy({ top: middleOf(place) - view.innerHeight / 2, behavior: 'instant' });
}

/** The middle of its first line, so that long places begin where one looks. */
function middleOf(place: Range | Element): number {
  const [first] = place.getClientRects();
  const { top, height } = first ?? place.getBoundingClientRect();
  return top + height / 2;
}

function parentOf(node: Node): Node | null {
  return node.parentNode ?? ('host' in node ? (node as ShadowRoot).host : null);
}
