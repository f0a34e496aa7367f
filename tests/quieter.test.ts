import { expect, test } from 'vitest';
import { quieter } from '../lib/quieter.ts';
import type { Detector, Finding, Level } from '../lib/types.ts';

const sign = (level: Level): Detector => ({ risks: [], level, detect: () => [] });
const detectors = { often: sign('note'), seldom: sign('check'), grave: sign('stop') };

const finding = (detector: string, level: Level): Finding => ({
  id: `${detector}:1:0`,
  detector,
  level,
  start: 0,
  end: 10,
  strength: 0.9,
});
/** Answers with so many that have this finding, then as many without any. */
const answers = (marked: number, one: Finding, unmarked = 0) => [
  ...Array.from({ length: marked }, () => [one]),
  ...Array.from({ length: unmarked }, () => []),
];
const often = finding('often', 'check');

test.each<[rule: string, now: Finding, before: Finding[][], expected: Level]>([
  ['a check stays a check without answers before it', often, [], 'check'],
  ['… with four of twenty', often, answers(4, often, 16), 'check'],
  ['… and becomes a note with five of twenty', often, answers(5, often, 15), 'note'],
  [
    '… with the first five, as more than four of twenty they are in any case',
    often,
    answers(5, often),
    'note',
  ],
  ['… not where only older answers have it', often, answers(5, often, 16), 'check'],
  ['… not where it was a note before', often, answers(20, finding('often', 'note')), 'check'],
  ['… not where it was a stop before', often, answers(20, finding('often', 'stop')), 'check'],
  ['… not for another sign', finding('seldom', 'check'), answers(20, often), 'check'],
  [
    '… once for each answer, however many marks it has',
    often,
    [[often, often, often, often, often]],
    'check',
  ],
  ['a note stays a note', finding('often', 'note'), answers(20, often), 'note'],
  ['a stop stays a stop', finding('often', 'stop'), answers(20, often), 'stop'],
  [
    'a check of a grave sign stays a check',
    finding('grave', 'check'),
    answers(20, finding('grave', 'check')),
    'check',
  ],
])('%s', (_, now, before, expected) => {
  expect(quieter([now], before, detectors)).toEqual([{ ...now, level: expected }]);
});
