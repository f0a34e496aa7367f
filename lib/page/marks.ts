import type { Level } from '../types.ts';

/** Something to paint. */
export interface Mark {
  /** Unique in its answer. */
  readonly id: string;
  readonly level: Level;
  readonly range: Range;
  /** The page is dark behind it. */
  readonly dark: boolean;
}

/** Names a painted mark. */
export interface MarkName {
  readonly answer: string;
  readonly id: string;
}

/** Paints ranges by the CSS Custom Highlight API: no node of the page is touched. All of it goes when the signal aborts. */
export interface Marks {
  /** Replaces an answer's marks; a mark whose place and look stay is left alone, so that it does not blink. */
  paint(answer: string, marks: readonly Mark[]): void;
  /**
   * To be called before the page is drawn: puts marks back whose nodes the page just made anew, at the same place and
   * with the same words. False where a mark found its words there no longer; it then paints nothing.
   */
  heal(): boolean;
  /** Takes an answer's marks away. */
  forget(answer: string): void;
  /** The marks at a point of the viewport, gravest and then shortest first. */
  at(x: number, y: number): MarkName[];
  /** Makes a mark the current one, of which there is one at most; with null there is none. */
  show(answer: string, id: string | null): void;
  /** Where a mark is painted; null where it is not, or where its words are gone. */
  rangeOf(answer: string, id: string): Range | null;
  /** Gives a shadow root the look of marks, which does not reach into it by itself. */
  adopt(root: ShadowRoot, css: string): void;
}

/** A painted mark: where it stands, so that it can be put there again. */
interface Placed extends Mark {
  readonly words: string;
  readonly from: Place;
  readonly to: Place;
}

/** A point of the page, and the way to its node from the root. */
interface Place {
  readonly node: Node;
  readonly offset: number;
  readonly root: Node;
  readonly path: readonly number[];
}

/** Later ones are painted over earlier ones. */
const LOOKS = ['note', 'check', 'stop', 'current'] as const;
type Look = (typeof LOOKS)[number];

/** Marks of one window, under the names 'caveat-note-light', 'caveat-current-dark' and the like. */
export function createMarks(view: Window & typeof globalThis, signal: AbortSignal): Marks {
  const registry = view.CSS.highlights;
  const highlights = new Map<string, Highlight>();
  const painted = new Map<string, Map<string, Placed>>();
  const names = new WeakMap<AbstractRange, MarkName>();
  const adopted: { readonly root: ShadowRoot; readonly sheet: CSSStyleSheet }[] = [];
  let current: { readonly name: MarkName; readonly mark: Mark } | null = null;
  // An extension that was updated or removed under the page may leave its marks behind.
  for (const look of LOOKS) for (const dark of [false, true]) registry.delete(nameOf(look, dark));

  /** The highlight of a look, registered while it holds anything. */
  const add = (look: Look, { range, dark }: Mark) => {
    const name = nameOf(look, dark);
    const highlight = highlights.get(name) ?? new view.Highlight();
    highlight.priority = LOOKS.indexOf(look);
    highlight.add(range);
    highlights.set(name, highlight);
    if (registry.get(name) !== highlight) registry.set(name, highlight);
  };

  const remove = (look: Look, { range, dark }: Mark) => {
    const name = nameOf(look, dark);
    const highlight = highlights.get(name);
    highlight?.delete(range);
    if (highlight?.size === 0) unregister(name, highlight);
  };

  const unregister = (name: string, highlight: Highlight) => {
    if (registry.get(name) === highlight) registry.delete(name);
    highlights.delete(name);
  };

  /** Moves the current mark's own highlight to where the mark is now. */
  const follow = (name: MarkName | null) => {
    const mark = name && painted.get(name.answer)?.get(name.id);
    if (mark && mark.range === current?.mark.range) return;
    if (current) remove('current', current.mark);
    current = name && mark ? { name, mark } : null;
    if (current) add('current', current.mark);
  };

  const marks: Marks = {
    paint(answer, next) {
      if (signal.aborted) return;
      const before = painted.get(answer) ?? new Map<string, Placed>();
      const now = new Map<string, Placed>();
      for (const mark of next) {
        const old = before.get(mark.id);
        if (now.has(mark.id)) continue;
        if (old && isSame(old, mark)) {
          // What stands before it may have come or gone.
          now.set(mark.id, placed(old));
          continue;
        }
        names.set(mark.range, { answer, id: mark.id });
        add(mark.level, mark);
        now.set(mark.id, placed(mark));
      }
      for (const [id, old] of before) if (now.get(id)?.range !== old.range) remove(old.level, old);
      if (now.size > 0) painted.set(answer, now);
      else painted.delete(answer);
      if (current?.name.answer === answer) follow(current.name);
    },
    heal() {
      let whole = true;
      for (const answer of painted.values()) {
        for (const mark of answer.values()) whole = (stands(mark) || putBack(mark)) && whole;
      }
      return whole;
    },
    forget(answer) {
      marks.paint(answer, []);
    },
    at(x, y) {
      const roots = adopted.map(({ root }) => root);
      const ranges = rangesAt(view, registry, highlights.values(), { x, y, roots });
      const found = new Map<string, { name: MarkName; mark: Mark }>();
      for (const range of ranges) {
        const name = names.get(range);
        if (!name) continue;
        const mark = painted.get(name.answer)?.get(name.id);
        if (mark?.range === range) found.set(`${name.answer}\n${name.id}`, { name, mark });
      }
      return [...found.values()]
        .sort(
          (a, b) =>
            LOOKS.indexOf(b.mark.level) - LOOKS.indexOf(a.mark.level) ||
            a.mark.range.toString().length - b.mark.range.toString().length,
        )
        .map(({ name }) => name);
    },
    show(answer, id) {
      if (!signal.aborted) follow(id === null ? null : { answer, id });
    },
    rangeOf(answer, id) {
      const range = painted.get(answer)?.get(id)?.range;
      return range && !range.collapsed && range.startContainer.isConnected ? range : null;
    },
    adopt(root, css) {
      if (signal.aborted || adopted.some((one) => one.root === root)) return;
      const sheet = new view.CSSStyleSheet();
      sheet.replaceSync(css);
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
      adopted.push({ root, sheet });
    },
  };

  signal.addEventListener(
    'abort',
    () => {
      for (const [name, highlight] of highlights) unregister(name, highlight);
      painted.clear();
      current = null;
      for (const { root, sheet } of adopted) {
        root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
      }
    },
    { once: true },
  );
  return marks;
}

function nameOf(look: Look, dark: boolean): string {
  return `caveat-${look}-${dark ? 'dark' : 'light'}`;
}

function placed({ id, level, dark, range }: Mark): Placed {
  const from = placeOf(range.startContainer, range.startOffset);
  const to = placeOf(range.endContainer, range.endOffset);
  return { id, level, dark, range, words: range.toString(), from, to };
}

function placeOf(node: Node, offset: number): Place {
  const path: number[] = [];
  let at = node;
  for (; at.parentNode; at = at.parentNode) {
    let index = 0;
    for (let before = at.previousSibling; before; before = before.previousSibling) index += 1;
    path.push(index);
  }
  return { node, offset, root: at, path: path.reverse() };
}

/** Whether a range is where it was put: the page moves its ends where it takes their nodes away or sets their text. */
function stands({ range, from, to }: Placed): boolean {
  return (
    range.startContainer === from.node &&
    range.startOffset === from.offset &&
    range.endContainer === to.node &&
    range.endOffset === to.offset
  );
}

/** Puts a range where it was, by the way there; it is empty where other words stand there now. */
function putBack({ range, words, from, to }: Placed): boolean {
  const [first, last] = [nodeAt(from), nodeAt(to)];
  if (first && last) {
    range.setStart(first, from.offset);
    range.setEnd(last, to.offset);
    if (range.toString() === words) return true;
  }
  range.collapse();
  return false;
}

/** The text node at a place, where it is long enough. */
function nodeAt({ root, path, offset }: Place): Text | null {
  const node = path.reduce<Node | undefined>((at, index) => at?.childNodes[index], root);
  return node?.nodeType === 3 && offset <= (node as Text).length ? (node as Text) : null;
}

function isSame(a: Mark, b: Mark): boolean {
  return (
    a.level === b.level &&
    a.dark === b.dark &&
    a.range.startContainer === b.range.startContainer &&
    a.range.startOffset === b.range.startOffset &&
    a.range.endContainer === b.range.endContainer &&
    a.range.endOffset === b.range.endOffset
  );
}

/** A point of the viewport, and the shadow roots into which one looks there. */
interface Point {
  readonly x: number;
  readonly y: number;
  readonly roots: ShadowRoot[];
}

/** The ranges of ours at a point; by the caret there where the browser cannot tell. */
function rangesAt(
  view: Window,
  registry: HighlightRegistry,
  ours: Iterable<Highlight>,
  { x, y, roots }: Point,
): AbstractRange[] {
  const own = new Set(ours);
  if ('highlightsFromPoint' in registry) {
    const told = (registry as HighlightRegistry & PointedRegistry).highlightsFromPoint(x, y, {
      shadowRoots: roots,
    });
    const found = told.filter(({ highlight }) => own.has(highlight)).flatMap(({ ranges }) => ranges);
    // Under an emulated pixel ratio Chromium finds nothing where the caret does.
    if (found.length > 0) return found;
  }
  const caret = view.document.caretPositionFromPoint(x, y, { shadowRoots: roots });
  if (!caret) return [];
  const { offsetNode, offset } = caret;
  return [...own].flatMap((highlight) =>
    [...highlight].filter(
      (range) => isLive(range) && range.isPointInRange(offsetNode, offset) && covers(range, x, y),
    ),
  );
}

function isLive(range: AbstractRange): range is Range {
  return 'isPointInRange' in range;
}

/** A caret is found beside text too; only a point on the text counts. */
function covers(range: Range, x: number, y: number): boolean {
  return [...range.getClientRects()].some(
    ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
  );
}

/** Newer than the compiler's library. */
interface PointedRegistry {
  highlightsFromPoint(
    x: number,
    y: number,
    options: { shadowRoots: ShadowRoot[] },
  ): { highlight: Highlight; ranges: AbstractRange[] }[];
}

/** Light of a colour, 0..1, and how opaque it is. */
interface Shade {
  readonly light: number;
  readonly alpha: number;
}

/**
 * Whether an element stands on a dark ground: by the first background behind it that is not see-through, else by
 * its color-scheme. `seen` keeps what was found during one look, for elements that share their ancestors.
 */
export function isDark(element: Element, seen: Map<Element, boolean> = new Map()): boolean {
  const view = element.ownerDocument.defaultView;
  if (!view) return false;
  const passed: Element[] = [];
  let dark: boolean | undefined;
  for (let at: Element | null = element; at && dark === undefined; at = parentOf(at)) {
    dark = seen.get(at);
    if (dark !== undefined) break;
    passed.push(at);
    const shade = shadeOf(view.getComputedStyle(at).backgroundColor);
    if (shade && shade.alpha >= 0.5) dark = shade.light < 0.5;
  }
  const found = dark ?? prefersDark(view, element);
  for (const at of passed) seen.set(at, found);
  return found;
}

function parentOf(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return 'host' in root ? (root as ShadowRoot).host : null;
}

function prefersDark(view: Window, element: Element): boolean {
  const schemes = view.getComputedStyle(element).colorScheme.split(' ');
  if (!schemes.includes('dark')) return false;
  return !schemes.includes('light') || view.matchMedia('(prefers-color-scheme: dark)').matches;
}

/** How light a computed colour looks; null for what is no colour that browsers compute. */
function shadeOf(color: string): Shade | null {
  if (color === 'transparent') return { light: 0, alpha: 0 };
  const [, form = '', body = ''] = /^([a-z]+)\(([^)]*)\)$/.exec(color) ?? [];
  const numbers = body.match(/-?[\d.]+(?:e-?\d+)?%?/g)?.map(amount) ?? [];
  const [a = 0, b = 0, c = 0] = numbers;
  const alpha = numbers[3] ?? 1;
  switch (form) {
    case 'rgb':
    case 'rgba':
      return { light: luma(a / 255, b / 255, c / 255), alpha };
    case 'color':
      return /^(?:srgb|display-p3|rec2020)\s/.test(body) ? colorOf(body) : null;
    case 'oklab':
    case 'oklch':
      return { light: a, alpha };
    case 'lab':
    case 'lch':
      return { light: a / 100, alpha };
    default:
      return null;
  }
}

function colorOf(body: string): Shade {
  const [red = 0, green = 0, blue = 0, alpha = 1] = body
    .split(/[\s/]+/)
    .slice(1)
    .map(amount);
  return { light: luma(red, green, blue), alpha };
}

function amount(number: string): number {
  return number.endsWith('%') ? Number.parseFloat(number) / 100 : Number.parseFloat(number);
}

/** Perceived lightness of gamma-encoded red, green and blue (Rec. 601). */
function luma(red: number, green: number, blue: number): number {
  return 0.299 * red + 0.587 * green + 0.114 * blue;
}
