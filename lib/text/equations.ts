import type { Span } from '../types.ts';
import { nextOf } from './characters.ts';
import { type DecimalMark, decimalMarkOf, foldDigits, MONEY, NUMBER, readNumber } from './numbers.ts';

/** A sum whose right side is not what its left side comes to. */
export interface WrongSum extends Span {
  /** The left side as it is written. */
  readonly left: string;
  /** What it comes to. */
  readonly value: number;
  /** The right side as it is written. */
  readonly shown: string;
  /** The difference is so small that rounding along the way could explain it. */
  readonly isClose: boolean;
}

/** The words of a language that a reader of sums needs, in folded text. */
export interface SumWords {
  /** Whether a word may stand right before a sum: "so", "total". */
  leads(word: string): boolean;
  /** Whether a word makes a percentage take its share: "of". */
  isOf(word: string): boolean;
  readonly magnitudes: Readonly<Record<string, number>>;
}

type Operator = '+' | '-' | '*' | '/';

interface Token extends Span {
  readonly kind:
    | 'number'
    | 'money'
    | 'percent'
    | 'operator'
    | 'equals'
    | 'open'
    | 'close'
    | 'space'
    | 'word'
    | 'other';
  readonly text: string;
}

/** What each kind of token looks like; the first that fits counts. */
const SHAPES: readonly (readonly [kind: Token['kind'], shape: string])[] = [
  ['number', NUMBER],
  ['money', MONEY],
  ['percent', '%'],
  ['equals', '[=＝]'],
  ['operator', '[+×*∗·⋅÷/−–-]'],
  ['open', '\\('],
  ['close', '\\)'],
  ['space', '[ \\u00a0\\u2000-\\u200a\\u202f]+'],
  ['word', "[\\p{L}\\p{M}'’]+"],
  ['other', '.'],
];
const KINDS = SHAPES.map(([kind]) => kind);
const TOKEN = new RegExp(SHAPES.map(([, shape]) => `(${shape})`).join('|'), 'gsu');
const OPERATORS: Readonly<Record<string, Operator>> = {
  '+': '+',
  '-': '-',
  '−': '-',
  '–': '-',
  '×': '*',
  '*': '*',
  '∗': '*',
  '·': '*',
  '⋅': '*',
  x: '*',
  '÷': '/',
  '/': '/',
};

/** A difference of less than this part comes from rounding on the way more often than from a slip. */
const CLOSE = 0.001;
/** How far a sum reaches before its sign, and what belongs to its right side after it. */
const REACH = 200;
const REACH_RIGHT = 60;
const SIGN = /[=＝]/g;
const ENDS_LEFT = /[\p{L}\p{Nd}%)$€£¥] ?$/u;
/** No more than this is looked at for it. */
const END = 3;
/** What one of stands in every sum. */
const CALCULATES = /[+×*∗·⋅÷/−–%-]|(?<!\p{L})x(?!\p{L})/u;
const BEGINS_RIGHT = new RegExp(`^ ?[-−–]? ?(?:${MONEY})? ?[0-9]`, 'u');

/** Sums in folded prose that do not come out, with rounding allowed for (detectors.md, D8). Linear in the text. */
export function* wrongSumsIn(folded: string, language: string, words: SumWords): Iterable<WrongSum> {
  const text = foldDigits(folded);
  const usual = decimalMarkOf(language);
  let previous = 0;
  for (let at = nextOf(SIGN, text, 0); at >= 0; at = nextOf(SIGN, text, at + 1)) {
    // A sum begins at the latest after the sign before it, so that no stretch is read twice.
    const from = Math.max(previous, at - REACH);
    previous = at + 1;
    if (!BEGINS_RIGHT.test(text.slice(at + 1, at + 1 + REACH_RIGHT))) continue;
    const before = text.slice(from, at);
    const start = from + Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\t')) + 1;
    const isWhole = start > at - REACH;
    if (!ENDS_LEFT.test(text.slice(Math.max(start, at - END), at)) || !CALCULATES.test(text.slice(start, at)))
      continue;
    const after = text.slice(at, at + REACH_RIGHT).search(/[\n\t]/);
    const end = after < 0 ? at + REACH_RIGHT : at + after;
    const tokens = tokensOf(text, start, end);
    const sign = tokens.findIndex((token) => token.start === at);
    const readings: (WrongSum | 'right' | 'unread')[] = [];
    // Some write 1.234 where others write 1,234: only what is wrong both ways is wrong.
    for (const mark of usual === '.' ? (['.'] as const) : ([',', '.'] as const)) {
      readings.push(readSum(tokens, sign, isWhole, mark, words, folded));
    }
    const [first, second] = readings;
    if (typeof first === 'object' && second !== 'right') yield first;
  }
}

function tokensOf(text: string, start: number, end: number): readonly Token[] {
  const tokens: Token[] = [];
  const part = text.slice(start, end);
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(part); match; match = TOKEN.exec(part)) {
    const kind = KINDS[match.indexOf(match[0], 1) - 1] ?? 'other';
    tokens.push({ kind, text: match[0], start: start + match.index, end: start + TOKEN.lastIndex });
  }
  return tokens;
}

/** A number with what belongs to it. */
interface Operand {
  readonly value: number;
  /** Half a unit of the last digit where it has decimals, else 0: whole numbers are taken as exact. */
  readonly slack: number;
  readonly decimals: number;
  readonly isMoney: boolean;
  readonly isPercent: boolean;
  readonly unit: string;
}

interface Expression extends Span {
  readonly items: readonly (Operand | Operator | '(' | ')')[];
}

function readSum(
  tokens: readonly Token[],
  sign: number,
  isWhole: boolean,
  mark: DecimalMark,
  words: SumWords,
  folded: string,
): WrongSum | 'right' | 'unread' {
  const right = readRight(tokens, sign + 1, mark, words);
  const left = right && readLeft(tokens, sign - 1, isWhole, mark, words);
  if (!left || !right || !agreeInUnits(left, right)) return 'unread';
  const exact = evaluate(left.items, 0);
  if (exact === null || !Number.isFinite(exact)) return 'unread';
  if (isShown(exact, right, left) || isCarried(exact, right, left)) return 'right';
  // What its numbers were before they were rounded may well give the right side.
  if (isWithin(right, left.items.map(exactIfShort))) return 'right';
  const nearest = Math.min(Math.abs(exact - right.value), Math.abs(exact - right.value / right.magnitude));
  return {
    start: left.start,
    end: right.end,
    left: folded.slice(left.start, left.end).trim(),
    value: exact,
    shown: folded.slice(right.start, right.end).trim(),
    isClose: isWithin(right, left.items) || nearest < CLOSE * Math.abs(exact),
  };
}

/** So many decimals are seldom all there are; fewer are a price or a rate. */
const LONG_DECIMALS = 3;

function exactIfShort(item: Expression['items'][number]): Expression['items'][number] {
  return typeof item === 'object' && item.decimals < LONG_DECIMALS ? { ...item, slack: 0 } : item;
}

/** Whether the right side lies between what the items come to with their numbers moved down and up by their slack. */
function isWithin(right: Right, items: Expression['items']): boolean {
  const values = ([-1, 0, 1] as const).map((direction) => evaluate(items, direction) ?? Number.NaN);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const unit = 0.5 * step(right);
  return low < high && right.value >= low - unit && right.value <= high + unit;
}

interface Right extends Operand, Span {
  readonly magnitude: number;
}

/** Units that may be glued to the right side; other letters there make it a part of something longer. */
const GLUED = new Set('km m cm mm kg g mg ml l h hr hrs min s lb lbs oz ft gb mb kb kwh kw w k'.split(' '));

function readRight(tokens: readonly Token[], from: number, mark: DecimalMark, words: SumWords): Right | null {
  let at = skipSpace(tokens, from);
  const start = tokens[at]?.start ?? 0;
  let isMoney = false;
  let factor = 1;
  const take = (kind: Token['kind'], text?: RegExp) => {
    const token = tokens[at];
    if (token?.kind !== kind || (text && !text.test(token.text))) return false;
    at += 1;
    return true;
  };
  if (take('operator', /[-−–]/)) factor = -1;
  if (take('money')) {
    isMoney = true;
    at = skipSpace(tokens, at);
  }
  const token = tokens[at];
  if (token?.kind !== 'number') return null;
  const read = readNumber(token.text, mark);
  if (!read) return null;
  at += 1;
  let end = token.end;
  const next = skipSpace(tokens, at);
  let isPercent = false;
  let magnitude = 1;
  let unit = '';
  const following = tokens[next];
  if (following?.kind === 'percent') {
    isPercent = true;
    at = next + 1;
    end = following.end;
  } else if (following?.kind === 'money' && next === at) {
    isMoney = true;
    at = next + 1;
    end = following.end;
  } else if (following?.kind === 'word') {
    const isGlued = next === at;
    if (isGlued && !GLUED.has(following.text)) return null;
    magnitude = words.magnitudes[following.text] ?? (isGlued && following.text === 'k' ? 1000 : 1);
    unit = magnitude === 1 ? singular(following.text) : '';
    if (magnitude !== 1) end = following.end;
    at = next + 1;
    // "5 ft 3", "2 hours 30": one number of two.
    const further = tokens[skipSpace(tokens, at)];
    if (further?.kind === 'number') return null;
  }
  if (!endsHere(tokens, at)) return null;
  return {
    value: factor * read.value * magnitude,
    slack: 0,
    decimals: read.decimals,
    isMoney,
    isPercent,
    unit,
    magnitude,
    start,
    end,
  };
}

/** Whether the right side is over: what follows neither goes on calculating nor belongs to the number. */
function endsHere(tokens: readonly Token[], at: number): boolean {
  const glued = tokens[at];
  if (!glued) return true;
  if (glued.kind === 'other' && !/[.,;:!?…\])}"'”’»。，、；：！？\n°|]/u.test(glued.text)) return false;
  if (glued.kind === 'open') return false;
  if (glued.kind === 'word' || glued.kind === 'number') return false;
  const next = tokens[skipSpace(tokens, at)];
  if (!next || next.kind === 'equals') return true;
  if (next.kind === 'operator') {
    // A dash between words is punctuation.
    const after = tokens[skipSpace(tokens, tokens.indexOf(next) + 1)];
    return /[–-]/.test(next.text) && next !== glued && after?.kind === 'word';
  }
  if (next.kind === 'word' && next.text === 'x') return false;
  if (next.kind === 'number' || next.kind === 'money') return false;
  return !(next.kind === 'other' && /[\^√²³⁰-⁹π∑∫±≈≠<>≤≥&|~\\{[_]/u.test(next.text));
}

/** The expression that ends at a token; null where only a part of it could be read. */
function readLeft(
  tokens: readonly Token[],
  from: number,
  isWhole: boolean,
  mark: DecimalMark,
  words: SumWords,
): Expression | null {
  let first = from;
  while (first >= 0 && belongs(tokens, first, words)) first -= 1;
  let run = tokens.slice(first + 1, from + 1);
  const before = tokens[first];
  if (before && !bounds(tokens, first, words)) return null;
  if (!before && !isWhole) return null;
  // "2) 5 + 3": the mark of a list.
  if (!before && run[0]?.kind === 'number' && run[1]?.kind === 'close') run = run.slice(2);
  while (run[0]?.kind === 'space') run = run.slice(1);
  if (run[0]?.kind === 'open' && count(run, 'open') > count(run, 'close')) run = run.slice(1);
  const leading = run[0];
  // A dash in front is a list mark or a sign: nobody knows which.
  if (leading?.kind === 'operator') return null;
  const items = itemsOf(run, mark, words);
  const last = run.at(-1);
  if (!items || !leading || !last || !isSum(items, run)) return null;
  return { items, start: leading.start, end: last.end };
}

function count(tokens: readonly Token[], kind: Token['kind']): number {
  return tokens.filter((token) => token.kind === kind).length;
}

/** Whether a token can be part of an expression. */
function belongs(tokens: readonly Token[], at: number, words: SumWords): boolean {
  const token = tokens[at];
  if (!token || token.kind === 'equals' || token.kind === 'other') return false;
  if (token.kind !== 'word') return true;
  // A times sign, "% of", or the unit of a number between it and the next sign.
  const previous = tokens[skipSpaceBack(tokens, at - 1)];
  const next = tokens[skipSpace(tokens, at + 1)];
  if (token.text === 'x') return isOperandEnd(previous) && isOperandStart(next);
  if (words.isOf(token.text)) return previous?.kind === 'percent';
  if (previous?.kind !== 'number') return false;
  return (
    next === undefined ||
    next.kind === 'operator' ||
    next.kind === 'equals' ||
    (next.kind === 'word' && next.text === 'x')
  );
}

function isOperandEnd(token: Token | undefined): boolean {
  return token !== undefined && ['number', 'percent', 'close', 'word', 'money'].includes(token.kind);
}

function isOperandStart(token: Token | undefined): boolean {
  return token !== undefined && ['number', 'money', 'open'].includes(token.kind);
}

/** Whether a sum can begin after a token. */
function bounds(tokens: readonly Token[], at: number, words: SumWords): boolean {
  const token = tokens[at];
  if (!token) return true;
  if (token.kind === 'equals') return true;
  if (token.kind === 'other') {
    return /[:;,.?!→⇒|•*_、，。；：\n]/u.test(token.text) && tokens[at + 1]?.kind === 'space';
  }
  return token.kind === 'word' && tokens[at + 1]?.kind === 'space' && words.leads(token.text);
}

function itemsOf(
  run: readonly Token[],
  mark: DecimalMark,
  words: SumWords,
): (Operand | Operator | '(' | ')')[] | null {
  const items: (Operand | Operator | '(' | ')')[] = [];
  let isMoney = false;
  for (const token of run) {
    const last = items.at(-1);
    const operand = typeof last === 'object' ? last : null;
    switch (token.kind) {
      case 'space':
        break;
      case 'money':
        if (operand) items[items.length - 1] = { ...operand, isMoney: true };
        else isMoney = true;
        break;
      case 'number': {
        const read = readNumber(token.text, mark);
        // Leading zeros are codes or binary numbers; two numbers in a row are a mixed fraction or a list.
        if (!read || operand || last === ')' || /^0[0-9]/.test(token.text)) return null;
        const slack = read.decimals > 0 ? 0.5 * 10 ** -read.decimals : 0;
        items.push({ ...read, slack, isMoney, isPercent: false, unit: '' });
        isMoney = false;
        break;
      }
      case 'percent':
        if (!operand || operand.unit) return null;
        items[items.length - 1] = { ...operand, isPercent: true };
        break;
      case 'operator': {
        const operator = OPERATORS[token.text];
        if (!operator || (!operand && last !== ')')) return null;
        items.push(operator);
        break;
      }
      case 'open':
        if (operand || last === ')') return null;
        items.push('(');
        break;
      case 'close':
        if (!operand && last !== ')') return null;
        items.push(')');
        break;
      case 'word':
        if (token.text === 'x' || words.isOf(token.text)) items.push('*');
        else if (!operand || operand.unit) return null;
        else {
          const magnitude = words.magnitudes[token.text];
          items[items.length - 1] = magnitude
            ? {
                ...operand,
                value: operand.value * magnitude,
                slack: (operand.slack || 0.5 * 10 ** -operand.decimals) * magnitude,
              }
            : { ...operand, unit: singular(token.text) };
        }
        break;
      default:
        return null;
    }
  }
  return isMoney ? null : items;
}

/** Whether the items are a calculation, and not a range, a date, a ratio or a rubric ("80-89 = B"). */
function isSum(items: readonly (Operand | Operator | '(' | ')')[], run: readonly Token[]): boolean {
  const operators = run.filter(
    (token) => token.kind === 'operator' || (token.kind === 'word' && token.text === 'x'),
  );
  if (!items.some((item) => item === '+' || item === '-' || item === '*' || item === '/')) return false;
  const isTight = (token: Token) => {
    const at = run.indexOf(token);
    return run[at - 1]?.kind !== 'space' && run[at + 1]?.kind !== 'space';
  };
  if (operators.length > 0 && operators.every((token) => isTight(token) && /[–-]/.test(token.text)))
    return false;
  const percents = items.filter((item) => typeof item === 'object' && item.isPercent).length;
  const operands = items.filter((item) => typeof item === 'object').length;
  // "100 + 10 %" means two things.
  return percents === 0 || percents === operands || !items.some((item, i) => isLoosePercent(items, item, i));
}

function isLoosePercent(
  items: readonly (Operand | Operator | '(' | ')')[],
  item: Operand | Operator | '(' | ')',
  at: number,
): boolean {
  if (typeof item !== 'object' || !item.isPercent) return false;
  return items[at - 1] !== '*' && items[at + 1] !== '*' && items[at - 1] !== '/' && items[at + 1] !== '/';
}

/** Units add up only when they are the same, and multiply only when one side is money and the other is counted. */
function agreeInUnits(left: Expression, right: Right): boolean {
  const operands = left.items.filter((item) => typeof item === 'object');
  const units = operands.map((operand) => operand.unit);
  if (units.every((unit) => unit === '')) return true;
  const isAdding = left.items.every((item) => typeof item === 'object' || item === '+' || item === '-');
  if (isAdding)
    return units.every((unit) => unit === units[0]) && (right.unit === '' || right.unit === units[0]);
  return (
    operands.length === 2 &&
    left.items[1] === '*' &&
    operands.filter((operand) => operand.isMoney).length === 1 &&
    right.isMoney &&
    right.unit === ''
  );
}

/** The value of an expression, its numbers moved down, not at all or up by their slack; null where it does not parse. */
function evaluate(items: readonly (Operand | Operator | '(' | ')')[], direction: -1 | 0 | 1): number | null {
  let at = 0;
  const allPercent = isOnlyPercent(items);
  const atom = (way: number): number | null => {
    const item = items[at];
    at += 1;
    if (item === '(') {
      const inner = sum(way);
      if (items[at] !== ')') return null;
      at += 1;
      return inner;
    }
    if (typeof item !== 'object') return null;
    const value = item.value + way * item.slack;
    return item.isPercent && !allPercent ? value / 100 : value;
  };
  const product = (way: number): number | null => {
    let value = atom(way);
    while (value !== null && (items[at] === '*' || items[at] === '/')) {
      const isTimes = items[at] === '*';
      at += 1;
      const other = atom(isTimes ? way : -way);
      value = other === null ? null : isTimes ? value * other : value / other;
    }
    return value;
  };
  const sum = (way: number): number | null => {
    let value = product(way);
    while (value !== null && (items[at] === '+' || items[at] === '-')) {
      const isPlus = items[at] === '+';
      at += 1;
      const other = product(isPlus ? way : -way);
      value = other === null ? null : isPlus ? value + other : value - other;
    }
    return value;
  };
  const value = sum(direction);
  return at === items.length ? value : null;
}

/** One unit of the last digit that the right side shows. */
function step(right: Right): number {
  return 10 ** -right.decimals * right.magnitude;
}

/** Whether a value may be written as the right side: exact, rounded, cut off, or as a percentage. */
function isShown(value: number, right: Right, left: Expression): boolean {
  const allPercent = isOnlyPercent(left.items);
  const values = [value];
  // "15 / 30 = 50 %" and "0.15 × 100 = 15 %"; "40 % + 60 % = 1".
  if (right.isPercent && !allPercent) values.push(value * 100);
  if (allPercent && !right.isPercent) values.push(value / 100);
  // "1,150 + 125 = 1,275 million": the whole line is in millions.
  if (right.magnitude > 1) values.push(value * right.magnitude);
  const hasDivision = left.items.includes('/');
  const isRounded =
    right.decimals > 0 || right.magnitude > 1 || hasDivision || !Number.isInteger(round(value));
  return values.some((value) => {
    const difference = Math.abs(value - right.value);
    if (difference <= 1e-9 * Math.max(1, Math.abs(value))) return true;
    if (!isRounded) return false;
    return difference < step(right) * 1.000001 || isRoundedToDigits(value, right.value);
  });
}

/** Whole numbers from here on are often rounded themselves: one more or less comes from what was carried along. */
const ROUNDED_FROM = 10_000;

function isCarried(value: number, right: Right, { items }: Expression): boolean {
  const large = items.filter((item) => typeof item === 'object' && Math.abs(item.value) >= ROUNDED_FROM);
  return large.length > 0 && right.value >= ROUNDED_FROM && Math.abs(value - right.value) <= 1;
}

/** Percentages that are added up: "40 % + 60 %"; multiplied, each is a share. */
function isOnlyPercent(items: readonly (Operand | Operator | '(' | ')')[]): boolean {
  return items.every((item) => (typeof item === 'object' ? item.isPercent : item !== '*' && item !== '/'));
}

function round(value: number): number {
  return Math.round(value * 1e9) / 1e9;
}

/** Three digits that are kept make a rounded number; fewer make a wrong one. */
const FEWEST_DIGITS = 3;

function isRoundedToDigits(value: number, shown: number): boolean {
  const digits = String(Math.abs(shown))
    .replace(/\.?0+$/, '')
    .replace(/^0?\.?0*/, '')
    .replace('.', '').length;
  return digits >= FEWEST_DIGITS && Number(value.toPrecision(digits)) === shown;
}

function singular(word: string): string {
  return word.length > 3 ? word.replace(/s$/, '') : word;
}

function skipSpace(tokens: readonly Token[], from: number): number {
  return tokens[from]?.kind === 'space' ? from + 1 : from;
}

function skipSpaceBack(tokens: readonly Token[], from: number): number {
  return tokens[from]?.kind === 'space' ? from - 1 : from;
}
