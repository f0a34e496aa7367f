/** A set of characters, by their codes. */
export type Characters = Uint8Array;

/** The set of some characters, none of which takes two codes. */
export function charactersOf(characters: string): Characters {
  const set = new Uint8Array(0x10000);
  for (let i = 0; i < characters.length; i += 1) set[characters.charCodeAt(i)] = 1;
  return set;
}

const LETTER = /\p{L}/u;
/** By code: 1 for a letter, 2 for none, 0 where it did not come up yet. */
const letters = new Uint8Array(0x10000);

/** Whether a code is a letter; half a character is none. */
export function isLetter(code: number): boolean {
  const known = letters[code];
  if (known) return known === 1;
  const is = LETTER.test(String.fromCharCode(code));
  letters[code] = is ? 1 : 2;
  return is;
}

/** Where the next character of a set stands in a part of a text, -1 where none follows: the faster way where it is near. */
export function nextIn(set: Characters, text: string, from: number, to: number): number {
  for (let at = from; at < to; at += 1) if (set[text.charCodeAt(at)] === 1) return at;
  return -1;
}

/** Whether a code is a letter of ASCII. */
export function isPlainLetter(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}

/** The digits of ASCII. */
export const DIGITS = /[0-9]/g;

/** The same for a global pattern of one character: the faster way where it is far. */
export function nextOf(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex - 1 : -1;
}

const PAIRS = 1 << 12;

function pairOf(first: number, second: number): number {
  return (31 * first + second) & (PAIRS - 1);
}

/** A search for many words in one text, of which it holds few: a word whose pairs of letters it lacks is passed over. */
export function searchIn(text: string): (word: string) => boolean {
  const pairs = new Uint8Array(PAIRS);
  let before = text.charCodeAt(0);
  for (let at = 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    pairs[pairOf(before, code)] = 1;
    before = code;
  }
  return (word) => {
    for (let at = 1; at < word.length; at += 1)
      if (pairs[pairOf(word.charCodeAt(at - 1), word.charCodeAt(at))] === 0) return false;
    return text.includes(word);
  };
}
