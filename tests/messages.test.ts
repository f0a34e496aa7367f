import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lessonPages, practiceKey } from '../lib/lessons.ts';
import { detectorKey } from '../lib/platform/words.ts';
import { riskKey, risks } from '../lib/risks.ts';
import type { RiskId } from '../lib/types.ts';
import en from '../public/_locales/en/messages.json';

const messages: Readonly<Record<string, { readonly message: string }>> = en;
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

  it.each(Object.entries(messages))('words %s calmly and in our own placeholders', (_, { message }) => {
    expect(message).not.toMatch(/[$!]|\{(?!\w+\})|hallucination detected|\bverified\b/i);
    expect(message.trim()).toBe(message);
    expect(message).not.toBe('');
  });
});
