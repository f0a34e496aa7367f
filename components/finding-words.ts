import { detectorKey, reasonOf, type Words } from '../lib/platform/words.ts';
import type { PageFinding } from '../lib/types.ts';

/** What a card or a list says of a finding. */
export interface FindingWords {
  readonly title: string;
  /** What was seen, with the computation where there is one. */
  readonly saw: string;
  /** One step to take. */
  readonly next: string;
  /** A question to put to the chatbot; null where asking it does not help. */
  readonly ask: string | null;
  /** Where to read more; null where there is nothing. */
  readonly href: string | null;
}

/** How many wordings the general reason of a sign has, against habituation (detectors.md, section 5). */
export const WORDINGS = 3;

/**
 * The texts of a finding. What its detector computed stands in place of the general reason, of which `variant` (from 0)
 * picks a wording.
 */
export function findingWords(
  finding: Pick<PageFinding, 'detector' | 'because'>,
  words: Words,
  variant = 0,
): FindingWords {
  const { detector, because } = finding;
  const reason = because ? reasonOf(because, words) : null;
  return {
    title: words(detectorKey(detector, 'title')),
    saw: reason?.text ?? sawIn(detector, words, variant),
    next: words(detectorKey(detector, 'next')),
    ask: said(words, detectorKey(detector, 'ask')),
    href: reason?.href ?? null,
  };
}

function sawIn(detector: string, words: Words, variant: number): string {
  const first = detectorKey(detector, 'saw');
  return (variant > 0 ? said(words, `${first}_${variant + 1}`) : null) ?? words(first);
}

/** A missing key comes back as itself. */
function said(words: Words, key: string): string | null {
  const text = words(key);
  return text === key ? null : text;
}
