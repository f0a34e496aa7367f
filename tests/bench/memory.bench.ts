import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import type { AnalyzeOptions } from '../../lib/analyze.ts';
import type { Report, Turn } from '../../lib/types.ts';
import { shipped } from './build.ts';
import { anew, texts } from './texts.ts';

const { analyze, contextAt, makePassage } = await shipped();

const TURNS = 200;
const options: AnalyzeOptions = { sensitivity: 'balanced' };

test(`what a chat of ${TURNS} turns keeps in memory`, () => {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const used = () => {
    collect();
    return process.memoryUsage().heapUsed;
  };
  const passages = Object.values(texts()).flat();
  const turns: Turn[] = [];
  const reports: Report[] = [];
  const before = used();
  for (let index = 0; index < TURNS; index += 1) {
    const source = passages[index % passages.length];
    if (!source) throw new Error('there is no text to keep');
    const role = index % 2 === 0 ? 'user' : 'assistant';
    turns.push({
      id: String(index),
      role,
      passage: makePassage(anew(source)),
      versions: [],
      tools: [],
      settled: true,
    });
    const turn = turns[index];
    if (turn && role === 'assistant') reports.push(analyze(turn.passage, contextAt(turns, index), options));
  }
  const kept = used() - before;
  const characters = turns.reduce((sum, { passage }) => sum + passage.text.length, 0);
  console.log(
    `${TURNS} turns, ${characters} characters: ${(kept / 1e6).toFixed(1)} MB, ${reports.length} reports`,
  );
  expect(reports).toHaveLength(TURNS / 2);
});
