import { describe, expect, test } from 'vitest';
import { hadVolume, journals, publishesUnder } from '../../lib/text/journals.ts';

const journal = (name: string) => {
  const found = journals.get(name);
  if (!found) throw new Error(`no journal "${name}"`);
  return found;
};

describe('volumes of real articles lie in their year', () => {
  test.each([
    ['Nature', 171, 1953],
    ['Nature', 323, 1986],
    ['Nature', 385, 1997],
    ['Nature', 521, 2015],
    ['Nature', 585, 2020],
    ['Science', 185, 1974],
    ['Science', 211, 1981],
    ['Science', 349, 2015],
    ['Cell', 100, 2000],
    ['Cell', 144, 2011],
    ['PNAS', 111, 2014],
    ['Lancet', 351, 1998],
    ['JAMA', 283, 2000],
    ['PLOS Medicine', 2, 2005],
    ['Psychological Review', 84, 1977],
    ['Psychological Bulletin', 103, 1988],
    ['Econometrica', 47, 1979],
    ['MIS Quarterly', 27, 2003],
    ['Neural Computation', 9, 1997],
    ['Nature Genetics', 25, 2000],
    ['Nucleic Acids Research', 25, 1997],
    ['Human Factors', 39, 1997],
    ['Management Science', 66, 2020],
  ])('%s %i of %i', (name, volume, year) => expect(hadVolume(journal(name), volume, year)).not.toBe(false));
});

describe('volumes of other years are told apart', () => {
  test.each([
    ['Nature', 571, 2012],
    ['PNAS', 98, 2020],
    ['Science', 367, 2011],
    ['Scientific Reports', 3, 2005],
    ['American Economic Review', 110, 2008],
  ])('%s %i was not of %i', (name, volume, year) =>
    expect(hadVolume(journal(name), volume, year)).toBe(false),
  );

  test('BMJ does not number its volumes by a rule that is known', () => {
    expect(hadVolume(journal('BMJ'), 372, 1999)).toBeNull();
  });
});

describe('registrants', () => {
  test.each([
    ['Nature', '1038/nature14539', true],
    ['Nature', '1016/j.cell.2011.02.013', false],
    ['Lancet', '1016/S0140-6736(20)30183-5', true],
    ['ICLR', '48550/arxiv.1706.03762', true],
    ['ICLR', '1109/cvpr.2016.90', false],
    ['Econometrica', '2307/1914185', true],
  ])('%s under 10.%s: %s', (name, doi, can) => expect(publishesUnder(journal(name), doi)).toBe(can));
});
