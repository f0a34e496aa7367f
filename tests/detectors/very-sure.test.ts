import { describe, expect, test } from 'vitest';
import { agreesWithExamples, findingsIn, marks } from './marked.ts';

describe('marks claims that leave no doubt', () => {
  marks('very-sure', [
    ['[[There is no question that the canal was dug by hand]].'],
    ['[[The letter was undoubtedly written in the spring of 1812]].'],
    ['[[This is without a doubt the oldest mill in the valley]].'],
    ['[[It is a proven fact that the stones were moved by water]].'],
    ['[[The supplement is 100% safe for children]].'],
    ['[[This plan is guaranteed to lower your rent]].'],
    ['[[Everyone knows that the northern route is faster]].'],
    ['[[I am absolutely certain the manuscript is a copy]].'],
    ['[[The powder is completely harmless]], and it tastes of mint.'],
    ['[[The fund is risk-free]], and it is open to all.'],
    ['[[The scheme can never fail]], whatever the weather does.'],
    ['[[With this letter you will definitely win the case]].'],
    ['[[Scientists have conclusively shown that the moss glows]].'],
    ['Here is the summary. [[There is simply no way the bridge can collapse]].'],
    ['[[All historians agree that the fire began in the bakery]].'],
    ['[[Make no mistake, the merger ruined the town]].'],
    ['[[It is clearly the largest bell]], at 4,200 kilos.'],
  ]);
});

describe('leaves alone', () => {
  marks('very-sure', [
    ['Certainly! Here is the table you asked for.'],
    ['Absolutely, that works in every browser.'],
    ['Of course. The shop opens at nine.'],
    ['Always wash the rice before you cook it.'],
    ['Never leave the stove unattended.'],
    ['It is not guaranteed to work on older phones.'],
    ['There is no proof that the herb is completely safe.'],
    ['I cannot say with absolute certainty who built it.'],
    ['If the seller says it is risk-free, walk away.'],
    ['Is it completely safe to eat?'],
    ['The company claims that the cream has no side effects.'],
    ['The label said "100% safe" in red letters.'],
    ['The word undoubtedly is often spelt wrong.'],
    ['The loop is guaranteed to terminate after ten steps.'],
    ['The right to a lawyer is guaranteed by law.'],
    ['The map was probably drawn around 1700.'],
    ['Without a doubt, the dragon sighed, this is my cave.', 'Write a short story about a dragon'],
    ['> There is no doubt that the sea is rising.'],
    ['## Completely safe methods'],
    ['Use `guaranteed=True` to retry forever.'],
    ['The river is clearly visible from the tower.'],
  ]);
});

test('doubt in the same paragraph lowers the sign', () => {
  const sure = findingsIn('very-sure', 'The tower was undoubtedly built by Norsemen.', undefined, 'thorough');
  const doubted = findingsIn(
    'very-sure',
    'The tower was undoubtedly built by Norsemen. I may be wrong, so please verify this.',
    undefined,
    'thorough',
  );
  expect(sure).toHaveLength(1);
  expect(doubted).toHaveLength(0);
});

test('a language without a lexicon stays silent', () => {
  expect(findingsIn('very-sure', 'Bez wątpienia ten most zbudowano w tym roku, to jest pewne.')).toEqual([]);
});

agreesWithExamples('very-sure');
