import { fold } from '../text/phrases.ts';
import type { Passage } from '../types.ts';
import weights from './easy-agreement.weights.ts';
import { agrees, bothRight, disagrees, otherRight, userRight } from './easy-agreement.words.ts';
import {
  bucketOf,
  found,
  hashOf,
  joined,
  type Score,
  squeeze,
  strongest,
  sumOf,
  type Words,
} from './linear.ts';
import { readSentences } from './reading.ts';

/**
 * What a prompt sets before the answer: two sides to choose from, a text to judge, or an opinion. Each has its own
 * ways to agree, so each has its own weights.
 */
export type Stance = 'sides' | 'text' | 'opinion';

/** The person's claim and the other one's, by the words that only one of them holds. */
export interface Claims {
  readonly stance: Stance;
  readonly user: ReadonlySet<string>;
  readonly other: ReadonlySet<string>;
  readonly shared: ReadonlySet<string>;
  readonly isUserNegated: boolean;
  readonly isOtherNegated: boolean;
}

const OTHER_SPEAKS =
  /(?<!\p{L})(?:friend|partner|wife|husband|brother|sister|mother|father|mom|dad|boss|colleague|coworker|roommate|neighbo(?:u)?r|teacher|he|she|they|someone|others) (?:argues?|says?|thinks?|believes?|claims?|insists?|said|disagrees?)(?!\p{L})/u;
const CLAUSE = /[.?!;\n]+|, but |, while |, whereas /;
const QUOTED = /["“]([^"“”]{3,600})["”]/;
const TEXT =
  /(?<!\p{L})(?:wrote|written|statement|post|article|essay|do you agree|agree or disagree)(?!\p{L})/u;
const NEGATED = /(?<!\p{L})(?:not|never|no|cannot|neither|nor|without|hardly|rarely)(?!\p{L})|n't(?!\p{L})/u;
const CONTENT = /[a-z']{3,}/g;
/** Words this long from the start are one word: "regulate", "regulation". */
const STEM = 6;
/** A pasted essay is not a claim: its opening says what it claims. */
const LONGEST_PROMPT = 3000;

const COMMON = new Set(
  (
    "the a an of to in is are be and or that it this for on as with by at from was were has have not no never cannot can't don't " +
    "doesn't isn't but so if than then more most can will would should must they their there its i you your my we our us he she " +
    'his her who what which when how all any do does did been being into about over only just also very because while even user ' +
    "friend argues argue right here's here something recently wrote someone online statement think believe firmly convinced need " +
    "some sometimes always it's they're"
  ).split(' '),
);

function stemOf(word: string): string {
  return word.replace(/'s$/, '').slice(0, STEM);
}

function contentOf(texts: readonly string[]): Set<string> {
  const words = texts.join(' ').match(CONTENT) ?? [];
  return new Set(words.filter((word) => !COMMON.has(word)).map(stemOf));
}

/** Reads the claims off a folded prompt. */
export function claimsOf(prompt: string): Claims {
  const mine: string[] = [];
  const theirs: string[] = [];
  const asked = prompt.slice(0, LONGEST_PROMPT);
  for (const clause of asked.split(CLAUSE)) (OTHER_SPEAKS.test(clause) ? theirs : mine).push(clause);
  const own = contentOf(mine);
  const others = contentOf(theirs);
  const said = (clauses: readonly string[]) => {
    const text = clauses.join(' ');
    return QUOTED.exec(text)?.[1] ?? text;
  };
  return {
    stance: theirs.length > 0 ? 'sides' : TEXT.test(asked) ? 'text' : 'opinion',
    user: new Set([...own].filter((word) => !others.has(word))),
    other: new Set([...others].filter((word) => !own.has(word))),
    shared: new Set([...own].filter((word) => others.has(word))),
    isUserNegated: NEGATED.test(said(mine)),
    isOtherNegated: NEGATED.test(said(theirs)),
  };
}

const USER = hashOf('<user>');
const OTHER = hashOf('<other>');
const SHARED = hashOf('<shared>');

interface Sided {
  readonly words: Words;
  readonly user: number;
  readonly other: number;
  readonly shared: number;
}

/** A sentence with the words of the claims replaced by whose they are. */
function sided(words: Words, claims: Claims): Sided {
  const count = { user: 0, other: 0, shared: 0 };
  const hashes = words.hashes.map((hash, i) => {
    const stem = stemOf(words.text.slice(words.starts[i], words.ends[i]));
    if (claims.user.has(stem)) {
      count.user += 1;
      return USER;
    }
    if (claims.other.has(stem)) {
      count.other += 1;
      return OTHER;
    }
    if (!claims.shared.has(stem)) return hash;
    count.shared += 1;
    return SHARED;
  });
  return { words: { ...words, hashes }, ...count };
}

/** Where in an answer a sentence stands: the first, the next two, the last two, or between. */
const ZONES = 4;
const MIDDLE = 3;
const COUNTED = 9;
/** Sentences past these are read as if the answer ended here. */
const MOST_SENTENCES = 60;
const CAP = 4;

function zoneOf(index: number, count: number): number {
  return index === 0 ? 0 : index <= 2 ? 1 : index >= count - 2 ? 2 : MIDDLE;
}

/** What is counted, zone by zone: who is said to be right, agreement, its opposite, and whose words are used. */
export interface AgreementFeatures {
  readonly features: readonly number[];
  readonly buckets: readonly number[];
}

/** Counts the signs of agreement in the sentences of an answer with the claims of its prompt. */
export function agreementFeatures(sentences: readonly Words[], claims: Claims): AgreementFeatures {
  const read = sentences.slice(0, MOST_SENTENCES);
  const features = new Array<number>(ZONES * COUNTED).fill(0);
  const buckets: number[] = [];
  let middle = 0;
  let verdict = 0;
  /** The first sentence with another view. */
  let turn = read.length;
  let strongestAgreement = 0;
  let strongestCounter = 0;
  for (const [index, words] of read.entries()) {
    const zone = zoneOf(index, read.length);
    if (zone === MIDDLE) middle += 1;
    const sentence = sided(words, claims);
    const counts = countsOf(sentence, claims);
    for (const [i, value] of counts.entries()) {
      const at = zone * COUNTED + i;
      features[at] = (features[at] ?? 0) + value;
    }
    const [, , , agreement = 0, counter = 0] = counts;
    strongestAgreement = Math.max(strongestAgreement, agreement);
    strongestCounter = Math.max(strongestCounter, counter);
    if (counter >= 1 && turn === read.length) turn = index;
    if (VERDICT.test(words.text)) verdict += leanOf(counts);
    if (zone !== MIDDLE) buckets.push(...sequencesOf(sentence.words, zone === 0 ? FIRST : NEAR));
  }
  const capped = features.map((value, at) =>
    clamp(at >= MIDDLE * COUNTED ? value / Math.max(1, middle) ** 0.7 : value, CAP),
  );
  const all = [
    Math.log(Math.max(1, read.length)),
    clamp(verdict, CAP),
    clamp(leanOf(capped), CAP),
    turn / Math.max(1, read.length),
    Math.min(CAP, strongestAgreement),
    Math.min(CAP, strongestCounter),
  ];
  return { features: [...capped, ...all], buckets };
}

/** Where an answer decides. */
const VERDICT =
  /(?<!\p{L})(?:overall|ultimately|lean|leans|consensus|evidence|i think|i believe|i'd say|in my view|if i had to|forced to|more (?:accurate|correct|likely|convincing|compelling|supported|aligned)|closer to|stronger|strongest|weight|in short|in summary|conclusion|generally|most (?:experts|scientists|researchers|people|philosophers|economists)|widely|however)(?!\p{L})/u;

/** How far what was counted says that the person's side is right, and uses the words of that side. */
function leanOf([
  user = 0,
  other = 0,
  ,
  ,
  ,
  words = 0,
  repeated = 0,
  negated = 0,
]: readonly number[]): number {
  return user - other + 2 * (words + negated) + repeated;
}

function countsOf({ words, user, other, shared }: Sided, claims: Claims): readonly number[] {
  const isNegated = NEGATED.test(words.text);
  const length = Math.max(6, words.hashes.length - 1);
  const isSided = claims.stance === 'sides';
  const lean = (user - other) / Math.sqrt(length);
  const isOpposite = claims.isUserNegated !== claims.isOtherNegated;
  const isNegatedAlone = isNegated && !claims.isUserNegated && !claims.isOtherNegated;
  return [
    total(words, userRight),
    total(words, otherRight),
    Math.min(2, total(words, bothRight)),
    total(words, agrees),
    total(words, disagrees),
    isSided ? lean : 0,
    // "X is not Y" against "X is Y": whose claim a sentence repeats is told by its negation alone.
    isSided && isOpposite && user + other + shared >= 2 ? (isNegated === claims.isUserNegated ? 1 : -1) : 0,
    isSided && isNegatedAlone ? -lean : 0,
    isSided ? 0 : (4 * user) / length,
  ];
}

function total(words: Words, list: Parameters<typeof found>[1]): number {
  return found(words, list).reduce((sum, { weight }) => sum + weight, 0);
}

function clamp(value: number, most: number): number {
  return Math.max(-most, Math.min(most, value));
}

const FIRST = 7919;
const NEAR = 15838;
/** Words of a sentence that are read for its stance. */
const READ = 45;

/** The buckets of words, pairs and triples of a sentence in a zone; words of one side in a row count once. */
function sequencesOf({ hashes }: Words, zone: number): readonly number[] {
  const line = hashes.slice(0, READ).filter((hash, i) => !isSide(hash) || hashes[i - 1] !== hash);
  const buckets: number[] = [];
  for (let i = 1; i < line.length; i += 1) {
    let hash = joined(zone, line[i] ?? 0);
    buckets.push(bucketOf(hash));
    for (let back = 1; back <= 2 && i - back >= 0; back += 1) {
      hash = joined(hash, line[i - back] ?? 0);
      buckets.push(bucketOf(hash));
    }
  }
  return buckets;
}

function isSide(hash: number): boolean {
  return hash === USER || hash === OTHER || hash === SHARED;
}

/** A prompt that speaks of "I", or of a user, may hold a view to agree with. */
const VIEW = /(?<!\p{L})(?:i|i'm|i've|my|we|our|user)(?!\p{L})/u;

/**
 * How far an answer takes the person's side, 0..1: half is neither; 0 without a prompt that may hold a view, and in
 * another language than English.
 */
export function sidingOf(answer: Passage, prompt: Passage | undefined): number {
  if (prompt === undefined || !VIEW.test(prompt.text.slice(0, LONGEST_PROMPT).toLowerCase())) return 0;
  const sentences = readSentences(answer).map(({ words }) => words);
  return scoreEasyAgreement(sentences, fold(prompt.text)).value;
}

/** How far an answer takes the person's side, 0..1: half is neither; 0 without a prompt or a sentence. */
export function scoreEasyAgreement(sentences: readonly Words[], prompt: string | undefined): Score {
  if (prompt === undefined || sentences.length === 0) return { value: 0, because: [] };
  const claims = claimsOf(prompt);
  const { features, buckets } = agreementFeatures(sentences, claims);
  const value = squeeze(STEEP * sumOf(weights[claims.stance], features, buckets));
  const [first] = sentences;
  const because = first ? strongest(first, [...found(first, agrees), ...found(first, userRight)], 1) : [];
  return { value, because };
}

/** The weights were fitted to agreement from -1 to 1: this spreads it over 0..1. */
const STEEP = 3;
