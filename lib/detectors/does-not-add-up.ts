import { type Lexicon, lexiconOf } from '../lexicons.ts';
import { blockAt } from '../text/claims.ts';
import { datesIn, exists, monthNames, weekdayOf, weekdaySaid } from '../text/dates.ts';
import { type SumWords, type WrongSum, wrongSumsIn } from '../text/equations.ts';
import { figuresIn, hasDigits, percentSigns, sentencesWithDigits } from '../text/numbers.ts';
import { sentencesIn } from '../text/passage.ts';
import {
  fold,
  foldedProse,
  holds,
  holdsIn,
  longestIn,
  matchesIn,
  phrases,
  placesOf,
  sentenceAt,
  sentencesWith,
  without,
} from '../text/phrases.ts';
import { typedOut } from '../text/tex.ts';
import { wrongConversionsIn } from '../text/units.ts';
import type { Because, Block, Context, Detector, Hit, Passage, Span } from '../types.ts';

/** Computed, and nothing else explains the difference. */
const CERTAIN = 0.98;
/** Computed, but rounding that is not shown could explain it. */
const LIKELY = 0.8;
/** Counted, but the layout may hide what was meant. */
const WEAK = 0.45;

/** What was computed is right or wrong by itself: level `stop` unless rounding or layout could explain it. */
export default {
  risks: ['hallucination'],
  level: 'stop',
  *detect(answer: Passage, context: Context): Iterable<Hit> {
    for (const hit of checks(answer, context)) yield { ...hit, ...withBracket(answer.text, hit) };
  },
} satisfies Detector;

function* checks(answer: Passage, context: Context): Iterable<Hit> {
  const lexicon = lexiconOf(answer.language);
  const prose = foldedProse(answer);
  const isNumbered = hasDigits(answer);
  if (!isNumbered && !lexicon) return;
  yield* sums(answer, prose, lexicon, context);
  if (!lexicon) {
    yield* isoDates(prose);
    return;
  }
  const isNamed = holdsIn(answer, whole(answer), phrases(namesOf(lexicon)));
  if (isNamed) yield* totals(answer, lexicon);
  if (isNumbered) {
    yield* shares(answer, prose, lexicon);
    yield* dates(answer, prose, lexicon);
    yield* conversions(answer, prose, lexicon);
  }
  yield* letters(answer, lexicon);
  if (isNamed && isNumbered) {
    yield* lives(answer, lexicon);
    yield* spansOfYears(answer, lexicon);
  }
  yield* promisedLists(answer, lexicon);
}

const names = new WeakMap<Lexicon, readonly string[]>();

/** The words that tell that one of several checks may apply: most answers hold none of them. */
function namesOf(lexicon: Lexicon): readonly string[] {
  const { totalWords, letterWords, deathWords, yearsWord } = lexicon.numbers;
  const known = names.get(lexicon) ?? [...totalWords, ...letterWords, ...deathWords, yearsWord];
  names.set(lexicon, known);
  return known;
}

/** A span with the bracket that it opens. */
function withBracket(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const isOpen = words.lastIndexOf('(') > words.lastIndexOf(')');
  return { start, end: isOpen && text[end] === ')' ? end + 1 : end };
}

function* sums(answer: Passage, prose: string, lexicon: Lexicon | null, context: Context): Iterable<Hit> {
  const { formulas = [] } = answer;
  if (!prose.includes('=') && !prose.includes('＝') && formulas.length === 0) return;
  const words = wordsOf(lexicon);
  const { prompt } = context;
  // Puzzles give signs another meaning: "4 + 3 = 21, 2 + 5 = 35, 7 + 4 = ?".
  if (prompt && hasWrongSums(prompt, words)) return;
  const asked = prompt && squeezed(prompt.text);
  const isAsked = ({ left, shown }: WrongSum) => asked?.includes(squeezed(`${left}=${shown}`)) === true;
  for (const sum of wrongSumsIn(prose, answer.language, words)) {
    if ((lexicon && isOnPurpose(answer, sum, lexicon)) || hidesMarks(answer, sum) || isAsked(sum)) continue;
    yield { ...told(sum, writtenAt(answer, sum.start, sum.left)), start: sum.start, end: sum.end };
  }
  for (const { start, end, tex } of formulas) {
    if (!tex.includes('=')) continue;
    for (const sum of wrongSumsIn(fold(typedOut(tex)), answer.language, words)) {
      if ((lexicon && isOnPurpose(answer, { start, end }, lexicon)) || isAsked(sum)) continue;
      yield { ...told(sum, sum.left), start, end };
      break;
    }
  }
}

function hasWrongSums({ text, language }: Passage, words: SumWords): boolean {
  return [...wrongSumsIn(fold(text), language, { ...words, leads: () => true })].length > 0;
}

function wordsOf(lexicon: Lexicon | null): SumWords {
  const leads = lexicon && phrases(lexicon.numbers.leads);
  const of = lexicon && phrases(lexicon.numbers.of);
  return {
    leads: (word) => leads !== null && holds(word, leads),
    isOf: (word) => of !== null && holds(word, of),
    magnitudes: lexicon?.numbers.magnitudes ?? {},
  };
}

function told({ value, shown, isClose }: WrongSum, left: string): Omit<Hit, 'start' | 'end'> {
  return {
    strength: isClose ? LIKELY : CERTAIN,
    ...(isClose && { level: 'check' as const }),
    because: because('sum', { left, value: readable(value), shown }),
  };
}

/** Whether Markdown took marks from between two digits: "2*1 + 3*2" is then read as "21 + 32". */
function hidesMarks({ text, source }: Passage, span: Span): boolean {
  if (!source) return false;
  for (let at = span.start; at + 1 < span.end; at += 1) {
    if (/\d\d/.test(text.slice(at, at + 2)) && source(at + 1) - source(at) !== 1) return true;
  }
  return false;
}

/** A percent sign is at most so far before the "of" that follows it. */
const PERCENT_REACH = 24;

/** "15 % of 240 is 46". */
function* shares(answer: Passage, prose: string, lexicon: Lexicon): Iterable<Hit> {
  if (!prose.includes('%') && !['percent', 'cent'].some((word) => placesOf(answer, word).length > 0)) return;
  const of = phrases(lexicon.numbers.of);
  const signs = percentSigns(lexicon);
  const isShare = ({ start }: Span) => {
    const before = prose.slice(Math.max(0, start - PERCENT_REACH), start);
    return signs.some((sign) => before.includes(sign));
  };
  if (!matchesIn(answer, whole(answer), of).some(isShare)) return;
  const figures = figuresIn(prose, answer.language, lexicon);
  const equals = phrases(lexicon.numbers.equals);
  for (const [i, part] of figures.entries()) {
    const whole = figures[i + 1];
    const result = figures[i + 2];
    if (part.kind !== 'percent' || !whole || !result || whole.kind === 'percent' || result.kind === 'percent')
      continue;
    if (
      !isJust(prose.slice(part.end, whole.start), of) ||
      !isJust(prose.slice(whole.end, result.start), equals)
    )
      continue;
    // "10 % of 500 is 10 times …", "… is 40 of them": the number belongs to something else.
    if (!/^(?:[.,;:!?)]|\s*$|\s+(?:and|so|which|because)\b)/u.test(prose.slice(result.end, result.end + 12)))
      continue;
    if (
      /[-–]\s*$|\b(?:about|of|another|other)\s*$/.test(prose.slice(Math.max(0, part.start - 10), part.start))
    )
      continue;
    const value = (part.value / 100) * whole.value;
    const off = Math.abs(value - result.value);
    if (off <= Math.max(0.015 * Math.abs(value), 10 ** -result.decimals * result.magnitude * 0.51)) continue;
    const span = { start: part.start, end: result.end };
    if (isOnPurpose(answer, span, lexicon)) continue;
    yield {
      ...span,
      strength: CERTAIN,
      because: because('sum', {
        left: answer.text.slice(part.start, whole.end),
        value: readable(value),
        shown: answer.text.slice(result.start, result.end),
      }),
    };
  }
}

function isJust(between: string, list: ReturnType<typeof phrases>): boolean {
  const words = between.trim();
  return words !== '' && without(words, list) === '';
}

function* dates(answer: Passage, prose: string, lexicon: Lexicon): Iterable<Hit> {
  if (!/[12]\d{3}-\d{2}-\d{2}/.test(prose) && !namesDay(answer, prose, lexicon)) return;
  for (const date of datesIn(prose, lexicon)) {
    if (!exists(date)) {
      if (isDateLike(prose, date) && !isOnPurpose(answer, date, lexicon) && !isDenied(answer, date, lexicon))
        yield {
          start: date.start,
          end: date.end,
          strength: CERTAIN,
          because: because('date', { date: answer.text.slice(date.start, date.end) }),
        };
      continue;
    }
    const said = weekdaySaid(prose, date, lexicon);
    const weekday = weekdayOf(date);
    if (!said || weekday === null || weekday === said.weekday || isOnPurpose(answer, said.span, lexicon))
      continue;
    yield {
      ...said.span,
      strength: CERTAIN,
      because: because('weekday', {
        date: answer.text.slice(date.start, date.end),
        weekday: weekdayName(weekday, answer.language),
        shown: weekdayName(said.weekday, answer.language),
      }),
    };
  }
}

/** Name of a weekday, Sunday 0, in a language; in English where the language is not known. */
function weekdayName(weekday: number, language: string): string {
  const format = new Intl.DateTimeFormat(language === 'und' ? 'en' : language, {
    weekday: 'long',
    timeZone: 'UTC',
  });
  // 4 January 1970 was a Sunday.
  return format.format(new Date(Date.UTC(1970, 0, 4 + weekday)));
}

/** A digit within this reach of a month's name makes a date possible: "may" alone is a verb. */
const DAY_REACH = 10;

function namesDay(answer: Passage, prose: string, lexicon: Lexicon): boolean {
  const names = phrases(monthNames(lexicon));
  return longestIn(answer, whole(answer), names).some(({ start, end }) =>
    /\d/.test(prose.slice(Math.max(0, start - DAY_REACH), end + DAY_REACH)),
  );
}

function* isoDates(prose: string): Iterable<Hit> {
  if (!/[12]\d{3}-\d{2}-\d{2}/.test(prose)) return;
  for (const date of datesIn(prose, null)) {
    if (!exists(date))
      yield {
        start: date.start,
        end: date.end,
        strength: CERTAIN,
        because: because('date', { date: prose.slice(date.start, date.end) }),
      };
  }
}

/** "June 31 people" is a month and a number; "15 April 31" a date and something else. */
function isDateLike(
  prose: string,
  date: { readonly end: number; readonly year: number | null; readonly day: number },
): boolean {
  if (date.day < 1 || date.day > 31) return false;
  return date.year !== null || /^(?:[.,;:!?)]|\s*$|\s*\n)/.test(prose.slice(date.end, date.end + 3));
}

/** Whether the sentence says that there is no such thing. */
function isDenied(answer: Passage, span: Span, lexicon: Lexicon): boolean {
  const sentence = answer.sentences[sentenceAt(answer, span.start)];
  return (
    sentence !== undefined &&
    holds(foldedProse(answer).slice(sentence.start, sentence.end), phrases(lexicon.claims.negators))
  );
}

/** The cheap look: a number with a word or a sign, and another number right after. */
const TWO_MEASURES = /[0-9][ -]?[a-z°℃℉]{1,12}(?: [a-z]{1,12})?\.? ?(?:\(|=|≈|or )[^\n]{0,20}?[0-9]/;

function* conversions(answer: Passage, prose: string, lexicon: Lexicon): Iterable<Hit> {
  if (!TWO_MEASURES.test(prose)) return;
  for (const wrong of wrongConversionsIn(prose, answer.language, lexicon)) {
    if (isOnPurpose(answer, wrong, lexicon)) continue;
    yield {
      start: wrong.start,
      end: wrong.end,
      strength: 0.9,
      level: 'check',
      because: because('conversion', {
        left: wrong.left,
        value: `${wrong.value} ${wrong.unit}`,
        shown: wrong.shown,
      }),
    };
  }
}

/** What is left of "'s in" where the letter in front of it is in quotation marks. */
const POSSESSIVE_IN: readonly string[] = ['s in'];
/** "r's in \"strawberry": one letter, and a word after it. */
const LETTER_IN_WORD = /(?<![a-z])[a-z]["'”’]*['’]s in (?:the (?:word|name) )?["“‘']/i;

/** "There are 2 r's in strawberry", "banana has 7 letters". The words stand in quotation marks, so the text is read. */
function* letters(answer: Passage, lexicon: Lexicon): Iterable<Hit> {
  if (
    !lexicon.numbers.letterWords.some((word) => placesOf(answer, word).length > 0) &&
    !(holdsIn(answer, whole(answer), phrases(POSSESSIVE_IN)) && LETTER_IN_WORD.test(answer.text))
  )
    return;
  for (const { match, groups, at } of [
    ...claimsIn(answer, whole(answer), lexicon.numbers.letters),
    ...claimsIn(answer, whole(answer), lexicon.numbers.lengths),
  ]) {
    const said = countOf(groups.count ?? '', lexicon);
    const word = groups.word ?? '';
    if (said === null || isOnPurpose(answer, { start: at, end: at + match.length }, lexicon)) continue;
    const counted = groups.letter
      ? [...word].filter((letter) => letter === groups.letter).length
      : [...word.normalize('NFC')].length;
    if (counted === said) continue;
    const shown = answer.text.slice(at, at + match.length);
    const quoted = shown.slice(
      shown.toLowerCase().indexOf(word),
      shown.toLowerCase().indexOf(word) + word.length,
    );
    yield {
      start: at,
      end: at + match.length,
      strength: CERTAIN,
      because: groups.letter
        ? because('letters', { word: quoted, letter: groups.letter, value: counted, shown: said })
        : because('length', { word: quoted, value: counted, shown: said }),
    };
  }
}

/** "Ida Marr (1890–1950) died at the age of 72". */
function* lives(answer: Passage, lexicon: Lexicon): Iterable<Hit> {
  if (!lexicon.numbers.deathWords.some((word) => placesOf(answer, word).length > 0)) return;
  const prose = foldedProse(answer);
  for (const { match, groups, at } of claimsIn(answer, whole(answer), lexicon.numbers.ages)) {
    const sentence = answer.sentences[sentenceAt(answer, at)];
    if (!sentence) continue;
    const years = Array.from(
      prose.slice(sentence.start, sentence.end).matchAll(/(?<![\d.,])[12]\d{3}(?![\d%]|[.,]\d)/g),
      ([year]) => Number(year),
    );
    const [born = 0, died = 0] = years;
    // Exactly one birth and one death: anything more is somebody else's story.
    if (years.length !== 2 || died - born < 0 || died - born > 130) continue;
    if (!isLife(prose.slice(sentence.start, sentence.end), lexicon)) continue;
    const age = Number(groups.age);
    const span = died - born;
    if (age === span || age === span - 1) continue;
    yield {
      start: at,
      end: at + match.length,
      strength: CERTAIN,
      because: because('age', { born, died, value: `${span - 1}–${span}`, shown: age }),
    };
  }
}

/** Whether the two years of a sentence are those of a life: in brackets after a name, or after "born". */
function isLife(sentence: string, lexicon: Lexicon): boolean {
  return (
    /\([^()]*[12]\d{3}\s*[–—-][^()]*[12]\d{3}[^()]*\)/.test(sentence) ||
    holds(sentence, phrases(lexicon.numbers.birthWords))
  );
}

/** How far from "years" their number may stand. */
const YEARS_REACH = 12;

/** "between 1936 and 1950, 20 years". */
function* spansOfYears(answer: Passage, lexicon: Lexicon): Iterable<Hit> {
  const prose = foldedProse(answer);
  const hasNumber = (at: number) => /\d/.test(prose.slice(Math.max(0, at - YEARS_REACH), at + YEARS_REACH));
  if (!placesOf(answer, lexicon.numbers.yearsWord).some(hasNumber)) return;
  for (const { match, groups, at } of claimsIn(answer, whole(answer), lexicon.numbers.spans)) {
    const span = Number(groups.to) - Number(groups.from);
    const years = Number(groups.years);
    if (span < 0 || Math.abs(years - span) <= 1) continue;
    yield {
      start: at,
      end: at + match.length,
      strength: LIKELY,
      level: 'check',
      because: because('years', { from: groups.from ?? '', to: groups.to ?? '', value: span, shown: years }),
    };
  }
}

interface Said {
  readonly match: string;
  readonly groups: Readonly<Record<string, string | undefined>>;
  readonly at: number;
}

const compiled = new WeakMap<readonly string[], RegExp[]>();

/** What patterns of a lexicon find in a stretch of the answer, where it is not code or somebody else's words. */
function* claimsIn(answer: Passage, within: Span, sources: readonly string[]): Iterable<Said> {
  const patterns = compiled.get(sources) ?? sources.map((source) => new RegExp(source, 'gu'));
  compiled.set(sources, patterns);
  const text =
    answer.text === answer.prose
      ? foldedProse(answer).slice(within.start, within.end)
      : fold(answer.text.slice(within.start, within.end));
  let last = -1;
  for (const pattern of patterns) {
    for (const found of text.matchAll(pattern)) {
      const groups = found.groups ?? {};
      const number = groups.count ?? groups.age ?? groups.years ?? '';
      const at = within.start + found.index;
      // Code and quotations are blank in the prose.
      const isProse = foldedProse(answer).startsWith(number, at + found[0].indexOf(number));
      if (!isProse || found.index < last) continue;
      last = found.index + found[0].length;
      yield { match: found[0], groups, at };
    }
  }
}

const whole = (answer: Passage): Span => ({ start: 0, end: answer.text.length });

function countOf(written: string, lexicon: Lexicon): number | null {
  if (/^\d+$/.test(written)) return Number(written);
  const value = lexicon.numbers.cardinals.indexOf(written);
  return value >= 0 ? value : null;
}

/** The last row of a table, or the last item of a list, that gives a total of the ones above. */
function* totals(answer: Passage, lexicon: Lexicon | null): Iterable<Hit> {
  if (!lexicon?.numbers.totalWords.some((word) => placesOf(answer, word).length > 0)) return;
  for (const table of tablesIn(answer)) yield* tableTotals(answer, table, lexicon);
  for (const list of listsIn(answer)) yield* listTotals(answer, list, lexicon);
}

type Row = readonly Block[];

/** The rows of each table: cells of a row are apart by a tab, rows by a line feed. */
function tablesIn(answer: Passage): readonly Row[][] {
  const tables: Row[][] = [];
  let table: Block[][] = [];
  let previous: Block | null = null;
  for (const block of answer.blocks) {
    if (block.kind === 'cell') {
      const between: string | null = previous && answer.text.slice(previous.end, block.start);
      if (between === '\t') table.at(-1)?.push(block);
      else if (between === '\n') table.push([block]);
      else {
        table = [[block]];
        tables.push(table);
      }
      previous = block;
    } else {
      previous = null;
    }
  }
  return tables;
}

function* tableTotals(answer: Passage, table: readonly Row[], lexicon: Lexicon): Iterable<Hit> {
  const total = phrases(lexicon.numbers.totals);
  const last = table.at(-1);
  const rows = table.slice(1, -1);
  const label = (row: Row | undefined) => fold(answer.text.slice(row?.[0]?.start ?? 0, row?.[0]?.end ?? 0));
  // Subtotals would count twice.
  if (!last || rows.length < 2 || !holds(label(last), total) || rows.some((row) => holds(label(row), total)))
    return;
  for (let column = 1; column < last.length; column += 1) {
    const cells = [...rows, last].map((row) => row[column]);
    yield* wrongTotal(answer, cells, lexicon);
  }
}

/** The items of each list, one after the other. */
function listsIn(answer: Passage): readonly Block[][] {
  const lists: Block[][] = [];
  let list: Block[] = [];
  for (const block of answer.blocks) {
    if (block.kind !== 'item') list = [];
    else {
      if (list.length === 0) lists.push(list);
      list.push(block);
    }
  }
  return lists;
}

const LABELLED_TOTAL = /^[^:\p{Nd}]{2,30}:[\s*]*[^\p{L}]*$/u;

function* listTotals(answer: Passage, list: readonly Block[], lexicon: Lexicon): Iterable<Hit> {
  const last = list.at(-1);
  const words = last && fold(answer.text.slice(last.start, last.end));
  if (
    !words ||
    list.length < 3 ||
    !LABELLED_TOTAL.test(words) ||
    !holds(words, phrases(lexicon.numbers.totals))
  )
    return;
  const items = list.slice(0, -1);
  const isPlain = items.every((item) =>
    /^[^:\p{Nd}]{2,40}[:=–—-][\s*]*[^\p{L}:]*$/u.test(fold(answer.text.slice(item.start, item.end))),
  );
  if (
    isPlain &&
    !items.some((item) =>
      holds(fold(answer.text.slice(item.start, item.end)), phrases(lexicon.numbers.totals)),
    )
  )
    yield* wrongTotal(answer, list, lexicon);
}

/** The last of some cells, when it is not the sum of the others and each holds one number of the same kind. */
function* wrongTotal(
  answer: Passage,
  cells: readonly (Block | undefined)[],
  lexicon: Lexicon,
): Iterable<Hit> {
  const figures = cells.map((cell) => {
    const words = cell && fold(answer.text.slice(cell.start, cell.end));
    const found = words ? figuresIn(words, answer.language, lexicon) : [];
    return found.length === 1 && !/[−–~≈<>±-]\s?[$€£]?\p{Nd}|\p{Nd}\s?[–-]/u.test(words ?? '')
      ? found[0]
      : undefined;
  });
  const shown = figures.at(-1);
  const last = cells.at(-1);
  const parts = figures.slice(0, -1);
  if (!shown || !last || parts.some((part) => part === undefined || part.kind !== shown.kind)) return;
  const values = parts.flatMap((part) => (part ? [part.value] : []));
  const value = values.reduce((sum, part) => sum + part, 0);
  const slack = parts.reduce(
    (sum, part) => sum + 0.5 * 10 ** -(part?.decimals ?? 0) * (part?.magnitude ?? 1),
    0,
  );
  const isExact =
    parts.every((part) => part?.decimals === 0 && part.magnitude === 1) && shown.kind !== 'percent';
  if (
    Math.abs(value - shown.value) <= (isExact ? 1e-9 : slack + 0.5 * 10 ** -shown.decimals * shown.magnitude)
  )
    return;
  // Between the smallest and the largest it is an average or a rate, not a sum.
  if (shown.value <= Math.max(...values)) return;
  // A total percentage of anything but 100 is a rate as well.
  if (shown.kind === 'percent' && (shown.value !== 100 || Math.abs(value - 100) <= 1)) return;
  yield {
    start: last.start + shown.start,
    end: last.start + shown.end,
    strength: LIKELY + 0.1,
    because: because('total', {
      value: readable(value),
      shown: answer.text.slice(last.start + shown.start, last.start + shown.end),
    }),
  };
}

/** A list of fewer items needs no number. */
const FEWEST_PROMISED = 3;

const counts = new WeakMap<Lexicon, readonly string[]>();

/** The numbers of items that a list may promise, as words. */
function countsOf(lexicon: Lexicon): readonly string[] {
  const known = counts.get(lexicon) ?? lexicon.numbers.cardinals.slice(FEWEST_PROMISED);
  counts.set(lexicon, known);
  return known;
}

/** "Here are five tips:" before fewer than five items. */
function* promisedLists(answer: Passage, lexicon: Lexicon): Iterable<Hit> {
  const counting = [...sentencesWithDigits(answer), ...sentencesWith(answer, phrases(countsOf(lexicon)))];
  if (counting.length === 0) return;
  const starts = new Set(counting.map((place) => answer.sentences[place]?.start));
  const isCounted = (block: Block) => sentencesIn(answer, block).some(({ start }) => starts.has(start));
  let given = 0;
  for (let i = answer.blocks.length - 1; i >= 0; i -= 1) {
    const block = answer.blocks[i];
    if (!block) continue;
    const isLeadIn = block.kind === 'paragraph' && answer.blocks[i + 1]?.kind === 'item';
    if (isLeadIn && answer.text[block.end - 1] === ':' && isCounted(block))
      yield* brokenPromise(answer, block, given, lexicon);
    // Nested items and numbered headings may be meant: more than promised means nothing, fewer in all that follows does.
    if (block.kind !== 'cell') given += 1;
  }
}

function* brokenPromise(answer: Passage, block: Block, given: number, lexicon: Lexicon): Iterable<Hit> {
  for (const { match, groups, at } of claimsIn(answer, block, lexicon.numbers.promisedLists)) {
    const promised = countOf(groups.count ?? '', lexicon);
    if (promised === null || promised < FEWEST_PROMISED || given >= promised) continue;
    const values = { value: given, shown: promised };
    yield {
      start: at,
      end: at + match.length,
      strength: WEAK,
      level: 'note',
      because: because('list', values),
    };
  }
}

/** Whether the words around a span say that it is wrong on purpose, or that other rules of arithmetic hold. */
function isOnPurpose(answer: Passage, span: Span, lexicon: Lexicon): boolean {
  const index = sentenceAt(answer, span.start);
  const block = blockAt(answer, span.start);
  const from = Math.max(answer.sentences[Math.max(0, index - 1)]?.start ?? 0, span.start - 200);
  const to = Math.min(answer.sentences[index + 1]?.end ?? block?.end ?? span.end, span.end + 120);
  const around =
    foldedProse(answer).slice(Math.min(from, span.start), span.start) +
    foldedProse(answer).slice(span.end, Math.max(to, span.end));
  const { onPurpose, admissions } = lexicon.numbers;
  return holds(without(around, phrases(admissions)), phrases(onPurpose));
}

function because(what: string, values: Readonly<Record<string, string | number>>): Because {
  return { key: `does_not_add_up_${what}`, values };
}

/** A computed number without the noise of binary fractions. */
function readable(value: number): number {
  return Number(value.toPrecision(10));
}

/** The words of the answer where the folded ones stand, with their capitals. */
function writtenAt(answer: Passage, start: number, folded: string): string {
  return answer.text.slice(start, start + folded.length);
}

function squeezed(text: string): string {
  return fold(text).replace(/\s/g, '');
}
