import { useEffect, useRef, useState } from 'preact/hooks';
import type { PageFinding } from '../lib/types.ts';
import { type FindingActions, FindingItem } from './FindingItem.tsx';
import { useWords } from './words.ts';

interface Props {
  /** In reading order. */
  readonly findings: readonly PageFinding[];
  readonly actions: FindingActions;
}

/**
 * The findings of a conversation, grouped by answer. A finding that was dismissed here keeps its place, with an
 * undo, for as long as the list stands.
 */
export function FindingList({ findings, actions }: Props) {
  const words = useWords();
  const [dismissed, setDismissed] = useState<ReadonlySet<string>>(new Set());
  const before = useRef<readonly PageFinding[]>([]);
  const listed = keepDismissed(findings, before.current, dismissed);
  useEffect(() => {
    before.current = listed;
  });
  const dismiss = async (finding: PageFinding, undo: boolean) => {
    const done = await actions.dismiss(finding, undo);
    const key = wordsKey(finding);
    if (done) setDismissed((keys) => new Set(undo ? [...keys].filter((one) => one !== key) : [...keys, key]));
    return done;
  };
  return (
    <>
      {byAnswer(listed).map(([answer, group], i) => (
        <section key={answer} aria-labelledby={`answer-${i}`}>
          <h2 id={`answer-${i}`}>{words('panel_answer', { number: i + 1 })}</h2>
          <ol class="finding-list">
            {group.map((finding) => (
              <li key={findingKey(finding)}>
                <FindingItem
                  finding={finding}
                  dismissed={dismissed.has(wordsKey(finding))}
                  actions={{ ...actions, dismiss }}
                />
              </li>
            ))}
          </ol>
        </section>
      ))}
    </>
  );
}

/** The findings of now, with those of before whose words were dismissed put back behind the one they followed. */
export function keepDismissed(
  now: readonly PageFinding[],
  before: readonly PageFinding[],
  dismissed: ReadonlySet<string>,
): PageFinding[] {
  const listed = [...now];
  const present = new Set(now.map(findingKey));
  for (const [i, finding] of before.entries()) {
    if (present.has(findingKey(finding)) || !dismissed.has(wordsKey(finding))) continue;
    const leader = before[i - 1];
    const at = leader ? listed.findIndex((one) => findingKey(one) === findingKey(leader)) : -1;
    listed.splice(at + 1, 0, finding);
  }
  return listed;
}

/** Names a finding within its conversation. */
function findingKey({ answer, id }: PageFinding): string {
  return `${answer}\n${id}`;
}

/** Names what a dismissal covers: the same words under the same sign, wherever they stand. */
export function wordsKey({ detector, quote }: PageFinding): string {
  return `${detector}\n${quote}`;
}

function byAnswer(findings: readonly PageFinding[]): [answer: string, findings: PageFinding[]][] {
  return [...Map.groupBy(findings, (finding) => finding.answer)];
}
