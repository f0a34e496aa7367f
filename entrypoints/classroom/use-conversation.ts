import { createContext } from 'preact';
import { useContext, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { withinBudget } from '../../lib/budget.ts';
import type { ItemTurn } from '../../lib/classroom/item.ts';
import type { Report, Turn } from '../../lib/types.ts';
import type { ReadAnswer } from '../content/state.ts';
import type { Judge, Options } from './judging.ts';
import { type Spoken, speak } from './spoken.ts';

/** Hands down what judges answers. */
export const JudgeContext = createContext<Judge>(async (turns) => turns.map(() => null));

/** A conversation on the page: its turns as they are shown, and its answers once they were judged. */
export interface Conversation {
  readonly spoken: readonly Spoken[];
  /** By turn; null for the person's own and while they are being judged. */
  readonly answers: readonly (ReadAnswer | null)[];
  /** All answers were judged as they are shown. */
  readonly judged: boolean;
  /** They could not be. */
  readonly failed: boolean;
}

/** Shows and judges turns; those that stay the same object are neither read nor shown anew. */
export function useConversation(turns: readonly ItemTurn[], options: Options): Conversation {
  const judge = useContext(JudgeContext);
  const before = useRef<readonly Spoken[]>([]);
  const spoken = useMemo(
    () => turns.map((turn) => before.current.find((one) => one.turn === turn) ?? speak(turn)),
    [turns],
  );
  before.current = spoken;
  const [failedOn, setFailedOn] = useState<readonly Spoken[] | null>(null);
  const [judged, setJudged] = useState<{ of: readonly Spoken[]; answers: Conversation['answers'] } | null>(
    null,
  );
  useEffect(() => {
    let isWanted = true;
    const said = asTurns(spoken);
    judge(said, options).then(
      (reports) => {
        if (!isWanted) return;
        setJudged({ of: spoken, answers: spoken.map((one, index) => answerOf(one, index, reports[index])) });
      },
      () => isWanted && setFailedOn(spoken),
    );
    return () => {
      isWanted = false;
    };
  }, [spoken, options, judge]);
  return useMemo(
    () =>
      judged?.of === spoken
        ? { spoken, answers: judged.answers, judged: true, failed: false }
        : { spoken, answers: spoken.map(() => null), judged: false, failed: failedOn === spoken },
    [spoken, judged, failedOn],
  );
}

function answerOf(
  { reading: { passage, truncated } }: Spoken,
  index: number,
  report: Report | null | undefined,
): ReadAnswer | null {
  if (!report) return null;
  const { findings } = report;
  return { id: String(index), passage, report, findings, shown: withinBudget(findings), truncated };
}

/** The turns as detectors see them, read from the page. */
function asTurns(spoken: readonly Spoken[]): Turn[] {
  return spoken.map(({ turn: { role, versions = [], tools = [] }, reading }, index) => ({
    id: String(index),
    role,
    passage: reading.passage,
    versions: versions.map((text) => speak({ role, text }).reading.passage),
    tools,
    settled: true,
  }));
}
