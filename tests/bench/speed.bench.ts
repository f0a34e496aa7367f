import { text as alex } from 'alex';
import nlp from 'compromise/three';
import retextEnglish from 'retext-english';
import retextIntensify from 'retext-intensify';
import retextStringify from 'retext-stringify';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import writeGood from 'write-good';
import { wordCount } from '../../lib/text/passage.ts';
import type { Passage } from '../../lib/types.ts';
import { shipped } from './build.ts';
import { anew, roundOf, texts } from './texts.ts';

const { analyze, createStream, emptyContext, makePassage, scored } = await shipped();

const context = emptyContext();
const options = { sensitivity: 'balanced' } as const;
const intensify = unified().use(retextEnglish).use(retextIntensify).use(retextStringify).freeze();
const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

const peers: Readonly<Record<string, (passage: Passage) => unknown>> = {
  'Intl.Segmenter': ({ text }) => {
    for (const _ of segmenter.segment(text));
  },
  makePassage: (passage) => makePassage(anew(passage)),
  'makePassage and analyze': (passage) => analyze(makePassage(anew(passage)), context, options),
  'the same with the scorers': (passage) => {
    const answer = makePassage(anew(passage));
    return scored(analyze(answer, context, options), answer, context);
  },
  'write-good': ({ text }) => writeGood(text),
  'retext-intensify': ({ text }) => intensify.processSync(text),
  alex: ({ text }) => alex(text),
  compromise: ({ text }) => nlp(text),
};

describe.each(Object.entries(texts()))('%s', (name, passages) => {
  test('one pass', { timeout: 240_000 }, async ({ bench }) => {
    const rounds = Object.entries(peers).map(([peer, read]) => ({ peer, read, round: roundOf(passages) }));
    const results = await bench.compare(
      ...rounds.map(({ peer, read, round }) =>
        bench(peer, () => {
          for (const passage of round.next()) read(passage);
        }),
      ),
      { time: 4000, iterations: 10, warmupTime: 2000 },
    );
    const costs = new Map(
      rounds.map(({ peer, round }) => [peer, (330 * results.get(peer).latency.p50) / round.words()]),
    );
    const against = (peer: string, other: string) => (costs.get(peer) ?? 0) / (costs.get(other) ?? 1);
    const rows = rounds.map(({ peer }) => [
      peer,
      {
        'ms per 330 words': costs.get(peer)?.toFixed(3),
        'sentence passes': against(peer, 'Intl.Segmenter').toFixed(1),
        'of write-good': against(peer, 'write-good').toFixed(2),
      },
    ]);
    console.log(`${name}, ${passages.length} of them`);
    console.table(Object.fromEntries(rows));
    expect(against('makePassage and analyze', 'write-good')).toBeGreaterThan(0);
  });
});

/** A passage as it grows, a two-hundredth at a time. */
function stepsOf(passage: Passage) {
  return Array.from({ length: 200 }, (_, step) => {
    const end = Math.ceil((passage.text.length * (step + 1)) / 200);
    const blocks = passage.blocks
      .filter(({ start }) => start < end)
      .map((block) => ({ ...block, end: Math.min(block.end, end) }));
    return { text: passage.text.slice(0, end), blocks };
  });
}

test('growing in 200 steps', { timeout: 120_000 }, async ({ bench }) => {
  const away = ({ text }: Passage) => Math.abs(wordCount(text) - 330);
  const answers = Object.values(texts())
    .flat()
    .toSorted((a, b) => away(a) - away(b))
    .slice(0, 12);
  const growing = answers.map(stepsOf);
  const results = await bench.compare(
    bench('one pass', () => {
      for (const passage of answers) analyze(makePassage(anew(passage)), context, options);
    }),
    bench('reading 200 steps', () => {
      for (const step of growing.flat()) makePassage(step);
    }),
    bench('reading and judging 200 steps', () => {
      for (const steps of growing) {
        const stream = createStream(options);
        for (const step of steps) stream.grow(makePassage(step), context);
      }
    }),
    { time: 4000, warmupTime: 2000 },
  );
  const cost = (row: 'one pass' | 'reading 200 steps' | 'reading and judging 200 steps') =>
    results.get(row).latency.p50;
  const judging = cost('reading and judging 200 steps') - cost('reading 200 steps');
  console.log(
    `growing to 330 words, ${answers.length} answers: judging costs ${(judging / cost('one pass')).toFixed(2)} passes`,
  );
  expect(judging).toBeGreaterThan(0);
});
