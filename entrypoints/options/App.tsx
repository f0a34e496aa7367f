import { useEffect, useState } from 'preact/hooks';
import { Brand } from '../../components/Brand.tsx';
import { KeptNote, PolicyNote } from '../../components/PolicyNote.tsx';
import { SensitivityChoice } from '../../components/SensitivityChoice.tsx';
import { SitesList } from '../../components/SitesList.tsx';
import { Switch } from '../../components/Switch.tsx';
import { ThemeChoice } from '../../components/ThemeChoice.tsx';
import { useWords } from '../../components/words.ts';
import type { Counters } from '../../lib/platform/counters.ts';
import type { SiteList } from '../../lib/platform/permissions.ts';
import type { SettingKey } from '../../lib/platform/settings.ts';
import { detectorKey } from '../../lib/platform/words.ts';
import type { Settings } from '../../lib/types.ts';
import { About } from './About.tsx';
import { Data, type DataActions } from './Data.tsx';
import { type KeyCommand, Keys } from './Keys.tsx';
import { Signs } from './Signs.tsx';

/** Stores a choice, and says so where it fails. */
export type Save = (key: SettingKey, value: string | boolean | null) => void;

export interface OptionsProps {
  readonly settings: Settings;
  readonly sites: SiteList;
  readonly counters: Counters;
  readonly commands: readonly KeyCommand[];
  readonly version: string;
  /** Marks and passages that were logged in the open tabs. */
  readonly logged: number;
  /** Rejects where the choice could not be stored. */
  readonly choose: (key: SettingKey, value: string | boolean | null) => Promise<void>;
  readonly switchSite: (id: string, on: boolean) => Promise<boolean>;
  readonly allowHost: (pattern: string) => Promise<boolean>;
  readonly removeHost: (pattern: string) => Promise<void>;
  readonly changeKeys: () => Promise<void>;
  readonly data: DataActions;
}

const SECTIONS = ['marks', 'sites', 'look', 'keys', 'data', 'about'] as const;

/** All settings, on one page. */
export function App(props: OptionsProps) {
  const { settings, sites, counters, commands, version, logged, choose, data } = props;
  const words = useWords();
  // An object, so that the same sentence again draws again and puts the controls back.
  const [problem, setProblem] = useState<{ readonly text: string } | null>(null);
  const save: Save = (key, value) => {
    choose(key, value).then(
      () => setProblem(null),
      (error: unknown) => {
        console.warn('caveat:', error);
        setProblem({ text: words('not_saved') });
      },
    );
  };
  const keeps = (lock: 'sensitivity' | 'sites' | 'signs') => settings.policy?.locked.has(lock) ?? false;
  useAddress();
  return (
    <>
      <header>
        <Brand />
        <h1>{words('options_title')}</h1>
        <nav aria-label={words('options_title')}>
          <ul>
            {SECTIONS.map((section) => (
              <li key={section}>
                <a href={`#${section}`}>{words(`options_${section}`)}</a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main>
        <p class="problem" role="alert" hidden={problem === null}>
          {problem?.text}
        </p>
        <PolicyNote policy={settings.policy} />
        <section id="marks">
          <h2 tabIndex={-1}>{words('options_marks')}</h2>
          <SensitivityChoice
            chosen={settings.sensitivity}
            kept={keeps('sensitivity')}
            onChoose={(sensitivity) => save('sensitivity', sensitivity)}
          />
          <p class="quiet">{words('options_floors')}</p>
          <div>
            <Switch
              label={words('think_first')}
              line={words('think_first_line')}
              on={settings.thinkFirst}
              onChange={(on) => save('thinkFirst', on ? true : null)}
            />
          </div>
          <div>
            <Switch
              label={words('copy_notice')}
              line={words('copy_notice_line')}
              on={settings.copyNotice}
              onChange={(on) => save('copyNotice', on ? null : false)}
            />
          </div>
          {keeps('signs') ? <KeptNote /> : <p>{words('options_signs_intro')}</p>}
          <Signs settings={settings} ratings={counters.ratings} save={save} />
          <Hidden settings={settings} save={save} />
        </section>
        <section id="sites">
          <h2 tabIndex={-1}>{words('options_sites')}</h2>
          <QuietHere settings={settings} sites={sites} save={save} />
          <SitesList
            list={sites}
            kept={keeps('sites')}
            onSwitch={props.switchSite}
            onAllowHost={props.allowHost}
            onRemoveHost={props.removeHost}
          />
        </section>
        <section id="look">
          <h2 tabIndex={-1}>{words('options_look')}</h2>
          <ThemeChoice
            chosen={settings.theme}
            onChoose={(theme) => save('theme', theme === 'system' ? null : theme)}
          />
          <p>{words('options_language', { language: languageName(words.language) })}</p>
        </section>
        <section id="keys">
          <h2 tabIndex={-1}>{words('options_keys')}</h2>
          <Keys commands={commands} change={props.changeKeys} />
        </section>
        <section id="data">
          <h2 tabIndex={-1}>{words('options_data')}</h2>
          <Data counters={counters} tally={settings.tally} logged={logged} save={save} actions={data} />
        </section>
        <section id="about">
          <h2 tabIndex={-1}>{words('options_about')}</h2>
          <About version={version} />
        </section>
      </main>
    </>
  );
}

/** Goes to the section that the address names, which is not there yet while the page loads. */
function useAddress(): void {
  useEffect(() => {
    const section = location.hash.length > 1 ? document.getElementById(location.hash.slice(1)) : null;
    section?.scrollIntoView();
  }, []);
}

/** Marks that were hidden one by one, and the way back. */
function Hidden({ settings, save }: { readonly settings: Settings; readonly save: Save }) {
  const words = useWords();
  const count = settings.dismissed.size;
  if (count === 0) return null;
  return (
    <p>
      {words('options_dismissed', { count })}{' '}
      <button
        class="button-plain"
        type="button"
        onClick={() => {
          for (const hash of settings.dismissed) save(`dismissed:${hash}`, null);
        }}
      >
        {words('hidden_show')}
      </button>
    </p>
  );
}

/** Signs that are quiet on one site. */
function QuietHere({
  settings,
  sites,
  save,
}: {
  readonly settings: Settings;
  readonly sites: SiteList;
  readonly save: Save;
}) {
  const words = useWords();
  const quiet = [...settings.quiet].toSorted();
  if (quiet.length === 0) return null;
  return (
    <ul class="quiet-signs">
      {quiet.map((name) => {
        const [site = '', sign = ''] = name.split('/');
        const values = {
          sign: words(detectorKey(sign, 'title')),
          site: sites.sites.find(({ id }) => id === site)?.title ?? site,
        };
        return (
          <li key={name}>
            {words('options_quiet_on', values)}{' '}
            <button
              class="button-plain"
              type="button"
              disabled={settings.policy?.locked.has('signs')}
              aria-label={words('options_unquiet_label', values)}
              onClick={() => save(`quiet:${name}`, null)}
            >
              {words('hidden_show')}
            </button>
          </li>
        );
      })}
    </ul>
  );
}

function languageName(language: string): string {
  return new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language;
}
