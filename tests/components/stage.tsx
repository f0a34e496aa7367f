import { type ComponentChildren, render } from 'preact';
import { act } from 'preact/test-utils';
import { WordsContext } from '../../components/words.ts';
import { createWords } from '../../lib/platform/words.ts';
import type { PageFinding, PageState, Settings } from '../../lib/types.ts';
import en from '../../public/_locales/en/messages.json';

const messages: Readonly<Record<string, { readonly message: string }>> = en;

/** The words of the English locale file. */
export const words = createWords((key) => messages[key]?.message ?? '', 'en');

/** Shows a view on an empty page, in English; shown again, it is updated. */
export async function show(view: ComponentChildren): Promise<HTMLElement> {
  await act(() => render(<WordsContext value={words}>{view}</WordsContext>, document.body));
  return document.body;
}

/** Takes the view away, as between tests. */
export function clear(): void {
  render(null, document.body);
  document.body.replaceChildren();
}

/** The button, link or choice of this name, as assistive technology would find it; throws where there is none. */
export function control(name: string): HTMLElement {
  const all = [...document.querySelectorAll<HTMLElement>('button, a, input')];
  const found = all.find((one) => nameOf(one) === name || one.textContent?.trim() === name);
  if (!found) throw new Error(`no control '${name}' among: ${all.map(nameOf).join(' | ')}`);
  return found;
}

/** Presses a control and waits for what follows. */
export async function press(name: string): Promise<void> {
  await act(async () => {
    control(name).click();
    await new Promise((resolve) => setTimeout(resolve));
  });
}

function nameOf(element: HTMLElement): string {
  const label =
    element.getAttribute('aria-label') ?? element.closest('label')?.querySelector('span')?.textContent;
  return (label ?? element.textContent ?? '').trim();
}

/** A finding with what a test does not care about filled in. */
export function finding(part: Partial<PageFinding>): PageFinding {
  return {
    id: '1',
    answer: 'a',
    detector: 'praise',
    level: 'note',
    quote: 'Well done',
    shown: true,
    ...part,
  };
}

/** The state of a page on which one answer was read. */
export function pageState(part: Partial<PageState> = {}): PageState {
  return {
    site: 'claude',
    status: 'read',
    answers: 1,
    findings: [],
    coverage: { sentences: 14, read: 12, words: 200, languages: ['en'] },
    unread: [],
    ...part,
  };
}

/** Settings with nothing chosen but this. */
export function settings(part: Partial<Settings> = {}): Settings {
  return {
    sensitivity: 'balanced',
    paused: false,
    theme: 'system',
    sites: {},
    detectors: {},
    hosts: new Set(),
    families: {},
    quiet: new Set(),
    thinkFirst: false,
    copyNotice: true,
    tally: true,
    dismissed: new Set(),
    ...part,
  };
}
