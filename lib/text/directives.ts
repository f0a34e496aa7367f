import type { Lexicon } from '../lexicons.ts';
import type { Passage, Span } from '../types.ts';
import { holds, type Match, opening, phrases } from './phrases.ts';

/**
 * How the reader is told to do what a verb says: 'order' ("take …", "you should take …"), 'permission' ("it's safe
 * to take …"), 'waiver' ("you don't need to take …"), 'ban' ("never take …").
 */
export type Direction = 'order' | 'permission' | 'waiver' | 'ban';

const CLAUSE_END = /[,;:.!?()\n\t–—]| - /g;
const MARKER = /^[\s*_#>•·-]*(?:\(?\d{1,3}[.)]\s*|[a-z][.)]\s+)?/u;

/**
 * What directs the reader to the verb at an offset of a sentence (folded, as in `Claim.words`), or null: the verb
 * opens its clause as an instruction does, or follows one of the lexicon's directing phrases.
 */
export function directionAt(words: string, at: number, lexicon: Lexicon): Direction | null {
  const { orders, permissions, waivers, bans } = lexicon.directives;
  const start = clauseStart(words, at);
  const head = words.slice(start, at);
  const said =
    (endsWith(head, waivers, lexicon) && 'waiver') ||
    (endsWith(head, bans, lexicon) && opensIn(head, bans, lexicon) && 'ban') ||
    (endsWith(head, permissions, lexicon) && 'permission') ||
    (endsWith(head, orders, lexicon) && 'order');
  if (said) return said;
  const bare = head.replace(MARKER, '');
  if (isFiller(bare, [lexicon.claims.leads, lexicon.directives.adverbs]))
    return isVerb(words.slice(at), lexicon) ? 'order' : null;
  return joinedTo(words, start, head, lexicon);
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
  let joined: Match | null = null;
  for (const match of head.matchAll(phrases(lexicon.directives.joins).pattern))
    joined = { start: match.index, end: match.index + match[0].length, words: match[0] };
  if (!joined || !isFiller(head.slice(joined.end), [lexicon.directives.adverbs])) return null;
  const before = words
    .slice(0, start + joined.start)
    .slice(-LOOK_BACK)
    .trimEnd();
  if (holds(before, phrases(lexicon.directives.bans))) return null;
  return opensWithVerb(before, lexicon) || holds(before, phrases(lexicon.directives.orders)) ? 'order' : null;
}

function opensWithVerb(words: string, lexicon: Lexicon): boolean {
  const bare = words.replace(MARKER, '');
  const first = /^[\p{L}-]+/u.exec(bare)?.[0] ?? '';
  return lexicon.claims.imperatives.includes(first);
}

/** Whether the words end in a phrase of the list, with no more than adverbs behind it. */
function endsWith(head: string, list: readonly string[], lexicon: Lexicon): boolean {
  for (const match of head.matchAll(phrases(list).pattern)) {
    if (isFiller(head.slice(match.index + match[0].length), [lexicon.directives.adverbs])) return true;
  }
  return false;
}

/** Whether nothing but leads stands before the first phrase of the list: "some firms don't" forbids nothing. */
function opensIn(head: string, list: readonly string[], lexicon: Lexicon): boolean {
  const at = head.search(phrases(list).pattern);
  return isFiller(head.slice(0, at).replace(MARKER, ''), [lexicon.claims.leads, lexicon.directives.adverbs]);
}

/** Whether nothing but words of the lists stands there. */
function isFiller(words: string, lists: readonly (readonly string[])[]): boolean {
  let rest = words;
  for (const list of lists) rest = rest.replaceAll(phrases(list).pattern, '');
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
