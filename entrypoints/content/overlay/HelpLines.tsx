import { EVERYWHERE, type HelpLine, helpLines, lineFor } from '../../../lib/help-lines.ts';
import type { Words } from '../../../lib/platform/words.ts';

/** Whom to talk to: the line of the reader's own region first, then all others, then a place that lists more. */
export function HelpLines({ words, languages }: { words: Words; languages: readonly string[] }) {
  const own = lineFor(languages);
  const regions = new Intl.DisplayNames(words.language, { type: 'region' });
  const nameOf = ({ region }: HelpLine) => regions.of(region) ?? region;
  return (
    <div class="help">
      {own && (
        <p>
          <strong>{nameOf(own)}</strong>
          <Line line={own} />
        </p>
      )}
      <details>
        <summary>{words(own ? 'help_elsewhere' : 'help_lines')}</summary>
        <ul>
          {helpLines
            .filter((line) => line !== own)
            .map((line) => (
              <li key={line.region}>
                {nameOf(line)}: <Line line={line} />
              </li>
            ))}
        </ul>
      </details>
      <p>
        <a class="link" href={EVERYWHERE} target="_blank" rel="noopener noreferrer">
          {words('help_find')}
        </a>
      </p>
    </div>
  );
}

function Line({ line: { name, number, href } }: { line: HelpLine }) {
  return (
    <>
      <a class="number" href={`tel:${number.replaceAll(/[^\d]/g, '')}`}>
        {number}
      </a>{' '}
      <a class="link" href={href} target="_blank" rel="noopener noreferrer">
        {name}
      </a>
    </>
  );
}
