import type { Misconception } from '../../../lexicons.ts';

export const everyday: readonly Misconception[] = [];
