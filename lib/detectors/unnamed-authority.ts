import { type Lexicon, lexiconOf } from '../lexicons.ts';
import {
  asks,
  type Claim,
  clauseAround,
  isConditional,
  isMentioned,
  isNegated,
  sentenceOf,
  strengthOf,
} from '../text/claims.ts';
import { isInstruction, namesIn } from '../text/grammar.ts';
import { type Match, matchesIn, phrases, sentencesWith } from '../text/phrases.ts';
import { isSourced } from '../text/sources.ts';
import type { Detector, Hit, Passage } from '../types.ts';

const STRONG = 3.5;
const MEDIUM = 3;
const WEAK = 2.9;

/** Claims that lean on experts, studies or "it is known" without a name. */
export default {
  risks: ['misleading-persuasion', 'hallucination'],
  level: 'note',
  *detect(answer: Passage): Iterable<Hit> {
    const lexicon = lexiconOf(answer.language);
    if (!lexicon) return;
    const { strong, medium, weak } = lexicon.authority;
    const candidates = new Set(
      [strong, medium, weak].flatMap((list) => sentencesWith(answer, phrases(list))),
    );
    for (const index of candidates) {
      const sentence = sentenceOf(answer, index);
      const hit = sentence && judge(answer, sentence, lexicon);
      if (hit) yield hit;
    }
  },
} satisfies Detector;

function judge(answer: Passage, sentence: Claim, lexicon: Lexicon): Hit | null {
  const kind = sentence.block?.kind;
  if (kind === 'quote' || kind === 'heading' || kind === 'code') return null;
  const find = (list: readonly string[]) =>
    meant(answer, sentence, matchesIn(answer, sentence, phrases(list)), lexicon);
  const strong = find(lexicon.authority.strong);
  const medium = find(lexicon.authority.medium);
  const weak = find(lexicon.authority.weak);
  const [first] = [...strong, ...medium, ...weak];
  if (!first || asks(sentence.words, lexicon) || isInstruction(sentence.words, lexicon)) return null;
  if (isSourced(answer, sentence, lexicon)) return null;
  const base = strong.length > 0 ? STRONG : medium.length > 0 ? MEDIUM : WEAK;
  const further = Math.min(1, 0.5 * (strong.length + medium.length - 1));
  const strength = strengthOf(
    base + Math.max(0, further) - (namesIn(answer.text.slice(first.start, sentence.end)).length > 0 ? 1 : 0),
  );
  return { ...clauseAround(answer, sentence, first), strength };
}

/** The matches that speak of the world, and not of the text, of advice, or of what is missing. */
function meant(
  answer: Passage,
  sentence: Claim,
  matches: readonly Match[],
  lexicon: Lexicon,
): readonly Match[] {
  if (matches.length === 0) return matches;
  const harmless = matchesIn(answer, sentence, phrases(lexicon.authority.harmless));
  return matches.filter((match) => {
    const at = match.start - sentence.start;
    return (
      harmless.every((other) => match.end <= other.start || match.start >= other.end) &&
      !isNegated(sentence.words, at, lexicon) &&
      !isConditional(sentence.words, at, lexicon) &&
      !isMentioned(sentence.words, { start: at, end: at + match.words.length }, lexicon)
    );
  });
}
