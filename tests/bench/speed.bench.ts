import { text as alex } from 'alex';
import nlp from 'compromise/three';
import retextEnglish from 'retext-english';
import retextIntensify from 'retext-intensify';
import retextStringify from 'retext-stringify';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import writeGood from 'write-good';
import { analyze, emptyContext } from '../../lib/analyze.ts';
import { createStream } from '../../lib/stream.ts';
import { makePassage, wordCount } from '../../lib/text/passage.ts';
import { anew, texts } from './texts.ts';

const context = emptyContext();
const options = { sensitivity: 'balanced' } as const;
const intensify = unified().use(retextEnglish).use(retextIntensify).use(retextStringify).freeze();
const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

describe.each(Object.entries(texts()))('%s', (name, passages) => {
  const words = passages.reduce((sum, { text }) => sum + wordCount(text), 0);

  test('one pass', { timeout: 120_000 }, async ({ bench }) => {
    const results = await bench.compare(
      bench('Intl.Segmenter', () => {
        for (const { text } of passages) for (const _ of segmenter.segment(text));
      }),
      bench('makePassage', () => {
        for (const passage of passages) makePassage(anew(passage));
      }),
      bench('makePassage and analyze', () => {
        for (const passage of passages) analyze(makePassage(anew(passage)), context, options);
      }),
      bench('write-good', () => {
        for (const { text } of passages) writeGood(text);
      }),
      bench('retext-intensify', () => {
        for (const { text } of passages) intensify.processSync(text);
      }),
      bench('alex', () => {
        for (const { text } of passages) alex(text);
      }),
      bench('compromise', () => {
        for (const { text } of passages) nlp(text);
      }),
      { time: 1500, iterations: 3, warmupIterations: 2 },
    );
    const names = [
      'Intl.Segmenter',
      'makePassage',
      'makePassage and analyze',
      'write-good',
      'retext-intensify',
      'alex',
      'compromise',
    ] as const;
    const mean = (row: (typeof names)[number]) => results.get(row).latency.mean;
    const rows = names.map((row) => [
      row,
      {
        'ms per 330 words': ((330 * mean(row)) / words).toFixed(3),
        'sentence passes': (mean(row) / mean('Intl.Segmenter')).toFixed(1),
        'of write-good': (mean(row) / mean('write-good')).toFixed(2),
      },
    ]);
    console.log(`${name}, ${words} words`);
    console.table(Object.fromEntries(rows));
    expect(mean('makePassage and analyze')).toBeGreaterThan(0);
  });
});

test('growing in 200 steps', { timeout: 120_000 }, async ({ bench }) => {
  const [passage] = Object.values(texts())
    .flat()
    .toSorted((a, b) => Math.abs(wordCount(a.text) - 330) - Math.abs(wordCount(b.text) - 330));
  if (!passage) throw new Error('there is no text to grow');
  const steps = Array.from({ length: 200 }, (_, step) => {
    const end = Math.ceil((passage.text.length * (step + 1)) / 200);
    const blocks = passage.blocks
      .filter(({ start }) => start < end)
      .map((block) => ({ ...block, end: Math.min(block.end, end) }));
    return { text: passage.text.slice(0, end), blocks };
  });
  const results = await bench.compare(
    bench('one pass', () => {
      analyze(makePassage(anew(passage)), context, options);
    }),
    bench('reading 200 steps', () => {
      for (const step of steps) makePassage(step);
    }),
    bench('reading and judging 200 steps', () => {
      const stream = createStream(options);
      for (const step of steps) stream.grow(makePassage(step), context);
    }),
    { time: 1000 },
  );
  const mean = (row: 'one pass' | 'reading 200 steps' | 'reading and judging 200 steps') =>
    results.get(row).latency.mean;
  const judging = mean('reading and judging 200 steps') - mean('reading 200 steps');
  console.log(
    `growing to ${wordCount(passage.text)} words: judging costs ${(judging / mean('one pass')).toFixed(2)} passes`,
  );
  expect(judging).toBeGreaterThan(0);
});
