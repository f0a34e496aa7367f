import type { Lexicon } from '../../lexicons.ts';

const STUDIES = '(studies|research|surveys|data|experiments|trials|polls|analyses)';
const EXPERTS =
  '(experts|scientists|researchers|scholars|historians|critics|economists|doctors|physicians|psychologists|analysts|observers|commentators|academics|specialists|philosophers|physicists|biologists|archaeologists|linguists|nutritionists|engineers|lawyers|educators|professionals|demographers|ethicists|theorists|neuroscientists|policymakers|investors|authorities|sociologists|anthropologists|climatologists|astronomers|proponents|opponents|supporters|advocates|skeptics)';
const HOLD =
  '(believe|think|argue|agree|say|claim|suggest|warn|recommend|consider|maintain|contend|assert|insist|point out|point to|propose|speculate|estimate|predict|recognize|recognise|acknowledge|view|regard|see|expect|note|advise|caution|have long (believed|argued|thought|suspected)|have (argued|suggested|warned|noted|proposed|claimed|found))';
const SHOWS =
  '(show|shows|showed|showing|demonstrate|demonstrates|demonstrated|suggest|suggests|suggested|indicate|indicates|indicated|find|finds|found|reveal|reveals|revealed|confirm|confirms|confirmed|support|supports|supported|point to|points to|lean toward|leans toward|lean towards|leans towards|consistently (show|shows|finds|find|demonstrate|suggests|suggest)|estimate|estimates|link|links|tell us|tells us)';

/** Experts, studies and "it is known" without a name. */
export const authority: Lexicon['authority'] = {
  strong: [
    'science (says|shows|tells us|proves|has (proven|proved|shown)|confirms|suggests|agrees)',
    `(studies|research|science|scientists|researchers) (have|has)? (clearly|conclusively|definitively|long|already)? (prove|proves|proven|proved)`,
    'all (the)? (experts|scientists|doctors|historians|studies|research|evidence) (agree|agrees|show|shows|know|believe|point|points)',
    `(historians|scientists|experts|scholars|researchers|doctors|economists|physicists|psychologists|critics) (widely|generally|broadly|universally|overwhelmingly|largely|mostly|all|almost universally)? agree`,
  ],
  medium: [
    `(many|some|most|several|numerous|various|leading|other|even many|a number of|plenty of|countless|certain|a few|the majority of|a majority of) (of the)? (modern|contemporary|leading|legal|medical|health|financial|industry|security|climate|nutrition|mental health|political|religious|mainstream|prominent|top|respected|independent|animal|ai|free speech|energy|education|child|art|literary|film|sleep|fitness|relationship|career|tech|technology|policy|nutritional|scientific|environmental|marketing|business|linguistic)? ${EXPERTS} (today|now|still|alike|also|and … ${EXPERTS}|in the field|in this field)? (do|also|even|now|still|therefore|have)? ${HOLD}`,
    `${EXPERTS} (and (scholars|experts|researchers|scientists|educators|activists|advocates|policymakers))? (also|often|generally|typically|widely|frequently|still|sometimes|now|have long|increasingly|commonly|largely|usually|do)? ${HOLD}`,
    `(recent|new|some|many|several|numerous|multiple|most|other|various|early|current|emerging|growing|existing|extensive|scientific|psychological|medical|modern|historical|epidemiological|clinical|observational|academic|empirical|much|substantial|considerable|strong|compelling|overwhelming|robust|mounting|decades of|years of|a (large|growing|wealth|body) (body|of)? (of)?)? (scientific|empirical|medical|psychological|historical|anecdotal|clinical|social science|neuroscience)? ${STUDIES} (also|often|generally|consistently|repeatedly|overwhelmingly|increasingly|clearly|strongly|typically|frequently|now)? (have|has)? (also|often|consistently|repeatedly)? ${SHOWS}`,
    `(the|most|some|much|current|available|scientific|empirical|existing|recent|growing|strong|overwhelming|historical|anecdotal|compelling|accumulating) (scientific|empirical|available|current|best|medical|archaeological|psychological)? evidence (also|often|strongly|generally|consistently|overwhelmingly|clearly|currently)? ${SHOWS}`,
    `(according to|based on) (many|some|most|several|various|recent|numerous|current|multiple|the)? (scientific|medical|available|latest)? (experts|studies|research|reports|scientists|researchers|surveys|estimates|scholars|historians|evidence|understanding|data|consensus|critics|observers|sources|polls)`,
    `it('s| is) (also|now|often|generally|widely|commonly|universally|largely|broadly|well|generally well|increasingly)? (widely|commonly|generally|universally|often|broadly|well)? (believed|accepted|thought|considered|known|acknowledged|recognized|recognised|agreed|understood|held|estimated|assumed|established|documented|advised|recommended|suggested|hypothesized|speculated) (that|to|as|by (many|some|most))`,
    `(is|are|was|were) (widely|generally|commonly|universally|broadly|often|sometimes|now|increasingly|frequently|typically|largely) (believed|accepted|thought|considered|acknowledged|recognized|recognised|agreed|held|assumed|regarded|viewed as|seen as|expected|understood|advised)`,
    `(is|are|was|were) (also|still)? (believed|thought|estimated|hypothesized) to`,
    `(a|the) (growing|broad|general|strong|clear|wide|widespread|emerging|overwhelming|prevailing|current|scientific|mainstream)? (scientific|medical|expert|academic|scholarly|general|global|current)? (and medical)? consensus (among|that|is|on|holds|in|suggests|indicates|leans|points|supports|today|now)`,
    '(broad|growing|strong|scientific|general|medical|widespread|overwhelming) consensus',
    'the (data|science|research|evidence) (is|are) (clear|unambiguous|overwhelming|settled|conclusive|compelling)',
    '(supported|backed|confirmed|demonstrated|proven|shown|grounded|based|rooted) (by|in|on) (a|the|many|numerous|extensive|strong|scientific|current|substantial|considerable|decades of|recent|solid|empirical)? (scientific|empirical|medical)? (research|studies|evidence|consensus|science)',
    '(decades|years|a wealth|a large body|a growing body|an abundance) of (scientific|empirical|medical)? (research|studies|evidence|data)',
    '(closer to|aligned with|aligns with|align with|consistent with|in line with|supported by) (the|current|most|mainstream|general|broader|broad)? (current|scientific|available|mainstream|general|empirical|existing)? (research|evidence|consensus|science|scientific understanding|understanding)',
    '(current|mainstream|prevailing|modern) (scientific|medical)? (understanding|research|thinking|evidence|view|opinion)',
    '(leading|prevailing|dominant|mainstream) (theory|theories|hypothesis|view|scientific view|interpretation|explanation|explanations)',
  ],
  weak: [
    '(some|many|most|few|others|certain) (people|users|individuals|folks|observers|commentators|readers|fans|cultures|traditions|americans|sources|and many)? (also|even|still|do|might|may|would|often|have)? (say|claim|argue|believe|think|consider|suggest|contend|speculate|view|maintain|feel|agree|insist|report|see)',
    `it('s| is| has been| was)? (often|sometimes|been|commonly|frequently|also)? (said|argued|claimed|suggested|rumored|reported|speculated|noted) (that|to)`,
    'it has (often|sometimes|also|long)? been (said|argued|claimed|suggested|shown|estimated|noted|speculated|reported) (that|to)?',
    '(has|have) been (described|hailed|criticized|criticised|praised|shown|suggested) (as|to|by (many|some|critics))',
    '(is|are|was|were) (widely|often|generally) (regarded|praised|credited|celebrated) (as|with|by|for)',
    '(is|are|was|were) (also|still)? (said|rumored|alleged|reported) to',
    '(as)? (legend|tradition|rumor|folklore|conventional wisdom) has it',
    'conventional wisdom',
    '(sources|reports|rumors|insiders) (say|suggest|indicate|claim)',
    'tests show',
    "(it's|it is) (generally|widely|commonly|usually) (advised|recommended) (not)? to (avoid|shower|take|eat|drink|see|wait|stay|limit)",
    '(many|some|most) (consider|prefer) (it|this|that|them|inhumane)',
    '(some|many|several|most|few) (legal|modern|religious|political|medical)? (scholars|experts|scientists|historians|economists|physicists|philosophers|researchers|critics) (have|has|had|remain|are|were|today)',
    '(debate|uncertainty|disagreement|agreement) (among|between) (experts|scientists|scholars|researchers|historians)',
    'widely accepted',
    '(generally|widely|commonly) (believed|accepted|considered|regarded|agreed|thought)',
    'according to (some|many|most)? (people|critics)',
  ],
  harmless: [
    '(consult|consulting|ask|asking|see|contact|talk to|speak to|speak with|seek|hire|team of|advice of|advice from|guidance from|help of|opinions? of|input from|encourage|looking to|look to|engage|collaborate with|collaboration with|review by|reviewed by|interview|interviews with|feedback from|work with|trust) … (expert|experts|doctor|doctors|specialist|specialists|professional|professionals|researchers|scholars|research)',
    '(is|are) said to be … if',
    '(expert|scientific) consensus—',
    'this (model|theory|framework|approach|passage|text|article|paper|document|study|code|definition)',
    'according to (this|the|your|that|our|my|his|her|its|general|special|newton|einstein)',
    '(widely|commonly|generally|often) (used|supported|available|adopted|recommended (to|for|in production|practice))',
    'there is no (scientific|clear|credible|strong|definitive)? (evidence|consensus|proof)',
    '(no|lack of|without|little|limited|insufficient) (credible|scientific|clear|definitive|conclusive|strong|concrete)? (evidence|consensus|studies|research|proof)',
    'both sides',
    'if you (find|know|see|have)',
    '(do|conduct|doing|conducting|your|further|more|additional|market|future|own) research',
    'it is (not)? (generally|often)? recommended to (use|avoid|check|keep|test)',
  ],
};
