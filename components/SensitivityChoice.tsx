import type { Sensitivity } from '../lib/types.ts';
import { useWords } from './words.ts';

const SENSITIVITIES: readonly Sensitivity[] = ['quiet', 'balanced', 'thorough'];

interface Props {
  readonly chosen: Sensitivity;
  readonly onChoose: (sensitivity: Sensitivity) => void;
}

/** Three cards that say what each sensitivity means. */
export function SensitivityChoice({ chosen, onChoose }: Props) {
  const words = useWords();
  return (
    <fieldset class="choice">
      <legend>{words('sensitivity')}</legend>
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
