import { type Lexicon, lexiconOf, type Misconceptions } from '../lexicons.ts';
import { asks, type Claim, isOwnSpeech, leadsIn, sentenceOf, trim } from '../text/claims.ts';
import {
  allIn,
  foldedProse,
  holds,
  matchesIn,
  opening,
  type Phrases,
  phrases,
  sentencesWith,
  without,
} from '../text/phrases.ts';
import {
  anchorsOf,
  findSet,
  mayFind,
  type Token,
  tokensOf,
  type WordSet,
  wordSet,
} from '../text/word-sets.ts';
import type { Context, Detector, Hit, Passage } from '../types.ts';

const STRENGTH = 0.93;
/** "May", "could": said with less weight. */
const HEDGED = 0.8;
/** Longer sentences are lists without full stops. */
const LONGEST = 100;
/** How far around a sentence a word such as "myths" turns it into an example of one, in characters. */
const BEFORE = 1500;
const AFTER = 400;

/** Well-known false beliefs, stated as if they were true. */
export default {
  risks: ['hallucination', 'disinformation'],
  level: 'check',
  *detect(answer: Passage, { prompt }: Context): Iterable<Hit> {
    const lexicon = lexiconOf(answer.language);
    if (!lexicon) return;
    const { anchors, byAnchor } = indexOf(lexicon.misconceptions.entries);
    const { myths } = lexicon.misconceptions;
    let isAboutMyths: boolean | undefined;
    for (const index of sentencesWith(answer, phrases(anchors))) {
      const candidates = candidatesIn(answer, index, phrases(anchors), byAnchor);
      const sentence = candidates.length > 0 ? sentenceOf(answer, index) : undefined;
      if (!sentence || !isOwnSpeech(sentence)) continue;
      isAboutMyths ??= prompt !== undefined && holds(foldedProse(prompt), phrases(myths));
      if (isAboutMyths) return;
      const hit = judge(answer, sentence, candidates, lexicon);
      if (hit) yield hit;
    }
  },
} satisfies Detector;

/** What a sentence may say, by the rare words and the letters in it. */
function candidatesIn(
  answer: Passage,
  index: number,
  anchors: Phrases,
  byAnchor: Index['byAnchor'],
): readonly Said[] {
  const span = answer.sentences[index];
  if (!span) return [];
  const words = foldedProse(answer).slice(span.start, span.end);
  const candidates: Said[] = [];
  for (const match of matchesIn(answer, span, anchors))
    for (const said of byAnchor.get(match.words) ?? [])
      if (!candidates.includes(said) && mayFind(words, said.set())) candidates.push(said);
  return candidates;
}

function judge(answer: Passage, sentence: Claim, candidates: readonly Said[], lexicon: Lexicon): Hit | null {
  const tokens = tokensOf(sentence.words);
  if (tokens.length > LONGEST) return null;
  for (const said of candidates) {
    const found = findSet(tokens, said.set());
    if (!found || !isAsserted(sentence.words, tokens, found, lexicon)) continue;
    if (asks(sentence.words, lexicon) || leadsIn(sentence.words)) return null;
    if (isTakenBack(answer, sentence, lexicon)) return null;
    const hedged = holds(sentence.words, phrases(lexicon.misconceptions.hedges));
    return {
      ...trim(answer, sentence),
      strength: hedged ? HEDGED : STRENGTH,
      because: {
        key: 'common_misconception_known',
        said: { correction: said.truth, source: `${said.truth}_see` },
      },
    };
  }
  return null;
}

/** Whether a sentence says the found words in earnest: not negated, not somebody else's belief, not only supposed. */
function isAsserted(
  words: string,
  tokens: readonly Token[],
  found: readonly number[],
  { claims, misconceptions }: Lexicon,
): boolean {
  const first = tokens[found[0] ?? 0]?.start ?? 0;
  const last = tokens[found.at(-1) ?? 0]?.end ?? words.length;
  // What the false belief itself denies ("never strikes twice") does not turn it round.
  let rest = words;
  for (const at of found) {
    const { start = 0, end = 0 } = tokens[at] ?? {};
    rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end);
  }
  if (holds(rest, phrases(misconceptions.denials)) || holds(rest, phrases(misconceptions.beliefs)))
    return false;
  if (holds(rest.slice(last), phrases(misconceptions.turns))) return false;
  rest = without(rest, phrases(claims.affirmers), ' ');
  const clause = clauseStart(words, first);
  if (holds(rest.slice(clause, last), phrases(claims.negators))) return false;
  return !isSupposed(words, first, last, phrases(misconceptions.conditions));
}

const CLAUSE_END = /[,;:()–—\n\t]/g;

function clauseStart(words: string, at: number): number {
  let start = 0;
  for (const match of words.slice(0, at).matchAll(CLAUSE_END)) start = match.index + 1;
  return start;
}

/** Whether all that was found stands under one condition: "if bats were blind, …", but not "if you touch it, it dies". */
function isSupposed(words: string, first: number, last: number, conditions: Phrases): boolean {
  return allIn(words.slice(0, first), conditions).some(
    ({ start }) => !words.slice(start, last).includes(','),
  );
}

/** Whether what surrounds a sentence shows that it is told as an error. */
function isTakenBack(answer: Passage, sentence: Claim, lexicon: Lexicon): boolean {
  const { myths, denials, rebuttals } = lexicon.misconceptions;
  const prose = foldedProse(answer);
  const start = Math.max(0, sentence.start - BEFORE);
  if (holds(prose.slice(start, sentence.end + AFTER), phrases(myths))) return true;
  const next = answer.sentences[sentence.index + 1];
  if (next) {
    const words = prose.slice(next.start, next.end);
    if (holds(words, phrases(denials)) || opening(words, phrases(rebuttals)) > 0) return true;
  }
  const before = answer.sentences[sentence.index - 1];
  return before !== undefined && holds(prose.slice(before.start, before.end), phrases(denials));
}

interface Said {
  /** Key of the message that says what is true. */
  readonly truth: string;
  /** Read when first needed. */
  readonly set: () => WordSet;
}

interface Index {
  readonly anchors: readonly string[];
  readonly byAnchor: ReadonlyMap<string, readonly Said[]>;
}

const indices = new WeakMap<Misconceptions, Index>();

/** The word sets of all entries by their rare words, made once. */
function indexOf(entries: Misconceptions): Index {
  const known = indices.get(entries);
  if (known) return known;
  const byAnchor = new Map<string, Said[]>();
  for (const [id, says] of Object.entries(entries)) {
    const truth = `misconception_${id.replaceAll('-', '_')}`;
    for (const text of says.split('; ')) {
      let read: WordSet | undefined;
      const said = {
        truth,
        set: () => {
          read ??= wordSet(text);
          return read;
        },
      };
      for (const anchor of anchorsOf(text)) {
        // No word of a sentence ends in an apostrophe.
        if (anchor.endsWith("'")) continue;
        const others = byAnchor.get(anchor);
        if (others) others.push(said);
        else byAnchor.set(anchor, [said]);
      }
    }
  }
  const index = { anchors: [...byAnchor.keys()], byAnchor };
  indices.set(entries, index);
  return index;
}
