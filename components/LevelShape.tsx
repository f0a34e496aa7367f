import type { Level } from '../lib/types.ts';

/** The shape of a level (dotted, solid, double), always beside its name: a screen reader passes over it. */
export function LevelShape({ level }: { readonly level: Level }) {
  return <span class="level-shape" data-level={level} aria-hidden="true" />;
}
