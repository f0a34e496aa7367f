import { type Lexicon, lexiconOf } from '../lexicons.ts';
import { isConditional, trim } from '../text/claims.ts';
import { areClaims, isDenial } from '../text/denials.ts';
import {
  contentOf,
  type Fact,
  factsOf,
  type Statement,
  sharedOf,
  statementsOf,
  stem,
} from '../text/facts.ts';
import { quoteOf } from '../text/passage.ts';
import { allIn, foldedProse, holds, opening, phrases } from '../text/phrases.ts';
import type { Because, Context, Detector, Hit, Passage, Span, Turn } from '../types.ts';

const NUMBER = 0.82;
const YEAR = 0.86;
const NAME = 0.76;
const YES_NO = 0.88;
const OPPOSITE = 0.84;
/** Versions and earlier answers that one is compared with, the newest first. */
const MOST_OTHERS = 4;
/** Marks that tell the same story again add nothing. */
const MOST_HITS = 3;

/** Answers to one question that differ in a year, a number, a name, yes or no, or a negation. */
export default {
  risks: ['hallucination', 'overreliance'],
  level: 'check',
  complete: true,
  *detect(answer: Passage, context: Context): Iterable<Hit> {
    const lexicon = lexiconOf(answer.language);
    if (!lexicon?.unstable || isOpen(context, lexicon)) return;
    const taken: Span[] = [];
    for (const other of othersOf(answer, context, lexicon)) {
      for (const found of differences(answer, other, context, lexicon)) {
        if (taken.length === MOST_HITS) return;
        if (taken.some(({ start, end }) => found.start < end && start < found.end)) continue;
        taken.push(found);
        yield found;
      }
    }
  },
} satisfies Detector;

/** Each answer to such a task may be another. */
function isOpen({ prompt, task }: Context, lexicon: Lexicon): boolean {
  if (task === 'creative' || task === 'transform' || task === 'code') return true;
  if (!prompt || !lexicon.unstable) return false;
  const { open, made, factual } = lexicon.unstable;
  const words = foldedProse(prompt);
  return holds(words, phrases(open)) || (holds(words, phrases(made)) && !opensWith(prompt, factual));
}

function opensWith(prompt: Passage, list: readonly string[]): boolean {
  return opening(foldedProse(prompt).trimStart(), phrases(list)) > 0;
}

interface Other {
  readonly passage: Passage;
  /** The turn that it is; absent for a version of the answer itself. */
  readonly turn?: string;
}

function othersOf(
  answer: Passage,
  { prompt, earlier, versions }: Context,
  lexicon: Lexicon,
): readonly Other[] {
  const asked = prompt ? askedBefore(prompt, earlier, lexicon) : [];
  return [...versions.map((passage): Other => ({ passage })).reverse(), ...asked]
    .filter(({ passage }) => isSameLanguage(passage, answer) && passage.text !== answer.text)
    .slice(0, MOST_OTHERS);
}

/** Short answers do not tell their language. */
function isSameLanguage({ language }: Passage, other: Passage): boolean {
  return language === other.language || language === 'und' || other.language === 'und';
}

/** Fewer words than this ask something else in each place: "Why?", "Are you sure?". */
const FEWEST_ASKED = 2;

/** The answers to the same question where it was asked before, the newest first. */
function askedBefore(prompt: Passage, earlier: readonly Turn[], lexicon: Lexicon): readonly Other[] {
  const question = questionOf(prompt, lexicon);
  if (question === null) return [];
  return earlier
    .flatMap((turn, i): Other | readonly [] => {
      const next = earlier[i + 1];
      if (turn.role !== 'user' || next?.role !== 'assistant' || turn.passage === prompt) return [];
      return questionOf(turn.passage, lexicon) === question ? { passage: next.passage, turn: next.id } : [];
    })
    .reverse();
}

/** What a prompt asks, the same for the same question in slightly other words; null where that hangs on what was said before. */
function questionOf(prompt: Passage, lexicon: Lexicon): string | null {
  const words = foldedProse(prompt);
  if (words.length > 400 || holds(words, phrases(lexicon.unstable?.deictic ?? []))) return null;
  const courtesies = lexicon.unstable?.courtesies.map(stem) ?? [];
  const content = [...contentOf(words, lexicon)].filter((word) => !courtesies.includes(word));
  const denials = allIn(words, phrases(lexicon.contradiction.negations)).map((match) => match.words);
  const signs = [...(words.match(/\p{N}+/gu) ?? []), ...denials];
  return content.length < FEWEST_ASKED ? null : [...content, ...signs].sort().join(' ');
}

function* differences(answer: Passage, other: Other, context: Context, lexicon: Lexicon): Iterable<Hit> {
  yield* yesAndNo(answer, other, context, lexicon);
  yield* figuresAskedFor(answer, other, context, lexicon);
  const mine = statementsOf(answer).filter((statement) => isPlain(statement, lexicon));
  const theirs = statementsOf(other.passage).filter((statement) => isPlain(statement, lexicon));
  for (const statement of mine) {
    for (const counterpart of theirs) {
      const found =
        factThatDiffers(answer, statement, other, counterpart, lexicon) ??
        opposite(answer, statement, other, counterpart, lexicon) ??
        denial(answer, statement, other, counterpart, lexicon) ??
        nameThatDiffers(answer, statement, other, counterpart);
      if (!found) continue;
      yield found;
      break;
    }
  }
}

/** What is worked out goes by other figures on another way. */
const WORKED_OUT = /[=≈×÷√π²³∞]|\uFFFC/u;

/** Said outright: not supposed, not for the sake of the example, and no step of a computation. */
function isPlain({ words }: Statement, lexicon: Lexicon): boolean {
  if (WORKED_OUT.test(words)) return false;
  return !isConditional(words, words.length, lexicon) && !holds(words, phrases(lexicon.noSource.examples));
}

function hit(
  answer: Passage,
  span: Span,
  other: Other,
  { start, end }: Span,
  strength: number,
  key: Because['key'],
  values: Because['values'] = {},
): Hit {
  const quote = {
    text: quoteOf(other.passage, { start, end }),
    ...(other.turn !== undefined && { turn: other.turn, span: { start, end } }),
  };
  return { ...trim(answer, span), strength, because: { key, values, quotes: [quote] } };
}

/** The share of the shorter sentence's words that the other must have. */
const ALIKE = 0.6;

/** Whether two sentences speak of the same thing, as far as their words tell. */
function isAbout(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const shared = sharedOf(a, b);
  const least = Math.min(a.size, b.size);
  if (shared === 1) return a.size === 1 && b.size === 1;
  return shared >= 2 && shared >= ALIKE * least && shared >= 0.4 * Math.max(a.size, b.size);
}

/** "finished in 1869" and "finished in 1872": one fact of a kind in each, and neither value anywhere in the other answer. */
function factThatDiffers(
  answer: Passage,
  mine: Statement,
  other: Other,
  theirs: Statement,
  lexicon: Lexicon,
): Hit | null {
  if (mine.facts.length === 0 || theirs.facts.length === 0) return null;
  for (const fact of mine.facts) {
    const pair = theirs.facts.filter((one) => isSameKind(one, fact));
    const [counterpart] = pair;
    if (!counterpart || pair.length > 1 || mine.facts.filter((one) => isSameKind(one, fact)).length > 1)
      continue;
    if (fact.loose || counterpart.loose || isNear(fact, counterpart)) continue;
    if (!isSaidOfTheSame(answer, mine, fact, other, theirs, counterpart, lexicon)) continue;
    if (isAnywhere(counterpart, answer) || isAnywhere(fact, other.passage)) continue;
    return factHit(answer, fact, other, theirs, counterpart);
  }
  return null;
}

function factHit(answer: Passage, fact: Fact, other: Other, theirs: Statement, counterpart: Fact): Hit {
  const isDay = fact.kind === 'year' || fact.kind === 'date';
  const values = {
    here: answer.text.slice(fact.start, fact.end),
    there: other.passage.text.slice(counterpart.start, counterpart.end),
  };
  const key = `unstable_answer_${isDay ? 'year' : 'number'}` as const;
  return hit(answer, fact, other, theirs, isDay ? YEAR : NUMBER, key, values);
}

/** "How long …?" "About 10 minutes." "Around 14 minutes.": the first sentences answer it with one figure of a kind each. */
function* figuresAskedFor(
  answer: Passage,
  other: Other,
  { prompt }: Context,
  lexicon: Lexicon,
): Iterable<Hit> {
  if (!prompt || !opensWith(prompt, lexicon.unstable?.figures ?? []) || questionsIn(prompt) > 1) return;
  const [mine, theirs] = [statementsOf(answer)[0], statementsOf(other.passage)[0]];
  if (!mine || !theirs || !isPlain(mine, lexicon) || !isPlain(theirs, lexicon)) return;
  const asksForDay = opensWith(prompt, lexicon.unstable?.days ?? []);
  const ofKind = ({ facts }: Statement) =>
    facts.filter(({ kind }) => !asksForDay || kind === 'year' || kind === 'date');
  const [fact, second] = ofKind(mine);
  const [counterpart, another] = ofKind(theirs);
  if (!fact || !counterpart || second || another) return;
  if (!isSameKind(fact, counterpart) || fact.loose || counterpart.loose || isNear(fact, counterpart)) return;
  const asked = contentOf(foldedProse(prompt), lexicon);
  if (![mine, theirs].every((one) => isAnswerTo(one, asked, lexicon))) return;
  if (isAnywhere(counterpart, answer) || isAnywhere(fact, other.passage)) return;
  if (!agreeIn(timesIn(mine, lexicon), timesIn(theirs, lexicon))) return;
  yield factHit(answer, fact, other, theirs, counterpart);
}

/** Opens the answer, and names what was asked for or calls it "it". */
function isAnswerTo(
  { index, words, content }: Statement,
  asked: ReadonlySet<string>,
  { contradiction }: Lexicon,
): boolean {
  const isIt = opening(words, phrases(contradiction.pronouns)) > 0;
  return index === 0 && (isIt || sharedOf(asked, content) > 0 || content.size <= 1);
}

function questionsIn({ text }: Passage): number {
  return text.match(/[?？]/g)?.length ?? 0;
}

/** Words of time beside a figure: what is paid a month is not what is paid a year. */
function timesIn({ content, facts }: Statement, lexicon: Lexicon): ReadonlySet<string> {
  const times = lexicon.facts?.times ?? {};
  const isTime = facts.some(({ unit }) => unit === 'time');
  return new Set(isTime ? [] : [...content].filter((word) => Object.hasOwn(times, word)));
}

function agreeIn(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === 0 || b.size === 0 || sharedOf(a, b) > 0;
}

function isSameKind(a: Fact, b: Fact): boolean {
  const isDay = ({ kind }: Fact) => kind === 'year' || kind === 'date';
  return isDay(a) ? isDay(b) : a.kind === b.kind && a.unit === b.unit;
}

/** Numbers within this part of each other are the same (detectors.md, D10), those that are called rough within more. */
const NEAR = 0.05;
const ROUGHLY = 0.15;

function isNear(a: Fact, b: Fact): boolean {
  if (a.kind === 'year' || a.kind === 'date' || b.kind === 'year' || b.kind === 'date')
    return isSameDay(a, b);
  const slack = a.about || b.about || a.low !== a.high || b.low !== b.high ? ROUGHLY : NEAR;
  return a.low <= b.high * (1 + slack) && b.low <= a.high * (1 + slack);
}

/** Years and days, as far as both are given: 3 May 1871, May 1871 and 1871 go together. */
function isSameDay(a: Fact, b: Fact): boolean {
  const yearOf = ({ kind, low }: Fact) => (kind === 'year' ? low : Math.floor(low / 10_000));
  const dayOf = ({ kind, low }: Fact) => (kind === 'date' ? low % 10_000 : 0);
  const years = [yearOf(a), yearOf(b)];
  const days = [dayOf(a), dayOf(b)];
  const agree = ([one = 0, two = 0]: readonly number[]) => one === 0 || two === 0 || one === two;
  return agree(years) && agree(days);
}

function isAnywhere(fact: Fact, passage: Passage): boolean {
  return factsOf(passage).some((one) =>
    fact.kind === 'year' || fact.kind === 'date'
      ? (one.kind === 'year' || one.kind === 'date') && isSameDay(one, fact)
      : one.low <= fact.high * (1 + NEAR) &&
        fact.low <= one.high * (1 + NEAR) &&
        (one.unit === fact.unit || one.unit === '' || fact.unit === ''),
  );
}

/** The clauses that hold both facts name the same happening or thing: "opened in 1921" is not "built in 1931". */
function isSaidOfTheSame(
  answer: Passage,
  mine: Statement,
  fact: Fact,
  other: Other,
  theirs: Statement,
  counterpart: Fact,
  lexicon: Lexicon,
): boolean {
  const here = clauseOf(answer, mine, fact, lexicon);
  const there = clauseOf(other.passage, theirs, counterpart, lexicon);
  // "A baker earns", "a teacher earns": each speaks of something of its own.
  if (isBeside(here.before, there.all) && isBeside(there.before, here.all)) return false;
  const shared = sharedOf(here.all, there.all);
  const least = Math.min(here.all.size, there.all.size);
  if (shared >= 2 && shared === least) return true;
  return isAbout(mine.content, theirs.content) && shared >= Math.min(least, Math.max(1, 0.5 * least));
}

/** Whether a set has a member that the other lacks. */
function isBeside(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return sharedOf(a, b) < a.size;
}

/** What the clause around a fact says, and what of it stands before the fact; without what is counted. */
function clauseOf(
  passage: Passage,
  { start, end }: Statement,
  fact: Fact,
  lexicon: Lexicon,
): { readonly before: ReadonlySet<string>; readonly all: ReadonlySet<string> } {
  const prose = foldedProse(passage);
  const joins = phrases(lexicon.facts?.joins ?? []);
  const [before, after] = [prose.slice(start, fact.start), prose.slice(fact.end, end)];
  const ownBefore =
    before
      .slice(allIn(before, joins).at(-1)?.end ?? 0)
      .split(STOP)
      .at(-1) ?? '';
  const ownAfter = after.slice(0, allIn(after, joins)[0]?.start).split(STOP)[0] ?? '';
  const content = (words: string) =>
    new Set([...contentOf(words, lexicon)].filter((word) => word !== fact.unit));
  return { before: content(ownBefore), all: content(`${ownBefore} ${ownAfter}`) };
}

const STOP = /[,;:()–—]/;

/** "safe to eat" and "unsafe to eat". */
function opposite(
  answer: Passage,
  mine: Statement,
  other: Other,
  theirs: Statement,
  lexicon: Lexicon,
): Hit | null {
  for (const [one, two] of lexicon.unstable?.opposites ?? []) {
    for (const [a, b] of [
      [one, two],
      [two, one],
    ] as const) {
      const at = wordAt(mine.words, a);
      if (at < 0 || wordAt(theirs.words, b) < 0 || wordAt(mine.words, b) >= 0 || wordAt(theirs.words, a) >= 0)
        continue;
      const without = ({ content }: Statement, word: string) =>
        new Set([...content].filter((other) => other !== stem(word)));
      const [here, there] = [without(mine, a), without(theirs, b)];
      const shared = sharedOf(here, there);
      if (shared < 2 || shared < 0.8 * Math.max(here.size, there.size)) continue;
      if (isNegative(mine, lexicon) || isNegative(theirs, lexicon)) continue;
      const start = mine.start + at;
      return hit(
        answer,
        { start, end: start + a.length },
        other,
        theirs,
        OPPOSITE,
        'unstable_answer_opposite',
        { here: a, there: b },
      );
    }
  }
  return null;
}

function wordAt(words: string, word: string): number {
  const at = words.indexOf(word);
  if (at < 0) return -1;
  const isPart = /[\p{L}\p{N}-]/u;
  return isPart.test(words.charAt(at - 1)) || isPart.test(words.charAt(at + word.length)) ? -1 : at;
}

function isNegative({ words }: Statement, lexicon: Lexicon): boolean {
  return holds(words, phrases(lexicon.claims.negators));
}

function denial(
  answer: Passage,
  mine: Statement,
  other: Other,
  theirs: Statement,
  lexicon: Lexicon,
): Hit | null {
  if (isNegative(mine, lexicon) === isNegative(theirs, lexicon)) return null;
  if (!isDenial(mine, theirs, lexicon) && !isDenial(theirs, mine, lexicon)) return null;
  if (!areClaims(mine, theirs, lexicon)) return null;
  return hit(answer, mine, other, theirs, OPPOSITE, 'unstable_answer_opposite_whole');
}

/** "Yes, it does." and "No, it does not." */
function* yesAndNo(answer: Passage, other: Other, { prompt }: Context, lexicon: Lexicon): Iterable<Hit> {
  if (
    prompt &&
    (questionsIn(prompt) > 1 || holds(foldedProse(prompt), phrases(lexicon.contradiction.negations)))
  )
    return;
  const [mine, theirs] = [saysYes(answer, lexicon), saysYes(other.passage, lexicon)];
  if (mine === null || theirs === null || mine === theirs) return;
  const [first, counterpart] = [answer.sentences[0], other.passage.sentences[0]];
  if (first && counterpart) yield hit(answer, first, other, counterpart, YES_NO, 'unstable_answer_yes_no');
}

function saysYes(passage: Passage, { contradiction: { yes, no } }: Lexicon): boolean | null {
  const words = foldedProse(passage).trimStart();
  const says = (list: readonly string[]) => {
    const length = opening(words, phrases(list));
    return (
      length > 0 &&
      /^(?:$|\s*[,.!:;—–\n])/.test(words.slice(length)) &&
      !holds(words.slice(length, length + 12), phrases([...yes, ...no]))
    );
  };
  return says(yes) ? true : says(no) ? false : null;
}

/** Capitalised words inside a sentence. */
const NAMES =
  /(?<=[\p{L}\p{N},'’"”)] )(?:\p{Lu}[\p{L}.'’-]*\p{L}|\p{Lu}\.)(?: (?:of |de |da |di |van |von |der |la |le |al )?(?:\p{Lu}[\p{L}.'’-]*\p{L}|\p{Lu}\.))*/gu;

/** "directed by Mira Holt" and "directed by Jan Aster": all else alike, and each name in its answer alone. */
function nameThatDiffers(answer: Passage, mine: Statement, other: Other, theirs: Statement): Hit | null {
  if (Math.abs(mine.content.size - theirs.content.size) > 4) return null;
  const [here, there] = [namesIn(answer, mine), namesIn(other.passage, theirs)];
  const own = here.filter(({ text }) => !isNamed(other.passage, text));
  const theirOwn = there.filter(({ text }) => !isNamed(answer, text));
  const [name, counterpart] = [own[0], theirOwn[0]];
  if (!name || !counterpart || own.length > 1 || theirOwn.length > 1) return null;
  const rest = ({ content }: Statement, { text }: { text: string }) => {
    const parts = new Set(
      text
        .toLowerCase()
        .split(/[^\p{L}'-]+/u)
        .map(stem),
    );
    return new Set([...content].filter((word) => !parts.has(word)));
  };
  const [a, b] = [rest(mine, name), rest(theirs, counterpart)];
  const shared = sharedOf(a, b);
  if (shared < 2 || shared < 0.8 * Math.max(a.size, b.size)) return null;
  if (wordBefore(answer, name) !== wordBefore(other.passage, counterpart)) return null;
  return hit(answer, name, other, theirs, NAME, 'unstable_answer_name', {
    here: name.text,
    there: counterpart.text,
  });
}

interface Name extends Span {
  readonly text: string;
}

function namesIn({ prose }: Passage, { start, end }: Span): readonly Name[] {
  return Array.from(prose.slice(start, end).matchAll(NAMES), ({ 0: text, index }) => ({
    text,
    start: start + index,
    end: start + index + text.length,
  })).filter(({ text }) => /\p{Ll}{2}/u.test(text));
}

/** Whether a passage holds any of the longer words of a name. */
function isNamed({ text }: Passage, name: string): boolean {
  const folded = text.toLowerCase();
  return name
    .toLowerCase()
    .split(/[\s.]+/u)
    .some((word) => word.length > 2 && folded.includes(word));
}

function wordBefore({ prose }: Passage, { start }: Span): string {
  return (
    /(?<![\p{L}'])([\p{L}']+)[\s"“]*$/u
      .exec(prose.slice(Math.max(0, start - 24), start))?.[1]
      ?.toLowerCase() ?? ''
  );
}
