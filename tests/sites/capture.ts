/**
 * Makes a fixture from a live page, for a site whose markup changed: the structure stays, nobody's words do.
 *
 *   1. In the browser, open a chat of your own (two questions are enough, one answer with code, a list and a source)
 *      and, in the console of its tools: copy(document.documentElement.outerHTML)
 *      For a chat in a shadow root: copy(document.querySelector('the-element').shadowRoot.innerHTML)
 *   2. Paste it into a file outside of the project and run
 *      npx node tests/sites/capture.ts saved.html > tests/sites/fixtures/<site>-<what>.html
 *   3. Read the fixture before it is kept: no line of yours may be left in it.
 *   4. GOLDEN=write npx vitest run --project page tests/page/sites.test.ts
 *
 * Texts become nonsense words of the same lengths, with their digits, marks and capitals; short labels of controls
 * and `n/m` pagers keep what tells their kind. Kept: tags, classes, attributes of state and role. Replaced: ids, addresses,
 * names, and any attribute with words in it; the same value is replaced by the same one, so that references hold.
 * Left out: scripts, styles, pictures and comments.
 */
import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';

/** Nothing of a page's structure. */
const LEFT_OUT =
  'script, style, link, meta:not([charset]), base, noscript, iframe, object, embed, canvas, video, audio, source, track, svg > *';
/** Kept as they are: they are the page's own words, from a small set, or say a state. */
const KEPT =
  /^(?:class|xmlns|viewBox|fill|width|height|colspan|rowspan|scope|start|role|dir|type|lang|tabindex|hidden|disabled|open|contenteditable|aria-(?:hidden|busy|expanded|live|pressed|selected|current|checked|disabled|haspopup)|data-(?:state|status|role|testid|test-id|slot|index|streaming|complete|author|author-role|turn|type|mode|theme|side|orientation|variant|layout|loading|finished))$/;
/** An attribute of a state or a role, with a value of one or two words. */
const SHORT = /^[a-z][a-z0-9]*(?:[-_ ][a-z0-9]+){0,3}$/i;
const ADDRESS = /^(?:href|src|srcset|action|poster|cite|formaction|xlink:href)$/;
/** Labels by which controls are known in selectors. */
const LABELS =
  /^(?:copy|copy code|copy message|copy text|copy response|regenerate|retry|try again|stop|stop generating|stop response|edit|send|share|like|dislike|read aloud|good response|bad response|sources|show thinking|previous|next)$/i;
/** A value that is an address, a mail or a path. */
const PLACE = /[@/]|%[0-9a-f]{2}/i;
const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi;
const PAGER = /^\s*\d{1,3}\s*\/\s*\d{1,3}\s*$/;

const SYLLABLES = 'ba ce di fo gu ha je ki lo mu na pe ri so tu va we xi yo zu'.split(' ');

/** The page as a fixture: anonymised HTML, with a line break before each block. */
export function anonymise(html: string): string {
  const { document } = new JSDOM(html).window;
  for (const element of document.querySelectorAll(LEFT_OUT)) element.remove();
  const names = createNames();
  for (const element of document.querySelectorAll('*')) hideAttributes(element, names);
  const walker = document.createTreeWalker(document, 4 | 128);
  const comments: ChildNode[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode as Text | Comment;
    if (node.nodeType === 8) comments.push(node);
    else if (!keepsText(node as Text)) node.data = nonsense(node.data);
  }
  for (const comment of comments) comment.remove();
  return `<!doctype html>\n${document.documentElement.outerHTML}\n`;
}

function keepsText(node: Text): boolean {
  const { data, parentElement } = node;
  if (PAGER.test(data) || parentElement?.localName === 'title') return PAGER.test(data);
  return parentElement?.closest('button, [role="button"]') !== null && LABELS.test(data.trim());
}

type Names = (value: string, kind: string) => string;

/** The same name for the same value; the words before and after the part that names stay, for selectors look at them. */
function createNames(): Names {
  const names = new Map<string, string>();
  const nameOf = (part: string, kind: string) => {
    const name = names.get(part) ?? `${kind}${names.size + 1}`;
    names.set(part, name);
    return name;
  };
  return (value, kind) =>
    PLACE.test(value)
      ? nameOf(value, kind)
      : value
          .replaceAll(UUID, (uuid) => nameOf(uuid, kind))
          .replaceAll(/[A-Za-z0-9]+/g, (word) =>
            isNaming(word) && ![...names.values()].includes(word) ? nameOf(word, kind) : word,
          );
}

/** Whether a word is a number or a hash, as ids are: digits in it, and too long for a counter. */
function isNaming(word: string): boolean {
  return /^\d{4,}$/.test(word) || (word.length >= 6 && /\d/.test(word) && /[a-z]/i.test(word));
}

function isNamed(value: string): boolean {
  return PLACE.test(value) || (value.match(/[A-Za-z0-9]+/g) ?? []).some(isNaming);
}

function hideAttributes(element: Element, names: Names): void {
  for (const { name, value } of [...element.attributes]) {
    if (name.startsWith('on') || name === 'nonce' || name === 'integrity' || name === 'srcset') {
      element.removeAttribute(name);
    } else if (ADDRESS.test(name)) {
      element.setAttribute(name, hideAddress(name, value, names));
    } else if (name === 'style') {
      element.setAttribute(name, value.replaceAll(/url\([^)]*\)/g, 'none').slice(0, 200));
    } else if (
      name === 'id' ||
      name === 'for' ||
      /^aria-(?:labelledby|describedby|controls|owns)$/.test(name)
    ) {
      element.setAttribute(
        name,
        value
          .split(/\s+/)
          .map((one) => names(one, 'id'))
          .join(' '),
      );
    } else if (KEPT.test(name)) {
      if (name !== 'class' && name !== 'xmlns' && isNamed(value))
        element.setAttribute(name, names(value, 'id'));
    } else if (/^(?:aria-label|title|placeholder|alt)$/.test(name)) {
      if (!LABELS.test(value.trim())) element.setAttribute(name, nonsense(value));
    } else if (isNamed(value)) {
      element.setAttribute(name, value.length > 200 ? 'left-out' : names(value, 'id'));
    } else if (value !== '' && !SHORT.test(value) && !/^[\d.,%-]+$/.test(value)) {
      element.setAttribute(name, nonsense(value.slice(0, 200)));
    }
  }
}

/** An address elsewhere, in the same shape: a fragment stays one, and so do the parts that mark citations. */
function hideAddress(name: string, value: string, names: Names): string {
  if (name !== 'href') return 'data:,';
  if (value.startsWith('#')) return `#${names(value, 'id')}`;
  const marks = value.match(/[?&](utm_source=[\w.-]+)/)?.[1];
  return `https://${names(value, 'page').replaceAll(/[^\w-]/g, '')}.example/${marks ? `?${marks}` : ''}`;
}

/** Words of the same lengths, letter for letter in kind: digits stay digits, marks and blanks stay. */
export function nonsense(text: string): string {
  let seed = 7;
  const next = (count: number) => {
    seed = (seed * 1103515245 + 12345 + count) % 2147483648;
    return Math.floor(seed / 65536) % count;
  };
  return text.replaceAll(/\p{L}[\p{L}\p{M}]*|\p{N}/gu, (word) => {
    if (/\p{N}/u.test(word)) return String(next(9) + 1);
    if (/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/.test(word)) return '文'.repeat(word.length);
    let made = '';
    while (made.length < word.length) made += SYLLABLES[next(SYLLABLES.length)] ?? '';
    made = made.slice(0, word.length);
    if (word === word.toUpperCase() && word.length > 1) return made.toUpperCase();
    return /^\p{Lu}/u.test(word) ? made.charAt(0).toUpperCase() + made.slice(1) : made;
  });
}

if (import.meta.main) {
  const [file] = process.argv.slice(2);
  if (!file) {
    console.error('usage: npx node tests/sites/capture.ts saved.html > fixture.html');
    process.exitCode = 1;
  } else {
    process.stdout.write(anonymise(readFileSync(file, 'utf8')));
  }
}
