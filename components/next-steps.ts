import type { PageFinding } from '../lib/types.ts';

/** Questions that lead to no answer of their own, by the message that words them. */
export type FollowUp =
  | 'follow_up_wrong'
  | 'follow_up_source'
  | 'follow_up_other_side'
  | 'follow_up_no_opinion'
  | 'follow_up_quote'
  | 'follow_up_unsure'
  | 'follow_up_options';

const FACTS: readonly FollowUp[] = ['follow_up_source', 'follow_up_wrong'];
const SIDES: readonly FollowUp[] = ['follow_up_other_side', 'follow_up_no_opinion'];

/** What to ask next, by sign; signs that speak of code, danger or private data have a step of their own. */
const FOLLOW_UPS: Readonly<Record<string, readonly FollowUp[]>> = {
  'very-sure': ['follow_up_wrong', 'follow_up_unsure'],
  'no-source': FACTS,
  'unnamed-authority': FACTS,
  'broken-reference': ['follow_up_source', 'follow_up_quote'],
  'dense-claims': ['follow_up_unsure', 'follow_up_source'],
  'out-of-date': ['follow_up_source', 'follow_up_unsure'],
  'common-misconception': FACTS,
  'not-in-your-text': ['follow_up_quote'],
  'unstable-answer': FACTS,
  contradiction: FACTS,
  'changed-answer': ['follow_up_wrong', 'follow_up_no_opinion', 'follow_up_source'],
  'does-not-add-up': ['follow_up_wrong'],
  praise: ['follow_up_no_opinion', 'follow_up_other_side'],
  'easy-agreement': SIDES,
  'single-pick': ['follow_up_options', 'follow_up_wrong'],
  'loaded-language': SIDES,
  'group-generalisation': ['follow_up_other_side', 'follow_up_source'],
  pressure: SIDES,
  'forecast-as-fact': ['follow_up_wrong', 'follow_up_unsure'],
  'high-stakes-advice': ['follow_up_wrong', 'follow_up_source'],
};

/** Signs whose words can be looked up elsewhere. */
const LOOKED_UP = new Set([
  'very-sure',
  'no-source',
  'unnamed-authority',
  'dense-claims',
  'out-of-date',
  'common-misconception',
  'unstable-answer',
  'contradiction',
  'changed-answer',
  'forecast-as-fact',
  'broken-reference',
]);

type Seen = Pick<PageFinding, 'detector' | 'quote' | 'whole'>;

/** Questions to copy for a finding, besides the one of its sign. */
export function followUpsOf({ detector }: Pick<Seen, 'detector'>): readonly FollowUp[] {
  return FOLLOW_UPS[detector] ?? [];
}

const MOST_WORDS = 8;
const LETTERS = 5;

/** Words to search for: names, figures and long words, in their order; '' where too few stand out. */
export function searchWordsOf({ detector, quote, whole }: Seen): string {
  if (whole || !LOOKED_UP.has(detector)) return '';
  const words = quote.match(/\p{N}[\p{N}.,:]*\p{N}|[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu) ?? [];
  const isName = (word: string | undefined) => word !== undefined && /^\p{Lu}/u.test(word);
  const standing = words.filter((word, i) => {
    if (/\p{N}/u.test(word)) return true;
    // What begins a sentence has a capital, name or not.
    return i === 0 ? isName(words[1]) && word.length >= LETTERS : isName(word) || word.length >= LETTERS;
  });
  const chosen = [...new Set(standing)].slice(0, MOST_WORDS);
  // Without a name or a figure it would be a search for anything.
  const isTelling = chosen.some(
    (word) => /\p{N}/u.test(word) || (word !== words[0] && /^\p{Lu}/u.test(word)),
  );
  return isTelling && chosen.length > 1 ? chosen.join(' ') : '';
}

/** A place to look, and the address that a click on it opens: it carries these words and nothing else. */
export interface Place {
  readonly key: 'look_doi' | 'look_catalogue' | 'look_wikipedia';
  readonly what: string;
  readonly href: string;
}

const DOI = /(?<![\p{L}\p{N}])10\.[0-9]{4,9}\/[^\s"'<>\])}]+/u;
const ISBN = /(?<![0-9])(?:97[89][- ]?)?(?:[0-9][- ]?){9}[0-9xX](?![0-9])/u;

/** Where the words of a finding can be looked up, by what they are. */
export function placesOf(finding: Seen, language: string): readonly Place[] {
  const { quote } = finding;
  const doi = DOI.exec(quote)?.[0].replace(/[.,;:]+$/, '');
  if (doi) return [{ key: 'look_doi', what: doi, href: `https://doi.org/${encodeURI(doi)}` }];
  const isbn = /isbn/iu.test(quote) ? ISBN.exec(quote)?.[0].replaceAll(/[- ]/g, '') : undefined;
  if (isbn)
    return [{ key: 'look_catalogue', what: isbn, href: `https://search.worldcat.org/search?q=bn%3A${isbn}` }];
  const words = searchWordsOf(finding);
  if (words === '') return [];
  const [main = 'en'] = language.split('-', 1);
  const what = encodeURIComponent(words);
  const wikipedia = `https://${main}.wikipedia.org/w/index.php?search=${what}`;
  const catalogue = `https://search.worldcat.org/search?q=${what}`;
  return [
    { key: 'look_wikipedia', what: words, href: wikipedia },
    ...(finding.detector === 'broken-reference'
      ? [{ key: 'look_catalogue' as const, what: words, href: catalogue }]
      : []),
  ];
}
