import { useState } from 'preact/hooks';
import type { PageFinding } from '../lib/types.ts';
import { findingWords } from './finding-words.ts';
import { LevelShape } from './LevelShape.tsx';
import { useWords } from './words.ts';

/** What can be done with a finding. Each resolves to false where the page could not do it. */
export interface FindingActions {
  readonly show: (finding: PageFinding) => Promise<boolean>;
  readonly dismiss: (finding: PageFinding, undo: boolean) => Promise<boolean>;
  readonly copy: (text: string) => Promise<boolean>;
}

interface Props {
  readonly finding: PageFinding;
  readonly dismissed: boolean;
  readonly actions: FindingActions;
}

/** One finding of a list: its level in shape and word, what was seen, and what to do. */
export function FindingItem({ finding, dismissed, actions }: Props) {
  const words = useWords();
  const [note, setNote] = useState<string | null>(null);
  const { title, saw, next, ask } = findingWords(finding, words);
  const act = async (done: Promise<boolean>, failed: string, succeeded: string | null = null) =>
    setNote((await done) ? succeeded : failed);
  return (
    <article class={dismissed ? 'finding finding-dismissed' : 'finding'}>
      <h3>
        <LevelShape level={finding.level} />
        <span class="finding-level">{words(`level_${finding.level}`)}</span>
        <span>{title}</span>
      </h3>
      <p class="finding-quote">
        {finding.whole ? words('panel_whole') : <mark data-level={finding.level}>{finding.quote}</mark>}
      </p>
      {!dismissed && <Reasons finding={finding} saw={saw} next={next} />}
      <p class="finding-actions">
        {dismissed ? (
          <>
            <span>{words('card_hidden')}</span>
            <button
              class="button-plain"
              type="button"
              onClick={() => act(actions.dismiss(finding, true), words('panel_not_restored'))}
            >
              {words('card_undo')}
            </button>
          </>
        ) : (
          <>
            <button
              class="button"
              type="button"
              aria-label={words('panel_show_label', { title })}
              onClick={() => act(actions.show(finding), words('panel_gone'))}
            >
              {words('panel_show')}
            </button>
            {ask !== null && (
              <button
                class="button-plain"
                type="button"
                title={ask}
                onClick={() => act(actions.copy(ask), words('panel_not_copied'), words('card_copied'))}
              >
                {words('card_copy')}
              </button>
            )}
            <button
              class="button-plain"
              type="button"
              aria-label={words('not_useful_label', { title })}
              onClick={() => act(actions.dismiss(finding, false), words('panel_not_hidden'))}
            >
              {words('card_not_useful')}
            </button>
            <a
              class="button-plain"
              href={`/learn.html#signs/${finding.detector}`}
              target="_blank"
              rel="noopener"
              aria-label={words('why_label', { title })}
            >
              {words('card_why')}
            </a>
          </>
        )}
      </p>
      <p class="finding-note quiet" role="status">
        {note}
      </p>
    </article>
  );
}

function Reasons({
  finding,
  saw,
  next,
}: {
  readonly finding: PageFinding;
  readonly saw: string;
  readonly next: string;
}) {
  const words = useWords();
  return (
    <>
      <p>{saw}</p>
      {finding.because?.quotes?.map((quote) => (
        <blockquote key={quote.text}>
          {quote.turn !== undefined && <span class="quiet">{words('earlier_turn')}: </span>}
          {quote.text}
        </blockquote>
      ))}
      {finding.because?.href !== undefined && (
        <p>
          <a href={finding.because.href} target="_blank" rel="noopener noreferrer">
            {words('source_link')}
          </a>
        </p>
      )}
      <p>
        <strong>{words('next_step')}:</strong> {next}
      </p>
      {!finding.shown && !finding.whole && <p class="quiet">{words('panel_unpainted')}</p>}
    </>
  );
}
