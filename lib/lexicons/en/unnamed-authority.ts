import type { Lexicon } from '../../lexicons.ts';

const STUDIES =
  '(studies|study|research|surveys|survey|data|statistics|figures|experiments|experiment|trials|polls|analyses|meta-analyses|findings|literature|reports|tests)';
const FIELD =
  '(modern|contemporary|leading|legal|medical|health|financial|industry|security|climate|nutrition|mental health|political|religious|mainstream|prominent|top|respected|independent|animal|ai|free speech|energy|education|child|art|literary|film|sleep|fitness|relationship|career|tech|technology|policy|nutritional|scientific|environmental|marketing|business|linguistic|military|economic|market)';
const EXPERTS =
  '(experts|scientists|researchers|scholars|historians|economists|doctors|physicians|psychologists|psychiatrists|therapists|analysts|academics|specialists|philosophers|physicists|biologists|archaeologists|linguists|nutritionists|dietitians|dermatologists|cardiologists|neurologists|pediatricians|engineers|lawyers|educators|teachers|professionals|demographers|ethicists|theorists|neuroscientists|policymakers|investors|authorities|sociologists|anthropologists|climatologists|astronomers|geologists|ecologists|botanists|zoologists|veterinarians|criminologists|insiders|statisticians|mathematicians|theologians|musicologists|nurses|trainers|coaches)';
const CAMPS =
  '(critics|proponents|opponents|supporters|advocates|skeptics|sceptics|detractors|defenders|observers|commentators)';
const HOLD =
  '(believe|believed|think|argue|agree|agreed|say|claim|suggest|suspect|warn|warned|recommend|consider|maintain|contend|assert|insist|point out|point to|propose|speculate|estimate|predict|recognize|recognise|acknowledge|view|regard|see|expect|note|advise|caution|conclude|concluded|confirm|report|swear by|discovered|found|know|now know|would (tell you|say|agree|argue)|tell (us|you)|have long (believed|argued|thought|suspected)|have (now|recently|also|repeatedly)? (argued|suggested|warned|noted|proposed|claimed|found|shown|confirmed|discovered|concluded|established|proven|proved|demonstrated|observed|reported|determined))';
const HOW =
  '(also|often|generally|typically|widely|frequently|still|sometimes|now|today|increasingly|commonly|largely|usually|mostly|even|therefore|consistently|repeatedly|overwhelmingly|clearly|strongly|currently|broadly|do)';
const SHOWS =
  '(show|shows|showed|shown|prove|proves|proved|proven|demonstrate|demonstrates|demonstrated|suggest|suggests|suggested|indicate|indicates|indicated|find|finds|found|reveal|reveals|revealed|confirm|confirms|confirmed|support|supports|supported|point to|points to|lean toward|leans toward|lean towards|leans towards|estimate|estimates|estimated|link|links|linked|tie|ties|tied|tell us|tells us|report|reported|concluded|concludes|established|hint|hints|imply|implies)';

/** Experts, studies and "it is known" without a name. */
export const authority: Lexicon['authority'] = {
  strong: [
    '(science|neuroscience|psychology|medicine) (says|shows|tells us|proves|has (proven|proved|shown|found|confirmed|established)|confirms|suggests|agrees)',
    `(studies|research|science|scientists|researchers|statistics|trials|experiments|tests) (have|has)? (clearly|conclusively|definitively|long|already)? (prove|proves|proven|proved)`,
    `all (the)? (experts|scientists|doctors|historians|studies|research|evidence) (agree|agrees|show|shows|know|believe|point|points)`,
    `${EXPERTS} (widely|generally|broadly|universally|overwhelmingly|largely|mostly|all|almost universally)? agree`,
    "it('s| is| has been) (now|well|long)? (scientifically|medically|clinically) (been)? (proven|proved|established|shown|demonstrated)",
  ],
  medium: [
    `(many|some|most|several|numerous|various|leading|other|even many|a number of|plenty of|countless|certain|a few|the majority of|a majority of|a (group|team) of) (of the)? ${FIELD}? ${EXPERTS} (today|now|still|alike|also|and … ${EXPERTS}|in the field|in this field|would)? (do|also|even|now|still|therefore|have|recently)? ${HOLD}`,
    `(leading|top|respected|medical|health|legal|industry|market|security|financial|climate)? ${EXPERTS} (and (scholars|experts|researchers|scientists|educators|activists|advocates|policymakers))? (in the field)? ${HOW}? ${HOLD}`,
    'the scientific (community|world) (agrees|accepts|recognizes|recognises|holds|believes|considers|has (long|widely)? (accepted|recognized|recognised|agreed))',
    `(the|a|one|recent|new|newer|some|many|several|numerous|multiple|most|other|various|early|current|emerging|growing|existing|extensive|scientific|psychological|medical|modern|historical|epidemiological|clinical|observational|academic|empirical|much|countless|substantial|considerable|strong|compelling|overwhelming|robust|mounting|decades of|years of|a (large|growing|wealth|body) (body|of)? (of)?)? (recent|new|scientific|empirical|medical|psychological|historical|anecdotal|clinical|social science|neuroscience)? ${STUDIES} ${HOW}? (have|has)? (${HOW}|been)? ${SHOWS}`,
    `(the|most|some|much|current|available|scientific|empirical|existing|recent|growing|strong|overwhelming|historical|anecdotal|compelling|accumulating)? (scientific|empirical|available|current|best|medical|archaeological|psychological)? evidence ${HOW}? (indicates|suggests|shows|supports|points to|points toward|leans toward|leans towards|demonstrates|confirms|tells us)`,
    `according to (many|some|most|several|various|recent|numerous|current|multiple|the|leading|a)? (scientific|medical|available|latest|recent)? (${EXPERTS}|studies|study|research|reports|surveys|survey|estimates|evidence|data|consensus|sources|polls|statistics|science)`,
    'based on (many|some|most|several|various|recent|numerous|current|multiple|the|our)? (current|available|latest|existing|recent)? (scientific|medical|psychological)? (studies|research|evidence|scientific understanding|understanding|consensus|science) (in|on|of|and)?',
    `it('s| is) (also|now|often|generally|widely|commonly|universally|largely|broadly|well|generally well|increasingly) (believed|accepted|thought|considered|known|acknowledged|recognized|recognised|agreed|understood|held|estimated|assumed|established|documented|hypothesized) (that|to|as|by (many|some|most))`,
    "it('s| is) (believed|thought|estimated|hypothesized|assumed|speculated|understood) (that|to)",
    `(is|are|was|were) (widely|generally|commonly|universally|broadly|increasingly) (believed|accepted as|accepted that|thought|considered|acknowledged|recognized|recognised|agreed|held|assumed|regarded|viewed as|seen as|expected|advised)`,
    `(is|are|was|were) (also|still)? (believed|thought|estimated|hypothesized) to`,
    `(a|the) (growing|broad|general|strong|clear|wide|widespread|emerging|overwhelming|prevailing|current|scientific|mainstream)? (scientific|medical|expert|academic|scholarly|general|global|current)? (and medical)? consensus (among|that|is|on|holds|in|suggests|indicates|leans|points|supports|today|now)`,
    '(broad|growing|strong|scientific|general|medical|widespread|overwhelming|expert|academic) consensus',
    'the (data|science|research|evidence) (is|are) (clear|unambiguous|overwhelming|settled|conclusive|compelling)',
    '(supported|backed|confirmed|demonstrated|proven|shown|grounded|rooted) (by|in) (a|the|many|numerous|extensive|strong|scientific|current|substantial|considerable|decades of|recent|solid|empirical) (scientific|empirical|medical)? (research|studies|evidence|consensus|science)',
    `(scientific|clinical|empirical|strong|solid|growing) evidence (supports|shows|suggests|indicates|points)`,
    'there (is|are) (a|also)? (now|clear|strong|solid|ample|good|growing|plenty of|a lot of|increasing|mounting|overwhelming) (body of)? (scientific|empirical)? (evidence|research|studies) (that|showing|suggesting|for|to suggest)',
    '(decades|years|a wealth|a large body|a growing body|an abundance) of (scientific|empirical|medical)? (research|studies|evidence)',
    '(closer to|aligned with|aligns with|align with|consistent with|in line with) (the|current|most|mainstream|general|broader|broad)? (current|scientific|available|mainstream|general|empirical|existing)? (research|evidence|consensus|science|scientific understanding)',
    '(current|mainstream|prevailing|modern) (scientific|medical|psychological|academic|scholarly) (understanding|research|thinking|evidence|view|opinion)',
    '(leading|prevailing|dominant|mainstream) (theory|theories|hypothesis|scientific view|view (in|among|is)|interpretation|explanation)',
    `${CAMPS} (have)? (long)? (warned|noted|found|observed)`,
  ],
  weak: [
    "it('s| is| has been| was)? (often|sometimes|been|commonly|frequently|also)? (said|argued|claimed|rumored|rumoured|reported|alleged) (that|to)",
    'it has (often|sometimes|also|long|repeatedly)? been (said|argued|claimed|suggested|shown|demonstrated|found|proven|estimated|noted|speculated|reported) (that|to)?',
    '(has|have) been (described|hailed|criticized|criticised|praised|shown|suggested|proven|found|linked) (as|to|by (many|some|critics))',
    '(is|are|was|were) (widely|generally) (regarded|praised|credited|celebrated) (as|with|by|for)',
    '(is|are|was|were) (also|still)? (said|rumored|rumoured|alleged|reported) to',
    '(as)? (legend|tradition|rumor|folklore) has it',
    'conventional wisdom (says|holds|has it|is)',
    '(sources|reports|rumors|rumours|insiders) (say|suggest|indicate|claim|have it)',
    "(it's|it is) (generally|widely|commonly|usually) (advised|recommended|suggested) (not)? (to (avoid|shower|take|eat|drink|wait|stay|limit)|that)",
    `(some|many|several|most|few) (legal|modern|religious|political|medical)? ${EXPERTS} have`,
    '(agreement) (among|between) (experts|scientists|scholars|researchers|historians)',
  ],
  views: [
    '(some|many|most|certain|lots of|millions of) (people|individuals|folks|users|readers|fans|americans|sources)? (also|even|still|do|often|have)? (say|claim|argue|believe|think|suggest|contend|insist|swear by)',
    `(some|many|most|several|numerous)? ${CAMPS} (of … )? (also|often|generally|typically|frequently|still|sometimes|do|have)? (argue|say|claim|believe|contend|maintain|insist|point out|point to|suggest|assert|warn|note|worry|see|call|charge)`,
    '(many|some|most) (consider|regard) (it|this|that|them|him|her|the)',
    'according to (some|many|most|certain) (people|critics|observers|sources)',
  ],
  others: [
    '(while|and|but|whereas|though)? others (*)? (argue|believe|think|say|claim|contend|see|view|maintain|feel|prefer|consider|suggest|insist|point|worry|disagree|support|oppose|favor|favour|find|are|may|might|would)',
    'other (people|critics|scholars|experts|groups)',
    'on the other (hand|side)',
    '(arguments|case) (for|against|in favor of|in favour of)',
    '(pros|cons|both sides|opposing views|counterarguments?|different (views|perspectives|opinions)|varying (views|opinions))',
    'not everyone (agrees|believes)',
    'conversely',
    'opinions (differ|vary|are divided)',
    "(debated|debatable|controversial|contested|depends on (your|one's|the|how|personal))",
  ],
  pro: ['(proponents|supporters|advocates|defenders|those in (favor|favour)|fans)'],
  con: ['(critics|opponents|skeptics|sceptics|detractors|those (opposed|against))'],
  harmless: [
    '(consult|consulting|ask|asking|see|contact|talk to|speak to|speak with|seek|hire|advice of|advice from|guidance from|help of|opinions? of|input from|encourage|looking to|look to|engage|collaborate with|collaboration with|review by|reviewed by|interview|interviews with|feedback from|work with|trust|let|help|helps|helping|allow|allows|allowing|enable|enables) … (expert|experts|doctor|doctors|specialist|specialists|professional|professionals|researchers|scholars|research|scientists|engineers|teachers|investors|analysts|physicians|policymakers|educators|lawyers)',
    '(is|are) said to be (continuous|convergent|linear|independent|in|of|complete|* if)',
    '(expert|scientific) consensus—',
    'the (researchers|scientists|authors|team) (discovered|found|showed)',
    'this (model|theory|research|framework|approach|passage|text|article|paper|document|study|code|definition)',
    'according to (this|the|your|that|our|my|his|her|its|general|special|newton|einstein) (article|passage|text|document|file|table|data|model|theory|paper|study|report|code|results|statistics you|contract)',
    '(your|this|that|these|our|my|those) (data|study|survey|figures|tests|test|experiment|experiments|results|findings|literature|reports|report|statistics)',
    'the (data|study|survey|figures|table|experiment|tests|report) (you|in the|from the|above|below|set|frame|structure|points?|types?)',
    '(widely|commonly|generally|often) (used|supported|available|adopted|recommended (to|for|in production|practice))',
    '(widely|generally|commonly) accepted (at|by (merchants|stores|shops|most (merchants|stores|shops)|hotels)|worldwide|around the world|across|payment|currency)',
    'there is no (scientific|clear|credible|strong|definitive)? (evidence|consensus|proof)',
    '(no|lack of|without|little|limited|insufficient) (credible|scientific|clear|definitive|conclusive|strong|concrete)? (evidence|consensus|studies|research|proof)',
    'both sides',
    'if you (find|know|see|have)',
    '(do|conduct|doing|conducting|your|further|more|additional|market|future|own|needs?) research',
    "(it's|it is) (not)? (also|always|generally|often|highly|strongly|usually|commonly)? (recommended|advised|advisable|suggested) to (use|avoid (using|hardcoding)|check|keep|test|consult|see|talk|speak|seek|contact|ask|review|verify|work|have|set|run|store|create)",
    '(tests|polls|figures|data|reports) (often|generally|usually|typically)? show (relatively|up|the|how|whether|that the (code|function|program|output))',
    '(unit|integration|automated|regression|blood|lab|laboratory|a/b|your|these|manual|hypothesis) (tests|test)',
    '(data|logs|results|figures) (show|shows|showed) (a|an|no|the|two|three|several) (clear|small|large|sharp)? (outlier|outliers|peak|gap|gaps|error|errors|spike|dip)',
    '(training|input|output|test|sample|historical|sensor|user|customer|sales|your|raw|given|log) data',
  ],
};
