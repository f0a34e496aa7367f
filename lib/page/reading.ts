import { makePassage } from '../text/passage.ts';
import type { BlockKind, Dialect, Formula, Link, Passage, Span } from '../types.ts';
import { createDraft, type Draft, type OpenSpan, type Run } from './draft.ts';

/** A message as text, and the way back from its offsets to the page. */
export interface Reading {
  readonly passage: Passage;
  /** Longer than what is read at most (2,000,000 characters, 1,000,000 nodes); the rest was left. */
  readonly truncated: boolean;
  /** The span on the page, from text node to text node; null where its nodes are gone or their text changed. */
  rangeOf(span: Span): Range | null;
  /** The offset at a point of the page; of the next text where the point is not in text; null outside what was read. */
  spanAt(node: Node, offset: number): number | null;
}

const CHARACTERS = 2_000_000;
const NODES = 1_000_000;

/** What is never part of an answer. */
const ALWAYS = [
  'script, style, noscript, template, svg, button, textarea, input, select, option, iframe, canvas, object',
  '[contenteditable="true"], [contenteditable=""], [hidden], rt, rp',
  '.sr-only, .visually-hidden, .cdk-visually-hidden, mat-icon, .material-icons, .material-symbols-outlined',
].join(', ');
const MATH = '.katex, .katex-display, mjx-container, math';
const DISPLAY = '.katex-display, mjx-container[display="true"], math[display="block"]';
/** In a code block: the code itself, without the header that stands above it. */
const CORE = 'code, .cm-content, .view-lines';
const LINE = '.line, .cm-line, .view-line, [data-line], span.block';
const LINE_NUMBER =
  '.linenumber, .line-number, .line-numbers, .line-numbers-rows, .lineno, .hljs-ln-numbers, .cm-gutters, .react-syntax-highlighter-line-number';

const BLOCKS = new Set(
  `address article aside blockquote caption center dd details dialog div dl dt fieldset figcaption figure footer form
   h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol p pre section summary table tbody tfoot thead tr ul`.split(
    /\s+/,
  ),
);

const RAISED = new Map([...'0123456789+-−()n'].map((char, i) => [char, '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁽⁾ⁿ'.charAt(i)]));
const LOWERED = new Map([...'0123456789+-−()'].map((char, i) => [char, '₀₁₂₃₄₅₆₇₈₉₊₋₋₍₎'.charAt(i)]));
/** A text node that shows where the next word will stand. */
const CURSOR = /^\s?[▉▊▋▌▍▎█]\s?$/u;
/** The same behind a word, in its text node. */
const CURSOR_BEHIND = /(?<=[\p{L}\p{N}\p{P}])[▋▌▍](?!\S)/gu;
const SHORT_SCRIPT = /^[0-9+\-−()n]{1,8}$/;

/**
 * Reads the pieces of a message, in the order given. Walks text nodes, without layout or style, so that it reads
 * hidden and unmounted rows alike; linear, and safe for any nesting. With `breaks`, line feeds are shown line
 * breaks, as in what a person typed.
 */
export function read(
  bodies: readonly Element[],
  dialect: Dialect,
  options: { readonly breaks?: boolean } = {},
): Reading {
  const draft = createDraft(CHARACTERS);
  const walk = createWalk(draft, dialect, options.breaks ?? false);
  for (const body of bodies) walk.body(body);
  const { text: told, blocks, runs } = draft.end();
  const text = told.replaceAll(CURSOR_BEHIND, ' ');
  const passage = makePassage({
    text,
    blocks,
    links: walk.links,
    blanks: walk.blanks,
    formulas: walk.formulas,
  });
  return { passage, truncated: draft.full || walk.left <= 0, ...places(bodies, runs, text.length) };
}

/** The page side of a reading: goes through elements and tells the draft what they mean. */
function createWalk(draft: Draft, dialect: Dialect, breaks: boolean) {
  const cite = dialect.cite ?? '';
  const math = list(MATH, dialect.math);
  const exclude = list(ALWAYS, dialect.exclude);
  const container = list('pre', dialect.code);
  /** One question for the many elements that are nothing special. */
  const special = list(exclude, cite, math, container);
  const links: Link[] = [];
  const blanks: Span[] = [];
  const formulas: Formula[] = [];
  /** What to do on leaving an element. */
  const frames: { readonly element: Element; readonly leave: () => void }[] = [];

  let left = NODES;
  let kind: BlockKind = 'paragraph';
  let inCell = false;
  let cells = 0;
  let script: ReadonlyMap<string, string> | null = null;
  /** In a code block: its code, and what else it says, which may name the language. */
  let code: { readonly cores: ReadonlySet<Element>; inside: boolean; label: string } | null = null;

  const link = (span: OpenSpan, href: string) => links.push({ ...draft.close(span), href });

  const within = (inner: BlockKind): BlockKind => (kind === 'quote' || kind === 'cell' ? kind : inner);

  /** Reads what follows as another kind of block, until the element is left. */
  const enter = (element: Element, inner: BlockKind) => {
    const outer = kind;
    boundary();
    kind = within(inner);
    draft.kind = kind;
    frames.push({
      element,
      leave() {
        boundary();
        kind = outer;
        draft.kind = outer;
      },
    });
  };

  /** The edge of a block; a cell is one block, so there it is a line break. */
  const boundary = () => {
    if (inCell) draft.break(false);
    else draft.boundary();
  };

  const enterCell = (element: Element) => {
    const outer = kind;
    draft.cell(cells === 0);
    cells += 1;
    kind = within('cell');
    draft.kind = kind;
    inCell = true;
    frames.push({
      element,
      leave() {
        inCell = false;
        kind = outer;
        draft.kind = outer;
      },
    });
  };

  const enterCode = (element: Element) => {
    const own = { cores: coresOf(element), inside: false, label: '' };
    const span = draft.open();
    const outer = kind;
    boundary();
    if (!inCell) draft.kind = 'code';
    code = own;
    own.inside = own.cores.has(element);
    frames.push({
      element,
      leave() {
        code = null;
        const lang = languageOf(element, own.cores, own.label);
        if (inCell) {
          blanks.push(draft.close(span));
          draft.break(false);
        } else {
          draft.close(span);
          draft.boundary(lang);
        }
        draft.kind = outer;
      },
    });
  };

  const enterInCode = (element: Element, state: NonNullable<typeof code>): boolean => {
    const name = element.localName;
    if (state.cores.has(element)) {
      state.inside = true;
      draft.line(false);
      frames.push({
        element,
        leave() {
          state.inside = false;
        },
      });
      return true;
    }
    if (element.matches(LINE_NUMBER)) return false;
    if (element.matches(exclude)) return false;
    if (!state.inside) return true;
    if (name === 'br') draft.line(true);
    else if (BLOCKS.has(name) || element.matches(LINE)) {
      draft.line(false);
      frames.push({ element, leave: () => draft.line(false) });
    }
    return true;
  };

  const enterMath = (element: Element) => {
    const display = !inCell && (BLOCKS.has(element.localName) || element.matches(DISPLAY));
    const span = draft.open();
    if (display) {
      draft.boundary();
      draft.kind = 'math';
    }
    draft.atom('math');
    const written = draft.close(span);
    blanks.push(written);
    const tex = element.querySelector('annotation[encoding="application/x-tex"]')?.textContent;
    if (tex && written.start < written.end) formulas.push({ ...written, tex });
    if (display) {
      draft.boundary();
      draft.kind = kind;
    }
  };

  const cut = (element: Element, isChip: boolean) => {
    draft.cut(isChip);
    if (BLOCKS.has(element.localName)) boundary();
    if (isChip) {
      const hrefs = hrefsOf(element);
      for (const href of hrefs.length > 0 ? hrefs : ['']) {
        links.push({ start: draft.length, end: draft.length, href });
      }
    }
  };

  /** Takes in an element; whether its children are to be read. */
  const take = (element: Element): boolean => {
    if (code) return enterInCode(element, code);
    const name = element.localName;
    if (element.matches(special)) {
      if (cite && element.matches(cite)) {
        cut(element, true);
        return false;
      }
      if (element.matches(math)) {
        enterMath(element);
        return false;
      }
      if (element.matches(container)) {
        enterCode(element);
        return true;
      }
      cut(element, false);
      return false;
    }
    switch (name) {
      case 'br':
        draft.break(!inCell);
        return false;
      case 'hr':
        boundary();
        return false;
      case 'img':
        if (element.getAttribute('alt')) draft.atom('picture');
        return false;
      case 'li':
        enter(element, 'item');
        return true;
      case 'h1':
      case 'h2':
      case 'h3':
      case 'h4':
      case 'h5':
      case 'h6':
        enter(element, 'heading');
        return true;
      case 'blockquote':
        enter(element, 'quote');
        return true;
      case 'td':
      case 'th':
        if (!inCell) {
          enterCell(element);
          return true;
        }
        break;
      case 'a': {
        const href = element.getAttribute('href')?.trim();
        if (href) {
          const span = draft.open();
          frames.push({ element, leave: () => link(span, href) });
        }
        return true;
      }
      case 'code': {
        const span = draft.open();
        frames.push({ element, leave: () => blanks.push(draft.close(span)) });
        return true;
      }
      case 'sup':
      case 'sub':
        if (!element.querySelector('* > *') && SHORT_SCRIPT.test(element.textContent ?? '')) {
          script = name === 'sup' ? RAISED : LOWERED;
          frames.push({
            element,
            leave() {
              script = null;
            },
          });
        }
        return true;
    }
    if (BLOCKS.has(name)) {
      boundary();
      if (name === 'tr' && !inCell) cells = 0;
      frames.push({ element, leave: boundary });
    }
    return true;
  };

  const say = (node: Text) => {
    if (code?.inside) draft.code(node);
    else if (code) code.label = (code.label + node.data).trimStart().slice(0, 40);
    else if (CURSOR.test(node.data)) draft.cut(false);
    else if (script) draft.raised(node, script);
    else draft.flow(node, breaks);
  };

  /** Reads what is inside a body, child by child and back up, without recursion. */
  const body = (root: Element) => {
    draft.boundary();
    kind = BODY_KINDS[root.localName] ?? 'paragraph';
    draft.kind = kind;
    let node: Node | null = root;
    let down = true;
    if (root.matches(container)) enterCode(root);
    while (node && left > 0 && !draft.full) {
      left -= 1;
      const next: Node | null = down ? node.firstChild : null;
      if (next) {
        node = next;
      } else {
        while (node && node !== root && !node.nextSibling) {
          node = node.parentNode;
          leave(node);
        }
        if (!node || node === root) break;
        node = node.nextSibling;
      }
      if (node?.nodeType === 3) {
        say(node as Text);
        down = false;
      } else {
        down = node?.nodeType === 1 && take(node as Element);
        // An element whose children are not read, or that has none, is left at once.
        if (node && !(down && node.firstChild)) leave(node);
      }
    }
    while (frames.length > 0) frames.pop()?.leave();
  };

  const leave = (node: Node | null) => {
    while (frames.length > 0 && frames.at(-1)?.element === node) frames.pop()?.leave();
  };

  return {
    links,
    blanks,
    formulas,
    body,
    get left() {
      return left;
    },
  };
}

/** A body that is itself a heading, an item, a quotation. */
const BODY_KINDS: Readonly<Record<string, BlockKind>> = {
  li: 'item',
  blockquote: 'quote',
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
};

/** Selector lists, joined; the empty ones are left out. */
function list(...selectors: readonly (string | undefined)[]): string {
  return selectors.filter(Boolean).join(', ');
}

/** Where the code of a code block stands; some pages put blocks into blocks, with a header in between. */
function coresOf(block: Element): ReadonlySet<Element> {
  const cores: Element[] = [];
  for (const core of block.querySelectorAll(CORE)) {
    if (!cores.at(-1)?.contains(core)) cores.push(core);
  }
  if (cores.length > 0) return new Set(cores);
  const inner = [...block.querySelectorAll('pre')].filter((pre) => !pre.querySelector('pre'));
  return new Set(inner.length > 0 ? inner : [block]);
}

/** 'js' from `language-js`, from data-language, or from the header of the block ('JavaScript', made small). */
function languageOf(block: Element, cores: ReadonlySet<Element>, label: string): string | undefined {
  const [core] = cores;
  for (let element: Element | null = core ?? null; element; element = element.parentElement) {
    const said =
      /(?:^|\s)lang(?:uage)?-([^\s]{1,30})/.exec(element.getAttribute('class') ?? '')?.[1] ??
      element.getAttribute('data-language') ??
      element.getAttribute('data-lang');
    if (said) return said.toLowerCase();
    if (element === block) break;
  }
  const word = label.trim();
  return /^[\p{L}\p{N}+#.-]{1,20}$/u.test(word) ? word.toLowerCase() : undefined;
}

/** The addresses in a citation chip, at most twenty. */
function hrefsOf(chip: Element): string[] {
  const own = chip.matches('a[href]') ? [chip] : [...chip.querySelectorAll('a[href]')].slice(0, 20);
  return own.flatMap((a) => a.getAttribute('href')?.trim() || []);
}

/** The way between offsets and the page. */
function places(
  bodies: readonly Element[],
  runs: readonly Run[],
  length: number,
): Pick<Reading, 'rangeOf' | 'spanAt'> {
  const firstOf = new Map<Text, number>();
  for (const [i, run] of runs.entries()) if (!firstOf.has(run.node)) firstOf.set(run.node, i);

  const intact = (run: Run) =>
    run.node.isConnected &&
    (run.node.data === run.data ||
      run.node.data.slice(run.from, run.from + run.length) ===
        run.data.slice(run.from, run.from + run.length));

  return {
    rangeOf({ start, end }) {
      const first = firstWhere(runs, (run) => run.at + run.length > start);
      const after = firstWhere(runs, (run) => run.at >= end);
      const covered = runs.slice(first, after);
      const head = covered.at(0);
      const tail = covered.at(-1);
      if (!head || !tail || !covered.every(intact)) return null;
      const range = head.node.ownerDocument.createRange();
      range.setStart(head.node, head.from + Math.max(0, start - head.at));
      range.setEnd(tail.node, tail.from + Math.min(tail.length, end - tail.at));
      // Nodes that were moved about no longer enclose anything.
      return range.startContainer === head.node && !range.collapsed ? range : null;
    },
    spanAt(node, offset) {
      if (!bodies.some((body) => body.contains(node))) return null;
      const first = firstOf.get(node as Text);
      if (first === undefined) {
        const point = (node.ownerDocument ?? (node as Document)).createRange();
        point.setStart(node, Math.min(offset, sizeOf(node)));
        const next = firstWhere(
          runs,
          (run) => run.node.getRootNode() === node.getRootNode() && point.comparePoint(run.node, 0) >= 0,
        );
        return runs[next]?.at ?? length;
      }
      let found = runs[first];
      for (let i = first; runs[i]?.node === node && (runs[i]?.from ?? 0) <= offset; i += 1) found = runs[i];
      if (!found) return null;
      return found.at + Math.min(Math.max(0, offset - found.from), found.length);
    },
  };
}

function sizeOf(node: Node): number {
  return node.nodeType === 3 ? (node as Text).data.length : node.childNodes.length;
}

/** Index of the first run for which `after` holds, where it holds for all that follow; the count where for none. */
function firstWhere(runs: readonly Run[], after: (run: Run) => boolean): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const run = runs[middle];
    if (run && after(run)) high = middle;
    else low = middle + 1;
  }
  return low;
}
