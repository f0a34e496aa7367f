import { useRef, useState } from 'preact/hooks';
import { Switch } from '../../components/Switch.tsx';
import { useWords } from '../../components/words.ts';
import type { Refusal } from '../../lib/platform/backup.ts';
import type { Counters, Seen } from '../../lib/platform/counters.ts';
import { detectorKey, type Words } from '../../lib/platform/words.ts';
import { sites } from '../../lib/sites.ts';
import type { Save } from './App.tsx';

/** What can be done with what is stored. Each rejects where the browser refuses. */
export interface DataActions {
  readonly saveLog: () => Promise<void>;
  readonly saveSettings: () => Promise<void>;
  /** Null where the file was taken, else why nothing was changed. */
  readonly loadSettings: (file: File) => Promise<Refusal | null>;
  readonly forgetTally: () => Promise<void>;
  readonly reset: () => Promise<void>;
}

interface Props {
  readonly counters: Counters;
  readonly tally: boolean;
  readonly logged: number;
  readonly save: Save;
  readonly actions: DataActions;
}

/** What is counted and stored here, as files to take along, and the way to be rid of it. */
export function Data({ counters, tally, logged, save, actions }: Props) {
  const words = useWords();
  const [said, setSaid] = useState<{ readonly text: string } | null>(null);
  const [asking, setAsking] = useState(false);
  const chooser = useRef<HTMLInputElement>(null);
  const attempt = async (done: Promise<void>, success: string) => {
    try {
      await done;
      setSaid({ text: success });
    } catch (error) {
      console.warn('caveat:', error);
      setSaid({ text: words('data_failed') });
    }
  };
  const load = async (file: File | undefined) => {
    if (!file) return;
    const refusal = await actions.loadSettings(file);
    setSaid({
      text: words(refusal === null ? 'data_loaded' : `data_refused_${refusal.replaceAll('-', '_')}`),
    });
  };
  return (
    <>
      <p>{words('data_intro')}</p>
      <p class="said" role="status">
        {said?.text}
      </p>
      <h3>{words('data_settings')}</h3>
      <p>{words('data_settings_line')}</p>
      <p class="buttons">
        <button
          class="button"
          type="button"
          onClick={() => void attempt(actions.saveSettings(), words('data_saved'))}
        >
          {words('data_save')}
        </button>
        <button class="button" type="button" onClick={() => chooser.current?.click()}>
          {words('data_load')}
        </button>
        <input
          ref={chooser}
          type="file"
          accept=".json,application/json"
          hidden
          aria-label={words('data_load')}
          onChange={(event) => {
            const { currentTarget: input } = event;
            void load(input.files?.[0]).then(() => {
              // The same file can be chosen again.
              input.value = '';
            });
          }}
        />
        {asking ? (
          <>
            <span>{words('data_reset_sure')}</span>
            <button
              class="button button-main"
              type="button"
              onClick={() => {
                setAsking(false);
                void attempt(actions.reset(), words('data_reset_done'));
              }}
            >
              {words('data_reset_yes')}
            </button>
            <button class="button" type="button" onClick={() => setAsking(false)}>
              {words('data_reset_no')}
            </button>
          </>
        ) : (
          <button class="button" type="button" onClick={() => setAsking(true)}>
            {words('data_reset')}
          </button>
        )}
      </p>
      <h3>{words('data_log')}</h3>
      <p>{words('data_log_line')}</p>
      <p class="buttons">
        <button
          class="button"
          type="button"
          disabled={logged === 0}
          onClick={() => void attempt(actions.saveLog(), words('data_saved'))}
        >
          {words('data_log_save')}
        </button>
        <span>{logged === 0 ? words('data_log_empty') : words('data_log_count', { count: logged })}</span>
      </p>
      <Reported reported={counters.reported} />
      <h3>{words('data_tally')}</h3>
      <div>
        <Switch
          label={words('data_tally_switch')}
          line={words('data_tally_line')}
          on={tally}
          onChange={(on) => save('tally', on ? null : false)}
        />
      </div>
      <Tally seen={counters.seen} />
      {counters.seen.length > 0 && (
        <p>
          <button
            class="button"
            type="button"
            onClick={() => void attempt(actions.forgetTally(), words('data_tally_forgotten'))}
          >
            {words('data_tally_forget')}
          </button>
        </p>
      )}
    </>
  );
}

function Reported({ reported }: Pick<Counters, 'reported'>) {
  const words = useWords();
  const { missed = 0, ...wrong } = reported;
  const count = Object.values(wrong).reduce((sum, one) => sum + one, 0);
  if (missed + count === 0) return null;
  return <p class="quiet">{words('data_reported', { wrong: count, missed })}</p>;
}

/** Weeks that are shown; older ones stay in the file. */
const ROWS = 26;

function Tally({ seen }: Pick<Counters, 'seen'>) {
  const words = useWords();
  if (seen.length === 0) return <p class="quiet">{words('data_tally_empty')}</p>;
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{words('data_week')}</th>
          <th scope="col">{words('data_site')}</th>
          <th scope="col">{words('data_answers')}</th>
          <th scope="col">{words('data_signs')}</th>
        </tr>
      </thead>
      <tbody>
        {seen.slice(0, ROWS).map((one) => (
          <tr key={`${one.week} ${one.site}`}>
            <td>{one.week.replace('-W', ' / ')}</td>
            <td>{sites[one.site]?.title ?? one.site}</td>
            <td class="number">{one.answers}</td>
            <td>{signsIn(one, words)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function signsIn({ signs }: Seen, words: Words): string {
  const most = Object.entries(signs).toSorted(([, a], [, b]) => b - a);
  if (most.length === 0) return words('data_signs_none');
  return most.map(([sign, count]) => `${words(detectorKey(sign, 'title'))}: ${count}`).join('; ');
}
