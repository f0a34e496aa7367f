import { cleanHtml } from '../../lib/page/html.ts';
import { toMarkdown } from '../../lib/text/to-markdown.ts';
import { readForeign } from './spoken.ts';

/** What was copied from a page, as Markdown; null where it is plain text, which the browser pastes best itself. */
export function pastedText(data: DataTransfer | null): string | null {
  const html = data?.getData('text/html') ?? '';
  return html.trim() === '' ? null : markdownOf(html);
}

/** Foreign HTML as Markdown: made harmless first, then read like a page; only its words, structure and links remain. */
export function markdownOf(html: string): string {
  return toMarkdown(readForeign(cleanHtml(html)).passage);
}
