import type { Preview } from '../lib/platform/messages.ts';
import type { Level, Sensitivity } from '../lib/types.ts';
import { LevelShape } from './LevelShape.tsx';
import { POLICY_NOTE } from './PolicyNote.tsx';
import { useWords } from './words.ts';

const SENSITIVITIES: readonly Sensitivity[] = ['quiet', 'balanced', 'thorough'];
const LEVELS: readonly Level[] = ['stop', 'check', 'note'];

interface Props {
  readonly chosen: Sensitivity;
  /** What would be found on the page in front at each sensitivity; null where no page was read. */
  readonly preview: Preview | null;
  /** A policy set it, as the note on the page says. */
  readonly kept?: boolean;
  readonly onChoose: (sensitivity: Sensitivity) => void;
}

/** The sensitivities side by side, each with what it would mark on this page, and what the chosen one means. */
export function SensitivityScale({ chosen, preview, kept = false, onChoose }: Props) {
  const words = useWords();
  return (
    <fieldset class="scale" disabled={kept} aria-describedby={kept ? POLICY_NOTE : undefined}>
      <legend>{words('sensitivity')}</legend>
      <div>
        {SENSITIVITIES.map((one) => (
          <label key={one} data-sensitivity={one}>
            <span>{words(`sensitivity_${one}`)}</span>
            <input
              type="radio"
              name="sensitivity"
              value={one}
              checked={one === chosen}
              onChange={() => onChoose(one)}
            />
            {preview && <Counts counts={preview[one]} />}
          </label>
        ))}
      </div>
      <p class="choice-line">{words(`sensitivity_${chosen}_line`)}</p>
    </fieldset>
  );
}

function Counts({ counts }: { readonly counts: Readonly<Record<Level, number>> }) {
  const words = useWords();
  const some = LEVELS.filter((level) => counts[level] > 0);
  if (some.length === 0) return <span class="scale-counts">{words('preview_none')}</span>;
  return (
    <span class="scale-counts">
      {some.map((level) => (
        <span key={level}>
          <LevelShape level={level} />
          <span class="unseen">{words(`level_${level}`)} </span>
          {counts[level]}{' '}
        </span>
      ))}
    </span>
  );
}
