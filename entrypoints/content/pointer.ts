/** A click that moved further than this, in px, was a drag: the person selects text. */
const DRAG = 4;
const OWN_CLICK =
  'a, button, input, select, textarea, label, summary, [role="button"], [role="link"], [contenteditable="true"]';

/**
 * Calls back where the person clicked on plain text: the main button, without a drag, a selection or a modifier, and
 * not on something that does its own thing when clicked. The page gets its click all the same.
 */
export function listenToPointer(
  document: Document,
  signal: AbortSignal,
  clicked: (x: number, y: number) => void,
): void {
  let from = { x: 0, y: 0 };
  document.addEventListener(
    'pointerdown',
    (event) => {
      from = { x: event.clientX, y: event.clientY };
    },
    { capture: true, passive: true, signal },
  );
  document.addEventListener(
    'click',
    (event) => {
      const { clientX: x, clientY: y } = event;
      // Where the click was made in an open shadow root, its target is the root's host.
      const [target] = event.composedPath();
      if (!event.isTrusted || event.button !== 0 || event.detail !== 1) return;
      if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      if (Math.hypot(x - from.x, y - from.y) > DRAG || document.getSelection()?.isCollapsed === false) return;
      if (target instanceof Element && target.closest(OWN_CLICK)) return;
      clicked(x, y);
    },
    { capture: true, passive: true, signal },
  );
}
