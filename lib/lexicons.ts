/** Phrases in the notation of `text/phrases.ts`. */
export type Words = readonly string[];

/** What a language looks like to the wording rules. Lists may be empty: the rule is then silent. */
export interface Lexicon {
  /** Not yet read by a native speaker. */
  readonly beta?: true;

  /** Which sentences make a claim, and of whose. */
  readonly claims: {
    /** Turn a claim round. */
    readonly negators: Words;
    /** Hold a negator and yet assert: "no doubt", "not only". */
    readonly affirmers: Words;
    /** Before a claim, make it hang on something: "if", "suppose". */
    readonly conditions: Words;
    /** Before a claim, make it somebody else's: "claims that". */
    readonly reporters: Words;
    /** Before or after words, make them be spoken of: "the word". */
    readonly mentions: Words;
    /** Real doubt of the speaker in what he says. */
    readonly doubts: Words;
    /** Verbs that, first in a sentence, make it an instruction. */
    readonly imperatives: Words;
    /** Verbs that are nouns as well: an instruction only before one of `objects`. */
    readonly imperativeNouns: Words;
    /** What can follow the verb of an instruction, and not a noun: "the", "your", "it". */
    readonly objects: Words;
    /** What may stand before the verb of an instruction: "please", "then", "always", "don't". */
    readonly leads: Words;
    /** First in a sentence, open a clause in front of an instruction: "to print the list, call …". */
    readonly preludes: Words;
    /** First in a sentence, make it a question even without its mark. */
    readonly questions: Words;
    /** Where a clause ends: "but", "because", "which". */
    readonly conjunctions: Words;
    /** Words about health, law, money or safety. */
    readonly stakes: Words;
  };

  /** What a prompt asks for. */
  readonly task: {
    /** Stand in front of a request: "can you please". */
    readonly courtesies: Words;
    /** Verbs that ask for a text: "write", "compose". */
    readonly makers: Words;
    readonly creative: Words;
    readonly essay: Words;
    readonly code: Words;
    /** Verbs, first in a sentence, that ask for another form of a given text. */
    readonly transform: Words;
    /** What is transformed where the verb alone does not tell: "a summary of". */
    readonly transformed: Words;
    readonly play: Words;
    readonly advice: Words;
    readonly questions: Words;
    /** Own work: "my essay", "I wrote". */
    readonly own: Words;
    /** Asks what it is worth: "what do you think", "feedback". */
    readonly worth: Words;
  };

  readonly verySure: {
    readonly strong: Words;
    /** Promises of safety or of an outcome. */
    readonly promises: Words;
    readonly medium: Words;
    readonly weak: Words;
    /** Terms that hold one of the words and promise nothing: "guaranteed delivery". */
    readonly harmless: Words;
  };

  readonly noSource: {
    /** Results of unnamed studies. */
    readonly studies: Words;
    readonly superlatives: Words;
    /** Verbs of history: with a year they state that something happened. */
    readonly events: Words;
    /** Name a source: "according to the". */
    readonly sources: Words;
    /** Figures that are made up for the sake of the example: "for example", "let's say". */
    readonly examples: Words;
    /** Figures that are worked out in front of the reader. */
    readonly workings: Words;
    /** Instructions, plans and settings: their figures are no claims. */
    readonly recipes: Words;
    /** Common knowledge. */
    readonly known: Words;
    /** Verbs that put words into somebody's mouth: "said". */
    readonly sayers: Words;
  };

  readonly authority: {
    readonly strong: Words;
    readonly medium: Words;
    readonly weak: Words;
    /** Opposing views that are listed fairly, and sayings about the text itself. */
    readonly harmless: Words;
  };

  readonly praise: {
    /** Praise only where a sentence begins with them: "great question", "that's a brilliant idea". */
    readonly openers: Words;
    readonly strong: Words;
    readonly medium: Words;
    readonly weak: Words;
    /** Hold the words of praise, but for something else: "a great question to ask". */
    readonly harmless: Words;
    /** A remark that gives its reason or its limit: "because", "though". */
    readonly reasons: Words;
    /** The prompt asks for it: "pep talk". */
    readonly asked: Words;
    /** Names a weakness. */
    readonly weaknesses: Words;
  };

  readonly agreement: {
    readonly strong: Words;
    readonly medium: Words;
    readonly weak: Words;
    readonly reasons: Words;
    readonly counters: Words;
    /** The answer takes something back: agreement is then a correction. */
    readonly apologies: Words;
    /** The prompt holds an opinion or a conflict. */
    readonly opinions: Words;
    /** Grief, illness, abuse: comfort is not agreement. */
    readonly comfort: Words;
  };

  /** Words around numbers. */
  readonly numbers: {
    /** Names of the months, January first, each with its short forms. */
    readonly months: readonly (readonly string[])[];
    /** Names of the weekdays, Sunday first, each with its short forms. */
    readonly weekdays: readonly (readonly string[])[];
    /** Small numbers as words, zero first. */
    readonly cardinals: readonly string[];
    readonly magnitudes: Readonly<Record<string, number>>;
    /** "percent". */
    readonly percent: Words;
    /** Between a percentage and its whole: "of". */
    readonly of: Words;
    /** "is", "equals". */
    readonly equals: Words;
    /** In front of a rounded number, as plain words: "about". */
    readonly approximately: readonly string[];
    /** Words that may stand right before a sum without being part of it: "so", "total". */
    readonly leads: Words;
    readonly totals: Words;
    /** Sums that are wrong on purpose, or not of everyday arithmetic: "incorrect", "modulo". */
    readonly onPurpose: Words;
    /** Units of measure, by the names in `text/units.ts`. */
    readonly units: Readonly<Record<string, readonly string[]>>;
    /**
     * Sources of regular expressions for folded text, each with named groups.
     * `letters`: `count`, `letter`, `word`; `lengths`: `count`, `word`; `ages`: `age`;
     * `spans`: `from`, `to`, `years`.
     */
    readonly letters: readonly string[];
    readonly lengths: readonly string[];
    readonly ages: readonly string[];
    readonly spans: readonly string[];
    /** Single words of which one stands in every text where the patterns of that kind can match. */
    readonly letterWords: readonly string[];
    readonly deathWords: readonly string[];
    readonly totalWords: readonly string[];
    readonly yearsWord: string;
    /** "born": the first of two years is that of a birth. */
    readonly birthWords: Words;
    /** Promise of a list: "three tips". */
    readonly promisedLists: readonly string[];
  };
}

const found = import.meta.glob<Lexicon>('./lexicons/*.ts', { eager: true, import: 'default' });

/** Every lexicon by its language. */
export const lexicons: ReadonlyMap<string, Lexicon> = new Map(
  Object.entries(found).map(([path, lexicon]) => [path.replace(/^.*\/(.+)\.ts$/, '$1'), lexicon]),
);

/** The lexicon for a BCP 47 tag, by its main language; null where there is none: wording rules are then silent. */
export function lexiconOf(language: string): Lexicon | null {
  return lexicons.get(language) ?? lexicons.get(language.split('-', 1)[0] ?? '') ?? null;
}
