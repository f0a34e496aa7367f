import { type Lexicon, lexiconOf } from '../lexicons.ts';
import {
  asks,
  type Claim,
  clauseAround,
  earnestIn,
  isOwnSpeech,
  sentencesWithAny,
  strengthOf,
} from '../text/claims.ts';
import { isInstruction, namesIn } from '../text/grammar.ts';
import { isSourced } from '../text/sources.ts';
import type { Detector, Hit, Passage } from '../types.ts';

const STRONG = 3.5;
const MEDIUM = 3;
const WEAK = 2.9;
const FURTHER = 0.5;
/** A name in the same breath may be the authority. */
const NAMED = 1;

/** Claims that lean on experts, studies or "it is known" without a name. */
export default {
  risks: ['misleading-persuasion', 'hallucination'],
  level: 'note',
  *detect(answer: Passage): Iterable<Hit> {
    const lexicon = lexiconOf(answer.language);
    if (!lexicon) return;
    const { strong, medium, weak } = lexicon.authority;
    for (const sentence of sentencesWithAny(answer, [strong, medium, weak])) {
      const hit = judge(answer, sentence, lexicon);
      if (hit) yield hit;
    }
  },
} satisfies Detector;

function judge(answer: Passage, sentence: Claim, lexicon: Lexicon): Hit | null {
  const lists = lexicon.authority;
  const find = (list: readonly string[]) => earnestIn(answer, sentence, list, lists.harmless, lexicon);
  const strong = find(lists.strong);
  const medium = find(lists.medium);
  const [first] = [...strong, ...medium, ...find(lists.weak)];
  if (!first || !isOwnSpeech(sentence)) return null;
  if (asks(sentence.words, lexicon) || isInstruction(sentence.words, lexicon)) return null;
  if (isSourced(answer, sentence, lexicon)) return null;
  const base = strong.length > 0 ? STRONG : medium.length > 0 ? MEDIUM : WEAK;
  const further = strong.length + medium.length > 1 ? FURTHER : 0;
  const named = namesIn(answer.text.slice(first.start, sentence.end)).length > 0 ? NAMED : 0;
  return { ...clauseAround(answer, sentence, first), strength: strengthOf(base + further - named) };
}
