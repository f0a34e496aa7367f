import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { useWords } from '../../components/words.ts';
import { createMarks, isDark, type Marks } from '../../lib/page/marks.ts';
import type { PageFinding } from '../../lib/types.ts';
import { createOverlay, type Overlay } from '../content/overlay/overlay.tsx';
import { listenToPointer } from '../content/pointer.ts';
import { pageFindings } from '../content/state.ts';
import { SaidTurns } from './SaidTurns.tsx';
import type { Conversation } from './use-conversation.ts';

interface Props {
  readonly conversation: Conversation;
  /** Hides a mark, or its kind, for this lesson; returns how to take that back. */
  readonly onDismiss: (finding: PageFinding) => () => void;
  readonly onHideKind: (finding: PageFinding) => () => void;
  /** Words under which no mark is painted. */
  readonly isHidden: (finding: PageFinding) => boolean;
}

/** A conversation with marks and cards, as on a chat page. */
export function MarkedConversation({ conversation, onDismiss, onHideKind, isHidden }: Props) {
  const words = useWords();
  const stage = useRef<{ marks: Marks; overlay: Overlay; painted: Set<string> } | null>(null);
  const latest = useRef({ conversation, onDismiss, onHideKind });
  latest.current = { conversation, onDismiss, onHideKind };
  useLayoutEffect(() => {
    const leaving = new AbortController();
    const { signal } = leaving;
    const marks = createMarks(window, signal);
    const rangeOf = (answer: string, id: string) => {
      const { spoken, answers } = latest.current.conversation;
      const finding = answers[Number(answer)]?.findings.find((one) => one.id === id);
      return (finding && spoken[Number(answer)]?.reading.rangeOf(finding)) ?? null;
    };
    const overlay = createOverlay(
      document,
      words,
      {
        rangeOf,
        current: (answer, finding) => marks.show(answer, finding),
        dismiss: (finding) => latest.current.onDismiss(finding),
        hideKind: (finding) => latest.current.onHideKind(finding),
        learn: (page) => {
          location.hash = page;
        },
        givenUp: () => undefined,
      },
      signal,
    );
    listenToPointer(document, signal, (x, y) => {
      const found = marks.at(x, y);
      const answer = found[0]?.answer;
      if (answer !== undefined) {
        overlay.open(
          answer,
          found.filter((mark) => mark.answer === answer).map(({ id }) => id),
        );
      }
    });
    addEventListener('keydown', (event) => overlay.owns(event.target) && overlay.pressed(event), {
      capture: true,
      signal,
    });
    stage.current = { marks, overlay, painted: new Set() };
    return () => {
      overlay.update([]);
      leaving.abort();
      document.querySelector('caveat-overlay')?.remove();
      stage.current = null;
    };
  }, [words]);
  useEffect(() => {
    if (!stage.current) return;
    const { marks, overlay, painted } = stage.current;
    const { spoken, answers } = conversation;
    const views = answers.flatMap((answer, index) => {
      const { element, reading } = spoken[index] ?? {};
      if (!answer || !element || !reading) return [];
      const findings = pageFindings(answer).filter((finding) => !isHidden(finding));
      const dark = isDark(element);
      marks.paint(
        answer.id,
        answer.findings.flatMap((finding) => {
          const shown = findings.some(({ id, shown: isShown }) => id === finding.id && isShown);
          const range = shown ? reading.rangeOf(finding) : null;
          return range ? [{ id: finding.id, level: finding.level, range, dark }] : [];
        }),
      );
      const { sentences, read } = answer.report.coverage;
      return [{ id: answer.id, element, dark, findings, sentences, read, settled: true }];
    });
    const now = new Set(views.map(({ id }) => id));
    for (const id of painted) if (!now.has(id)) marks.forget(id);
    stage.current.painted = now;
    overlay.update(views);
  }, [conversation, isHidden]);
  return <SaidTurns spoken={conversation.spoken} />;
}
