import type { Block, BlockKind, Span } from '../types.ts';

/** A stretch of a draft's text that stands unaltered in a text node, as that node was when it was read. */
export interface Run {
  readonly at: number;
  readonly node: Text;
  /** Offset in the node. */
  readonly from: number;
  /** All that the node said. */
  readonly data: string;
  length: number;
}

/** A span that is still being written; empty where nothing was written in it. */
export interface OpenSpan {
  start: number;
  end: number;
}

/** The stand-in for what is not text: a formula, a picture. */
export const ATOM = '\uFFFC';

/**
 * The text side of a reading: takes text in document order and keeps where each piece of it stands, so that
 * offsets lead back to the page. Separators are written between texts only, never before the first or after the
 * last. Linear in what it is given; stops taking text at `limit` characters and says so in `full`.
 */
export interface Draft {
  readonly full: boolean;
  readonly length: number;
  /** The kind of the next block. */
  kind: BlockKind;
  /** Ends the block, naming its language where it was code. */
  boundary(lang?: string): void;
  /** Ends the block; what follows is a cell of a table's row. */
  cell(first: boolean): void;
  /** Text in which white space is folded; with `breaks`, its line feeds are shown. */
  flow(node: Text, breaks: boolean): void;
  /** Text as it stands, of code. */
  code(node: Text): void;
  /** Digits and signs set high or low: they keep their meaning in characters of their own. */
  raised(node: Text, map: ReadonlyMap<string, string>): void;
  /** A line break that the page shows; where they may stand `apart`, two in a row end the block. */
  break(apart: boolean): void;
  /** In code: what follows begins a line; `always`, even where the line before is empty. */
  line(always: boolean): void;
  atom(kind: 'math' | 'picture'): void;
  /** Something was left out here; a `chip` would have kept its neighbours apart. */
  cut(chip: boolean): void;
  open(): OpenSpan;
  close(span: OpenSpan): Span;
  end(): { text: string; blocks: Block[]; runs: Run[] };
}

/** Marks before which no blank stands: a blank before a chip that was cut is closed up. */
const CLOSING = new Set('.,;:!?)]}»”’…。，、；：！？）］」』');
const OPENING = new Set('([{«“‘„（「『');

/** Begins a text of at most `limit` characters. */
export function createDraft(limit: number): Draft {
  const pieces: string[] = [];
  const blocks: Block[] = [];
  const runs: Run[] = [];
  let length = 0;
  let last = '';

  let block: { start: number; kind: BlockKind } | null = null;
  /** What separates the next block from the one before. */
  let gap = '';
  /** All that the block holds is one formula. */
  let formula = false;
  /** White space that is written only when text follows it. */
  let blank: { char: ' ' | '\n'; node: Text | null; from: number } | null = null;
  /** The same in code, where all of it counts; without a node it is a line break, a soft one only where a line is unfinished. */
  let held: { node: Text | null; from: number; to: number; soft: boolean }[] = [];
  let cut = false;
  let chip = false;
  let unset: OpenSpan[] = [];

  /** The one place where text is written. */
  const write = (chars: string, node: Text | null, from: number) => {
    const taken = chars.length > limit - length ? chars.slice(0, limit - length) : chars;
    if (taken === '') return;
    if (node) {
      const run = runs.at(-1);
      if (run?.node === node && run.from + run.length === from && run.at + run.length === length) {
        run.length += taken.length;
      } else {
        runs.push({ at: length, node, from, data: node.data, length: taken.length });
      }
    }
    pieces.push(taken);
    length += taken.length;
    last = taken.charAt(taken.length - 1);
  };

  /** Writes what stands between the text before and the text that begins with `next`. */
  const join = (next: string) => {
    if (!block) {
      if (length > 0) write(gap || '\n', null, 0);
      else if (gap.includes('\t')) write(gap, null, 0);
      gap = '';
      block = { start: length, kind: draft.kind };
      formula = false;
    } else if (blank) {
      const heals = cut && blank.char === ' ' && CLOSING.has(next);
      if (!heals) write(blank.char, blank.node, blank.from);
    } else if (chip && !CLOSING.has(next) && !OPENING.has(last)) {
      write(' ', null, 0);
    }
    blank = null;
    cut = false;
    chip = false;
    if (unset.length > 0) {
      for (const span of unset) span.start = length;
      unset = [];
    }
  };

  const put = (chars: string, node: Text | null, from: number) => {
    join(chars.charAt(0));
    formula = false;
    write(chars, node, from);
  };

  const endBlock = (lang?: string) => {
    if (block && length > block.start) {
      const kind = formula && block.kind === 'paragraph' ? 'math' : block.kind;
      blocks.push({ start: block.start, end: length, kind, ...(lang && { lang }) });
    }
    block = null;
    blank = null;
    held = [];
    cut = false;
    chip = false;
  };

  /** Writes the white space held back in code; at the start of a block only the first line's own indentation. */
  const release = () => {
    const waiting = held;
    held = [];
    const from = block ? 0 : waiting.findLastIndex(hasBreak);
    for (const [i, space] of waiting.entries()) {
      if (i < from) continue;
      if (!space.node) {
        if (block) put('\n', null, 0);
        continue;
      }
      const start =
        block || i > from
          ? space.from
          : Math.max(space.from, space.node.data.lastIndexOf('\n', space.to - 1) + 1);
      if (start < space.to) put(space.node.data.slice(start, space.to), space.node, start);
    }
  };

  const draft: Draft = {
    kind: 'paragraph',
    get full() {
      return length >= limit;
    },
    get length() {
      return length;
    },
    boundary(lang) {
      endBlock(lang);
      gap = length > 0 ? '\n' : '';
    },
    cell(first) {
      if (first) draft.boundary();
      else {
        endBlock();
        gap += '\t';
      }
    },
    flow(node, breaks) {
      const { data } = node;
      held = [];
      let at = 0;
      while (at < data.length && !draft.full) {
        const from = at;
        if (isSpace(data.charCodeAt(at))) {
          let feeds = 0;
          for (; at < data.length && isSpace(data.charCodeAt(at)); at += 1) {
            if (data.charCodeAt(at) === FEED) feeds += 1;
          }
          if (breaks && feeds > 1) draft.boundary();
          else if (breaks && feeds === 1) blank = { char: '\n', node, from: data.indexOf('\n', from) };
          else if (block && !blank) blank = { char: ' ', node, from };
        } else if (isUnseen(data.charCodeAt(at))) {
          at += 1;
        } else {
          at = endOfStretch(data, at);
          put(data.slice(from, at), node, from);
        }
      }
    },
    code(node) {
      const { data } = node;
      let end = data.length;
      while (end > 0 && isSpace(data.charCodeAt(end - 1))) end -= 1;
      const text = end > 0;
      // A line feed in the text is the break that was due.
      if (data.startsWith('\n') && held.at(-1)?.soft) held.pop();
      if (text) {
        let start = 0;
        while (isSpace(data.charCodeAt(start))) start += 1;
        if (start > 0) held.push({ node, from: 0, to: start, soft: false });
        release();
        put(data.slice(start, end), node, start);
      }
      if (end < data.length) held.push({ node, from: end, to: data.length, soft: false });
    },
    raised(node, map) {
      const chars = [...node.data].map((char) => map.get(char) ?? char).join('');
      if (chars.length === node.data.length) put(chars, node, 0);
      else draft.flow(node, false);
    },
    break(apart) {
      if (apart && blank?.char === '\n' && !blank.node) {
        draft.boundary();
      } else if (block) {
        blank = { char: '\n', node: null, from: 0 };
      }
    },
    line(always) {
      const before = held.at(-1);
      if (always) {
        if (before?.soft) before.soft = false;
        held.push({ node: null, from: 0, to: 0, soft: false });
      } else if (block && !(before && hasBreak(before))) {
        held.push({ node: null, from: 0, to: 0, soft: true });
      }
    },
    atom(kind) {
      const alone = !block;
      put(ATOM, null, 0);
      formula = alone && kind === 'math';
    },
    cut(isChip) {
      cut = true;
      if (isChip && block && !blank) chip = true;
    },
    open() {
      const span = { start: -1, end: -1 };
      unset.push(span);
      return span;
    },
    close(span) {
      if (span.start < 0) {
        // Spans nest: it is the last one, or an outer one whose inner ones were never closed.
        unset.length = Math.max(0, unset.lastIndexOf(span));
        span.start = length;
      }
      span.end = length;
      return span;
    },
    end() {
      endBlock();
      return { text: pieces.join(''), blocks, runs };
    },
  };
  return draft;

  function hasBreak(space: { node: Text | null; from: number; to: number }): boolean {
    return !space.node || space.node.data.slice(space.from, space.to).includes('\n');
  }
}

const FEED = 10;

/** White space that a page folds; a no-break space is not. */
function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13 && code !== 11);
}

/** Characters without width that pages put into words: zero-width space, byte order mark, soft hyphen. */
function isUnseen(code: number): boolean {
  return code === 0x200b || code === 0xfeff || code === 0xad;
}

/** End of the longest stretch from `at` that needs no folding. */
function endOfStretch(data: string, at: number): number {
  let end = at;
  while (end < data.length) {
    const code = data.charCodeAt(end);
    if (isUnseen(code)) break;
    if (isSpace(code)) {
      const next = data.charCodeAt(end + 1);
      if (code !== 32 || end + 1 === data.length || isSpace(next) || isUnseen(next)) break;
    }
    end += 1;
  }
  return end;
}
