import { Marked } from 'marked';
import { cleanHtml } from '../lib/page/html.ts';

const markdown = new Marked({ async: false, gfm: true });

/** Markdown as harmless page content. */
export function pageOf(text: string): DocumentFragment {
  return cleanHtml(markdown.parse(text, { async: false }));
}
