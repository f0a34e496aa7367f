import { build } from 'vite';
import { beforeAll, describe, expect, test } from 'vitest';
import { compromiseInPart } from '../../compromise.config.ts';
import { termsOf } from '../../lib/text/grammar.ts';

/** The grammar as the extension ships it. */
let shipped: { termsOf: typeof termsOf };

beforeAll(async () => {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [compromiseInPart()],
    build: { write: false, lib: { entry: 'lib/text/grammar.ts', formats: ['es'] } },
  });
  const [{ output } = { output: [] }] = Array.isArray(built) ? built : [];
  const [chunk] = output;
  if (chunk?.type !== 'chunk') throw new Error('nothing was built');
  shipped = (await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(chunk.code)}`)) as {
    termsOf: typeof termsOf;
  };
}, 60_000);

describe('the part of compromise that is shipped splits words as the whole does', () => {
  test.each([
    "“Don't” share it; you're (quite) sure, it's 3.5% of $4.2 million.",
    "They'll say we'd've known; y'all can't, shan't, won't, ain't.",
    "There's been rain. There's no rain. How'd you do it? Who's there, what's up, let's go.",
    "J'aime l'amour d'autrefois, qu'est-ce que c'est?",
    'From 004-52 to 3-5 days, 2x + 3y = 23, 10km, 5kg, 7pm–9pm and the 1990s.',
    'Dr. Smith et al. (2010) met Mr. Jones at 5 p.m. in Washington D.C.',
    'cannot gonna wanna dunno imma lemme gotta',
    "the king's men, the kings' men, rock 'n' roll",
    'Naïve café, 北京 is big, Привет мир, e-mail, well-to-do, and/or, https://example.org/a?b=c',
    '',
    '— … “no”!',
  ])('%s', (sentence) => {
    expect(shipped.termsOf(sentence)).toEqual(termsOf(sentence));
  });
});
