import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { WORDINGS } from '../components/finding-words.ts';
import { lessonPages, practiceKey } from '../lib/lessons.ts';
import { lexiconOf } from '../lib/lexicons.ts';
import { detectorKey } from '../lib/platform/words.ts';
import { riskKey, risks } from '../lib/risks.ts';
import type { RiskId } from '../lib/types.ts';
import {
  localeFolders,
  type Messages,
  messagesIn,
  missingKeys,
  pluralStem,
  tagOf,
  wantedKeys,
} from '../locales.config.ts';
import en from '../public/_locales/en/messages.json';

const messages: Messages = en;
const keys = Object.keys(messages);
/** A key without its plural form. */
const stem = (key: string) => key.replace(/_(?:zero|one|two|few|many|other)$/, '');
const known = new Set([...keys, ...keys.map(stem)]);

const code = globSync(['{components,entrypoints,lib}/**/*.{ts,tsx}', 'wxt.config.ts']).map((file) =>
  readFileSync(file, 'utf8'),
);
const all = code.join('\n');
/** Keys that the code names outright. */
const named = [
  ...all.matchAll(/\b(?:words|getMessage|known)\((?:words, )?'(\w+)'|\bkey: '(\w+)'|__MSG_(\w+)__/g),
].map((match) => match[1] ?? match[2] ?? match[3] ?? '');
/** Keys that the code builds from a literal and a value: `level_${level}`. */
const built = [...all.matchAll(/`([a-z_]*)\$\{[^`}]*\}([a-z_]*)`/g)]
  .filter(([, before = '', after = '']) => /[a-z]_$/.test(before) || /^_[a-z]/.test(after))
  .map(([, before, after]) => new RegExp(`^${before}\\w+${after}$`));
/** Keys that stand in the code as plain strings, chosen by a condition. */
const quoted = new Set([...all.matchAll(/'([a-z]+(?:_[a-z0-9]+)+)'/g)].map((match) => match[1] ?? ''));

/** Further wordings of what a sign saw. */
function wordingsOf(sign: string): readonly string[] {
  return Array.from({ length: WORDINGS - 1 }, (_, more) => `${detectorKey(sign, 'saw')}_${more + 2}`);
}

/** Keys that `detectorKey`, `riskKey` and `practiceKey` build. */
const derived = new Set([
  ...lessonPages.flatMap((page) => {
    const [kind, id = ''] = page.split('/');
    if (kind === 'practices') return (['title', 'line'] as const).map((part) => practiceKey(id, part));
    return kind === 'signs'
      ? [
          ...(['title', 'saw', 'next', 'ask'] as const).map((part) => detectorKey(id, part)),
          ...wordingsOf(id),
        ]
      : [];
  }),
  ...(Object.keys(risks) as RiskId[]).flatMap((risk) => [riskKey(risk, 'title'), riskKey(risk, 'line')]),
]);

const placeholders = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort();

describe('messages', () => {
  it('has every key that the code names', () => {
    expect(named.length).toBeGreaterThan(30);
    expect([...new Set(named)].filter((key) => !known.has(key))).toEqual([]);
  });

  it.each(globSync('lib/detectors/*.ts'))('has every reason that %s gives', (file) => {
    const sign = basename(file, '.ts').replaceAll('-', '_');
    const reasons = [...readFileSync(file, 'utf8').matchAll(/\bbecause\('(\w+)'/g)].map((match) => match[1]);
    expect(reasons.filter((reason) => !known.has(`${sign}_${reason}`))).toEqual([]);
  });

  it('has no key that the code does not use', () => {
    const used = (key: string) =>
      named.includes(key) ||
      quoted.has(key) ||
      derived.has(key) ||
      built.some((pattern) => pattern.test(key));
    expect(keys.filter((key) => !used(key) && !used(stem(key)))).toEqual([]);
  });

  it.each(keys.filter((key) => stem(key) !== key && keys.includes(`${stem(key)}_other`)))(
    'has the placeholders of its other forms in %s',
    (key) => {
      const of = (name: string) =>
        placeholders(messages[name]?.message ?? '').filter((one) => one !== 'count');
      expect(of(key)).toEqual(of(`${stem(key)}_other`));
    },
  );

  it.each(lessonPages.filter((page) => page.startsWith('signs/')))('has the card of %s', (page) => {
    const sign = page.slice('signs/'.length);
    for (const part of ['title', 'saw', 'next'] as const) expect(known).toContain(detectorKey(sign, part));
    // Against habituation: a sign that always says the same is no longer read.
    for (const wording of wordingsOf(sign)) expect(known).toContain(wording);
    expect(messages[detectorKey(sign, 'title')]?.message.split(' ').length).toBeLessThanOrEqual(5);
  });

  it.each(Object.keys(risks) as RiskId[])('has the title of the risk %s', (risk) => {
    expect(known).toContain(riskKey(risk, 'title'));
  });

  it.each(lessonPages.filter((page) => page.startsWith('risks/')))('says in a line what %s is', (page) => {
    expect(known).toContain(riskKey(page.slice('risks/'.length) as RiskId, 'line'));
  });

  it.each(lessonPages.filter((page) => page.startsWith('practices/')))('has title and line of %s', (page) => {
    const practice = page.slice('practices/'.length);
    for (const part of ['title', 'line'] as const) expect(known).toContain(practiceKey(practice, part));
  });
});

/** What no text may claim, by language: that something was verified, or that a tool detects hallucinations. */
const CLAIMS: Readonly<Record<string, RegExp>> = {
  en: /hallucinations? detected|(?<!\p{L})verified(?!\p{L})/iu,
  de: /halluzination(?:en)? erkannt|(?<!\p{L})verifiziert/iu,
  es: /alucinación detectada|(?<!\p{L})verificad[oa]s?(?!\p{L})/iu,
  fr: /hallucination détectée|(?<!\p{L})vérifiée?s?(?!\p{L})/iu,
  ja: /ハルシネーションを検出|検証済み|確認済み/u,
  'pt-BR': /alucinação detectada|(?<!\p{L})verificad[oa]s?(?!\p{L})/iu,
  'zh-CN': /检测到幻觉|已验证|已核实/u,
};
const STARTLES = /[!！¡$]|⚠/u;
/** The answer on the first page is there to be marked. */
const SPECIMEN = /^welcome_answer_/;

describe.each(localeFolders())('the messages in %s', (locale) => {
  const own = messagesIn(locale);

  it('lack no key, plural forms of the language included', () => {
    expect(missingKeys(locale)).toEqual([]);
  });

  it('have no key that English lacks', () => {
    const wanted = new Set([...wantedKeys(tagOf(locale)), ...keys]);
    const forms = new Intl.PluralRules(tagOf(locale)).resolvedOptions().pluralCategories;
    const isForm = (key: string) => forms.some((form) => key === `${pluralStem(key, messages)}_${form}`);
    expect(Object.keys(own).filter((key) => !wanted.has(key) && !isForm(key))).toEqual([]);
  });

  it('name their language and its direction', () => {
    expect(own.language?.message).toBe(tagOf(locale));
    expect(Intl.getCanonicalLocales(tagOf(locale))).toEqual([tagOf(locale)]);
    expect(['ltr', 'rtl']).toContain(own.direction?.message);
  });

  it.skipIf(locale === 'en')('leave the answer to try the marks on in English, or have it all', () => {
    const parts = keys.filter((key) => SPECIMEN.test(key) || key === 'welcome_question');
    // Where the wording of the language is not read, nothing would be marked.
    const allowed = lexiconOf(tagOf(locale)) === null ? [[]] : [[], parts];
    expect(allowed).toContainEqual(parts.filter((key) => key in own));
  });

  it('have a name and a summary that stores take', () => {
    expect(own.extension_name?.message.length).toBeLessThanOrEqual(45);
    expect(own.extension_description?.message.length).toBeLessThanOrEqual(132);
  });

  it('neither claim too much nor alarm', () => {
    const refused = CLAIMS[tagOf(locale)];
    expect(refused, `what may no text claim in ${locale}? Add it to CLAIMS`).toBeDefined();
    const loud = Object.entries(own).filter(
      ([key, { message }]) => refused?.test(message) || (!SPECIMEN.test(key) && STARTLES.test(message)),
    );
    expect(loud).toEqual([]);
  });

  it.each(Object.entries(own))('keep %s whole', (key, { message }) => {
    expect(message).not.toMatch(/\{(?!\w+\})|^\s|\s$|^$/);
    const plural = pluralStem(key, messages);
    // A plural form may leave its number out: "one mark".
    const of = (text = '') => placeholders(text).filter((name) => plural === null || name !== 'count');
    expect(of(message)).toEqual(of(messages[plural === null ? key : `${plural}_other`]?.message));
  });
});

describe('the keys that a language has to have', () => {
  const message = { message: '' };
  const english = {
    plain: message,
    a_other: message,
    marks_one: message,
    marks_other: message,
    misconception_x: message,
  };
  it.each([
    ['en', ['plain', 'a_other', 'marks_other', 'marks_one', 'misconception_x']],
    ['fr', ['plain', 'a_other', 'marks_other', 'marks_one']],
    ['ja', ['plain', 'a_other', 'marks_other']],
    ['pl', ['plain', 'a_other', 'marks_other', 'marks_many', 'marks_one', 'marks_few']],
  ])('%s: %j', (language, wanted) => {
    expect(wantedKeys(language, english)).toEqual(wanted);
  });
});
