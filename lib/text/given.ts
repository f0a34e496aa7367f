import type { Lexicon } from '../lexicons.ts';
import type { Context, Passage, Turn } from '../types.ts';
import { type Fact, factsOf, stem } from './facts.ts';
import { foldDigits } from './numbers.ts';
import { fold, foldedProse, holds, phrases } from './phrases.ts';

/** A text that the person gave, to be told in short or in other words. */
export interface Given {
  /** All that the person wrote, with the turns that hold it. */
  readonly sources: readonly { readonly passage: Passage; readonly turn: string }[];
  /** Names and quotations are kept in a summary; a text in other words may change them. */
  readonly isSummary: boolean;
}

/** What a request is, at the start and at the end of a prompt: the rest is the text. */
const REQUEST = 250;
/** A text is longer than this, in characters; one that is spoken of later is longer. */
const TEXT = 40;
const EARLIER_TEXT = 200;
/** Of a longer text the page may have kept a part to itself. */
const LONGEST = 190_000;

/** The text that a prompt gives or speaks of and wants told; null where it wants more than that, or where the text is not seen. */
export function givenText({ prompt, earlier, tools }: Context, lexicon: Lexicon): Given | null {
  const words = lexicon.yourText;
  if (!words || !prompt || tools.includes('search') || prompt.links.length > 0) return null;
  const { request, rest } = partsOf(prompt);
  const asks = (list: readonly string[]) => holds(request, phrases(list));
  const isSummary = asks(words.summaries);
  if ((!isSummary && !asks(words.rewrites)) || asks(words.beyond) || asks(words.elsewhere)) return null;
  const own = earlier.filter(({ role }) => role === 'user');
  const isEarlier = rest < TEXT && asks(words.refers) && own.some((turn) => isText(turn, prompt));
  if (rest < TEXT && !isEarlier) return null;
  const turns = own.some(({ passage }) => passage === prompt) ? own : [...own, turnOf(prompt)];
  if (turns.some(({ passage }) => passage.text.length > LONGEST)) return null;
  return { sources: turns.map(({ passage, id }) => ({ passage, turn: id })), isSummary };
}

function isText({ passage }: Turn, prompt: Passage): boolean {
  return passage !== prompt && passage.text.length >= EARLIER_TEXT;
}

function turnOf(passage: Passage): Pick<Turn, 'id' | 'passage'> {
  return { id: 'prompt', passage };
}

/** What a prompt asks, in lower case, and how much of it is left. */
function partsOf(prompt: Passage): { readonly request: string; readonly rest: number } {
  const text = foldedProse(prompt);
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const [first = ''] = lines;
  const last = lines.length > 1 ? (lines.at(-1) ?? '') : '';
  const colon = first.indexOf(':');
  const head =
    colon > 0 && colon <= REQUEST
      ? first.slice(0, colon)
      : first.length <= REQUEST
        ? first
        : (/^[^.!?]*[.!?]?/.exec(first)?.[0].slice(0, REQUEST) ?? '');
  const tail = last.length <= REQUEST ? last : '';
  // The last line is a request only where the first is none, or where it asks.
  const asksLast = /[?:]\s*$/.test(tail) || head.length === first.length || lines.length === 1;
  const isShort = text.length <= REQUEST && colon < 0 && lines.length === 1;
  const request = isShort ? text : `${head}\n${asksLast && lines.length > 2 ? tail : ''}`;
  return { request, rest: prompt.text.length - request.trim().length };
}

/** What a text holds, ready to be asked whether it has something. */
export interface Holdings {
  readonly facts: readonly Fact[];
  readonly numbers: readonly { readonly value: number; readonly unit: string }[];
  /** Numbers as they stand, whatever they are part of: "v2", "10:30", "12-14". */
  readonly plain: readonly number[];
  /** Runs of digits without what stands between them. */
  readonly digits: ReadonlySet<string>;
  /** Words in lower case, and their stems. */
  readonly words: ReadonlySet<string>;
  /** The first of two words with capitals, "Ingrid Sollund", in lower case. */
  readonly names: ReadonlySet<string>;
  readonly folded: string;
}

const known = new WeakMap<Passage, Holdings>();

/** What a passage holds; remembered. */
export function holdingsOf(passage: Passage, lexicon: Lexicon): Holdings {
  const remembered = known.get(passage);
  if (remembered) return remembered;
  const folded = foldDigits(fold(passage.text));
  const words = folded.match(/\p{L}[\p{L}\p{M}'-]*/gu) ?? [];
  const facts = factsOf(passage);
  const holdings = {
    facts,
    numbers: [...facts.flatMap(numbersOf), ...spelledIn(folded, lexicon)],
    plain: [...plainNumbersIn(folded), ...ordinalsIn(words, lexicon)],
    digits: new Set(digitsIn(folded)),
    words: new Set([...words, ...words.map(stem)]),
    names: new Set(Array.from(passage.text.matchAll(NAME), ({ 1: first = '' }) => fold(first))),
    folded,
  };
  known.set(passage, holdings);
  return holdings;
}

function numbersOf({ kind, low, high, unit }: Fact): Holdings['numbers'] {
  if (kind === 'date') return [];
  return low === high
    ? [{ value: low, unit }]
    : [
        { value: low, unit },
        { value: high, unit },
      ];
}

const NAME = /(?<!\p{L})(\p{Lu}\p{L}+) (?=\p{Lu}\p{L})/gu;
const RUN = /[0-9]+(?:[.,'’\u00a0\u202f][0-9]+)*/gu;

/** Runs of digits, without the marks between them. */
export function digitsIn(text: string): readonly string[] {
  return (text.match(RUN) ?? []).map((run) => run.replaceAll(/[^0-9]/g, ''));
}

function plainNumbersIn(text: string): readonly number[] {
  const runs = text.match(RUN) ?? [];
  const values = runs.flatMap((run) => [Number(run), Number(run.replaceAll(/[^0-9.]/g, ''))]);
  return [...new Set(values)].filter(Number.isFinite);
}

function ordinalsIn(words: readonly string[], { yourText }: Lexicon): readonly number[] {
  return (yourText?.ordinals ?? []).flatMap((word, i) => (words.includes(word) ? i + 1 : []));
}

/** Numbers that are written as words: "forty-five", "two hundred and ten". */
function spelledIn(text: string, lexicon: Lexicon): Holdings['numbers'] {
  const { facts, yourText } = lexicon;
  if (!facts || !yourText) return [];
  const small = new Map([
    ...yourText.numerals.map((word, value) => [word, value] as const),
    ...facts.tens.map((word, i) => [word, 10 * (i + 2)] as const),
  ]);
  const found: { value: number; unit: string }[] = [];
  let total: number | null = null;
  let current = 0;
  const end = (unit = '') => {
    if (total !== null || current > 0) found.push({ value: (total ?? 0) + current, unit });
    total = null;
    current = 0;
  };
  for (const word of text.match(/[\p{L}]+|[^\p{L}\s-]/gu) ?? []) {
    const value = small.get(word);
    const factor = facts.larger[word] ?? facts.larger[word.replace(/s$/, '')];
    if (value !== undefined) {
      // "twenty, thirty" are two numbers, "twenty-three" is one.
      if (current > 0 && !(current % 100 >= 20 && current % 10 === 0 && value < 10) && current % 100 !== 0)
        end();
      current += value;
    } else if (factor !== undefined && (factor === 100 || factor === 12))
      current = Math.max(1, current) * factor;
    else if (factor !== undefined) {
      total = (total ?? 0) + Math.max(1, current) * factor;
      current = 0;
    } else if (word !== yourText.and) end(facts.functionWords.includes(word) ? '' : stem(word));
  }
  end();
  return found;
}
