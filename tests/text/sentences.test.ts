import { describe, expect, test } from 'vitest';
import { splitSentences } from '../../lib/text/sentences.ts';
import type { Block, BlockKind } from '../../lib/types.ts';

function block(text: string, kind: BlockKind = 'paragraph', start = 0): Block {
  return { kind, start, end: start + text.length };
}

function split(text: string, language = 'en'): string[] {
  return splitSentences(text, [block(text)], language).map(({ start, end }) => text.slice(start, end));
}

/** A bar stands where a sentence ends. */
function expectSplit(marked: string, language = 'en'): void {
  expect(split(marked.replaceAll('|', ''), language)).toEqual(marked.split('|').map((part) => part.trim()));
}

describe('a block is split where | stands', () => {
  const english = {
    'at its ends': ['It rained. |Was it cold? |Yes! |We stayed in…', 'Wait! |Go.'],
    'not at titles and initials': [
      'Dr. Ito met Mrs. Vale at St. Mary. |They spoke.',
      'It was written by J. K. Harrow in spring. |It sold well.',
      'Take vitamin C. |It helps.',
      'She (b. 1950) won in Washington, D.C. in 1990. |Then she left.',
    ],
    'not at short forms': [
      'Use a solvent, e.g. Acetone, i.e. Propanone. |Then dry it.',
      'See Fig. 3 and Eq. 4, vol. 2, pp. 3-9. |It is there.',
      'Some approx. 40 guests came, cf. Marsh et al. and others. |42 stayed.',
      'It took 30 ms. |They live in Fresno, CA. |That is far.',
      'We buy milk, bread, etc. |The shop closes at 5 p.m. |We hurry.',
      'He moved to the U.S. |He stayed there.',
      'The U.S. Senate voted against Acme Inc. Holdings.',
      'Answer No. 5 is right. |The other answer is no. |It was late.',
    ],
    'not inside numbers and names': [
      'Pi is 3.14 or so. |Use Node.js or a.b.c for it.',
      'It grew until 2010. |45 people came.',
      'Visit www.example.org. |Or do not.',
      'It costs $5. |$10 is too much.',
    ],
    'not after a marker at its start': ['1. Open the lid. |2. Close it.', 'a. First one. |Then it ends.'],
    'after all that belongs to the end': [
      'It fell [1]. |It rose.[2] |It fell again.[3][4] |Done.',
      'Really?! |Yes!! |Fine... |Go on.',
      'It is (as we saw.) |Then it ends. |(Not here.)',
      '**Bold.** |Plain.',
    ],
    'not where it goes on in lower case': [
      '“Is it true?” he asked. |“It is.” |She left.',
      'He waited... and left. |She… stayed.',
      'He said, "Stop." and left.',
    ],
    'at shown line breaks, not at wrapped prose': [
      'One line\n|Another line\n|A third.',
      'This prose was wrapped\nby hand at a margin. |It goes\non here.',
      'It ends here.\n|and goes on in lower case',
      'A list:\n|one thing',
    ],
  };
  for (const [name, rows] of Object.entries(english)) {
    test.each(rows)(`${name}: %j`, (marked) => expectSplit(marked));
  }

  test.each([
    ['zh', '我不知道。|他说：“你好。”然后走了！|是吗？|对。'],
    ['ja', '「そうです。」と言った。|はい。'],
    ['de', 'Am 3. Oktober kam Dr. Weber, z. B. mit Frau. |Er ist 30 Jahre alt.'],
    ['es', '¿Qué pasa? |¡Nada! |El Sr. Gil llegó.'],
    ['hi', 'यह अच्छा है। |वह गया।'],
    ['ar', 'هل هذا صحيح؟ |نعم. |ذهب.'],
  ])('%s: %s', (language, marked) => expectSplit(marked, language));
});

test('no sentence crosses a block, lies in code or math, or is without a word', () => {
  const text = 'A title\nx = 1. y = 2.\n— \nThe end is. Near';
  const blocks = [
    block('A title', 'heading'),
    block('x = 1. y = 2.', 'code', 8),
    block('— ', 'paragraph', 22),
    block('The end is. Near', 'item', 25),
  ];
  const sentences = splitSentences(text, blocks, 'en').map(({ start, end }) => text.slice(start, end));
  expect(sentences).toEqual(['A title', 'The end is.', 'Near']);
});

test.each(['.', '. ', '.\n', '\n', ' ', '."', '"(.', '.(', 'a.', '1.', 'J. ', '。', '…'])(
  'a flood of %j is split without going back over it',
  (piece) => {
    const text = piece.repeat(200_000);
    expect(splitSentences(text, [block(text)], 'en').length).toBeLessThanOrEqual(200_000);
  },
);
