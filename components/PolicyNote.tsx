import type { Settings } from '../lib/types.ts';
import { useWords } from './words.ts';

/** The id of the note, by which controls that stay as they are can be described. */
export const POLICY_NOTE = 'policy';

/** Says that a school or company made choices that stay; nothing where none did. */
export function PolicyNote({ policy }: { readonly policy: Settings['policy'] }) {
  const words = useWords();
  if (!policy) return null;
  return (
    <p class="quiet" id={POLICY_NOTE}>
      {words(policy.classroomOnly ? 'policy_classroom_only' : 'policy_locked')}
    </p>
  );
}

/** Says why the controls beside it cannot be used, under the id that they are described by. */
export function KeptNote({ id }: { readonly id?: string }) {
  const words = useWords();
  return (
    <p class="quiet" id={id}>
      {words('policy_kept')}
    </p>
  );
}
