import { type Lexicon, lexiconOf } from '../lexicons.ts';
import {
  type Claim,
  clauseAround,
  earnestIn,
  isOwnSpeech,
  isQuestion,
  sentencesWithAny,
  strengthOf,
} from '../text/claims.ts';
import { isInstruction, namesIn } from '../text/grammar.ts';
import { foldedProse, holds, phrases } from '../text/phrases.ts';
import { isSourced } from '../text/sources.ts';
import type { Detector, Hit, Passage } from '../types.ts';

const STRONG = 3.5;
const MEDIUM = 3;
const WEAK = 2.9;
/** "Some people claim": nobody's authority in particular. */
const VIEW = 2.8;
const FURTHER = 0.5;
/** A name in the same breath may be the authority. */
const NAMED = 1;
/** Where an answer calculates or programs, "it is well known" recalls a rule. */
const WORKED_OUT = 1;
/** How far around a view the other side may stand, in characters. */
const AROUND = 500;

/** Claims that lean on experts, studies or "it is known" without a name. */
export default {
  risks: ['misleading-persuasion', 'hallucination'],
  level: 'note',
  ahead: 2,
  *detect(answer: Passage): Iterable<Hit> {
    const lexicon = lexiconOf(answer.language);
    if (!lexicon) return;
    const { strong, medium, weak, views } = lexicon.authority;
    const isWorkedOut = answer.blocks.filter(({ kind }) => kind === 'math' || kind === 'code').length >= 2;
    for (const sentence of sentencesWithAny(answer, [strong, medium, weak, views])) {
      const hit = judge(answer, sentence, isWorkedOut, lexicon);
      if (hit) yield hit;
    }
  },
} satisfies Detector;

function judge(answer: Passage, sentence: Claim, isWorkedOut: boolean, lexicon: Lexicon): Hit | null {
  const lists = lexicon.authority;
  const find = (list: readonly string[]) => earnestIn(answer, sentence, list, lists.harmless, lexicon);
  const strong = find(lists.strong);
  const medium = find(lists.medium);
  const weak = find(lists.weak);
  const views = strong.length + medium.length + weak.length > 0 ? [] : find(lists.views);
  const [first] = [...strong, ...medium, ...weak, ...views];
  if (!first || !isOwnSpeech(sentence)) return null;
  if (isQuestion(sentence, lexicon) || isInstruction(sentence.words, lexicon)) return null;
  if (isSourced(answer, sentence, lexicon)) return null;
  if (views.length > 0 && isBalanced(answer, sentence, lexicon)) return null;
  let points = strong.length > 0 ? STRONG : medium.length > 0 ? MEDIUM : weak.length > 0 ? WEAK : VIEW;
  if (strong.length + medium.length > 1) points += FURTHER;
  if (namesIn(answer.text.slice(first.start, sentence.end)).length > 0) points -= NAMED;
  if (isWorkedOut) points -= WORKED_OUT;
  return { ...clauseAround(answer, sentence, first), strength: strengthOf(points) };
}

/** Whether the other side of a view is heard near it: opposing views that are fairly listed name no authority. */
function isBalanced(answer: Passage, { start, end }: Claim, { authority }: Lexicon): boolean {
  const near = foldedProse(answer).slice(Math.max(0, start - AROUND), end + AROUND);
  const hasBoth = [authority.pro, authority.con].every((camp) => holds(near, phrases(camp)));
  return hasBoth || holds(near, phrases(authority.others));
}
