import type { Plugin } from 'vite';

/** What compromise can do besides splitting words and spelling out contractions, which is all that is asked of it. */
const UNUSED =
  /\/compromise\/src\/1-one\/(?:(?:cache|change|freeze|lexicon|lookup|match|pointers|sweep|tag|typeahead)\/plugin|output\/(?:fromSpec|methods\/(?:index|hash)))\.js$/;
const UNUSED_OUTPUT = /\/compromise\/src\/1-one\/output\/api\/(?:html|out)\.js$/;

/** Steps of a parse that find nothing to do without word lists and tags. */
const IDLE = `const idle = () => {};
export const fromSpec = idle, testSpec = idle, hash = idle, debug = {};
export default { methods: { one: { setTag: idle } }, compute: { freeze: idle, unfreeze: idle, lexicon: idle, id: idle } };`;

/**
 * Leaves out of compromise/one what `lib/text/grammar.ts` never calls: half of it, which its bundle has no way to drop.
 * `tests/text/compromise.test.ts` compares what is left with the whole.
 */
export function compromiseInPart(): Plugin {
  return {
    name: 'compromise in part',
    load(id) {
      if (UNUSED.test(id)) return IDLE;
      if (UNUSED_OUTPUT.test(id)) return 'export default {};';
      return null;
    },
  };
}
