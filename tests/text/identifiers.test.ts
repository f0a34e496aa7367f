import { describe, expect, test } from 'vitest';
import {
  arxivDate,
  digitsOf,
  doiYears,
  identifiersIn,
  isCase,
  isIban,
  isIsbn,
  isIssn,
  isOrcid,
  isPlaceholderDoi,
  isRfc,
  issnInDoi,
  passesLuhn,
  pmidYear,
} from '../../lib/text/identifiers.ts';
import { fromMarkdown } from '../../lib/text/markdown.ts';

describe('check digits', () => {
  test.each([
    ['978-0-306-40615-7', true],
    ['978-0-306-40615-8', false],
    ['0-306-40615-2', true],
    ['0-8044-2957-X', true],
    ['0-8044-2957-1', false],
    ['977-0-306-40615-7', false],
  ])('ISBN %s: %s', (isbn, right) => expect(isIsbn(digitsOf(isbn))).toBe(right));

  test.each([
    ['1438-8871', true],
    ['0028-0836', true],
    ['2049-3630', true],
    ['1438-8872', false],
  ])('ISSN %s: %s', (issn, right) => expect(isIssn(digitsOf(issn))).toBe(right));

  test.each([
    ['0000-0002-1825-0097', true],
    ['0000-0002-1694-233X', true],
    ['0000-0002-1825-0098', false],
  ])('ORCID %s: %s', (orcid, right) => expect(isOrcid(digitsOf(orcid))).toBe(right));

  test.each([
    ['4242424242424242', true],
    ['4242424242424243', false],
    ['', false],
  ])('card %s: %s', (card, right) => expect(passesLuhn(card)).toBe(right));

  test.each([
    ['gb33bukb20201555555555', true],
    ['de89370400440532013000', true],
    ['de89370400440532013001', false],
    ['de8937040044053201300', false],
    ['zz89370400440532013000', false],
  ])('IBAN %s: %s', (iban, right) => expect(isIban(iban)).toBe(right));
});

describe('numbers that tell a time', () => {
  test.each([
    ['1706.03762', { year: 2017, month: 6 }],
    ['0704.0001', { year: 2007, month: 4 }],
    ['math/0211159', { year: 2002, month: 11 }],
    ['hep-th/9711200', { year: 1997, month: 11 }],
    ['1713.01234', null],
    ['1409.12345', null],
    ['2001.1234', null],
    ['2001.00000', null],
  ])('arXiv %s', (value, date) => expect(arxivDate(value)).toEqual(date));

  test.each([
    ['1038/s41586-021-03311-9', 2021],
    ['1016/j.ijhcs.2014.05.001', 2014],
    ['1609/aaai.v36i2.20128', 2022],
    ['1109/cvpr46437.2021.01368', 2021],
    ['18653/v1/2021.acl-long.5', 2021],
    ['1073/pnas.1320040111', 2014],
    ['1136/bmj.n71', 2021],
    ['1177/0956797611417632', 2011],
    ['3390/s21010001', 2021],
    ['1371/journal.pone.0100000', 2014],
    ['1016/s0140-6736(20)30183-5', 2020],
  ])('DOI 10.%s is of about %i', (doi, year) => {
    const years = doiYears(doi);
    expect(years && years.from <= year && year <= years.to).toBe(true);
  });

  test.each(['1038/nature14539', '1145/2939672.2939785', '1002/job.2345', '5281/zenodo.3509134'])(
    'DOI 10.%s tells no year',
    (doi) => expect(doiYears(doi)).toBeNull(),
  );

  test.each([
    [37679503, 2024],
    [12345678, 2005],
    [99999999, null],
  ])('PMID %i was taken before %s', (pmid, year) => expect(pmidYear(pmid, 2026)).toBe(year));

  test('RFCs grow slowly', () => {
    expect([isRfc(9110, 2026), isRfc(48213, 2026)]).toEqual([true, false]);
  });
});

test('ISSNs stand inside DOIs of some publishers', () => {
  expect(issnInDoi('1080/00140139.2014.957732')).toBe('00140139');
  expect(issnInDoi('1111/j.1467-9280.2006.01693.x')).toBe('1467-9280');
  expect(issnInDoi('1038/nature14539')).toBeNull();
});

describe('placeholders', () => {
  test.each([
    ['1234/abcd', true],
    ['xxxx/yyyy', true],
    ['99999/abc.1', true],
    ['1038/xxxxx', true],
    ['1111/j.1467', false],
    ['5555/3295222', false],
    ['11113/jt.v7', false],
    ['48550/arXiv.1706.03762', false],
  ])('10.%s: %s', (doi, is) => expect(isPlaceholderDoi(doi)).toBe(is));
});

describe('cases', () => {
  test.each([
    ['576 u.s. 644 (2015)', true],
    ['347 u.s. 483 (1954)', true],
    ['914 u.s. 233 (2011)', false],
    ['576 u.s. 644 (1973)', false],
    ['135 s. ct. 2584 (2015)', true],
    ['135 s. ct. 2584 (1995)', false],
    ['421 f.3d 77 (2005)', true],
    ['421 f.3d 77 (1975)', false],
  ])('%s: %s', (value, right) => expect(isCase(value, 2026)).toBe(right));
});

test('identifiers are found where they stand, without the marks around them', () => {
  const text =
    'See (https://doi.org/10.1016/S0140-6736(20)30183-5), arXiv:1706.03762, PMID 37679503, RFC 9110 and ISSN 1438-8871.';
  const passage = fromMarkdown(text);
  expect(
    identifiersIn(passage).map(({ kind, start, end }) => `${kind} ${passage.text.slice(start, end)}`),
  ).toEqual([
    'doi 10.1016/S0140-6736(20)30183-5',
    'arxiv arXiv:1706.03762',
    'pmid PMID 37679503',
    'rfc RFC 9110',
    'issn ISSN 1438-8871',
  ]);
});
