import { afterEach, describe, expect, it, vi } from 'vitest';
import type { FindingActions } from '../../components/FindingItem.tsx';
import { FindingList, keepDismissed, wordsKey } from '../../components/FindingList.tsx';
import { findingWords } from '../../components/finding-words.ts';
import { clear, control, finding, press, show, words } from './stage.tsx';

const actionsThat = (works: boolean) => ({
  show: vi.fn<Required<FindingActions>['show']>().mockResolvedValue(works),
  dismiss: vi.fn<FindingActions['dismiss']>().mockResolvedValue(works),
  copy: vi.fn<FindingActions['copy']>().mockResolvedValue(works),
});

afterEach(clear);

describe('the list of findings', () => {
  const praise = finding({ id: '1', quote: 'What a brilliant question' });
  const sum = finding({
    id: '2',
    answer: 'b',
    detector: 'does-not-add-up',
    level: 'stop',
    quote: '2 + 2 = 5',
    because: { key: 'does_not_add_up_sum', values: { left: '2 + 2', value: 4, shown: 5 } },
  });

  it('groups by answer, with the level as a word and a shape', async () => {
    const page = await show(<FindingList findings={[praise, sum]} actions={actionsThat(true)} />);
    expect([...page.querySelectorAll('h2')].map((one) => one.textContent)).toEqual([
      'Marked answer 1',
      'Marked answer 2',
    ]);
    expect([...page.querySelectorAll('h3')].map((one) => one.textContent)).toEqual([
      'Note Praise, not evidence',
      'Stop Does not add up',
    ]);
    expect([...page.querySelectorAll('mark')].map((one) => [one.dataset.level, one.textContent])).toEqual([
      ['note', 'What a brilliant question'],
      ['stop', '2 + 2 = 5'],
    ]);
  });

  it.each([
    ['what was computed', sum, 'By our calculation, 2 + 2 is 4, not 5.'],
    ['that it is not painted', finding({ shown: false }), 'Listed here only, not marked on the page.'],
    ['that it is about the whole answer', finding({ whole: true }), 'About the whole answer'],
    ['the question to copy', praise, 'What are the three weakest points?'],
  ])('says %s', async (_, one, text) => {
    const page = await show(<FindingList findings={[one]} actions={actionsThat(true)} />);
    expect(page.textContent).toContain(text);
  });

  it('links to the lesson of the sign', async () => {
    await show(<FindingList findings={[praise]} actions={actionsThat(true)} />);
    expect(control('Why this? Praise, not evidence').getAttribute('href')).toBe('/learn.html#signs/praise');
  });

  it('shows the place on the page, and says when it is gone', async () => {
    const actions = actionsThat(false);
    const page = await show(<FindingList findings={[praise]} actions={actions} />);
    await press('Show on page: Praise, not evidence');
    expect(actions.show).toHaveBeenCalledWith(praise);
    expect(page.textContent).toContain('Its place is no longer on the page.');
  });

  it('keeps a dismissed finding in its place with an undo that has the focus', async () => {
    const actions = actionsThat(true);
    await show(<FindingList findings={[praise, sum]} actions={actions} />);
    await press('Not useful: Praise, not evidence');
    expect(actions.dismiss).toHaveBeenLastCalledWith(praise, false);
    const page = await show(<FindingList findings={[sum]} actions={actions} />);
    expect([...page.querySelectorAll('mark')].map((one) => one.textContent)).toEqual([
      'What a brilliant question',
      '2 + 2 = 5',
    ]);
    expect(document.activeElement).toBe(control('Undo'));
    await press('Undo');
    expect(actions.dismiss).toHaveBeenLastCalledWith(praise, true);
    expect(page.textContent).not.toContain('This mark is hidden.');
  });

  it('says when a finding could not be dismissed', async () => {
    const page = await show(<FindingList findings={[praise]} actions={actionsThat(false)} />);
    await press('Not useful: Praise, not evidence');
    expect(page.textContent).toContain('This mark could not be hidden.');
    expect(page.textContent).not.toContain('Undo');
  });

  it('copies the question', async () => {
    const actions = actionsThat(true);
    const page = await show(<FindingList findings={[praise]} actions={actions} />);
    await press('Copy this question');
    expect(actions.copy).toHaveBeenCalledWith('What are the three weakest points?');
    expect(page.querySelector('[role=status]')?.textContent).toBe('Copied');
  });
});

describe('keepDismissed', () => {
  const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((id) => finding({ id, quote: `words ${id}` })) as [
    ReturnType<typeof finding>,
    ReturnType<typeof finding>,
    ReturnType<typeof finding>,
    ReturnType<typeof finding>,
  ];

  it.each([
    ['nothing dismissed', [b], [a, b], [], 'b'],
    ['the first', [b, c], [a, b, c], [a], 'abc'],
    ['the one in the middle', [a, c], [a, b, c], [b], 'abc'],
    ['the last', [a, b], [a, b, c], [c], 'abc'],
    ['two in a row', [a, d], [a, b, c, d], [b, c], 'abcd'],
    ['all', [], [a, b], [a, b], 'ab'],
    ['while another came', [a, d, c], [a, b, c], [b], 'abdc'],
  ])('puts back %s', (_, now, before, dismissed, expected) => {
    const kept = keepDismissed(now, before, new Set(dismissed.map(wordsKey)));
    expect(kept.map(({ id }) => id).join('')).toBe(expected);
  });
});

describe('findingWords', () => {
  it('says what was computed in place of the general reason', () => {
    const because = { key: 'does_not_add_up_length', values: { word: 'pear', value: 4, shown: 5 } };
    expect(findingWords({ detector: 'does-not-add-up', because }, words).saw).toBe(
      '“pear” has 4 letters, not 5.',
    );
  });

  it('falls back to the general reason where the computed one has no words', () => {
    const because = { key: 'from_a_later_version' };
    expect(findingWords({ detector: 'praise', because }, words).saw).toMatch(/^The answer compliments you/);
  });

  it('offers no question where the sign has none', () => {
    expect(findingWords({ detector: 'unheard-of' }, words).ask).toBeNull();
  });
});
