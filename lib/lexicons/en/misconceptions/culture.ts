import type { Misconception } from '../../../lexicons.ts';

export const culture: readonly Misconception[] = [];
