import { describe, expect, test } from 'vitest';
import { agreesWithExamples, findingsIn, marks } from './marked.ts';

const ID = 'does-not-add-up';

describe('marks sums that do not come out', () => {
  marks(ID, [
    ['Total: [[$120 + $8 = $191]].'],
    ['So [[122 × 47.88 = 5,834.16]] pesos.'],
    ['[[15% of 240 is 46]].'],
    ['Add them up: [[250 + 375 + 410 = 1,135]].'],
    ['Then [[3 × 12 − 4 = 40]], and we are done.'],
    ['That makes [[(12 + 8) × 5 = 90]] boxes.'],
    ['[[12 kg + 8 kg = 24]] kg in all.'],
    ['[[5 tickets × $12 = $65]].'],
    ['[[1,200 / 8 = 160]] crates a day.'],
    ['[[40% + 35% + 20% = 100%]].'],
    ['[[1/2 + 1/4 = 0.85]].'],
    ['Together [[１２ + ３０ = ５２]] pages.'],
    ['[[3.5 million + 2.1 million = 6.6 million]].'],
  ]);
});

describe('reads sums that an answer corrects itself with', () => {
  marks(ID, [
    ['I apologize for the mistake. [[144 + 170 + 62 = 396]] euros.'],
    ['Sorry for the earlier error: [[12 × 14 = 158]].'],
    ['You are right, I made a calculation error. [[250 + 375 = 615]].'],
    ['I apologize for the mistake. I said 144 + 170 + 62 = 396.'],
    ['I made a mistake: 250 + 375 = 615 is wrong.'],
  ]);
});

describe('reads sums in formulas', () => {
  marks(ID, [
    ['So [[$3 \\times 4 = 13$]] in all.'],
    ['We get [[\\(2 \\cdot 8 = 18\\)]].'],
    ['So [[$\\frac{12}{4} + 1 = 6$]].'],
    ['So [[$\\text{Total} = 40 + 2 = 43$]].'],
    ['[[$1{,}200 + 300 = 1{,}600$]]'],
    ['[[$50\\% \\times 80 = 45$]]'],
    ['So $3 \\times 4 = 12$ in all.'],
    ['$\\frac{1}{2} + \\frac{1}{4} = \\frac{3}{4}$'],
    ['$2^3 = 6 + 2$, and $5 \\bmod 3 = 2$, and $a \\times 4 = 12$.'],
    ['$2x + 3 = 7$ and $\\sqrt{16} + 1 = 5$ and $7 \\equiv 3 + 2 = 5$'],
    ['$0.4167 \\times 7 = 2.917$'],
    ['Then $7 + 4 = 44$.', 'If 4 + 3 = 21 and 2 + 5 = 35, what is 7 + 4?'],
    ['Then 7 + 4 = 44.', 'If 4 + 3 = 21 and 2 + 5 = 35, what is 7 + 4?'],
  ]);
});

describe('marks dates, words, lives and measures that cannot be', () => {
  marks(ID, [
    ['The meeting is on [[Monday, March 5, 2024]].'],
    ['[[March 5, 2024, was a Friday]].'],
    ['We land on [[2024-03-05 (Sunday)]].'],
    ['The deed is dated [[February 30, 1998]].'],
    ['The lease ended on [[31 June 2019]].'],
    ['It was signed on [[2023-02-29]] in Lund.'],
    ['[[There are 2 r\'s in the word "strawberry"]].'],
    ['[[The word "banana" has 7 letters]].'],
    ['[[The letter s appears three times in "mississippi"]].'],
    ['Ida Marr (1890–1950) [[died at the age of 72]].'],
    ['She was born in 1901 and [[died in 1980 at the age of 84]].'],
    ['The trail is [[10 miles (about 25 km)]] long.'],
    ['The stone weighs [[50 kg (about 80 lbs)]].'],
    ['It reached [[40 °C (150 °F)]] in the shade.'],
    ['He ruled [[from 1710 to 1740 (45 years)]].'],
  ]);
});

describe('leaves alone', () => {
  marks(ID, [
    ['Total: $120 + $71 = $191.'],
    ['In 1931-33 = the years of the strike, output fell.'],
    ['80 - 10% of 80 = 72.'],
    ['A score of 80-89 = 3 points.'],
    ['x + 3 = 10, so x = 7.'],
    ['2x + 3 + 4 = 9.'],
    ['100 / 3 = 33.33.'],
    ['100 / 3 = 33.'],
    ['365 × 24 × 3600 = 31.5 million seconds.'],
    ['15 / 30 = 50%.'],
    ['0.15 × 100 = 15%.'],
    ['1,705 + 100 = 1,805 million.'],
    ['5 + 7 = 12 + 6 = 18.'],
    ['A common slip is to write 2 + 2 = 5.'],
    ['If 2 + 3 = 10, then 8 + 4 = 96.'],
    ['In binary, 1 + 1 = 10.'],
    ['2*1 + 3*2 = 8.'],
    ['17 / 5 = 3 remainder 2.'],
    ['3 × 10^8 + 2 = 5.'],
    ['9:30 + 2:15 = 11:45.'],
    ['1 1/2 + 1/2 = 2.'],
    ['`2 + 2 = 5`'],
    ['```\n2 + 2 = 5\n```'],
    ['15% of 240 is 36.'],
    ['10% of 500 is 10 times more than that.'],
    ['The meeting is on Tuesday, March 5, 2024.'],
    ['On Monday, March 5, we met.'],
    ['There is no February 30 in any year.'],
    ['In June 31 people came.'],
    ['There are 3 r\'s in the word "strawberry".'],
    ['The word "banana" has 6 letters.'],
    ['Ida Marr (1890–1950) died at the age of 59.'],
    ['Ida Marr (1890–1950) died at 7 pm.'],
    ['Use 1.5–2 inches (3.8–5 cm) of soil.'],
    ['He is 6 feet 2 inches (188 cm) tall.'],
    ['Bake at 400 °F (200 °C).'],
    ['It warmed by 2 °C (3.6 °F).'],
    ['The trail is 10 miles (16 km) long.'],
    ['A marathon is 42.195 km (26.2 miles).'],
    ['He ruled from 1710 to 1740 (30 years).'],
    ['Here are three tips:\n\n1. Sleep well.\n2. Drink water.\n   - cold\n   - warm\n3. Walk.'],
  ]);
});

describe('adds up tables and lists', () => {
  const table = (total: string) =>
    `| Item | Cost |\n| --- | --- |\n| Rent | $900 |\n| Food | $350 |\n| Bus | $60 |\n| Total | ${total} |`;
  test.each([
    ['$1,310', []],
    ['$1,410', ['$1,410']],
    ['$437', []],
  ])('a total of %s', (total, found) => {
    const findings = findingsIn(ID, table(total));
    expect(findings.map(({ because }) => because?.values?.shown)).toEqual(found);
  });

  test('a list with a total', () => {
    const list = '- Rent: $900\n- Food: $350\n- Bus: $60\n- Total: $1,400';
    expect(findingsIn(ID, list).map(({ because }) => because?.values)).toEqual([
      { value: 1310, shown: '$1,400' },
    ]);
  });

  test('subtotals are not added twice', () => {
    const rows =
      '| Item | Cost |\n| --- | --- |\n| Rent | 900 |\n| Subtotal | 900 |\n| Bus | 60 |\n| Total | 960 |';
    expect(findingsIn(ID, rows)).toEqual([]);
  });
});

describe('says what it computed', () => {
  test.each([
    ['Total: $120 + $8 = $191.', 'does_not_add_up_sum', { left: '$120 + $8', value: 128, shown: '$191' }],
    ['15% of 240 is 46.', 'does_not_add_up_sum', { left: '15% of 240', value: 36, shown: '46' }],
    [
      'See you Monday, March 5, 2024.',
      'does_not_add_up_weekday',
      { date: 'March 5, 2024', weekday: 'Tuesday', shown: 'Monday' },
    ],
    ['The word "Banana" has 7 letters.', 'does_not_add_up_length', { word: 'Banana', value: 6, shown: 7 }],
    [
      'It is 10 miles (25 km) away.',
      'does_not_add_up_conversion',
      { left: '10 miles', value: '16.1 km', shown: '25 km' },
    ],
  ])('%s', (answer, key, values) => {
    expect(findingsIn(ID, answer).map(({ because }) => because)).toEqual([{ key, values }]);
  });
});

test('what the person wrote is not held against the answer', () => {
  expect(findingsIn(ID, 'You wrote that 250 + 375 = 635 there.', 'Is 250 + 375 = 635 right?')).toEqual([]);
});

test('a short list is only a hint', () => {
  const answer = 'Here are five tips:\n\n- Sleep well.\n- Walk.';
  expect(findingsIn(ID, answer)).toEqual([]);
});

test('decimal commas are read both ways before a sum is called wrong', () => {
  expect(findingsIn(ID, 'Das ist die Summe für den Monat: 1.200 + 300 = 1.500 und nicht mehr.')).toEqual([]);
  expect(findingsIn(ID, 'Das ist die Summe für den Monat: 1,5 + 2,5 = 4 und nicht mehr.')).toEqual([]);
  expect(findingsIn(ID, 'Das ist die Summe für den Monat: 1,5 + 2,5 = 6 und nicht mehr.')).toHaveLength(1);
});

agreesWithExamples(ID);
