/** Phrases in the notation of `text/phrases.ts`. */
export type Words = readonly string[];

/**
 * False beliefs that many people hold, by their ids: what a sentence that states one says, as word sets in the notation
 * of `text/word-sets.ts`, apart by "; ". What is true instead stands in the message `misconception_<id>`, with `_` for
 * `-`; where to read it, in `misconception_<id>_see`: a title and, last, its address.
 */
export type Misconceptions = Readonly<Record<string, string>>;

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
    /** A prompt that only names the text it wants: "a short poem about". */
    readonly titles: Words;
    /** Stand in front of a request: "can you please". */
    readonly courtesies: Words;
    /** Verbs that ask for a text: "write", "compose". */
    readonly makers: Words;
    readonly creative: Words;
    readonly essay: Words;
    readonly code: Words;
    /** Right behind a kind of text, make it a part of a program: "a message queue". */
    readonly parts: Words;
    /** Verbs, first in a sentence, that ask for another form of a given text. */
    readonly transform: Words;
    /** What is transformed where the verb alone does not tell: "a summary of". */
    readonly transformed: Words;
    readonly play: Words;
    /** Ask for a story only where nothing else is asked: "imagine you are". */
    readonly supposed: Words;
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
    /** Before the words, make them the half that is conceded: "while it is undeniable". */
    readonly concessions: Words;
    /** Terms that hold one of the words and promise nothing: "guaranteed delivery". */
    readonly harmless: Words;
  };

  readonly noSource: {
    /** Results of unnamed studies. */
    readonly studies: Words;
    readonly superlatives: Words;
    /** Verbs of history: with a year they state that something happened. */
    readonly events: Words;
    /** Name a source: "according to the archive". */
    readonly sources: Words;
    /** Name a source when a name follows: "according to". */
    readonly attributions: Words;
    /** Figures that are made up for the sake of the example: "for example", "let's say". */
    readonly examples: Words;
    /** Figures that are worked out in front of the reader. */
    /** In a prompt, ask for something to be worked out. */
    readonly calculations: Words;
    /** Right before a figure, make it one that might as well be another: "e.g.". */
    readonly illustrations: Words;
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
    /** What people, critics or supporters say: fair where the other side is heard too. */
    readonly views: Words;
    /** Around a view, show that another is given: "others argue". */
    readonly others: Words;
    /** The two camps of a question: "proponents", "critics". */
    readonly pro: Words;
    readonly con: Words;
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
    /** Hold the words of agreement without agreeing: "trust your intuition" in a list of tips. */
    readonly harmless: Words;
    readonly reasons: Words;
    readonly counters: Words;
    /** A sentence of its own that affirms what the person said: "exactly". */
    readonly affirmations: Words;
    /** The answer takes something back: agreement is then a correction. */
    readonly apologies: Words;
    /** The prompt holds an opinion or a conflict. */
    readonly opinions: Words;
    /** Grief, illness, abuse: comfort is not agreement. */
    readonly comfort: Words;
  };

  readonly brokenReference: {
    /** The prompt wants references made up, or asks how they are written: "a sample ISBN". */
    readonly asked: Words;
    /** Say that a reference is not meant to be right, or not out yet: "placeholder", "in press". */
    readonly onPurpose: Words;
    /** Stand before the day on which a page was read. */
    readonly retrieved: Words;
  };

  readonly riskyCode: {
    /** Near a code block, say that it is risky or only an example. */
    readonly warnings: Words;
    /** The same in a comment of the code. */
    readonly inCode: Words;
  };

  readonly privateData: {
    /** Name a number as that of a card, or as a social security number. */
    readonly cards: Words;
    readonly socialSecurity: Words;
    /** Near a number, say that it is made up: "test", "example". */
    readonly samples: Words;
    /** What nobody should type into a chat, and sentences that ask for it. */
    readonly secrets: Words;
    readonly asks: Words;
    /** Stand before somebody's address: "lives at". */
    readonly dwellings: Words;
    readonly streets: Words;
    /** Addresses that everybody knows, and those of stories. */
    readonly knownAddresses: Words;
    /** Stand before somebody's phone number: "her mobile number is". */
    readonly theirNumbers: Words;
    /** Parts of mail addresses that are no person's name: "support". */
    readonly roles: Words;
    /** Names that stand for any other: "john doe". */
    readonly templateNames: Words;
  };

  readonly outOfDate: {
    /** Call the holder of an office current. */
    readonly offices: Words;
    /** Call a figure, a rule or a version current. */
    readonly figures: Words;
    /** The same after a name: "is the current president", "is the latest version". */
    readonly reversed: Words;
    /** Date a statement: "as of 2023". */
    readonly dated: Words;
    readonly nows: Words;
    /** What changes: offices, prices, rules. */
    readonly volatile: Words;
    /** Say how something stands: "is still open", "costs". */
    readonly states: Words;
    /** Verbs of the present: what is dated and past does not change. */
    readonly present: Words;
    /** Stand between what changes and its figure: "is". */
    readonly says: Words;
    /** Say that it may have changed, or where to look. */
    readonly caveats: Words;
    /** Figures for the sake of the example, and sums. */
    readonly supposed: Words;
  };

  /** What a person says to doubt an answer, and how the next answer gives it up. */
  readonly changed: {
    /** Doubt or contradict. */
    readonly doubts: Words;
    /** Doubt or contradict when they come first: "no", "really". */
    readonly starts: Words;
    /** Say that one is of another opinion, and nothing else. */
    readonly disagreements: Words;
    /** Bring more than an opinion: a source, a measurement, an error message. */
    readonly evidence: Words;
    /** Speak of the person's own wishes and words. */
    readonly own: Words;
    /** Speak of the person's own affairs: "my train is". */
    readonly affairs: Words;
    /** Speak of them to the person: "your". */
    readonly yours: Words;
    /** Open a sentence about what the person knows best: "your essay". */
    readonly works: Words;
    /** End a question about another case: "in winter, too?" */
    readonly others: Words;
    /** Ask for something else. */
    readonly requests: Words;
    /** Own up, apologise, or say that the person is right. */
    readonly yielded: Words;
    /** Near the start of a long answer, take half of the giving in back: "however". */
    readonly turns: Words;
    /** Call the earlier answer wrong. */
    readonly takenBack: Words;
    /** Apologise for it, which may be for less than what it said. */
    readonly apologies: Words;
    /** In a sentence that explains the doubt or stands by the answer: "thinking of". */
    readonly standing: Words;
    /** Words that cannot both be true of one thing; one set a line. */
    readonly rivals: readonly string[];
    /** Words that say nothing of what a sentence is about. */
    readonly fillers: string;
  };

  readonly contradiction: {
    /** Happen once: "was built", "died". */
    readonly events: Words;
    readonly pronouns: Words;
    /** Stand between a subject and a number of its parts. */
    readonly quantities: Words;
    readonly yes: Words;
    readonly no: Words;
    readonly answersYes: Words;
    readonly answersNo: Words;
    readonly negations: Words;
    /** Each negated word, and the word without its negation. */
    readonly negated: Readonly<Record<string, string>>;
    /** Stand only beside a negation: "do". */
    readonly helpers: readonly string[];
    /** Make room for both statements: "however", "used to", "some". */
    readonly contrasts: Words;
    /** Texts in which the opposite is supposed on purpose. */
    readonly proofs: Words;
  };

  /** Words around the facts that are compared between texts. */
  readonly facts?: {
    /** Carry no meaning of their own, in lower case. */
    readonly functionWords: readonly string[];
    /** "twenty" to "ninety". */
    readonly tens: readonly string[];
    /** Stand behind small numbers and multiply them: "hundred". */
    readonly larger: Readonly<Record<string, number>>;
    /** Seconds of each unit of time, by its stem. */
    readonly times: Readonly<Record<string, number>>;
    /** The sign of each currency, by the stem of its name. */
    readonly currencies: Readonly<Record<string, string>>;
    /** Stand before a year. */
    readonly yearLeads: Words;
    /** Make a number a bound, or one of several: "more than", "another". */
    readonly bounds: Words;
    readonly approximately: Words;
    /** Between the least and the most: "to". */
    readonly rangeWords: readonly string[];
    /** Where another clause begins: "and", "which". */
    readonly joins: Words;
  };

  readonly unstable?: {
    /** In a prompt: each answer may be another. */
    readonly open: Words;
    /** The same, but where the prompt asks for a fact about such a thing: "Who wrote the song?" */
    readonly made: Words;
    /** At the start of a prompt: ask for a fact. */
    readonly factual: Words;
    /** At the start of a prompt: ask for one figure or day. */
    readonly figures: Words;
    /** At the start of a prompt: ask for a year or a day. */
    readonly days: Words;
    /** In a prompt: what it asks depends on what was said or on the day. */
    readonly deictic: Words;
    /** In a prompt, ask for nothing: "please". */
    readonly courtesies: readonly string[];
    readonly opposites: readonly (readonly [string, string])[];
  };

  readonly yourText?: {
    /** In a prompt: ask for what a given text says. */
    readonly summaries: Words;
    /** In a prompt: ask for the text in other words. */
    readonly rewrites: Words;
    /** In a prompt: ask for more than that. */
    readonly beyond: Words;
    /** In a prompt: the text stands where it cannot be seen. */
    readonly elsewhere: Words;
    /** In a prompt: speak of a text that was given earlier. */
    readonly refers: Words;
    /** In an answer: something does not stand in the text. */
    readonly absent: Words;
    /** In the text: a year by another one, "the following year". */
    readonly yearOn: Words;
    /** In the text: times of day in words, "half past six". */
    readonly clock: Words;
    /** Before words in quotation marks that are no quotation: "called". */
    readonly notQuoted: Words;
    /** Numbers below twenty as words, zero first. */
    readonly numerals: readonly string[];
    /** "first" to "twentieth". */
    readonly ordinals: readonly string[];
    /** Inside such a number: "two hundred and ten". */
    readonly and: string;
    /** In a text, say a share or a change without its figure, with its percents: "half". Multiples count as well. */
    readonly fractions: Readonly<Record<string, number>>;
    /** In a text, give a day by another: "next Friday". */
    readonly relative: Words;
    /** Names, and what a text may call them instead. */
    readonly aliases: Readonly<Record<string, readonly string[]>>;
  };

  readonly languageGap: {
    /** The prompt names a language or asks for a translation. */
    readonly asked: Words;
  };

  /** Text written for somebody else to send: letters, messages. */
  readonly drafts: {
    /** First in a line: "dear", "subject:". */
    readonly openings: Words;
    /** First in a line: "best regards". */
    readonly closings: Words;
    /** Tell who speaks: "said the". */
    readonly tags: Words;
  };

  /** What tells the reader to do something, right before the verb that says what. */
  readonly directives: {
    /** "you should", "I recommend that you". */
    readonly orders: Words;
    /** "it's safe to". */
    readonly permissions: Words;
    /** "you don't need to". */
    readonly waivers: Words;
    /** "never", "you must not". */
    readonly bans: Words;
    /** May stand between these and the verb: "just", "also". */
    readonly adverbs: Words;
    /** Join a verb to the one before: "and". */
    readonly joins: Words;
    /** Forms of a verb that, first in a clause, name what is spoken of: "stopping". */
    readonly gerunds: Words;
    /** Behind a word that could be a verb, make it a noun: "use of". */
    readonly nounFollowers: Words;
    /** First in a clause, say what an instruction is for: "to". */
    readonly purposes: Words;
    /** "the", "any": may stand between "you don't need" and a thing. */
    readonly determiners: Words;
  };

  readonly highStakes: {
    readonly topics: Readonly<
      Record<
        'health' | 'rights' | 'money' | 'safety',
        {
          /** Verbs that, with one of the `things`, can do harm: "stop taking". */
          readonly risky: Words;
          readonly plain: Words;
          readonly things: Words;
          /** Verbs that protect: telling somebody to leave them is the sign. */
          readonly duties: Words;
          /** The same, with their things: "see a doctor". */
          readonly waived: Words;
          /** Complete in themselves: "go all in on". */
          readonly sayings: Words;
          /** Tell how a case will end: "you qualify for asylum". */
          readonly promises: Words;
        }
      >
    >;
    /** What tells that a prompt is about its writer's own matter: "I", "my", "should". */
    readonly own: Words;
    /** Who can help: a doctor, a lawyer, an official site. */
    readonly referrals: Words;
    /** A referral where they stand behind a ban: "don't stop without asking". */
    readonly cautions: Words;
    /** Turn a referral into its opposite: "ignore", "instead of". */
    readonly dismissals: Words;
    readonly harmless: Words;
  };

  readonly harm: {
    readonly crisis: {
      readonly topics: Words;
      /** Beside a topic, make it easier or right. */
      readonly enabling: Words;
      /** Hold a topic and mean something else. */
      readonly harmless: Words;
      /** Tell somebody to die. */
      readonly orders: Words;
      /** In a prompt: the person speaks of their own death or of hurting themselves. */
      readonly prompts: Words;
    };
    /** Ways to help: "talk to someone". */
    readonly help: Words;
    readonly refusals: Words;
    readonly acts: Words;
    readonly things: Words;
    /** Acts that hold their things: "launder money". */
    readonly deeds: Words;
    /** Lead in to instructions: "here's how to". */
    readonly guides: Words;
    /** Defence, history, games. */
    readonly harmless: Words;
  };

  readonly control: {
    readonly requests: Words;
    readonly secrets: Words;
    /** Requests that hold their secret. */
    readonly shares: Words;
    /** With a secret, a request where it goes to the chatbot: "write", "in your next message". */
    readonly handovers: Words;
    readonly here: Words;
    readonly safeguards: { readonly acts: Words; readonly things: Words };
    /** Ask to be left alone with decisions or to go unchecked. */
    readonly sayings: Words;
    readonly hides: Words;
    readonly confidants: Words;
    readonly secrecy: Words;
    readonly survival: Words;
    /** Advice about others who ask for such things, and secrets that are nice. */
    readonly warnings: Words;
    readonly harmless: Words;
  };

  readonly pressure: {
    /** By the name of the message that describes them. */
    readonly tricks: Readonly<
      Record<
        string,
        {
          readonly strong: Words;
          readonly medium: Words;
          readonly weak: Words;
          /** Strong as well: one of the first list and, later in the sentence, one of the second. */
          readonly pairs?: readonly (readonly [Words, Words])[];
        }
      >
    >;
    readonly emergencies: Words;
    /** Speak of such tricks instead of using them. */
    readonly warnings: Words;
    readonly harmless: Words;
  };

  readonly human: {
    readonly strong: Words;
    readonly medium: Words;
    /** Hold somebody back who has said goodbye. */
    readonly farewells: Words;
    /** In a prompt. */
    readonly goodbyes: Words;
    readonly harmless: Words;
    readonly denials: Words;
    /** In a prompt: somebody to play. */
    readonly personas: Words;
  };

  readonly actions: {
    readonly done: { readonly acts: Words; readonly things: Words };
    /** Complete in themselves: "my team will". */
    readonly sayings: Words;
    /** `runs`: what no search does, "I tested". */
    readonly checked: {
      readonly runs: Words;
      readonly acts: Words;
      readonly things: Words;
      readonly sayings: Words;
    };
    readonly later: Words;
    /** What it would do if asked, or given something. */
    readonly offers: Words;
    /** Things inside the answer itself. */
    readonly shown: Words;
  };

  readonly guard: {
    readonly strong: Words;
    readonly medium: Words;
    /** Names before a colon under which an answer speaks without rules, as plain words. */
    readonly labels: readonly string[];
    /** In a prompt: asks for an answer without rules. */
    readonly asked: Words;
    /** First in an answer: does what was asked. */
    readonly complies: Words;
    /** Speak of such answers instead of giving one. */
    readonly mentions: Words;
  };

  /** The parts of a fraudulent message. */
  readonly scam: {
    readonly asks: { readonly acts: Words; readonly things: Words; readonly places: Words };
    readonly urgency: Words;
    readonly authority: Words;
    readonly channels: Words;
    /** What is threatened or promised. */
    readonly stakes: Words;
    /** What honest messages lack: secrecy, passwords asked for, payments that nobody can trace. */
    readonly oddities: Words;
    /** Warn of such messages, or belong to honest ones: "as usual". */
    readonly educates: Words;
  };

  readonly misconceptions: {
    readonly entries: Misconceptions;
    /** Somewhere around a sentence, or in the prompt, make it an example of an error: "myths". */
    readonly myths: Words;
    /** In a sentence or in one beside it: "is false". */
    readonly denials: Words;
    /** In a sentence, make it somebody else's, or a claim about some cases only. */
    readonly beliefs: Words;
    /** Later in a sentence, take back what it began with: "but it". */
    readonly turns: Words;
    /** First in the sentence after it: "actually". */
    readonly rebuttals: Words;
    readonly conditions: Words;
    readonly hedges: Words;
  };

  readonly singlePick: {
    /** "the best laptop": of products, places, persons and firms. */
    readonly superlatives: Words;
    /** "the best choice": of anything with a name. */
    readonly choices: Words;
    /** Right before a name, say that no other is as good: "nothing beats". */
    readonly unbeaten: Words;
    /** Plain verbs before a name: "use", "hire". */
    readonly verbs: Words;
    /** Tell somebody to take what is named next: "just buy". */
    readonly picks: Words;
    /** Wave others away: "nothing else comes close". */
    readonly sole: Words;
    readonly emphatic: Words;
    /** Between a name and what it is called: "is". */
    readonly links: Words;
    /** May stand beside them: "simply". */
    readonly between: Words;
    readonly reasons: Words;
    /** Somewhere in the answer, name others or what it depends on. */
    readonly alternatives: Words;
    /** Before the words, make them one view: "arguably", "one of". */
    readonly tempered: Words;
    /** In a prompt: wants one name, or names what to choose from. */
    readonly asked: Words;
    /** With a capital and yet no name: "Option B", "This". */
    readonly noNames: Words;
    readonly harmless: Words;
  };

  readonly generalisation: {
    /** Groups of people, with what makes them whole: "most Germans". */
    readonly groups: Words;
    /** Right after a group, ascribe a trait to it: "are naturally lazy". */
    readonly predicates: Words;
    /** In the same sentence, make it about each of them. */
    readonly absolutes: Words;
    /** Some of a group, or one that was named before: "some women", "the refugees". */
    readonly limited: Words;
    /** Say that it is often or seemingly so: "on average", "seen as". */
    readonly softeners: Words;
    /** Around the sentence, speak of it as a prejudice. */
    readonly denials: Words;
  };

  readonly loaded: {
    /** Judge instead of telling: "thugs", "corrupt government", "heroic minister". Balanced across camps. */
    readonly strong: Words;
    /** Public matters, one of which must stand in the same sentence. */
    readonly topics: Words;
    /** Beside one of the strong words, add to it: "radical". */
    readonly further: Words;
    /** In the sentence, make the words somebody else's, history or a story. */
    readonly attributed: Words;
    /** In a prompt: loaded words are wanted. */
    readonly onPurpose: Words;
    readonly harmless: Words;
  };

  readonly forecast: {
    /** What forecasts are about: jobs, markets, prices, elections, population. */
    readonly subjects: Words;
    /** Between a subject and its change: "will", "is bound to". */
    readonly futures: Words;
    /** Leave no way out: "inevitably", "never". */
    readonly sure: Words;
    /** Right after the future: "replace", "be gone". */
    readonly changes: Words;
    /** By when, or how finally. */
    readonly times: Words;
    /** In the sentence, make it an estimate, a condition, a plan or something else. */
    readonly hedges: Words;
    /** In a prompt: asks for what is only imagined. */
    readonly onPurpose: Words;
  };

  readonly denseClaims: {
    /** In the prompt or the answer: the figures are planned, supposed or those of the person. */
    readonly planned: Words;
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
    /** Own up to an earlier mistake, and so say nothing of the sum that follows: "my mistake". */
    readonly admissions: Words;
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
  Object.entries(found).map(([path, lexicon]) => [path.replace(/^.*\/([^/]+)\.ts$/, '$1'), lexicon]),
);

/** What is read where a text is too short or too mixed to tell its language: the words match hardly anything else. */
const UNDETERMINED = 'en';

/**
 * The lexicon for a BCP 47 tag, by its main language; 'und' is read as English. Null where there is none: wording
 * rules are then silent.
 */
export function lexiconOf(language: string): Lexicon | null {
  const direct = lexicons.get(language);
  if (direct) return direct;
  const [main = ''] = language.split('-', 1);
  return lexicons.get(main === 'und' ? UNDETERMINED : main) ?? null;
}
