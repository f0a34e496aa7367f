/** Half-open range of UTF-16 offsets into a passage's text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export type BlockKind = 'paragraph' | 'heading' | 'item' | 'quote' | 'code' | 'cell' | 'math';

/** A stretch of a passage that the page sets apart. Blocks do not overlap and stand in reading order. */
export interface Block extends Span {
  readonly kind: BlockKind;
  /** The language named by a code block ('js', 'python'). */
  readonly lang?: string;
}

/** A link or a citation chip. A chip's label is cut out of the text, so its span is empty and marks its place. */
export interface Link extends Span {
  readonly href: string;
}

/** A formula by its TeX; its span is the one character that stands for it. */
export interface Formula extends Span {
  readonly tex: string;
}

/** What a turn says, freed from the page: the only thing a detector sees. */
export interface Passage {
  readonly text: string;
  /** `text` with code, quotations and math blanked out, character for character, so no offset moves. */
  readonly prose: string;
  readonly blocks: readonly Block[];
  readonly links: readonly Link[];
  /** The formulas whose TeX is known. */
  readonly formulas?: readonly Formula[];
  readonly sentences: readonly Span[];
  /** BCP 47 tag of the main language, 'und' where unknown. */
  readonly language: string;
  /** For a passage made from Markdown: offset in `text` -> offset in the source. */
  readonly source?: (offset: number) => number;
}

export type Role = 'user' | 'assistant';

/** One message of a chat. */
export interface Turn {
  readonly id: string;
  readonly role: Role;
  readonly passage: Passage;
  /** Other versions of this message (regenerations), in the order in which they were seen. */
  readonly versions: readonly Passage[];
  /** Marks of tools that the page shows for this turn: 'search', 'code', 'file', … */
  readonly tools: readonly string[];
  /** False while it streams. */
  readonly settled: boolean;
}

export type Task = 'question' | 'advice' | 'essay' | 'creative' | 'transform' | 'code' | 'unknown';

/** What surrounds an answer. */
export interface Context {
  readonly prompt?: Passage;
  /** What the prompt asks for; 'creative' and 'transform' switch many detectors off, 'essay' changes the advice ("before you publish"). */
  readonly task: Task;
  /** The prompt shows the person's own work and asks what it is worth. */
  readonly ownWork: boolean;
  readonly earlier: readonly Turn[];
  readonly versions: readonly Passage[];
  readonly tools: readonly string[];
}

export type Level = 'note' | 'check' | 'stop';

/** The closed set of risks; `risks.ts` says what each one is. */
export type RiskId =
  | 'hallucination'
  | 'harmful-content'
  | 'bias'
  | 'unequal-quality'
  | 'misleading-persuasion'
  | 'influence-operations'
  | 'privacy'
  | 'insecure-code'
  | 'economic-impact'
  | 'race-to-build'
  | 'allocative-harm'
  | 'sycophancy'
  | 'disinformation'
  | 'weapons-proliferation'
  | 'social-engineering'
  | 'power-seeking'
  | 'interacting-systems'
  | 'uneven-economies'
  | 'overreliance'
  | 'jailbreaks';

/** One sign of one risk. The file name is its id. */
export interface Detector {
  readonly risks: readonly RiskId[];
  readonly level: Level;
  /** Off until asked for: useful, but often wrong. */
  readonly off?: true;
  /** How many sentences after a hit can take it away: while an answer grows, the hit is held back until they have ended. */
  readonly ahead?: 1 | 2;
  /** Compares the answer with itself or with other text: asked only once the answer is complete. */
  readonly complete?: true;
  detect(answer: Passage, context: Context): Iterable<Hit>;
}

export interface Hit extends Span {
  /** 0..1: how strong the sign is; calibration.ts maps it to the precision seen on labelled data. */
  readonly strength: number;
  /** Where it differs from the detector's own level. */
  readonly level?: Level;
  /** The finding is about the whole answer: listed in chip and panel, never underlined; the span is the first sentence. */
  readonly whole?: true;
  /** What was computed, compared or known. */
  readonly because?: Because;
}

/** A reason without words of its own: a message key, its values, quotations and a link, so that it can be translated. */
export interface Because {
  readonly key: string;
  readonly values?: Readonly<Record<string, string | number>>;
  /** Values that are messages themselves, by their keys; that of `source` is a title and, last, its address. */
  readonly said?: Readonly<Record<string, string>>;
  readonly quotes?: readonly { readonly text: string; readonly turn?: string; readonly span?: Span }[];
  readonly href?: string;
}

/** Plain data: stored, sent and snapshotted as it is. */
export interface Finding extends Hit {
  /** Unique within its answer, the same again when the same words are analysed again. */
  readonly id: string;
  readonly detector: string;
  readonly level: Level;
}

export interface Coverage {
  /** Sentences in the answer. */
  readonly sentences: number;
  /** Of these, the ones that the wording rules could read. */
  readonly read: number;
  readonly words: number;
  readonly language: string;
  /** What was passed over: block kinds ('code', 'math', 'quote') and 'wording' where the language has no rules. */
  readonly skipped: readonly string[];
}

export interface Report {
  readonly findings: readonly Finding[];
  /**
   * 0..1 each, ungated by task, sensitivity or `off`: the strongest signal of each detector, and where asked for
   * each fitted scorer ('certainty' is the mean over sentences, 'check-worthy' the highest sentence).
   */
  readonly scores: Readonly<Record<string, number>>;
  readonly coverage: Coverage;
  /** Detectors that threw, with what they said. */
  readonly failures: readonly string[];
}

export type Sensitivity = 'quiet' | 'balanced' | 'thorough';

/**
 * One way in which a site writes its pages. Every value but `name`, `id` and `role` is a CSS selector list.
 * Where a union nests, the outermost match counts.
 */
export interface Dialect {
  readonly name: string;
  /** The page is written in this dialect when this matches. */
  readonly detect: string;
  /** A message of the chatbot. */
  readonly assistant: string;
  /** A message of the person. */
  readonly user: string;
  /** In an assistant message: what it says. Matches inside `exclude` do not count; none at all means not read. */
  readonly body: string;
  /** In a user message: what it says. */
  readonly prompt: string;
  /** The row around a message, where the toolbar and the marks of its state stand; the message itself where absent. */
  readonly row?: string;
  /** Attribute that names the message, on the message, on its row or on the first element inside that has it. */
  readonly id?: string;
  /** In or on the row: the message still grows. */
  readonly streaming?: string;
  /** In or on the row: the message is complete. */
  readonly settled?: string;
  /** Anywhere on the page: an answer is on its way. Never trusted alone: stop buttons wedge. */
  readonly busy?: string;
  /** In a body: citation chips, cut out of the text and kept as links. */
  readonly cite?: string;
  /** In a body: code, beside `pre` and `code`. */
  readonly code?: string;
  /** In a body: math, beside `.katex`, `mjx-container` and `math`. */
  readonly math?: string;
  /** In a body: cut out, beside what is cut out everywhere (buttons, hidden labels, styles). */
  readonly exclude?: string;
  /** In the row: what shows that a tool was used, by tool. */
  readonly tools?: Readonly<Record<string, string>>;
  /** The page puts the newest message first. */
  readonly newestFirst?: true;
  /** In the row: the "2/3" of a pager between versions of the message. */
  readonly pager?: string;
  /** Who speaks, where only the layout tells. Null means not proven: nothing is read. */
  role?(message: Element): Role | null;
}

/** One chat site, as data. Selectors are tried dialect by dialect: sites change their markup while old pages live on. */
export interface Site {
  readonly title: string;
  /** Match patterns of the hosts on which it lives. */
  readonly matches: readonly string[];
  /** Asked for when the reader switches the site on, because its host does much else than chat. */
  readonly optional?: true;
  /** Further hosts where it lives the same, never asked for as a whole: the person adds the one at hand. */
  readonly alsoAt?: readonly string[];
  readonly dialects: readonly Dialect[];
  /** Day (YYYY-MM-DD) on which the selectors were last checked against a capture or a source. */
  readonly checked: string;
  /** Written from descriptions alone: no capture and no skeleton of it was at hand. */
  readonly unverified?: true;
  /** Off until asked for: what it shows is play. */
  readonly off?: true;
}

export type Theme = 'system' | 'light' | 'dark';

/**
 * What the person chose, with the defaults filled in. Stored one key per choice in storage.local (sync leaves the
 * machine); only what was changed is stored, so a new detector is on without a migration.
 */
export interface Settings {
  readonly sensitivity: Sensitivity;
  /** Everything is off. */
  readonly paused: boolean;
  readonly theme: Theme;
  /** Site id -> the person's choice. */
  readonly sites: Readonly<Record<string, boolean>>;
  /** Detector id -> the person's choice. */
  readonly detectors: Readonly<Record<string, boolean>>;
  /** Match patterns of the hosts that the person wants read beside the sites, each of one host ('http://localhost/*'). */
  readonly hosts: ReadonlySet<string>;
  /** Family id (lib/families.ts) -> false where its signs are off together. */
  readonly families: Readonly<Record<string, boolean>>;
  /** Signs kept quiet on one site, as 'site/detector'. */
  readonly quiet: ReadonlySet<string>;
  /** Covers an answer on a matter of high stakes until the person has thought first. */
  readonly thinkFirst: boolean;
  /** Says in one line when a marked passage is copied. */
  readonly copyNotice: boolean;
  /** Counts the signs in new answers by week and site, on this machine. */
  readonly tally: boolean;
  /** Salted hashes of dismissed marks: never their text. */
  readonly dismissed: ReadonlySet<string>;
  /** What a school or company set so that it stays; absent where nothing is. */
  readonly policy?: {
    /** What the person cannot change. */
    readonly locked: ReadonlySet<'sensitivity' | 'sites' | 'signs'>;
    /** Chats are not read: only the classroom is open. */
    readonly classroomOnly: boolean;
  };
}

export type PageStatus = 'off' | 'reading' | 'read' | 'nothing-found' | 'stopped';

export interface PageFinding {
  readonly id: string;
  /** Id of the answer it stands in. */
  readonly answer: string;
  readonly detector: string;
  readonly level: Level;
  /** The words it speaks of. */
  readonly quote: string;
  readonly because?: Because;
  /** Painted on the page within the density budget. */
  readonly shown: boolean;
  readonly whole?: true;
}

/** A message of a chat, as the person is asked whether the classroom may have it. */
export interface OfferedTurn {
  readonly id: string;
  readonly role: Role;
  /** Its first words. */
  readonly beginning: string;
}

/** A message of a chat, as the classroom gets it. */
export interface LentTurn {
  readonly role: Role;
  /** Markdown of an answer; a prompt as it was typed. */
  readonly text: string;
  readonly tools: readonly string[];
  readonly versions: readonly string[];
}

/** A message of the conversation, whether it stands on the page or left it. */
export interface PageTurn {
  readonly id: string;
  readonly role: Role;
  /** Its first words. */
  readonly beginning: string;
  readonly onPage: boolean;
  /** Of an answer; none of a prompt. */
  readonly findings: readonly PageFinding[];
  /** How many versions of the answer were seen, this one included. */
  readonly versions: number;
  /** How many versions the page says there are; absent where it says nothing. */
  readonly ofVersions?: number;
  /** Kinds of blocks that were passed over: 'code', 'math', 'quote', 'wording'. */
  readonly skipped: readonly string[];
}

/** What a tab answers to `timeline:turns`. */
export interface Timeline {
  /** In order, as far as the conversation is remembered. */
  readonly turns: readonly PageTurn[];
  /** The risks behind each sign that was found. */
  readonly risks: Readonly<Record<string, readonly RiskId[]>>;
}

/** What a tab answers to `page:state`. Fields are only ever added. */
export interface PageState {
  /** Id of the site. */
  readonly site: string;
  readonly status: PageStatus;
  /** Answers read on the page now. */
  readonly answers: number;
  /** All findings at the sensitivity, in reading order. */
  readonly findings: readonly PageFinding[];
  readonly coverage: {
    readonly sentences: number;
    readonly read: number;
    readonly words: number;
    readonly languages: readonly string[];
  };
  readonly unread: readonly { readonly what: string; readonly why: string }[];
  /** How the messages were found: by the site's own selectors, by those of a known front end, or by their structure alone. */
  readonly foundBy?: 'site' | 'front-end' | 'structure';
  /** Day (YYYY-MM-DD) on which the selectors were last checked. */
  readonly checked?: string;
  /** The person asked for this page to be read. */
  readonly asked?: true;
  /** Signs that were seen so often in the conversation that they are shown one level lower. */
  readonly quieter?: readonly string[];
  /** How many entries the log of wrong and missed marks has there. */
  readonly logged?: number;
}

/**
 * An answer in which the person called a mark wrong or missed one, in the form that the command line reads. It lives in
 * the memory of its tab, and leaves it only as a file that the person saves.
 */
export interface LoggedAnswer {
  readonly id: string;
  readonly text: string;
  readonly prompt?: string;
  readonly history?: readonly { readonly role: Role; readonly text: string }[];
  /** Id of the site. */
  readonly site: string;
  readonly said: 'wrong' | 'missed';
  /** The sign that was wrong. */
  readonly detector?: string;
  /** The words of the mark, or the words that had none. */
  readonly quote: string;
}
