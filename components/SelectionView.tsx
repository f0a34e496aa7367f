import type { PageState } from '../lib/types.ts';
import { CoverageLine } from './CoverageLine.tsx';
import type { FindingActions } from './FindingItem.tsx';
import { FindingList } from './FindingList.tsx';
import { useWords } from './words.ts';

interface Props {
  /** What was read and found in the text; null where none was selected. */
  readonly state: Pick<PageState, 'findings' | 'coverage' | 'unread'> | null;
  readonly actions: FindingActions;
  readonly onClose: () => void;
}

/** The findings in a text that the person selected on some page. */
export function SelectionView({ state, actions, onClose }: Props) {
  const words = useWords();
  return (
    <section class="selection">
      <h2>{words('selection_heading')}</h2>
      {state === null ? (
        <p role="status">{words('selection_none')}</p>
      ) : (
        <>
          <p role="status">
            {state.findings.length > 0
              ? words('selection_count', { count: state.findings.length })
              : words('selection_findings_none')}
          </p>
          <CoverageLine state={state} />
          <p class="quiet">{words('selection_line')}</p>
          <p class="quiet">{words('coverage_no_mark')}</p>
          <FindingList findings={state.findings} actions={actions} />
        </>
      )}
      <button class="button" type="button" onClick={onClose}>
        {words('selection_close')}
      </button>
    </section>
  );
}
