import { afterEach, describe, expect, it } from 'vitest';
import { ToClassroom } from '../../components/ToClassroom.tsx';
import type { OfferedTurn } from '../../lib/types.ts';
import { clear, control, press, show } from './stage.tsx';

const TURNS: readonly OfferedTurn[] = [
  { id: 'a', role: 'user', beginning: 'Is the path safe?' },
  { id: 'b', role: 'assistant', beginning: 'Without doubt.' },
];

afterEach(clear);

describe('on the way to the classroom', () => {
  it('hands over what was left chosen, and nothing before it was confirmed', async () => {
    const lent: (readonly string[])[] = [];
    const lending = {
      offered: async () => TURNS,
      lend: async (ids: readonly string[]) => {
        lent.push(ids);
        return true;
      },
    };
    const page = await show(<ToClassroom lending={lending} />);
    await press('Open in the classroom');
    expect(page.textContent).toContain('Is the path safe?');
    expect(lent).toEqual([]);
    await press('Person Is the path safe?');
    await press('Open 1 message');
    expect(lent).toEqual([['b']]);
    await press('Open in the classroom');
    await press('All messages');
    expect(control('Open 0 messages').hasAttribute('disabled')).toBe(true);
    await press('All messages');
    await press('Open 2 messages');
    expect(lent.at(-1)).toEqual(['a', 'b']);
  });

  it.each([
    ['the page does not answer', null, true],
    ['the page has no messages', [], true],
    ['they are gone when they are wanted', TURNS, false],
  ])('says so where %s', async (_, offered, stillThere) => {
    const page = await show(
      <ToClassroom lending={{ offered: async () => offered, lend: async () => stillThere }} />,
    );
    await press('Open in the classroom');
    if (!stillThere) await press('Open 2 messages');
    expect(page.querySelector('[role=status]')?.textContent).toContain('could not be taken');
  });
});
