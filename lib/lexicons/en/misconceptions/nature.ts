import type { Misconception } from '../../../lexicons.ts';

export const nature: readonly Misconception[] = [];
