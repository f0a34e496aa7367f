import { describe, expect, test } from 'vitest';
import { type AnalyzeOptions, emptyContext } from '../lib/analyze.ts';
import { createStream } from '../lib/stream.ts';
import { fromMarkdown } from '../lib/text/markdown.ts';
import { quoteOf } from '../lib/text/passage.ts';
import type { Detector, Hit } from '../lib/types.ts';

/** Hits each "mark", unless a "source" stands in the next two sentences; counts the characters it was given. */
function counting(hit: Partial<Hit> = {}) {
  const seen = { characters: 0 };
  const detector: Detector = {
    risks: [],
    level: 'note',
    ahead: 2,
    *detect({ text, sentences }) {
      seen.characters += text.length;
      for (const [index, sentence] of sentences.entries()) {
        const at = text.slice(sentence.start, sentence.end).indexOf('mark');
        const after = text.slice(sentence.start, sentences[index + 2]?.end ?? text.length);
        if (at < 0 || after.includes('source')) continue;
        yield { start: sentence.start + at, end: sentence.start + at + 4, strength: 0.8, ...hit };
      }
    },
  };
  return {
    seen,
    options: { sensitivity: 'balanced', detectors: { sign: detector } } satisfies AnalyzeOptions,
  };
}

const context = emptyContext();

/** How many findings each of the growing texts has, and the finished one at last. */
function counts(texts: readonly string[], options: AnalyzeOptions): number[] {
  const stream = createStream(options);
  const growing = texts.map((text) => stream.grow(fromMarkdown(text), context).length);
  return [...growing, stream.finish(fromMarkdown(texts.at(-1) ?? ''), context).findings.length];
}

describe('a sentence is judged once the two after it have ended', () => {
  test.each<[name: string, texts: string[], expected: number[]]>([
    ['never the last one', ['A mark', 'A mark here.'], [0, 0, 1]],
    [
      'nor while its successors are open',
      ['A mark. Two.', 'A mark. Two. Three.', 'A mark. Two. Three. Four'],
      [0, 0, 1, 1],
    ],
    [
      'over blocks',
      ['A mark.\n\nTwo', 'A mark.\n\n- Two\n- Three', 'A mark.\n\n- Two\n- Three\n- F'],
      [0, 0, 1, 1],
    ],
    [
      'a source in time keeps it from ever appearing',
      ['A mark. Two.', 'A mark. Two. A source. Four.'],
      [0, 0, 0],
    ],
    ['unfinished code does not hold it back', ['A mark. Two. Three.\n\nFour:\n\n```\ncode'], [1, 1]],
  ])('%s', (_, texts, expected) => expect(counts(texts, counting().options)).toEqual(expected));
});

test('findings stand, with the same ids, while the answer grows', () => {
  const text = 'A mark is here. This is said next. So is this one, as well. '.repeat(20);
  const { options } = counting();
  const stream = createStream(options);
  let before: string[] = [];
  for (let end = 10; end <= text.length; end += 10) {
    const ids = stream.grow(fromMarkdown(text.slice(0, end)), context).map(({ id }) => id);
    expect(ids.slice(0, before.length)).toEqual(before);
    before = ids;
  }
  expect(before.length).toBeGreaterThan(10);
  const finished = stream.finish(fromMarkdown(text), context).findings.map(({ id }) => id);
  expect(finished.slice(0, before.length)).toEqual(before);
  expect(finished).toHaveLength(20);
});

test('when the page rewrites what was judged, it is judged again from there', () => {
  const { options } = counting();
  const stream = createStream(options);
  const quotes = (text: string) => {
    const answer = fromMarkdown(text);
    return stream.grow(answer, context).map((finding) => [finding.start, quoteOf(answer, finding)]);
  };
  expect(quotes('A mark. Two. Three. Four')).toEqual([[2, 'mark']]);
  expect(quotes('My own mark. Two. Three. Four')).toEqual([[7, 'mark']]);
  expect(quotes('My own word. Two. Three. Four')).toEqual([]);
  expect(quotes('My own')).toEqual([]);
});

test.each<[string, Partial<Hit>]>([
  ['stop', { level: 'stop' }],
  ['whole-answer', { whole: true }],
])('%s findings wait for the end', (_, hit) => {
  expect(counts(['A mark. Two. Three. Four. Five.'], counting(hit).options)).toEqual([0, 1]);
});

describe('growing in 200 steps costs at most one more pass over the answer, and a little', () => {
  const sentence = 'The reason is that water boils at a lower point where the air is thin. ';
  test.each<[string, string]>([
    ['one paragraph', sentence.repeat(40)],
    ['paragraphs', `${sentence.repeat(4)}\n\n`.repeat(10)],
    ['a list', `- ${sentence}\n`.repeat(40)],
    ['headings and lists', `## Why\n\n${sentence}\n\n- One\n- Two\n\n`.repeat(30)],
  ])('%s', (_, text) => {
    const { seen, options } = counting();
    const stream = createStream(options);
    const size = fromMarkdown(text).text.length;
    for (let step = 1; step <= 200; step += 1) {
      stream.grow(fromMarkdown(text.slice(0, Math.ceil((text.length * step) / 200))), context);
    }
    expect(seen.characters / size).toBeLessThan(1.3);
    stream.finish(fromMarkdown(text), context);
    expect(seen.characters / size).toBeLessThan(2.3);
  });
});
