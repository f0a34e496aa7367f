import { detectorKey, type Words } from '../lib/platform/words.ts';
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
}

/** The texts of a finding. What its detector computed stands in place of the general reason. */
export function findingWords(finding: Pick<PageFinding, 'detector' | 'because'>, words: Words): FindingWords {
  const { detector, because } = finding;
  const computed = because ? known(words, because.key, because.values) : null;
  return {
    title: words(detectorKey(detector, 'title')),
    saw: computed ?? words(detectorKey(detector, 'saw')),
    next: words(detectorKey(detector, 'next')),
    ask: known(words, detectorKey(detector, 'ask')),
  };
}

/** A missing key comes back as itself. */
function known(words: Words, key: string, values?: Parameters<Words>[1]): string | null {
  const text = words(key, values);
  return text === key ? null : text;
}
