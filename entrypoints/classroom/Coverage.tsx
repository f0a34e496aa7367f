import { CoverageLine } from '../../components/CoverageLine.tsx';
import { useWords } from '../../components/words.ts';
import { pageState } from '../content/state.ts';
import type { Conversation } from './use-conversation.ts';

/** What is not seen by looking at wording, one line each. */
const UNSEEN = ['facts', 'missing', 'pictures', 'plain', 'person'] as const;

/** How much was read, and what this cannot see. */
export function Coverage({ conversation }: { readonly conversation: Conversation }) {
  const words = useWords();
  const answers = conversation.answers.flatMap((answer) => answer ?? []);
  return (
    <section class="coverage">
      <h3>{words('class_coverage')}</h3>
      <CoverageLine state={pageState('', 'read', answers, [])} />
      <h3>{words('class_cannot_see')}</h3>
      <ul>
        {UNSEEN.map((what) => (
          <li key={what}>{words(`cannot_see_${what}`)}</li>
        ))}
      </ul>
    </section>
  );
}
