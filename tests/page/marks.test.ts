import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createMarks, isDark, type Mark, type Marks } from '../../lib/page/marks.ts';
import type { Level } from '../../lib/types.ts';

/** What jsdom lacks: a set with a priority. */
class StandInHighlight extends Set<AbstractRange> {
  priority = 0;
}

let registry: Map<string, StandInHighlight> & { highlightsFromPoint?: unknown };
let controller: AbortController;
let marks: Marks;
let view: Window & typeof globalThis;

beforeEach(() => {
  document.body.innerHTML = '<p>One two three four five six.</p>';
  registry = new Map();
  view = new Proxy(window, {
    get: (target, key) =>
      key === 'CSS'
        ? { highlights: registry }
        : key === 'Highlight'
          ? StandInHighlight
          : Reflect.get(target, key, target),
  }) as Window & typeof globalThis;
  controller = new AbortController();
  marks = createMarks(view, controller.signal);
});

const text = () => document.querySelector('p')?.firstChild as Text;

function rangeOf(words: string): Range {
  const range = document.createRange();
  const at = text().data.indexOf(words);
  range.setStart(text(), at);
  range.setEnd(text(), at + words.length);
  return range;
}

const mark = (id: string, words: string, level: Level = 'note', dark = false): Mark => ({
  id,
  level,
  dark,
  range: rangeOf(words),
});

/** What is painted: 'note-light: One | three'. */
const painted = () =>
  [...registry].map(
    ([name, ranges]) => `${name.replace('caveat-', '')}: ${[...ranges].map(String).join(' | ')}`,
  );

describe('painting', () => {
  test('each level and ground has its highlight, with a fixed order', () => {
    marks.paint('a', [mark('1', 'One'), mark('2', 'two', 'check'), mark('3', 'three', 'stop', true)]);
    marks.paint('b', [mark('1', 'four')]);
    marks.show('a', '2');
    expect(painted()).toEqual([
      'note-light: One | four',
      'check-light: two',
      'stop-dark: three',
      'current-light: two',
    ]);
    expect([...registry.values()].map(({ priority }) => priority)).toEqual([0, 1, 2, 3]);
  });

  test('a mark that stays is left alone, one that changes is replaced', () => {
    const first = mark('1', 'One');
    marks.paint('a', [first, mark('2', 'two'), mark('3', 'three')]);
    const highlight = registry.get('caveat-note-light');
    const add = vi.spyOn(highlight as StandInHighlight, 'add');
    marks.paint('a', [mark('1', 'One'), mark('2', 'two three'), mark('3', 'three', 'check')]);
    expect(painted()).toEqual(['note-light: One | two three', 'check-light: three']);
    expect(registry.get('caveat-note-light')).toBe(highlight);
    expect([...(highlight ?? [])][0]).toBe(first.range);
    expect(add).toHaveBeenCalledTimes(1);
  });

  test('the ground turns dark', () => {
    marks.paint('a', [mark('1', 'One')]);
    marks.paint('a', [mark('1', 'One', 'note', true)]);
    expect(painted()).toEqual(['note-dark: One']);
  });

  test('an answer forgotten leaves the others', () => {
    marks.paint('a', [mark('1', 'One')]);
    marks.paint('b', [mark('1', 'two', 'check')]);
    marks.forget('a');
    marks.forget('never painted');
    expect(painted()).toEqual(['check-light: two']);
  });

  test('what others painted is never touched', () => {
    const theirs = new StandInHighlight();
    registry.set('search', theirs);
    marks.paint('a', [mark('1', 'One')]);
    registry.set('caveat-note-light', theirs);
    marks.forget('a');
    controller.abort();
    expect([...registry.keys()]).toEqual(['search', 'caveat-note-light']);
  });

  test('all goes at the end, and nothing comes after it', () => {
    marks.paint('a', [mark('1', 'One')]);
    marks.show('a', '1');
    controller.abort();
    marks.paint('a', [mark('2', 'two')]);
    marks.show('a', '2');
    expect(painted()).toEqual([]);
    expect(marks.rangeOf('a', '2')).toBeNull();
  });
});

describe('the current mark', () => {
  beforeEach(() => marks.paint('a', [mark('1', 'One'), mark('2', 'two')]));

  test('there is one at most', () => {
    marks.show('a', '1');
    marks.show('a', '2');
    expect(painted()).toContain('current-light: two');
    marks.show('a', null);
    expect(painted()).toEqual(['note-light: One | two']);
  });
  test('it follows its mark', () => {
    marks.show('a', '1');
    marks.paint('a', [mark('1', 'three', 'note', true)]);
    expect(painted()).toEqual(['note-dark: three', 'current-dark: three']);
  });
  test('it goes with its mark', () => {
    marks.show('a', '1');
    marks.paint('a', [mark('2', 'two')]);
    expect(painted()).toEqual(['note-light: two']);
  });
  test('an unknown mark is none', () => {
    marks.show('a', '1');
    marks.show('a', '9');
    expect(painted()).toEqual(['note-light: One | two']);
  });
});

describe('healing, before the page is drawn', () => {
  const p = () => document.querySelector('p') as HTMLElement;
  beforeEach(() => marks.paint('a', [mark('1', 'two three')]));

  test.each<[what: string, change: () => void]>([
    ['nothing happened', () => undefined],
    ['text was added behind', () => text().appendData(' Seven.')],
    ['the text was set anew, and longer', () => (p().textContent = 'One two three four five six. Seven.')],
    ['the element was made anew', () => p().replaceWith(p().cloneNode(true))],
    ['all was written anew', () => (document.body.innerHTML = '<p>One two three four</p>')],
  ])('%s: the mark is where it was', (_, change) => {
    change();
    expect(marks.heal()).toBe(true);
    expect(painted()).toEqual(['note-light: two three']);
    expect(marks.rangeOf('a', '1')?.toString()).toBe('two three');
  });

  test.each<[what: string, change: () => void]>([
    ['other words stand there', () => (p().textContent = 'Two one four three')],
    ['the words moved', () => (p().textContent = 'And one two three')],
    ['the text is shorter', () => (p().textContent = 'One tw')],
    ['it left the page', () => p().remove()],
  ])('%s: it is told, and nothing is painted', (_, change) => {
    change();
    expect(marks.heal()).toBe(false);
    expect(painted().join('')).not.toMatch(/\w$/);
    expect(marks.rangeOf('a', '1')).toBeNull();
  });
});

describe('where a mark is', () => {
  test('its range, until its words are gone', () => {
    marks.paint('a', [mark('1', 'two')]);
    expect(marks.rangeOf('a', '1')?.toString()).toBe('two');
    expect(marks.rangeOf('a', '2')).toBeNull();
    expect(marks.rangeOf('b', '1')).toBeNull();
    text().data = '';
    expect(marks.rangeOf('a', '1')).toBeNull();
  });

  test('the marks at a point: gravest first, then shortest; others’ highlights are passed over', () => {
    const long = mark('long', 'two three four');
    const short = mark('short', 'three');
    const grave = mark('grave', 'One two three', 'stop');
    marks.paint('a', [long, short, grave]);
    marks.show('a', 'long');
    const theirs = new StandInHighlight([rangeOf('three')]);
    registry.highlightsFromPoint = () => [
      { highlight: theirs, ranges: [...theirs] },
      ...[...registry.values()].map((highlight) => ({ highlight, ranges: [...highlight] })),
    ];
    expect(marks.at(1, 1)).toEqual([
      { answer: 'a', id: 'grave' },
      { answer: 'a', id: 'short' },
      { answer: 'a', id: 'long' },
    ]);
  });

  test('a browser that cannot tell is asked for the caret, and whether the text is really there', () => {
    marks.paint('a', [mark('1', 'two'), mark('2', 'six')]);
    const caret = { offsetNode: text(), offset: 5 };
    Object.assign(document, { caretPositionFromPoint: () => caret });
    Range.prototype.getClientRects = () => [new DOMRect(0, 0, 10, 10)] as unknown as DOMRectList;
    expect(marks.at(5, 5)).toEqual([{ answer: 'a', id: '1' }]);
    expect(marks.at(50, 5)).toEqual([]);
    Object.assign(document, { caretPositionFromPoint: () => null });
    expect(marks.at(5, 5)).toEqual([]);
  });
});

test('a shadow root is given the look once, and loses it at the end', () => {
  const root = document.querySelector('p')?.attachShadow({ mode: 'open' }) as ShadowRoot;
  const theirs = new CSSStyleSheet();
  root.adoptedStyleSheets = [theirs];
  marks.adopt(root, 'p { color: red }');
  marks.adopt(root, 'p { color: red }');
  expect(root.adoptedStyleSheets.map(({ cssRules }) => cssRules.length)).toEqual([0, 1]);
  controller.abort();
  expect(root.adoptedStyleSheets).toEqual([theirs]);
});

describe('dark ground', () => {
  test.each<[name: string, html: string, dark: boolean]>([
    ['white', '<div style="background:#fff"><p></p></div>', false],
    ['black', '<div style="background:#000"><p></p></div>', true],
    ['a site’s dark grey', '<div style="background:rgb(33,33,33)"><p></p></div>', true],
    [
      'the nearest one counts',
      '<div style="background:#000"><div style="background:rgb(250,249,245)"><p></p></div></div>',
      false,
    ],
    [
      'see-through ones do not',
      '<div style="background:#000"><div style="background:rgba(255,255,255,.06)"><p></p></div></div>',
      true,
    ],
    ['none', '<p></p>', false],
    [
      'none, but a dark scheme',
      '<div style="color-scheme:dark"><p style="color-scheme:dark"></p></div>',
      true,
    ],
    ['either scheme, by the system', '<p style="color-scheme:light dark"></p>', true],
  ])('%s: %s', (_, html, dark) => {
    document.body.innerHTML = html;
    window.matchMedia = () => ({ matches: true }) as MediaQueryList;
    expect(isDark(document.querySelector('p') as Element)).toBe(dark);
  });

  test.each<[color: string, dark: boolean]>([
    ['rgb(255, 255, 255)', false],
    ['rgba(20, 20, 20, 0.9)', true],
    ['color(srgb 0.1 0.1 0.12)', true],
    ['color(display-p3 0.9 0.9 0.9 / 0.8)', false],
    ['oklch(0.21 0.006 285)', true],
    ['oklab(0.98 0 0)', false],
    ['lab(12.5 0 0)', true],
    ['lch(96 2 80)', false],
  ])('computed as %s', (backgroundColor, dark) => {
    vi.spyOn(window, 'getComputedStyle').mockReturnValue({
      backgroundColor,
      colorScheme: 'normal',
    } as CSSStyleDeclaration);
    expect(isDark(document.body)).toBe(dark);
    vi.restoreAllMocks();
  });

  test('seen through a shadow root, and asked once for each element', () => {
    document.body.innerHTML = '<div style="background:#111"></div>';
    const root = (document.querySelector('div') as Element).attachShadow({ mode: 'open' });
    root.innerHTML = '<p></p><b></b>';
    const asked = vi.spyOn(window, 'getComputedStyle');
    const seen = new Map<Element, boolean>();
    expect(isDark(root.querySelector('p') as Element, seen)).toBe(true);
    expect(asked).toHaveBeenCalledTimes(2);
    expect(isDark(root.querySelector('b') as Element, seen)).toBe(true);
    expect(asked).toHaveBeenCalledTimes(3);
    vi.restoreAllMocks();
  });
});
