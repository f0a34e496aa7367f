import { expect, test } from 'vitest';
import { cleanHtml } from '../../lib/page/html.ts';

/** The cleaned HTML, written out. */
function clean(dirty: string): string {
  const place = document.createElement('div');
  place.append(cleanHtml(dirty));
  return place.innerHTML;
}

const OUT = 'target="_blank" rel="noopener noreferrer"';

test.each<[name: string, dirty: string, clean: string]>([
  [
    'text and structure stay',
    '<h2>A</h2><p>b <em>c</em></p><ul><li>d</li></ul><table><tbody><tr><td>e</td></tr></tbody></table>',
    '<h2>A</h2><p>b <em>c</em></p><ul><li>d</li></ul><table><tbody><tr><td>e</td></tr></tbody></table>',
  ],
  ['scripts', '<p>a<script>alert(1)</script></p>', '<p>a</p>'],
  ['styles', '<style>p{}</style><p style="color:red" class="x">a</p>', '<p>a</p>'],
  ['handlers', '<p onclick="alert(1)">a</p>', '<p>a</p>'],
  ['forms', '<form action="https://a.example/"><input name="x"><button>b</button></form>', 'b'],
  [
    'pictures and frames',
    '<img src="https://a.example/" onerror="alert(1)"><iframe src="https://a.example/"></iframe><video src="x"></video>',
    '',
  ],
  [
    'drawings and formulas',
    '<svg><a href="javascript:1"><text>x</text></a></svg><math><mi>y</mi></math>',
    '',
  ],
  ['ids and names', '<p id="body" name="x" data-x="1">a</p>', '<p>a</p>'],
  [
    'links to the web',
    '<a href="https://a.example/?x=1">a</a>',
    `<a href="https://a.example/?x=1" ${OUT}>a</a>`,
  ],
  [
    'links that say otherwise',
    '<a href="http://a.example/" target="_self" rel="opener">a</a>',
    `<a href="http://a.example/" ${OUT}>a</a>`,
  ],
  ['links to write to', '<a href="mailto:a@a.example">a</a>', `<a href="mailto:a@a.example" ${OUT}>a</a>`],
  ['links within the page', '<a href="#risks">a</a>', '<a href="#risks">a</a>'],
  [
    'scripts as links',
    '<a href="javascript:alert(1)">a</a> <a href=" java\nscript:1">b</a>',
    '<a>a</a> <a>b</a>',
  ],
  [
    'data as links',
    '<a href="data:text/html,x">a</a> <a href="//a.example/">b</a> <a href="/etc">c</a>',
    '<a>a</a> <a>b</a> <a>c</a>',
  ],
])('%s', (_, dirty, expected) => expect(clean(dirty)).toBe(expected));
