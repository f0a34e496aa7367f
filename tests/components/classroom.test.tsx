import { afterEach, describe, expect, it } from 'vitest';
import { markdownOf } from '../../entrypoints/classroom/pasted.ts';
import { SaidTurns } from '../../entrypoints/classroom/SaidTurns.tsx';
import { speak } from '../../entrypoints/classroom/spoken.ts';
import { samples } from '../../lib/samples.ts';
import { fromMarkdown } from '../../lib/text/markdown.ts';
import { clear, show } from './stage.tsx';

afterEach(clear);

describe('what is said in the classroom', () => {
  it.each(Object.entries(samples))('is read from the page of %s as from its file', (_, { turns }) => {
    for (const turn of turns.filter(({ role }) => role === 'assistant')) {
      const onPage = speak(turn).reading.passage;
      const inFile = fromMarkdown(turn.text);
      expect(onPage.text).toBe(inFile.text);
      expect(onPage.prose).toBe(inFile.prose);
      expect(onPage.sentences).toEqual(inFile.sentences);
      expect(onPage.blocks).toEqual(inFile.blocks);
    }
  });

  it('keeps a prompt as it was typed', async () => {
    const typed = '*Not* Markdown\n<b>nor HTML</b>';
    const page = await show(<SaidTurns spoken={[speak({ role: 'user', text: typed })]} />);
    expect(page.querySelector('.prompt-text')?.textContent).toBe(typed);
    expect(page.querySelector('.prompt-text b')).toBeNull();
  });

  it('sets words apart over the borders of elements, with one label behind them', async () => {
    const spoken = speak({ role: 'assistant', text: 'The path is **perfectly safe** for all.' });
    const make = () => document.createElement('mark');
    const wraps = [{ span: { start: 4, end: 28 }, make, label: '1' }];
    const page = await show(<SaidTurns spoken={[{ ...spoken, wraps }]} />);
    expect([...page.querySelectorAll('mark')].map(({ textContent }) => textContent)).toEqual([
      'path is ',
      'perfectly safe',
      ' f',
    ]);
    expect(page.querySelector('.answer-text')?.textContent?.trim()).toBe(
      'The path is perfectly safe f1or all.',
    );
  });
});

describe('a copied page', () => {
  it.each([
    [
      'structure',
      '<h1>Boats</h1><p>One <em>two</em></p><ol><li>Three</li></ol>',
      '## Boats\n\nOne two\n\n- Three',
    ],
    ['a link', '<p><a href="https://example.com">Map</a></p>', '[Map](<https://example.com>)'],
    ['a table', '<table><tr><td>Train</td><td>36</td></tr></table>', 'Train · 36'],
    ['code', '<pre><code class="language-js">let a = 1;\n</code></pre>', '```\nlet a = 1;\n```'],
    ['nothing of scripts and styles', '<style>p{}</style><script>alert(1)</script><p>Left</p>', 'Left'],
    ['what looks like Markdown', '<p>2 * 3 * 4 and [a](b)</p>', '2 \\* 3 \\* 4 and \\[a\\](b)'],
  ])('keeps %s', (_, html, markdown) => {
    expect(markdownOf(html)).toBe(markdown);
  });
});
