import type { Misconception } from '../../../lexicons.ts';

export const health: readonly Misconception[] = [];
