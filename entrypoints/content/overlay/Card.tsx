import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { findingWords } from '../../../components/finding-words.ts';
import { NextSteps } from '../../../components/NextSteps.tsx';
import { hasEarlier, TwoQuotes } from '../../../components/TwoQuotes.tsx';
import type { Words } from '../../../lib/platform/words.ts';
import type { PageFinding } from '../../../lib/types.ts';
import { HelpLines } from './HelpLines.tsx';

export interface CardActions {
  /** Opens the card of one finding of the answer. */
  choose(finding: PageFinding): void;
  /** Says that a mark was useful; absent where nothing is counted. */
  useful?: (finding: PageFinding) => void;
  /** Hides this one mark, for good. */
  dismiss(finding: PageFinding): void;
  /** Keeps the finding's sign quiet, first in this chat. */
  hideKind(finding: PageFinding): void;
  learn(page: string): void;
  /** Absent where a page cannot open the side panel. */
  openPanel?: () => void;
  close(): void;
}

/** One sign at the place that was chosen, and where else in the answer it is seen. */
export interface Explained {
  readonly finding: PageFinding;
  /** Every place of the sign in this answer, in reading order. */
  readonly places: readonly PageFinding[];
  /** The sign was explained before, in this answer or twice in this chat: now it is told in short. */
  readonly again: boolean;
}

/** Something more to do after a click: what it says, and what it does. */
export interface Choice {
  readonly label: string;
  act(): void;
}

/** What the card shows: the signs at one place, or the list of one answer, or what was just hidden. */
export type CardView =
  | {
      readonly kind: 'findings';
      readonly answer: string;
      readonly signs: readonly Explained[];
      /** Which of the wordings this chat has, from 0. */
      readonly variant: number;
    }
  | {
      readonly kind: 'answer';
      readonly answer: string;
      readonly findings: readonly PageFinding[];
      readonly read: number;
      readonly sentences: number;
      /** What the person expected of it, before they read it. */
      readonly expected?: string;
    }
  | {
      readonly kind: 'hidden';
      readonly answer: string;
      readonly text: string;
      undo(): void;
      readonly choices: readonly Choice[];
      /** Asked because the sign was rarely useful. */
      readonly offer?: { readonly text: string; readonly choices: readonly Choice[] };
    };

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
        view.signs.map((sign, i) => (
          <Explanation
            key={sign.finding.id}
            sign={sign}
            variant={view.variant}
            isFirst={i === 0}
            words={words}
            actions={actions}
          />
        ))}
      {view.kind === 'answer' && <Listed view={view} words={words} actions={actions} />}
      {view.kind === 'hidden' && <Hidden view={view} words={words} />}
    </div>
  );
}

/** What names the card. */
const TITLE = 'card-title';

function Explanation({
  sign: { finding, places, again },
  variant,
  isFirst,
  words,
  actions,
}: {
  sign: Explained;
  variant: number;
  isFirst: boolean;
  words: Words;
  actions: CardActions;
}) {
  const [full, setFull] = useState(!again);
  const { because, detector, quote, whole } = finding;
  const { title, saw, next, ask, href } = findingWords(finding, words, variant);
  const isCrisis = because?.key === 'harm_or_crisis_crisis' || because?.key === 'harm_or_crisis_silent';
  const section = useRef<HTMLElement>(null);
  // The button that asked for it is gone, and the focus with it: Escape must still close the card.
  useLayoutEffect(() => {
    if (again && full) section.current?.closest<HTMLElement>('.card')?.focus({ preventScroll: true });
  }, [again, full]);
  // What was computed is new at each place; the general reason is not.
  const tellsReason = full || because !== undefined;
  return (
    <section ref={section} data-detector={detector}>
      <h2 id={isFirst ? TITLE : undefined}>
        <LevelShape level={finding.level} words={words} />
        {title}
      </h2>
      {tellsReason && <p>{saw}</p>}
      {hasEarlier(finding) ? (
        <TwoQuotes finding={finding} words={words} shorten={shortened} />
      ) : (
        <>
          {!whole && <blockquote dir="auto">{shortened(quote)}</blockquote>}
          {because?.quotes?.map((other) => (
            <blockquote key={other.text} dir="auto">
              {shortened(other.text)}
            </blockquote>
          ))}
        </>
      )}
      {href !== null && (
        <p>
          <a class="link" href={href} target="_blank" rel="noopener noreferrer">
            {words('source_link')}
          </a>
        </p>
      )}
      {(full || isCrisis) && <p>{next}</p>}
      {isCrisis && <HelpLines words={words} languages={navigator.languages} />}
      {ask && !isCrisis && <Ask question={ask} words={words} />}
      {full && !isCrisis && <More finding={finding} words={words} />}
      <Places finding={finding} places={places} words={words} actions={actions} />
      <p class="quiet">
        {!full && <Quiet label={words('card_explain')} act={() => setFull(true)} />}
        <Quiet label={words('card_why')} act={() => actions.learn(`signs/${detector}`)} />
        {actions.useful && (
          <Useful
            label={words('card_useful')}
            thanks={words('card_thanks')}
            act={() => actions.useful?.(finding)}
          />
        )}
        <Quiet label={words('card_not_useful')} act={() => actions.dismiss(finding)} />
        <Quiet label={words('card_hide_kind')} act={() => actions.hideKind(finding)} />
        {actions.openPanel && <Quiet label={words('card_open_panel')} act={actions.openPanel} />}
      </p>
    </section>
  );
}

/** Which place of its sign this one is, and the way to the next: a sign has one card in an answer. */
function Places({
  finding,
  places,
  words,
  actions,
}: Pick<Explained, 'finding' | 'places'> & { words: Words; actions: CardActions }) {
  const at = places.findIndex(({ id }) => id === finding.id);
  const next = places[(at + 1) % places.length];
  if (places.length < 2 || !next) return null;
  return (
    <p class="places">
      <span>{words('card_place', { number: at + 1, count: places.length })}</span>
      <Quiet label={words('card_next_place')} act={() => actions.choose(next)} />
    </p>
  );
}

/** A question to put to the chatbot, copied by a click. */
function Ask({ question, words }: { question: string; words: Words }) {
  const [state, setState] = useState('card_copy');
  const copy = async (event: MouseEvent) => {
    if (event.isTrusted) setState(await copied(question));
  };
  return (
    <button type="button" class="action" onClick={(event) => void copy(event)}>
      <span>{question}</span>
      <small aria-live="polite">{words(state)}</small>
    </button>
  );
}

/** Further questions, search words and places to look. */
function More({ finding, words }: { finding: PageFinding; words: Words }) {
  const [state, setState] = useState<string | null>(null);
  const copy = async (text: string, event: MouseEvent) => {
    if (event.isTrusted) setState(await copied(text));
  };
  return (
    <>
      <NextSteps finding={finding} words={words} onCopy={(text, event) => void copy(text, event)} />
      <small aria-live="polite">{state && words(state)}</small>
    </>
  );
}

/** Copies a text; the key of what to say of it. */
async function copied(text: string): Promise<string> {
  try {
    await navigator.clipboard.writeText(text);
    return 'card_copied';
  } catch (error) {
    console.info('caveat: the page does not let its visitors copy:', error);
    return 'panel_not_copied';
  }
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
  const { findings, expected } = view;
  const unpainted = findings.filter(({ shown, whole }) => !shown && !whole).length;
  return (
    <section>
      <h2 id={TITLE}>{words('answer_title', { count: findings.length })}</h2>
      {expected !== undefined && <p class="expected">{words('think_expected', { text: expected })}</p>}
      <ul>
        {bySign(findings).map(([first, ...others]) => (
          <li key={first.id}>
            <button type="button" onClick={(event) => event.isTrusted && actions.choose(first)}>
              <LevelShape level={first.level} words={words} />
              <span>
                <strong>
                  {findingWords(first, words).title}
                  {others.length > 0 && ` (${others.length + 1})`}
                </strong>
                {!first.whole && <q dir="auto">{shortened(first.quote, 80)}</q>}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {unpainted > 0 && <p class="coverage">{words('answer_unpainted', { count: unpainted })}</p>}
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

function Hidden({ view, words }: { view: Extract<CardView, { kind: 'hidden' }>; words: Words }) {
  const { text, undo, choices, offer } = view;
  return (
    <div class="hidden">
      <p id={TITLE} role="status">
        {text}
      </p>
      <p class="quiet">
        <Quiet label={words('card_undo')} act={undo} />
        <Choices choices={choices} />
      </p>
      {offer && (
        <>
          <p role="status">{offer.text}</p>
          <p class="quiet">
            <Choices choices={offer.choices} />
          </p>
        </>
      )}
    </div>
  );
}

function Choices({ choices }: { choices: readonly Choice[] }) {
  return choices.map(({ label, act }) => <Quiet key={label} label={label} act={act} />);
}

/** The findings of each sign, a sign where its first finding stands. */
function bySign(findings: readonly PageFinding[]): [PageFinding, ...PageFinding[]][] {
  return [...Map.groupBy(findings, ({ detector }) => detector).values()] as [PageFinding, ...PageFinding[]][];
}

/** The shape of a level, as it is drawn under the words, with its name for those who do not see it. */
export function LevelShape({ level, words }: { level: PageFinding['level']; words: Words }) {
  return <span class="level" data-level={level} role="img" aria-label={words(`level_${level}`)} />;
}

/** A quiet button of the card. */
export function Quiet({ label, act }: { label: string; act: () => void }) {
  return (
    <button type="button" class="link" onClick={(event) => event.isTrusted && act()}>
      {label}
    </button>
  );
}

/** Once pressed, it says thank you; a mark is rated once. */
function Useful({ label, thanks, act }: { label: string; thanks: string; act: () => void }) {
  const [done, setDone] = useState(false);
  return (
    <button
      type="button"
      class="link"
      aria-disabled={done}
      onClick={(event) => {
        if (!event.isTrusted || done) return;
        setDone(true);
        act();
      }}
    >
      <span aria-live="polite">{done ? thanks : label}</span>
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
