import { useEffect, useRef, useState } from 'preact/hooks';
import { riskKey } from '../lib/risks.ts';
import type { Level, PageFinding, PageTurn, RiskId, Timeline as Told } from '../lib/types.ts';
import { type FindingActions, FindingItem } from './FindingItem.tsx';
import { keepDismissed, wordsKey } from './FindingList.tsx';
import { hasEarlier } from './TwoQuotes.tsx';
import { VersionsView } from './VersionsView.tsx';
import { VirtualList } from './VirtualList.tsx';
import { useWords } from './words.ts';

/** What can be done with a message of the conversation. */
export interface TurnActions {
  readonly show: (id: string) => Promise<'there' | 'near' | 'gone'>;
  /** The sentences of an answer and of its other versions, this one first. */
  readonly versions: (id: string) => Promise<readonly (readonly string[])[]>;
}

interface Props {
  readonly told: Told;
  readonly actions: FindingActions;
  readonly turnActions: TurnActions;
}

type Row =
  | { readonly kind: 'turn'; readonly key: string; readonly turn: PageTurn; readonly number: number }
  | { readonly kind: 'finding'; readonly key: string; readonly finding: PageFinding };

const LEVELS = ['note', 'check', 'stop'] as const satisfies readonly Level[];

/** The conversation in order: each message, what was found in it, what changed, and how to get there. */
export function Timeline({ told, actions, turnActions }: Props) {
  const words = useWords();
  const [least, setLeast] = useState<Level>('note');
  const [risk, setRisk] = useState<RiskId | ''>('');
  const [dismissed, setDismissed] = useState<ReadonlySet<string>>(new Set());
  const [wanted, setWanted] = useState<{ readonly index: number } | null>(null);
  const before = useRef<readonly PageFinding[]>([]);
  const all = keepDismissed(
    told.turns.flatMap(({ findings }) => findings),
    before.current,
    dismissed,
  );
  useEffect(() => {
    before.current = all;
  });
  const found = all.filter(
    ({ level, detector }) =>
      LEVELS.indexOf(level) >= LEVELS.indexOf(least) && (risk === '' || told.risks[detector]?.includes(risk)),
  );
  const rows = rowsOf(told.turns, found);
  const risks = [...new Set(Object.values(told.risks).flat())];
  const dismiss = async (finding: PageFinding, undo: boolean) => {
    const done = await actions.dismiss(finding, undo);
    const key = wordsKey(finding);
    if (done) setDismissed((keys) => new Set(undo ? [...keys].filter((one) => one !== key) : [...keys, key]));
    return done;
  };
  const goTo = (id: string) => {
    const index = rows.findIndex((row) => row.kind === 'turn' && row.turn.id === id);
    if (index >= 0) setWanted({ index });
  };
  return (
    <>
      <p class="timeline-filters">
        <label>
          <span>{words('timeline_level')}</span>{' '}
          <select
            value={least}
            onChange={({ currentTarget }) =>
              setLeast(LEVELS.find((one) => one === currentTarget.value) ?? 'note')
            }
          >
            {LEVELS.map((level) => (
              <option key={level} value={level}>
                {words(`timeline_from_${level}`)}
              </option>
            ))}
          </select>
        </label>
        {risks.length > 1 && (
          <label>
            <span>{words('timeline_risk')}</span>{' '}
            <select
              value={risk}
              onChange={({ currentTarget }) =>
                setRisk(risks.find((one) => one === currentTarget.value) ?? '')
              }
            >
              <option value="">{words('timeline_every_risk')}</option>
              {risks.map((one) => (
                <option key={one} value={one}>
                  {words(riskKey(one, 'title'))}
                </option>
              ))}
            </select>
          </label>
        )}
      </p>
      <p class="quiet" role="status">
        {found.length < all.length && words('timeline_hidden', { count: all.length - found.length })}
      </p>
      <Strip turns={told.turns} onChoose={goTo} />
      <VirtualList
        keys={rows.map(({ key }) => key)}
        wanted={wanted}
        row={(index) => {
          const row = rows[index];
          if (!row) return null;
          return row.kind === 'turn' ? (
            <TurnHead turn={row.turn} number={row.number} actions={turnActions} onEarlier={goTo} />
          ) : (
            <FindingItem
              finding={row.finding}
              dismissed={dismissed.has(wordsKey(row.finding))}
              actions={{ ...actions, dismiss }}
            />
          );
        }}
      />
      <NotChecked told={told} />
    </>
  );
}

/** Each message as a row, with what was found in it below it. */
function rowsOf(turns: readonly PageTurn[], found: readonly PageFinding[]): readonly Row[] {
  const byAnswer = Map.groupBy(found, ({ answer }) => answer);
  let answers = 0;
  return turns.flatMap((turn): Row[] => {
    if (turn.role === 'assistant') answers += 1;
    const findings = byAnswer.get(turn.id) ?? [];
    return [
      { kind: 'turn', key: `turn ${turn.id}`, turn, number: answers },
      ...findings.map((finding): Row => ({ kind: 'finding', key: `${turn.id}\n${finding.id}`, finding })),
    ];
  });
}

/** The conversation at a glance: an answer a cell, as high as its most serious finding. */
function Strip({ turns, onChoose }: { turns: readonly PageTurn[]; onChoose: (id: string) => void }) {
  const words = useWords();
  const answers = turns.filter(({ role }) => role === 'assistant');
  if (answers.length < 3 || answers.length > 120) return null;
  return (
    <nav class="timeline-strip" aria-label={words('timeline_strip')}>
      {answers.map(({ id, findings, onPage }, i) => {
        const level = LEVELS.findLast((one) => findings.some((finding) => finding.level === one));
        return (
          <button
            key={id}
            type="button"
            data-level={level}
            data-left={onPage ? undefined : ''}
            aria-label={words('timeline_cell', { number: i + 1, count: findings.length })}
            title={words('timeline_cell', { number: i + 1, count: findings.length })}
            onClick={() => onChoose(id)}
          />
        );
      })}
    </nav>
  );
}

interface HeadProps {
  readonly turn: PageTurn;
  readonly number: number;
  readonly actions: TurnActions;
  readonly onEarlier: (id: string) => void;
}

function TurnHead({ turn, number, actions, onEarlier }: HeadProps) {
  const words = useWords();
  const [note, setNote] = useState('');
  const [versions, setVersions] = useState<readonly (readonly string[])[] | null>(null);
  const { role, beginning, onPage, findings } = turn;
  const isAnswer = role === 'assistant';
  const changed = findings.filter(hasEarlier);
  const earlier = changed[0]?.because?.quotes?.find((quote) => quote.turn !== undefined)?.turn;
  const name = isAnswer ? words('timeline_answer', { number }) : words('timeline_you');
  const unseen = (turn.ofVersions ?? 0) - turn.versions;
  return (
    <section class="turn" data-role={role} data-left={onPage ? undefined : ''}>
      <h2>
        {name}
        {isAnswer && findings.length === 0 && <span class="quiet"> {words('timeline_nothing')}</span>}
      </h2>
      <p class="turn-beginning" dir="auto">
        {beginning}
      </p>
      {!onPage && <p class="quiet">{words('timeline_left')}</p>}
      {changed.length > 0 && (
        <p class="turn-changed">
          {words('timeline_changed', { count: changed.length })}{' '}
          {earlier !== undefined && (
            <button class="button-plain" type="button" onClick={() => onEarlier(earlier)}>
              {words('timeline_earlier')}
            </button>
          )}
        </p>
      )}
      <p class="finding-actions">
        <button
          class="button-plain"
          type="button"
          aria-label={words('timeline_show_label', { name })}
          onClick={async () => setNote(words(`timeline_shown_${await actions.show(turn.id)}`))}
        >
          {words('panel_show')}
        </button>
        {turn.versions > 1 && (
          <button
            class="button-plain"
            type="button"
            aria-expanded={versions !== null}
            onClick={async () => setVersions(versions ? null : await actions.versions(turn.id))}
          >
            {words('timeline_compare', { count: turn.versions })}
          </button>
        )}
      </p>
      {unseen > 0 && <p class="quiet">{words('timeline_unseen_versions', { count: unseen })}</p>}
      {versions && <VersionsView versions={versions} />}
      <p class="finding-note quiet" role="status">
        {note}
      </p>
    </section>
  );
}

const SKIPPED = ['code', 'math', 'quote', 'wording'] as const;

/** What nobody looked at: always there, so that silence is not taken for a sign. */
function NotChecked({ told: { turns } }: { readonly told: Told }) {
  const words = useWords();
  const skipped = SKIPPED.filter((kind) => turns.some((turn) => turn.skipped.includes(kind)));
  return (
    <details class="not-checked">
      <summary>{words('unchecked_title')}</summary>
      <ul>
        <li>{words('unchecked_facts')}</li>
        <li>{words('unchecked_pictures')}</li>
        <li>{words('unchecked_before')}</li>
        {skipped.map((kind) => (
          <li key={kind}>{words(`unchecked_${kind}`)}</li>
        ))}
      </ul>
    </details>
  );
}
