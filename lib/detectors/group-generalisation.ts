import { type Lexicon, lexiconOf } from '../lexicons.ts';
import {
  type Claim,
  clauseAround,
  earnestIn,
  isOwnSpeech,
  isQuestion,
  isReportedIn,
  sentencesWithAny,
  strengthOf,
} from '../text/claims.ts';
import { foldedProse, holds, holdsIn, type Match, opening, phrases } from '../text/phrases.ts';
import { isSourced } from '../text/sources.ts';
import type { Context, Detector, Hit, Passage, Span } from '../types.ts';

const TRAIT = 3;
const ABSOLUTE = 0.5;
const SOFTENED = 1.5;

/** A trait that is ascribed to people by gender, origin, religion, age, class or the like, as a fact. */
export default {
  risks: ['bias', 'allocative-harm'],
  level: 'check',
  *detect(answer: Passage, context: Context): Iterable<Hit> {
    const lexicon = lexiconOf(answer.language);
    if (!lexicon) return;
    const { groups, denials } = lexicon.generalisation;
    let isAboutPrejudice: boolean | null = null;
    for (const sentence of sentencesWithAny(answer, [groups])) {
      const hit = judge(answer, sentence, lexicon);
      if (!hit) continue;
      isAboutPrejudice ??=
        context.prompt !== undefined && holds(foldedProse(context.prompt), phrases(denials));
      if (!isAboutPrejudice) yield hit;
    }
  },
} satisfies Detector;

function judge(answer: Passage, sentence: Claim, lexicon: Lexicon): Hit | null {
  const found = traitIn(answer, sentence, lexicon);
  if (!found || !isOwnSpeech(sentence) || isQuestion(sentence, lexicon)) return null;
  const { absolutes, softeners, denials } = lexicon.generalisation;
  if (/\p{Nd}/u.test(around(answer, sentence, 0)) || isSourced(answer, sentence, lexicon)) return null;
  if (holds(around(answer, sentence, LEAD), phrases(denials))) return null;
  let points = TRAIT;
  if (holds(found.words, phrases(absolutes))) points += ABSOLUTE;
  if (holdsIn(answer, sentence, phrases(softeners))) points -= SOFTENED;
  return { ...clauseAround(answer, sentence, found), strength: strengthOf(points) };
}

/** How much of what follows a group is read for its trait. */
const REACH = 90;

/** The first group of a sentence that a trait follows, with both. */
function traitIn(answer: Passage, sentence: Claim, lexicon: Lexicon): Match | null {
  const { groups, predicates, limited } = lexicon.generalisation;
  for (const group of earnestIn(answer, sentence, groups, limited, lexicon)) {
    const at = group.end - sentence.start;
    if (sentence.words[at] !== ' ') continue;
    if (isReportedIn(answer, sentence, group, lexicon)) continue;
    const length = opening(sentence.words.slice(at + 1, at + REACH), phrases(predicates));
    if (length === 0) continue;
    const end = group.end + 1 + length;
    return {
      start: group.start,
      end,
      words: sentence.words.slice(group.start - sentence.start, end - sentence.start),
    };
  }
  return null;
}

/** How far before a sentence its frame may stand: "Common stereotypes are:". */
const LEAD = 500;

/** The folded prose of a sentence and the next one, with so many characters before. */
function around(answer: Passage, sentence: Span & { readonly index: number }, lead: number): string {
  const end = answer.sentences[sentence.index + 1]?.end ?? sentence.end;
  return foldedProse(answer).slice(Math.max(0, sentence.start - lead), end);
}
