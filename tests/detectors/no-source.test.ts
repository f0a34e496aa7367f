import { describe, expect, test } from 'vitest';
import { agreesWithExamples, findingsIn, marks } from './marked.ts';

describe('marks exact statements without a source', () => {
  marks('no-source', [
    ['[[Roughly 62% of Tarvian farmers own fewer than ten goats]].'],
    ['[[The dam cost $48 million and displaced whole villages]].'],
    ['[[The ferry sank on 9 June 1911 off the northern cape]].'],
    ['[[Its library holds 210,000 volumes in twelve languages]].'],
    ['[[Researchers have found that the fern grows faster at night]].'],
    ['[[A large survey found that most nurses sleep badly]].'],
    ['[[Studies have shown that the tea lowers blood pressure]].'],
    ['[[Marta Holm was born in 1874 in the port of Lindau]].'],
    ['[[The Kesto Dam is the oldest in the region and was completed in 1936]].'],
    ['[[The population fell from 96,500 to 18,200 in a decade]].'],
    ['[[Sales rose by 14 percent after the second fair]].'],
    ['[[The museum opened on March 3, 1962, with two rooms]].'],
    ['[[The bank paid €3.4 billion in fines that year]].'],
    ['[[As the poet Ann Orr wrote, "the sea forgets no name that it has carried"]].'],
    ['[[One of the largest lakes in the country, it was formed in 1783]].'],
    ['The town is small. [[It had 4,310 residents at the last count]]. They fish.'],
  ]);
});

describe('leaves alone', () => {
  marks('no-source', [
    ['Bake the loaf at 220 degrees for 35 minutes.'],
    ['Set the timeout to 5,000 and restart the server.'],
    ['Suppose the fund grows by 7% a year.'],
    ['For example, a salary of $60,000 would put you in the second band.'],
    ['So 40% of 250 is 100.'],
    ['250 + 375 = 625, which is 62.5% of 1,000.'],
    ['Unemployment fell to 5.1% ([Statistics Office](https://stats.example.gov/may)).'],
    ['The effect was about 12% (Okafor, 2021).'],
    ['About 12% of patients recovered [3].'],
    ['According to the city archive, the hall was built in 1902.'],
    ['How many of the 1,200 people answered?'],
    ['Your hall seats 1,450 people, so it fits.', 'Our hall seats 1,450 people. Is it big enough?'],
    ['The year 2140 began, and 90% of the moon was ours.', 'Write a science fiction story'],
    ['A week has 7 days and a day has 24 hours.'],
    ['The second option is cheaper and easier to clean.'],
    ['## Sales in 1988: 2.4 million'],
    ['| Year | Cars |\n| --- | --- |\n| 1988 | 2,400,000 |'],
    ['It depends 100% on you.'],
    ['```\nprint(1_000_000)\n```'],
  ]);
});

test('of many such sentences the three strongest stand for the rest', () => {
  const answer = Array.from(
    { length: 9 },
    (_, i) => `The ${i + 1}. mill of the valley ground 1${i},400 sacks of barley.`,
  ).join(' ');
  expect(findingsIn('no-source', answer)).toHaveLength(3);
  expect(findingsIn('no-source', answer, undefined, 'thorough')).toHaveLength(9);
});

test('a figure that comes again is said once', () => {
  const answer =
    'The lake covers 4,300 hectares of the park. In short, 4,300 hectares of the park are water.';
  expect(findingsIn('no-source', answer)).toHaveLength(1);
});

test('two kinds of sign make it worth a check', () => {
  const [one] = findingsIn('no-source', 'About 37% of the pupils in Norland walk to school.');
  const [two] = findingsIn('no-source', 'About 37% of the pupils walked to school on 4 May 1931.');
  expect([one?.level, two?.level]).toEqual(['note', 'check']);
});

agreesWithExamples('no-source');
