import { type Lexicon, lexiconOf, type Words } from '../lexicons.ts';
import { asks, type Claim, clauseAround, isConditional, sentenceOf } from '../text/claims.ts';
import { pairsIn } from '../text/directives.ts';
import { isDrafted } from '../text/drafts.ts';
import { meantIn } from '../text/meant.ts';
import { holds, phrases, sentencesWith } from '../text/phrases.ts';
import type { Context, Detector, Hit, Passage, Span } from '../types.ts';

const CLEAR = 0.86;

/** Says that it sent, booked, tested or looked something up, or that it will, where no tool is shown. */
export default {
  risks: ['overreliance', 'hallucination'],
  level: 'check',
  *detect(answer: Passage, context: Context): Iterable<Hit> {
    const lexicon = lexiconOf(answer.language);
    if (!lexicon) return;
    const looksUp = context.tools.length > 0 || answer.links.length > 0;
    const acts = context.tools.some((tool) => tool !== 'search');
    const { done, sayings, checked, later } = lexicon.actions;
    const candidates = new Set(
      [done.acts, sayings, checked.acts, later].flatMap((list) => sentencesWith(answer, phrases(list))),
    );
    for (const index of candidates) {
      const sentence = sentenceOf(answer, index);
      const hit = sentence && judge(answer, sentence, { looksUp, acts }, lexicon);
      if (hit && !isDrafted(answer, hit.start, lexicon)) yield hit;
    }
  },
} satisfies Detector;

/** What the page shows that the chatbot could do in this turn. */
interface Able {
  readonly looksUp: boolean;
  readonly acts: boolean;
}

function judge(answer: Passage, sentence: Claim, able: Able, lexicon: Lexicon): Hit | null {
  const { done, sayings, checked, later, offers } = lexicon.actions;
  if (asks(sentence.words, lexicon) || holds(sentence.words, phrases(offers))) return null;
  const hit = (span: Span | undefined, key: string): Hit | null =>
    span ? { ...clauseAround(answer, sentence, span), strength: CLEAR, because: { key } } : null;
  const found =
    (!able.acts &&
      (hit(means(answer, sentence, later, null, lexicon), 'claimed_action_later') ??
        hit(means(answer, sentence, sayings, null, lexicon), 'claimed_action_done') ??
        hit(means(answer, sentence, done.acts, done.things, lexicon), 'claimed_action_done'))) ||
    (!able.looksUp &&
      hit(means(answer, sentence, checked.acts, checked.things, lexicon), 'claimed_action_checked'));
  return found || null;
}

/** What the speaker says of himself, with its thing where the list names things. */
function means(
  answer: Passage,
  sentence: Claim,
  list: Words,
  things: Words | null,
  lexicon: Lexicon,
): Span | undefined {
  const own = meantIn(answer, sentence, list, lexicon.actions.shown, lexicon).filter(
    ({ start }) => !isConditional(sentence.words, start - sentence.start, lexicon),
  );
  if (!things || own.length === 0) return own[0];
  return pairsIn(answer, sentence, phrases(list), phrases(things)).find(({ start }) =>
    own.some((match) => match.start === start),
  );
}
