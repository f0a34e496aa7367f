import { Brand } from '../../components/Brand.tsx';
import { CoverageLine, UnreadReasons } from '../../components/CoverageLine.tsx';
import type { FindingActions } from '../../components/FindingItem.tsx';
import { FindingList } from '../../components/FindingList.tsx';
import { LevelCounts } from '../../components/LevelCounts.tsx';
import { SelectionView } from '../../components/SelectionView.tsx';
import { StatusLine } from '../../components/StatusLine.tsx';
import { situationOf } from '../../components/situation.ts';
import { Timeline, type TurnActions } from '../../components/Timeline.tsx';
import { type Lending, ToClassroom } from '../../components/ToClassroom.tsx';
import { useWords } from '../../components/words.ts';
import type { PageState, Timeline as Told } from '../../lib/types.ts';

interface Props {
  /** Changes when another conversation is shown, so that undo never outlives it. */
  readonly conversation: string;
  /** The site of the active tab; null where it is none. */
  readonly site: { readonly id: string; readonly title: string } | null;
  readonly state: PageState | null;
  readonly paused: boolean;
  /** Titles of the sites that are read. */
  readonly supported: readonly string[];
  readonly actions: FindingActions;
  /** The whole conversation, with what left the page; absent where its page does not tell. */
  readonly timeline?: { readonly told: Told; readonly actions: TurnActions } | undefined;
  /** How messages get to the classroom. */
  readonly lending: Lending;
  /** What the person selected to be checked, in place of the conversation; undefined where nothing was. */
  readonly selection?: {
    readonly state: PageState | null;
    readonly actions: FindingActions;
    readonly close: () => void;
  };
}

/** Every finding of the conversation in the active tab: the accessible form of the marks. */
export function App({
  conversation,
  site,
  state,
  paused,
  supported,
  actions,
  lending,
  timeline,
  selection,
}: Props) {
  const words = useWords();
  const situation = situationOf(state, site?.id ?? null, paused);
  if (selection) {
    return (
      <>
        <header>
          <h1>
            <Brand />
          </h1>
        </header>
        <main>
          <SelectionView state={selection.state} actions={selection.actions} onClose={selection.close} />
        </main>
      </>
    );
  }
  const answered = state && state.answers > 0 && (situation === 'read' || situation === 'reading');
  return (
    <>
      <header>
        <h1>
          <Brand />
        </h1>
        <StatusLine
          situation={situation}
          site={site?.title ?? ''}
          answers={state?.answers ?? 0}
          supported={supported}
          checked={state?.checked}
        />
        {state && (situation === 'stopped' || situation === 'nothing-found') && (
          <UnreadReasons unread={state.unread} />
        )}
        {answered && (
          <>
            <p role="status">
              {state.findings.length > 0
                ? words('panel_count', { count: state.findings.length })
                : words('findings_none')}
            </p>
            <LevelCounts findings={state.findings} />
            <CoverageLine state={state} />
            <ToClassroom key={conversation} lending={lending} />
          </>
        )}
      </header>
      <main>
        {answered &&
          (timeline && timeline.told.turns.length > 0 ? (
            <Timeline
              key={conversation}
              told={timeline.told}
              actions={actions}
              turnActions={timeline.actions}
            />
          ) : (
            <FindingList key={conversation} findings={state.findings} actions={actions} />
          ))}
      </main>
      <footer>
        <p class="quiet">{words('footer_limits')}</p>
        <p>
          <a href="/learn.html" target="_blank" rel="noopener">
            {words('open_learn')}
          </a>
        </p>
      </footer>
    </>
  );
}
