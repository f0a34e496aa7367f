import type { Settings } from '../lib/types.ts';
import { useWords } from './words.ts';

/** Says that a school or company made choices that stay; nothing where none did. */
export function PolicyNote({ policy }: { readonly policy: Settings['policy'] }) {
  const words = useWords();
  if (!policy) return null;
  return <p class="quiet">{words(policy.classroomOnly ? 'policy_classroom_only' : 'policy_locked')}</p>;
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
