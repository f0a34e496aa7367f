/** What jsdom lacks of a browser, as far as the content script needs it. Real browsers are tested in tests/e2e. */
export function standIns(): void {
  const world = globalThis as unknown as Record<string, unknown>;
  world.Highlight = class extends Set {
    priority = 0;
  };
  world.CSS = { highlights: new Map(), supports: () => true };
  world.IntersectionObserver = class {
    private readonly told: (entries: { target: Element; isIntersecting: boolean }[]) => void;
    constructor(told: (entries: { target: Element; isIntersecting: boolean }[]) => void) {
      this.told = told;
    }
    observe(target: Element): void {
      this.told([{ target, isIntersecting: true }]);
    }
    unobserve(): void {
      // Nothing to do in a document without layout.
    }
    disconnect(): void {
      // Nothing to do in a document without layout.
    }
  };
  world.ResizeObserver = class {
    observe(): void {
      // Nothing to do in a document without layout.
    }
    unobserve(): void {
      // Nothing to do in a document without layout.
    }
    disconnect(): void {
      // Nothing to do in a document without layout.
    }
  };
  world.matchMedia = () => new EventTarget();
  HTMLElement.prototype.showPopover = function show() {
    this.dataset.open = '';
  };
  const matches = Element.prototype.matches;
  const isPopover = (element: HTMLElement, selector: string) =>
    selector === ':popover-open' && 'open' in element.dataset;
  Element.prototype.matches = function match(this: HTMLElement, selector: string) {
    return isPopover(this, selector) || (selector !== ':popover-open' && matches.call(this, selector));
  } as never;
  Element.prototype.scrollIntoView = function scroll() {
    // Nothing to do in a document without layout.
  };
  Range.prototype.getClientRects = () => [new DOMRect(10, 10, 100, 20)] as unknown as DOMRectList;
}

/** The words of every painted range, by highlight name. */
export function painted(): Record<string, string[]> {
  const highlights = CSS.highlights as unknown as Map<string, Set<Range>>;
  return Object.fromEntries(
    [...highlights].flatMap(([name, ranges]) => (ranges.size > 0 ? [[name, [...ranges].map(String)]] : [])),
  );
}
