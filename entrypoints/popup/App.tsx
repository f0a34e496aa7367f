import { useState } from 'preact/hooks';
import { Brand } from '../../components/Brand.tsx';
import { CoverageLine, UnreadReasons } from '../../components/CoverageLine.tsx';
import { FamilySwitches } from '../../components/FamilySwitches.tsx';
import { LevelCounts } from '../../components/LevelCounts.tsx';
import { PageActions } from '../../components/PageActions.tsx';
import { PolicyNote } from '../../components/PolicyNote.tsx';
import { SensitivityScale } from '../../components/SensitivityScale.tsx';
import { StatusLine } from '../../components/StatusLine.tsx';
import { Switch } from '../../components/Switch.tsx';
import { situationOf } from '../../components/situation.ts';
import { useWords } from '../../components/words.ts';
import type { NamedSite } from '../../lib/platform/active-page.ts';
import type { Preview } from '../../lib/platform/messages.ts';
import type { SettingKey } from '../../lib/platform/settings.ts';
import type { PageState, Settings } from '../../lib/types.ts';

/** How far Caveat reaches: each is called within the click, and resolves to null or false where the browser refuses. */
export interface Reach {
  /** Pattern of the page's host, where it can be added to what is always read. */
  readonly host: string | null;
  readonly read: () => Promise<PageState | null>;
  readonly always: (host: string, always: boolean) => Promise<boolean>;
  readonly switchSite: (id: string, on: boolean) => Promise<boolean>;
}

interface Props {
  readonly settings: Settings;
  /** The site of the active tab; null where it is none. */
  readonly site: NamedSite | null;
  readonly state: PageState | null;
  /** What each sensitivity would mark on the page; null where no page was read. */
  readonly preview: Preview | null;
  readonly incognito: boolean;
  /** Titles of the sites that are read. */
  readonly supported: readonly string[];
  readonly reach: Reach;
  /** Rejects where the choice could not be stored. */
  readonly choose: (key: SettingKey, value: string | boolean | null) => Promise<void>;
  /** Opens the side panel at once, within the click. Rejects where the browser refuses. */
  readonly openPanel: () => Promise<void>;
}

/** What the popup shows of the active tab and of the person's choices. */
export function App({
  settings,
  site,
  state,
  preview,
  incognito,
  supported,
  reach,
  choose,
  openPanel,
}: Props) {
  const words = useWords();
  // An object, so that the same sentence again draws again and puts the controls back.
  const [problem, setProblem] = useState<{ readonly text: string } | null>(null);
  const attempt = (done: Promise<unknown>, failed: string) => {
    done.then(
      (allowed) => setProblem(allowed === false ? { text: words('sites_not_allowed') } : null),
      (error: unknown) => {
        console.warn('caveat:', error);
        setProblem({ text: failed });
      },
    );
  };
  const save = (key: SettingKey, value: string | boolean | null) =>
    attempt(choose(key, value), words('not_saved'));
  const locked = settings.policy?.locked;
  const situation = situationOf(state, site?.id ?? null, settings.paused);
  return (
    <>
      <header>
        <h1>
          <Brand />
        </h1>
        <Switch
          label={words('switch_everywhere')}
          on={!settings.paused}
          disabled={settings.policy?.classroomOnly ?? false}
          onChange={(on) => save('paused', on ? null : true)}
        />
        <PolicyNote policy={settings.policy} />
      </header>
      <main>
        <section class="switches">
          {site && reach.host === null && (
            <Switch
              label={words('switch_site', { site: site.title })}
              on={settings.sites[site.id] ?? site.onByDefault}
              disabled={locked?.has('sites') ?? false}
              onChange={(on) => attempt(reach.switchSite(site.id, on), words('not_saved'))}
            />
          )}
          {problem !== null && (
            <p class="problem" role="alert">
              {problem.text}
            </p>
          )}
        </section>
        <section>
          <h2>{words('findings_heading')}</h2>
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
          <PageActions
            situation={situation}
            state={state}
            site={site?.title ?? ''}
            host={incognito ? null : reach.host}
            added={reach.host !== null && settings.hosts.has(reach.host)}
            kept={locked?.has('sites') ?? false}
            onRead={reach.read}
            onAlways={reach.always}
          />
          {state && state.answers > 0 && (situation === 'read' || situation === 'reading') && (
            <>
              {state.findings.length > 0 ? (
                <LevelCounts findings={state.findings} />
              ) : (
                <p>{words('findings_none')}</p>
              )}
              <CoverageLine state={state} />
              <p class="quiet">{words('coverage_no_mark')}</p>
            </>
          )}
          <button
            class={state && state.findings.length > 0 ? 'button button-main' : 'button'}
            type="button"
            onClick={() => attempt(openPanel(), words('panel_not_opened'))}
          >
            {words('open_panel')}
          </button>
        </section>
        <section>
          <SensitivityScale
            chosen={settings.sensitivity}
            preview={preview}
            kept={locked?.has('sensitivity') ?? false}
            onChoose={(sensitivity) => save('sensitivity', sensitivity)}
          />
          <FamilySwitches
            chosen={settings.families}
            kept={locked?.has('signs') ?? false}
            onChange={(family, on) => save(`family:${family}`, on ? null : false)}
          />
          <HiddenMarks settings={settings} save={save} />
          {incognito && <p class="quiet">{words('private_window')}</p>}
        </section>
      </main>
      <footer>
        <a href="/options.html" target="_blank" rel="noopener">
          {words('open_options')}
        </a>
        <a href="/learn.html" target="_blank" rel="noopener">
          {words('open_learn')}
        </a>
        <a href="/classroom.html" target="_blank" rel="noopener">
          {words('open_classroom')}
        </a>
        {state !== null && (state.logged ?? 0) > 0 && (
          <a href="/options.html#data" target="_blank" rel="noopener">
            {words('open_log', { count: state.logged ?? 0 })}
          </a>
        )}
      </footer>
    </>
  );
}

/** What was hidden by a click on a card, and the way back. */
function HiddenMarks({
  settings,
  save,
}: {
  settings: Settings;
  save: (key: SettingKey, value: null) => void;
}) {
  const words = useWords();
  const isKept = settings.policy?.locked.has('signs') ?? false;
  const kinds = isKept
    ? []
    : Object.keys(settings.detectors).filter((detector) => settings.detectors[detector] === false);
  const quiet = isKept ? [] : [...settings.quiet];
  const count = kinds.length + settings.dismissed.size + quiet.length;
  if (count === 0) return null;
  const showAgain = () => {
    for (const detector of kinds) save(`detector:${detector}`, null);
    for (const hash of settings.dismissed) save(`dismissed:${hash}`, null);
    for (const name of quiet) save(`quiet:${name}`, null);
  };
  return (
    <p class="quiet">
      {words('hidden_some', { count })}{' '}
      <button class="link" type="button" onClick={showAgain}>
        {words('hidden_show')}
      </button>
    </p>
  );
}
