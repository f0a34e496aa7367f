import type { Misconception } from '../../../lexicons.ts';

/** Language, law, religion, sport and the arts. */
export const culture: readonly Misconception[] = [
  {
    id: 'frankenstein-monster',
    says: '@frankenstein is|was -name|monster|creature -monster|creature !doctor !scientist; @frankenstein is|was -monster|creature !doctor !scientist; monster|creature -called|named -@frankenstein',
    truth: 'Frankenstein is the scientist; the creature has no name.',
    see: "Frankenstein's monster",
  },
  {
    id: 'apple-eden',
    says: '@eve adam|eden|bible apple !not; @eden apple ate|eat !not',
    truth: 'The Bible speaks of a fruit, not of an apple.',
    see: 'Forbidden fruit',
  },
  {
    id: 'immaculate-conception',
    says: '@immaculate -conception refers|means|is|describes jesus|christ',
    truth: 'It means that Mary was conceived without original sin.',
    see: 'Immaculate Conception',
  },
  {
    id: 'eskimo-snow',
    says: '@eskimo+|inuit words snow',
    truth: 'Eskimo languages have about as many word roots for snow as English has.',
    see: 'Eskimo words for snow',
  },
  {
    id: 'crisis-opportunity',
    says: '@chinese crisis danger opportunity',
    truth: 'The second sign in the Chinese word means a turning point here, not opportunity.',
    see: 'Chinese word for "crisis"',
  },
  {
    id: 'rule-of-thumb',
    says: '@thumb rule -of wife|wives beat*',
    truth: 'No law allowed it; the phrase comes from measuring by thumb.',
    see: 'Rule of thumb',
  },
  {
    id: 'acronym-words',
    says: '@posh stands_for|acronym port; @golf stands_for|acronym|short_for gentlemen; @news stands_for|acronym north; @fuck stands_for|acronym',
    truth: 'Hardly any word older than 1900 comes from initials; this one does not.',
    see: 'Backronym',
  },
  {
    id: 'sos-stands',
    says: '@sos stands|acronym|short|means save',
    truth: 'SOS was chosen for its simple Morse signal and stands for nothing.',
    see: 'SOS',
  },
  {
    id: 'preposition-infinitive',
    says: "@preposition+ never|can't|must|incorrect|error end sentence|with !fine !latin; @infinitive+ split* never|incorrect|error|ungrammatical !fine !latin",
    truth: 'Good English has split infinitives and ended on prepositions for centuries.',
    see: 'Preposition stranding',
  },
  {
    id: 'sign-language-universal',
    says: 'sign -language @universal; sign -language same @everywhere|worldwide',
    truth: 'There are over 150 sign languages, each with its own grammar.',
    see: 'Sign language',
  },
  {
    id: '24-hours-missing',
    says: '@missing 24|48 hours report*|filing wait*|must|before|until|have_to',
    truth: 'A missing person can be reported at once; the first hours count most.',
    see: 'Missing person',
  },
  {
    id: 'undercover-cops',
    says: '@undercover cop+|officer+|police must|have|required|legally identify|tell|admit|reveal',
    truth: 'Undercover officers may deny that they are police.',
    see: 'Entrapment',
  },
  {
    id: 'common-law-seven',
    says: '@marriage|married common seven|7 years !no',
    truth: 'No number of years together makes a marriage; few places know common-law marriage.',
    see: 'Common-law marriage',
  },
  {
    id: 'verbal-contract',
    says: "@verbal|oral contract+|agreement+ not|never|aren't|isn't binding|enforceable|valid !some !certain !estate",
    truth: 'Most spoken contracts bind; they are only harder to prove.',
    see: 'Oral contract',
  },
  {
    id: 'poor-mans-copyright',
    says: '@copyright mail*|envelope yourself',
    truth: 'Posting a work to oneself proves nothing; copyright begins when it is made.',
    see: "Poor man's copyright",
  },
  {
    id: 'fair-use-30-seconds',
    says: '@fair -use 30|10|thirty seconds|percent always|allow*|any|up',
    truth: 'No fixed number of seconds or words makes a use fair.',
    see: 'Fair use',
  },
  {
    id: 'internet-public-domain',
    says: 'images|photos|everything|content @online|internet free|public_domain use|anyone',
    truth: 'Works on the web are under copyright unless a licence or their age says otherwise.',
    see: 'Copyright',
  },
  {
    id: 'embassy-soil',
    says: '@embassy|embassies soil|territory foreign|sovereign|country !host',
    truth: 'An embassy is protected but stays territory of the host country.',
    see: 'Diplomatic mission',
  },
  {
    id: 'statues-white',
    says: '@statues|sculptures greek|roman were|originally white|unpainted|never_painted !were_painted !was_painted',
    truth: 'Ancient statues were painted in bright colours.',
    see: 'Ancient Greek sculpture',
  },
  {
    id: 'santa-coca-cola',
    says: '@santa coca|coke invent*|created|designed',
    truth: 'Santa wore red before the adverts of Coca-Cola.',
    see: 'Santa Claus',
  },
  {
    id: 'einstein-insanity',
    says: '@einstein insanity said|defined|quote|definition',
    truth: 'The words are not found in his works; they were given to him later.',
    see: 'Wikiquote: Misquotations https://en.wikiquote.org/wiki/Misquotations',
  },
];
