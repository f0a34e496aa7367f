import { analyze } from './analyze.ts';
import { contextAt } from './chat/context.ts';
import { detectors } from './detectors.ts';
import { quieter } from './quieter.ts';
import { isHighStakes } from './stakes.ts';
import { createStream } from './stream.ts';
import type { RiskId } from './types.ts';

/**
 * What judges answers, in one piece: with its word lists and weights it is the larger part of the code, so a page
 * loads it only once it shows an answer.
 */
export const engine = { analyze, contextAt, createStream, isHighStakes, quieter, risksOf };

/** The risks that a sign points to. */
function risksOf(detector: string): readonly RiskId[] {
  return detectors[detector]?.risks ?? [];
}

export type Engine = typeof engine;
