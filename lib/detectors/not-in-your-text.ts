import { type Lexicon, lexiconOf } from '../lexicons.ts';
import { isClaim, sentenceOf, trim } from '../text/claims.ts';
import { contentOf, type Fact, factsIn, sharedOf } from '../text/facts.ts';
import { digitsIn, type Given, givenText, type Holdings, holdingsOf } from '../text/given.ts';
import { quoteOf } from '../text/passage.ts';
import { allIn, fold, foldedProse, holds, phrases } from '../text/phrases.ts';
import type { Because, Context, Detector, Hit, Passage, Span } from '../types.ts';

const FIGURE = 0.84;
const DAY = 0.88;
const NAME = 0.78;
const CHANGED = 0.9;
const ABSENT = 0.76;
/** More marks tell the same: this is not what the text says. */
const MOST = 5;
/** Sentences of an answer that are looked at. */
const MOST_SENTENCES = 120;

/** Figures, days, names and quotations in a summary, extract or translation that the person's text does not have. */
export default {
  risks: ['hallucination', 'overreliance'],
  level: 'check',
  complete: true,
  *detect(answer: Passage, context: Context): Iterable<Hit> {
    const lexicon = lexiconOf(context.prompt?.language ?? 'und') ?? lexiconOf(answer.language);
    const given = lexicon && givenText(context, lexicon);
    if (!lexicon || !given) return;
    let count = 0;
    for (const { because, ...found } of absentIn(answer, given, lexicon)) {
      if (count === MOST) return;
      count += 1;
      const nearest = nearestTo(quoteOf(answer, sentenceAround(answer, found)), given, lexicon);
      yield { ...found, because: nearest && !because.quotes ? { ...because, quotes: [nearest] } : because };
    }
  },
} satisfies Detector;

type Absent = Hit & { readonly because: Because };

function* absentIn(answer: Passage, given: Given, lexicon: Lexicon): Iterable<Absent> {
  const held = given.sources.map(({ passage }) => holdingsOf(passage, lexicon));
  // Too short for its language to be told: names and quotations alone.
  const isSameLanguage =
    answer.language === 'und' || given.sources.some(({ passage }) => passage.language === answer.language);
  for (const [index] of answer.sentences.slice(0, MOST_SENTENCES).entries()) {
    const sentence = sentenceOf(answer, index);
    const own = lexiconOf(answer.language) ?? lexicon;
    if (
      !sentence ||
      !isClaim(sentence, own) ||
      holds(sentence.words, phrases(lexicon.yourText?.absent ?? []))
    )
      continue;
    for (const fact of factsIn(sentence.words, answer.language, own)) {
      const span = trim(answer, { start: sentence.start + fact.start, end: sentence.start + fact.end });
      const shown = answer.text.slice(span.start, span.end);
      if (!isHeld({ ...fact, shown }, held, isSameLanguage, lexicon)) {
        const isDay = fact.kind === 'year' || fact.kind === 'date';
        const because = { key: `not_in_your_text_${isDay ? 'date' : 'figure'}`, values: { shown } };
        yield { ...span, strength: isDay ? DAY : FIGURE, because };
      }
    }
    yield* timesAbsent(answer, sentence, held, lexicon);
    if (given.isSummary && isSameLanguage) yield* namesAbsent(answer, sentence, held, lexicon);
  }
  if (given.isSummary && isSameLanguage) yield* quotationsAbsent(answer, given, held, lexicon);
}

/** Below this a number is more often a count of the answer's own: "three points". */
const FEW = 13;
/** Numbers below this may be words in a language whose words we do not read. */
const FEW_ELSEWHERE = 100;
const MEASURES = new Set(['time', 'length', 'mass', 'volume', 'area']);

/** From one metric unit to another: 0.8 kg is 800 g. */
const STEPS = [1, 10, 100, 1000, 0.1, 0.01, 0.001];

/** What is called rough may be this part off. */
const ROUGHLY = 0.1;

interface Shown extends Fact {
  readonly shown: string;
}

function isHeld(fact: Shown, held: readonly Holdings[], isSameLanguage: boolean, lexicon: Lexicon): boolean {
  if (fact.kind === 'date') return held.some((one) => holdsDate(fact, one, lexicon));
  const digits = digitsIn(fact.shown);
  const [low, high] = digits;
  // "Raised from 8,000 to 9,000": who keeps one end of a range to the digit must keep the other, too.
  const keeps = (run: string | undefined) => held.some((one) => run !== undefined && one.digits.has(run));
  if (fact.kind !== 'year' && fact.high > fact.low && high !== undefined && keeps(low))
    return isHeld({ ...fact, low: fact.high, shown: high }, held, isSameLanguage, lexicon);
  if (digits.length > 0 && digits.every((run) => run.length > 1 && keeps(run))) return true;
  if (fact.kind === 'year') return held.some((one) => holdsYear(fact.low, one, lexicon));
  const isCount = fact.kind === 'number' && !MEASURES.has(fact.unit) && Number.isInteger(fact.low);
  if (isCount && fact.low < (isSameLanguage ? FEW : FEW_ELSEWHERE)) return true;
  if (!isSameLanguage && fact.low < FEW_ELSEWHERE && fact.kind !== 'percent') return true;
  const all = held.flatMap(({ numbers }) => numbers);
  const plain = held.flatMap((one) => [...one.plain, ...one.numbers.map(({ value }) => value)]);
  if (plain.some((value) => isRounded(value, fact, fact.about || fact.loose ? ROUGHLY : 0))) return true;
  if (fact.unit === 'k') {
    const [low, high] = [1000 * fact.low, 1000 * fact.high];
    return isHeld({ ...fact, low, high, unit: '', shown: `${digits[0]}000` }, held, isSameLanguage, lexicon);
  }
  // "6 years" and "six years": measures are compared in one unit, and as they are written.
  const written = Number(/[0-9.]+/.exec(fact.shown)?.[0]);
  const isWritten = (value: number) => STEPS.some((step) => Math.abs(value - written * step) < 1e-9 * value);
  if (MEASURES.has(fact.unit) && (plain.some(isWritten) || all.some(({ value }) => value === written)))
    return true;
  if (fact.kind === 'percent' && held.some((one) => holdsShare(fact, one, lexicon))) return true;
  if (fact.unit === 'time' && held.some((one) => holdsSpan(fact, one, lexicon))) return true;
  return isWorkedOut(fact, all);
}

/** The day, and the year where both name one, in words or as numbers; a text that speaks of "next Friday" may mean any. */
function holdsDate({ low }: Fact, { facts, folded }: Holdings, lexicon: Lexicon): boolean {
  const [month, day] = [Math.floor((low % 10_000) / 100), low % 100];
  const days = facts.filter((one) => one.kind === 'date' && one.low % 10_000 === low % 10_000);
  if (days.length > 0) return days.some((one) => low < 10_000 || one.low < 10_000 || one.low === low);
  const parts = [
    ...folded.matchAll(/(?<![0-9])([0-9]{1,4})[./-]([0-9]{1,2})(?:[./-]([0-9]{1,4}))?(?![0-9])/gu),
  ];
  const isNumeric = parts.some(([, a, b, c]) => {
    const numbers = [a, b, c].flatMap((part) => (part === undefined ? [] : [Number(part)]));
    return numbers.includes(month) && numbers.includes(day);
  });
  if (isNumeric || isRelative(folded, facts, lexicon)) return true;
  // "May 3-5", "the 3rd of that May"
  const names = (lexicon.numbers.months[month - 1] ?? []).join('|');
  return new RegExp(
    `(?:${names}).{0,14}(?<![0-9])${day}(?![0-9])|(?<![0-9])${day}(?![0-9]).{0,14}(?:${names})`,
    'u',
  ).test(folded);
}

/** Whether a text names days without their date: "next Friday", but not "Friday, 6 April". */
function isRelative(folded: string, facts: readonly Fact[], lexicon: Lexicon): boolean {
  const dated = facts.filter(({ kind }) => kind === 'date').map(({ start }) => start);
  const weekdays = lexicon.numbers.weekdays.flat();
  return allIn(folded, phrases(lexicon.yourText?.relative ?? [])).some(
    ({ words, end }) =>
      !weekdays.includes(words) || !dated.some((start) => start >= end && start - end <= BESIDE),
  );
}

/** A date begins so many characters behind its weekday at most: "Friday, the 6th". */
const BESIDE = 6;

/** 1998 is in "1998/99", "'98" and "FY98"; a text that dates by another year ("two years later") may mean any near it. */
function holdsYear(year: number, { digits, plain, numbers, folded }: Holdings, lexicon: Lexicon): boolean {
  const short = String(year % 100).padStart(2, '0');
  if (digits.has(String(year)) || new RegExp(`(?:['’/–-]|fy ?)${short}(?![0-9])`, 'u').test(folded))
    return true;
  const years = plain.filter((value) => value >= 1000 && value <= 2100);
  const second = lexicon.facts?.times.year ?? 1;
  const spans = numbers.flatMap(({ value, unit }) =>
    unit === 'time' ? Math.round(value / second) : unit === 'year' ? value : [],
  );
  if (holds(folded, phrases(lexicon.yourText?.yearOn ?? []))) spans.push(1);
  return years.some((one) => spans.some((span) => one + span === year || one - span === year));
}

/** "A third" is 33 %, and so is "two thirds" 67 %. */
function holdsShare(fact: Fact, { words }: Holdings, { yourText }: Lexicon): boolean {
  return Object.entries(yourText?.fractions ?? {}).some(([word, share]) => {
    const times = Math.round(fact.low / share);
    return words.has(word) && times > 0 && Math.abs(times * share - fact.low) <= 1;
  });
}

/** The time between two years of the text. */
function holdsSpan(fact: Shown, { plain }: Holdings, { facts }: Lexicon): boolean {
  const years = plain.filter((value) => value >= 1000 && value <= 2100);
  const year = facts?.times.year ?? 1;
  return years.some((one) => years.some((other) => one > other && isRounded((one - other) * year, fact)));
}

/** How far a rounded number may be from what it stands for: half a unit of its last digit, or 5 %. */
function slackOf({ low, shown }: Shown): number {
  const [digits = ''] = digitsIn(shown);
  const decimals = /[.,]([0-9]{1,2})(?![0-9])/.exec(shown)?.[1]?.length ?? 0;
  const bare = digits.replace(/0+$/, '');
  const scale = low / (Number(digits) || 1);
  const unit = decimals > 0 ? 1 : 10 ** (digits.length - bare.length);
  return Math.min(0.5 * unit * scale, 0.05 * low) + 1e-9 * Math.abs(low);
}

function isRounded(value: number, fact: Shown, more = 0): boolean {
  const slack = Math.max(slackOf(fact), more * fact.low);
  return value >= fact.low - slack && value <= fact.high + slack;
}

/** With more numbers than this any number is the sum of two of them. */
const MOST_NUMBERS = 60;

type Held = Holdings['numbers'][number];

/** Sums, differences, products and shares of two numbers of the text are said in its sense. */
function isWorkedOut(fact: Shown, numbers: Holdings['numbers']): boolean {
  const some = numbers.slice(0, MOST_NUMBERS);
  // "32 survived": what the text counts under another name.
  const unit = some.some((one) => one.unit === fact.unit) ? fact.unit : '';
  return some.some((a) => isShareOf(a, fact) || some.some((b) => a !== b && isMadeOf(a, b, fact, unit)));
}

function isShareOf({ value, unit }: Held, fact: Fact): boolean {
  return fact.kind === 'percent' && unit === '%' && isClose(100 - value, fact);
}

/** A count of things that are paid or measured each, at most. */
const EACH = 100;

function isMadeOf(a: Held, b: Held, fact: Shown, unit: string): boolean {
  const isOf = (one: Held) => one.unit === unit || one.unit === '' || unit === '';
  if (a.unit === '%' && b.unit !== '%' && isOf(b) && a.value > 0)
    return isRounded((a.value / 100) * b.value, fact) || isRounded((100 / a.value) * b.value, fact);
  const isCount = Number.isInteger(b.value) && b.value > 1 && b.value <= EACH && b.unit !== 'time';
  if (unit !== '' && a.unit === unit && isCount && isRounded(a.value * b.value, fact)) return true;
  const isAlike = a.unit === b.unit || a.unit === '' || b.unit === '';
  if (!isAlike) return false;
  if (fact.kind === 'percent') {
    if (a.unit !== b.unit && !(Number.isInteger(a.value) && Number.isInteger(b.value))) return false;
    const shares = [a.value / b.value, (a.value - b.value) / b.value, a.value / (a.value + b.value)];
    // "Fell by 14 %": from one amount of a kind to another.
    const isFall = a.unit === b.unit && a.unit !== '' && a.value < b.value;
    return [...shares, isFall ? 1 - a.value / b.value : 0].some((share) => isClose(100 * share, fact));
  }
  return isOf(a) && (isRounded(a.value + b.value, fact) || isRounded(a.value - b.value, fact));
}

function isClose(value: number, { low, high }: Fact): boolean {
  return value >= low - 0.6 && value <= high + 0.6;
}

const CLOCK = /(?<![\p{L}\p{N}:.,/-])([01]?[0-9]|2[0-3]):([0-5][0-9])(?![\p{N}:])/gu;
const CLOCK_IN_TEXT =
  /(?<![0-9])([01]?[0-9]|2[0-3])(?:(?: ?[:.h] ?| uhr )([0-5][0-9])(?![0-9])| ?(?:[ap]\.? ?m(?!\p{L})|h(?!\p{L})|uhr))/gu;
const HALF_DAY = 720;

/** Times of day, "17:30", that no time of the text fits; morning and evening are not told apart. */
function* timesAbsent(
  answer: Passage,
  sentence: Span,
  held: readonly Holdings[],
  lexicon: Lexicon,
): Iterable<Absent> {
  const text = answer.prose.slice(sentence.start, sentence.end);
  for (const found of text.matchAll(CLOCK)) {
    const [shown, hour, minute] = found;
    const time = minutesOf(hour, minute);
    if (held.some((one) => holdsTime(time, one, lexicon))) continue;
    const start = sentence.start + found.index;
    const because = { key: 'not_in_your_text_figure', values: { shown } } as const;
    yield { start, end: start + shown.length, strength: FIGURE, because };
  }
}

function minutesOf(hour: string | undefined, minute: string | undefined): number {
  return (60 * Number(hour) + Number(minute ?? 0)) % HALF_DAY;
}

/** A text without a time, one in words ("half past six"), and one that says how long things take may mean any. */
function holdsTime(time: number, { folded, numbers }: Holdings, { yourText }: Lexicon): boolean {
  const times = Array.from(folded.matchAll(CLOCK_IN_TEXT), ([, hour, minute]) => minutesOf(hour, minute));
  if (times.length === 0 || times.includes(time)) return true;
  return numbers.some(({ unit }) => unit === 'time') || holds(folded, phrases(yourText?.clock ?? []));
}

/** Two or more words with capitals. */
const PAIRS =
  /(?<![\p{L}\p{N}'’.-])\p{Lu}[\p{L}\p{M}.'’-]*\p{L}(?: (?:of|de|da|di|du|van|von|der|del|la|le|al|the))?(?: \p{Lu}[\p{L}\p{M}.'’-]*\p{L})+(?![\p{L}:])/gu;

/** What stands before a name that does not begin a sentence. */
const INSIDE = /[\p{L}\p{N},'’”)] $/u;

function* namesAbsent(
  answer: Passage,
  sentence: Span,
  held: readonly Holdings[],
  lexicon: Lexicon,
): Iterable<Absent> {
  const text = answer.prose.slice(sentence.start, sentence.end);
  const title = isTitle(text);
  for (const { 0: found, index } of text.matchAll(PAIRS)) {
    // "Captain Ida Stone" at the start of a sentence: its first word may be any.
    const from = INSIDE.test(text.slice(0, index)) ? 0 : found.indexOf(' ') + 1;
    const isSure = !title && found.includes(' ', from);
    const name = isSure ? found.slice(from) : found;
    if ((!isSure && !isRenamed(name, held, lexicon)) || isNameHeld(name, held, lexicon)) continue;
    const start = sentence.start + index + (isSure ? from : 0);
    yield {
      start,
      end: start + name.length,
      strength: NAME,
      because: { key: 'not_in_your_text_name', values: { shown: name } },
    };
  }
}

/** "Ingrid Solberg" where the text speaks of Ingrid Sollund, and of no Ingrid without a second name. */
function isRenamed(name: string, held: readonly Holdings[], { facts }: Lexicon): boolean {
  const [first = ''] = fold(name).split(' ');
  return (
    name.split(' ').length === 2 &&
    !facts?.functionWords.includes(first) &&
    held.some(({ names }) => names.has(first))
  );
}

/** Most words have capitals: a heading. */
function isTitle(text: string): boolean {
  const words = text.match(/\p{L}{3,}/gu) ?? [];
  return words.filter((word) => /^\p{Lu}/u.test(word)).length > 0.7 * words.length;
}

function isNameHeld(name: string, held: readonly Holdings[], { yourText, numbers }: Lexicon): boolean {
  const words = fold(name).split(/[\s-]+/u);
  const last = words.at(-1) ?? '';
  const isCalendar = [...numbers.months, ...numbers.weekdays].some((forms) =>
    forms.some((form) => words.includes(form)),
  );
  if (isCalendar) return true;
  const initials = words.length > 2 ? words.map((word) => word.charAt(0)).join('') : '';
  const others = Object.entries(yourText?.aliases ?? {}).flatMap(([full, short]) =>
    fold(name).includes(full) ? short : [],
  );
  return held.some(
    ({ words: known, folded }) =>
      known.has(last) ||
      known.has(initials) ||
      known.has(last.replace(/'s$/, '')) ||
      others.some((other) => known.has(other) || folded.includes(other)) ||
      folded.includes(fold(name)),
  );
}

const QUOTED = /[“"„«]([^“”"„«»\n]{16,600})[”"“»]/gu;
const FEWEST_QUOTED = 4;
/** Fewer words than this may be the answer's own emphasis. */
const FEWEST_ABSENT = 7;
/** A quotation that shares this part of its words with a stretch of the text is taken from there. */
const TAKEN = 0.75;
const MOST_QUOTED = 12;

function* quotationsAbsent(
  answer: Passage,
  given: Given,
  held: readonly Holdings[],
  lexicon: Lexicon,
): Iterable<Absent> {
  const texts = held.map(({ folded }) => wordsOf(folded));
  const joined = texts.map((words) => ` ${words.join(' ')} `);
  for (const { 1: quoted = '', index } of [...answer.text.matchAll(QUOTED)].slice(0, MOST_QUOTED)) {
    const start = index + 1;
    const before = foldedProse(answer).slice(Math.max(0, start - 40), start);
    // An argument, not a quotation: print["…"].
    if (/[[(=]["“]?$/.test(before) || holds(before, phrases(lexicon.yourText?.notQuoted ?? []))) continue;
    for (const piece of fold(quoted).split(/\.{3}|…|\[[^\]]*\]/u)) {
      const words = wordsOf(piece);
      if (words.length < FEWEST_QUOTED || joined.some((text) => text.includes(` ${words.join(' ')} `)))
        continue;
      const span = { start, end: start + quoted.length };
      const nearest = texts.map((text) => stretchNearest(words, text)).sort((a, b) => b.shared - a.shared)[0];
      if (nearest && nearest.shared >= TAKEN * words.length) {
        const quotes = nearestTo(nearest.words.join(' '), given, lexicon);
        yield {
          ...span,
          strength: CHANGED,
          because: { key: 'not_in_your_text_changed', ...(quotes && { quotes: [quotes] }) },
        };
      } else if (words.length >= FEWEST_ABSENT) {
        yield { ...span, strength: ABSENT, because: { key: 'not_in_your_text_quote' } };
      }
      break;
    }
  }
}

function wordsOf(folded: string): readonly string[] {
  return folded.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'-]*/gu) ?? [];
}

/** The stretch of a text, as long as a quotation, that shares most words with it. */
function stretchNearest(
  words: readonly string[],
  text: readonly string[],
): { readonly shared: number; readonly words: readonly string[] } {
  const wanted = new Map<string, number>();
  for (const word of words) wanted.set(word, (wanted.get(word) ?? 0) + 1);
  let shared = 0;
  let best = { shared: 0, at: 0 };
  const add = (word: string | undefined, by: 1 | -1) => {
    const left = word === undefined ? undefined : wanted.get(word);
    if (word === undefined || left === undefined) return;
    if (by === 1 ? left > 0 : left >= 0) shared += by;
    wanted.set(word, left - by);
  };
  for (const [i, word] of text.entries()) {
    add(word, 1);
    if (i >= words.length) add(text[i - words.length], -1);
    if (shared > best.shared) best = { shared, at: i };
  }
  return { shared: best.shared, words: text.slice(Math.max(0, best.at - words.length + 1), best.at + 1) };
}

function sentenceAround({ sentences }: Passage, { start }: Span): Span {
  return sentences.findLast((sentence) => sentence.start <= start) ?? { start, end: start };
}

/** The sentence of the person's text that shares most words with some of the answer. */
function nearestTo(
  words: string,
  { sources }: Given,
  lexicon: Lexicon,
): NonNullable<Because['quotes']>[number] | null {
  const wanted = contentOf(fold(words), lexicon);
  let best = { shared: 1, quote: null as NonNullable<Because['quotes']>[number] | null };
  for (const { passage, turn } of sources) {
    for (const span of passage.sentences) {
      const text = passage.text.slice(span.start, span.end);
      const shared = sharedOf(wanted, contentOf(fold(text), lexicon));
      if (shared > best.shared) best = { shared, quote: { text: quoteOf(passage, span), turn, span } };
    }
  }
  return best.quote;
}
