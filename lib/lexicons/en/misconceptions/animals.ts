import type { Misconception } from '../../../lexicons.ts';

export const animals: readonly Misconception[] = [];
