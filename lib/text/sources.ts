import type { Lexicon } from '../lexicons.ts';
import type { Passage, Span } from '../types.ts';
import type { Claim } from './claims.ts';
import { foldedProse, holds, matchesIn, phrases } from './phrases.ts';

/** A source may follow its claim by this many sentences (detectors.md, D2). */
const AFTER = 2;

/** Signs of a source that no language changes: [3], (Marsh, 2019), Marsh et al. (2019), a DOI, an address. */
const SIGNS =
  /\[\d{1,3}(?:[,–-] ?\d{1,3})*\]|\[\^[\w-]+\]|\(\p{Lu}[^()\n]{1,60}?,? (?:1[5-9]|20)\d{2}[a-z]?(?:[,;:][^()\n]{0,60})?\)|\p{Lu}[\p{L}'’-]+(?: et al\.?| (?:and|&|und|et|y|e) \p{Lu}[\p{L}'’-]+)? \((?:1[5-9]|20)\d{2}[a-z]?\)|(?<!\d)10\.\d{4,9}\/|[Hh]ttps?:\/\/|[Ww]ww\.|ar[Xx]iv:/u;

/** Whether a claim has its source: a link, a reference or a named source, in it or in the two sentences after it. */
export function isSourced(passage: Passage, claim: Claim, lexicon: Lexicon): boolean {
  const reach = reachOf(passage, claim);
  return (
    passage.links.some(
      (link) => link.start >= claim.start && link.start <= reach.end && /^(?:https?:|\/\/)/.test(link.href),
    ) ||
    SIGNS.test(passage.text.slice(reach.start, reach.end)) ||
    holds(foldedProse(passage).slice(reach.start, reach.end), phrases(lexicon.noSource.sources)) ||
    isAttributed(passage, reach, lexicon)
  );
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
