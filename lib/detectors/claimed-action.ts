import { type Lexicon, lexiconOf } from '../lexicons.ts';
import { type Claim, clauseAround, isConditional, isQuestion } from '../text/claims.ts';
import { pairsOf } from '../text/directives.ts';
import { isDrafted, isSpeech } from '../text/drafts.ts';
import { type Found, finder, meantIn, NOTHING, sentencesOf } from '../text/found.ts';
import { holdsIn, matchesIn, phrases } from '../text/phrases.ts';
import type { Context, Detector, Hit, Passage, Span } from '../types.ts';

const CLEAR = 0.86;

/** Says that it sent, booked, tested or looked something up, or that it will, where no tool is shown. */
export default {
  risks: ['overreliance', 'hallucination'],
  level: 'check',
  ahead: 2,
  *detect(answer: Passage, { tools: own, earlier }: Context): Iterable<Hit> {
    const lexicon = lexiconOf(answer.language);
    if (!lexicon) return;
    const signs = signsIn(answer, lexicon);
    if (!signs) return;
    // "As I checked": an earlier answer may have done it.
    const tools = [...own, ...earlier.flatMap((turn) => turn.tools)];
    const acts = tools.some((tool) => tool !== 'search');
    const looksUp = tools.length > 0 || answer.links.length > 0;
    const found = {
      ...signs,
      ...(acts && { later: NOTHING, sayings: NOTHING, done: NOTHING, runs: NOTHING }),
      ...(looksUp && { checked: NOTHING, looked: NOTHING }),
    };
    for (const sentence of sentencesOf(answer, Object.values(found))) {
      const sign = signIn(answer, sentence, found, lexicon);
      if (!sign || isQuestion(sentence, lexicon) || isSpeech(answer, sentence, lexicon)) continue;
      if (holdsIn(answer, sentence, phrases(lexicon.actions.offers))) continue;
      if (isDrafted(answer, sentence.start, lexicon)) continue;
      const because = { key: `claimed_action_${sign.kind}` };
      yield { ...clauseAround(answer, sentence, sign.span), strength: CLEAR, because };
    }
  },
} satisfies Detector;

const signsIn = finder(({ actions: { done, sayings, checked, later } }) => ({
  later,
  sayings,
  done: done.acts,
  runs: checked.runs,
  checked: checked.acts,
  looked: checked.sayings,
}));

type Signs = NonNullable<ReturnType<typeof signsIn>>;

function signIn(
  answer: Passage,
  sentence: Claim,
  found: Signs,
  lexicon: Lexicon,
): { readonly kind: 'later' | 'done' | 'checked'; readonly span: Span } | null {
  const { done, checked, shown } = lexicon.actions;
  const own = (list: Found) =>
    meantIn(answer, sentence, list, shown, lexicon).filter(
      ({ start }) => !isConditional(sentence.words, start - sentence.start, lexicon),
    );
  const paired = (list: Found, things: readonly string[]) => {
    const firsts = own(list);
    return firsts.length > 0
      ? pairsOf(answer, firsts, matchesIn(answer, sentence, phrases(things)))[0]
      : undefined;
  };
  const later = own(found.later)[0];
  if (later) return { kind: 'later', span: later };
  const acted = own(found.sayings)[0] ?? paired(found.done, done.things);
  if (acted) return { kind: 'done', span: acted };
  if (holdsIn(answer, sentence, phrases(shown))) return null;
  const looked =
    own(found.looked)[0] ?? paired(found.runs, checked.things) ?? paired(found.checked, checked.things);
  return looked ? { kind: 'checked', span: looked } : null;
}
