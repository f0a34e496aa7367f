import { fromMarkdown } from '../text/markdown.ts';
import type { Passage, Span, Turn } from '../types.ts';
import type { ItemTurn } from './item.ts';

/** The turns of a conversation as detectors see them. `read` makes a passage of Markdown. */
export function turnsOf(
  said: readonly ItemTurn[],
  read: (markdown: string) => Passage = fromMarkdown,
): Turn[] {
  return said.map(({ role, text, versions = [], tools = [] }, index) => ({
    id: String(index),
    role,
    passage: read(text),
    versions: versions.map(read),
    tools,
    settled: true,
  }));
}

/** Where words stand in a passage, however its white space runs; null where they do not, or more than once. */
export function placeOf({ text }: Passage, quote: string): Span | null {
  const wanted = folded(quote).text.trim();
  if (wanted === '') return null;
  const inText = folded(text);
  const start = inText.text.indexOf(wanted);
  if (start < 0 || inText.text.includes(wanted, start + 1)) return null;
  return { start: inText.at(start), end: inText.at(start + wanted.length - 1) + 1 };
}

/** A text with each run of white space as one blank, and the way back to its offsets. */
function folded(text: string): { readonly text: string; at(offset: number): number } {
  const offsets: number[] = [];
  let short = '';
  for (let offset = 0; offset < text.length; offset += 1) {
    const character = text.charAt(offset);
    const isBlank = /[\s\uFFFC]/.test(character);
    if (isBlank && short.endsWith(' ')) continue;
    short += isBlank ? ' ' : character;
    offsets.push(offset);
  }
  return { text: short, at: (offset) => offsets[offset] ?? text.length };
}
