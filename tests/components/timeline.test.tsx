import { afterEach, describe, expect, it, vi } from 'vitest';
import { NextSteps } from '../../components/NextSteps.tsx';
import { placesOf, searchWordsOf } from '../../components/next-steps.ts';
import { Timeline, type TurnActions } from '../../components/Timeline.tsx';
import type { PageTurn } from '../../lib/types.ts';
import { clear, control, finding, press, show, words } from './stage.tsx';

const done = () => Promise.resolve(true);
const actions = { show: done, dismiss: done, copy: done };

function turn(part: Partial<PageTurn>): PageTurn {
  return {
    id: 'a1',
    role: 'assistant',
    beginning: 'The weir is old.',
    onPage: true,
    findings: [],
    versions: 1,
    skipped: [],
    ...part,
  };
}

const turnActions = (part: Partial<TurnActions> = {}): TurnActions => ({
  show: () => Promise.resolve('there'),
  versions: () => Promise.resolve([]),
  ...part,
});

const praise = finding({ answer: 'a1' });
const sum = finding({
  id: '2',
  answer: 'a2',
  detector: 'does-not-add-up',
  level: 'stop',
  quote: '2 + 2 = 5',
});
const changed = finding({
  id: '3',
  answer: 'a2',
  detector: 'contradiction',
  level: 'check',
  quote: 'It has 45 members.',
  because: { key: 'contradiction_earlier', quotes: [{ text: 'It has 30 members.', turn: 'a1' }] },
});
const turns = [
  turn({ id: 'u1', role: 'user', beginning: 'How old is it?' }),
  turn({ findings: [praise] }),
  turn({ id: 'a2', findings: [sum, changed], onPage: false, versions: 2, ofVersions: 3, skipped: ['code'] }),
];
const told = {
  turns,
  risks: {
    praise: ['sycophancy'],
    'does-not-add-up': ['hallucination'],
    contradiction: ['hallucination'],
  } as const,
};

const list = (part: Partial<TurnActions> = {}) => (
  <Timeline told={told} actions={actions} turnActions={turnActions(part)} />
);
const marks = () => [...document.querySelectorAll('.finding-quote')].map((one) => one.textContent);

async function choose(index: number, value: string): Promise<void> {
  const select = document.querySelectorAll('select')[index];
  if (!select) throw new Error(`no choice ${index}`);
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await new Promise((resolve) => setTimeout(resolve));
}

afterEach(clear);

describe('the timeline', () => {
  it('lists messages and findings in order, and says what changed, what left the page and what was not read', async () => {
    const page = await show(list());
    expect([...page.querySelectorAll('h2')].map((one) => one.textContent)).toEqual([
      'You',
      'Answer 1',
      'Answer 2',
    ]);
    expect(marks()).toEqual(['Well done', '2 + 2 = 5', 'It has 45 members.']);
    expect(page.textContent).toContain('1 change from an earlier message.');
    expect(page.textContent).toContain('Not on the page at the moment.');
    expect(page.textContent).toContain('1 more version of this answer was not opened');
    expect(page.querySelector('.not-checked')?.textContent).toContain('Wording inside code.');
  });

  it.each([
    [0, 'check', ['2 + 2 = 5', 'It has 45 members.'], '1 finding is hidden'],
    [0, 'stop', ['2 + 2 = 5'], '2 findings are hidden'],
    [1, 'sycophancy', ['Well done'], '2 findings are hidden'],
  ] as const)('filter %i by %s', async (index, value, left, note) => {
    const page = await show(list());
    await choose(index, value);
    expect(marks()).toEqual(left);
    expect(page.textContent).toContain(note);
  });

  it.each([
    ['there', 'The page shows it now.'],
    ['near', 'The page has put it away.'],
    ['gone', 'Its place is no longer on the page.'],
  ] as const)('leads to a message that is %s', async (where, note) => {
    const shown = vi.fn<TurnActions['show']>().mockResolvedValue(where);
    const page = await show(list({ show: shown }));
    await press('Show on page: Answer 2');
    expect(shown).toHaveBeenCalledWith('a2');
    expect(page.textContent).toContain(note);
  });

  it('lines versions up', async () => {
    const versions = [
      ['It is old.', 'It was finished in 1872.'],
      ['It is old.', 'It was finished in 1869.'],
    ];
    const page = await show(list({ versions: () => Promise.resolve(versions) }));
    await press('Compare 2 versions');
    expect(page.textContent).toContain('Sentences that agree: 1. That differ: 1. In one version alone: 0.');
    expect([...page.querySelectorAll('.versions mark')].map((one) => one.textContent)).toEqual([
      '1872',
      '1869',
    ]);
    await press('Compare 2 versions');
    expect(page.querySelector('.versions')).toBeNull();
  });

  it('keeps what was dismissed, with an undo', async () => {
    await show(list());
    await press('Not useful: Praise, not evidence');
    expect(control('Undo')).toBeTruthy();
  });
});

describe('more ways to check', () => {
  const named = { detector: 'no-source', quote: 'The Kelder ferry carried 214,600 passengers in 1974' };

  it('offers questions, search words and places, each of which shows what it carries', async () => {
    const copied = vi.fn();
    const page = await show(<NextSteps finding={named} words={words} onCopy={copied} />);
    await press('Copy: Kelder ferry carried 214,600 passengers 1974');
    expect(copied).toHaveBeenCalledWith('Kelder ferry carried 214,600 passengers 1974', expect.anything());
    const link = page.querySelector('a');
    expect(link?.textContent).toContain('Kelder ferry carried 214,600 passengers 1974');
    expect(new URL(link?.href ?? '').searchParams.get('search')).toBe(
      'Kelder ferry carried 214,600 passengers 1974',
    );
    expect(link?.rel).toBe('noopener noreferrer');
  });

  it('has none for a sign whose step is to stop', async () => {
    const page = await show(
      <NextSteps finding={{ detector: 'harm-or-crisis', quote: 'x' }} words={words} onCopy={vi.fn()} />,
    );
    expect(page.textContent).toBe('');
  });

  it.each([
    ['There is absolutely no doubt that it is safe', ''],
    ['It opened in 1931', 'opened 1931'],
    ['The mayor, Otto Brandt, resigned', 'mayor Otto Brandt resigned'],
  ])('searches for what stands out in “%s”', (quote, expected) => {
    expect(searchWordsOf({ detector: 'no-source', quote })).toBe(expected);
  });

  it.each([
    ['Holm, A. (2020). Ferries. https://doi.org/10.1234/abc.5', 'https://doi.org/10.1234/abc.5'],
    ['Ferries of the Bay, ISBN 978-0-306-40615-7', 'https://search.worldcat.org/search?q=bn%3A9780306406157'],
  ])('leads from “%s” to %s', (quote, href) => {
    expect(placesOf({ detector: 'broken-reference', quote }, 'en')[0]?.href).toBe(href);
  });
});
