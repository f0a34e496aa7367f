import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(import.meta.dirname, 'public/_locales');
const ENGLISH = 'en';
/**
 * May stay in English, to which browsers and the classroom fall back by themselves: what is read like a lesson, and the
 * answer to try the marks on, which has to be in a language whose wording is read.
 */
const LEFT_IN_ENGLISH = /^(?:misconception_|welcome_(?:question|answer_))/;
/** Larger counts are never shown, and a form for them alone (Spanish "millones de") falls back to `_other`. */
const COUNTS = Array.from({ length: 1000 }, (_, count) => count);

export type Messages = Readonly<Record<string, { readonly message: string }>>;

/** The folders of `public/_locales`, English among them. */
export function localeFolders(): readonly string[] {
  return readdirSync(FOLDER).sort();
}

/** The messages of a folder; throws where they are no JSON. */
export function messagesIn(locale: string): Messages {
  return JSON.parse(readFileSync(join(FOLDER, locale, 'messages.json'), 'utf8')) as Messages;
}

/** The BCP 47 tag of a folder: 'pt_BR' -> 'pt-BR'. */
export function tagOf(locale: string): string {
  return locale.replaceAll('_', '-');
}

/** The key without its plural form, null where it has none: ('chip_label_one') -> 'chip_label'. */
export function pluralStem(key: string, english: Messages): string | null {
  const stem = key.replace(/_(?:zero|one|two|few|many|other)$/, '');
  return stem !== key && `${stem}_one` in english && `${stem}_other` in english ? stem : null;
}

/** The keys that a translation into a language (BCP 47) has to have: those of English, with its own plural forms. */
export function wantedKeys(language: string, english: Messages = messagesIn(ENGLISH)): readonly string[] {
  const rules = new Intl.PluralRules(language);
  const forms = new Set(['other', ...COUNTS.map((count) => rules.select(count))]);
  const keys = Object.keys(english)
    .filter((key) => language === ENGLISH || !LEFT_IN_ENGLISH.test(key))
    .flatMap((key) => {
      const stem = pluralStem(key, english);
      return stem === null ? [key] : [...forms].map((form) => `${stem}_${form}`);
    });
  return [...new Set(keys)];
}

/** The keys that a folder lacks. */
export function missingKeys(locale: string): readonly string[] {
  const own = messagesIn(locale);
  return wantedKeys(tagOf(locale)).filter((key) => !own[key]?.message);
}

/** Throws where a folder lacks keys, and names them: no half-translated interface is built. */
export function refuseMissingKeys(): void {
  const gaps = localeFolders()
    .map((locale) => ({ locale, missing: missingKeys(locale) }))
    .filter(({ missing }) => missing.length > 0)
    .map(({ locale, missing }) => `public/_locales/${locale}/messages.json lacks ${missing.join(', ')}`);
  if (gaps.length > 0) throw new Error(gaps.join('\n'));
}
