import { describe, expect, test, vi } from 'vitest';
import { analyze, contextOf } from '../../lib/analyze.ts';
import notInYourText from '../../lib/detectors/not-in-your-text.ts';
import { fromMarkdown } from '../../lib/text/markdown.ts';
import type { Role, Turn } from '../../lib/types.ts';

vi.mock('../../lib/calibration.ts', () => ({ expectedPrecision: (_: string, strength: number) => strength }));

const TEXT = `The Kelder ferry began on 9 May 1974 with one ship, the Brandt. In its first year it carried 214,600 passengers, of whom 38 percent travelled on foot. The ship had cost $6.3 million, and the harbour board under Ida Marr paid a third of it.

"We will sail in any weather that the bay can offer," said Ms Marr when the line opened. Forty-five people worked on the ferry, twelve of them at night. A crossing took 50 minutes and cost 2.40 crowns.

In 1998/99 the WHO praised the clean engines. Two years later the line was sold to Nordic Bay Lines for 1,234,567 crowns, after talks that lasted from 3/4/2000 until the end of May.`;

function turn([role, text]: readonly [Role, string], index: number): Turn {
  return { id: `t${index}`, role, passage: fromMarkdown(text), versions: [], tools: [], settled: true };
}

function found(
  answer: string,
  prompt = `Summarise this text:\n\n${TEXT}`,
  said: readonly (readonly [Role, string])[] = [],
  tools: readonly string[] = [],
) {
  const passage = fromMarkdown(answer);
  const earlier = [...said, ['user', prompt] as const].map(turn);
  const report = analyze(passage, contextOf(earlier.at(-1)?.passage, earlier, [], tools), {
    sensitivity: 'balanced',
    detectors: { 'not-in-your-text': notInYourText },
  });
  expect(report.failures).toEqual([]);
  return report.findings.map((finding) => ({
    ...finding,
    words: passage.text.slice(finding.start, finding.end),
  }));
}

describe('marks what the text does not have', () => {
  test.each<[answer: string, marked: string]>([
    ['The ferry carried 241,600 passengers in its first year.', '241,600 passengers'],
    ['About 83% of the passengers travelled on foot.', '83%'],
    ['The ship had cost $3.6 million.', '$3.6 million'],
    ['The ferry began on 19 May 1974.', '19 May 1974'],
    ['The ferry began on May 8, 1974.', 'May 8, 1974'],
    ['The line was founded in 1947.', '1947'],
    ['The ferry began on 2023-01-17.', '2023-01-17'],
    ['Some 65 people worked on the ferry.', '65 people'],
    ['A crossing took 15 minutes.', '15 minutes'],
    ['A crossing took two parts of an hour and cost 4.20 crowns.', '4.20 crowns'],
    ['The line was sold to Baltic Sea Holdings later.', 'Baltic Sea Holdings'],
    ['Captain Ida Stone was pleased.', 'Ida Stone'],
    ['The board under Ida Stone paid a part of it.', 'Ida Stone'],
    ['The talks in April were led by Peter Quill of the board.', 'Peter Quill'],
    [
      'Ms Marr said: "We will sail in any storm that the bay can offer."',
      'We will sail in any storm that the bay can offer.',
    ],
    [
      'She said, “We shall sail in any weather that the bay can offer”.',
      'We shall sail in any weather that the bay can offer',
    ],
    [
      'Ms Marr said: "Our engines are the cleanest of all ferries in the north."',
      'Our engines are the cleanest of all ferries in the north.',
    ],
    ['- Start: 1974\n- Passengers: 412,000', '412,000'],
    ['| Year | Passengers |\n| --- | --- |\n| 1974 | 199,500 |', '199,500'],
    ['It was sold for 2.4 million crowns.', '2.4 million crowns'],
    ['It was sold for 1,324,567 crowns.', '1,324,567 crowns'],
    ['The ferry began in May 1974 and closed in 2011.', '2011'],
    ['The crossing was 17 km long.', '17 km'],
    ['Each trip used 350 litres of fuel.', '350 litres'],
    ['The price rose to €9.75 in later years.', '€9.75'],
    ['The board paid 71 percent of the price of 1974.', '71 percent'],
  ])('%s', (answer, marked) => {
    expect(found(answer).map(({ words }) => words)).toContain(marked);
  });
});

describe('leaves alone what the text has, in whatever form', () => {
  test.each([
    ['The ferry carried 214,600 passengers.'],
    ['It carried 214\u00a0600 passengers.'],
    ['It carried about 215,000 passengers.'],
    ['It carried 0.21 million passengers.'],
    ['The ferry began on May 9, 1974.'],
    ['The ferry began on 9th of May 1974.'],
    ['The ferry began on 1974-05-09.'],
    ['Of the passengers, 38% travelled on foot and 62% did not.'],
    ['The ship cost $6,300,000.'],
    ['The ship cost 6.3 million dollars.'],
    ['There were 45 people, 12 of them at night and 33 by day.'],
    ['The line was sold for about 1.2 million crowns.'],
    ['The line was sold for 1,234,567 crowns.'],
    ['The talks began on 3 April 2000.'],
    ['The talks began on March 4, 2000.'],
    ['The talks ended on 31 May 2000.'.replace('31 May', 'the last day of May')],
    ['In 1998 the World Health Organization praised the engines.'],
    ['The line was sold in 2000 or 2001.'],
    ['It ran for 26 years before it was sold in 2000.'],
    ['The text makes three points:\n\n1. The ferry began in 1974.\n2. It was busy.\n3. It was sold.'],
    ['Ms Marr said: "We will sail in any weather".'],
    ['Ms Marr said: "We will sail in any weather … the bay can offer."'],
    ['She promised to “sail in any weather that the bay can offer,” come what may.'],
    ['The board under Ida Marr paid a third of it, that is 33%.'],
    ['The line was sold to Nordic Bay Lines.'],
    ['The text does not mention the year 2015 or the sum of $40 million.'],
    ['**Key Points And Main Figures**\n\nThe ferry was busy.'],
    ['Here is a summary in 100 words:\n\nThe ferry was busy.'],
    ['A crossing took 50 minutes and cost 2.40.'],
    ['Over 2 years the price was 2.40 crowns, so that 12 trips cost 28.80 crowns.'],
    ['In the end Ms. Marr was called "a lady of the sea" by friends.'],
  ])('%s', (answer) => {
    expect(found(answer).map(({ words }) => words)).toEqual([]);
  });
});

describe('only where the text is all that was asked for', () => {
  const wrong = 'The ferry carried 412,000 passengers and closed in 2011.';
  test.each<[prompt: string, count: number]>([
    [`Summarize the following article in two sentences.\n\n${TEXT}`, 2],
    [`${TEXT}\n\nWhat are the key points?`, 2],
    [`${TEXT}\n\ntl;dr`, 2],
    [`Extract all figures from this text: ${TEXT}`, 2],
    [`Rewrite this in plain English:\n\n${TEXT}`, 2],
    [`Translate into simple words:\n${TEXT}`, 2],
    [`According to this text, how did the line do?\n\n${TEXT}`, 2],
    ['Summarise this: the ferry was busy in its first year, and then it was sold.', 2],
    [`Summarise this and add some background:\n\n${TEXT}`, 0],
    [`Is this true?\n\n${TEXT}`, 0],
    [`Continue this text:\n\n${TEXT}`, 0],
    [`What happened to the ferry later?\n\n${TEXT}`, 0],
    ['Summarise the history of the Kelder ferry.', 0],
    ['Summarise the attached report for me, please, in words that a child can understand.', 0],
    ['Summarise https://ferry.example/history: it is the page of the line, with all its history.', 0],
    ['Summarise the book about the ferry: I mean the long one with the blue cover.', 0],
  ])('%s', (prompt, count) => {
    expect(found(wrong, prompt)).toHaveLength(count);
  });

  test('a text that was pasted earlier counts', () => {
    const said = [
      ['user', `Here is an article that I am reading.\n\n${TEXT}`],
      ['assistant', 'Thanks. What would you like to know?'],
    ] as const;
    expect(found(wrong, 'Summarise it in one line.', said)).toHaveLength(2);
    expect(found('It carried 214,600 passengers.', 'Summarise it in one line.', said)).toHaveLength(0);
    expect(found(wrong, 'Summarise it in one line.', [['user', 'Hi.']])).toHaveLength(0);
  });

  test('what the page shows a search for may come from there', () => {
    expect(found(wrong, undefined, [], ['search'])).toHaveLength(0);
  });

  test('numbers of a translation are compared, words are not', () => {
    const prompt = `Translate into German:\n\n${TEXT}`;
    expect(
      found('Im ersten Jahr fuhren 214.600 Menschen mit der Fähre, und 38 Prozent gingen zu Fuß.', prompt),
    ).toEqual([]);
    expect(
      found('Im ersten Jahr fuhren 241.600 Menschen mit der Fähre, und sie gingen zu Fuß.', prompt).map(
        ({ words }) => words,
      ),
    ).toEqual(['241.600 Menschen']);
  });
});

test('shows the nearest passage of the text, and where it stands', () => {
  const [finding] = found('In its first year the ferry carried 241,600 passengers.');
  expect(finding).toMatchObject({
    level: 'check',
    because: {
      key: 'not_in_your_text_figure',
      values: { shown: '241,600 passengers' },
      quotes: [
        {
          text: 'In its first year it carried 214,600 passengers, of whom 38 percent travelled on foot.',
          turn: 't0',
        },
      ],
    },
  });
});

test('says that a quotation was changed, with the words of the text', () => {
  const [finding] = found('"We will sail in any storm that the bay can offer," said Ms Marr.');
  expect(finding?.because).toMatchObject({
    key: 'not_in_your_text_changed',
    quotes: [{ text: expect.stringContaining('in any weather that the bay can offer') }],
  });
});

test('marks a few of many', () => {
  expect(
    found([1901, 1902, 1903, 1904, 1905, 1906, 1907].map((year) => `It sank in ${year}.`).join(' ')),
  ).toHaveLength(5);
});
