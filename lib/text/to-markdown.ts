import type { Block, Link, Passage } from '../types.ts';

/** A passage as Markdown that reads as the same passage: for text that is taken from a page to be edited. */
export function toMarkdown(passage: Passage): string {
  let markdown = '';
  let before: Block | null = null;
  for (const block of passage.blocks) {
    markdown += separator(passage.text, before, block) + blockOf(passage, block);
    before = block;
  }
  return markdown;
}

/** What stands between two blocks: cells of a row share a line, items a list, everything else stands apart. */
function separator(text: string, before: Block | null, block: Block): string {
  if (!before) return '';
  if (before.kind === 'cell' && block.kind === 'cell') {
    return text.slice(before.end, block.start).includes('\n') ? '\n' : ' · ';
  }
  return before.kind === 'item' && block.kind === 'item' ? '\n' : '\n\n';
}

function blockOf(passage: Passage, block: Block): string {
  if (block.kind === 'code') {
    const code = passage.text.slice(block.start, block.end);
    const fence = '`'.repeat(Math.max(3, longestRun(code) + 1));
    return `${fence}${block.lang ?? ''}\n${code}\n${fence}`;
  }
  const lines = linked(passage, block).split('\n');
  switch (block.kind) {
    case 'math':
      return `$$\n${formulaAt(passage, block)}\n$$`;
    case 'heading':
      return `## ${lines.join(' ')}`;
    case 'item':
      return `- ${lines.join('\\\n  ')}`;
    case 'quote':
      return `> ${lines.join('\\\n> ')}`;
    case 'cell':
      return lines.join(' ');
    default:
      return lines.map(unlisted).join('\\\n');
  }
}

/** The TeX of a formula that stands alone; none where it is not known. */
function formulaAt({ formulas = [] }: Passage, block: Block): string {
  return formulas.find(({ start }) => start >= block.start && start < block.end)?.tex.trim() ?? '';
}

/** The words of a block with its links written out. */
function linked(passage: Passage, { start, end }: Block): string {
  const { links } = passage;
  let written = '';
  let at = start;
  for (const link of links.filter((one) => isIn(one, start, end)).toSorted((a, b) => a.start - b.start)) {
    if (link.start < at) continue;
    const words = said(passage, link.start, link.end).trim();
    written += said(passage, at, link.start);
    written += words === '' ? ` <${link.href}>` : `[${words}](<${link.href.replaceAll(/[<>\s]/g, '')}>)`;
    at = link.end;
  }
  return written + said(passage, at, end);
}

function isIn(link: Link, start: number, end: number): boolean {
  return link.start >= start && link.end <= end && /^https?:/.test(link.href);
}

/** Words with their formulas written out. */
function said({ text, formulas = [] }: Passage, start: number, end: number): string {
  let written = '';
  let at = start;
  for (const formula of formulas) {
    if (formula.start < at || formula.end > end) continue;
    written += `${escaped(text.slice(at, formula.start))}$${formula.tex.trim()}$`;
    at = formula.end;
  }
  return written + escaped(text.slice(at, end));
}

/** Characters that mean something in Markdown wherever they stand. */
function escaped(text: string): string {
  return text.replaceAll('\uFFFC', ' ').replaceAll(/[\\`*_[\]<>~|]/g, '\\$&');
}

/** A line that would begin a heading, a list or a quotation. */
function unlisted(line: string): string {
  return line.replace(/^(\s*)([#+\-=]|\d{1,9}(?=[.)]))/, (_, blank: string, mark: string) =>
    /\d/.test(mark) ? `${blank}${mark}\\` : `${blank}\\${mark}`,
  );
}

function longestRun(code: string): number {
  return Math.max(0, ...[...code.matchAll(/`+/g)].map(([run]) => run.length));
}
