import type { Misconception } from '../../../lexicons.ts';

/** Language, law, religion, sport and the arts. */
export const culture: readonly Misconception[] = [
  {
    id: 'frankenstein-monster',
    says: "@frankenstein is|was -the -name -of|name -monster|creature|the !doctor !scientist !creator !victor !creature's_creator !often",
    truth: 'Frankenstein is the scientist; the creature has no name.',
    see: "Frankenstein's monster",
  },
  {
    id: 'apple-eden',
    says: '@eve|adam apple bible|genesis|eden|ate|bit ate|eat*|bit|tempted|gave !not !fruit',
    truth: 'The Bible speaks of a fruit, not of an apple.',
    see: 'Forbidden fruit',
  },
  {
    id: 'immaculate-conception',
    says: "@immaculate -conception refers|means|is|describes jesus|jesus's|virgin conceived|conception|birth jesus|christ !mary's !without_original !original",
    truth: 'It means that Mary was conceived without original sin.',
    see: 'Immaculate Conception',
  },
  {
    id: 'eskimo-snow',
    says: '@eskimo+|eskimos|inuit words|word snow hundred*|50|100|fifty|dozens|200',
    truth: 'Eskimo languages have about as many word roots for snow as English has.',
    see: 'Eskimo words for snow',
  },
  {
    id: 'crisis-opportunity',
    says: '@chinese crisis danger opportunity word|character+|symbol|characters|made|compos*|written !not',
    truth: 'The second sign in the Chinese word means a turning point here, not opportunity.',
    see: 'Chinese word for "crisis"',
  },
  {
    id: 'rule-of-thumb',
    says: '@thumb rule -of wife|wives|beat*|husband stick|law|beat*',
    truth: 'No law allowed it; the phrase comes from measuring by thumb.',
    see: 'Rule of thumb',
  },
  {
    id: 'acronym-words',
    says: '@posh stands|acronym|short|means port|starboard; @golf stands|acronym|short -for gentlemen|ladies; @news stands|acronym|short -for north; @fuck|f_word stands|acronym fornication|consent',
    truth: 'Hardly any word older than 1900 comes from initials; this one does not.',
    see: 'Backronym',
  },
  {
    id: 'sos-stands',
    says: '@sos stands|acronym|short|means -for|our|save save -our|souls',
    truth: 'SOS was chosen for its simple Morse signal and stands for nothing.',
    see: 'SOS',
  },
  {
    id: 'preposition-infinitive',
    says: '@preposition+|infinitive+ end*|split*|ending|splitting sentence|infinitive+|with|never|always grammatical*|incorrect|error|never|ungrammatical|rule|mistake !not !common !latin !fine !acceptable !formal',
    truth: 'Good English has split infinitives and ended on prepositions for centuries.',
    see: 'Preposition stranding',
  },
  {
    id: 'sign-language-universal',
    says: '@sign -language is|universal|same universal|same|everywhere|worldwide !not !differ* !many !each !vary !varies',
    truth: 'There are over 150 sign languages, each with its own grammar.',
    see: 'Sign language',
  },
  {
    id: '24-hours-missing',
    says: "@missing wait*|must|have_to|until 24|48|twenty hours report*|person|police|filing|file person|report*|child !immediately !don't !no !not",
    truth: 'A missing person can be reported at once; the first hours count most.',
    see: 'Missing person',
  },
  {
    id: 'undercover-cops',
    says: '@undercover police|cop|cops|officer|officers|agent+ must|have|required|legally|obligated|has identify|tell|admit|reveal|disclose|truth',
    truth: 'Undercover officers may deny that they are police.',
    see: 'Entrapment',
  },
  {
    id: 'common-law-seven',
    says: '@marriage|married common -law seven|7 years automatically|become*|together|living|considered|legally',
    truth: 'No number of years together makes a marriage; few places know common-law marriage.',
    see: 'Common-law marriage',
  },
  {
    id: 'verbal-contract',
    says: "@verbal|oral contract+|agreement+|contracts|agreements not|never|aren't|isn't|no|unenforceable|worthless|meaningless legally|binding|unenforceable|enforceable|valid|worthless|legal !some !certain !real_estate !statute !fraud* !party",
    truth: 'Most spoken contracts bind; they are only harder to prove.',
    see: 'Oral contract',
  },
  {
    id: 'poor-mans-copyright',
    says: '@copyright mail*|envelope yourself proof|protect*|prov*|secur*|establish*|copyright',
    truth: 'Posting a work to oneself proves nothing; copyright begins when it is made.',
    see: "Poor man's copyright",
  },
  {
    id: 'fair-use-30-seconds',
    says: '@fair -use 30|10|thirty seconds|percent|bars any|allow*|legal|up|less|under|use !no !not !rule !factors',
    truth: 'No fixed number of seconds or words makes a use fair.',
    see: 'Fair use',
  },
  {
    id: 'internet-public-domain',
    says: '@images|photos|pictures|everything|content online|internet|google free|public_domain use -to|domain|use|copyright* anyone|unless|if_there|without',
    truth: 'Works on the web are under copyright unless a licence or their age says otherwise.',
    see: 'Copyright',
  },
  {
    id: 'embassy-soil',
    says: "@embassy|embassies soil|territory foreign|considered|are|sovereign|country's is|are|belongs|considered !not !host !remain",
    truth: 'An embassy is protected but stays territory of the host country.',
    see: 'Diplomatic mission',
  },
  {
    id: 'statues-white',
    says: '@statues|sculptures greek|roman ancient|were|originally|left|always white|unpainted|plain|bare !faded !painted !marble_was_painted',
    truth: 'Ancient statues were painted in bright colours.',
    see: 'Ancient Greek sculpture',
  },
  {
    id: 'santa-coca-cola',
    says: '@santa coca|coke invent*|created|designed|made red|suit|claus|santa|modern !popular* !not',
    truth: 'Santa wore red before the adverts of Coca-Cola.',
    see: 'Santa Claus',
  },
  {
    id: 'einstein-insanity',
    says: '@einstein insanity same_thing|different_results|definition said|defined|quote|by|definition; @voltaire disapprove|defend death|right said|wrote; @gandhi be_the_change said|famously|quote|wrote',
    truth: 'The words are not found in his works; they were given to him later.',
    see: 'Wikiquote: Misquotations https://en.wikiquote.org/wiki/Misquotations',
  },
];
