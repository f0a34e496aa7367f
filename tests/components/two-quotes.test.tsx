import { afterEach, describe, expect, it } from 'vitest';
import { FindingList } from '../../components/FindingList.tsx';
import { hasEarlier, TwoQuotes } from '../../components/TwoQuotes.tsx';
import { Card, type CardActions } from '../../entrypoints/content/overlay/Card.tsx';
import { clear, finding, show, words } from './stage.tsx';

const nothing = () => undefined;
const cardActions: CardActions = {
  choose: nothing,
  dismiss: nothing,
  hideKind: nothing,
  learn: nothing,
  close: nothing,
};
const listActions = {
  show: async () => true,
  dismiss: async () => true,
  copy: async () => true,
};

const changed = finding({
  detector: 'changed-answer',
  level: 'check',
  quote: 'The bell was cast in 1702.',
  because: {
    key: 'changed_answer_yours',
    values: { before: '1688', now: '1702' },
    quotes: [
      { text: 'The bell was cast in 1688.', turn: 'a1', span: { start: 0, end: 26 } },
      { text: 'The bell was cast in 1702.', span: { start: 30, end: 56 } },
    ],
  },
});

const sideBySide = [
  ['Earlier', 'The bell was cast in 1688.'],
  ['Now', 'The bell was cast in 1702.'],
];

function pairs(page: HTMLElement): readonly (readonly (string | undefined)[])[] {
  return [...page.querySelectorAll('dl > div')].map((one) => [
    one.querySelector('dt')?.textContent,
    one.querySelector('dd')?.textContent,
  ]);
}

afterEach(clear);

describe('two quotations', () => {
  it('stand side by side in the card, which says what changed', async () => {
    const signs = [{ finding: changed, places: [changed], again: false }];
    const view = { kind: 'findings', answer: 'a2', signs, variant: 0 } as const;
    const page = await show(<Card view={view} words={words} actions={cardActions} />);
    expect(pairs(page)).toEqual(sideBySide);
    expect(page.textContent).toContain('“1688” became “1702”');
    expect(page.querySelector('blockquote')).toBeNull();
  });

  it('stand side by side in the list', async () => {
    const page = await show(<FindingList findings={[changed]} actions={listActions} />);
    expect(pairs(page)).toEqual(sideBySide);
  });

  it('take the marked words where the finding quotes only what was earlier', async () => {
    const [earlier] = changed.because?.quotes ?? [];
    const one = finding({
      ...changed,
      because: { key: 'changed_answer_fact', ...(earlier && { quotes: [earlier] }) },
    });
    expect(pairs(await show(<TwoQuotes finding={one} words={words} />))).toEqual(sideBySide);
  });

  it('are cut by the place that shows them', async () => {
    const page = await show(
      <TwoQuotes finding={changed} words={words} shorten={(text) => text.slice(0, 3)} />,
    );
    expect(pairs(page)).toEqual([
      ['Earlier', 'The'],
      ['Now', 'The'],
    ]);
  });

  it.each([
    ['no reason', finding({}), false],
    ['a quotation of this answer', finding({ because: { key: 'x', quotes: [{ text: 'a' }] } }), false],
    ['a quotation of another message', changed, true],
  ])('are for %s: %o', (_, one, expected) => {
    expect(hasEarlier(one)).toBe(expected);
  });
});
