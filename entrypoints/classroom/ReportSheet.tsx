import { useWords } from '../../components/words.ts';
import { detectorKey } from '../../lib/platform/words.ts';
import { pageFindings } from '../content/state.ts';
import { Bars } from './Bars.tsx';
import { Coverage } from './Coverage.tsx';
import { FindingNote } from './FindingNote.tsx';
import { Markdown } from './Markdown.tsx';
import { useLesson } from './use-lesson.ts';
import type { SheetProps } from './WorkSheet.tsx';

/** What was found in a conversation, answer by answer, with the lessons behind it. */
export function ReportSheet({ item, conversation, withPrompts }: SheetProps) {
  const words = useWords();
  const answers = conversation.answers.flatMap((answer, turn) =>
    answer ? [{ turn, findings: pageFindings(answer) }] : [],
  );
  const all = answers.flatMap(({ findings }) => findings);
  const signs = [...new Set(all.map(({ detector }) => detector))];
  const title = (detector: string) => words(detectorKey(detector, 'title'));
  const numberOf = (index: number) => words('class_answer_number', { number: index + 1 });
  return (
    <>
      <header class="sheet-head">
        <h2>{words('class_report_of', { title: item.title })}</h2>
        <p>{new Date().toLocaleDateString(words.language, { dateStyle: 'long' })}</p>
      </header>
      <p>{words('class_marks', { count: all.length })}</p>
      {all.length > 0 && (
        <div class="charts">
          <Bars
            title={words('class_by_kind')}
            bars={signs
              .map((sign) => ({
                name: title(sign),
                count: all.filter(({ detector }) => detector === sign).length,
              }))
              .toSorted((a, b) => b.count - a.count)}
          />
          {answers.length > 1 && (
            <Bars
              title={words('class_by_turn')}
              bars={answers.map(({ findings }, index) => ({ name: numberOf(index), count: findings.length }))}
            />
          )}
        </div>
      )}
      {answers.map(({ turn, findings }, index) => {
        const prompt = item.turns.slice(0, turn).findLast(({ role }) => role === 'user');
        return (
          <section key={turn}>
            <h3>{numberOf(index)}</h3>
            {withPrompts && prompt && (
              <p class="report-prompt">
                <strong>{words('class_said_user')}</strong> {prompt.text}
              </p>
            )}
            {findings.length === 0 && <p>{words('findings_none')}</p>}
            <ol>
              {findings.map((finding) => (
                <li key={finding.id}>
                  {finding.whole ? <p>{words('panel_whole')}</p> : <q>{finding.quote}</q>}
                  <FindingNote finding={finding} />
                </li>
              ))}
            </ol>
          </section>
        );
      })}
      {signs.length > 0 && (
        <section>
          <h3>{words('class_how_to_check')}</h3>
          {signs.map((sign) => (
            <HowToCheck key={sign} detector={sign} title={title(sign)} />
          ))}
        </section>
      )}
      <Coverage conversation={conversation} />
    </>
  );
}

/** The part of a sign's lesson that says how to check: the one under its third heading of the second rank. */
const HOW_TO_CHECK = 3;

function HowToCheck({ detector, title }: { readonly detector: string; readonly title: string }) {
  const found = useLesson(`signs/${detector}`);
  const markdown = found === null || found === 'failed' ? '' : found.markdown;
  const text = markdown.split(/^## .*$/m)[HOW_TO_CHECK]?.trim() ?? '';
  return (
    <div class="how-to-check">
      <h4>{title}</h4>
      <Markdown text={text} />
    </div>
  );
}
