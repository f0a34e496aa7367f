import { useId } from 'preact/hooks';
import type { Sensitivity } from '../lib/types.ts';
import { KeptNote } from './PolicyNote.tsx';
import { useWords } from './words.ts';

const SENSITIVITIES: readonly Sensitivity[] = ['quiet', 'balanced', 'thorough'];

interface Props {
  readonly chosen: Sensitivity;
  /** A policy set it. */
  readonly kept?: boolean;
  readonly onChoose: (sensitivity: Sensitivity) => void;
}

/** Three cards that say what each sensitivity means. */
export function SensitivityChoice({ chosen, kept = false, onChoose }: Props) {
  const words = useWords();
  const note = useId();
  return (
    <fieldset class="choice" disabled={kept} aria-describedby={kept ? note : undefined}>
      <legend>{words('sensitivity')}</legend>
      {kept && <KeptNote id={note} />}
      {SENSITIVITIES.map((one) => (
        <label key={one}>
          <input
            type="radio"
            name="sensitivity"
            value={one}
            checked={one === chosen}
            onChange={() => onChoose(one)}
          />
          <span>{words(`sensitivity_${one}`)}</span>
          <span class="choice-line">{words(`sensitivity_${one}_line`)}</span>
        </label>
      ))}
    </fieldset>
  );
}
