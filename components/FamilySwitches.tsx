import { familyIds } from '../lib/families.ts';
import type { Settings } from '../lib/types.ts';
import { useWords } from './words.ts';

interface Props {
  readonly chosen: Settings['families'];
  readonly onChange: (family: string, on: boolean) => void;
}

/** A box to tick for each kind of marks. */
export function FamilySwitches({ chosen, onChange }: Props) {
  const words = useWords();
  return (
    <fieldset class="families">
      <legend>{words('families')}</legend>
      {familyIds.map((family) => (
        <label key={family}>
          <input
            type="checkbox"
            checked={chosen[family] ?? true}
            onChange={(event) => onChange(family, event.currentTarget.checked)}
          />
          <span>{words(`family_${family}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}
