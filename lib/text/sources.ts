import type { Lexicon } from '../lexicons.ts';
import type { Passage, Span } from '../types.ts';
import type { Claim } from './claims.ts';
import { oncePer } from './passage.ts';
import { holdsIn, matchesIn, phrases } from './phrases.ts';

/** A source may follow its claim by this many sentences (detectors.md, D2). */
const AFTER = 2;

/**
 * Signs of a source that no language changes, each behind what stands in it: [3], (Marsh, 2019), Marsh et al. (2019), a
 * DOI, an address.
 */
const SIGNS: readonly (readonly [mark: string, sign: RegExp])[] = [
  ['[', /\[\d{1,3}(?:[,–-] ?\d{1,3})*\]|\[\^[\w-]+\]/u],
  ['(', /\(\p{Lu}[^()\n]{1,60}?,? (?:1[5-9]|20)\d{2}[a-z]?(?:[,;:][^()\n]{0,60})?\)/u],
  [
    ' (',
    /\p{Lu}[\p{L}'’-]+(?: et al\.?| (?:and|&|und|et|y|e) \p{Lu}[\p{L}'’-]+)? \((?:1[5-9]|20)\d{2}[a-z]?\)/u,
  ],
  ['/', /(?<!\d)10\.\d{4,9}\/|[Hh]ttps?:\/\//u],
  ['ww.', /[Ww]ww\./],
  ['iv:', /ar[Xx]iv:/],
];

/** Those signs of which the mark stands anywhere in a passage. */
const possibleIn = oncePer(({ text }) => SIGNS.filter(([mark]) => text.includes(mark)));

function hasSign(passage: Passage, { start, end }: Span): boolean {
  const signs = possibleIn(passage);
  if (signs.length === 0) return false;
  const text = passage.text.slice(start, end);
  return signs.some(([mark, sign]) => text.includes(mark) && sign.test(text));
}

/** Whether a claim has its source: a link, a reference or a named source, in it or in the two sentences after it. */
export function isSourced(passage: Passage, claim: Claim, lexicon: Lexicon): boolean {
  const sourced = knownOf(passage);
  const known = sourced[claim.index];
  if (known !== undefined) return known;
  const reach = reachOf(passage, claim);
  const isFound =
    isLinked(passage, reach) ||
    holdsIn(passage, reach, phrases(lexicon.noSource.sources)) ||
    isAttributed(passage, reach, lexicon) ||
    hasSign(passage, reach);
  sourced[claim.index] = isFound;
  return isFound;
}

/** By the places of the sentences: several signs ask about the same claims. */
const knownOf = oncePer((): (boolean | undefined)[] => []);

/** Where links to pages start, rising. */
const linkStartsOf = oncePer(({ links }) =>
  links
    .filter(({ href }) => /^(?:https?:|\/\/)/.test(href))
    .map(({ start }) => start)
    .sort((a, b) => a - b),
);

/** Whether a link to a page starts in a stretch of a passage. */
function isLinked(passage: Passage, { start, end }: Span): boolean {
  if (passage.links.length === 0) return false;
  const starts = linkStartsOf(passage);
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return (starts[low] ?? Number.POSITIVE_INFINITY) <= end;
}

/** Whether words that name a source stand before a name. */
function isAttributed(passage: Passage, reach: Span, lexicon: Lexicon): boolean {
  return matchesIn(passage, reach, phrases(lexicon.noSource.attributions)).some(({ end }) =>
    /^ (?:the )?\p{Lu}/u.test(passage.text.slice(end, end + 8)),
  );
}

/** A claim with the sentences after it, in which its source may stand; a heading ends them. */
function reachOf(passage: Passage, claim: Claim): Span {
  let end = claim.end;
  for (let index = claim.index + 1; index <= claim.index + AFTER; index += 1) {
    const next = passage.sentences[index];
    if (!next) break;
    end = next.end;
  }
  return { start: claim.start, end };
}
