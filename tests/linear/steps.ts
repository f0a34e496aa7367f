/**
 * A plain backtracking matcher for regular expressions that counts its steps: seconds would depend on the machine. It
 * tries what an engine without tricks tries, in the same order; a lookbehind counts as one step.
 */

/** Tries to go on from an offset; true where the rest of the pattern matched. */
type Next = (at: number) => boolean;
type Matcher = (at: number, next: Next) => boolean;

/** A pattern made ready, with what it could be fed. */
export interface Countable {
  /** Steps taken from one offset of a text; stops at the limit. */
  readonly steps: (text: string, from: number, limit: number) => number;
  /** A character for each place of the pattern, in order, with whether the place may repeat. */
  readonly samples: readonly { readonly letter: string; readonly repeats: boolean }[];
}

/** Characters from which places are fed: one of them fits nearly every class. */
const LETTERS = [...'aA1 .,-–:;\'"’“”()[]{}*_#/\\<>=+|%$€£&@!?~^`•\t\nøλ中अ😀'];

class Limit extends Error {}

/** Reads a pattern. Throws a SyntaxError for what this matcher does not know. */
export function countable({ source, flags }: RegExp): Countable {
  const kept = flags.replace(/[gy]/g, '');
  const samples: { letter: string; repeats: boolean }[] = [];
  const groups: string[] = [];
  let text = '';
  let taken = 0;
  let limit = 0;
  let place = 0;
  let repeating = 0;

  const step = () => {
    taken += 1;
    if (taken > limit) throw new Limit();
  };

  const atom = (pattern: string): Matcher => {
    const fits = new RegExp(`^(?:${pattern})$`, kept);
    const known = new Map<string, boolean>();
    samples.push({ letter: LETTERS.find((letter) => fits.test(letter)) ?? '', repeats: repeating > 0 });
    return (at, next) => {
      step();
      const point = text.codePointAt(at);
      if (point === undefined) return false;
      const letter = kept.includes('u') ? String.fromCodePoint(point) : (text[at] ?? '');
      const does = known.get(letter) ?? fits.test(letter);
      known.set(letter, does);
      return does && next(at + letter.length);
    };
  };

  const peek = (words: string) => source.startsWith(words, place);
  const take = (pattern: RegExp): string => {
    pattern.lastIndex = place;
    const found = pattern.exec(source)?.[0] ?? '';
    place += found.length;
    return found;
  };

  const alternatives = (): Matcher => {
    const options = [sequence()];
    while (peek('|')) {
      place += 1;
      options.push(sequence());
    }
    return options.length === 1
      ? (options[0] as Matcher)
      : (at, next) =>
          options.some((option) => {
            step();
            return option(at, next);
          });
  };

  const sequence = (): Matcher => {
    const parts: Matcher[] = [];
    while (place < source.length && !peek('|') && !peek(')')) parts.push(repeated());
    return (at, next) => {
      const from =
        (i: number): Next =>
        (offset) =>
          i === parts.length ? next(offset) : (parts[i] as Matcher)(offset, from(i + 1));
      return from(0)(at);
    };
  };

  /** The quantifier behind the next part, looked up before the part is read, as its samples depend on it. */
  const repeated = (): Matcher => {
    const start = place;
    const first = samples.length;
    const part = single();
    const quantifier = take(/(?:[*+?]|\{\d+(?:,\d*)?\})\??/y);
    if (quantifier === '') return part;
    const [low, high] = boundsOf(quantifier);
    if (high > MANY) {
      // Read again, as places that repeat.
      place = start;
      samples.length = first;
      repeating += 1;
      const again = single();
      repeating -= 1;
      take(/(?:[*+?]|\{\d+(?:,\d*)?\})\??/y);
      return loop(again, low, high, quantifier.endsWith('?') && quantifier.length > 1);
    }
    return loop(part, low, high, quantifier.endsWith('?') && quantifier.length > 1);
  };

  const loop = (part: Matcher, low: number, high: number, isLazy: boolean): Matcher => {
    const go = (at: number, count: number, next: Next): boolean => {
      step();
      const more = () =>
        count < high && part(at, (to) => (to > at || count < low) && go(to, count + 1, next));
      if (count < low) return more();
      return isLazy ? next(at) || more() : more() || next(at);
    };
    return (at, next) => go(at, 0, next);
  };

  const single = (): Matcher => {
    if (peek('(')) return group();
    if (peek('[')) return atom(take(/\[(?:[^\]\\]|\\[\s\S])*\]/y));
    if (peek('^') || peek('$') || peek('\\b') || peek('\\B')) {
      const mark = take(/\^|\$|\\[bB]/y);
      const here = new RegExp(mark, `${kept}y`);
      return (at, next) => {
        step();
        here.lastIndex = at;
        return here.test(text) && next(at);
      };
    }
    const back = take(/\\[1-9]|\\k<\w+>/y);
    if (back !== '') {
      const name = back.replace(/\\k<(\w+)>|\\(\d)/, '$1$2');
      return (at, next) => {
        step();
        const said = groups[Number(name)] ?? '';
        return text.startsWith(said, at) && next(at + said.length);
      };
    }
    const escaped = take(/\\(?:[pP]\{[^}]+\}|u\{[^}]+\}|u[\dA-Fa-f]{4}|x[\dA-Fa-f]{2}|[\s\S])/y);
    if (escaped !== '') return atom(escaped);
    return atom(take(kept.includes('u') ? /[\s\S]/uy : /[\s\S]/y));
  };

  let opened = 0;
  const group = (): Matcher => {
    const opening = take(/\((?:\?(?:<?[=!]|:|<\w+>))?/y);
    const isKept = opening === '(' || /^\(\?<\w/.test(opening);
    if (isKept) opened += 1;
    const number = isKept ? opened : 0;
    const from = place;
    const inner = alternatives();
    if (!peek(')')) throw new SyntaxError(`no end of a group at ${place} in ${source}`);
    const written = source.slice(from, place);
    place += 1;
    if (opening === '(?=' || opening === '(?!')
      return (at, next) => {
        step();
        return inner(at, () => true) === (opening === '(?=') && next(at);
      };
    if (opening.startsWith('(?<=') || opening.startsWith('(?<!')) {
      const behind = new RegExp(`${opening}${written})`, `${kept}y`);
      return (at, next) => {
        step();
        behind.lastIndex = at;
        return behind.test(text) && next(at);
      };
    }
    return (at, next) =>
      inner(at, (to) => {
        if (number > 0) groups[number] = text.slice(at, to);
        return next(to);
      });
  };

  const whole = alternatives();
  if (place < source.length) throw new SyntaxError(`stopped at ${place} in ${source}`);
  return {
    samples,
    steps: (given, from, most) => {
      text = given;
      taken = 0;
      limit = most;
      groups.length = 0;
      try {
        whole(from, () => true);
      } catch (error) {
        if (!(error instanceof Limit)) throw error;
      }
      return taken;
    },
  };
}

/** Repetitions up to so many are no loop. */
const MANY = 8;

function boundsOf(quantifier: string): readonly [low: number, high: number] {
  if (quantifier.startsWith('*')) return [0, Number.POSITIVE_INFINITY];
  if (quantifier.startsWith('+')) return [1, Number.POSITIVE_INFINITY];
  if (quantifier.startsWith('?')) return [0, 1];
  const [low = '', high] = quantifier.replace(/[{}?]/g, '').split(',');
  if (high === undefined) return [Number(low), Number(low)];
  return [Number(low), high === '' ? Number.POSITIVE_INFINITY : Number(high)];
}
