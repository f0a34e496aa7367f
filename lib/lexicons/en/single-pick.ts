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
    `(the|your) (very|single|absolute|undisputed|one)? (best|finest|number one|no 1|top) (${KIND} (${KIND})?)? ${THINGS}`,
    `(the|your) only (${KIND} (${KIND})?)? ${THINGS} (you|anyone|worth|that matters|to (buy|use|trust|consider))`,
  ],
  choices: [
    '(the|your) (very|single|absolute|one)? (best|only|right|perfect|smartest) (overall|possible|sensible|real|serious)? (choice|option|pick|bet|buy|one (to (buy|get|choose|use|pick)|for you|out there|you need))',
    '(the|your) (go-to|one to (buy|get|choose|trust))',
  ],
  picks: [
    'look no further than',
    '(you|everyone|everybody|anyone) (should|must|need to|have to) (just|simply|definitely|absolutely|really|only)? (buy|hire|book|go with|choose|pick|switch to|sign up (for|with)|subscribe to|invest in|bank with|stay at|eat at)',
    '(just|simply|definitely|always) (buy|hire|book|go with|choose|pick|switch to|sign up (for|with)|subscribe to|invest in|bank with|stay at|eat at)',
  ],
  sole: [
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
    '(simply|easily|clearly|definitely|undoubtedly|unquestionably|absolutely|still|currently|now|by far|hands down|far and away|without (a)? (doubt|question)|just|really|truly|always|also|and remains)',
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
