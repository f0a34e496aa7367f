import { useMemo } from 'preact/hooks';
import { useWords } from '../../components/words.ts';
import { Coverage } from './Coverage.tsx';
import { comparisonOf, findingsOf, mistakeOf, problemsOf } from './compared.ts';
import { FindingNote } from './FindingNote.tsx';
import { SaidTurns } from './SaidTurns.tsx';
import { speak } from './spoken.ts';
import { AboutItem } from './TeacherNotes.tsx';
import type { SheetProps } from './WorkSheet.tsx';

/** The answer with what is wrong under letters and the tool's marks under numbers, each explained. */
export function SolutionSheet({ item, conversation, withPrompts }: SheetProps) {
  const words = useWords();
  const problems = useMemo(() => problemsOf(item, conversation), [item, conversation]);
  const findings = useMemo(() => findingsOf(conversation), [conversation]);
  const spoken = useMemo(
    () =>
      item.turns
        .map((turn, index) => ({
          ...speak(turn),
          wraps: [
            ...findings.flatMap(({ turn: at, span, finding }, number) =>
              at === index
                ? [{ span, make: () => markOf('mark', finding.level), label: String(number + 1) }]
                : [],
            ),
            ...(problems ?? []).flatMap(({ turn: at, span }, number) =>
              at === index ? [{ span, make: () => markOf('span', 'problem'), label: letterOf(number) }] : [],
            ),
          ],
        }))
        .filter(({ turn: { role } }) => withPrompts || role === 'assistant'),
    [item, findings, problems, withPrompts],
  );
  const mistaken = problems ? comparisonOf(problems, findings).falseAlarms : [];
  return (
    <>
      <header class="sheet-head">
        <h2>{words('class_solution_of', { title: item.title })}</h2>
      </header>
      <SaidTurns spoken={spoken} />
      <section>
        <h3>{words('class_problems')}</h3>
        {problems === null && <p>{words('class_no_key')}</p>}
        {problems?.length === 0 && <p>{words('class_problems_none')}</p>}
        <ol class="lettered">
          {problems?.map(({ problem }) => (
            <li key={problem.quote}>
              <q>{problem.quote}</q> {problem.why}
            </li>
          ))}
        </ol>
      </section>
      <section>
        <h3>{words('class_tool_marks')}</h3>
        {findings.length === 0 && <p>{words('findings_none')}</p>}
        <ol>
          {findings.map((mark, index) => (
            <li key={mark.finding.id}>
              <q>{mark.finding.quote}</q>
              <FindingNote finding={mark.finding} />
              {mistaken.includes(index) && (
                <p>
                  <strong>{words('class_tool_wrong_here')}</strong>{' '}
                  {mistakeOf(item, mark) ?? words('class_tool_wrong_unknown')}
                </p>
              )}
            </li>
          ))}
        </ol>
      </section>
      <AboutItem item={item} />
      <Coverage conversation={conversation} />
    </>
  );
}

function markOf(tag: 'mark' | 'span', kind: string): HTMLElement {
  const element = document.createElement(tag);
  if (tag === 'mark') element.dataset.level = kind;
  else element.className = kind;
  return element;
}

/** A, B, … Z, AA, … */
function letterOf(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : letterOf(Math.floor(index / 26) - 1) + letter;
}
