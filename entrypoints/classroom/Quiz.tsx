import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { useWords } from '../../components/words.ts';
import { STAGES, TOPICS } from '../../lib/classroom/item.ts';
import { type Round, roundsOf } from '../../lib/classroom/quiz.ts';
import { detectorKey } from '../../lib/platform/words.ts';
import { riskKey } from '../../lib/risks.ts';
import { samples } from '../../lib/samples.ts';
import { Heading } from './Heading.tsx';
import { LessonDrop } from './LessonDrop.tsx';
import { Choice } from './Library.tsx';
import { SaidTurns } from './SaidTurns.tsx';
import { useSession } from './session.ts';
import { speak } from './spoken.ts';

/** Rounds in one go. */
const ROUNDS = 6;

/** A quiz from the library: which sentence would you check first? */
export function Quiz() {
  const words = useWords();
  const [topic, setTopic] = useState('');
  const [stage, setStage] = useState('');
  const { session, change } = useSession();
  const { rounds = null, right = [] } = session.quiz ?? {};
  const items = Object.values(samples).filter(
    (item) => (topic === '' || item.topic === topic) && (stage === '' || item.stage === stage),
  );
  const start = () => {
    const fresh = roundsOf(items).slice(0, ROUNDS);
    change((now) => ({ ...now, quiz: { rounds: fresh, right: [] } }));
  };
  const done = (isRight: boolean) =>
    change((now) => ({ ...now, quiz: now.quiz && { ...now.quiz, right: [...now.quiz.right, isRight] } }));
  const leave = () => change((now) => ({ ...now, quiz: null }));
  const round = rounds?.[right.length];
  return (
    <div class="reading">
      <Heading>{words('class_view_quiz')}</Heading>
      {!rounds && (
        <>
          <p class="intro">{words('class_quiz_intro')}</p>
          <div class="filters">
            <Choice
              label={words('class_topic')}
              value={topic}
              onChoose={setTopic}
              options={TOPICS.map((id) => [id, words(`topic_${id}`)])}
            />
            <Choice
              label={words('class_stage')}
              value={stage}
              onChoose={setStage}
              options={STAGES.map((id) => [id, words(`stage_${id.replace('-', '_')}`)])}
            />
          </div>
          <p class="quiet" role="status">
            {words('class_found', { count: items.length })}
          </p>
          <button class="button button-main" type="button" disabled={items.length === 0} onClick={start}>
            {words('class_quiz_start')}
          </button>
        </>
      )}
      {rounds && round && (
        <QuizRound
          key={right.length}
          round={round}
          number={right.length + 1}
          count={rounds.length}
          onDone={done}
        />
      )}
      {rounds && !round && (
        <>
          <p class="big" role="status">
            {words('class_quiz_end', { right: right.filter(Boolean).length, count: rounds.length })}
          </p>
          <p>{words('class_quiz_end_line')}</p>
          <p class="row">
            <button class="button button-main" type="button" onClick={start}>
              {words('class_quiz_again')}
            </button>
            <button class="button" type="button" onClick={leave}>
              {words('class_quiz_other')}
            </button>
          </p>
        </>
      )}
    </div>
  );
}

interface RoundProps {
  readonly round: Round;
  readonly number: number;
  readonly count: number;
  readonly onDone: (isRight: boolean) => void;
}

function QuizRound({ round, number, count, onDone }: RoundProps) {
  const words = useWords();
  const [chosen, setChosen] = useState<number | null | undefined>(undefined);
  const heading = useRef<HTMLHeadingElement>(null);
  const next = useRef<HTMLButtonElement>(null);
  const spoken = useMemo(() => round.item.turns.slice(0, round.turn + 1).map(speak), [round]);
  const isDone = chosen !== undefined;
  const isRight = chosen === round.right;
  useEffect(() => heading.current?.focus(), []);
  useEffect(() => {
    if (isDone) next.current?.focus();
  }, [isDone]);
  useEffect(() => {
    const leaving = new AbortController();
    addEventListener(
      'keydown',
      (event) => {
        if (isDone || event.altKey || event.ctrlKey || event.metaKey) return;
        const wanted = Number(event.key);
        if (wanted >= 1 && wanted <= round.choices.length) setChosen(wanted - 1);
        if (wanted === round.choices.length + 1) setChosen(null);
      },
      { signal: leaving.signal },
    );
    return () => leaving.abort();
  }, [isDone, round]);
  const options: readonly (readonly [choice: number | null, text: string])[] = [
    ...round.choices.map((text, index) => [index, text] as const),
    [null, words('class_quiz_none')],
  ];
  return (
    <>
      <h2 ref={heading} tabIndex={-1}>
        {words('class_quiz_round', { number, count })}
      </h2>
      <SaidTurns spoken={spoken} />
      <p class="big">{words('class_quiz_question')}</p>
      <ol class="choices">
        {options.map(([choice, text], index) => (
          <li key={text}>
            <button
              class="choice-button"
              type="button"
              disabled={isDone}
              data-state={isDone ? stateOf(choice, chosen, round.right) : undefined}
              onClick={() => setChosen(choice)}
            >
              <kbd>{index + 1}</kbd> <span>{text}</span>
              {isDone && choice === round.right && <em>{words('class_quiz_this')}</em>}
            </button>
          </li>
        ))}
      </ol>
      <div role="status">{isDone && <Feedback round={round} isRight={isRight} />}</div>
      {isDone && (
        <p>
          <button ref={next} class="button button-main" type="button" onClick={() => onDone(isRight)}>
            {words(number === count ? 'class_quiz_finish' : 'class_quiz_next')}
          </button>
        </p>
      )}
    </>
  );
}

function stateOf(choice: number | null, chosen: number | null | undefined, right: number | null): string {
  if (choice === right) return 'right';
  return choice === chosen ? 'chosen' : 'other';
}

function Feedback({ round, isRight }: { readonly round: Round; readonly isRight: boolean }) {
  const words = useWords();
  const { item, problem, detector } = round;
  const [risk] = item.risks;
  return (
    <div class="notice">
      <p>
        <strong>{words(isRight ? 'class_quiz_right' : 'class_quiz_wrong')}</strong>
      </p>
      <p>{problem ? problem.why : words('class_quiz_clean')}</p>
      {!detector && problem && <p>{words('class_quiz_unseen')}</p>}
      {detector && <LessonDrop page={`signs/${detector}`} title={words(detectorKey(detector, 'title'))} />}
      {!detector && risk && <LessonDrop page={`risks/${risk}`} title={words(riskKey(risk, 'title'))} />}
    </div>
  );
}
