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

/** The texts of a finding. What its detector computed stands in place of the general reason. */
export function findingWords(finding: Pick<PageFinding, 'detector' | 'because'>, words: Words): FindingWords {
  const { detector, because } = finding;
  const reason = because ? reasonOf(because, words) : null;
  return {
    title: words(detectorKey(detector, 'title')),
    saw: reason?.text ?? words(detectorKey(detector, 'saw')),
    next: words(detectorKey(detector, 'next')),
    ask: said(words, detectorKey(detector, 'ask')),
    href: reason?.href ?? null,
  };
}

/** A missing key comes back as itself. */
function said(words: Words, key: string): string | null {
  const text = words(key);
  return text === key ? null : text;
}
