import type { Misconception } from '../../../lexicons.ts';

export const mind: readonly Misconception[] = [];
