/** What is timed, in one piece as a page loads it: module by module, a test runner puts a getter behind every name. */
export { analyze, emptyContext, scored } from '../../lib/analyze.ts';
export { contextAt } from '../../lib/chat/context.ts';
export { createStream } from '../../lib/stream.ts';
export { makePassage } from '../../lib/text/passage.ts';
