import type { Because } from '../types.ts';

/** Gives the text of a message key, '' where there is none: `browser.i18n.getMessage` or a locale file. */
export type MessageSource = (key: string) => string;

export type Values = Readonly<Record<string, string | number>>;

/** The words of the interface in one language. */
export interface Words {
  /** BCP 47 tag. */
  readonly language: string;
  /**
   * The text of a key with `{name}` replaced by `values.name`. Where the key has forms (`key_one`, `key_other`),
   * `values.count` picks one by the plural rules of the language. A missing key gives the key itself, so that the
   * gap is seen.
   */
  (key: string, values?: Values): string;
}

/** Words from a source, so that the same texts serve the extension, the command line and a plain web page. */
export function createWords(source: MessageSource, language: string): Words {
  const rules = new Intl.PluralRules(language);
  const say = (key: string, values: Values = {}): string => {
    const plural = typeof values.count === 'number' ? source(`${key}_${rules.select(values.count)}`) : '';
    const text = plural || source(key) || source(`${key}_other`) || key;
    return text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
  };
  return Object.assign(say, { language });
}

/** The key of one of a detector's texts: ('very-sure', 'title') -> 'very_sure_title'. Locale keys allow no hyphens. */
export function detectorKey(detector: string, part: 'title' | 'saw' | 'next' | 'ask'): string {
  return `${detector.replaceAll('-', '_')}_${part}`;
}

/** What a reason says, and where to read more. */
export interface Reason {
  /** Null where its key has no message. */
  readonly text: string | null;
  readonly href: string | null;
}

/** The values of a reason, with those that are messages in words, and where its source is to be read. */
export function valuesOf(
  { values, said, href }: Because,
  words: Words,
): { readonly values: Values; readonly href: string | null } {
  const texts = Object.fromEntries(Object.entries(said ?? {}).map(([name, key]) => [name, words(key)]));
  const [source, address] = texts.source?.split(/ (?=https:\/\/)/) ?? [];
  return {
    values: { ...values, ...texts, ...(source !== undefined && { source }) },
    href: href ?? address ?? null,
  };
}

/** A reason in words. */
export function reasonOf(because: Because, words: Words): Reason {
  const { values, href } = valuesOf(because, words);
  const text = words(because.key, values);
  return { text: text === because.key ? null : text, href };
}
