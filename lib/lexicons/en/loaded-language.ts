import type { Lexicon } from '../../lexicons.ts';

const ACTORS =
  '(government|governments|minister|ministers|prime minister|president|mayor|governor|senator|senators|congressman|congresswoman|mp|mps|politician|politicians|party|parties|opposition|parliament|congress|senate|council|cabinet|administration|bureaucrats|officials|elite|elites|establishment|media|press|journalists|broadcasters|newspapers|protesters|protestors|demonstrators|activists|feminists|environmentalists|voters|electorate|left|right|left-wing|right-wing|leftists|liberals|conservatives|democrats|republicans|socialists|communists|progressives|nationalists|populists|libertarians|greens|tories|labour|unions|lobby|lobbyists|billionaires|bankers|capitalists|corporations|landlords|immigrants|migrants|refugees|police|judges|court|courts|state|regime)';

const FOES =
  '(traitors|thugs|fanatics|crooks|warmongers|bigots|tyrants|sheeple|libtards|commies|fascists|deplorables|parasites|cronies|puppets|stooges|zealots|extremist scum|scum|vermin|hypocrites|lunatics|cowards|goons)';

/** Loaded words on public matters: of both camps, against and for. */
export const loaded: Lexicon['loaded'] = {
  strong: [
    '(glorious|magnificent|heroic|noble|fearless|beloved|brave|saintly) (army|leader|president|prime minister|patriots|freedom fighters|nation|revolution|party|movement|chancellor|fatherland|motherland)',
    `(greedy|filthy|lying|evil|fascist|communist|marxist|radical|puppet|heartless|pathetic|insane|idiotic|corrupt|bought|treasonous|treacherous|illegitimate|savage|rabid|brainwashed|spineless|snowflake|bleeding-heart|gun-crazy|tree-hugging|baby-killing|globalist|woke|leftist|looney|loony|crazy|clueless|rotten|bloated|parasitic|power-mad|monstrous|satanic|godless|america-hating|unhinged|deranged|bloodthirsty|self-serving|virtue-signalling|virtue-signaling|bigoted) (left-wing|right-wing|far-right|far-left|ruling)? (${ACTORS}|mob|gang|class|cartel|clique|swamp|lunatics|apologists|masters|professors|leader|leaders|students|extremists|islamists|revolution|army|patriots|freedom fighters|ideology|law|laws|plan|tax|policy|agenda)`,
    '(far-right|far-left|right-wing|left-wing|radical|islamist|climate|gun|free-market) (lunatics|nutjobs|loons|hysteria|nuts|fanatics|madmen|freaks|zealots|maniacs)',
    '(lockdowns|taxes|law|laws|regulations) … (slaves|suicide|slavery|theft)',
    '(hordes|swarms|floods|waves|armies|an invasion|the invasion|invasion) of (illegals|migrants|immigrants|foreigners|refugees|aliens)',
    '(is|are|was|were|have been|has been) (invading|flooding|raping|overrunning|trampling on|poisoning|bleeding|looting|plundering|sabotaging|hijacking) (our|the|this)',
    `(tramples|trample|trampled|spits|spit|stomps) (on|in the face of|all over) (our|the|every|ordinary)?`,
    '(raping|plundering|looting|hijacked|plunder|plunders|looted|plundered) (the|our|this) (planet|state|country|nation|treasury|election|economy|budget)',
    '(sold out|sells out|selling out|betrayed|betrays|surrendered) (his|her|their|our|the|to) (own)? (country|nation|people|voters|sovereignty|lobby|enemy|workers)',
    '(stealing|steals|steal) (your|our|the) (hard-earned)? (money|votes|election|children|future|freedom)',
    "(regime's|president's|dictator's|party's|government's|leader's) (henchmen|cronies|stooges|thugs|puppets|lackeys|goons|lapdogs)",
    '(police state|war on (christmas|christians|families|cars|men|women)|takeover of (our|the)|attack on (every|all) (decent|honest)|suicide for|enemies within|silences patriots|crony capitalism)',
    '(the)? (lying|leftist|fake|dishonest|gutter|crooked) (press|media|news)',
    'the swamp',
    '(socialists|nationalists|fascists|radicals|leftists|elites|globalists|illegals) (want|wants|are|have|threaten|threatens|whip|whips|rule|hate|plot|plotting) (to|taken over|plotting|destroy|up|our|the|against)',
    '(wants|want|trying|plotting|plans) to (destroy|enslave|silence|starve|ruin|erase|exterminate) (our|us|the|every|you|poor|patriots|decent|honest|ordinary)',
    '(swallow|swallows|believe|repeat|parrot) every (government|official|media|party) lie',
    '(whip|whips|whipping) up hatred',
    'vicious smear campaign',
    FOES,
    `(a|an|an absolute|a national|a complete|an utter|a total) (disgrace|embarrassment|sham|farce|travesty|betrayal)`,
    '(disgraceful|despicable|treasonous|crooked|shameless|disgusting|contemptible|vile|wicked|abhorrent|cowardly|power-hungry|freedom-hating|america-hating|tyrannical|bloodthirsty)',
    '(enemies|enemy) of the (people|state|nation)',
    '(destroying|ruining|wrecking|selling out|betraying|bleeding dry|poisoning|looting) (the|our|this|their own) (country|nation|economy|people|children|society|culture|land|future)',
    '(spread|spreads|spreading|spew|spews|peddle|peddles|peddling) (only|nothing but|its|their|his|her|more|these|the usual)? (lies|propaganda|hate|filth|fear)',
    `(nothing|little) (but|more than) (a (bunch|gang|pack) of)? (${FOES}|liars|lies|thieves|criminals|propaganda|a (scam|hoax|power grab|joke))`,
    'are (all|just|simply)? (liars|thieves)',
    '(woke|leftist|marxist|right-wing|left-wing|fascist|socialist|capitalist|globalist|neoliberal|feminist) (mob|mobs|media|nonsense|agenda|madness|fanatics|propaganda|indoctrination|brainwashing|elites|virus|hysteria|nutjobs|loons|cult|garbage|insanity)',
    '(witch hunt|brainwashed|power grab|nanny state|mainstream media lies)',
    `corrupt ${ACTORS}`,
    `${ACTORS} (is|are) (so|utterly|deeply|completely|totally|all|simply|just|thoroughly|hopelessly)? (corrupt|evil|rotten|insane|incompetent|clueless|liars|racist)`,
    `(evil|rotten|heroic|fearless|glorious|saintly|visionary) ${ACTORS}`,
    `so-called ${ACTORS}`,
    '(saviour|savior|saved) (of|the) (our|the)? (nation|country|economy|people) from',
    'must go',
    'drain the swamp',
  ],
  topics: [
    '(schools|school|universities|university|campus|treaty|planet|freedom|sovereignty|taxpayers|taxpayer|citizens|citizen|patriots|border|borders|brussels|washington|lockdowns|leader|leaders|voter|army|children|nation|workers|criminals|equality|energy)',
    `${ACTORS}`,
    '(policy|policies|law|tax|taxes|welfare|reform|bill|vote|election|elections|referendum|border|immigration|abortion|climate|gun|guns|healthcare|country|nation|democracy|freedom|ideology|movement|strike)',
  ],
  further: [
    '(corrupt|evil|radical|regime|propaganda|lies|hoax|so-called|heroic|woke|extremist|extremists|socialist|fascist|fanatics|thugs|traitors|shameful|sheer|disgrace|thieves|liars|rotten|criminal)',
  ],
  attributed: [
    '(called|calls|calling|call|describe|describes|described|describing|portray|portrays|portrayed|label|labels|labelled|labeled|labeling|brand|branded|denounce|denounced|denounces|depict|depicts|depicted|accuse|accuses|accused|accusing|accusations|allege|alleges|alleged|allegations|claim|claims|claimed|critics|opponents|supporters|proponents|detractors|said|says|say|saying|argue|argues|argued|found|ruled|convicted|sentenced|according to|seen as|see|sees|perceived|perceive|viewed|view|considered|regard|regarded|term|phrase|word|slogan|rhetoric|article|author|speech|quote|novel|film|book|poem|play|satire|character|characters|story|stories|narrative|narratives|scene|game|plot|protagonist|king|queen|empire|emperor|kingdom|rebels|dragon|feel|feels|felt|believe|believes|believed|so that|such as|example|examples|e.g|fight|fighting|against|combat|expose|exposing|exposed|prevent|risk of|concerns|fear|fears)',
    '(nazi|nazis|hitler|stalin|mussolini|soviet|colonial|tsar|czar|dynasty|medieval|ancient|century|revolution|revolutionary|world war|civil war|apartheid|slavery|holocaust|genocide|terrorist|terrorists|storm|earthquake|disease|virus|weather|tumor|accident)',
  ],
  onPurpose: [
    '(slogan|slogans|rhetoric|loaded|persuasive|insult|roast|rant|satire|satirical|parody|joke|debate speech|speech|propaganda|polemic|one-sided|in the voice of|character|argue (for|against|that))',
  ],
  harmless: [
    '(police|army|file|data|disk|database|boot|registry) (is|are) corrupt',
    'must go (to|through|on|into|via|with|back|beyond|hand in hand|together|in|home|first|out|up|down|for|along|ahead|before|over)',
    '(evil|corrupt) (state|states|data|file|files|right|left|party hat)',
    'anti-* (mob|propaganda)',
  ],
};
