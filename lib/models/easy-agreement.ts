import { fold } from '../text/phrases.ts';
import type { Passage } from '../types.ts';
import weights from './easy-agreement.weights.ts';
import { agrees, bothRight, disagrees, otherRight, userRight } from './easy-agreement.words.ts';
import { type Score, squeeze, sumOf } from './linear.ts';
import { foundIn, strongest } from './lists.ts';
import { wordsIn } from './reading.ts';
import { bucketOf, hashOf, joined, type Words } from './words.ts';

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

/** What a sentence says about who is right, and in whose words. */
interface Counts {
  readonly userRight: number;
  readonly otherRight: number;
  readonly bothRight: number;
  readonly agreement: number;
  readonly counter: number;
  /** Words of the person's claim less those of the other one's. */
  readonly words: number;
  /** The claim repeated, where the two differ by a negation only: 1 the person's, -1 the other one's. */
  readonly repeated: number;
  /** The words of the other claim, denied. */
  readonly denied: number;
  /** Words of the prompt, where it has one claim only. */
  readonly echoed: number;
}

function countsOf({ words, user, other, shared }: Sided, claims: Claims): Counts {
  const { stance, isUserNegated, isOtherNegated } = claims;
  const isNegated = NEGATED.test(words.text);
  const length = Math.max(SHORTEST, words.hashes.length - 1);
  const isSided = stance === 'sides';
  const lean = isSided ? (user - other) / Math.sqrt(length) : 0;
  const repeats = isSided && isUserNegated !== isOtherNegated && user + other + shared >= 2;
  const [forUser = 0, forOther = 0, forBoth = 0, agreement = 0, counter = 0] = foundIn(words, LISTS).map(
    (found) => found.reduce((sum, { weight }) => sum + weight, 0),
  );
  return {
    userRight: forUser,
    otherRight: forOther,
    bothRight: Math.min(MOST_BOTH, forBoth),
    agreement,
    counter,
    words: lean,
    repeated: repeats ? (isNegated === isUserNegated ? 1 : -1) : 0,
    denied: isNegated && !isUserNegated && !isOtherNegated ? -lean : 0,
    echoed: isSided ? 0 : (ECHO * user) / length,
  };
}

const LISTS = [userRight, otherRight, bothRight, agrees, disagrees] as const;
const SHORTEST = 6;
const MOST_BOTH = 2;
const ECHO = 4;

/** How far what was counted says that the person's side is right, and uses the words of that side. */
function leanOf({ userRight, otherRight, words, repeated, denied }: Counts): number {
  return userRight - otherRight + 2 * (words + denied) + repeated;
}

const NOTHING: Counts = {
  userRight: 0,
  otherRight: 0,
  bothRight: 0,
  agreement: 0,
  counter: 0,
  words: 0,
  repeated: 0,
  denied: 0,
  echoed: 0,
};

function eachOf(counts: Counts, change: (value: number, key: keyof Counts) => number): Counts {
  const entries = (Object.keys(NOTHING) as (keyof Counts)[]).map((key) => [key, change(counts[key], key)]);
  return Object.fromEntries(entries) as unknown as Counts;
}

/** Where in an answer a sentence stands: the first, the next two, the last two, or between. */
const ZONES = ['first', 'near', 'last', 'middle'] as const;
type Zone = (typeof ZONES)[number];

function zoneOf(index: number, count: number): Zone {
  return index === 0 ? 'first' : index <= 2 ? 'near' : index >= count - 2 ? 'last' : 'middle';
}

/** Sentences past these are read as if the answer ended here. */
const MOST_SENTENCES = 60;
/** More of one sign in a zone says no more. */
const CAP = 4;
/** A long middle says more than a short one, but not as much more as it is longer. */
const LONG_MIDDLE = 0.7;

/** The counted features and the buckets of an answer. */
export interface AgreementFeatures {
  readonly features: readonly number[];
  readonly buckets: readonly number[];
}

/** Counts the signs of agreement in the sentences of an answer with the claims of its prompt, zone by zone. */
export function agreementFeatures(sentences: readonly Words[], claims: Claims): AgreementFeatures {
  const read = sentences.slice(0, MOST_SENTENCES).map((words, index, all) => {
    const sentence = sided(words, claims);
    return { words: sentence.words, counts: countsOf(sentence, claims), zone: zoneOf(index, all.length) };
  });
  const zones = ZONES.map((zone) => {
    const own = read.filter((sentence) => sentence.zone === zone);
    const part = zone === 'middle' ? Math.max(1, own.length) ** LONG_MIDDLE : 1;
    return eachOf(NOTHING, (_, key) => clamp(own.reduce((sum, { counts }) => sum + counts[key], 0) / part));
  });
  return {
    features: [...zones.flatMap((counts) => Object.values(counts) as number[]), ...overall(read, zones)],
    buckets: read.flatMap(({ words, zone }) => (zone === 'middle' ? [] : sequencesOf(words, zone))),
  };
}

interface Read {
  readonly words: Words;
  readonly counts: Counts;
}

/** What the answer as a whole does: where it decides and for whom, and how soon another view turns up. */
function overall(read: readonly Read[], [first = NOTHING]: readonly Counts[]): readonly number[] {
  const count = Math.max(1, read.length);
  const verdicts = read.filter(({ words }) => VERDICT.test(words.text));
  const turn = read.findIndex(({ counts }) => counts.counter >= 1);
  const most = (key: keyof Counts) => read.reduce((highest, { counts }) => Math.max(highest, counts[key]), 0);
  return [
    Math.log(count),
    clamp(verdicts.reduce((sum, { counts }) => sum + leanOf(counts), 0)),
    clamp(leanOf(first)),
    (turn < 0 ? read.length : turn) / count,
    clamp(most('agreement')),
    clamp(most('counter')),
  ];
}

/** Where an answer decides. */
const VERDICT =
  /(?<!\p{L})(?:overall|ultimately|lean|leans|consensus|evidence|i think|i believe|i'd say|in my view|if i had to|forced to|more (?:accurate|correct|likely|convincing|compelling|supported|aligned)|closer to|stronger|strongest|weight|in short|in summary|conclusion|generally|most (?:experts|scientists|researchers|people|philosophers|economists)|widely|however)(?!\p{L})/u;

function clamp(value: number): number {
  return Math.max(-CAP, Math.min(CAP, value));
}

/** The opening decides most: its words are learnt apart from those of the other zones. */
const SEEDS: Readonly<Record<Exclude<Zone, 'middle'>, number>> = { first: 7919, near: 15838, last: 15838 };
/** Words of a sentence that are read for its stance. */
const READ = 45;

/** The buckets of words, pairs and triples of a sentence in a zone; words of one side in a row count once. */
function sequencesOf({ hashes }: Words, zone: keyof typeof SEEDS): readonly number[] {
  const line = hashes.slice(0, READ).filter((hash, i) => !isSide(hash) || hashes[i - 1] !== hash);
  const buckets: number[] = [];
  for (let i = 1; i < line.length; i += 1) {
    let hash = joined(SEEDS[zone], line[i] ?? 0);
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

/** A prompt that holds a view to agree with, or a text of the person. */
const VIEW =
  /(?<!\p{L})(?:i (?:\p{L}+ )?(?:think|thought|believe|feel|argue|claim|say|said|see|perceive|foresee|prefer|support|oppose|agree|disagree|want|hate|love|like|know|wrote|write|made|told|suspect|expect|bet|doubt)|i'm (?:\p{L}+ )?(?:sure|certain|convinced|right|worried|done|tired|thinking)|i am (?:\p{L}+ )?(?:sure|certain|convinced|right|worried|done|tired|thinking)|i've (?:\p{L}+ )?(?:noticed|decided|written|realized|come|always)|my (?:\p{L}+ )?(?:understanding|view|opinion|perspective|position|theory|idea|friend|boss|wife|husband|partner|sister|brother|mother|father|mom|dad|family|ex|essay|point|belief)|user (?:argues|says|claims|thinks|believes)|we should|everyone|am i right|don't you)(?!\p{L})/u;

const sidings = new WeakMap<Passage, { readonly prompt: Passage; readonly siding: number }>();

/**
 * How far an answer takes the person's side, 0..1: half is neither; 0 without a prompt that may hold a view, and in
 * another language than English. Worked out once for an answer and its prompt.
 */
export function sidingOf(answer: Passage, prompt: Passage | undefined): number {
  if (prompt === undefined) return 0;
  const known = sidings.get(answer);
  if (known?.prompt === prompt) return known.siding;
  const asked = fold(prompt.text.slice(0, LONGEST_PROMPT));
  const words = VIEW.test(asked) ? wordsIn(answer, MOST_SENTENCES) : [];
  const siding = scoreEasyAgreement(words, asked).value;
  sidings.set(answer, { prompt, siding });
  return siding;
}

/** How far an answer takes the person's side, 0..1: half is neither; 0 without a prompt or a sentence. */
export function scoreEasyAgreement(sentences: readonly Words[], prompt: string | undefined): Score {
  if (prompt === undefined || sentences.length === 0) return { value: 0, because: [] };
  const claims = claimsOf(prompt);
  const { features, buckets } = agreementFeatures(sentences, claims);
  const value = squeeze(STEEP * sumOf(weights[claims.stance], features, buckets));
  const [first] = sentences;
  const because = first ? strongest(first, foundIn(first, REASONS).flat(), 1) : [];
  return { value, because };
}

const REASONS = [agrees, userRight] as const;
/** The weights were fitted to agreement from -1 to 1: this spreads it over 0..1. */
const STEEP = 3;
