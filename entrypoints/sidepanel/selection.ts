import { analyze, emptyContext } from '../../lib/analyze.ts';
import { dismissalHash } from '../../lib/platform/dismissals.ts';
import { makePassage, quoteOf } from '../../lib/text/passage.ts';
import type { Block, PageState, Passage, Settings } from '../../lib/types.ts';
import { pageState } from '../content/state.ts';

/**
 * What is found in a text that was selected on some page; null where it says nothing. Nothing of it is kept. Loads all
 * that judges answers, so it is loaded itself only when it is asked for.
 */
export function checkSelection(
  text: string,
  { sensitivity, detectors, dismissed }: Settings,
  salt: string,
): PageState | null {
  const passage = passageOf(text);
  if (passage.text === '') return null;
  const report = analyze(passage, emptyContext(), { sensitivity, choices: detectors });
  const findings = report.findings.filter(
    (finding) => !dismissed.has(dismissalHash(salt, finding.detector, quoteOf(passage, finding))),
  );
  const answer = { id: 'selection', passage, report, findings, shown: new Set<string>(), truncated: false };
  return pageState('', 'read', [answer], []);
}

/** Each line is a paragraph, as browsers give the text of a page. */
function passageOf(text: string): Passage {
  const lines = text.split(/\r?\n/).map((line) => line.replaceAll(/\s+/g, ' ').trim());
  let end = 0;
  const said = lines.filter((line) => line !== '');
  const blocks = said.map((line): Block => {
    const start = end;
    end += line.length + 1;
    return { kind: 'paragraph', start, end: end - 1 };
  });
  return makePassage({ text: said.join('\n'), blocks });
}
