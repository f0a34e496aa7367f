import type { Misconception } from '../../../lexicons.ts';

export const history: readonly Misconception[] = [];
