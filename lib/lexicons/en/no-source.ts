import type { Lexicon } from '../../lexicons.ts';

/** Figures, records, results, and what excuses them. */
export const noSource: Lexicon['noSource'] = {
  studies: [
    `(a|one|another|the) (recent|new|large|famous|well~known|major|landmark|classic|large-scale)? (study|survey|experiment|trial|poll|report|meta~analysis|analysis) … (found|finds|shows|showed|suggests|suggested|revealed|reveals|concluded|reported|estimated|demonstrated|indicates|indicated|published)`,
    '(recent|new|several|many|numerous|multiple|some|two|three|large) (studies|surveys|trials|experiments|polls|reports) … (found|find|show|showed|have shown|suggest|suggested|revealed|concluded|reported|estimate|demonstrated|indicate|have found)',
    '(researchers|scientists|economists|psychologists|doctors|historians|archaeologists|neuroscientists) (have)? (also|recently|long|now)? (shown|showed|found|discovered|demonstrated|proved|proven|established|confirmed|estimated|concluded|determined|estimate)',
    'research (has)? (also|recently|consistently|clearly)? (shown|found|demonstrated|proved|proven|established|confirmed) (that)?',
    '(studies|research|surveys) (have|has) (also|consistently|repeatedly)? (shown|found|demonstrated|proven|linked|estimated)',
  ],
  superlatives: [
    "(the|its|their|his|her|world's|country's|nation's|city's) (very)? (first|largest|biggest|highest|tallest|longest|oldest|deepest|smallest|fastest|richest|earliest|youngest|most (populous|popular|expensive|widely|visited|successful|common|powerful|densely)|best-selling|leading|only|last|second (largest|highest|tallest|longest|oldest|most)|third (largest|highest|tallest|longest|oldest|most))",
    '(one of the (largest|biggest|highest|oldest|earliest|longest|fastest)|record-breaking|world record|first ever|first-ever)',
  ],
  events: [
    '(born|died|founded|established|built|opened|closed|formed|created|invented|discovered|published|released|signed|won|lost|killed|elected|appointed|crowned|married|conquered|invaded|captured|destroyed|completed|constructed|introduced|launched|became|began|started|ended|wrote|painted|composed|directed|designed|developed|patented|awarded|received|moved|joined|served|graduated|starred|premiered|debuted|ruled|reigned|sold|bought|acquired|merged|produced|passed|enacted|ratified|adopted|abolished|declared|annexed|colonized|settled|occurred|erupted|sank|crashed|landed|reached|achieved|raised|increased|decreased|fell|rose|grew|cost|earned|paid|retired|resigned|defeated|assassinated|executed|exiled|buried|named|incorporated|inaugurated|unveiled|commissioned|banned|legalized|repealed|revised|expanded|was|were|had|demolished|rebuilt|restored|played|scored|recorded)',
  ],
  attributions: [
    '(according to|reported by|data from|figures from|statistics from|estimates from|study by|studies by|survey by|research by|research from|study from|report by|report from|conducted by|carried out by|researchers at|scientists at|cited by)',
  ],
  sources: [
    'according to (the|this|that|your|our|my|his|her|its|their|an|a) *',
    '(reported|published|cited|documented|described|shown|estimated|noted|found|stated) (by|in) (the|a)? … (institute|university|bureau|office|agency|ministry|department|organization|organisation|association|commission|society|bank|council|census|journal|magazine|times|post|report|survey|foundation|center|centre|laboratory|library|museum|government|nasa|who|cdc|fda|epa|oecd|unesco|unicef|imf|eurostat|noaa|usda|nih)',
    '(the|from|by) (world health organization|world bank|united nations|census bureau|mayo clinic|cleveland clinic|national (institute|institutes) of health|bureau of labor statistics|centers for disease control|pew research|gallup|nielsen|statista|international monetary fund|eurostat|office for national statistics|european commission|american * association|national * association|royal society|world economic forum|international energy agency)',
    '(source|sources|reference|references|citation|citations):',
    '(nasa|cdc|who|fda|epa|oecd|unesco|unicef|imf|eurostat|noaa|usda|nih|ipcc|bls|fbi|wto) (reports|estimates|data|figures|says|states|recommends|guidelines|report|study)',
  ],
  examples: [
    "(for (example|instance)|e.g|such as|say|suppose|imagine|let's (say|assume|suppose|take|consider)|let (us)? (say|assume|suppose|take|consider)|assume|assuming|hypothetical|hypothetically|if|example|scenario|would|could|might|you (have|earn|invest|save|want|need|can|are|will|may|get|pay|spend|buy|use|start)|your|my|i'll|we'll|given|consider|typical|template|sample|placeholder|illustrative)",
  ],
  calculations: [
    '(calculate|compute|estimate|work out|how many … (fit|fits)|how much (would|will|do|does|is) (i|it|my|that|this)|solve|what is the (probability|chance|volume|area|total|sum|average)|sample problem|if i (invest|invested|had|have|increase|increased|put)|market size)',
  ],
  illustrations: ["(e.g|for (example|instance)|say|suppose|imagine|let's say)"],
  workings: [
    '(calculate|calculated|calculation|multiply|multiplied|divide|divided|divided by|add|added|adding|subtract|subtracting|sum|equals|equal to|probability|chance (of|that|it|you)|chances of|odds of|equation|formula|solve|solution|substitute|substituting|therefore|thus|hence|plug|plugging|rounded|approximately equal|remainder|let x|squared|root|average of|per (hour|minute|second|day|week|month|year|item|unit|person)|we (get|have|find|can|need|know)|variable|the answer|the result|remaining)',
  ],
  recipes: [
    '(preheat|oven|cream|butter|flour|sugar|chilled|melted|bake|simmer|minutes|tablespoon|tablespoons|teaspoon|teaspoons|cups|grams of|tbsp|tsp|ml|stir|reps|sets|set the|default|function|argument|parameter|array|loop|returns|command|install|version|click|screen|pixels|px|bytes|kb|mb|gb|ghz|step|budget|allocate|aim for|goal|target|should|try|recommended|recommend|option|settings|word count|slide|slides|timeline|schedule)',
  ],
  known: [
    '(365 days|24 hours|60 (minutes|seconds)|7 days|12 months|100 degrees|0 degrees|360 degrees|180 degrees|90 degrees|1,000 (grams|meters|metres)|100 (cm|centimeters|percent of)|3.14|speed of light|299,792)',
  ],
  sayers: [
    '(said|says|wrote|writes|stated|declared|remarked|famously|argued|noted|once said|quipped|observed|explained|claimed|put it|quote|quoted|words of|warned|announced|proclaimed)',
  ],
};
