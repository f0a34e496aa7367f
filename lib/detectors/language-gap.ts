import { lexiconOf } from '../lexicons.ts';
import { foldedProse, holds, phrases } from '../text/phrases.ts';
import type { Context, Detector, Hit, Passage } from '../types.ts';

/** It is a fact about our own rules. */
const KNOWN = 0.92;
/** Judged by the language of a short prompt. */
const JUDGED = 0.72;

/** Languages in which much is written on the web that chatbots learn from (detectors.md, section 7), beside those with rules. */
const WIDELY_WRITTEN = new Set('en es fr de pt it zh ja'.split(' '));

/** Characters below which a text is a name or a phrase; a script of its own tells sooner. */
const FEWEST = { latin: 30, other: 12 };
/** A prompt in one language and an answer in another: both must be long enough to tell. */
const LONG = 40;

/** A note on the whole answer, once a chat: it speaks of our checks, and of what chatbots may lack, never of a person. */
export default {
  risks: ['unequal-quality'],
  level: 'note',
  complete: true,
  *detect(answer: Passage, context: Context): Iterable<Hit> {
    const first = answer.sentences[0];
    if (!first || isToldBefore(answer, context)) return;
    const why = isRarelyRead(answer, context)
      ? 'few_checks'
      : isSwitched(answer, context)
        ? 'other_language'
        : null;
    if (why)
      yield {
        ...first,
        whole: true,
        strength: why === 'few_checks' ? KNOWN : JUDGED,
        because: { key: `language_gap_${why}`, values: { language: answer.language } },
      };
  },
} satisfies Detector;

function isRarelyRead({ language, prose }: Passage, { prompt }: Context): boolean {
  if (language === 'und' || WIDELY_WRITTEN.has(language) || lexiconOf(language) !== null) return false;
  if (!isLatin(prose)) return letters(prose) >= FEWEST.other;
  // A list of names looks like many a language: an English question most often has an English answer.
  return letters(prose) >= FEWEST.latin && prompt?.language !== 'en';
}

/** How much of a text is looked at. */
const OPENING = 400;

function letters(prose: string): number {
  return prose.slice(0, OPENING).match(/[\p{L}\p{M}]/gu)?.length ?? 0;
}

/** Whether a text has no letter of another script. */
function isLatin(prose: string): boolean {
  return !/(?!\p{Script=Latin})\p{L}/u.test(prose.slice(0, OPENING));
}

/** The person wrote one script, did not ask for another, and got it. Within one script, short texts mislead. */
function isSwitched(answer: Passage, { prompt, task }: Context): boolean {
  if (!prompt || prompt.language === 'und' || answer.language === 'und') return false;
  if (prompt.language === answer.language || task === 'transform' || task === 'code') return false;
  if (letters(prompt.prose) < LONG || letters(answer.prose) < LONG || prompt.text.length > OPENING)
    return false;
  if (isLatin(prompt.prose) === isLatin(answer.prose)) return false;
  const lexicon = lexiconOf(prompt.language) ?? lexiconOf('en');
  return lexicon !== null && !holds(foldedProse(prompt), phrases(lexicon.languageGap.asked));
}

/** An earlier answer of the chat in this language carried the note. */
function isToldBefore({ language }: Passage, { earlier }: Context): boolean {
  return earlier.some(({ role, passage }) => role === 'assistant' && passage.language === language);
}
