import { useId } from 'preact/hooks';
import { familyIds } from '../lib/families.ts';
import type { Settings } from '../lib/types.ts';
import { KeptNote } from './PolicyNote.tsx';
import { useWords } from './words.ts';

interface Props {
  readonly chosen: Settings['families'];
  /** A policy set them. */
  readonly kept?: boolean;
  readonly onChange: (family: string, on: boolean) => void;
}

/** A box to tick for each group of signs. */
export function FamilySwitches({ chosen, kept = false, onChange }: Props) {
  const words = useWords();
  const note = useId();
  return (
    <fieldset class="families" disabled={kept} aria-describedby={kept ? note : undefined}>
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
      {kept && <KeptNote id={note} />}
    </fieldset>
  );
}
