import { describe, expect, test } from 'vitest';
import { lexiconOf } from '../../lib/lexicons.ts';
import { sentenceOf } from '../../lib/text/claims.ts';
import { fromMarkdown } from '../../lib/text/markdown.ts';
import { isSourced } from '../../lib/text/sources.ts';

const lexicon = lexiconOf('en');
if (!lexicon) throw new Error('no English lexicon');

describe('the first sentence has its source', () => {
  test.each([
    ['The dam cost $48 million ([water board](https://water.example.gov)).', true],
    ['The dam cost $48 million. See https://water.example.gov for more.', true],
    ['The dam cost $48 million [3].', true],
    ['The dam cost $48 million (Okafor, 2021).', true],
    ['Okafor et al. (2021) found that the dam cost $48 million.', true],
    ['The dam cost $48 million. It is old. doi 10.1000/182 has the plan.', true],
    ['According to Okafor, the dam cost $48 million.', true],
    ['According to the water board, the dam cost $48 million.', true],
    ['The dam cost $48 million. It is old. It is grey. See https://water.example.gov.', false],
    ['According to experts, the dam cost $48 million.', false],
    ['The dam (built 1931) cost $48 million.', false],
    ['The dam cost $48 million, see [below](#costs).', false],
  ])('%s', (markdown, sourced) => {
    const passage = fromMarkdown(markdown);
    const sentence = sentenceOf(passage, 0);
    expect(sentence && isSourced(passage, sentence, lexicon)).toBe(sourced);
  });
});
