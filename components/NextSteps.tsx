import { detectorKey, type Words } from '../lib/platform/words.ts';
import type { PageFinding } from '../lib/types.ts';
import { followUpsOf, placesOf, searchWordsOf } from './next-steps.ts';

interface Props {
  readonly finding: Pick<PageFinding, 'detector' | 'quote' | 'whole'>;
  readonly words: Words;
  readonly onCopy: (text: string, event: MouseEvent) => void;
}

/** More ways to go on from a finding: questions and search words to copy, and places to look, which open on a click alone. */
export function NextSteps({ finding, words, onCopy }: Props) {
  const own = words(detectorKey(finding.detector, 'ask'));
  const questions = followUpsOf(finding)
    .map((key) => words(key))
    .filter((question) => question !== own);
  const search = searchWordsOf(finding);
  const places = placesOf(finding, words.language);
  if (questions.length === 0 && search === '' && places.length === 0) return null;
  return (
    <details class="next-steps">
      <summary>{words('next_steps')}</summary>
      <ul>
        {questions.map((question) => (
          <li key={question}>
            <span>{question}</span>{' '}
            <button
              class="link"
              type="button"
              aria-label={words('copy_what', { what: question })}
              onClick={(event) => onCopy(question, event)}
            >
              {words('copy')}
            </button>
          </li>
        ))}
        {search !== '' && (
          <li>
            <span>
              {words('search_words')} <q dir="auto">{search}</q>
            </span>{' '}
            <button
              class="link"
              type="button"
              aria-label={words('copy_what', { what: search })}
              onClick={(event) => onCopy(search, event)}
            >
              {words('copy')}
            </button>
          </li>
        )}
        {places.map(({ key, what, href }) => (
          <li key={href}>
            <a href={href} target="_blank" rel="noopener noreferrer">
              {words(key, { what })}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}
