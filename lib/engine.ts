import { analyze } from './analyze.ts';
import { contextAt } from './chat/context.ts';
import { isHighStakes } from './stakes.ts';
import { createStream } from './stream.ts';

/**
 * What judges answers, in one piece: with its word lists and weights it is the larger part of the code, so a page
 * loads it only once it shows an answer.
 */
export const engine = { analyze, contextAt, createStream, isHighStakes };

export type Engine = typeof engine;
