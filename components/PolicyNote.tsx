import type { Settings } from '../lib/types.ts';
import { useWords } from './words.ts';

/** Says that a school or company made choices that stay; nothing where none did. */
export function PolicyNote({ policy }: { readonly policy: Settings['policy'] }) {
  const words = useWords();
  if (!policy) return null;
  return <p class="quiet">{words(policy.classroomOnly ? 'policy_classroom_only' : 'policy_locked')}</p>;
}
