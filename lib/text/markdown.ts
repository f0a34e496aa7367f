import type { BlockContext, InlineContext, Line, MarkdownConfig } from '@lezer/markdown';
import { GFM, parser } from '@lezer/markdown';
import type { Block, BlockKind, Formula, Link, Passage, Span } from '../types.ts';
import { makePassage, type PassageParts } from './passage.ts';

/**
 * The passage that Markdown (CommonMark with GitHub's tables, task lists and bare links, and TeX math) or plain
 * text says; `source` leads each offset back to the given text. Unclosed marks are read as far as they go, and
 * reasoning in `<think>` is not part of the answer.
 */
export function fromMarkdown(source: string): Passage {
  const answer = withoutReasoning(source);
  const tree = markdown.parse(answer);
  const targets = referenceTargets(answer, tree.topNode);
  const writer = createWriter(answer);
  let quotes = 0;
  let items = 0;

  tree.iterate({
    enter(node) {
      const { name, from, to } = node;
      if (name === 'Blockquote') quotes += 1;
      if (name === 'ListItem') items += 1;
      if (PROSE.test(name)) {
        writer.openBlock(proseKind(name, quotes, items), from);
        return true;
      }
      switch (name) {
        case 'FencedCode':
        case 'CodeBlock':
          writeCode(writer, answer, node.node);
          return false;
        case 'BlockMath':
          writer.openBlock('math', from);
          writer.formula(from, to);
          writer.closeBlock(to);
          return false;
        case 'HTMLBlock':
          writer.openBlock(proseKind('Paragraph', quotes, items), from);
          writeHtml(writer, answer, node);
          writer.closeBlock(to);
          return false;
        case 'TableHeader':
        case 'TableRow':
          writer.nextRow();
          return true;
        case 'TableDelimiter':
          if (node.node.prevSibling) writer.nextCell();
          return false;
        default:
          return writeInline(writer, answer, node, targets);
      }
    },
    leave({ name, to }) {
      if (name === 'Blockquote') quotes -= 1;
      else if (name === 'ListItem') items -= 1;
      else if (PROSE.test(name)) writer.closeBlock(to);
    },
  });
  return makePassage(writer.parts());
}

type Tree = ReturnType<typeof parser.parse>;
type SyntaxNode = Tree['topNode'];
type SyntaxNodeRef = Parameters<Parameters<Tree['iterate']>[0]['enter']>[0];

/** The object replacement character: stands for what is not text. */
const ATOM = '\uFFFC';

/** Blocks that hold inline text. A definition of a link is one: it names a source. */
const PROSE = /^(?:Paragraph|Task|LinkReference|TableCell|ATXHeading\d|SetextHeading\d)$/;

function proseKind(name: string, quotes: number, items: number): BlockKind {
  if (quotes > 0) return 'quote';
  if (name === 'TableCell') return 'cell';
  if (name.includes('Heading')) return 'heading';
  return items > 0 ? 'item' : 'paragraph';
}

/** The source with leading reasoning overwritten by line feeds, so that no offset moves. */
function withoutReasoning(source: string): string {
  const opening = /^\s*<(think|thinking|reasoning)>/.exec(source);
  if (!opening) return source;
  const closing = `</${opening[1]}>`;
  const at = source.indexOf(closing);
  const end = at < 0 ? source.length : at + closing.length;
  return '\n'.repeat(end) + source.slice(end);
}

function writeCode(writer: Writer, source: string, node: SyntaxNode): void {
  const info = node.getChild('CodeInfo');
  const lang = info && /^[^\s{},:]+/.exec(source.slice(info.from, info.to))?.[0].toLowerCase();
  writer.openBlock(lang === 'math' ? 'math' : 'code', node.from, lang ?? undefined);
  const lines = node.getChildren('CodeText');
  for (const { from, to } of lines) writer.verbatim(from, to);
  writer.closeBlock(lines.at(-1)?.to ?? node.from);
}

interface Range {
  readonly from: number;
  readonly to: number;
}

function writeHtml(writer: Writer, source: string, { from, to }: Range): void {
  for (const tag of source.slice(from, to).matchAll(/<[^<>]*>/g)) {
    const at = from + tag.index;
    writer.skip(at, at + tag[0].length);
    if (/^<\/?(?:br|p|div|li|ul|ol|tr|td|th|h\d|summary|details|table)[\s/>]/i.test(tag[0]))
      writer.breakLine(at);
  }
}

/** Writes what one inline node says; returns whether its children are to be visited. */
function writeInline(
  writer: Writer,
  source: string,
  node: SyntaxNodeRef,
  targets: ReadonlyMap<string, string>,
): boolean {
  const { name, from, to } = node;
  switch (name) {
    case 'EmphasisMark':
    case 'StrikethroughMark':
    case 'HeaderMark':
    case 'QuoteMark':
    case 'TaskMarker':
    case 'Comment':
    case 'ProcessingInstruction':
      writer.skip(from, to);
      return false;
    case 'HardBreak':
      writer.skip(from, to);
      writer.breakLine(from);
      return false;
    case 'HTMLTag':
      writer.skip(from, to);
      if (/^<br[\s/>]/i.test(source.slice(from, to))) writer.breakLine(from);
      return false;
    case 'Escape':
      writer.replace(source.charAt(from + 1), from, to);
      return false;
    case 'Entity':
      writer.replace(decodeEntity(source.slice(from, to)), from, to);
      return false;
    case 'Image':
      writer.replace(ATOM, from, to);
      return false;
    case 'InlineMath':
      writer.blank(from, () => writer.formula(from, to));
      return false;
    case 'InlineCode':
      writeInlineCode(writer, node.node);
      return false;
    case 'NoteMark': {
      const href = targets.get(labelOf(source.slice(from, to)));
      if (href !== undefined) {
        writer.openLink(href, from);
        writer.closeLink(to);
      }
      return false;
    }
    case 'Autolink':
      writer.openLink(addressOf(source.slice(from + 1, to - 1)), from);
      writer.skip(from, from + 1);
      writer.closeLink(to - 1);
      writer.skip(to - 1, to);
      return false;
    case 'URL':
      if (node.node.parent?.name === 'Link') return false;
      writer.openLink(addressOf(unwrapped(source.slice(from, to))), from);
      writer.closeLink(to);
      return false;
    case 'Link': {
      const href = targetOf(source, node.node, targets);
      if (href === null) return true;
      writer.openLink(href, from);
      writer.skip(from, from + 1);
      return true;
    }
    case 'LinkMark': {
      const link = node.node.parent;
      const closes =
        link?.name === 'Link' && source.charAt(from) === ']' && targetOf(source, link, targets) !== null;
      if (!closes) return false;
      writer.closeLink(from);
      writer.skip(from, link.to);
      return false;
    }
    default:
      return true;
  }
}

function writeInlineCode(writer: Writer, node: SyntaxNode): void {
  const marks = node.getChildren('CodeMark');
  const [opening, closing] = [marks[0], marks.at(-1)];
  if (!opening || !closing) return;
  writer.skip(node.from, opening.to);
  writer.blank(opening.to, () => writer.skip(closing.from, node.to));
}

/** Where a link leads: by its own address or by a definition elsewhere; null where it is no link after all. */
function targetOf(source: string, link: SyntaxNode, targets: ReadonlyMap<string, string>): string | null {
  const url = link.getChild('URL');
  if (url) return unwrapped(source.slice(url.from, url.to));
  const named = link.getChild('LinkLabel');
  const label = named && named.to - named.from > 2 ? named : link.getChild('LinkMark') && link;
  if (!label) return null;
  const words = source.slice(label.from, label.to);
  return targets.get(labelOf(words.slice(0, words.indexOf(']') + 1))) ?? null;
}

/** The addresses that a text defines for its links: `[label]: address`. */
function referenceTargets(source: string, top: SyntaxNode): Map<string, string> {
  const targets = new Map<string, string>();
  if (!source.includes(']:')) return targets;
  top.cursor().iterate(({ name, node }) => {
    if (name !== 'LinkReference') return !PROSE.test(name);
    const label = node.getChild('LinkLabel');
    const url = node.getChild('URL');
    if (!label || !url) return false;
    const key = labelOf(source.slice(label.from, label.to));
    if (!targets.has(key)) targets.set(key, unwrapped(source.slice(url.from, url.to)));
    return false;
  });
  return targets;
}

function labelOf(bracketed: string): string {
  return bracketed.slice(1, -1).replaceAll(/\s+/g, ' ').trim().toLowerCase();
}

function unwrapped(address: string): string {
  return address.startsWith('<') && address.endsWith('>') ? address.slice(1, -1) : address;
}

/** The address of a link that is written out. */
function addressOf(text: string): string {
  if (/^[a-z][a-z\d+.-]*:/i.test(text)) return text;
  return text.includes('@') ? `mailto:${text}` : `https://${text}`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00A0',
  copy: '©',
  reg: '®',
  trade: '™',
  hellip: '…',
  mdash: '—',
  ndash: '–',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  bull: '•',
  middot: '·',
  deg: '°',
  plusmn: '±',
  minus: '−',
  times: '×',
  divide: '÷',
  frac12: '½',
  le: '≤',
  ge: '≥',
  ne: '≠',
  asymp: '≈',
  rarr: '→',
  larr: '←',
  euro: '€',
  pound: '£',
  yen: '¥',
  cent: '¢',
  sect: '§',
};

/** The character that an entity stands for; one that is neither common nor numeric stays as it is written. */
function decodeEntity(entity: string): string {
  const numeric = /^&#(?:x([\da-f]+)|(\d+));$/i.exec(entity);
  if (!numeric) return ENTITIES[entity.slice(1, -1)] ?? entity;
  const code = numeric[1] ? Number.parseInt(numeric[1], 16) : Number(numeric[2]);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\uFFFD';
}

type Writer = ReturnType<typeof createWriter>;

/** Collects a passage's text block by block and remembers where in the source each stretch of it stands. */
function createWriter(source: string) {
  const pieces: string[] = [];
  const blocks: Block[] = [];
  const links: Link[] = [];
  const blanks: Span[] = [];
  /** Where stretches begin, in the text and in the source; within one, offsets run alike. */
  const formulas: Formula[] = [];
  const textAt: number[] = [];
  const sourceAt: number[] = [];
  let length = 0;
  /** The source up to here is written or left out. */
  let at = 0;
  let block: { kind: BlockKind; lang: string | undefined; start: number } | null = null;
  let link: { href: string; start: number } | null = null;
  /** Where the open stretch of code or math begins: -1 until something is written, null where none is open. */
  let blankStart: number | null = null;
  /** White space that is written only if more follows in the block. */
  let gap: { at: number; text: ' ' | '\n' | 'wrap' } | null = null;
  let isNewRow = true;
  let cellsPassed = 0;
  let lineStart = 0;
  let last = '';

  function append(text: string, from: number): void {
    const [lastText, lastSource] = [textAt.at(-1), sourceAt.at(-1)];
    const isStraight =
      lastText !== undefined && lastSource !== undefined && lastSource + length - lastText === from;
    if (!isStraight) {
      textAt.push(length);
      sourceAt.push(from);
    }
    pieces.push(text);
    length += text.length;
    last = text.charAt(text.length - 1);
  }

  /** Makes ready to write in the open block: what separates it from the one before, or the white space in between. */
  function lead(from: number, first: string): void {
    if (!block) return;
    if (block.start < 0) {
      const separator = (isNewRow && length > 0 ? '\n' : '') + '\t'.repeat(cellsPassed);
      if (separator !== '') append(separator, from);
      isNewRow = block.kind !== 'cell';
      cellsPassed = 0;
      block.start = length;
      lineStart = length;
    } else if (gap) {
      const isLine = gap.text === '\n' || (gap.text === 'wrap' && isLineEnd(last, length - lineStart, first));
      append(isLine ? '\n' : ' ', gap.at);
      if (isLine) lineStart = length;
    }
    gap = null;
    if (link && link.start < 0) link.start = length;
    if (blankStart !== null && blankStart < 0) blankStart = length;
  }

  /** Writes the source from where it stands up to an offset, white space folded. */
  function writeTo(end: number): void {
    if (!block || end <= at) {
      at = Math.max(at, end);
      return;
    }
    const stretch = source.slice(at, end);
    let done = 0;
    for (const { 0: words, index } of stretch.matchAll(WORDS)) {
      if (index > done) space(at + done, stretch.slice(done, index));
      lead(at + index, words);
      append(words, at + index);
      done = index + words.length;
    }
    if (done < stretch.length) space(at + done, stretch.slice(done));
    at = end;
  }

  function space(from: number, blanks: string): void {
    const text = blanks.includes('\n') ? 'wrap' : ' ';
    if (!gap || (gap.text === ' ' && text === 'wrap')) gap = { at: from, text };
  }

  function skip(from: number, to: number): void {
    writeTo(from);
    at = Math.max(at, to);
  }

  return {
    openBlock(kind: BlockKind, from: number, lang?: string): void {
      block = { kind, lang, start: -1 };
      if (kind !== 'cell') isNewRow = true;
      if (kind !== 'cell') cellsPassed = 0;
      gap = null;
      at = from;
    },
    closeBlock(to: number): void {
      writeTo(to);
      if (block && block.start >= 0) {
        const { kind, lang, start } = block;
        blocks.push({ kind, start, end: length, ...(lang && { lang }) });
      }
      block = null;
      link = null;
    },
    nextRow(): void {
      isNewRow = true;
      cellsPassed = 0;
    },
    nextCell(): void {
      cellsPassed += 1;
    },
    openLink(href: string, from: number): void {
      writeTo(from);
      link = { href, start: -1 };
    },
    closeLink(to: number): void {
      writeTo(to);
      if (link && link.start >= 0) links.push({ href: link.href, start: link.start, end: length });
      link = null;
    },
    /** Leaves a stretch of the source out, after what stands before it is written. */
    skip,
    /** Writes other characters in place of a stretch of the source. */
    replace(text: string, from: number, to: number): void {
      writeTo(from);
      lead(from, text);
      append(text, from);
      at = Math.max(at, to);
    },
    /** Writes one character in place of a formula, which stands in the source between its marks. */
    formula(from: number, to: number): void {
      writeTo(from);
      lead(from, ATOM);
      append(ATOM, from);
      at = Math.max(at, to);
      const tex = source.slice(from, to).replace(MATH_MARKS, '');
      formulas.push({ start: length - ATOM.length, end: length, tex });
    },
    /** Writes a stretch of code as it stands. */
    verbatim(from: number, to: number): void {
      if (from === to) return;
      lead(from, '');
      append(source.slice(from, to), from);
      at = to;
    },
    /** What is written from here on and meanwhile is no prose. */
    blank(from: number, write: () => void): void {
      writeTo(from);
      blankStart = -1;
      write();
      if (blankStart >= 0) blanks.push({ start: blankStart, end: length });
      blankStart = null;
    },
    /** A line break that the reader sees. */
    breakLine(from: number): void {
      gap = { at: from, text: '\n' };
    },
    parts(): PassageParts {
      return {
        text: pieces.join(''),
        blocks,
        links,
        blanks,
        formulas,
        source: (offset) => {
          let low = 0;
          let high = textAt.length - 1;
          while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((textAt[middle] ?? 0) <= offset) low = middle;
            else high = middle - 1;
          }
          const straight = (sourceAt[low] ?? 0) + offset - (textAt[low] ?? 0);
          return Math.min(straight, sourceAt[low + 1] ?? source.length);
        },
      };
    },
  };
}

/** What opens and closes a formula: `$`, `$$`, `\\(`, `\\[`. */
const MATH_MARKS = /^(?:\${1,2}|\\[([])|(?:\${1,2}|\\[)\]])\s*$/g;

/** Words with single blanks between them: what folding leaves as it is. */
const WORDS = /[^ \t\r\n\f]+(?: [^ \t\r\n\f]+)*/g;

/** Whether a line feed inside a paragraph sets lines apart (a list, a poem, an address) rather than wraps prose. */
function isLineEnd(last: string, lineLength: number, next: string): boolean {
  const NARROW = 60;
  if (/^\p{Ll}/u.test(next)) return false;
  return lineLength < NARROW || /[\p{Sentence_Terminal}…:;]/u.test(last);
}

const DOLLAR = 36;
const PAREN = 40;
const BRACKET = 91;
const CLOSING_BRACKET = 93;
const BACKSLASH = 92;
/** Longest formula inside a line and longest address of a link: they bound what an unclosed one costs. */
const LONGEST_FORMULA = 600;
const LONGEST_ADDRESS = 4000;

/** TeX math, marks such as [1] and [^note], and a guard against links that never close. */
const extensions: MarkdownConfig = {
  defineNodes: ['InlineMath', 'NoteMark', { name: 'BlockMath', block: true }],
  parseBlock: [
    {
      name: 'BlockMath',
      before: 'SetextHeading',
      parse: parseBlockMath,
      endLeaf: (_, line) => opensBlockMath(line.text.slice(line.pos)),
    },
  ],
  parseInline: [
    { name: 'InlineMath', before: 'Escape', parse: parseInlineMath },
    { name: 'NoteMark', before: 'Link', parse: parseNoteMark },
    { name: 'EndlessLink', before: 'Link', parse: parseEndlessLink },
  ],
};

const markdown = parser.configure([GFM, extensions]);

/** `\[` or `$$` at the start of a line, alone or before what is plainly a formula. */
function opensBlockMath(line: string): boolean {
  if (!line.startsWith('$$') && !line.startsWith('\\[')) return false;
  const rest = line.slice(2).trim();
  const closing = line.startsWith('$$') ? '$$' : '\\]';
  return rest === '' || rest.endsWith(closing) || (!rest.includes(closing) && /[\\^_={}]/.test(rest));
}

function parseBlockMath(cx: BlockContext, line: Line): boolean {
  const first = line.text.slice(line.pos);
  if (!opensBlockMath(first)) return false;
  const closing = first.startsWith('$$') ? '$$' : '\\]';
  const from = cx.lineStart + line.pos;
  let isClosed = first.slice(2).trimEnd().endsWith(closing);
  let to = cx.lineStart + line.text.length;
  // An unclosed formula ends at the next blank line rather than swallow the answer.
  while (!isClosed && cx.nextLine() && line.text.trim() !== '') {
    isClosed = line.text.includes(closing);
    to = cx.lineStart + line.text.length;
  }
  if (isClosed) cx.nextLine();
  cx.addElement(cx.elt('BlockMath', from, to));
  return true;
}

function parseInlineMath(cx: InlineContext, next: number, at: number): number {
  const after = cx.char(at + 1);
  let length = 0;
  if (next === BACKSLASH && (after === PAREN || after === BRACKET)) {
    length = bracketedMath(cx.slice(at, Math.min(cx.end, at + LONGEST_FORMULA)), after === PAREN);
  } else if (next === DOLLAR) {
    length = dollarMath(cx.char(at - 1), cx.slice(at, Math.min(cx.end, at + LONGEST_FORMULA)));
  }
  return length > 0 ? cx.addElement(cx.elt('InlineMath', at, at + length)) : -1;
}

/** Length of `\(…\)` or `\[…\]` at the start of a text, 0 where there is none: `\[` may be an escaped bracket. */
function bracketedMath(text: string, isRound: boolean): number {
  const end = text.indexOf(isRound ? '\\)' : '\\]', 2);
  if (end < 0) return 0;
  return isRound || /[\\^_={}+<>]/.test(text.slice(2, end)) ? end + 2 : 0;
}

/** Length of `$…$` or `$$…$$` at the start of a text, 0 where the dollar is money or the name of a variable. */
function dollarMath(before: number, text: string): number {
  if (text.startsWith('$$')) {
    const end = text.indexOf('$$', 2);
    return end > 2 ? end + 2 : 0;
  }
  const isName = before > 0 && /[\p{L}\p{N}$]/u.test(String.fromCharCode(before));
  if (isName || /^\$\s/.test(text)) return 0;
  const end = text.indexOf('$', 1);
  if (end < 2 || /[\s\\]/.test(text.charAt(end - 1)) || /[\p{L}\p{N}]/u.test(text.charAt(end + 1))) return 0;
  const formula = text.slice(1, end);
  const isProse = /\p{L}{3}[,;]? \p{L}{2}/u.test(formula) && !formula.includes('\\');
  const isMoney =
    /^\d[\d.,]*(?:\s|$)/.test(formula) && !/[\\^_=+*/<>]/.test(formula) && /\p{L}{2}/u.test(formula);
  return isProse || isMoney ? 0 : end + 1;
}

/** `[1]` and `[^note]` stay text, also inside a link: `[[1]](address)`. */
function parseNoteMark(cx: InlineContext, next: number, at: number): number {
  if (next !== BRACKET) return -1;
  const mark = /^\[(?:\d{1,4}|\^[^\s[\]]{1,40})\](?![([])/.exec(cx.slice(at, Math.min(cx.end, at + 46)))?.[0];
  return mark ? cx.addElement(cx.elt('NoteMark', at, at + mark.length)) : -1;
}

/** Takes `](` for text where no address ends within reach: the parser would look to the end for each. */
function parseEndlessLink(cx: InlineContext, next: number, at: number): number {
  if (next !== CLOSING_BRACKET || cx.char(at + 1) !== PAREN) return -1;
  const reach = Math.min(cx.end, at + LONGEST_ADDRESS);
  let depth = 0;
  for (let i = at + 1; i < reach; i += 1) {
    const character = cx.char(i);
    if (character === PAREN) depth += 1;
    else if (character === PAREN + 1) depth -= 1;
    if (depth === 0 || character <= 32) return -1;
  }
  return at + 1;
}
