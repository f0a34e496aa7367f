import { type Lexicon, lexiconOf, type Words } from '../lexicons.ts';
import { pairsOf } from '../text/directives.ts';
import { isPlainEnglish } from '../text/language.ts';
import {
  fold,
  foldedProse,
  holds,
  holdsIn,
  longestIn,
  matchesIn,
  opening,
  phrases,
  sentencesWith,
} from '../text/phrases.ts';
import type { Block, Detector, Hit, Passage, Span } from '../types.ts';

/** How far around what is asked for the other parts may stand, in characters. */
const AROUND = 600;
const MANY_PARTS = 0.92;
const ENOUGH_PARTS = 0.8;
/** Of hurry, stake, oddity, identity, and a way to hand it over. */
const FEWEST_PARTS = 3;

/** A message with the build of a fraud: who it claims to be, what is at stake, hurry, and a way to hand something over. */
export default {
  risks: ['social-engineering', 'misleading-persuasion'],
  level: 'check',
  *detect(answer: Passage): Iterable<Hit> {
    // An answer that is all quotation has no prose to tell its language by.
    const lexicon = lexiconOf(answer.language) ?? (isPlainEnglish(answer.text) ? lexiconOf('en') : null);
    if (!lexicon) return;
    const { things, places } = lexicon.scam.asks;
    for (const { message, at } of messagesIn(answer, lexicon)) {
      // Reading what the prose leaves out is worth it only where something may be asked for.
      if (message !== answer && ![things, places].some((list) => holds(fold(message.text), phrases(list))))
        continue;
      const hit = strongest(message, lexicon);
      if (!hit || holds(foldedProse(answer), phrases(lexicon.scam.educates))) continue;
      yield { ...hit, start: at + hit.start, end: at + hit.end };
      return;
    }
  },
} satisfies Detector;

/** Text that may be sent to somebody, and where in the answer it starts. */
interface Message {
  readonly message: Passage;
  readonly at: number;
}

/** Languages of code blocks that hold text to copy. */
const TEXT_LIKE = new Set(['text', 'txt', 'plaintext', 'email', 'markdown', 'md']);

/** The answer's own prose, and what it sets as a quotation or as text to copy, which the prose leaves out. */
function* messagesIn(answer: Passage, lexicon: Lexicon): Iterable<Message> {
  yield { message: answer, at: 0 };
  if (answer.prose === answer.text) return;
  let start: number | null = null;
  let end = 0;
  for (const block of answer.blocks) {
    if (isSetApart(answer, block, lexicon)) {
      start ??= block.start;
      end = block.end;
    } else if (start !== null) {
      yield cutOut(answer, { start, end });
      start = null;
    }
  }
  if (start !== null) yield cutOut(answer, { start, end });
}

function isSetApart({ text, prose }: Passage, block: Block, lexicon: Lexicon): boolean {
  const { kind, lang, start, end } = block;
  if (kind === 'code') {
    if (lang !== undefined) return TEXT_LIKE.has(lang);
    return opening(fold(text.slice(start, Math.min(end, start + 40))), phrases(lexicon.drafts.openings)) > 0;
  }
  // A paragraph that opens or closes with a quotation: inside its marks, the prose is blank.
  const isBlank = (at: number) => prose[at] === ' ' && text[at] !== ' ';
  return kind === 'quote' || isBlank(start + 1) || isBlank(end - 2);
}

function cutOut(answer: Passage, { start, end }: Span): Message {
  const text = answer.text.slice(start, end);
  const sentences = [{ start: 0, end: text.length }];
  return { message: { ...answer, text, prose: text, blocks: [], links: [], sentences }, at: start };
}

function strongest(message: Passage, lexicon: Lexicon): Hit | null {
  let best: Hit | null = null;
  for (const { start, end } of asksIn(message, lexicon)) {
    const strength = strengthAround(message, { start, end }, lexicon);
    if (strength > (best?.strength ?? 0)) best = { start, end, strength };
  }
  return best;
}

/** How much of the build stands around what is asked for, 0 where it is too little. */
function strengthAround(message: Passage, { start, end }: Span, lexicon: Lexicon): number {
  const near = { start: Math.max(0, start - AROUND), end: Math.min(message.text.length, end + AROUND) };
  const has = (list: Words) => holdsIn(message, near, phrases(list));
  const { urgency, authority, channels, stakes, oddities } = lexicon.scam;
  const isAtStake = has(stakes);
  const isUrgent = has(urgency);
  // Honest messages have deadlines, names and links too.
  if (!isAtStake && !isUrgent) return 0;
  const isOdd = has(oddities);
  if (!isAtStake && !isOdd) return 0;
  const parts = [isUrgent, isAtStake, isOdd, has(authority), has(channels)].filter(Boolean).length;
  if (parts < FEWEST_PARTS) return 0;
  return parts > FEWEST_PARTS ? MANY_PARTS : ENOUGH_PARTS;
}

/** A text that repeats itself may be of any length. */
const MOST_ASKS = 20;

/** Where a credential or a payment is asked for, or a visit to where it will be. */
function asksIn(message: Passage, lexicon: Lexicon): readonly Span[] {
  const { acts, things, places } = lexicon.scam.asks;
  const asks: Span[] = [];
  for (const asked of [things, places].map(phrases))
    for (const index of sentencesWith(message, asked)) {
      const sentence = message.sentences[index];
      const done = sentence ? matchesIn(message, sentence, phrases(acts)) : [];
      if (!sentence || done.length === 0) continue;
      asks.push(...pairsOf(message, done, longestIn(message, sentence, asked)));
    }
  // Of several acts that lead to one thing, the nearest.
  return asks.filter(({ end }, at) => asks[at + 1]?.end !== end).slice(0, MOST_ASKS);
}
