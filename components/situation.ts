import type { PageState, PageStatus } from '../lib/types.ts';

/** How things stand on a page: what it says of itself, or why it says nothing. */
export type Situation = PageStatus | 'paused' | 'not-running' | 'unsupported';

/** A page without an answer is either a known chat that was not reached, or no chat that Caveat reads. */
export function situationOf(state: PageState | null, site: string | null, paused: boolean): Situation {
  if (paused) return 'paused';
  // A page that was read by a permission that is gone.
  if (state?.status === 'off' && state.site === '') return 'unsupported';
  if (state) return state.status;
  return site === null ? 'unsupported' : 'not-running';
}
