import { Marked } from 'marked';
import { cleanHtml } from '../lib/page/html.ts';

const markdown = new Marked({
  async: false,
  gfm: true,
  renderer: {
    // Classes are cleaned away; what code is written in decides how it is read.
    code: ({ text, lang = '' }) =>
      `<pre><code data-language="${escaped(lang.trim().split(/\s/)[0] ?? '')}">${escaped(text)}\n</code></pre>`,
  },
});

/** Markdown as harmless page content. */
export function pageOf(text: string): DocumentFragment {
  return cleanHtml(markdown.parse(text, { async: false }));
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
