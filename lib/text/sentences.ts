import type { Block, Span } from '../types.ts';
import { charactersOf, isPlainLetter, nextIn } from './characters.ts';

/**
 * Sentences of a text, in reading order and trimmed of white space: none crosses a block, none lies in code or
 * math, and none is without a letter or digit. Linear in the text.
 *
 * Unicode names the marks that can end a sentence; the rules here say which of them do. They are our own rather
 * than `Intl.Segmenter`'s because that one breaks after "Dr." and inside ".[1]", misses "in 2010. 45 people", and
 * differs between browsers (ICU, ICU4X).
 */
export function splitSentences(text: string, blocks: readonly Block[], language: string): Span[] {
  const sentences: Span[] = [];
  for (const block of blocks) {
    if (block.kind === 'code' || block.kind === 'math') continue;
    for (let { start } = block; start < block.end; ) {
      const end = endOfSentence(text, start, block, language);
      const sentence = trimmed(text, start, end);
      if (sentence) sentences.push(sentence);
      start = end;
    }
  }
  return sentences;
}

/** Unicode's Sentence_Terminal marks of living scripts, the ellipsis and the line break. */
const MARKS = charactersOf(
  '\n.!?…\u0589\u061D\u061E\u061F\u06D4\u0964\u0965\u104A\u104B\u1362\u1367\u1368\u17D4\u17D5\u203C\u203D\u2047\u2048\u2049' +
    '\u3002\uFE52\uFE56\uFE57\uFF01\uFF0E\uFF1F\uFF61',
);
/** A full end: further marks, closing quotes and brackets, note marks such as [1]. */
const END = /[\p{Sentence_Terminal}…]+(?:["'”’»«“‘›)\]}」』】）*]|\[\^?\d{1,3}\]|[⁰¹²³⁴-⁹])*/uy;
/** What follows an end: white space, opening quotes and brackets, the first character past them. */
const AFTER = /^(\s{0,8})(["'“„«‘(【「¿¡*-]{0,4})(.?)/su;

/** Where a sentence of a block ends that starts at an offset. */
function endOfSentence(text: string, start: number, block: Span, language: string): number {
  let at = nextIn(MARKS, text, start, block.end);
  while (at >= 0) {
    const isLine = text.charCodeAt(at) === LINE;
    const end = isLine || text.charCodeAt(at + 1) === SPACE ? at + 1 : Math.min(endFrom(text, at), block.end);
    const isEnd = isLine
      ? !isWrap(text, block, at)
      : endsSentence(text, { start, end: block.end }, at, end, language);
    if (isEnd) return end;
    at = nextIn(MARKS, text, end, block.end);
  }
  return block.end;
}

function endFrom(text: string, from: number): number {
  END.lastIndex = from;
  return END.test(text) ? END.lastIndex : from + 1;
}

const LOWER = /^\p{Ll}/u;
/** Marks of scripts that put no blank after a sentence. */
const UNSPACED = /^[^\p{ASCII}…‥．]/u;
const QUOTED = /["”’»“」』]/;

/** Whether a mark from `at` to `end` ends the sentence that it stands in, `rest` being that one and what follows in its block. */
function endsSentence(text: string, rest: Span, at: number, end: number, language: string): boolean {
  if (end >= rest.end) return true;
  const mark = text.slice(at, end);
  // 「そうです。」と言った: the sentence goes on after words that were said.
  if (!/\s/.test(text.charAt(end))) return UNSPACED.test(mark) && !/[”’」』）)]$/.test(mark);
  const { space, opening, next } = followingAt(text, end, rest.end);
  if (next === '' || space.includes('\n')) return true;
  const goesOn = opening === '' && LOWER.test(next);
  if (!mark.startsWith('.')) return !(goesOn && (QUOTED.test(mark) || mark.startsWith('…')));
  if (goesOn) return false;
  if (mark.startsWith('..')) return true;
  return !isAbbreviation(text, rest, at, next, language);
}

interface Following {
  readonly space: string;
  readonly opening: string;
  readonly next: string;
}

function followingAt(text: string, from: number, to: number): Following {
  // Most often it is one blank and a letter.
  if (from + 1 < to && text.charCodeAt(from) === SPACE && isPlainLetter(text.charCodeAt(from + 1)))
    return { space: ' ', opening: '', next: text.charAt(from + 1) };
  const [, space = '', opening = '', next = ''] = AFTER.exec(text.slice(from, to)) ?? [];
  return { space, opening, next };
}

/** Titles: with a capital, their full stop never ends a sentence ("30 ms." may). */
const TITLES = new Set(
  (
    'dr mr mrs ms mx prof st sta ste mt ft gen rep sen gov capt lt col sgt maj cmdr adm rev hon pres fr sr sra srta m mme ' +
    'mlle hr sig sigg dott ing avv'
  ).split(' '),
);

/** Short forms that stand before what they belong to. */
const BEFORE = new Set(
  (
    'fig figs eq eqs vol vols pp arts para cf viz vs approx ca circa e.g i.e eg ie incl esp resp al op cit ibid nr núm num ' +
    'z.b d.h u.a bzw ggf vgl evtl inkl hrsg sog usw ej p.ej'
  ).split(' '),
);

/** Short forms that also stand at the end of a sentence: what follows decides. */
const WITHIN = new Set(
  (
    'inc ltd co corp bros etc jr sr esq ph.d m.d b.a m.a u.s u.k u.n e.u a.m p.m jan feb mar apr jun jul aug sep sept oct ' +
    'nov dec mon tue wed thu fri sat sun dept univ assn ave blvd rd est ed eds trans avg hr hrs oz lb lbs gal tbsp tsp cm km kg'
  ).split(' '),
);

/** Short forms that stop a sentence unless a number follows: "No. 5", but "The answer is no. It was late." */
const BEFORE_NUMBER = new Set('no nos p pg v ver ex par art abs sec min max ch'.split(' '));

/** Words that seldom stand in a name: after an initial or "etc." they open a new sentence. */
const OPENERS = new Set(
  (
    'the it this that these those he she they we you i in a an if but and so there when for as at on however then what how to ' +
    'its his her their our your my not no yes while after before since although because with by from here each some many most all ' +
    'der die das es er sie wir ich ein eine im in wenn aber und so le la les il elle nous vous un une ce dans si mais et el los ' +
    'las ella ellos un una en pero y o os ele ela em mas e lo gli uno'
  ).split(' '),
);

const SHORT_FORMS = new Set([...TITLES, ...BEFORE, ...WITHIN, ...BEFORE_NUMBER]);
/** No number or initial without full stops inside is longer. */
const LONGEST_NUMBER = 4;

/** Languages that write ordinals with a full stop ("am 3. Oktober"). */
const ORDINAL_STOP = new Set('de da nb nn no fi is et lv cs sk sl hr sr pl hu tr'.split(' '));

function isAbbreviation(text: string, rest: Span, at: number, next: string, language: string): boolean {
  const token = tokenBefore(text, rest.start, at);
  const short = token.toLowerCase();
  const isLong = token.length > LONGEST_NUMBER && !token.includes('.');
  if (token === '' || (isLong && !SHORT_FORMS.has(short))) return false;
  const begin = at - token.length;
  const isFirst = begin - rest.start < 4 && text.slice(rest.start, begin).trim() === '';
  const nextIsNumber = /^\p{N}/u.test(next);
  if (/^(?:\d{1,3}|\p{L}|[ivxIVX]{1,4})$/u.test(token) && isFirst) return true;
  if (/^\d{1,2}$/.test(token)) return ORDINAL_STOP.has(language) && !nextIsNumber;
  const isShouted = /^\p{Lu}{2,}$/u.test(token);
  if (BEFORE.has(short)) return !isShouted;
  if (TITLES.has(short) && /^\p{Lu}/u.test(token) && !isShouted) return true;
  if (BEFORE_NUMBER.has(short)) return nextIsNumber;
  // "z. B.", "(b. 1950)"
  if (/^\p{Ll}$/u.test(token))
    return nextIsNumber || /^\s\p{L}\./u.test(text.slice(at + 1, Math.min(at + 4, rest.end)));
  const isInitial = /^\p{Lu}$/u.test(token) || /^(?:\p{L}\.)+\p{L}$/u.test(token);
  if (!isInitial && !WITHIN.has(short)) return false;
  return nextIsNumber || !OPENERS.has(wordIn(text.slice(at + 1, Math.min(at + 25, rest.end))).toLowerCase());
}

/** Letters, digits and inner full stops right before a full stop; '' where they are too many for a short form. */
function tokenBefore(text: string, start: number, at: number): string {
  const LONGEST = 8;
  let from = at;
  while (from > start && ENDS_TOKEN[text.charCodeAt(from - 1)] === 0) {
    from -= 1;
    if (at - from > LONGEST) return '';
  }
  return text.slice(from, at);
}

/** White space, and the marks that are no full stop. */
const ENDS_TOKEN = charactersOf(
  '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff' +
    '"\'“”„«»()[]{},;:!?/\\*—–-',
);

function wordIn(words: string): string {
  return /\p{L}+/u.exec(words)?.[0] ?? '';
}

/** Whether a line break only wraps prose: nothing has ended before it and what follows starts in lower case. */
function isWrap(text: string, block: Span, at: number): boolean {
  const before = text.slice(Math.max(block.start, at - 8), at).trimEnd();
  if (before === '' || /[\p{Sentence_Terminal}…:;]$/u.test(before)) return false;
  return LOWER.test(text.slice(at + 1, Math.min(at + 8, block.end)).trimStart());
}

function trimmed(text: string, start: number, end: number): Span | null {
  let from = start;
  while (text.charCodeAt(from) === SPACE) from += 1;
  // Most often what is left is bare: a letter first, a mark last.
  if (isPlainLetter(text.charCodeAt(from)) && from < end && isDark(text.charCodeAt(end - 1)))
    return { start: from, end };
  const sentence = text.slice(start, end);
  if (!/[\p{L}\p{N}]/u.test(sentence)) return null;
  const bare = sentence.trimStart();
  const first = end - bare.length;
  return { start: first, end: first + bare.trimEnd().length };
}

const LINE = 0x0a;
const SPACE = 0x20;

/** A character of ASCII that is no white space. */
function isDark(code: number): boolean {
  return code > SPACE && code < 0x7f;
}
