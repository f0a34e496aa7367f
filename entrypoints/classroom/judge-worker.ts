import { analyze } from '../../lib/analyze.ts';
import { contextAt } from '../../lib/chat/context.ts';
import type { Asked, Judged } from './judging.ts';

addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  const { number, turns, options } = data;
  const judged: Judged = {
    number,
    reports: turns.map(({ role, passage }, index) =>
      role === 'assistant' ? analyze(passage, contextAt(turns, index), options) : null,
    ),
  };
  postMessage(judged);
});
