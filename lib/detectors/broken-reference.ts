import { type Lexicon, lexiconOf } from '../lexicons.ts';
import { isApart, sentenceOf } from '../text/claims.ts';
import {
  arxivDate,
  digitsOf,
  doiYears,
  hasNoMonth,
  type Identifier,
  identifiersIn,
  isCase,
  isIsbn,
  isIssn,
  isOrcid,
  isPlaceholderDoi,
  isRfc,
  issnInDoi,
  pmidYear,
  type Years,
} from '../text/identifiers.ts';
import { hadVolume, journals, publishesUnder } from '../text/journals.ts';
import { hasDigits } from '../text/numbers.ts';
import { fold, foldedProse, holds, holdsIn, phrases, sentenceAt, sentencesWith } from '../text/phrases.ts';
import {
  entryYear,
  type Reference,
  referenceAround,
  titleOf,
  venueIn,
  volumeAfter,
} from '../text/references.ts';
import type { Because, Context, Detector, Hit, Level, Passage, Span } from '../types.ts';

/** Against the rules of the identifier itself. */
const CERTAIN = 0.97;
/** Two parts of one reference contradict each other. */
const CONFLICT = 0.95;
/** Odd, and now and then true: an issue dated ahead, a paper that came out years after its preprint. */
const ODD = 0.75;
/** The general note. */
const REMINDER = 0.55;
/** From so many references on, without a search, the note is shown. */
const MANY = 3;

interface Defect {
  readonly because: Because;
  readonly strength: number;
  readonly level?: Level;
}

/** Only what breaks its own rules or contradicts itself: nothing in their wording tells invented references from real ones. */
export default {
  risks: ['hallucination', 'disinformation', 'overreliance'],
  level: 'stop',
  *detect(answer: Passage, context: Context): Iterable<Hit> {
    const lexicon = lexiconOf(answer.language);
    const identifiers = identifiersIn(answer).slice(0, MOST);
    const broken = defects(answer, context, identifiers);
    const hits = broken.map(({ hit }) => hit);
    if (hasDigits(answer))
      for (const search of [futureYears(answer, lexicon), volumes(answer)])
        for (const hit of search)
          if (broken.every(({ reference }) => isApart(hit, [reference]))) hits.push(hit);
    const all = [
      ...hits.filter((hit) => !isOnPurpose(answer, hit, lexicon)),
      ...reminder(answer, context, identifiers),
    ];
    if (all.length > 0 && !isAskedFor(context, lexicon)) yield* all;
  },
} satisfies Detector;

/** Identifiers that are looked at: a text with more is a catalogue. */
const MOST = 200;

/** The identifiers with a defect, each with the reference that it belongs to; those that the prompt gave are the person's own. */
function defects(
  answer: Passage,
  { prompt }: Context,
  identifiers: readonly Identifier[],
): readonly { readonly hit: Hit; readonly reference: Span }[] {
  if (identifiers.length === 0) return [];
  const given = prompt?.text.toLowerCase() ?? '';
  const titles = new Map<string, string>();
  const year = thisYear();
  return identifiers.flatMap((identifier, i) => {
    if (given.includes(identifier.value)) return [];
    const reference = referenceAround(answer, identifier, identifiers[i - 1]?.end);
    const defect =
      ownDefect(identifier, answer.text.slice(identifier.start, identifier.end), year) ??
      yearConflict(identifier, reference) ??
      venueConflict(identifier, reference) ??
      titleConflict(identifier, reference, titles);
    return defect ? [{ hit: { ...withLabel(answer, identifier), ...defect }, reference }] : [];
  });
}

/** The year in which the rules were last checked: a clock that shows an earlier year is wrong. */
const CHECKED = 2026;

/** The year on the reader's clock. */
function thisYear(): number {
  return Math.max(CHECKED, new Date().getFullYear());
}

function because(what: string, values: Record<string, string | number>): Because {
  return { key: `broken_reference_${what}`, values };
}

function certain(what: string, values: Record<string, string | number>): Defect {
  return { strength: CERTAIN, because: because(what, values) };
}

function conflict(what: string, values: Record<string, string | number>): Defect {
  return { strength: CONFLICT, because: because(what, values) };
}

/** What is wrong with an identifier by itself. */
function ownDefect({ kind, value }: Identifier, shown: string, year: number): Defect | null {
  switch (kind) {
    case 'isbn':
      return isbnDefect(value, shown);
    case 'issn':
      return isIssn(digitsOf(value)) ? null : certain('check_digit', { kind: 'ISSN', shown });
    case 'orcid':
      return isOrcid(digitsOf(value)) ? null : certain('check_digit', { kind: 'ORCID', shown });
    case 'arxiv': {
      const date = arxivDate(value);
      if (!date) return certain('shape', { kind: 'arXiv', shown });
      return date.year > year ? certain('ahead', { kind: 'arXiv', shown, value: date.year }) : null;
    }
    case 'cve': {
      const [at = '', number = ''] = value.split('-');
      if (Number(at) > year) return certain('ahead', { kind: 'CVE', shown, value: at });
      return at < '1999' || number.length < 4 ? certain('shape', { kind: 'CVE', shown }) : null;
    }
    case 'rfc':
      return isRfc(Number(value), year) ? null : certain('too_high', { kind: 'RFC', shown });
    case 'pmid':
      return pmidYear(Number(value), year) === null ? certain('too_high', { kind: 'PMID', shown }) : null;
    case 'case':
      return isCase(value, year) ? null : certain('case', { shown });
    case 'doi':
      return doiDefect(value);
  }
}

/** Digits may run on into what follows: a beginning that is right is an ISBN. */
function isbnDefect(value: string, shown: string): Defect | null {
  const ends = [value, ...Array.from(value.matchAll(/ /g), (match) => value.slice(0, match.index)).reverse()];
  const candidates = ends.map(digitsOf).filter(({ length }) => length === 10 || length === 13);
  if (candidates.some(isIsbn)) return null;
  const length = digitsOf(value).length;
  if (candidates.length > 0) return certain('check_digit', { kind: 'ISBN', shown });
  return length > 10 && length < 15 ? certain('shape', { kind: 'ISBN', shown }) : null;
}

function doiDefect(value: string): Defect | null {
  const shown = `10.${value}`;
  if (isPlaceholderDoi(value)) return conflict('placeholder', { shown });
  if (hasNoMonth(value)) return certain('shape', { kind: 'DOI', shown });
  const issn = issnInDoi(value);
  return issn && !isIssn(digitsOf(issn)) ? certain('check_digit', { kind: 'DOI', shown }) : null;
}

/** How many years a paper may follow its preprint or PubMed number before it is odd. */
const PREPRINT_LEAD = 2;

/** An identifier of another time than the year that the work is cited by. */
function yearConflict({ kind, value }: Identifier, { cited, years }: Reference): Defect | null {
  if (cited === null) return null;
  const fits = ({ from, to }: Years) => years.some((one) => from <= one && one <= to);
  const arxiv = kind === 'arxiv' ? value : /^48550\/arxiv\.([^v]+)/.exec(value)?.[1];
  if (arxiv !== undefined) {
    const date = arxivDate(arxiv);
    if (!date) return kind === 'doi' ? certain('shape', { kind: 'arXiv', shown: arxiv }) : null;
    const values = { kind: 'arXiv', value: date.year, shown: cited };
    if (!fits({ from: date.year - 1, to: 9999 })) return conflict('year', values);
    if (fits({ from: 0, to: date.year + PREPRINT_LEAD })) return null;
    return { strength: ODD, level: 'check', because: because('year', values) };
  }
  if (kind === 'doi') {
    const span = doiYears(value);
    if (!span || fits(span)) return null;
    return conflict(span.to === 9999 ? 'year_from' : 'years', {
      kind: 'DOI',
      from: span.from,
      to: span.to,
      shown: cited,
    });
  }
  if (kind === 'pmid') {
    const taken = pmidYear(Number(value), cited);
    if (taken === null || fits({ from: 0, to: taken + PREPRINT_LEAD })) return null;
    return conflict('year_before', { kind: 'PMID', to: taken, shown: cited });
  }
  return null;
}

/** A DOI under which the journal or conference that is named does not publish. */
function venueConflict({ kind, value }: Identifier, { words, cited }: Reference): Defect | null {
  if (kind !== 'doi' || cited === null) return null;
  const venue = venueIn(words);
  if (!venue || publishesUnder(venue.journal, value) !== false) return null;
  const [registrant = ''] = value.split('/');
  return conflict('publisher', { journal: venue.journal.name, shown: `10.${registrant}` });
}

/** One DOI under two titles that have little in common. */
function titleConflict(
  { kind, value }: Identifier,
  { words }: Reference,
  titles: Map<string, string>,
): Defect | null {
  const title = kind === 'doi' ? titleOf(words) : null;
  if (title === null) return null;
  const other = titles.get(value);
  if (other === undefined) {
    titles.set(value, title);
    return null;
  }
  const known = new Set(wordsOf(other));
  const own = wordsOf(title);
  const common = own.filter((word) => known.has(word)).length;
  return common * 2 < Math.min(own.length, known.size)
    ? {
        strength: CONFLICT,
        because: { ...because('two_titles', { shown: `10.${value}` }), quotes: [{ text: other }] },
      }
    : null;
}

function wordsOf(title: string): readonly string[] {
  return title.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [];
}

/** The identifier with the label or the address in front of it. */
function withLabel(answer: Passage, { start, end }: Identifier): Span {
  const before = answer.prose.slice(Math.max(0, start - 40), start);
  const label =
    /(?:https?:\/\/)?(?:(?:dx\.|www\.)?doi\.org\/|doi:? ?|orcid\.org\/|(?:www\.)?$)$/i.exec(before)?.[0] ??
    '';
  return { start: start - label.length, end };
}

/** Names in front of a year in brackets, and a title with its journal, its DOI or a further part behind it. */
function isWork(before: string, after: string): boolean {
  if (!/^\)[.,:] [“"'‘]?[\p{Lu}\p{N}]/u.test(after)) return false;
  if (venueIn(after) !== null || /doi\.org|doi:/.test(after)) return true;
  return /[,&]|et al|others/.test(before) && /^\)[.,:] [^.?!]{12,}[.?!]+ \S/.test(after);
}

/** How far ahead a year is looked for. */
const FAR = 60;
const AUTHORS = /(?:et al\.?|\p{Lu}\.|others),? \(?$|\([^()\n]{2,40} (?:&|and) \p{Lu}[\p{L}'’-]+, $/u;

/** "retrieved 4 March 2033" */
function isRetrieved(before: string, lexicon: Lexicon | null): boolean {
  const DATE = 30;
  return lexicon !== null && holds(fold(before.slice(-DATE)), phrases(lexicon.brokenReference.retrieved));
}

/** An entry is cited in fewer characters. */
const LONGEST_ENTRY = 700;

/** Where the line starts that an offset stands in, as far back as an entry may begin. */
function startOfLine(prose: string, at: number): number {
  const from = Math.max(0, at - LONGEST_ENTRY);
  return from + prose.slice(from, at).lastIndexOf('\n') + 1;
}

/** Looked for where "20" stands. */
const YEAR = /(?<![\p{L}\p{N}])20\d\d(?!\p{N})/uy;

/** Works that are cited by a year that has not come yet. */
function* futureYears(answer: Passage, lexicon: Lexicon | null): Iterable<Hit> {
  const { prose } = answer;
  for (let start = prose.indexOf('20'); start >= 0; start = prose.indexOf('20', start + 1)) {
    YEAR.lastIndex = start;
    const shown = YEAR.exec(prose)?.[0];
    if (!shown) continue;
    const ahead = Number(shown);
    if (ahead <= CHECKED) continue;
    const year = thisYear();
    if (ahead <= year || ahead > year + FAR) continue;
    const end = start + shown.length;
    const line = prose.slice(startOfLine(prose, start), start);
    const after = prose.slice(end, end + 300).split('\n', 1)[0] ?? '';
    const isEntry = isWork(line, after) && entryYear(`${line}${ahead}). `) !== undefined;
    const isCited = /^\)/.test(after) && AUTHORS.test(line);
    if (!isEntry && !isCited && !isRetrieved(line, lexicon)) continue;
    // Issues are dated a few months ahead.
    const isNext = ahead === year + 1;
    yield {
      start,
      end,
      strength: isNext ? ODD : CERTAIN,
      ...(isNext && { level: 'check' as const }),
      because: because('future', { shown: ahead }),
    };
  }
}

const NAMES: readonly string[] = [...journals.keys()]
  .map((name) => name.toLowerCase())
  .filter((name) => !/[&|()]/.test(name));

/** Volumes that a journal did not have in the year by which it is cited. */
function* volumes(answer: Passage): Iterable<Hit> {
  const places = sentencesWith(answer, phrases(NAMES));
  if (places.length === 0 || !/\((?:19|20)\d\d|(?:19|20)\d\d[;,] ?\d/.test(answer.prose)) return;
  for (const index of places) {
    const sentence = answer.sentences[index];
    if (!sentence) continue;
    const start = startOfLine(answer.prose, sentence.start);
    const words =
      answer.prose.slice(start, Math.min(answer.text.length, sentence.end + 80)).split('\n', 1)[0] ?? '';
    const venue = venueIn(words);
    const volume = venue && volumeAfter(words, venue.end);
    const said = volume?.year ?? entryYear(words);
    if (!venue || !volume || said === undefined || said === null) continue;
    const at = start + venue.start;
    if (
      at < sentence.start - 2 ||
      at > sentence.end ||
      hadVolume(venue.journal, volume.volume, Number(said)) !== false
    )
      continue;
    yield {
      start: at,
      end: start + venue.end + volume.length,
      strength: CONFLICT,
      because: because('volume', { journal: venue.journal.name, value: volume.volume, shown: Number(said) }),
    };
  }
}

/** One of these stands where works are cited. */
const CUES: readonly string[] = ['al', 'doi', 'references', 'bibliography', 'journal', 'arxiv', 'isbn'];

/** Many references without a search: any may be invented, and no rule can tell. */
function* reminder(answer: Passage, context: Context, identifiers: readonly Identifier[]): Iterable<Hit> {
  const first = answer.sentences[0];
  if (!first || isFromSearch(answer, context)) return;
  if (!holdsIn(answer, { start: 0, end: answer.text.length }, phrases(CUES))) return;
  const cited = new Set<string>();
  for (const match of answer.prose.matchAll(/\((?:[^()\n]{1,60}, )?((?:19|20)\d\d)[a-z]?\)/g)) {
    const before = answer.prose.slice(Math.max(0, match.index - 60), match.index + match[0].length - 5);
    const author = /(\p{Lu}[\p{L}'’-]+)(?:,? (?:et al\.?|\p{Lu}\.|(?:&|and) \p{Lu}[\p{L}'’-]+)),? \(?$/u.exec(
      before,
    )?.[1];
    if (author) cited.add(`${author} ${match[1]}`);
  }
  const count = Math.max(
    cited.size,
    identifiers.filter(({ kind }) => kind !== 'cve' && kind !== 'rfc').length,
  );
  if (count < MANY) return;
  yield { ...first, whole: true, level: 'note', strength: REMINDER, because: because('many', { count }) };
}

/** The site shows a search, or chips with sources. */
function isFromSearch(answer: Passage, { tools }: Context): boolean {
  return tools.includes('search') || answer.links.some(({ start, end }) => start === end);
}

/** The prompt wants references made up, or asks how they are written. */
function isAskedFor({ prompt }: Context, lexicon: Lexicon | null): boolean {
  return (
    prompt !== undefined &&
    lexicon !== null &&
    holds(foldedProse(prompt), phrases(lexicon.brokenReference.asked))
  );
}

/** The words around say that the reference is not meant to be right. */
function isOnPurpose(answer: Passage, span: Span, lexicon: Lexicon | null): boolean {
  const sentence = sentenceOf(answer, sentenceAt(answer, span.start));
  return (
    sentence !== undefined &&
    lexicon !== null &&
    holds(sentence.words, phrases(lexicon.brokenReference.onPurpose))
  );
}
