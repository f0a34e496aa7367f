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
import {
  allIn,
  firstIn,
  fold,
  foldedProse,
  holds,
  holdsIn,
  type Match,
  opening,
  phrases,
} from '../text/phrases.ts';
import type { Context, Detector, Hit, Passage, Span } from '../types.ts';

const BEST = 3;
const PICK = 2;
/** "Buy it" alone is an instruction; it counts where the others are waved away. */
const PLAIN = 1.5;
const EMPHATIC = 0.5;
/** Others are waved away: "nothing else comes close". */
const SOLE = 1.5;
const REASON = 2;

/** A recommendation with the name that it puts first. */
interface Pick extends Span {
  readonly name: string;
  readonly points: number;
}

/** One product, place, person or firm put forward as the best, without a reason and beside no other. */
export default {
  risks: ['uneven-economies', 'interacting-systems', 'overreliance'],
  level: 'note',
  ahead: 2,
  *detect(answer: Passage, context: Context): Iterable<Hit> {
    const lexicon = lexiconOf(answer.language);
    if (!lexicon) return;
    const { superlatives, choices, unbeaten, picks, sole, asked } = lexicon.singlePick;
    const prompt = context.prompt ? foldedProse(context.prompt) : '';
    for (const sentence of sentencesWithAny(answer, [superlatives, choices, unbeaten, picks, sole])) {
      const pick = pickIn(answer, sentence, lexicon);
      if (!pick || prompt.includes(fold(pick.name))) continue;
      // The rest of the answer is read only where it matters.
      if (hasOthers(answer, lexicon) || holds(prompt, phrases(asked))) return;
      const strength = strengthOf(pointsOf(answer, sentence, pick, lexicon));
      if (strength > 0) yield { ...clauseAround(answer, sentence, pick), strength };
    }
  },
} satisfies Detector;

function pickIn(answer: Passage, sentence: Claim, lexicon: Lexicon): Pick | null {
  const lists = lexicon.singlePick;
  if (!isOwnSpeech(sentence) || isQuestion(sentence, lexicon)) return null;
  const find = (list: readonly string[]) =>
    earnestIn(answer, sentence, list, lists.harmless, lexicon).filter((match) => {
      const at = match.start - sentence.start;
      const before = sentence.words.slice(Math.max(0, at - TEMPER_REACH), at);
      return !isReportedIn(answer, sentence, match, lexicon) && !holds(before, phrases(lists.tempered));
    });
  for (const match of [...find(lists.superlatives), ...find(lists.choices)]) {
    const name = nameBefore(answer, sentence, match, lexicon) ?? nameAfter(answer, sentence, match, lexicon);
    if (name) return { ...match, name, points: BEST };
  }
  const verbs = [
    [find(lists.unbeaten), BEST],
    [find(lists.picks), PICK],
    [holdsIn(answer, sentence, phrases(lists.sole)) ? find(lists.verbs) : [], PLAIN],
  ] as const;
  for (const [matches, points] of verbs)
    for (const match of matches) {
      const name = nameIn(LEADING, answer.prose.slice(match.end, match.end + REACH), lexicon);
      if (name) return { ...match, name, points };
    }
  return null;
}

/** How far before the words a "probably" or "one of" is looked for. */
const TEMPER_REACH = 60;

/** How far from the words their verb may stand, and how long a name is looked for. */
const REACH = 70;

/** The name in "Zentra is the best laptop": right before the verb that stands before the words. */
function nameBefore(answer: Passage, sentence: Claim, match: Match, lexicon: Lexicon): string | null {
  const { links, between } = lexicon.singlePick;
  const from = Math.max(sentence.start, match.start - REACH);
  const head = sentence.words.slice(from - sentence.start, match.start - sentence.start).trimEnd();
  for (const link of allIn(head, phrases(links))) {
    const rest = head.slice(link.end).replace(/^[\s,]+|[\s,]+$/g, '');
    if (rest !== '' && opening(rest, phrases(between)) !== rest.length) continue;
    return nameIn(TRAILING, answer.prose.slice(from, from + link.start), lexicon);
  }
  return null;
}

/** The name in "the best laptop for students is the Zentra". */
function nameAfter(answer: Passage, sentence: Claim, match: Match, lexicon: Lexicon): string | null {
  const { links, between } = lexicon.singlePick;
  const at = match.end - sentence.start;
  const [clause = ''] = sentence.words.slice(at, at + REACH).split(/[;:.!?]/, 1);
  const link = firstIn(clause, phrases(links));
  if (!link) return null;
  const rest = clause.slice(link.end);
  const bare = rest.trimStart();
  const from = match.end + link.end + (rest.length - bare.length) + opening(bare, phrases(between));
  return nameIn(LEADING, answer.prose.slice(from, Math.min(from + REACH, sentence.end)), lexicon);
}

const WORD = "\\p{Lu}[\\p{L}\\p{N}'’&.-]*";
/** Words with capitals first in a text, past one small word such as an article. */
const LEADING = new RegExp(`^[\\s,:*_]*(?:\\p{Ll}{1,4} )?(${WORD}(?: (?:${WORD}|\\p{N}+|of|de|la))*)`, 'u');
/** The same last in a text. */
const TRAILING = new RegExp(
  `(?<![\\p{L}\\p{N}])(${WORD}(?: (?:${WORD}|\\p{N}[\\p{L}\\p{N}]*|of|de|la)){0,4})[\\s,*_]*$`,
  'u',
);

function nameIn(place: RegExp, text: string, lexicon: Lexicon): string | null {
  const name = place.exec(text)?.[1]?.replace(/[.\s]+$/, '') ?? '';
  // A single letter is the label of a listed option.
  if (name.length < 2) return null;
  return opening(fold(name), phrases(lexicon.singlePick.noNames)) === name.length ? null : name;
}

/** Whether the answer shows others to choose from, or says that it depends. */
function hasOthers(answer: Passage, lexicon: Lexicon): boolean {
  const items = answer.blocks.filter(({ kind }) => kind === 'item' || kind === 'cell').length;
  return items > 1 || holds(foldedProse(answer), phrases(lexicon.singlePick.alternatives));
}

function pointsOf(answer: Passage, sentence: Claim, pick: Pick, lexicon: Lexicon): number {
  const { emphatic, sole, reasons } = lexicon.singlePick;
  const next = answer.sentences[sentence.index + 1];
  const around = foldedProse(answer).slice(sentence.start, next?.end ?? sentence.end);
  let points = pick.points;
  if (holdsIn(answer, sentence, phrases(emphatic))) points += EMPHATIC;
  if (holds(foldedProse(answer), phrases(sole))) points += SOLE;
  if (holds(around, phrases(reasons))) points -= REASON;
  return points;
}
