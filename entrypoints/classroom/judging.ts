import type { AnalyzeOptions } from '../../lib/analyze.ts';
import type { Report, Turn } from '../../lib/types.ts';

/** What decides which findings there are, beside the words: plain data, so that it can be sent. */
export type Options = Pick<AnalyzeOptions, 'sensitivity' | 'choices'>;

/** The reports on the answers of a conversation, by turn; null for the person's own turns. Rejects where none can be made. */
export type Judge = (turns: readonly Turn[], options: Options) => Promise<readonly (Report | null)[]>;

/** What is sent to the worker, and what comes back under the same number. */
export interface Asked {
  readonly number: number;
  readonly turns: readonly Turn[];
  readonly options: Options;
}
export interface Judged {
  readonly number: number;
  readonly reports: readonly (Report | null)[];
}

/** Judges in a worker, so that the page answers while long texts are read. */
export function startJudge(): Judge {
  const worker = new Worker(new URL('./judge-worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, { done: (reports: Judged['reports']) => void; failed: () => void }>();
  let asked = 0;
  worker.onmessage = ({ data }: MessageEvent<Judged>) => {
    waiting.get(data.number)?.done(data.reports);
    waiting.delete(data.number);
  };
  worker.onerror = (event) => {
    console.error('caveat: answers could not be judged:', event.message);
    for (const { failed } of waiting.values()) failed();
    waiting.clear();
  };
  return (turns, options) => {
    asked += 1;
    const question: Asked = { number: asked, turns, options };
    worker.postMessage(question);
    return new Promise((done, failed) => waiting.set(question.number, { done, failed }));
  };
}
