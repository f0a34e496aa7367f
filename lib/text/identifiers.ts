import type { Passage, Span } from '../types.ts';
import { foldedProse, matchesIn, phrases } from './phrases.ts';

export type IdentifierKind = 'doi' | 'arxiv' | 'isbn' | 'issn' | 'orcid' | 'pmid' | 'cve' | 'rfc' | 'case';

/** An identifier as it stands in a passage, or in the address of a link; code is not looked at. */
export interface Identifier extends Span {
  readonly kind: IdentifierKind;
  /** In lower case, without its label. */
  readonly value: string;
}

/** The years in which a thing can have been published, as its identifier tells: both ends included. */
export interface Years {
  readonly from: number;
  readonly to: number;
}

/** How each kind is written, from the words by which it is looked up. Sticky; the group is the value. */
const SHAPES: readonly (readonly [kind: IdentifierKind, anchors: readonly string[], shape: RegExp])[] = [
  ['doi', ['10'], /10\.((?:\d{4,9}|[xn]{4,9})\/[^\s"<>|]{1,200})/y],
  [
    'arxiv',
    ['arxiv'],
    /arxiv[^\S\n]?(?:\.org\/(?:abs|pdf)\/|[:.]|preprint:?|e-?print:?)?[^\S\n]{0,2}(\d{4}\.\d{3,7})(?!\d)/y,
  ],
  [
    'arxiv',
    ['arxiv'],
    /arxiv(?:\.org\/(?:abs|pdf)\/|[: ]{1,3})((?:hep-(?:th|ph|ex|lat)|astro-ph|cond-mat|quant-ph|gr-qc|nucl-(?:th|ex)|math(?:-ph)?|cs|physics|nlin|q-bio)(?:\.[a-z]{2})?\/\d{7})(?!\d)/y,
  ],
  [
    'isbn',
    ['isbn'],
    /isbn(?:-?1[03]\b)?[\s:#]{0,3}(?:\(?(?:print|online|hardcover|paperback|ebook|hardback)\)?:?\s)?([\d][\dx -]{7,22}[\dx])(?![\d-])/y,
  ],
  [
    'issn',
    ['issn', 'eissn', 'pissn'],
    /[ep]?issn(?:-l)?[\s:]{0,3}(?:\(?(?:print|online|electronic)\)?:?\s)?(\d{4}-?\d{3}[\dx])(?![\d-])/y,
  ],
  [
    'orcid',
    ['orcid'],
    /orcid(?:\.org\/| id)?[\s:#]{0,3}(?:https?:\/\/orcid\.org\/)?(\d{4}-\d{4}-\d{4}-\d{3}[\dx])(?![\d-])/y,
  ],
  [
    'pmid',
    ['pmid', 'pubmed'],
    /(?:pmid|pubmed(?:\.ncbi\.nlm\.nih\.gov)?)(?: id)?[\s:/#]{1,3}(\d{1,12})(?!\d|\.\d)/y,
  ],
  ['cve', ['cve'], /cve-(\d{4}-\d{1,9})(?![\d-])/y],
  ['rfc', ['rfc'], /rfc[\s-](\d{3,6})(?!\d|\.\d)/y],
  [
    'case',
    ['u.(s| s)', 'f.(2d|3d|4th|supp| 2d| 3d| 4th| supp)', 's.(ct| ct)', 'l.(ed| ed)'],
    /(?:u\. ?s\.|f\. ?(?:2d|3d|4th)|f\. ?supp\. ?(?:2d|3d)?|s\. ?ct\.|l\. ?ed\. ?2d) ?(?:\d{1,4})(?!\d)/y,
  ],
];

const ANCHORS = SHAPES.flatMap(([, anchors]) => anchors);
const byLetter = new Map<string, typeof SHAPES>();

/** The shapes whose words begin with a letter. */
function shapesFrom(letter: string): typeof SHAPES {
  const known = byLetter.get(letter);
  if (known) return known;
  const shapes = SHAPES.filter(([, anchors]) => anchors.some((anchor) => anchor.startsWith(letter)));
  byLetter.set(letter, shapes);
  return shapes;
}

const DOI_LINK = /^https?:\/\/(?:dx\.)?doi\.org\/10\.(\d{4,9}\/[^\s?#]{1,200})/i;

/** The identifiers of a passage, in order. */
export function identifiersIn(passage: Passage): readonly Identifier[] {
  const prose = foldedProse(passage);
  const found: Identifier[] = [];
  for (const { start: place } of matchesIn(passage, { start: 0, end: prose.length }, phrases(ANCHORS)))
    for (const [kind, , shape] of shapesFrom(prose.charAt(place))) {
      shape.lastIndex = place;
      const match = shape.exec(prose);
      if (!match) continue;
      const one = kind === 'case' ? caseAt(prose, place, match[0]) : identifierAt(kind, place, match);
      if (one) found.push(one);
    }
  for (const { start, end, href } of passage.links) {
    const doi = DOI_LINK.exec(href)?.[1];
    if (doi !== undefined && end > start && !prose.slice(start, end).includes('10.'))
      found.push({ kind: 'doi', value: doi.toLowerCase(), start, end });
  }
  if (found.length < 2) return found;
  return found
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((one, i, all) => !(one.kind === 'arxiv' && isWithin(one, all[i - 1])));
}

function isWithin(one: Span, other: Span | undefined): boolean {
  return other !== undefined && other.start <= one.start && one.end <= other.end;
}

function identifierAt(kind: IdentifierKind, start: number, match: RegExpExecArray): Identifier {
  const value = kind === 'doi' ? bare(match[1] ?? '') : (match[1] ?? '');
  return { kind, value, start, end: start + match[0].length - (match[1] ?? '').length + value.length };
}

/** A DOI without the marks of the sentence around it; brackets that belong together stay. */
function bare(doi: string): string {
  let end = doi.length;
  for (;;) {
    const last = doi[end - 1] ?? '';
    const opens = last === ')' ? '(' : last === ']' ? '[' : '';
    const isLoose = opens !== '' && count(doi.slice(0, end), opens) < count(doi.slice(0, end), last);
    if (!isLoose && !/[.,;:'’”*_!?}>]/.test(last)) return doi.slice(0, end);
    end -= 1;
  }
}

function count(text: string, letter: string): number {
  return text.split(letter).length - 1;
}

/** "576 u.s. 644 (2015)": the volume stands before the word at which it is looked up. */
function caseAt(prose: string, place: number, reporter: string): Identifier | null {
  const volume = /(?<!\d)\d{1,4} $/.exec(prose.slice(Math.max(0, place - 6), place))?.[0];
  if (!volume) return null;
  const after = prose.slice(place + reporter.length, place + reporter.length + 60);
  const year = /^(?:[,\d\s–-]{0,20})\((?:[^()]{0,30}\s)?(\d{4})\)/.exec(after);
  // "In 2023 U.S. 10-year yields rose": without a year or parties it is no citation.
  if (!year && !/ v\. [^.;]{1,60}$/.test(prose.slice(Math.max(0, place - 80), place - volume.length)))
    return null;
  return {
    kind: 'case',
    value: `${volume}${reporter}${year?.[1] ? ` (${year[1]})` : ''}`,
    start: place - volume.length,
    end: place + reporter.length + (year?.[0].length ?? 0),
  };
}

/** Digits of an ISBN without what stands between them; a final x counts ten. */
export function digitsOf(value: string): string {
  return value.replace(/[^\dx]/gi, '').toLowerCase();
}

/** ISBN-10 (weights 10 to 1, modulo 11) or ISBN-13 (weights 1 and 3, modulo 10, 978 or 979 first). */
export function isIsbn(digits: string): boolean {
  if (/^\d{9}[\dx]$/.test(digits)) return weighted(digits, (i) => 10 - i) % 11 === 0;
  return /^97[89]\d{10}$/.test(digits) && weighted(digits, (i) => (i % 2 === 0 ? 1 : 3)) % 10 === 0;
}

/** ISSN: weights 8 to 1, modulo 11. */
export function isIssn(digits: string): boolean {
  return /^\d{7}[\dx]$/.test(digits) && weighted(digits, (i) => 8 - i) % 11 === 0;
}

function weighted(digits: string, weight: (place: number) => number): number {
  return [...digits].reduce((sum, digit, i) => sum + weight(i) * (digit === 'x' ? 10 : Number(digit)), 0);
}

/** ORCID: ISO 7064, modulo 11-2. */
export function isOrcid(digits: string): boolean {
  if (!/^\d{15}[\dx]$/.test(digits)) return false;
  const total = [...digits.slice(0, 15)].reduce((sum, digit) => ((sum + Number(digit)) * 2) % 11, 0);
  const check = (12 - total) % 11;
  return (check === 10 ? 'x' : String(check)) === digits[15];
}

/** Card numbers: the formula of Luhn (ISO/IEC 7812). */
export function passesLuhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, i) => {
    const value = Number(digit) * (i % 2 === 1 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return /^\d+$/.test(digits) && sum % 10 === 0;
}

/** Lengths of IBANs by country (the registry of ISO 13616). */
const IBAN_LENGTHS: Readonly<Record<string, number>> = {
  ad: 24,
  ae: 23,
  al: 28,
  at: 20,
  az: 28,
  ba: 20,
  be: 16,
  bg: 22,
  bh: 22,
  br: 29,
  by: 28,
  ch: 21,
  cr: 22,
  cy: 28,
  cz: 24,
  de: 22,
  dk: 18,
  do: 28,
  ee: 20,
  eg: 29,
  es: 24,
  fi: 18,
  fo: 18,
  fr: 27,
  gb: 22,
  ge: 22,
  gi: 23,
  gl: 18,
  gr: 27,
  gt: 28,
  hr: 21,
  hu: 28,
  ie: 22,
  il: 23,
  iq: 23,
  is: 26,
  it: 27,
  jo: 30,
  kw: 30,
  kz: 20,
  lb: 28,
  li: 21,
  lt: 20,
  lu: 20,
  lv: 21,
  mc: 27,
  md: 24,
  me: 22,
  mk: 19,
  mr: 27,
  mt: 31,
  mu: 30,
  nl: 18,
  no: 15,
  pk: 24,
  pl: 28,
  ps: 29,
  pt: 25,
  qa: 29,
  ro: 24,
  rs: 22,
  sa: 24,
  se: 24,
  si: 19,
  sk: 24,
  sm: 27,
  tn: 24,
  tr: 26,
  ua: 29,
  xk: 20,
};

/** An IBAN of its country's length that leaves 1 when divided by 97 (ISO 7064), in lower case and without spaces. */
export function isIban(letters: string): boolean {
  if (!/^[a-z]{2}\d{2}[a-z\d]{11,30}$/.test(letters)) return false;
  if (IBAN_LENGTHS[letters.slice(0, 2)] !== letters.length) return false;
  const moved = letters.slice(4) + letters.slice(0, 4);
  let rest = 0;
  for (const letter of moved) {
    const value = Number.parseInt(letter, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}

/** Month and year of an arXiv number; null where it is not written as arXiv writes it (four digits until 2014, then five). */
export function arxivDate(value: string): { readonly year: number; readonly month: number } | null {
  const [, yy = '', mm = '', number = ''] = /(?:^|\/)(\d\d)(\d\d)\.?(\d{3,7})$/.exec(value) ?? [];
  if (yy === '') return null;
  const month = Number(mm);
  if (month < 1 || month > 12) return null;
  if (value.includes('/')) {
    const year = (yy < '50' ? 2000 : 1900) + Number(yy);
    const at = year * 100 + month;
    return at >= 199107 && at <= 200703 ? { year, month } : null;
  }
  const at = (2000 + Number(yy)) * 100 + month;
  // The busiest month so far had fewer than 40,000 papers.
  const isWhole = at <= 201412 ? number.length === 4 : number.length === 5 && Number(number) < 40_000;
  return at >= 200704 && isWhole && Number(number) > 0 ? { year: Math.floor(at / 100), month } : null;
}

/** First PMID of each year, rounded down (from PubMed records of those years). */
const PMIDS: readonly (readonly [year: number, first: number])[] = [
  [2001, 11_100_000],
  [2005, 15_600_000],
  [2010, 20_000_000],
  [2015, 25_500_000],
  [2018, 29_300_000],
  [2020, 31_900_000],
  [2022, 34_900_000],
  [2024, 38_100_000],
  [2026, 41_500_000],
];
const PMIDS_A_YEAR = 2_000_000;

/** The year after which a PMID was surely taken; null where the number is past all that exist in `year`. */
export function pmidYear(pmid: number, year: number): number | null {
  const [lastYear, lastFirst] = PMIDS.at(-1) ?? [0, 0];
  if (pmid > lastFirst + Math.max(1, year - lastYear + 1) * PMIDS_A_YEAR) return null;
  const next = PMIDS.find(([, first]) => pmid < first);
  return next ? next[0] : Math.max(year, lastYear);
}

/** RFCs come to a few hundred a year; number 10,000 was not reached by the end of 2026. */
export function isRfc(number: number, year: number): boolean {
  return number <= 10_000 + 300 * Math.max(0, year - 2026);
}

/** Volume of the United States Reports at the start of a year, between which the years run evenly. */
const US_REPORTS: readonly (readonly [year: number, volume: number])[] = [
  [1880, 101],
  [1896, 161],
  [1905, 196],
  [1919, 249],
  [1937, 299],
  [1944, 320],
  [1954, 346],
  [1966, 383],
  [1973, 409],
  [1978, 434],
  [1986, 474],
  [1992, 502],
  [2003, 537],
  [2010, 558],
  [2015, 574],
  [2022, 595],
  [2025, 604],
];
/** Years in which the series of the Federal Reporter and Supplement appeared; each has at most 999 volumes. */
const FEDERAL: Readonly<Record<string, Years>> = {
  'f.2d': { from: 1924, to: 1993 },
  'f.3d': { from: 1993, to: 2021 },
  'f.4th': { from: 2021, to: 9999 },
  'f.supp.': { from: 1932, to: 1998 },
  'f.supp.2d': { from: 1998, to: 2014 },
  'f.supp.3d': { from: 2014, to: 9999 },
};

/** Whether a citation of a US case can be: a volume that exists, in the years in which it appeared. */
export function isCase(value: string, year: number): boolean {
  const [, digits = '', reporter = '', cited] = /^(\d+) (.+?) ?\d+(?: \((\d{4})\))?$/.exec(value) ?? [];
  const volume = Number(digits);
  const series = reporter.replaceAll(' ', '');
  const said = cited === undefined ? null : Number(cited);
  if (said !== null && said > year) return false;
  if (series === 'u.s.') {
    const [lastYear, lastVolume] = US_REPORTS.at(-1) ?? [0, 0];
    if (volume > lastVolume + 3 * Math.max(1, year - lastYear + 1)) return false;
    return said === null || said < 1900 || Math.abs(usReportsYear(volume) - said) <= 4;
  }
  if (series === 's.ct.') return said === null || Math.abs(volume + 1880 - said) <= 1;
  const years = FEDERAL[series];
  if (!years) return true;
  if (volume > 999) return false;
  return said === null || (said >= years.from - 1 && said <= years.to + 1);
}

function usReportsYear(volume: number): number {
  for (const [i, [year, first]] of US_REPORTS.entries()) {
    const [lastYear, last] = US_REPORTS[i - 1] ?? [year, first];
    if (volume <= first)
      return first === last ? year : lastYear + ((volume - last) / (first - last)) * (year - lastYear);
  }
  return US_REPORTS.at(-1)?.[0] ?? 0;
}

/** First article number of PLOS ONE in each year from 2007, rounded. */
const PLOS_ONE = [
  125, 1200, 4100, 8500, 14500, 29000, 53000, 84000, 115000, 145000, 168000, 189500, 209000, 226000, 244000,
  261500, 278500, 296000, 315000,
];
/** Volume 0 of MDPI's journals, by the letters in their DOIs. */
const MDPI: Readonly<Record<string, number>> = {
  s: 2000,
  su: 2008,
  nu: 2008,
  app: 2010,
  en: 2007,
  ijms: 1999,
  ijerph: 2003,
  molecules: 1995,
  rs: 2008,
  ma: 2007,
  jcm: 2011,
  cancers: 2008,
};

type Reader = readonly [shape: RegExp, years: (groups: readonly string[]) => Years];
const around = (year: number, before: number, after: number): Years => ({
  from: year - before,
  to: year + after,
});
const century = (yy: string): number => (Number(yy) < 60 ? 2000 : 1900) + Number(yy);

/** Publishers that write the year into a DOI (detectors.md, section 3.2), with the slack that print leaves. */
const DATED_DOIS: readonly Reader[] = [
  [/^(?:1038|1186|1007|1140)\/s\d{4,5}-0(\d\d)-\d/, ([yy = '']) => around(2000 + Number(yy), 1, 2)],
  [/^1609\/aaai\.v(\d\d)i/, ([volume = '']) => around(1986 + Number(volume), 0, 1)],
  [/^1109\/[a-z]+\d{4,6}\.(\d{4})\./, ([year = '']) => around(Number(year), 1, 1)],
  [
    /^1109\/(?:cvprw?|iccvw?|wacv|icassp|icra|iros|icip|icpr|icdm|ijcnn)\.(\d{4})\./,
    ([year = '']) => around(Number(year), 1, 1),
  ],
  [/^18653\/v1\/(\d{4})\./, ([year = '']) => around(Number(year), 1, 1)],
  [/^18653\/v1\/[a-z](\d\d)-\d/, ([yy = '']) => around(2000 + Number(yy), 1, 1)],
  [/^1073\/pnas\.\d{7}(\d{3})$/, ([volume = '']) => around(1903 + Number(volume), 1, 1)],
  [/^1056\/nejm[a-z]{1,3}(\d\d)\d{4,5}$/, ([yy = '']) => around(2000 + Number(yy), 1, 2)],
  [/^1177\/\d{7}[\dx](\d\d)\d{6,8}$/, ([yy = '']) => around(century(yy), 1, 3)],
  [/^1136\/bmj\.([a-r])\d/, ([letter = '']) => around(2008 + letter.charCodeAt(0) - 97, 1, 1)],
  [/^1016\/s?\d{4}-?\d{3}[\dx]\((\d\d)\)/, ([yy = '']) => around(century(yy), 1, 1)],
  [/^1257\/\w{2,4}\.(\d{4})\d{4}$/, ([year = '']) => around(Number(year), 0, 5)],
  [/^1146\/annurev-[a-z]+-\d{4}(\d\d)-/, ([yy = '']) => around(2000 + Number(yy), 1, 3)],
  [/^1371\/journal\.pone\.0?(\d{6,7})/, ([number = '']) => plosYears(Number(number))],
  [/^3390\/([a-z]+)(\d{1,2})\d{6}$/, ([name = '', volume = '']) => mdpiYears(name, Number(volume))],
  [/^[\d.]+\/(?:[^/\s]*\.)?(19[5-9]\d|20\d\d)\.\d/, ([year = '']) => around(Number(year), 1, 3)],
];

function plosYears(number: number): Years {
  const at = PLOS_ONE.findLastIndex((first) => first <= number);
  const isNewest = at === PLOS_ONE.length - 1;
  return { from: 2006 + at, to: isNewest ? 9999 : 2008 + at };
}

function mdpiYears(name: string, volume: number): Years {
  const zero = MDPI[name];
  return zero === undefined ? { from: 0, to: 9999 } : around(zero + volume, 1, 1);
}

/** The years of a DOI (without its "10."), null where it does not tell. */
export function doiYears(doi: string): Years | null {
  for (const [shape, years] of DATED_DOIS) {
    const match = shape.exec(doi);
    if (match) return years(match.slice(1).map((group) => group ?? ''));
  }
  return null;
}

/** ISSNs inside a DOI, as Taylor & Francis, SAGE, Wiley and Elsevier write them there. */
export function issnInDoi(doi: string): string | null {
  const shape =
    /^(?:1080\/(\d{7}[\dx])\.(?:19|20)\d\d\.|1177\/(\d{7}[\dx])\d{8,10}$|1111\/j\.(\d{4}-\d{3}[\dx])\.(?:19|20)\d\d\.|1016\/s?(\d{4}-\d{3}[\dx])\(\d\d\))/;
  const match = shape.exec(doi);
  return match ? (match.slice(1).find((group) => group !== undefined) ?? null) : null;
}

/** Whether the month that Elsevier writes into a DOI is none. */
export function hasNoMonth(doi: string): boolean {
  const month = /^1016\/j\.[a-z]+\.(?:19|20)\d\d\.(\d\d)\.\d{3}$/.exec(doi)?.[1];
  return month !== undefined && (month < '01' || month > '12');
}

/** Numbers past this are not given out to registrants (the highest seen in 2026 lies at 83,000). */
const LAST_REGISTRANT = 90_000;
/** Real registrants whose numbers look invented: Wiley, and the library of the ACM. */
const REAL_REPEATS = /^(?:1111|5555)/;

/** Whether a DOI stands for one that was to be filled in, or has a registrant that cannot be. */
export function isPlaceholderDoi(doi: string): boolean {
  const [registrant = '', ...rest] = doi.split('/');
  const suffix = rest.join('/');
  if (/^[xn]+$/.test(registrant) || /^x{3,}|x{4,}|\byour-|^abcd?\d{0,4}$|^xyz/.test(suffix)) return true;
  if (/^0+(?:\.0+)*$/.test(suffix) || /^1234567\d*$/.test(suffix)) return true;
  if (registrant.length > 5) return false;
  if (Number(registrant) >= LAST_REGISTRANT) return true;
  if (/(\d)\1{3}/.test(registrant) && !REAL_REPEATS.test(registrant)) return true;
  return /^(?:12345?|5678|54321|4321|9876|98765)$/.test(registrant);
}
