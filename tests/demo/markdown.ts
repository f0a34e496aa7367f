/** The blocks of a Markdown text as far as it has come; the last one may still be growing. */
export function blocksOf(markdown: string): string[] {
  return markdown.split(/\n\n+/).filter((block) => block.trim() !== '');
}

/** The element of one block: a list, a quotation, code or a paragraph. */
export function renderBlock(block: string): HTMLElement {
  if (block.startsWith('```')) {
    const [, ...lines] = block.replace(/\n?```$/, '').split('\n');
    return element('pre', [element('code', [lines.join('\n')])]);
  }
  if (block.startsWith('> ')) return element('blockquote', [element('p', inline(block.slice(2)))]);
  if (block.startsWith('- ')) {
    const items = block.split('\n').map((line) => element('li', inline(line.replace(/^- ?/, ''))));
    return element('ul', items);
  }
  return element('p', inline(block));
}

function inline(text: string): (Node | string)[] {
  const parts: (Node | string)[] = [];
  let end = 0;
  for (const found of text.matchAll(/\*\*([^*]+)\*\*|`([^`]+)`|\[([^[\]]+)\]\(([^()]+)\)/g)) {
    const [whole, bold, code, label, href] = found;
    parts.push(text.slice(end, found.index));
    end = found.index + whole.length;
    if (bold !== undefined) parts.push(element('strong', [bold]));
    else if (code !== undefined) parts.push(element('code', [code]));
    else {
      const link = document.createElement('a');
      link.href = href ?? '';
      link.append(label ?? '');
      parts.push(link);
    }
  }
  return [...parts, text.slice(end)];
}

function element(name: string, content: (Node | string)[]): HTMLElement {
  const made = document.createElement(name);
  made.append(...content);
  return made;
}
