import type { Span } from '../types.ts';
import { charactersOf } from './characters.ts';
import { escaped } from './phrases.ts';

/** A key or token of a service, recognised by the shape that the service gives it. */
export interface Secret extends Span {
  /** The service, as it calls itself. */
  readonly service: string;
}

/**
 * Shapes of keys after the rule set of gitleaks (MIT), narrowed to those that only one service uses. What `has` names
 * stands in every key of the shape, its own mark last: most texts hold none of it.
 */
const SHAPES: readonly {
  readonly service: string;
  readonly has: readonly string[];
  readonly shape: RegExp;
}[] = [
  { service: 'AWS', has: ['AKIA'], shape: /AKIA(?<![A-Za-z0-9]AKIA)[A-Z2-7]{16}(?![A-Za-z0-9])/g },
  { service: 'AWS', has: ['ASIA'], shape: /ASIA(?<![A-Za-z0-9]ASIA)[A-Z2-7]{16}(?![A-Za-z0-9])/g },
  {
    service: 'GitHub',
    has: ['_', 'gh'],
    shape: /gh[opsur]_(?<![A-Za-z0-9]gh._)[A-Za-z0-9]{36}(?![A-Za-z0-9])/g,
  },
  { service: 'GitHub', has: ['_', 'github_pat_'], shape: /github_pat_[A-Za-z0-9_]{82}/g },
  { service: 'GitLab', has: ['glpat-'], shape: /glpat-[\w-]{20,60}/g },
  { service: 'Slack', has: ['xox'], shape: /xox[abeoprs]-[A-Za-z0-9-]{20,250}/g },
  {
    service: 'Slack',
    has: ['hooks.slack.com'],
    shape: /hooks\.slack\.com\/services\/T\w{8,12}\/B\w{8,12}\/\w{20,30}/g,
  },
  { service: 'Stripe', has: ['_', 'k_live_'], shape: /[rs]k_live_[A-Za-z0-9]{20,100}/g },
  { service: 'Google', has: ['AIza'], shape: /AIza[\w-]{35}(?![\w-])/g },
  { service: 'Google', has: ['GOCSPX-'], shape: /GOCSPX-[\w-]{28}/g },
  { service: 'Google', has: ['ya29.'], shape: /ya29\.[\w-]{40,300}/g },
  { service: 'OpenAI', has: ['T3BlbkFJ'], shape: /sk-[\w-]{20,100}T3BlbkFJ[\w-]{20,100}/g },
  { service: 'OpenAI', has: ['sk-'], shape: /sk-(?<![A-Za-z0-9]sk-)[A-Za-z0-9]{48}(?![A-Za-z0-9])/g },
  { service: 'Anthropic', has: ['sk-ant-'], shape: /sk-ant-[a-z]{3,6}\d\d-[\w-]{80,120}/g },
  {
    service: 'npm',
    has: ['_', 'npm_'],
    shape: /npm_(?<![A-Za-z0-9_]npm_)[A-Za-z0-9]{36}(?![A-Za-z0-9])/g,
  },
  { service: 'PyPI', has: ['pypi-AgEI'], shape: /pypi-AgEIcHlwaS5vcmc[\w-]{50,250}/g },
  {
    service: 'Hugging Face',
    has: ['_', 'hf_'],
    shape: /hf_(?<![A-Za-z0-9_]hf_)[A-Za-z0-9]{34}(?![A-Za-z0-9])/g,
  },
  { service: 'SendGrid', has: ['SG.'], shape: /SG\.(?<![A-Za-z0-9]SG\.)[\w-]{22}\.[\w-]{43}/g },
  { service: 'Twilio', has: ['SK'], shape: /SK(?<![A-Za-z0-9]SK)[0-9a-f]{32}(?![A-Za-z0-9])/g },
  { service: 'DigitalOcean', has: ['_', 'dop_v1_'], shape: /dop_v1_[a-f0-9]{64}/g },
  { service: 'Telegram', has: [':AA'], shape: /\d{8,10}:AA[\w-]{33}(?![\w-])/g },
  { service: 'Azure', has: ['AccountKey='], shape: /AccountKey=[A-Za-z0-9+/]{86}==/g },
];

const ANY_MARK = new RegExp(SHAPES.map(({ has }) => escaped(has.at(-1) ?? '')).join('|'));

/** The keys and tokens in a text, placeholders and published samples left out. Linear in the text. */
export function* secretsIn(text: string): Iterable<Secret> {
  const words = longWords(text);
  if (!ANY_MARK.test(words)) return;
  for (const { service, has, shape } of SHAPES) {
    if (!has.every((mark) => words.includes(mark))) continue;
    for (const { 0: key, index } of text.matchAll(shape))
      if (!isPlaceholder(key)) yield { service, start: index, end: index + key.length };
  }
}

/** Each key has so many of these in a row. */
const SHORTEST = 20;
const IN_KEYS = charactersOf('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_+/-');

/** The words of a text that are long enough to hold a key, one behind the other; no key holds white space. */
function longWords(text: string): string {
  let words = '';
  let start = 0;
  while (start + SHORTEST <= text.length) {
    // From the back: what is in no key rules out all that starts before it.
    let at = start + SHORTEST - 1;
    while (at >= start && IN_KEYS[text.charCodeAt(at)] === 1) at -= 1;
    if (at >= start) start = at + 1;
    else {
      const word = wordAround(text, start);
      words += ` ${text.slice(word.start, word.end)}`;
      start = word.end;
    }
  }
  return words;
}

const BLANK = 0x20;

function wordAround(text: string, at: number): Span {
  let start = at;
  let end = at;
  while (start > 0 && text.charCodeAt(start - 1) > BLANK) start -= 1;
  while (end < text.length && text.charCodeAt(end) > BLANK) end += 1;
  return { start, end };
}

const FILLERS =
  /example|sample|placeholder|your|dummy|fake|test|change|insert|replace|redacted|secret|password|xxx|\.\.\.|…|<|\*\*|0{5}|1{5}|01234|12345|54321|abcde|qwerty|deadbeef/i;
/** Bits per character below which a key of service was typed rather than drawn (gitleaks asks for 3 to 4). */
const ENTROPY = 3;

/** Whether the value of a key stands for one that was to be filled in. */
export function isPlaceholder(value: string): boolean {
  return FILLERS.test(value) || entropyOf(value) < ENTROPY;
}

/** Shannon entropy of a text in bits per character. */
export function entropyOf(text: string): number {
  const counts = new Map<string, number>();
  for (const letter of text) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= (count / text.length) * Math.log2(count / text.length);
  return bits;
}
