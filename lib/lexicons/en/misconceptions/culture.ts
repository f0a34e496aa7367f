import type { Misconceptions } from '../../../lexicons.ts';

/** Language, law, religion, sport and the arts. */
export const culture: Misconceptions = {
  'frankenstein-monster':
    '@frankenstein is|was -name|monster|creature -monster|creature !doctor !scientist; @frankenstein is|was -monster|creature !doctor !scientist; monster|creature -called|named -@frankenstein',
  'apple-eden': '@eve adam|eden|bible apple !not; @eden apple ate|eat !not',
  'immaculate-conception': '@immaculate -conception refers|means|is|describes jesus|christ',
  'eskimo-snow': '@eskimo+|inuit words snow',
  'crisis-opportunity': '@chinese crisis danger opportunity',
  'rule-of-thumb': '@thumb rule -of wife|wives beat*',
  'acronym-words':
    '@posh stands_for|acronym port; @golf stands_for|acronym|short_for gentlemen; @news stands_for|acronym north; @fuck stands_for|acronym',
  'sos-stands': '@sos stands|acronym|short|means save',
  'preposition-infinitive':
    "@preposition+ never|can't|must|incorrect|error end sentence|with !fine !latin; @infinitive+ split* never|incorrect|error|ungrammatical !fine !latin",
  'sign-language-universal': 'sign -language @universal; sign -language same @everywhere|worldwide',
  '24-hours-missing': '@missing 24|48 hours report*|filing wait*|must|before|until|have_to',
  'undercover-cops': '@undercover cop+|officer+|police must|have|required|legally identify|tell|admit|reveal',
  'common-law-seven': '@marriage|married common seven|7 years !no',
  'verbal-contract':
    "@verbal|oral contract+|agreement+ not|never|aren't|isn't binding|enforceable|valid !some !certain !estate",
  'poor-mans-copyright': '@copyright mail*|envelope yourself',
  'fair-use-30-seconds': '@fair -use 30|10|thirty seconds|percent always|allow*|any|up',
  'internet-public-domain': 'images|photos|everything|content @online|internet free|public_domain use|anyone',
  'embassy-soil': '@embassy|embassies soil|territory foreign|sovereign|country !host',
  'statues-white':
    '@statues|sculptures greek|roman were|originally white|unpainted|never_painted !were_painted !was_painted',
  'santa-coca-cola': '@santa coca|coke invent*|created|designed',
  'einstein-insanity': '@einstein insanity said|defined|quote|definition',
};
