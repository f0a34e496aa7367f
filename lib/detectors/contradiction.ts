import { type Lexicon, lexiconOf } from '../lexicons.ts';
import { type Claim, isClaim, sentenceOf } from '../text/claims.ts';
import { areClaims, denialKey, isDenial } from '../text/denials.ts';
import { figuresIn, hasDigits, sentencesWithDigits } from '../text/numbers.ts';
import { quoteOf } from '../text/passage.ts';
import {
  foldedProse,
  holds,
  matchesIn,
  opening,
  type Phrases,
  phrases,
  sentencesWith,
} from '../text/phrases.ts';
import type { Context, Detector, Hit, Passage, Turn } from '../types.ts';

/** One thing said of a subject without a name in two answers: it may be another one. */
const UNNAMED = 0.74;
/** One thing said of one subject in two ways. */
const PLAIN = 0.82;
/** The same words with and without a "not". */
const NEGATED = 0.76;
/** Sentences that are compared: work must not grow with the square of an answer. */
const MOST = 60;

/** Two statements inside one answer, or in two answers of a chat, that cannot both be true. */
export default {
  risks: ['hallucination', 'overreliance'],
  level: 'check',
  complete: true,
  *detect(answer: Passage, context: Context): Iterable<Hit> {
    const lexicon = lexiconOf(answer.language);
    if (!lexicon) return;
    yield* acrossTurns(answer, context, lexicon);
    if (answer.sentences.length < 2) return;
    if (hasDigits(answer)) {
      yield* conflicts(answer, yearsIn(answer, lexicon), lexicon);
      yield* conflicts(answer, quantitiesIn(answer, lexicon), lexicon);
    }
    yield* twoAnswers(answer, context, lexicon);
    yield* denied(answer, lexicon);
  },
} satisfies Detector;

function hit(answer: Passage, first: Claim, second: Claim, strength: number): Hit {
  const { start, end } = second;
  const span = { start: first.start, end: first.end };
  return {
    start,
    end,
    strength,
    because: { key: 'contradiction_both', quotes: [{ text: quoteOf(answer, span), span }] },
  };
}

/**
 * The first sentences that hold a phrase of the list, and a digit where one is needed; items of lists and cells of tables
 * are cases, not statements.
 */
function sentences(answer: Passage, list: Phrases, needsDigit = false): readonly Claim[] {
  const found: Claim[] = [];
  for (const index of sentencesWith(answer, list)) {
    if (index >= MOST) break;
    if (needsDigit && !sentencesWithDigits(answer).includes(index)) continue;
    const sentence = sentenceOf(answer, index);
    if (sentence?.block?.kind === 'paragraph') found.push(sentence);
  }
  return found;
}

interface Said {
  readonly claim: Claim;
  readonly subject: string;
  /** What is said of the subject, without the figure. */
  readonly what: string;
  readonly value: number;
}

const YEAR =
  /^(?: by [^,.;:()\d\n]{1,40}| \p{L}+)?,? in (1\d{3}|20\d{2})(?![\p{N}–-]|s(?!\p{L})| (?:or|to)(?!\p{L})| and (?:in |again|\p{N}))/u;

/** "The mill was built in 1812. It was built in 1847." */
function yearsIn(answer: Passage, lexicon: Lexicon): readonly Said[] {
  const list = phrases(lexicon.contradiction.events);
  const said: Said[] = [];
  for (const claim of sentences(answer, list, true)) {
    const [event] = /(?:1\d|20)\d\d/.test(claim.words) ? matchesIn(answer, claim, list) : [];
    if (!event) continue;
    const year = YEAR.exec(foldedProse(answer).slice(event.end, claim.end))?.[1];
    // "…, so its jubilee is in 2034" says something else.
    const [clause = ''] = claim.words.slice(event.start - claim.start).split(/[,;] (?=so |and it|which )/);
    const others = clause.match(/(?<!\d)(?:1\d{3}|20\d{2})(?!\d)/g) ?? [];
    if (year === undefined || others.length > 1) continue;
    said.push({
      claim,
      subject: claim.words.slice(0, event.start - claim.start),
      what: event.words,
      value: Number(year),
    });
  }
  return said;
}

/** What is counted, with a word about it: "known moons". */
const COUNTED = /^ (?:\p{L}+-)?((?:\p{L}+ )?\p{L}{3,})(?:[.,;:]| and |$)/u;

/** "The tower has 40 floors. In total, the tower has 44 floors." */
function quantitiesIn(answer: Passage, lexicon: Lexicon): readonly Said[] {
  const list = phrases(lexicon.contradiction.quantities);
  const said: Said[] = [];
  for (const claim of sentences(answer, list, true)) {
    const [verb] = /\d/.test(claim.words) ? matchesIn(answer, claim, list) : [];
    if (!verb) continue;
    const rest = claim.words.slice(verb.end - claim.start);
    const [figure, more] = figuresIn(rest, answer.language, lexicon);
    const noun = figure && COUNTED.exec(rest.slice(figure.end))?.[1];
    if (!figure || more || !noun || rest.slice(0, figure.start).trim() !== '') continue;
    said.push({
      claim,
      subject: claim.words.slice(0, verb.start - claim.start),
      what: `${verb.words} ${noun}`,
      value: figure.value,
    });
  }
  return said;
}

/** How many sentences apart two statements of a subject without a name may stand. */
const NEAR = 3;

function* conflicts(answer: Passage, said: readonly Said[], lexicon: Lexicon): Iterable<Hit> {
  for (const [i, second] of said.entries())
    for (const first of said.slice(0, i)) {
      if (first.what !== second.what || first.value === second.value) continue;
      if (!isSameSubject(answer, first, second, lexicon)) continue;
      if (!areClaims(first.claim, second.claim, lexicon)) continue;
      yield hit(answer, first.claim, second.claim, PLAIN);
      break;
    }
}

function isSameSubject(answer: Passage, first: Said, second: Said, lexicon: Lexicon): boolean {
  const distance = second.claim.index - first.claim.index;
  const subject = bare(second.subject);
  if (bare(first.subject) === '' || bare(first.subject).split(' ').length > 6) return false;
  if (isOneOf(subject, lexicon.contradiction.pronouns)) return distance === 1;
  if (subject !== bare(first.subject)) return false;
  const name = answer.prose.slice(second.claim.start, second.claim.start + second.subject.length).trim();
  return distance <= NEAR || /^(?:The )?\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)+$/u.test(name);
}

function isOneOf(word: string, list: readonly string[]): boolean {
  return opening(word, phrases(list)) === word.length && word !== '';
}

/** A subject without its article and without what leads in to it: "in total, the tower" is "tower". */
function bare(subject: string): string {
  return (subject.split(',').at(-1) ?? '').trim().replace(/^(?:the|a|an|this|that) /, '');
}

/** "Yes, you can. … So the answer is no." */
function* twoAnswers(answer: Passage, { prompt }: Context, lexicon: Lexicon): Iterable<Hit> {
  const { yes, no, answersYes, answersNo } = lexicon.contradiction;
  if ([answersYes, answersNo].every((list) => sentencesWith(answer, phrases(list)).length === 0)) return;
  const first = sentenceOf(answer, 0);
  if (!first) return;
  const opposite = startsWith(first, yes) ? answersNo : startsWith(first, no) ? answersYes : null;
  // Two questions may well have two answers.
  if (!opposite || (prompt && (prompt.text.match(/[?？]/g)?.length ?? 0) > 1)) return;
  for (const index of sentencesWith(answer, phrases(opposite))) {
    const claim = sentenceOf(answer, index);
    if (
      !claim ||
      index === 0 ||
      !isClaim(claim, lexicon) ||
      holds(claim.words, phrases(lexicon.claims.conditions))
    )
      continue;
    if (matchesIn(answer, claim, phrases(opposite)).length > 0) yield hit(answer, first, claim, PLAIN);
  }
}

function startsWith({ words }: Claim, list: readonly string[]): boolean {
  const length = opening(words, phrases(list));
  return length > 0 && /^(?:$|[,.! —–-])/.test(words.slice(length));
}

/** How much longer a sentence may get by its negation, in characters. */
const LENGTHS = 12;
/** Sentences that differ by a negation begin alike. */
const ALIKE = 4;

/** "The plant is toxic to cats. The plant is not toxic to cats." */
function* denied(answer: Passage, lexicon: Lexicon): Iterable<Hit> {
  const { negations, proofs } = lexicon.contradiction;
  const negative = sentences(answer, phrases(negations));
  if (negative.length === 0) return;
  const prose = foldedProse(answer);
  const last = Math.min(MOST, answer.sentences.length);
  for (const second of negative) {
    const start = prose.slice(second.start, second.start + ALIKE);
    const length = second.end - second.start;
    for (let index = 0; index < last; index += 1) {
      const span = answer.sentences[index];
      if (!span || Math.abs(span.end - span.start - length) > LENGTHS || index === second.index) continue;
      if (!prose.startsWith(start, span.start)) continue;
      const first = sentenceOf(answer, index);
      if (first?.block?.kind !== 'paragraph' || !isDenial(first, second, lexicon)) continue;
      if (!areClaims(first, second, lexicon) || holds(prose, phrases(proofs))) continue;
      yield index < second.index ? hit(answer, first, second, NEGATED) : hit(answer, second, first, NEGATED);
      break;
    }
  }
}

/** Earlier answers that one is compared with; a subject without a name is the same in the last of them only. */
const ANSWERS = 12;
const RECENT = 3;

/** What an answer says that can be denied: figures of subjects, and whole sentences with and without their negation. */
interface Statements {
  readonly said: readonly Said[];
  readonly byWords: ReadonlyMap<string, { readonly claim: Claim; readonly isDenial: boolean }>;
}

const remembered = new WeakMap<Passage, Statements>();

function statementsIn(passage: Passage, lexicon: Lexicon): Statements {
  const known = remembered.get(passage);
  if (known) return known;
  const claims = passage.sentences.slice(0, MOST).flatMap((_, index) => sentenceOf(passage, index) ?? []);
  const statements = {
    said: [...yearsIn(passage, lexicon), ...quantitiesIn(passage, lexicon)],
    byWords: new Map(
      claims.flatMap((claim) => {
        const key = claim.block?.kind === 'paragraph' ? denialKey(claim, lexicon) : null;
        return key ? [[key.words, { claim, isDenial: key.isDenial }]] : [];
      }),
    ),
  };
  remembered.set(passage, statements);
  return statements;
}

/** What an earlier answer said otherwise, where nobody took it back or brought the other figure. */
function* acrossTurns(answer: Passage, { earlier }: Context, lexicon: Lexicon): Iterable<Hit> {
  const before = earlier.filter(
    ({ role, passage }) => role === 'assistant' && passage.language === answer.language,
  );
  if (before.length === 0 || takesBack(answer, lexicon)) return;
  const own = statementsIn(answer, lexicon);
  const given = earlier.filter(({ role }) => role === 'user').map(({ passage }) => passage.text);
  for (const [distance, turn] of before.slice(-ANSWERS).reverse().entries()) {
    const other = statementsIn(turn.passage, lexicon);
    for (const second of own.said) {
      const first = other.said.find(
        (one) =>
          one.what === second.what &&
          one.value !== second.value &&
          bare(one.subject) === bare(second.subject),
      );
      const isNamed = first !== undefined && hasName(answer, second);
      if (!first || !(isNamed || (distance < RECENT && isThing(second, lexicon)))) continue;
      if (given.some((text) => text.includes(String(second.value)))) continue;
      if (other.said.some((one) => one.what === second.what && one.value === second.value)) continue;
      if (areClaims(first.claim, second.claim, lexicon))
        yield hitEarlier(turn, first.claim, second.claim, isNamed ? PLAIN : UNNAMED);
    }
    for (const [words, { claim, isDenial }] of own.byWords) {
      const first = other.byWords.get(words);
      if (first && first.isDenial !== isDenial && areClaims(first.claim, claim, lexicon))
        yield hitEarlier(turn, first.claim, claim, NEGATED);
    }
  }
}

function hitEarlier({ id, passage }: Turn, first: Claim, { start, end }: Claim, strength: number): Hit {
  const span = { start: first.start, end: first.end };
  const quotes = [{ text: quoteOf(passage, span), turn: id, span }];
  return { start, end, strength, because: { key: 'contradiction_earlier', quotes } };
}

/** An answer that corrects itself is told of by another sign. */
function takesBack(answer: Passage, lexicon: Lexicon): boolean {
  const end = answer.sentences[2]?.end ?? answer.text.length;
  return holds(foldedProse(answer).slice(0, end), phrases(lexicon.agreement.apologies));
}

/** "Rana Weiss", "the Kesto Dam". */
function hasName({ prose }: Passage, { claim, subject }: Said): boolean {
  const words = prose
    .slice(claim.start, claim.start + subject.length)
    .trim()
    .split(' ');
  const names = words.filter((word) => /^\p{Lu}\p{L}+$/u.test(word));
  return names.length >= 2 && /^\p{Lu}/u.test(words.at(-1) ?? '');
}

/** "The mill", not "it". */
function isThing({ subject }: Said, lexicon: Lexicon): boolean {
  const words = bare(subject);
  return words !== '' && words.split(' ').length <= 4 && !isOneOf(words, lexicon.contradiction.pronouns);
}
