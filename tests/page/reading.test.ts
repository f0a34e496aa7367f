import { describe, expect, test } from 'vitest';
import { type Reading, read } from '../../lib/page/reading.ts';
import type { Dialect } from '../../lib/types.ts';

const DIALECT: Dialect = {
  name: 'test',
  detect: 'main',
  assistant: 'main',
  user: 'aside',
  body: 'main',
  prompt: 'aside',
  cite: '.chip',
  exclude: '.thinking',
};

function body(html: string): HTMLElement {
  document.body.innerHTML = `<main>${html}</main>`;
  return document.querySelector('main') as HTMLElement;
}

const readHtml = (html: string, breaks = false): Reading => read([body(html)], DIALECT, { breaks });

/** The blocks, each as 'kind: text', a code block with its language. */
function blocksOf({ passage }: Reading): string[] {
  return passage.blocks.map(
    ({ kind, lang, start, end }) => `${lang ? `${kind} ${lang}` : kind}: ${passage.text.slice(start, end)}`,
  );
}

test('the TeX of a formula is kept', () => {
  const { passage } = readHtml(
    '<p>So <span class="katex"><span class="katex-mathml"><math><semantics><mi>x</mi><annotation encoding="application/x-tex">3 + 4 = 8</annotation></semantics></math></span><span class="katex-html">8</span></span>.</p>',
  );
  expect(passage.formulas).toEqual([{ start: 3, end: 4, tex: '3 + 4 = 8' }]);
});

describe('text', () => {
  test.each<[name: string, html: string, text: string]>([
    ['white space is folded', '<p>  one\n   two\t three </p>', 'one two three'],
    [
      'every word in a span',
      '<p><span>One</span> <span>two</span><span> three</span><span>.</span></p>',
      'One two three.',
    ],
    ['letters in spans', '<p><b>w</b>ord<i>s</i></p>', 'words'],
    ['blocks are lines', '<p>one</p>\n<p>two</p><div>three</div>four', 'one\ntwo\nthree\nfour'],
    ['empty blocks leave no trace', '<p> </p><div><div></div></div><p>one</p><p></p>', 'one'],
    ['a shown break stands inside its block', '<p>one<br> two<br/>three<br></p>', 'one\ntwo\nthree'],
    ['two breaks set a paragraph apart', '<p>one<br><br>two</p>', 'one\ntwo'],
    [
      'buttons, labels, styles and editors are cut',
      '<p>one<button>Copy</button><style>p{}</style> <span class="sr-only">said</span>two<svg><text>x</text></svg><span contenteditable="true">type</span></p>',
      'one two',
    ],
    [
      'what the site leaves out is cut',
      '<p>one</p><div class="thinking"><p>hmm</p></div><p>two</p>',
      'one\ntwo',
    ],
    [
      'a chip leaves no blank before a full stop',
      '<p>It is high <a class="chip" href="https://a.example/">a +2</a>.</p>',
      'It is high.',
    ],
    ['nor before one that follows a blank', '<p>It is high <span class="chip">a</span> .</p>', 'It is high.'],
    [
      'a cursor is no letter',
      '<p><b>It is high.<i>▍</i></b> It is <i>█</i> wide.</p>',
      'It is high. It is wide.',
    ],
    [
      'a chip keeps sentences apart',
      '<p>It is high.<span class="chip">a</span>It is cold.</p>',
      'It is high. It is cold.',
    ],
    [
      'chips in a row',
      '<p>High <i class="chip">a</i> <i class="chip">b</i>, cold <i class="chip">c</i></p>',
      'High, cold',
    ],
    ['a button before a full stop', '<p>High <button>1</button>.</p>', 'High.'],
    ['a blank that was there stays', '<p>Really ? <i class="chip">a</i></p>', 'Really ?'],
    ['no-break space is a character', '<p>300&nbsp;m</p>', '300\u00A0m'],
    ['characters without width go', '<p>zero\u200Bwidth soft\u00ADhyphen\uFEFF</p>', 'zerowidth softhyphen'],
    [
      'raised and lowered digits keep their meaning',
      '<p>10<sup>-3</sup> m<sup>2</sup>, CO<sub>2</sub>, 1<sup>st</sup></p>',
      '10⁻³ m², CO₂, 1st',
    ],
    [
      'formulas are one character',
      '<p>So <span class="katex"><span class="katex-mathml"><math><mi>x</mi></math></span><span class="katex-html">x</span></span> is <math><mi>y</mi></math>.</p>',
      'So \uFFFC is \uFFFC.',
    ],
    [
      'pictures that say something are one character',
      '<p>A <img alt="cat"> and <img alt=""><img>dot</p>',
      'A \uFFFC and dot',
    ],
    ['a fold can stay closed', '<details><summary>More</summary>inside</details>', 'More\ninside'],
    ['unclosed markup', '<p>one <b>two <p>three <ul><li>four <li>five', 'one two\nthree\nfour\nfive'],
    ['half-written Markdown is text', '<p>| a | b |\n|---|--</p><p>**bo</p>', '| a | b | |---|--\n**bo'],
  ])('%s', (_, html, text) => expect(readHtml(html).passage.text).toBe(text));

  test('what a person typed keeps its lines; an empty line sets a paragraph apart', () => {
    const typed = readHtml('\n one\n two  three\n\n\n four ', true);
    expect(typed.passage.text).toBe('one\ntwo three\nfour');
    expect(blocksOf(typed)).toEqual(['paragraph: one\ntwo three', 'paragraph: four']);
  });

  test('several pieces are read one after another', () => {
    const main = body('<p>one</p><section>not this</section><p>two</p>');
    expect(read([...main.querySelectorAll('p')], DIALECT).passage.text).toBe('one\ntwo');
  });

  test('nothing to read', () => {
    const { passage, truncated, rangeOf } = read([], DIALECT);
    expect([passage.text, passage.blocks, truncated, rangeOf({ start: 0, end: 1 })]).toEqual([
      '',
      [],
      false,
      null,
    ]);
  });
});

describe('blocks', () => {
  test.each<[name: string, html: string, blocks: string[]]>([
    [
      'headings, paragraphs, items',
      '<h2>A</h2><p>b</p><ul><li>c</li><li><p>d</p><p>e</p></li></ul>f',
      ['heading: A', 'paragraph: b', 'item: c', 'item: d', 'item: e', 'paragraph: f'],
    ],
    ['lists in lists', '<ol><li>a<ul><li>b</li></ul>c</li></ol>', ['item: a', 'item: b', 'item: c']],
    [
      'all in a quotation is quoted',
      '<blockquote><p>a</p><ul><li>b</li></ul><h3>c</h3></blockquote>d',
      ['quote: a', 'quote: b', 'quote: c', 'paragraph: d'],
    ],
    [
      'a formula of its own',
      '<p>so</p><span class="katex-display"><span class="katex">x</span></span><p><mjx-container>y</mjx-container></p>',
      ['paragraph: so', 'math: \uFFFC', 'math: \uFFFC'],
    ],
    [
      'a formula set apart in a sentence',
      '<p>we get <span class="katex-display">x</span> so</p>',
      ['paragraph: we get', 'math: \uFFFC', 'paragraph: so'],
    ],
    ['a picture is no formula', '<p><img alt="cat"></p>', ['paragraph: \uFFFC']],
    [
      'code keeps its text',
      '<pre><code class="hljs language-ts">if (a) {\n  b();\n}\n</code></pre>',
      ['code ts: if (a) {\n  b();\n}'],
    ],
    [
      'code in code is read once, its header names the language',
      '<pre><div>Python<button>Copy</button></div><div><pre><code>x = 1</code></pre></div></pre>',
      ['code python: x = 1'],
    ],
    [
      'a header of several words names nothing',
      '<pre><div>Copy this code</div><code>x</code></pre>',
      ['code: x'],
    ],
    [
      'blocks in blocks without a code element',
      '<pre><span>head</span><pre>x = 1\ny = 2</pre></pre>',
      ['code head: x = 1\ny = 2'],
    ],
    [
      'lines as elements',
      '<pre><code><div class="line">a</div><div class="line">  b</div><div class="line"><br></div><div class="line">c</div></code></pre>',
      ['code: a\n  b\n\nc'],
    ],
    [
      'lines as elements with line feeds between',
      '<pre><code><span class="line">a</span>\n<span class="line"></span>\n<span class="line">b</span>\n</code></pre>',
      ['code: a\n\nb'],
    ],
    ['lines parted by breaks', '<pre><code><span>  a</span><br><br>b<br></code></pre>', ['code:   a\n\nb']],
    [
      'line numbers are left out',
      '<pre><code><span class="linenumber">1</span>a\n<span class="linenumber">2</span>b</code></pre>',
      ['code: a\nb'],
    ],
    [
      'an editor is code',
      '<pre><div class="cm-gutters">1</div><div class="cm-content" contenteditable="true"><div class="cm-line">a</div><div class="cm-line">b</div></div></pre>',
      ['code: a\nb'],
    ],
    ['a code block that only begins', '<pre><code></code></pre><p>a</p>', ['paragraph: a']],
    ['after code comes prose', '<ul><li>a<pre>b</pre>c</li></ul>', ['item: a', 'code: b', 'item: c']],
  ])('%s', (_, html, blocks) => expect(blocksOf(readHtml(html))).toEqual(blocks));

  test('the language of code lies on any element around it', () => {
    expect(blocksOf(readHtml('<pre data-language="Rust"><div><code>a</code></div></pre>'))).toEqual([
      'code rust: a',
    ]);
  });

  test('the cells of a row are parted by tabs, an empty one keeps its place', () => {
    const table = readHtml(
      '<p>before</p><table><thead><tr><th></th><th>May</th></tr></thead><tr><td>Rain<div>mm</div></td> <td></td> <td>7<br>8</td></tr><tr><td><ul><li>a</li><li>b</li></ul></td><td><pre>c</pre></td></tr></table>after',
    );
    expect(table.passage.text).toBe('before\n\tMay\nRain\nmm\t\t7\n8\na\nb\tc\nafter');
    expect(blocksOf(table)).toEqual([
      'paragraph: before',
      'cell: May',
      'cell: Rain\nmm',
      'cell: 7\n8',
      'cell: a\nb',
      'cell: c',
      'paragraph: after',
    ]);
  });

  test('blocks lie in order, never overlap, and cover all text but the separators', () => {
    const { passage } = readHtml(
      '<h1>a</h1>b<table><tr><td>c</td><td>d</td></tr></table><pre>e\n\nf</pre><blockquote>g<p>h</p></blockquote><div>i<br>j</div>',
    );
    let at = 0;
    for (const { start, end } of passage.blocks) {
      expect(passage.text.slice(at, start)).toMatch(/^[\n\t]*$/);
      expect(end).toBeGreaterThan(start);
      at = end;
    }
    expect(at).toBe(passage.text.length);
  });
});

describe('what is kept beside the text', () => {
  test('links keep their words, chips their place', () => {
    const { passage } = readHtml(
      '<p>See <a href="https://a.example/">the <b>page</b></a> <a class="chip" href=" https://b.example/ ">b</a>. <span class="chip"><button>c</button></span></p><p class="chip"><a href="/d">d</a><a href="/e">e</a></p>',
    );
    expect(passage.text).toBe('See the page.');
    expect(passage.links).toEqual([
      { start: 4, end: 12, href: 'https://a.example/' },
      { start: 12, end: 12, href: 'https://b.example/' },
      { start: 13, end: 13, href: '' },
      { start: 13, end: 13, href: '/d' },
      { start: 13, end: 13, href: '/e' },
    ]);
  });

  test('inline code and formulas are blanked in the prose', () => {
    const { passage } = readHtml(
      '<p>Call <code>very sure()</code> with <span class="katex">x</span> now.</p>',
    );
    expect(passage.text).toBe('Call very sure() with \uFFFC now.');
    expect(passage.prose).toBe('Call             with   now.');
  });
});

describe('the way back to the page', () => {
  const RICH =
    '<h2>One <em>two</em></h2><p>It <b>is</b>\n   <span>10<sup>3</sup></span> high<a class="chip" href="x">c</a>. And <code>so</code> it is.<br>Next line here.</p><table><tr><td>Cell one.</td><td>Cell two.</td></tr></table><pre><code>let a;\n\nlet b;</code></pre><ul><li>Item <i>with</i> words!</li></ul>';
  const fold = (text: string) => text.normalize('NFKC').replaceAll(/\s+/g, ' ').trim();
  /** What a range says, without chips. */
  const said = (range: Range | null) => {
    const part = range?.cloneContents();
    for (const chip of part?.querySelectorAll('.chip') ?? []) chip.remove();
    return part?.textContent ?? '';
  };

  test('every sentence and every block is found again', () => {
    const { passage, rangeOf } = readHtml(RICH);
    expect(passage.sentences.length).toBeGreaterThan(6);
    for (const span of [...passage.sentences, ...passage.blocks]) {
      expect(fold(said(rangeOf(span))).replaceAll(' ', '')).toBe(
        fold(passage.text.slice(span.start, span.end)).replaceAll(' ', ''),
      );
    }
  });

  test('every offset comes back to itself', () => {
    const { passage, rangeOf, spanAt } = readHtml(RICH);
    let found = 0;
    for (let start = 0; start < passage.text.length; start += 1) {
      const range = rangeOf({ start, end: start + 1 });
      if (!range) {
        expect(passage.text.charAt(start)).toMatch(/[\n\t ]/);
        continue;
      }
      found += 1;
      expect(spanAt(range.startContainer, range.startOffset)).toBe(start);
    }
    expect(found).toBeGreaterThan(90);
  });

  test('a point beside text is the next text, outside it is none', () => {
    const { passage, spanAt } = readHtml('<p>one <i class="chip">chip</i>two</p><p>three</p>');
    const main = document.querySelector('main') as Element;
    const chip = document.querySelector('.chip')?.firstChild as Text;
    expect(spanAt(main, 0)).toBe(0);
    expect(spanAt(chip, 2)).toBe(passage.text.indexOf('two'));
    expect(spanAt(main, 1)).toBe(passage.text.indexOf('three'));
    expect(spanAt(main, 2)).toBe(passage.text.length);
    expect(spanAt(document.body, 0)).toBeNull();
  });

  const TWO = '<p>First sentence. <b>Second one.</b></p>';
  const spanOf = ({ passage }: Reading, words: string) => {
    const start = passage.text.indexOf(words);
    return { start, end: start + words.length };
  };
  test.each<[name: string, change: (p: HTMLElement) => void, first: string | null, second: string | null]>([
    ['nothing', () => undefined, 'First sentence.', 'Second one.'],
    ['text is added after', (p) => p.append(' Third.'), 'First sentence.', 'Second one.'],
    [
      'a text node grows',
      (p) => (p.firstChild as Text).appendData('More. '),
      'First sentence.',
      'Second one.',
    ],
    [
      'a text node begins otherwise',
      (p) => (p.firstChild as Text).insertData(0, 'Ah. '),
      null,
      'Second one.',
    ],
    [
      'a node is replaced by the same',
      (p) => p.querySelector('b')?.replaceWith('Second one.'),
      'First sentence.',
      null,
    ],
    ['the message is gone', (p) => p.remove(), null, null],
    ['it is all written anew', (p) => p.replaceChildren(...[...p.cloneNode(true).childNodes]), null, null],
  ])('after a change of the page: %s', (_, change, first, second) => {
    const reading = readHtml(TWO);
    change(document.querySelector('p') as HTMLElement);
    expect(reading.rangeOf(spanOf(reading, 'First sentence.'))?.toString() ?? null).toBe(first);
    expect(reading.rangeOf(spanOf(reading, 'Second one.'))?.toString() ?? null).toBe(second);
  });

  test('nodes that changed places enclose nothing', () => {
    const reading = readHtml('<p><b>one</b> <i>two</i></p>');
    const p = document.querySelector('p') as HTMLElement;
    p.prepend(p.querySelector('i') as Element);
    expect(reading.rangeOf(spanOf(reading, 'one two'))).toBeNull();
  });
});

describe('hostile pages', () => {
  /** A chain of elements, each in the next, made from the inside without the parser. */
  function nest(name: string, depth: number): HTMLElement {
    const main = body('');
    let outer: Node = document.createTextNode('deep');
    for (let i = 0; i < depth; i += 1) {
      const element = document.createElement(name);
      element.append(outer);
      outer = element;
    }
    main.append(outer);
    return main;
  }

  // The simulated page needs seconds to build the deepest one.
  test.each([
    ['div', 10_000],
    ...['span', 'li', 'blockquote', 'a', 'sup', 'td', 'pre', 'code'].map((name) => [name, 1000] as const),
  ] as const)('nested <%s>, %i deep', { timeout: 60_000 }, (name, depth) => {
    const { passage } = read([nest(name, depth)], DIALECT);
    expect(passage.text).toBe('deep');
    expect(passage.blocks).toHaveLength(1);
  });

  test('what is longer than 2,000,000 characters is cut and says so', () => {
    const main = body('');
    main.append(`${'word '.repeat(399_999)}end. And more of it.`);
    const { passage, truncated } = read([main], DIALECT);
    expect(truncated).toBe(true);
    expect(passage.text).toHaveLength(2_000_000);
    expect(read([body('<p>short</p>')], DIALECT).truncated).toBe(false);
  });
});
