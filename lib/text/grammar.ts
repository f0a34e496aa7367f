import nlp from 'compromise/one';
import type { Lexicon, Words } from '../lexicons.ts';
import { opening, phrases } from './phrases.ts';

/** A word of a sentence; a contraction is several, of which only the first has a width. */
export interface Term {
  /** In lower case, contractions spelt out: "don't" is "do" and "not". */
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** Sentences come again with every step of a streaming answer, and several signs ask about the same one. */
const REMEMBERED = 500;
const known = new Map<string, readonly Term[]>();

/** The words of one sentence with their offsets in it, remembered. compromise splits them and spells out contractions. */
export function termsOf(sentence: string): readonly Term[] {
  const remembered = known.get(sentence);
  if (remembered) return remembered;
  const terms = split(sentence);
  if (known.size >= REMEMBERED) known.clear();
  known.set(sentence, terms);
  return terms;
}

interface Parsed {
  readonly text: string;
  readonly pre: string;
  readonly post: string;
  readonly normal: string;
  readonly implicit?: string;
}

function split(sentence: string): readonly Term[] {
  const parsed = nlp(sentence).json({ terms: { normal: true, implicit: true } }) as { terms: Parsed[] }[];
  // The library's own offsets drift after leading punctuation: add up what each word takes.
  let at = 0;
  return parsed.flatMap(({ terms }) =>
    terms.map(({ text, pre, post, normal, implicit }) => {
      const start = at + pre.length;
      at = start + text.length + post.length;
      return { word: (implicit || normal).toLowerCase(), start, end: start + text.length };
    }),
  );
}

/** How much of a sentence tells whether it instructs. */
const HEAD = 90;
const MARKER = /^[^\p{L}\p{N}(]*(?:\(?[0-9]{1,3}[.)]\s*|[a-z][.)]\s+)?/u;
const LABEL = /^[^:.,;!?]{2,50}: +/;
/** Words that open a clause in front of the instruction: "To print the list, call …". */
const OPENED = /^[^,]{2,70}, /;

/** Whether a sentence (in lower case) tells somebody to do something: its verb comes first. */
export function isInstruction(words: string, lexicon: Lexicon): boolean {
  const bare = words.replace(MARKER, '');
  if (startsWithVerb(bare, lexicon)) return true;
  const label = LABEL.exec(bare);
  if (label && startsWithVerb(bare.slice(label[0].length), lexicon)) return true;
  const opened =
    opening(bare.slice(0, HEAD), phrases(lexicon.claims.preludes)) > 0 ? OPENED.exec(bare) : null;
  return opened !== null && startsWithVerb(bare.slice(opened[0].length), lexicon);
}

function startsWithVerb(text: string, lexicon: Lexicon): boolean {
  const { imperatives, imperativeNouns, leads, objects } = lexicon.claims;
  let rest = text;
  for (let skipped = 0; skipped < 3; skipped += 1) {
    const lead = opening(rest.slice(0, HEAD), phrases(leads));
    if (lead === 0) break;
    rest = rest.slice(lead).replace(/^[\s,]+/, '');
  }
  // The cheap look first: most sentences do not begin with one of the verbs.
  const first = /^[\p{L}-]+/u.exec(rest)?.[0] ?? '';
  if (!setOf(imperatives).has(first)) return false;
  if (!setOf(imperativeNouns).has(first)) return true;
  const next = termsOf(rest.slice(0, HEAD))[1];
  return next === undefined || opening(next.word, phrases(objects)) === next.word.length;
}

const sets = new WeakMap<Words, ReadonlySet<string>>();

function setOf(list: Words): ReadonlySet<string> {
  const made = sets.get(list);
  if (made) return made;
  const set = new Set(list);
  sets.set(list, set);
  return set;
}

/** Two or more words in a row with capitals: a person, a firm, a place. */
const NAME =
  /(?<![\p{L}\p{N}])\p{Lu}[\p{L}.'’-]{0,40}\p{L}(?: (?:of|de|da|di|du|van|von|der|del|la|le|al|bin|ibn|the|and|&))?(?: \p{Lu}(?:\.|[\p{L}'’-]+))+/gu;

/** Names of two or more words in a stretch of text, as it stands there. */
export function namesIn(text: string): readonly string[] {
  return text.match(NAME) ?? [];
}
