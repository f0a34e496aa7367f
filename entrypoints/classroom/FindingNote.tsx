import { findingWords } from '../../components/finding-words.ts';
import { LevelShape } from '../../components/LevelShape.tsx';
import { useWords } from '../../components/words.ts';
import type { PageFinding } from '../../lib/types.ts';

/** What the tool says of a finding: its sign, what was seen, what to do, and the lesson. */
export function FindingNote({ finding }: { readonly finding: PageFinding }) {
  const words = useWords();
  const { title, saw, next } = findingWords(finding, words);
  return (
    <div class="finding-note">
      <p>
        <LevelShape level={finding.level} /> <strong>{title}</strong>{' '}
        <span class="quiet">{words(`level_${finding.level}`)}</span>
      </p>
      <p>{saw}</p>
      {finding.because?.quotes?.map((quote) => (
        <blockquote key={quote.text}>{quote.text}</blockquote>
      ))}
      <p>
        {next}{' '}
        <a class="screen-only" href={`#signs/${finding.detector}`} aria-label={words('why_label', { title })}>
          {words('card_why')}
        </a>
      </p>
    </div>
  );
}
