import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { LessonIndex } from '../../components/LessonIndex.tsx';
import { LessonView } from '../../components/LessonView.tsx';
import { App } from '../../entrypoints/learn/App.tsx';
import { clear, control, show } from './stage.tsx';

async function goTo(hash: string): Promise<void> {
  await act(async () => {
    location.hash = hash;
    await new Promise((resolve) => setTimeout(resolve, 20));
  });
}

const heading = () => document.querySelector('h1')?.textContent;

afterEach(() => {
  clear();
  history.replaceState(null, '', '#');
});

describe('the learn page', () => {
  it.each([
    ['', 'Signs and risks', 'Signs and risks · Caveat'],
    ['#index', 'Signs and risks', 'Signs and risks · Caveat'],
    ['#signs/very-sure', 'Sounds very sure', 'Sounds very sure · Caveat'],
    ['#risks/allocative-harm', 'Unfair decisions', 'Unfair decisions · Caveat'],
  ])('opens %j', async (hash, title, tab) => {
    history.replaceState(null, '', hash || '#');
    await show(<App />);
    await vi.waitFor(() => expect(heading()).toBe(title));
    await vi.waitFor(() => expect(document.title).toBe(tab));
  });

  it.each(['#signs/nothing', '#risks/nothing', '#%E0%A4%A', '#<img>'])(
    'says that %s is no page',
    async (hash) => {
      history.replaceState(null, '', hash);
      await show(<App />);
      await vi.waitFor(() =>
        expect(document.querySelector('[role=alert]')?.textContent).toMatch(/no page at/),
      );
      expect(control('Sounds very sure')).toBeTruthy();
    },
  );

  it('follows the address, and puts the focus on the heading', async () => {
    await show(<App />);
    await vi.waitFor(() => expect(heading()).toBe('Signs and risks'));
    await goTo('#signs/praise');
    await vi.waitFor(() => expect(heading()).toBe('Praise, not evidence'));
    expect(document.activeElement?.textContent).toBe('Praise, not evidence');
    await goTo('#index');
    await vi.waitFor(() => expect(heading()).toBe('Signs and risks'));
    expect(document.activeElement?.textContent).toBe('Signs and risks');
  });

  it('says where a risk stands in the repository of risks', async () => {
    history.replaceState(null, '', '#risks/hallucination');
    const page = await show(<App />);
    await vi.waitFor(() => expect(page.textContent).toContain('AI Risk Repository of MIT: 3 Misinformation'));
  });
});

describe('the index', () => {
  const entries = [
    { page: 'signs/praise', title: 'Praise, not evidence', line: 'The answer compliments you here.' },
    { page: 'risks/sycophancy', title: 'Telling you what you want', line: 'Chatbots learn to please.' },
  ] as const;

  it.each([
    ['', ['Praise, not evidence', 'Telling you what you want'], ''],
    ['COMPLIMENTS you', ['Praise, not evidence'], '1 page found.'],
    // Words of the page itself.
    ['flattered  storyteller', ['Telling you what you want'], '1 page found.'],
    ['you', ['Praise, not evidence', 'Telling you what you want'], '2 pages found.'],
    ['zebra', [], 'No page has these words. Try a shorter one.'],
  ])('filtered by %j', async (wanted, titles, said) => {
    const page = await show(<LessonIndex entries={entries} />);
    const box = page.querySelector('input');
    await act(() => {
      if (box) box.value = wanted;
      box?.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await vi.waitFor(() => {
      expect([...page.querySelectorAll('li a')].map((one) => one.textContent)).toEqual(titles);
      expect(page.querySelector('[role=status]')?.textContent).toBe(said);
    });
  });
});

describe('a lesson', () => {
  const view = (markdown: string) => show(<LessonView lesson={{ markdown, language: 'en' }} focus={false} />);

  it('draws the marks of its example in their shapes', async () => {
    const page = await view('> It is <mark data-level="stop">2 + 2 = 5</mark>.');
    expect(page.querySelector('blockquote mark')?.getAttribute('data-level')).toBe('stop');
  });

  it('opens what leads away in a new tab, and its own links here', async () => {
    const page = await view('[Paper](https://doi.org/10.1000/182) and [sign](#signs/praise)');
    const [away, here] = page.querySelectorAll('a');
    expect([away?.target, away?.rel]).toEqual(['_blank', 'noopener noreferrer']);
    expect([here?.target, here?.getAttribute('href')]).toEqual(['', '#signs/praise']);
  });

  it('folds the answer of its exercise away', async () => {
    const page = await view('<details><summary>Answer</summary>\n\n**Both.**\n\n</details>');
    expect(page.querySelector('details summary')?.textContent).toBe('Answer');
    expect(page.querySelector('details strong')?.textContent).toBe('Both.');
  });

  it.each(['<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '[x](javascript:alert(1))'])(
    'runs nothing of %s',
    async (markdown) => {
      const page = await view(markdown);
      expect(page.innerHTML).not.toMatch(/script|onerror/);
    },
  );
});
