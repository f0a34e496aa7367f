import { familyIds } from '../lib/families.ts';
import type { Settings } from '../lib/types.ts';
import { POLICY_NOTE } from './PolicyNote.tsx';
import { useWords } from './words.ts';

interface Props {
  readonly chosen: Settings['families'];
  /** A policy set them, as the note on the page says. */
  readonly kept?: boolean;
  readonly onChange: (family: string, on: boolean) => void;
}

/** A box to tick for each group of signs. */
export function FamilySwitches({ chosen, kept = false, onChange }: Props) {
  const words = useWords();
  return (
    <fieldset class="families" disabled={kept} aria-describedby={kept ? POLICY_NOTE : undefined}>
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
