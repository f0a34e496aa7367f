import nlp from 'compromise/two';
import { describe, expect, test } from 'vitest';
import { lexiconOf } from '../../lib/lexicons.ts';
import { isNegated } from '../../lib/text/claims.ts';
import { isInstruction, namesIn, termsOf } from '../../lib/text/grammar.ts';
import { fold } from '../../lib/text/phrases.ts';

const lexicon = lexiconOf('en');
if (!lexicon) throw new Error('no English lexicon');

describe('terms slice the sentence', () => {
  test.each([
    "“Don't” share it; you're (quite) sure, it's 3.5% of $4.2 million.",
    '— Well... “no”!',
    '  • The dam – built in 1931 – cost €3m.',
    "(The king's) 'old' mill…",
  ])('%s', (sentence) => {
    for (const { word, start, end } of termsOf(sentence)) {
      const slice = sentence.slice(start, end).toLowerCase();
      expect(sentence.slice(start, end)).toBe(sentence.slice(start, end).trim());
      if (slice !== '' && !slice.includes("'"))
        expect(slice).toContain(word.replace(/[^\p{L}]/gu, '').slice(0, 3));
    }
  });

  test('contractions are spelt out', () => {
    expect(termsOf("don't go").map(({ word }) => word)).toEqual(['do', 'not', 'go']);
  });
});

describe('instructions', () => {
  test.each([
    'mix two cups of flour with water.',
    'always wash the rice first.',
    "don't share your password.",
    'never leave it on.',
    '2. open the lid.',
    '• press the button twice.',
    'to print the list, call the function.',
    'if it rains, close the roof.',
    'storage: keep the jar in a dark place.',
    'please read the label.',
    'then add the salt.',
    'water the plants at dawn.',
    'plan your week ahead.',
  ])('%s', (sentence) => {
    expect(isInstruction(sentence, lexicon)).toBe(true);
  });

  test.each([
    'water boils at sea level.',
    'market shares fell again.',
    'the study began in may.',
    'to everyone, the result was plain.',
    'it never fails.',
    'research shows that bees like blue.',
    'you should read the label.',
    'results: the drug had no effect.',
    'in spring, water rises to the wall.',
  ])('not: %s', (sentence) => {
    expect(isInstruction(sentence, lexicon)).toBe(false);
  });
});

test.each([
  ['The poet Ann Orr met Otto von Brandt in Lund.', ['Ann Orr', 'Otto von Brandt']],
  ['Lake Tereva lies in the north.', ['Lake Tereva']],
  ['The dam was built by the city.', []],
])('names in %s', (sentence, names) => {
  expect(namesIn(sentence)).toEqual(names);
});

/** Sentences on which the lexicon's answers are compared with a tagger that a page cannot afford. */
const SENTENCES = [
  'Mix the flour with a cup of water.',
  'Open the window before you sleep.',
  'Wash your hands.',
  'Check the oil every month.',
  'Keep the receipt for a year.',
  'Write the date on the jar.',
  'Take a short walk after lunch.',
  'Use a soft cloth.',
  'Avoid the main road.',
  'Put the keys on the table.',
  'Choose a quiet room.',
  'Read the contract twice.',
  'Add the salt at the end.',
  'Remove the lid.',
  'Close the door.',
  'The bridge opened in 1931.',
  'Water boils at one hundred degrees.',
  'The treaty was signed by Queen Ada.',
  'She wrote three novels in Lisbon.',
  'The library holds old maps.',
  'It is not clear who built the tower.',
  'The plan does not work.',
  'They never found the ship.',
  'He cannot swim.',
  "The key doesn't fit the lock.",
  'No one has seen the letter.',
  'The drug is not safe for children.',
  "The shop isn't open on Sunday.",
  'The team won the final.',
  'Prices rose in spring.',
  'The old mill stands by the river.',
  'Many farmers own goats.',
  'The road is closed.',
  'The city never sleeps.',
  'The results are not final.',
  'A lake lies behind the hill.',
  'The company makes glass.',
  'The map was drawn by hand.',
  'Her brother lives in Norway.',
  'The train was late again.',
];

describe('agrees with the tagger', () => {
  const agreement = (ours: (sentence: string) => boolean, theirs: (sentence: string) => boolean) =>
    SENTENCES.filter((sentence) => ours(sentence) === theirs(sentence)).length / SENTENCES.length;

  test('on instructions', () => {
    const rate = agreement(
      (sentence) => isInstruction(fold(sentence), lexicon),
      (sentence) => nlp(sentence).has('^(#Adverb|#Negative)? #Imperative'),
    );
    expect(rate).toBeGreaterThanOrEqual(0.85);
  });

  test('on negation', () => {
    const rate = agreement(
      (sentence) => isNegated(fold(sentence), sentence.length, lexicon),
      (sentence) => nlp(sentence).has('#Negative') || nlp(sentence).has('^no one'),
    );
    expect(rate).toBeGreaterThanOrEqual(0.95);
  });
});
