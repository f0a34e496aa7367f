import type { Misconception } from '../../../lexicons.ts';

export const world: readonly Misconception[] = [];
