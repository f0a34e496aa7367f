import { useMemo } from 'preact/hooks';
import { useWords } from '../../components/words.ts';
import { pointsOf, type Score, scoreOf } from '../../lib/classroom/score.ts';
import { detectorKey } from '../../lib/platform/words.ts';
import { comparisonOf, findingsOf, mistakeOf, type PlacedFinding, problemsOf } from './compared.ts';
import { FindingNote } from './FindingNote.tsx';
import { SaidTurns } from './SaidTurns.tsx';
import { type Doubt, type Open, useSession, withoutKey } from './session.ts';
import { TeacherNotes } from './TeacherNotes.tsx';
import type { Conversation } from './use-conversation.ts';
import { usePainted } from './use-painted.ts';

interface Props {
  readonly open: Open;
  readonly conversation: Conversation;
  /** Of all learners, in this conversation. */
  readonly doubts: readonly Doubt[];
}

/** What is wrong, who saw it, and where learners and the tool raised a false alarm. */
export function Reveal({ open, conversation, doubts }: Props) {
  const words = useWords();
  const { change } = useSession();
  const { spoken } = conversation;
  const problems = useMemo(() => problemsOf(open.item, conversation), [open.item, conversation]);
  const findings = useMemo(() => findingsOf(conversation), [conversation]);
  const toolMarks = useMemo(() => findings.map(({ turn, span }) => ({ turn, span })), [findings]);
  usePainted(
    'classroom-problem',
    spoken,
    useMemo(() => problems ?? [], [problems]),
  );
  usePainted('classroom-tool', spoken, toolMarks);
  const hideAgain = () => change((now) => ({ ...now, points: withoutKey(now.points, open.key) }));
  const learners = [...new Set(doubts.map(({ learner }) => learner))];
  return (
    <div class="bench">
      <section class="shown" aria-label={open.item.title}>
        <ul class="legend">
          {problems && (
            <li>
              <span class="legend-problem" aria-hidden="true" /> {words('class_legend_problem')}
            </li>
          )}
          <li>
            <span class="legend-tool" aria-hidden="true" /> {words('class_legend_tool')}
          </li>
        </ul>
        <SaidTurns spoken={spoken} />
        <TeacherNotes item={open.item} />
      </section>
      <section class="side" aria-labelledby="result">
        <h2 id="result">{words('class_result')}</h2>
        {problems ? (
          <Answered open={open} learners={learners} problems={problems} doubts={doubts} findings={findings} />
        ) : (
          <Unanswered doubts={doubts} findings={findings} />
        )}
        <p>
          <button class="button" type="button" onClick={hideAgain}>
            {words('class_hide_again')}
          </button>
        </p>
      </section>
    </div>
  );
}

interface AnsweredProps {
  readonly open: Open;
  readonly learners: readonly string[];
  readonly problems: NonNullable<ReturnType<typeof problemsOf>>;
  readonly doubts: readonly Doubt[];
  readonly findings: readonly PlacedFinding[];
}

function Answered({ open, learners, problems, doubts, findings }: AnsweredProps) {
  const words = useWords();
  const list = new Intl.ListFormat(words.language);
  const tool = comparisonOf(problems, findings);
  const of = (learner: string) => doubts.filter((doubt) => doubt.learner === learner);
  const scores = learners.map((learner): [string, Score] => [
    learner,
    scoreOf(comparisonOf(problems, of(learner))),
  ]);
  const alone = doubts.filter((_, index) => comparisonOf(problems, doubts).falseAlarms.includes(index));
  return (
    <>
      <table class="scores">
        <thead>
          <tr>
            <th scope="col">{words('class_who')}</th>
            <th scope="col">{words('class_hits')}</th>
            <th scope="col">{words('class_misses')}</th>
            <th scope="col">{words('class_false_alarms')}</th>
            <th scope="col">{words('class_points')}</th>
          </tr>
        </thead>
        <tbody>
          {[...scores, [words('class_the_tool'), scoreOf(tool)] as [string, Score]].map(([who, score]) => (
            <tr key={who}>
              <th scope="row">{who}</th>
              <td>{score.hits}</td>
              <td>{score.misses}</td>
              <td>{score.falseAlarms}</td>
              <td>{pointsOf(score)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="quiet">{words('class_points_rule')}</p>
      <h3>{words('class_problems')}</h3>
      {problems.length === 0 && <p>{words('class_problems_none')}</p>}
      <ol class="revealed">
        {problems.map((placed) => {
          const here = (mark: { readonly turn: number; readonly span: PlacedFinding['span'] }) =>
            comparisonOf([placed], [mark as PlacedFinding]).hits.length > 0;
          const finders = [...new Set(doubts.filter(here).map(({ learner }) => learner))];
          const marks = findings.filter(here);
          const signs = [
            ...new Set(marks.map(({ finding }) => words(detectorKey(finding.detector, 'title')))),
          ];
          return (
            <li key={placed.problem.quote}>
              <q>{placed.problem.quote}</q>
              <p>{placed.problem.why}</p>
              <p class="quiet">
                {finders.length > 0
                  ? words('class_found_by', { names: list.format(finders) })
                  : words('class_found_by_none')}{' '}
                {signs.length > 0
                  ? words('class_tool_sees', { sign: list.format(signs) })
                  : words('class_tool_misses')}
              </p>
              {marks.map(({ finding }) => (
                <FindingNote key={finding.id} finding={finding} />
              ))}
            </li>
          );
        })}
      </ol>
      {(alone.length > 0 || tool.falseAlarms.length > 0) && <h3>{words('class_false_alarms')}</h3>}
      <ul class="revealed">
        {alone.map((doubt) => (
          <li key={`${doubt.learner} ${doubt.turn} ${doubt.span.start}`}>
            <q>{doubt.quote}</q>
            <p>{words('class_doubted_by', { name: doubt.learner, reason: doubt.reason })}</p>
          </li>
        ))}
        {tool.falseAlarms.flatMap((index) => {
          const mark = findings[index];
          return mark
            ? [<ToolMistake key={mark.finding.id} mark={mark} why={mistakeOf(open.item, mark)} />]
            : [];
        })}
      </ul>
      <Totals />
    </>
  );
}

/** A mark on words that are fine: the class says why before it is told. */
function ToolMistake({ mark, why }: { readonly mark: PlacedFinding; readonly why: string | null }) {
  const words = useWords();
  return (
    <li>
      <q>{mark.finding.quote}</q>
      <p>
        <strong>{words('class_tool_wrong')}</strong>
      </p>
      <FindingNote finding={mark.finding} />
      <details>
        <summary>{words('class_tool_wrong_why')}</summary>
        <p>{why ?? words('class_tool_wrong_unknown')}</p>
      </details>
    </li>
  );
}

/** What everybody has gathered in this lesson: kept as long as the page stands. */
function Totals() {
  const words = useWords();
  const { session } = useSession();
  const points = new Map<string, number>();
  for (const ofOne of session.points.values()) {
    for (const [learner, got] of ofOne) points.set(learner, (points.get(learner) ?? 0) + got);
  }
  if (points.size === 0) return null;
  return (
    <>
      <h3>{words('class_totals')}</h3>
      <ul class="totals">
        {[...points]
          .toSorted(([, a], [, b]) => b - a)
          .map(([learner, sum]) => (
            <li key={learner}>
              <span>{learner}</span> <strong>{sum}</strong>
            </li>
          ))}
      </ul>
    </>
  );
}

interface UnansweredProps {
  readonly doubts: readonly Doubt[];
  readonly findings: readonly PlacedFinding[];
}

/** Where nobody said what is wrong: the tool's marks beside the learners', and no scores. */
function Unanswered({ doubts, findings }: UnansweredProps) {
  const words = useWords();
  return (
    <>
      <p class="notice">{words('class_no_key')}</p>
      <h3>{words('class_tool_marks')}</h3>
      {findings.length === 0 && <p>{words('findings_none')}</p>}
      <ul class="revealed">
        {findings.map((mark) => (
          <li key={mark.finding.id}>
            <q>{mark.finding.quote}</q>
            <FindingNote finding={mark.finding} />
          </li>
        ))}
      </ul>
      {doubts.length > 0 && <h3>{words('class_all_doubts')}</h3>}
      <ul class="revealed">
        {doubts.map((doubt) => (
          <li key={`${doubt.learner} ${doubt.turn} ${doubt.span.start}`}>
            <q>{doubt.quote}</q>
            <p>{words('class_doubted_by', { name: doubt.learner, reason: doubt.reason })}</p>
          </li>
        ))}
      </ul>
    </>
  );
}
