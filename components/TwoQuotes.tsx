import type { Words } from '../lib/platform/words.ts';
import type { PageFinding } from '../lib/types.ts';

interface Props {
  readonly finding: Pick<PageFinding, 'quote' | 'because'>;
  readonly words: Words;
  /** Cuts what is too long for the place. */
  readonly shorten?: (text: string) => string;
}

/** Whether a finding sets words of an earlier message beside those of this one. */
export function hasEarlier({ because }: Pick<PageFinding, 'because'>): boolean {
  return because?.quotes?.some(({ turn }) => turn !== undefined) ?? false;
}

/** What was said earlier and what is said now, side by side. */
export function TwoQuotes({ finding, words, shorten = (text) => text }: Props) {
  const quotes = finding.because?.quotes ?? [];
  const earlier = quotes.filter(({ turn }) => turn !== undefined);
  const now = quotes.find(({ turn }) => turn === undefined)?.text ?? finding.quote;
  return (
    <dl class="two-quotes">
      {earlier.map(({ text }) => (
        <div key={text}>
          <dt>{words('quote_earlier')}</dt>
          <dd dir="auto">{shorten(text)}</dd>
        </div>
      ))}
      <div>
        <dt>{words('quote_now')}</dt>
        <dd dir="auto">{shorten(now)}</dd>
      </div>
    </dl>
  );
}
