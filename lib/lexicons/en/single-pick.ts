import type { Lexicon } from '../../lexicons.ts';

const THINGS =
  '(laptop|phone|smartphone|tablet|computer|camera|watch|smartwatch|headphones|earbuds|speaker|tv|television|monitor|keyboard|printer|router|console|drone|car|suv|bike|bicycle|scooter|motorcycle|' +
  'mattress|vacuum|blender|oven|fridge|toaster|stroller|backpack|shoe|shoes|boots|tent|knife|pen|perfume|shampoo|sunscreen|moisturizer|toothbrush|razor|supplement|vitamin|brand|product|device|gadget|model|' +
  'app|apps|application|tool|software|program|service|platform|website|site|browser|editor|ide|plugin|extension|vpn|antivirus|host|hosting|provider|carrier|network|chatbot|assistant|' +
  'bank|broker|brokerage|insurer|insurance|credit card|card|account|fund|stock|investment|cryptocurrency|coin|wallet|exchange|lender|mortgage|plan|pension|' +
  'restaurant|cafe|bakery|pizzeria|bar|pub|hotel|hostel|resort|beach|island|museum|park|city|town|village|neighborhood|neighbourhood|area|country|destination|place|spot|airline|airport|cruise|festival|' +
  'doctor|dentist|surgeon|therapist|psychologist|clinic|hospital|lawyer|attorney|accountant|adviser|advisor|consultant|coach|tutor|teacher|trainer|plumber|electrician|agency|firm|company|employer|supplier|vendor|retailer|shop|store|' +
  'school|university|college|course|bootcamp|textbook|book|magazine|newspaper|podcast|newsletter|dictionary|encyclopedia|candidate|politician|leader|expert)';

const KIND =
  '(online|budget|overall|all~round|gaming|travel|free|personal|local|private|small|new|running|*)';

/** One product, place, person or firm as the best, and what excuses it. */
export const singlePick: Lexicon['singlePick'] = {
  superlatives: [
    `(the|your) (very|single|absolute|undisputed|one)? (best|finest|greatest|top|number one|perfect|ideal|only|right) (*)? (*)? (to (buy|get|use|visit|hire|own|choose|vote for|trust|live in|live|stay|eat|go)|for you|out there|around|in (town|the (world|country|area|business|city|region|market))|money can buy|(you|that|which) (you|works|exists|will|can))`,
    "(the world's|the country's|europe's|america's|the city's) (best|finest|greatest|leading|number one) *",
    `(the|your) (very|single|absolute|undisputed|one)? (best|finest|greatest|ideal|perfect|most reliable|right|number one|no 1|top) (${KIND} (${KIND})?)? ${THINGS}`,
    `(the|your) only (${KIND} (${KIND})?)? ${THINGS} (you|anyone|worth|that matters|to (buy|use|trust|consider))`,
  ],
  choices: [
    '(my|the|our) (only|one|number one|top|honest|clear|personal)? (recommendation|pick|advice|number one|answer|choice|suggestion|go-to|winner)',
    'the only one (you|worth|that|to)',
    '(hands down|easily|simply|by far|without (a)? (doubt|question)|far and away) the (best|greatest|finest|number one|top) *',
    '(simply|just|clearly|absolutely|totally)? (unmatched|unbeatable|unrivalled|unrivaled|without equal|in a (class|league) of its own|superior to (everything|all|every|anything)|second to none|peerless)',
    '(the|your) (very|single|absolute|one)? (best|only|right|perfect|smartest) (overall|possible|sensible|real|serious)? (choice|option|pick|bet|buy|one (to (buy|get|choose|use|pick)|for you|out there|you need))',
    '(the|your) (go-to|one to (buy|get|choose|trust))',
  ],
  unbeaten: [
    `(nothing|nobody|no one|no (other)? ${THINGS}) (else)? (beats|comes close to|compares (to|with)|matches|can match|can beat|tops|outclasses|competes with)`,
    `there('s| is) (simply|really|just)? no (better|finer|greater) ${KIND}? ${THINGS} (${THINGS})? than`,
    "(you )?(can't|cannot|can not|won't|will not|'ll never|will never) (go wrong with|beat|find (a|an|any) (better|finer|nicer) (*)? (*)? than)",
    "(there is|there's) only one (*)? (*)? (to (go|buy|choose|use|visit|consider|trust|pick)|for you|worth)",
  ],
  verbs: [
    '(buy|get|get yourself|use|choose|select|go (with|for|to)|take|pick|order|hire|book|book with|invest in|subscribe to|vote for|install|recommend|stay at|need|try|visit|download|call|see|is)',
  ],
  picks: [
    'look no further than',
    '(you|everyone|everybody|anyone) (should|must|need to|have to) (just|simply|definitely|absolutely|really|only)? (buy|hire|book|go with|choose|pick|switch to|sign up (for|with)|subscribe to|invest in|bank with|stay at|eat at)',
    '(just|simply|definitely|always) (buy|hire|book|go with|choose|pick|switch to|sign up (for|with)|subscribe to|invest in|bank with|stay at|eat at)',
  ],
  sole: [
    '(nothing|no one|nobody|none) (else)? (is|are|of the others) (even)? (worth|as good|needed|comparable)',
    "(it|they|he|she)('s| is|'re| are)? (simply|hands down|easily|by far|just|clearly|still|absolutely|really)? (the|in|his|her|their)? (very|absolute)? (best|finest|greatest|top|number one|unbeatable|unmatched|superior|outstanding)( (in|on|there|one|of|money|by|this|to) *)?",
    '(it|they|he|she) (beats|beat|outclasses|outclass|outperforms|outperform|surpasses|trumps) (every|all|any|everything|them|anything)',
    '(forget|ignore|skip|never mind|without (looking at|considering|checking)) (about)? (the (comparison|comparisons|others|rest|alternatives)|comparing|any(thing)? (else|others?)|all others)',
    "(all|every one of|any of)? the (others|rest|alternatives|competition|competitors) (are|is|can't|cannot) (all)? (inferior|worse|rubbish|junk|garbage|useless|compete|keep up|not worth)",
    '(no|no other|nobody|none of the|none of its) (competitor|competitors|rival|rivals|brand|company|alternative|one else|others) (offers|offer|comes|come|can|even|matches|gives|does)',
    "(you|and you) (won't|will not|don't|do not|never) (need|have) to (look|search|compare) (any)? (further|elsewhere|again|around|anywhere)?",
    "(you can't|can't|cannot) (beat|top) it",
    "(end of story|period|full stop|that's it|case closed)",
    "the only (one|*) (*)? (worth|that (works|matters)|you (will|'ll)? (ever)? need)",
    'so (just)? (call|buy|book|get|order|hire|choose|use) (them|it|him|her)',
    '(nothing|no one|nobody|no other *) (else)? (comes|even comes|is) (even)? close',
    '(nothing|no one|nobody) else (compares|matches|will do)',
    '(no need|do not need|not need|not bother|no point|no reason) (to|in)? (compare|comparing|look|looking|shop|shopping|check|checking|consider|considering|search|searching) (around|further|elsewhere|any further|anywhere else|other *|others|anything else|any other *)',
    "(don't|do not|you can) (even)? (bother|waste … time|forget|ignore|skip) (with|on|comparing|looking at)? (any|all|the)? (other|others|rest|anything else|anyone else)",
    '(forget|ignore|skip) (about)? (the (others|rest)|all (the)? others|everything else|everyone else)',
    "(you'll never|you won't) (need (another|anything else|any other)|find (anything|anyone) better|regret it)",
    'the only (one|choice|option|name) (you|worth|that)',
    'without (a)? (rival|equal)',
    "that's the one to (buy|get|choose|use|pick)",
  ],
  emphatic: [
    '(by far|hands down|without (a)? (doubt|question)|undoubtedly|unquestionably|simply|easily|clearly|definitely|absolutely|no contest|bar none|period|full stop|far and away)',
  ],
  links: ["(is|are|was|remains|'s|has to be|must be|would be|will be|is called|is still|is currently)"],
  between: [
    '(simply|easily|clearly|obviously|surely|certainly|definitely|undoubtedly|unquestionably|absolutely|still|currently|now|by far|hands down|far and away|without (a)? (doubt|question)|just|really|truly|always|also|and remains)',
  ],
  reasons: [
    '(because|since|due to|thanks to|as it|for its|for their|given|based on|known for|so you|which (gives|offers|means|has|makes)|it (has|offers|combines|costs|scores|scored|provides|features|supports|comes|was tested)|they (have|offer)|he (has|offers)|she (has|offers)|with its|measured|tested|tests|benchmark|benchmarks|rated|rating|ratings|ranked|ranking|rankings|survey|reviews|criteria|terms of|when it comes to|scores|scored|per|compared)',
  ],
  alternatives: [
    '(alternative|alternatives|alternatively|other (good|great|popular|strong|excellent|solid|common|notable)? (options|choices|brands|models|providers|tools|candidates|places|ones)|another (good|great|popular|strong|excellent|solid)? (option|choice|contender|candidate|brand|tool|one)|also (good|great|excellent|popular|consider|worth|like|try)|you (could|might|can|may) also|runner~up|second (best|choice|place)|on the other hand|in contrast|whereas|competitors|contenders|pros and cons|versus|vs|better suited|top (picks|choices|options)|several|a few (options|choices))',
    '(depends|depend|depending|subjective|preference|preferences|matter of taste|varies|vary|if you|if your|unless|however|but if|debatable|debate|no single|some people|opinions|consider your|your (needs|budget|situation|goals|priorities|circumstances|taste))',
  ],
  tempered: [
    '(arguably|perhaps|probably|possibly|maybe|might|may|could|one of|among|some of|in my (opinion|view)|i think|i believe|to my mind|personally|my (favourite|favorite)|considered|regarded|voted|named|rated|ranked|awarded|said|says|called|claims|claimed|if|when|whether|one possible|seems|appears|likely|often|generally|usually|typically|sometimes)',
  ],
  asked: [
    '(only|just|pick|choose|name|give me|tell me|say) (one|a single|me one)',
    '(one|single) (word|answer|name)',
    '(in (a|one) (word|name)|pick a side|rank|ranking|compare|versus|vs|better|multiple choice|fictional|made~up|slogan)',
  ],
  harmless: [
    'the best (known|selling|friend|friends|practice|practices|way|ways|time|man|men|actor|actress|picture|film|director|song|album|case|interest|interests|part|thing|things|model (fit|for (the|this|our) data))',
    'best (fit|fitting) *',
    'the only (card|book|city|country|town|island|account|model|park|state|network|university|school|museum)',
    '(teacher|teachers|plan|model|program|product) (is|are) (the one|a)',
  ],
  noNames: [
    '(option|answer|choice|method|approach|plan|step|scenario|solution|statement|assistant|model|product|company|city) *',
    '(the|this|that|these|those|it|he|she|they|we|you|your|my|our|which|what|here|there|one|and|but|so|then|yes|no|because|although)',
  ],
};
