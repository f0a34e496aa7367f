import { pageOf } from '../../components/markdown.ts';
import type { ItemTurn } from '../../lib/classroom/item.ts';
import { type Reading, read } from '../../lib/page/reading.ts';
import type { Dialect } from '../../lib/types.ts';
import type { Wrap } from './wrapped.ts';

/** One turn as it stands on the page, and as it was read there: the way of the chat sites. */
export interface Spoken {
  readonly turn: ItemTurn;
  readonly element: HTMLElement;
  readonly reading: Reading;
  /** Words that are set apart once it stands on the page. */
  readonly wraps?: readonly Wrap[];
}

/** Our own pages need no more than what is read everywhere. */
const OWN: Dialect = { name: 'classroom', detect: 'body', assistant: '', user: '', body: '', prompt: '' };

/** A turn as page content, made harmless, and read. It can stand in one place of the page. */
export function speak(turn: ItemTurn): Spoken {
  const element = document.createElement('div');
  const isPrompt = turn.role === 'user';
  element.className = isPrompt ? 'prompt-text' : 'answer-text';
  element.dir = 'auto';
  if (isPrompt) element.textContent = turn.text;
  else element.append(pageOf(turn.text));
  return { turn, element, reading: read([element], OWN, { breaks: isPrompt }) };
}

/** Foreign HTML as it would be read on a page of our own: no scripts run, nothing is loaded. */
export function readForeign(clean: DocumentFragment): Reading {
  const element = document.createElement('div');
  element.append(clean);
  return read([element], OWN);
}
