import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type AnalyzedLine, analyzeLine, annotate, type FailedLine } from '../lib/cli.ts';

const ROOT = join(import.meta.dirname, '..');

function analyzed(input: object): AnalyzedLine {
  const result = analyzeLine(JSON.stringify(input), 1, 'balanced');
  if ('error' in result) throw new Error(result.error);
  return result;
}

describe('a line', () => {
  test('gives findings at offsets of the given text, their plain words and all scores', () => {
    const source = 'Well. The tower cost **$4.2 million** in _1931_.\n\n- So 12 + 13 = 26.';
    const { id, findings, scores, coverage } = analyzed({ id: 7, text: source });
    expect(id).toBe(7);
    expect(
      findings.map(({ detector, start, end, quote }) => [detector, source.slice(start, end), quote]),
    ).toEqual([
      ['no-source', 'The tower cost **$4.2 million** in _1931', 'The tower cost $4.2 million in 1931'],
      ['does-not-add-up', '12 + 13 = 26', '12 + 13 = 26'],
    ]);
    expect(findings[1]).toMatchObject({ level: 'stop', because: { key: 'does_not_add_up_sum' } });
    expect(scores).toMatchObject({ praise: 0, 'does-not-add-up': findings[1]?.strength });
    expect(coverage).toEqual({ sentences: 3, read: 3, words: 12, language: 'en', skipped: [] });
  });

  const answer = 'There is no doubt that the dragon cost $4.2 million in 1931.';
  test.each<[name: string, more: object, count: number]>([
    ['nothing', {}, 1],
    ['a prompt', { prompt: 'Write a story about a dragon.' }, 0],
    ['the last thing said', { history: [{ role: 'user', text: 'Write a story about a dragon.' }] }, 0],
    [
      'a history that ends otherwise',
      {
        history: [
          { role: 'user', text: 'Write a story.' },
          { role: 'system', text: 'Be kind.' },
        ],
        prompt: 'Is it so?',
      },
      1,
    ],
    ['nulls', { prompt: null, history: null, versions: null }, 1],
    ['versions', { versions: ['It cost little.'] }, 1],
  ])('with %s', (_, more, count) => {
    const signs = new Set(analyzed({ text: answer, ...more }).findings.map(({ detector }) => detector));
    expect(signs.has('very-sure') || signs.has('no-source') ? 1 : 0).toBe(count);
  });

  test.each<[sign: string, input: object]>([
    [
      'unstable-answer',
      { text: 'The weir was finished in 1872.', versions: ['The weir was finished in 1869.'] },
    ],
    [
      'unstable-answer',
      {
        text: 'The weir of Torrow was finished in 1872.',
        history: [
          { role: 'user', text: 'When was the weir of Torrow finished?' },
          { role: 'assistant', text: 'The weir of Torrow was finished in 1869.' },
        ],
        prompt: 'When was the weir of Torrow finished?',
      },
    ],
    [
      'contradiction',
      {
        text: 'The Kelder Choir has 45 members.',
        history: [
          { role: 'user', text: 'Who sings?' },
          { role: 'assistant', text: 'The Kelder Choir has 30 members.' },
          { role: 'user', text: 'How many?' },
        ],
      },
    ],
    [
      'not-in-your-text',
      {
        text: 'It has 450 members.',
        history: [
          {
            role: 'user',
            text: `Here is my text. The choir sings, and it has 30 members. ${'It sings. '.repeat(20)}`,
          },
          { role: 'assistant', text: 'Thanks.' },
        ],
        prompt: 'Summarise it.',
      },
    ],
  ])('finds %s across turns and versions', (sign, input) => {
    expect(analyzed(input).findings.map(({ detector }) => detector)).toContain(sign);
  });

  test('believes tools that are shown', () => {
    const input = { text: 'I have searched the web for the latest prices.' };
    const signs = (more: object) => analyzed({ ...input, ...more }).findings.map(({ detector }) => detector);
    expect(signs({})).toContain('claimed-action');
    expect(signs({ tools: ['search'] })).not.toContain('claimed-action');
    expect(signs({ history: [{ role: 'assistant', text: 'Done.', tools: ['search'] }] })).not.toContain(
      'claimed-action',
    );
  });

  test.each<[line: string, expected: FailedLine]>([
    ['', { id: null, error: expect.stringMatching(/^line 3: ./) }],
    ['{"id": "a", "text": "cut', { id: null, error: expect.stringMatching(/^line 3: ./) }],
    ['[1]', { id: null, error: 'line 3: not a JSON object' }],
    ['null', { id: null, error: 'line 3: not a JSON object' }],
    ['{"id": "a"}', { id: 'a', error: 'line 3: "text" is missing' }],
    ['{"id": "a", "text": 5}', { id: 'a', error: 'line 3: "text" is not a string' }],
    ['{"id": "a", "text": "", "prompt": 5}', { id: 'a', error: 'line 3: "prompt" is not a string' }],
    ['{"id": "a", "text": "", "history": {}}', { id: 'a', error: 'line 3: "history" is not a list' }],
    ['{"id": "a", "text": "", "history": [1]}', { id: 'a', error: 'line 3: "history"[0] is not an object' }],
    [
      '{"id": "a", "text": "", "history": [{}]}',
      { id: 'a', error: 'line 3: "text" of "history"[0] is missing' },
    ],
    ['{"id": "a", "text": "", "versions": [1]}', { id: 'a', error: 'line 3: "versions"[0] is not a string' }],
  ])('that cannot be used: %s', (line, expected) =>
    expect(analyzeLine(line, 3, 'balanced')).toEqual(expected),
  );

  test('without an id has null', () => expect(analyzed({ text: 'Well.' }).id).toBe(null));
});

describe('annotated text', () => {
  test('marks the words and says below what they do', () => {
    const shown = annotate('The sum is easy: **12 + 13** = 26.\n', 'balanced', false);
    expect(shown).toMatch(
      /^The sum is easy: \*\*\[\[12 \+ 13\*\* = 26\]\]\(1\)\.\n\n1 {2}Does not add up \(stop\)\n {3}“12 \+ 13 = 26”\n/,
    );
    expect(shown).toMatch(/1 of 1 sentence read\. No mark does not mean correct\.\n$/);
  });

  test('underlines where there is color', () => {
    expect(annotate('So 12 + 13 = 26.', 'balanced', true)).toContain('So \x1b[4:2m12 + 13 = 26\x1b[24m(1).');
  });

  test('takes out what would steer the terminal', () => {
    expect(annotate('Well\x1b[2J\x07 then\x9b5m.', 'balanced', false)).toMatch(/^Well\[2J then5m\.\n/);
  });
});

describe('the command', { timeout: 60_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'caveat-cli-'));
  const script = join(folder, 'cli.js');
  beforeAll(async () => {
    const config = { configFile: join(ROOT, 'vite.config.ts'), root: ROOT, logLevel: 'error' } as const;
    await build({ ...config, build: { outDir: folder, emptyOutDir: false } });
    writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const run = (...args: string[]) => spawn(process.execPath, [script, ...args]);
  const exit = async (child: ChildProcess) => (await once(child, 'close'))[0] as number;

  test('answers each line as it comes, in order, and goes on after a bad one', async () => {
    const child = run();
    const closed = exit(child);
    child.stdin.write('{"id": 1, "text": "Well."}\n');
    const [first] = (await once(child.stdout.setEncoding('utf8'), 'data')) as [string];
    expect(JSON.parse(first)).toMatchObject({ id: 1, findings: [] });
    child.stdin.end('\n{"id": 3, "text": "A\u2028B"}');
    const rest = (await text(child.stdout)).trim().split('\n');
    expect(rest.map((line) => (JSON.parse(line) as { id: unknown }).id)).toEqual([null, 3]);
    expect(await closed).toBe(1);
  });

  test('reads 200,000 words in a line', async () => {
    const child = run('--level', 'thorough');
    const closed = exit(child);
    child.stdin.end(JSON.stringify({ id: 1, text: 'It is so, and **all** of it is. '.repeat(25_000) }));
    expect(JSON.parse(await text(child.stdout))).toMatchObject({ id: 1, coverage: { words: 200_000 } });
    expect(await closed).toBe(0);
  });

  test('ends quietly when nobody reads on', async () => {
    const child = run();
    const closed = exit(child);
    const errors = text(child.stderr);
    child.stdin.on('error', () => child.stdin.destroy());
    child.stdin.write('{"text": "Well."}\n'.repeat(2000));
    await once(child.stdout, 'data');
    child.stdout.destroy();
    child.stdin.end('{"text": "Well."}\n'.repeat(2000));
    expect(await closed).toBe(0);
    expect(await errors).toBe('');
  });

  test('prints a file with its marks, without color where it is no terminal', async () => {
    const file = join(folder, 'answer.md');
    writeFileSync(file, 'So 12 + 13 = 26.\n');
    const child = run(file);
    const closed = exit(child);
    expect(await text(child.stdout)).toMatch(/^So \[\[12 \+ 13 = 26\]\]\(1\)\./);
    expect(await closed).toBe(0);
  });

  test.each([
    [['--level', 'loud'], 2, /no level 'loud'/],
    [['--unknown'], 2, /Usage/],
    [['no-such-file.md'], 1, /no-such-file\.md/],
  ] as const)('%j ends with %i', async (args, status, said) => {
    const child = run(...args);
    const closed = exit(child);
    expect(await text(child.stderr)).toMatch(said);
    expect(await closed).toBe(status);
  });
});
