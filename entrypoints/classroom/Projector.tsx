import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { useWords } from '../../components/words.ts';
import { findingsOf, type PlacedFinding } from './compared.ts';
import { FindingNote } from './FindingNote.tsx';
import { Heading } from './Heading.tsx';
import { NothingOpen } from './NothingOpen.tsx';
import { SaidTurns } from './SaidTurns.tsx';
import { currentOf, type Open, useSession } from './session.ts';
import { speak } from './spoken.ts';
import { useConversation } from './use-conversation.ts';

/** What the keys of a keyboard and of a presenter do. */
const KEYS: Readonly<Record<string, 'next' | 'previous' | 'first' | 'last' | 'blank' | 'full'>> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  PageDown: 'next',
  ' ': 'next',
  ArrowLeft: 'previous',
  ArrowUp: 'previous',
  PageUp: 'previous',
  Home: 'first',
  End: 'last',
  b: 'blank',
  '.': 'blank',
  f: 'full',
};

/** One finding at a time, large enough for the last row. */
export function Projector() {
  const words = useWords();
  const { session } = useSession();
  const open = currentOf(session);
  if (!open) return <NothingOpen title={words('class_view_projector')} />;
  return <Screen key={open.key} open={open} />;
}

function Screen({ open }: { readonly open: Open }) {
  const words = useWords();
  const { session } = useSession();
  const conversation = useConversation(open.item.turns, session.options);
  const findings = useMemo(() => findingsOf(conversation), [conversation]);
  /** 0: the text without marks; then one finding each; at the end what was read and what no tool sees. */
  const [step, setStep] = useState(0);
  const [isBlank, setBlank] = useState(false);
  const screen = useRef<HTMLDivElement>(null);
  const last = findings.length + 1;
  const shown = Math.min(step, last);
  const finding = findings[shown - 1];
  const spoken = useMemo(
    () =>
      open.item.turns.map((turn, index) => {
        const isHere = finding?.turn === index;
        return { ...speak(turn), ...(isHere && { wraps: [{ span: finding.span, make: markOf(finding) }] }) };
      }),
    [open.item, finding],
  );
  const act = useCallback(
    (what: (typeof KEYS)[string] | undefined) => {
      setBlank((now) => what === 'blank' && !now);
      if (what === 'next') setStep((now) => Math.min(now + 1, last));
      if (what === 'previous') setStep((now) => Math.max(Math.min(now, last) - 1, 0));
      if (what === 'first') setStep(0);
      if (what === 'last') setStep(last);
      if (what === 'full') void showFull(screen.current);
    },
    [last],
  );
  useEffect(() => {
    const leaving = new AbortController();
    addEventListener(
      'keydown',
      (event) => {
        const what = KEYS[event.key];
        const isTyping = event.target instanceof Element && event.target.closest('select, input, textarea');
        const isPress =
          event.key === ' ' && event.target instanceof Element && event.target.closest('button, a, summary');
        if (!what || isTyping || isPress || event.altKey || event.ctrlKey || event.metaKey) return;
        event.preventDefault();
        act(what);
      },
      { signal: leaving.signal },
    );
    return () => leaving.abort();
  }, [act]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another mark is another place
  useLayoutEffect(() => {
    const mark = screen.current?.querySelector('.projected-text mark');
    mark?.scrollIntoView({ block: 'center', behavior: 'instant' });
  }, [spoken]);
  const { sentences, read } = totalsOf(conversation.answers);
  return (
    <div ref={screen} class="projector" data-blank={isBlank}>
      <div class="projector-head">
        <Heading>{open.item.title}</Heading>
        <p class="projector-keys">{words('class_projector_keys')}</p>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scroller must be reachable by keyboard */}
      <section class="projected-text" tabIndex={0} aria-label={words('class_projector_text')}>
        <SaidTurns spoken={spoken} />
      </section>
      <div class="projected-note" role="status">
        {shown === 0 && <p>{words('class_projector_start', { count: findings.length })}</p>}
        {finding && <FindingNote finding={finding.finding} />}
        {shown === last && (
          <>
            <p>{words('coverage_read', { count: sentences, read })}</p>
            <p>{words('footer_limits')}</p>
          </>
        )}
      </div>
      <div class="projector-buttons">
        <button class="button" type="button" disabled={shown === 0} onClick={() => act('previous')}>
          {words('class_projector_previous')}
        </button>
        <span>{words('class_projector_step', { number: shown, count: last })}</span>
        <button
          class="button button-main"
          type="button"
          disabled={shown === last}
          onClick={() => act('next')}
        >
          {words('class_projector_next')}
        </button>
        <button class="button" type="button" onClick={() => act('full')}>
          {words('class_projector_full')}
        </button>
      </div>
    </div>
  );
}

function totalsOf(answers: ReturnType<typeof useConversation>['answers']): {
  sentences: number;
  read: number;
} {
  return answers.reduce(
    (sum, answer) => ({
      sentences: sum.sentences + (answer?.report.coverage.sentences ?? 0),
      read: sum.read + (answer?.report.coverage.read ?? 0),
    }),
    { sentences: 0, read: 0 },
  );
}

/** Makes the mark of a finding. */
function markOf({ finding }: PlacedFinding): () => HTMLElement {
  return () => {
    const mark = document.createElement('mark');
    mark.dataset.level = finding.level;
    return mark;
  };
}

/** Fills the screen, or leaves it. */
async function showFull(screen: HTMLElement | null): Promise<void> {
  try {
    if (document.fullscreenElement) await document.exitFullscreen();
    else await screen?.requestFullscreen();
  } catch (error) {
    console.info('caveat: the browser does not let this page fill the screen:', error);
  }
}
