import { describe, expect, test } from 'vitest';
import {
  currentOf,
  type Doubt,
  newSession,
  withEdit,
  withItems,
  withLesson,
  without,
} from '../../entrypoints/classroom/session.ts';
import type { Item } from '../../lib/classroom/item.ts';

const item = (title: string): Item => ({
  title,
  risks: [],
  language: 'en',
  turns: [{ role: 'assistant', text: 'Well.' }],
  questions: [],
  sources: [],
});
const empty = newSession({ sensitivity: 'balanced' }, false);
const two = withItems(empty, [item('one'), item('two')]);
const doubt = (open: number): Doubt => ({
  learner: 'Herons',
  open,
  turn: 0,
  span: { start: 0, end: 4 },
  quote: 'Well',
  reason: 'It sounds too sure.',
});
const guessed = {
  ...two,
  learners: ['Herons'],
  doubts: two.opened.map(({ key }) => doubt(key)),
  points: new Map(two.opened.map(({ key }) => [key, new Map([['Herons', 1]])])),
};
const keys = two.opened.map(({ key }) => key);

describe('a lesson in memory', () => {
  test('looks at the first of what was added', () => {
    expect(currentOf(two)?.item.title).toBe('one');
    expect(currentOf(withItems(two, [item('three')]))?.item.title).toBe('three');
    expect(new Set(withItems(two, [item('three')]).opened.map(({ key }) => key)).size).toBe(3);
  });

  test('an edit takes back what was doubted in the words before, and nothing else', () => {
    const edited = withEdit(guessed, item('new'));
    expect(currentOf(edited)?.item.title).toBe('new');
    expect(edited.doubts.map(({ open }) => open)).toEqual([keys[1]]);
    expect([...edited.points.keys()]).toEqual([keys[1]]);
  });

  test('what is removed takes its guesses along, and the next is looked at', () => {
    const left = without(guessed, keys[0] ?? 0);
    expect(currentOf(left)?.item.title).toBe('two');
    expect(left.doubts.map(({ open }) => open)).toEqual([keys[1]]);
    expect(currentOf(without(left, keys[1] ?? 0))).toBeNull();
  });

  test('another lesson keeps the learners, and none of their guesses', () => {
    const other = withLesson(guessed, { title: 'Boats', items: [item('ferry')] });
    expect(other).toMatchObject({ title: 'Boats', learners: ['Herons'], doubts: [] });
    expect(other.points.size).toBe(0);
    expect(other.opened.map(({ item: { title } }) => title)).toEqual(['ferry']);
  });
});
