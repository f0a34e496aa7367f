import { describe, expect, test } from 'vitest';
import { agreesWithExamples, findingsIn } from './marked.ts';

type Row = readonly [answer: string, prompt?: string];

function each(rows: readonly Row[], check: (answer: string, prompt?: string) => void): void {
  test.each(rows.map(([answer, prompt]) => ({ answer, prompt })))('$answer', ({ answer, prompt }) =>
    check(answer, prompt),
  );
}

describe('marks an answer as a whole', () => {
  each(
    [
      [
        'The Norrow Bridge was opened in 1894 and rebuilt in 1951. It carries 31,000 cars a day and is 1.2 kilometres long.',
      ],
      [
        'Edda Voss was born in 1902 in Velden. She published Stone Harbour in 1931, sold 140,000 copies and died in 1977.',
      ],
      [
        'The Battle of Olm took place on 4 May 1643. Duke Renn lost 6,200 men, and the Salt War ended in 1645.',
      ],
      [
        'Rivet Motors was founded in 1923. By 1960 it employed 12,400 people and earned $38 million, most of it from lorries.',
      ],
      [
        'The Lake Daren Observatory opened in 1911. Its mirror weighs 4.5 tonnes, and it has found 2,310 stars.',
      ],
      [
        'The island has 8,412 inhabitants, and 63% of them live in Port Marta. It became independent in 1964.',
      ],
      [
        'The album was released in 1978 and sold 3.1 million copies. Ada Brandt wrote 9 of the songs in 1977.',
      ],
      ['The law was passed in 1887. It covered 41% of the workers and raised wages by 7.5% before 1890.'],
      [
        'The Orla Tunnel is 14.2 kilometres long. It was built between 1968 and 1975 by Voss and Brandt for $210 million.',
      ],
      ['Otto Renn won the Velden Cup in 1956, 1958 and 1961. He scored 212 goals for Harbour United.'],
      [
        'Marta Holm founded the museum in 1872 with $90,000 of her own. It bought 18,300 paintings between 1880 and 1910.',
      ],
      [
        'In 1883 the volcano destroyed 165 villages. The wave reached 40 metres, and 36,417 people died in the towns along the coast.',
      ],
      [
        'The comet passes every 71.3 years. Otto Lind saw it first in 1702, and Ada Voss photographed it in 1844.',
      ],
      [
        'The company bought Kesto Air in 1998 for $4.2 billion. It flew 11 million passengers in 2003 and closed five years later.',
      ],
      [
        'The Elm Street Church burnt down in 1754. It was rebuilt by 1761 and seats 1,150 people below a tower of white stone.',
      ],
    ],
    (answer, prompt) => {
      const [finding, ...others] = findingsIn('dense-claims', answer, prompt);
      expect(others).toEqual([]);
      expect(finding).toMatchObject({ whole: true, level: 'note', start: 0 });
      expect(finding?.because?.values?.count).toBeGreaterThan(2);
    },
  );
});

describe('leaves alone', () => {
  each(
    [
      [
        'The Norrow Bridge was opened in 1894 and rebuilt in 1951 ([city archive](https://example.org/bridge)). It carries 31,000 cars a day.',
      ],
      [
        'The Norrow Bridge was opened in 1894 and rebuilt in 1951 [2]. It carries 31,000 cars a day and is 1.2 kilometres long.',
      ],
      [
        'According to the city archive, the bridge was opened in 1894 and rebuilt in 1951. It carries 31,000 cars a day.',
      ],
      ['I am not sure, but the bridge was opened in 1894 and rebuilt in 1951. It carries 31,000 cars a day.'],
      [
        'The bridge was opened in 1894 and rebuilt in 1951, and it carries 31,000 cars. Please verify these details.',
      ],
      [
        'The bridge is old and long. It carries a great many cars every day, and people like to walk over it at night.',
      ],
      [
        'Bake the bread at 220 degrees for 35 minutes. Use 500 grams of flour, 1.5 teaspoons of salt and 2 cups of water.',
      ],
      ['Half of 31,000 is 15,500. A tenth of that is 1,550.', 'What is half of 31,000, and a tenth of that?'],
      [
        'Your trip costs $1,200 for the flight and $2,400 for the hotel, so you need $3,600 and should save $300 a month.',
      ],
      [
        'Set the timeout to 3000 and the port to 8080:\n\n```js\nlisten(8080);\n```\n\nThe default was 5000 in 2019.',
      ],
      ['The bridge was opened in 1894.'],
      [
        'The mean of 3,100 and 4,300 is 7,400 / 2 = 3,700, and the total over 1,200 days is 3,700 × 1,200 = 4,440,000.',
      ],
      [
        'The course has 3 parts of 10 hours. 1.1 Introduction to maps and their history. 1.2 Reading of old maps for beginners. 1.3 Drawing of new maps.',
      ],
      [
        'It opened in 1894 and was rebuilt in 1951 for $48 million.',
        'Was the bridge of 1894, rebuilt in 1951 for $48 million, a success?',
      ],
      ['| Year | Cars |\n| --- | --- |\n| 1950 | 12,000 |\n| 1960 | 31,000 |\n| 1970 | 44,000 |'],
      [
        'A sample budget for Lake Daren. The house is $1,850 and the boat is $1,240 in the first year. The mill is $12,400 and was $9,900 in 2019.',
      ],
      [
        'The Norrow Bridge was opened in 1894. It carries 31,000 cars and 1,200 lorries. It was rebuilt in 1951. The paint is green. The toll house is empty. All of it is taken from the records of 1999, according to the Norrow Archive.',
      ],
      ['If the bridge had 4,000 cars in 1950 and 8,000 in 1960, the number would double.'],
      ['Was it opened in 1894 or in 1895? Did it cost $1 million or $2 million?'],
      [
        'In 1894 the dragon ate 31,000 sheep and 1.2 million geese, and in 1895 the Duke of Olm paid $4 million.',
        'Write a fairy tale about a dragon',
      ],
    ],
    (answer, prompt) => {
      expect(findingsIn('dense-claims', answer, prompt)).toEqual([]);
    },
  );
});

agreesWithExamples('dense-claims');
