import type { Lexicon, Words } from '../lexicons.ts';
import type { Passage, Span } from '../types.ts';
import { allIn, holds, type Match, opening, phrases, without } from './phrases.ts';

/**
 * How the reader is told to do what a verb says: 'order' ("take …", "you should take …"), 'permission' ("it's safe
 * to take …"), 'waiver' ("you don't need to take …"), 'ban' ("never take …"); 'purpose' where an
 * instruction is for it ("to take … safely, open …").
 */
export type Direction = 'order' | 'permission' | 'waiver' | 'ban' | 'purpose';

const CLAUSE_END = /[;!?()\n\t–—]|[,:](?!\p{Nd})|\.\s| - /gu;
const MARKER = /^[\s*_#>•·-]*(?:\(?\d{1,3}[.)]\s*|[a-z][.)]\s+)?/u;

/**
 * What directs the reader to the verb at an offset of a sentence (folded, as in `Claim.words`), or null: the verb
 * opens its clause as an instruction does, or follows one of the lexicon's directing phrases.
 */
export function directionAt(words: string, at: number, lexicon: Lexicon): Direction | null {
  const { orders, permissions, waivers, purposes, adverbs, determiners } = lexicon.directives;
  const start = clauseStart(words, at);
  const head = words.slice(start, at);
  if (endsWith(head, waivers, [adverbs, determiners])) return 'waiver';
  if (isBan(head, lexicon)) return 'ban';
  if (endsWith(head, permissions, [adverbs])) return 'permission';
  if (endsWith(head, orders, [adverbs])) return 'order';
  const leads = [lexicon.claims.leads, adverbs];
  const bare = head.replace(MARKER, '');
  if (isFiller(bare, leads)) return isVerb(words.slice(at), lexicon) ? 'order' : null;
  if (isFiller(bare, [...leads, purposes])) return 'purpose';
  return joinedTo(words, start, head, lexicon);
}

/** "Never", with nothing before it ("some firms never") and no second one behind it ("don't stop"). */
function isBan(head: string, lexicon: Lexicon): boolean {
  const { bans, adverbs } = lexicon.directives;
  const [ban, second] = allIn(head, phrases(bans));
  if (!ban || second) return false;
  const before = head.slice(0, ban.start).replace(MARKER, '');
  const behind = head.slice(ban.end);
  return isFiller(before, [lexicon.claims.leads, adverbs]) && isFiller(behind, [adverbs]);
}

/** First in a clause, "stopping the pills" and "use of insulin" are what is spoken of, and no order. */
function isVerb(words: string, lexicon: Lexicon): boolean {
  const { gerunds, nounFollowers } = lexicon.directives;
  if (opening(words.slice(0, REACH), phrases(gerunds)) > 0) return false;
  const rest = words.replace(/^[\p{L}-]+\s*/u, '');
  return opening(rest.slice(0, REACH), phrases(nounFollowers)) === 0;
}

/** "… and take another": the direction of what the verb is joined to. */
function joinedTo(words: string, start: number, head: string, lexicon: Lexicon): Direction | null {
  const joined = allIn(head, phrases(lexicon.directives.joins)).at(-1);
  if (!joined || !isFiller(head.slice(joined.end), [lexicon.directives.adverbs])) return null;
  if (!isVerb(words.slice(start + head.length), lexicon)) return null;
  const end = start + joined.start;
  const before = words.slice(Math.max(0, end - LOOK_BACK), end);
  if (holds(before, phrases(lexicon.directives.bans))) return null;
  return opensWithVerb(before, lexicon) || holds(before, phrases(lexicon.directives.orders)) ? 'order' : null;
}

/** Begins with a verb of the list, or with a word before "your" or "the" that is none of these itself. */
function opensWithVerb(words: string, lexicon: Lexicon): boolean {
  const bare = words.replace(MARKER, '');
  const first = /^[\p{L}-]+/u.exec(bare)?.[0] ?? '';
  if (lexicon.claims.imperatives.includes(first)) return true;
  const determiners = phrases(lexicon.directives.determiners);
  return opening(bare, determiners) === 0 && opening(bare.slice(first.length).trimStart(), determiners) > 0;
}

/** Whether the words end in a phrase of the list, with nothing but fillers behind it. */
function endsWith(head: string, list: Words, fillers: readonly Words[]): boolean {
  return allIn(head, phrases(list)).some(({ end }) => isFiller(head.slice(end), fillers));
}

/** Whether nothing but words of the lists stands there. */
function isFiller(words: string, lists: readonly Words[]): boolean {
  let rest = words;
  for (const list of lists) rest = without(rest, phrases(list));
  return !/[\p{L}\p{N}]/u.test(rest);
}

/** How far back, in characters, a directing phrase is looked for. */
const LOOK_BACK = 120;

function clauseStart(words: string, at: number): number {
  const from = Math.max(0, at - LOOK_BACK);
  let start = from;
  for (const match of words.slice(from, at).matchAll(CLAUSE_END))
    start = from + match.index + match[0].length;
  return start;
}

/** A phrase and, behind it in the same clause, another. */
export interface Pair extends Span {
  readonly first: Match;
  readonly second: Match;
}

/** How far apart, in characters, the halves of a pair may stand. */
const REACH = 60;
/** A sentence that repeats itself may be of any length. */
const MOST_PAIRS = 20;

/** Each of the first phrases of a passage that is followed in its clause by one of the second, with the nearest one. */
export function pairsOf(
  passage: Passage,
  firsts: readonly Match[],
  seconds: readonly Match[],
): readonly Pair[] {
  if (seconds.length === 0) return [];
  return firsts.slice(0, MOST_PAIRS).flatMap((first) => {
    const second = seconds.find((match) => match.start >= first.end);
    if (!second || second.start - first.end > REACH) return [];
    const between = passage.prose.slice(first.end, second.start);
    return between.search(CLAUSE_END) >= 0 ? [] : [{ start: first.start, end: second.end, first, second }];
  });
}
