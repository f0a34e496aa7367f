import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Item } from '../../lib/classroom/item.ts';
import { type Lesson, readLesson, VERSION, writeLesson } from '../../lib/classroom/lesson.ts';
import { samples } from '../../lib/samples.ts';

const ITEM: Item = {
  title: 'The night ferry',
  risks: ['hallucination'],
  language: 'en',
  turns: [
    { role: 'user', text: 'How is the night ferry doing?' },
    { role: 'assistant', text: 'It carried 214,600 people.', marks: [], problems: [] },
  ],
  questions: [],
  sources: [],
};

test('what is saved opens again as it was', () => {
  const lesson: Lesson = { title: 'Boats', items: [ITEM, ...Object.values(samples)] };
  expect(readLesson(writeLesson(lesson))).toEqual(lesson);
});

test('a lesson of version 1 opens: its items were one question and its answer', () => {
  const old = JSON.stringify({
    format: 'caveat-lesson',
    version: 1,
    title: 'Boats',
    items: [
      {
        title: 'The night ferry',
        risks: ['hallucination'],
        language: 'en',
        prompt: 'How is the night ferry doing?',
        answer: ['It carried 214,600 people.'],
        marks: [],
        problems: [],
      },
    ],
  });
  expect(readLesson(old)).toEqual({ title: 'Boats', items: [ITEM] });
});

describe('a file is refused whole', () => {
  const file = (change: object) =>
    JSON.stringify({ format: 'caveat-lesson', version: VERSION, title: 'Boats', items: [ITEM], ...change });
  test.each([
    ['no JSON', 'Dear class,', 'lesson_foreign'],
    ['JSON of another kind', '{"conversations": []}', 'lesson_foreign'],
    ['a list', '[1, 2]', 'lesson_foreign'],
    ['nothing', '', 'lesson_foreign'],
    ['cut off in the middle', file({}).slice(0, -40), 'lesson_damaged'],
    ['of a later version', file({ version: VERSION + 1 }), 'lesson_newer'],
    ['of no version', file({ version: null }), 'lesson_damaged'],
    ['without items', file({ items: undefined }), 'lesson_damaged'],
    [
      'with a turn of nobody',
      file({ items: [{ ...ITEM, turns: [{ role: 'system', text: '' }] }] }),
      'lesson_damaged',
    ],
    ['with an unknown risk', file({ items: [{ ...ITEM, risks: ['boredom'] }] }), 'lesson_damaged'],
    [
      'with a source that is a script',
      file({ items: [{ ...ITEM, sources: [{ title: 'x', url: 'javascript:alert(1)' }] }] }),
      'lesson_damaged',
    ],
  ])('%s', (_, text, key) => {
    expect(readLesson(text)).toMatchObject({ key });
  });

  test('and the place is named', () => {
    expect(readLesson(file({ items: [ITEM, { ...ITEM, turns: [{ role: 'user' }] }] }))).toEqual({
      key: 'lesson_damaged',
      values: { where: 'items[1].turns[0].text: not a text' },
    });
  });
});

describe('the published schema', () => {
  const schema = JSON.parse(readFileSync('public/lesson.schema.json', 'utf8')) as JsonSchema;
  test('fits what is saved', () => {
    const saved: unknown = JSON.parse(
      writeLesson({ title: 'Boats', items: [ITEM, ...Object.values(samples)] }),
    );
    expect(breaches(saved, schema, schema)).toEqual([]);
  });

  test.each([
    ['another format', { format: 'other' }],
    ['another version', { version: 1 }],
    ['an unknown topic', { items: [{ ...ITEM, topic: 'gossip' }] }],
    ['a turn without text', { items: [{ ...ITEM, turns: [{ role: 'user' }] }] }],
  ])('does not fit %s', (_, change) => {
    const file = { format: 'caveat-lesson', version: VERSION, title: 'Boats', items: [ITEM], ...change };
    expect(breaches(file, schema, schema)).not.toEqual([]);
    expect(readLesson(JSON.stringify({ ...file, version: VERSION, format: 'other' }))).toHaveProperty('key');
  });
});

/** The part of JSON Schema that the published one uses. */
interface JsonSchema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly minItems?: number;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
}

function breaches(value: unknown, schema: JsonSchema, root: JsonSchema, where = ''): string[] {
  if (schema.$ref) {
    const target = root.$defs?.[schema.$ref.replace('#/$defs/', '')];
    return target ? breaches(value, target, root, where) : [`${where}: ${schema.$ref} is missing`];
  }
  if (schema.anyOf) {
    return schema.anyOf.some((one) => breaches(value, one, root, where).length === 0)
      ? []
      : [`${where}: none`];
  }
  if ('const' in schema && value !== schema.const) return [`${where}: not ${String(schema.const)}`];
  if (schema.enum && !schema.enum.includes(value)) return [`${where}: not one of ${schema.enum.join()}`];
  if (schema.pattern && !new RegExp(schema.pattern, 'u').test(String(value)))
    return [`${where}: ${schema.pattern}`];
  const kind = Array.isArray(value) ? 'array' : typeof value;
  if (schema.type && schema.type !== kind) return [`${where}: ${kind}, not ${schema.type}`];
  if (Array.isArray(value)) {
    if (value.length < (schema.minItems ?? 0)) return [`${where}: too few`];
    return value.flatMap((one, i) =>
      schema.items ? breaches(one, schema.items, root, `${where}[${i}]`) : [],
    );
  }
  if (kind !== 'object' || value === null) return [];
  const fields = value as Readonly<Record<string, unknown>>;
  const missing = (schema.required ?? []).filter((name) => !(name in fields));
  return [
    ...missing.map((name) => `${where}.${name}: missing`),
    ...Object.entries(schema.properties ?? {}).flatMap(([name, inner]) =>
      name in fields ? breaches(fields[name], inner, root, `${where}.${name}`) : [],
    ),
  ];
}
