import { type Lexicon, lexiconOf } from '../lexicons.ts';
import { pairsOf } from '../text/directives.ts';
import { isPlainEnglish } from '../text/language.ts';
import {
  fold,
  foldedProse,
  holds,
  longestIn,
  matchesIn,
  opening,
  phrases,
  sentencesWith,
} from '../text/phrases.ts';
import type { Block, Detector, Hit, Passage, Span } from '../types.ts';

/** How far around what is asked for the other parts may stand, in characters. */
const AROUND = 700;
const ALL_PARTS = 0.92;
const MOST_PARTS = 0.8;
/** Of identity, hurry and stake, beside a way to hand it over. */
const FEWEST_PARTS = 2;

/** A message with the build of a fraud: who it claims to be, what is at stake, hurry, and a way to hand something over. */
export default {
  risks: ['social-engineering', 'misleading-persuasion'],
  level: 'check',
  *detect(answer: Passage): Iterable<Hit> {
    // An answer that is all quotation has no prose to tell its language by.
    const lexicon = lexiconOf(answer.language) ?? (isPlainEnglish(answer.text) ? lexiconOf('en') : null);
    if (!lexicon) return;
    const channels = phrases(lexicon.scam.channels);
    for (const { message, at } of messagesIn(answer, lexicon)) {
      // Without a way to hand something over there is no need to read what the prose leaves out.
      if (message !== answer && !holds(fold(message.text), channels)) continue;
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
    const near = foldedProse(message).slice(Math.max(0, start - AROUND), end + AROUND);
    const { urgency, authority, channels, stakes } = lexicon.scam;
    if (!holds(near, phrases(channels))) continue;
    const parts = [urgency, authority, stakes].filter((list) => holds(near, phrases(list))).length;
    const strength = parts === 3 ? ALL_PARTS : MOST_PARTS;
    if (parts >= FEWEST_PARTS && strength > (best?.strength ?? 0)) best = { start, end, strength };
  }
  return best;
}

/** A text that repeats itself may be of any length. */
const MOST_ASKS = 20;

/** Where a credential or a payment is asked for. */
function asksIn(message: Passage, lexicon: Lexicon): readonly Span[] {
  const asks: Span[] = [];
  for (const { acts, things } of [lexicon.scam.asks, lexicon.scam.payments])
    for (const index of sentencesWith(message, phrases(things))) {
      const sentence = message.sentences[index];
      const done = sentence ? matchesIn(message, sentence, phrases(acts)) : [];
      if (!sentence || done.length === 0) continue;
      asks.push(...pairsOf(message, done, longestIn(message, sentence, phrases(things))));
    }
  return asks.slice(0, MOST_ASKS);
}
