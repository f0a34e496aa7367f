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

/** The words of a block with its links written out. */
function linked({ text, links }: Passage, { start, end }: Block): string {
  let written = '';
  let at = start;
  for (const link of links.filter((one) => isIn(one, start, end)).toSorted((a, b) => a.start - b.start)) {
    if (link.start < at) continue;
    const words = escaped(text.slice(link.start, link.end)).trim();
    written += escaped(text.slice(at, link.start));
    written += words === '' ? ` <${link.href}>` : `[${words}](<${link.href.replaceAll(/[<>\s]/g, '')}>)`;
    at = link.end;
  }
  return written + escaped(text.slice(at, end));
}

function isIn(link: Link, start: number, end: number): boolean {
  return link.start >= start && link.end <= end && /^https?:/.test(link.href);
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
