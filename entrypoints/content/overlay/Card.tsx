import { useEffect, useRef, useState } from 'preact/hooks';
import { findingWords } from '../../../components/finding-words.ts';
import type { Words } from '../../../lib/platform/words.ts';
import type { PageFinding } from '../../../lib/types.ts';

export interface CardActions {
  /** Opens the card of one finding of the answer. */
  choose(finding: PageFinding): void;
  /** Hides this one mark, for good. */
  dismiss(finding: PageFinding): void;
  /** Switches the finding's kind off, everywhere. */
  hideKind(finding: PageFinding): void;
  learn(page: string): void;
  /** Absent where a page cannot open the side panel. */
  openPanel?: () => void;
  close(): void;
}

/** What the card shows: the findings of one place, or the list of one answer, or what was just hidden. */
export type CardView =
  | { readonly kind: 'findings'; readonly answer: string; readonly findings: readonly PageFinding[] }
  | {
      readonly kind: 'answer';
      readonly answer: string;
      readonly findings: readonly PageFinding[];
      readonly read: number;
      readonly sentences: number;
    }
  | { readonly kind: 'hidden'; readonly answer: string; readonly text: string; undo(): void };

/** The card: a small dialog that explains, beside the words it speaks of. */
export function Card({ view, words, actions }: { view: CardView; words: Words; actions: CardActions }) {
  return (
    <div class="card-body">
      <button
        type="button"
        class="close"
        aria-label={words('card_close')}
        title={words('card_close')}
        onClick={(event) => event.isTrusted && actions.close()}
      >
        ×
      </button>
      {view.kind === 'findings' &&
        view.findings.map((finding) => (
          <Explained key={finding.id} finding={finding} words={words} actions={actions} />
        ))}
      {view.kind === 'answer' && <Listed view={view} words={words} actions={actions} />}
      {view.kind === 'hidden' && (
        <div class="hidden" role="status">
          <p id="card-title">{view.text}</p>
          <button type="button" class="action" onClick={(event) => event.isTrusted && view.undo()}>
            {words('card_undo')}
          </button>
        </div>
      )}
    </div>
  );
}

function Explained({
  finding,
  words,
  actions,
}: {
  finding: PageFinding;
  words: Words;
  actions: CardActions;
}) {
  const { because, detector } = finding;
  const { title, saw, next, ask, href } = findingWords(finding, words);
  return (
    <section>
      <h2 id="card-title">
        <LevelShape level={finding.level} words={words} />
        {title}
      </h2>
      <p>{saw}</p>
      <blockquote dir="auto">{shortened(finding.quote)}</blockquote>
      {because?.quotes?.map((quote) => (
        <blockquote key={quote.text} dir="auto">
          {shortened(quote.text)}
        </blockquote>
      ))}
      {href && (
        <p>
          <a class="link" href={href} target="_blank" rel="noopener noreferrer">
            {words('source_link')}
          </a>
        </p>
      )}
      <p>{next}</p>
      {ask && <Ask question={ask} words={words} />}
      <p class="quiet">
        <Quiet label={words('card_why')} act={() => actions.learn(`signs/${detector}`)} />
        <Quiet label={words('card_not_useful')} act={() => actions.dismiss(finding)} />
        <Quiet label={words('card_hide_kind')} act={() => actions.hideKind(finding)} />
        {actions.openPanel && <Quiet label={words('card_open_panel')} act={actions.openPanel} />}
      </p>
    </section>
  );
}

/** A question to put to the chatbot, copied by a click. */
function Ask({ question, words }: { question: string; words: Words }) {
  const [state, setState] = useState('card_copy');
  const copy = async (event: MouseEvent) => {
    if (!event.isTrusted) return;
    try {
      await navigator.clipboard.writeText(question);
      setState('card_copied');
    } catch (error) {
      console.info('caveat: the page does not let its visitors copy:', error);
      setState('panel_not_copied');
    }
  };
  return (
    <button type="button" class="action" onClick={(event) => void copy(event)}>
      <span>{question}</span>
      <small aria-live="polite">{words(state)}</small>
    </button>
  );
}

function Listed({
  view,
  words,
  actions,
}: {
  view: Extract<CardView, { kind: 'answer' }>;
  words: Words;
  actions: CardActions;
}) {
  return (
    <section>
      <h2 id="card-title">{words('answer_title', { count: view.findings.length })}</h2>
      <ul>
        {view.findings.map((finding) => (
          <li key={finding.id}>
            <button type="button" onClick={(event) => event.isTrusted && actions.choose(finding)}>
              <LevelShape level={finding.level} words={words} />
              <span>
                <strong>{findingWords(finding, words).title}</strong>
                <q dir="auto">{shortened(finding.quote, 80)}</q>
              </span>
            </button>
          </li>
        ))}
      </ul>
      <p class="coverage">{words('coverage_read', { count: view.sentences, read: view.read })}</p>
      <p class="coverage">{words('footer_limits')}</p>
      {actions.openPanel && (
        <p class="quiet">
          <Quiet label={words('card_open_panel')} act={actions.openPanel} />
        </p>
      )}
    </section>
  );
}

/** The shape of a level, as it is drawn under the words, with its name for those who do not see it. */
export function LevelShape({ level, words }: { level: PageFinding['level']; words: Words }) {
  return <span class="level" data-level={level} role="img" aria-label={words(`level_${level}`)} />;
}

function Quiet({ label, act }: { label: string; act: () => void }) {
  return (
    <button type="button" class="link" onClick={(event) => event.isTrusted && act()}>
      {label}
    </button>
  );
}

/** Moves the focus to the card when what it shows changes, so that a screen reader starts there. */
export function useFocusOn(view: CardView | null) {
  const card = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (view) card.current?.focus({ preventScroll: true });
  }, [view]);
  return card;
}

function shortened(text: string, length = 240): string {
  return text.length <= length ? text : `${text.slice(0, length).trimEnd()}…`;
}
