import type { Lexicon } from '../lexicons.ts';
import { type Claim, isClaim } from './claims.ts';
import { holds, phrases } from './phrases.ts';

/** Fewer words than this come together by chance. */
const FEWEST = 5;

interface DenialKey {
  readonly words: string;
  readonly isDenial: boolean;
}

const keys = new WeakMap<Claim, DenialKey | null>();

/** The words of a sentence without a negation, and whether it had one; null where it has several or too few words. */
export function denialKey(sentence: Claim, lexicon: Lexicon): DenialKey | null {
  const known = keys.get(sentence);
  if (known !== undefined) return known;
  const key = readKey(sentence, lexicon);
  keys.set(sentence, key);
  return key;
}

function readKey(sentence: Claim, lexicon: Lexicon): DenialKey | null {
  const { negated, helpers } = lexicon.contradiction;
  const words: string[] = [];
  let negatives = 0;
  for (const word of sentence.words.match(/[\p{L}\p{N}']+/gu) ?? []) {
    const plain = Object.hasOwn(negated, word) ? (negated[word] ?? word) : null;
    if (plain !== null) negatives += 1;
    if (negatives > 1) return null;
    const bare = plain ?? word;
    // Without what a negation needs beside it: "does not run" and "runs" are alike.
    if (bare !== '' && !helpers.includes(bare)) words.push(bare.replace(/(?<=\p{L}{2})s$/u, ''));
  }
  return words.length < FEWEST ? null : { words: words.join(' '), isDenial: negatives === 1 };
}

/** Whether the second sentence says what the first says, with one negation more: "runs", "does not run". */
export function isDenial(first: Claim, second: Claim, lexicon: Lexicon): boolean {
  const negative = denialKey(second, lexicon);
  if (negative?.isDenial !== true) return false;
  const plain = denialKey(first, lexicon);
  return plain?.isDenial === false && plain.words === negative.words;
}

/** Both are said outright, and nothing in them makes room for both. */
export function areClaims(first: Claim, second: Claim, lexicon: Lexicon): boolean {
  const list = phrases(lexicon.contradiction.contrasts);
  return [first, second].every((claim) => isClaim(claim, lexicon) && !holds(claim.words, list));
}
