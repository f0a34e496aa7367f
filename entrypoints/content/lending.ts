import type { Handlers } from '../../lib/platform/messages.ts';
import { toMarkdown } from '../../lib/text/to-markdown.ts';
import type { LentTurn } from '../../lib/types.ts';
import type { Told } from './conversation.ts';

/** Of each message, as it is offered. */
const BEGINNING = 120;

/**
 * Hands messages to the classroom: it gets those that the person confirmed, once, by message. They are kept nowhere
 * on the way.
 */
export function createLending(
  all: () => readonly Told[],
): Required<Pick<Handlers, 'turns:offer' | 'turns:lend' | 'turns:loan'>> {
  let lent: readonly LentTurn[] = [];
  return {
    'turns:offer': () =>
      all().map(({ remembered: { id, role, passage } }) => ({
        id,
        role,
        beginning: beginningOf(passage.text),
      })),
    'turns:lend': ({ ids }) => {
      lent = all()
        .filter(({ remembered }) => ids.includes(remembered.id))
        .map(lentTurn);
      return lent.length > 0;
    },
    'turns:loan': () => {
      const taken = lent;
      lent = [];
      return taken;
    },
  };
}

function beginningOf(text: string): string {
  const words = text.slice(0, BEGINNING).replaceAll(/\s+/g, ' ').trim();
  return text.length > BEGINNING ? `${words}…` : words;
}

function lentTurn({ remembered: { role, passage, tools }, versions }: Told): LentTurn {
  return {
    role,
    text: role === 'user' ? passage.text : toMarkdown(passage),
    tools,
    versions: role === 'user' ? [] : versions.map(toMarkdown),
  };
}
