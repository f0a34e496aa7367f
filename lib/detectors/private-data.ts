import { type Lexicon, lexiconOf } from '../lexicons.ts';
import { isNegated, isReported, sentenceOf } from '../text/claims.ts';
import { isIban, passesLuhn } from '../text/identifiers.ts';
import { hasDigits } from '../text/numbers.ts';
import { fold, holds, matchesIn, mayHold, phrases, sentencesWith, without } from '../text/phrases.ts';
import { secretsIn } from '../text/secrets.ts';
import type { Because, Context, Detector, Hit, Passage, Span } from '../types.ts';

/** By shape and check digits. */
const CERTAIN = 0.96;
/** By shape and the words around. */
const LIKELY = 0.85;
/** A person's address, by its form. */
const PERSONAL = 0.76;

/** Looks at answers only. What was found is never repeated in a reason: it is shown masked. */
export default {
  risks: ['privacy', 'insecure-code'],
  level: 'stop',
  *detect(answer: Passage, context: Context): Iterable<Hit> {
    const lexicon = lexiconOf(answer.language) ?? lexiconOf('en');
    const given = context.prompt?.text ?? '';
    const isDraft = context.task === 'creative' || context.task === 'transform';
    for (const hit of found(answer, lexicon, isDraft))
      if (!given.includes(answer.text.slice(hit.start, hit.end))) yield hit;
  },
} satisfies Detector;

function* found(answer: Passage, lexicon: Lexicon | null, isDraft: boolean): Iterable<Hit> {
  for (const { service, start, end } of secretsIn(answer.text))
    yield hit(answer, { start, end }, CERTAIN, 'key', { service });
  yield* privateKeys(answer);
  yield* accounts(answer, lexicon);
  if (!lexicon || isDraft) return;
  yield* mails(answer, lexicon);
  if (hasDigits(answer)) {
    yield* homes(answer, lexicon);
    yield* phones(answer, lexicon);
  }
  yield* requests(answer, lexicon);
}

function hit(
  answer: Passage,
  span: Span,
  strength: number,
  what: string,
  values: Because['values'] = {},
): Hit {
  const shown = `${answer.text.slice(span.start, span.start + 4)}…`;
  return {
    start: span.start,
    end: span.end,
    strength,
    ...(strength < CERTAIN && { level: 'check' as const }),
    because: { key: `private_data_${what}`, values: { ...values, shown } },
  };
}

const PRIVATE_KEY = /-----BEGIN (?:[A-Z]{2,10} ){0,2}PRIVATE KEY(?: BLOCK)?-----/g;
/** Characters of a key after its head that no placeholder has. */
const BODY = /^[A-Za-z0-9+/=\s]{60}/;

function* privateKeys(answer: Passage): Iterable<Hit> {
  if (!answer.text.includes('PRIVATE KEY')) return;
  for (const { 0: head, index } of answer.text.matchAll(PRIVATE_KEY)) {
    const end = index + head.length;
    const rest = answer.text.slice(end, end + 200);
    const isAlone = /^\s*(?:$|-----END)/.test(rest);
    if (BODY.test(rest.trimStart())) yield hit(answer, { start: index, end }, CERTAIN, 'private_key');
    else if (isAlone) yield hit(answer, { start: index, end }, LIKELY, 'private_key');
  }
}

/** Long digits with blanks or hyphens between them, and IBANs; looked at with the words before them. */
const NUMBER = /(?<![A-Za-z0-9.,/+-])\d(?:[ -]?\d){11,18}(?![A-Za-z0-9-]|[.,]\d)/g;
const IBAN =
  /(?<![A-Za-z0-9])[A-Za-z]{2}\d{2}(?: ?[A-Za-z0-9]{4}){2,7}(?: ?[A-Za-z0-9]{1,3})?(?![A-Za-z0-9])/g;
const SSN =
  /(?<![\d-])(?!000|666|123-45-6789|078-05-1120|987-65-432)\d{3}-(?!00)\d{2}-(?!0000)\d{4}(?![\d-])/g;
/** How far around a number the words that name it may stand, in characters. */
const REACH = 70;
/** First digits of the large card schemes (ISO/IEC 7812). */
const SCHEMES = /^(?:4|5[0-8]|2[2-7]|3[0-9]|6|1800|2131)/;
/** Numbers that payment services publish for tests, and the samples in the IBAN registry and its guides. */
const TEST_NUMBERS =
  /^(?:4242424242424242|4111111111111111|4012888888881881|40000\d{11}|4222222222222|5555555555554444|5105105105105100|5454545454545454|2223003122003222|378282246310005|371449635398431|378734493671000|6011111111111117|6011000990139424|6011981111111113|3056930902\d{4}|3530111333300000|3566002020360505)$/;
const TEST_IBANS =
  /^(?:de89370400440532013000|gb29nwbk60161331926819|gb82west12345698765432|fr1420041010050500013m02606|nl91abna0417164300|fr7630006000011234567890189|be68539007547034|es9121000418450200051332|it60x0542811101000000123456|ch9300762011623852957)$/;

/** Most answers hold no run of digits that is long enough. */
const LONG_NUMBER = /\d[ -]?\d[ -]?\d[ -]?\d[ -]?\d[ -]?\d[ -]?\d[ -]?\d[ -]?\d/;

function* accounts(answer: Passage, lexicon: Lexicon | null): Iterable<Hit> {
  const { text } = answer;
  if ((text === answer.prose && !hasDigits(answer)) || !LONG_NUMBER.test(text)) return;
  for (const { 0: shown, index } of text.matchAll(NUMBER)) {
    const digits = shown.replace(/\D/g, '');
    if (!SCHEMES.test(digits) || !passesLuhn(digits) || TEST_NUMBERS.test(digits)) continue;
    const span = { start: index, end: index + shown.length };
    if (names(answer, span, lexicon?.privateData.cards) && !isSample(answer, span, lexicon))
      yield hit(answer, span, CERTAIN, 'card');
  }
  for (const { 0: shown, index } of text.matchAll(IBAN)) {
    const letters = shown.replaceAll(' ', '').toLowerCase();
    const span = { start: index, end: index + shown.length };
    if (isIban(letters) && !TEST_IBANS.test(letters) && !isSample(answer, span, lexicon))
      yield hit(answer, span, CERTAIN, 'iban');
  }
  for (const { 0: shown, index } of text.matchAll(SSN)) {
    const span = { start: index, end: index + shown.length };
    if (names(answer, span, lexicon?.privateData.socialSecurity) && !isSample(answer, span, lexicon))
      yield hit(answer, span, CERTAIN, 'social_security');
  }
}

function near(answer: Passage, { start, end }: Span): string {
  return fold(
    answer.text.slice(Math.max(0, start - REACH), start).concat(' ', answer.text.slice(end, end + REACH / 2)),
  );
}

function names(answer: Passage, span: Span, list: readonly string[] | undefined): boolean {
  return list !== undefined && holds(near(answer, span), phrases(list));
}

function isSample(answer: Passage, span: Span, lexicon: Lexicon | null): boolean {
  return names(answer, span, lexicon?.privateData.samples);
}

const LOCAL = /[\w.+-]{1,64}$/;
const DOMAIN = /^@((?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,12})(?![\w-])/i;
/** Domains that stand for any other (RFC 2606), and what templates put in their place. */
const ANY_DOMAIN =
  /(?:^|\.)(?:example|test|invalid|localhost)(?:\.|$)|^(?:e?mail|domain|your|my|company|website|site|business|school|university|organi[sz]ation|acme|abc|xyz|some|client|customer|provider|server|host)\w*\./i;

/** Addresses that are made of a person's first and last name. */
function* mails(answer: Passage, lexicon: Lexicon): Iterable<Hit> {
  for (let at = answer.prose.indexOf('@'); at >= 0; at = answer.prose.indexOf('@', at + 1)) {
    const local = LOCAL.exec(answer.prose.slice(Math.max(0, at - 64), at))?.[0] ?? '';
    const domain = DOMAIN.exec(answer.prose.slice(at, at + 200))?.[1];
    const parts = /^\p{Lu}\p{Ll}+\p{Lu}/u.test(local)
      ? local.match(/\p{Lu}\p{Ll}*/gu)
      : /^[a-z]{2,}[._-][a-z]{2,}\d{0,4}$/i.test(local)
        ? local.split(/[._-]/)
        : null;
    if (!domain || !parts || ANY_DOMAIN.test(domain)) continue;
    const name = parts.join(' ').toLowerCase().replace(/\d/g, '');
    if (
      parts.some((part) => isWhole(part, lexicon.privateData.roles)) ||
      holds(name, phrases(lexicon.privateData.templateNames))
    )
      continue;
    const span = { start: at - local.length, end: at + 1 + domain.length };
    if (!isSample(answer, span, lexicon)) yield hit(answer, span, PERSONAL, 'mail');
  }
}

function isWhole(word: string, list: readonly string[]): boolean {
  const folded = fold(word);
  return without(folded, phrases(list)) === '';
}

const HOUSE = /^ (\d{1,5}[a-z]? (?:\p{Lu}[\p{L}'’]+\.? ){0,3}\p{Lu}[\p{L}'’]+)(?![\p{L}\p{N}])/u;

/** "lives at 42 Harrow Lane": a house number and a street after a person. */
function* homes(answer: Passage, lexicon: Lexicon): Iterable<Hit> {
  const list = phrases(lexicon.privateData.dwellings);
  for (const index of sentencesWith(answer, list)) {
    const sentence = answer.sentences[index];
    if (!sentence) continue;
    for (const { end } of matchesIn(answer, sentence, list)) {
      const house = HOUSE.exec(answer.prose.slice(end, end + 80))?.[1];
      if (!house || !holds(fold(house), phrases(lexicon.privateData.streets))) continue;
      if (holds(fold(house), phrases(lexicon.privateData.knownAddresses))) continue;
      yield hit(answer, { start: end + 1, end: end + 1 + house.length }, PERSONAL, 'home');
    }
  }
}

const PHONE = /^[\s:]{0,2}(\+?\(?\d[\d ().-]{6,18}\d)(?!\d)/;
/** Numbers for films, and toll-free ones. */
const ANY_PHONE =
  /555[ .-]?01\d\d|^\+?1?[ .(-]{0,2}8(?:00|88|77|66|55|44|33)|7946 0\d{3}|^\(?\+?1?[ .(-]{0,2}(?:123|555)\b/;

/** "Her mobile number is …". */
function* phones(answer: Passage, lexicon: Lexicon): Iterable<Hit> {
  const list = phrases(lexicon.privateData.theirNumbers);
  for (const index of sentencesWith(answer, list)) {
    const sentence = answer.sentences[index];
    if (!sentence) continue;
    for (const { end } of matchesIn(answer, sentence, list)) {
      const phone = PHONE.exec(answer.prose.slice(end, end + 30));
      if (!phone?.[1] || ANY_PHONE.test(phone[1])) continue;
      const start = end + phone[0].length - phone[1].length;
      yield hit(answer, { start, end: start + phone[1].length }, PERSONAL, 'phone');
    }
  }
}

/** How far back the speaker of a line is looked for, in characters. */
const LINE = 400;
/** A line of a dialogue: "Agent: Could you give me your account number?" */
const SPEAKER = /(?:^|\n)[\s*_•-]{0,4}\p{Lu}[\p{L}. ]{0,24}:[^\n]*$/u;

/** "Paste your password here so I can log in for you." */
function* requests(answer: Passage, lexicon: Lexicon): Iterable<Hit> {
  const list = phrases(lexicon.privateData.asks);
  // Sentences that name a secret are far fewer than those that ask for something.
  for (const index of sentencesWith(answer, phrases(lexicon.privateData.secrets))) {
    const sentence = mayHold(answer, index, list) ? sentenceOf(answer, index) : undefined;
    if (!sentence) continue;
    for (const { start, end } of matchesIn(answer, sentence, list)) {
      const at = start - sentence.start;
      if (isNegated(sentence.words, at, lexicon) || isReported(sentence.words, at, lexicon)) continue;
      if (SPEAKER.test(answer.prose.slice(Math.max(0, start - LINE), start))) continue;
      yield { start, end, strength: LIKELY, level: 'check', because: { key: 'private_data_asks' } };
    }
  }
}
