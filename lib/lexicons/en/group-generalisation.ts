import type { Lexicon } from '../../lexicons.ts';

const PEOPLES =
  'frenchmen|dutchmen|englishmen|irishmen|brits|britons|swedes|belgians|austrians|portuguese people|serbs|croats|kurds|tibetans|ethiopians|kenyans|ghanaians|jamaicans|cubans|puerto ricans|vietnamese|thais|americans|germans|italians|russians|mexicans|indians|africans|asians|arabs|europeans|turks|poles|greeks|spaniards|brazilians|nigerians|pakistanis|romanians|albanians|koreans|canadians|australians|latinos|hispanics|gypsies|roma|norwegians|swedes|danes|finns|ukrainians|iranians|israelis|palestinians|syrians|somalis|afghans|colombians|argentinians|filipinos|indonesians|egyptians|moroccans|algerians|southerners|northerners|westerners|easterners|' +
  'muslims|jews|christians|catholics|protestants|hindus|sikhs|buddhists|atheists|mormons';
const STANDING =
  'women|men|politicians|bankers|landlords|vegans|gamers|girls|boys|females|males|wives|husbands|mothers|fathers|(single|working|teenage|young) (mothers|moms|mums|fathers|dads)|housewives|blondes|' +
  'immigrants|migrants|refugees|foreigners|asylum seekers|expats|natives|minorities|' +
  'teenagers|teens|adolescents|millennials|boomers|zoomers|pensioners|retirees|' +
  'gays|lesbians|homosexuals|transsexuals|liberals|conservatives|feminists|welfare recipients|convicts';
const PEOPLE =
  '(old|older|elderly|young|younger|poor|rich|wealthy|black|white|brown|asian|african|arab|chinese|japanese|french|english|british|irish|dutch|korean|vietnamese|mexican|indian|russian|american|latino|hispanic|indigenous|native|jewish|muslim|christian|gay|lesbian|queer|trans|transgender|bisexual|straight|disabled|deaf|blind|autistic|fat|overweight|obese|thin|short|tall|homeless|gypsy|roma|unemployed|working~class|lower~class|upper~class|white-collar|blue-collar|second-generation|uneducated|rural|city|country|religious|non-religious|mentally ill|left-handed) (people|folks|men|women|boys|girls|kids|males|females|workers|employees|students|parents|drivers|persons|teenagers)';
const CLASSES =
  'gen z|generation z|the (elderly|poor|rich|wealthy|homeless|unemployed|disabled|french|english|british|irish|dutch|chinese|japanese|swiss|scots|old|young|uneducated|lower classes|working class|upper class)';
const GROUPS = `${STANDING}|${PEOPLES}|${PEOPLE}|${CLASSES}`;

/** What makes it about each and every one. */
const EVERY =
  '(all|always|just|simply|naturally|typically|usually|inherently|innately|biologically|genetically|basically|fundamentally|notoriously|mostly|never|by nature|by (their)? nature|born|obviously|clearly|really|only|all just|still|invariably|instinctively|well known to be|known to be|known for being|hardwired to be|so|too|very|much|far|more|less|also|quite)';

const TRAITS =
  '(lazy|stupid|dumb|idiots|ignorant|unintelligent|primitive|uncivilised|uncivilized|savage|savages|barbaric|backward|dirty|filthy|smelly|greedy|stingy|cheap|miserly|sneaky|cunning|dishonest|liars|untrustworthy|deceitful|manipulative|criminal|criminals|thieves|terrorists|violent|dangerous|aggressive|hostile|lawless|' +
  'emotional|overemotional|hysterical|irrational|illogical|moody|vain|shallow|gossipy|bossy|nagging|submissive|obedient|docile|promiscuous|unfaithful|weak|cowardly|timid|fragile|delicate|oversensitive|selfish|self-centered|self-absorbed|narcissistic|entitled|spoiled|ungrateful|immature|irresponsible|reckless|careless|unreliable|undisciplined|unambitious|useless|worthless|helpless|incompetent|incapable|unqualified|unemployable|uneducated|hopeless|inferior|superior|' +
  'arrogant|rude|loud|noisy|cold|humourless|humorless|boring|rigid|stubborn|intolerant|fanatics|fanatical|brainwashed|closed-minded|narrow-minded|bigoted|racist|sexist|drunks|drunkards|alcoholics|addicts|junkies|parasites|freeloaders|scroungers|animals|monsters|perverts|predators|' +
  'punctual|hot-blooded|hot-headed|passionate lovers|hard-working|hardworking|obsessed with|addicted to|glued to|nurturing|caring|gentle|good with (numbers|money|children|computers|tools)|materialistic|money-hungry|unable to|not capable of|not able to (lead|think|understand|learn|work|drive|handle)|' +
  'smarter|dumber|lazier|brighter|cleverer|cleaner|dirtier|greedier|ruder|louder|weaker|wiser|kinder|(more|less) (intelligent|rational|logical|emotional|aggressive|violent|honest|trustworthy|reliable|capable|competent|civilised|civilized|ambitious|hard-working|hardworking|disciplined|moral|creative|suited)|(less|not) (smart|bright|clever|intelligent|trustworthy|honest|suited|fit|cut out)|suited (to|for)|' +
  '(better|worse|bad|terrible|awful|hopeless|poor|good|great) (at|with)|(bad|poor|terrible|awful|worse|better|great) (drivers|leaders|parents|mothers|fathers|workers|bosses|managers|cooks|listeners|lovers|soldiers|scientists|engineers|programmers|with)|slow|antisocial|awkward|jealous|catty|dramatic|clingy|bitter|picky|corrupt|crooks|scammers|gold diggers|cheaters|naive|gullible|clueless|forgetful|senile|out of touch|snowflakes|disrespectful|impatient|unhygienic|uncultured|illiterate|heartless|cruel|evil|sinful|abnormal|perverted|unnatural|the same|prone to (crime|violence|lying|drama|cheating|drinking)|a (burden|threat|danger|problem|drain|menace|plague|nuisance))';

const ACTS =
  '(listen|drive|park|cook|think|work|lead|commit|share|save|learn|integrate|assimilate|want to (work|learn|integrate|listen|commit)|care about|respect|value|understand (technology|money|science|math|maths|politics|how|numbers|logic|computers|women|men)|be trusted|handle (pressure|money|stress|responsibility|power|alcohol|criticism)|control (themselves|their)|keep (a secret|secrets|promises)|pay (taxes|their|back)|belong|read (maps|a map)|do (maths|math|science|logic)|take (responsibility|a joke|jokes|criticism)|make good|have (any|a) (discipline|ambition|humour|humor|manners|morals|work ethic|sense of))';

const NEVER =
  "(can't|cannot|can not|don't|do not|won't|will not|never|refuse to|are unable to|simply cannot|always fail to)";

const QUALITIES =
  '(emotional depth|empathy|discipline|ambition|humour|humor|humility|manners|morals|morality|intelligence|logic|ability|work ethic|self-control|loyalty|honour|honor|respect|feelings|sense|taste|culture|conscience|patience|courage|drive|character|integrity|empathy|a (sense of|work ethic)|the (ability|intelligence|discipline|skills|drive|capacity|strength|courage|brains|patience))';

/** Traits that are ascribed to a whole group of people. */
export const generalisation: Lexicon['generalisation'] = {
  groups: [
    `(all|most|nearly all|almost all)? (${GROUPS})`,
    '(those|these) people',
    'people (from (the)? *|on (welfare|benefits|the dole)|with (tattoos|disabilities|accents|mental illness))',
    'people like (that|them|those)',
  ],
  predicates: [
    `(today|nowadays|these days) ${EVERY}? (are|aren't|have|can't|don't|lack|only) ${EVERY}? (${TRAITS}|no|want|care|know|to|${ACTS})`,
    `(from|in|on) … (are|have|can't|don't|lack) ${EVERY}? (${TRAITS}|no ${QUALITIES})`,
    `(${EVERY})? tend to (commit|steal|cheat|lie|abuse|exploit|be (lazy|violent|criminal|dishonest|stupid|aggressive|less intelligent))`,
    `(${EVERY})? are (${EVERY})? (more|less|better|worse) * (by nature|by birth|than (white|black|other|the rest|men|women|others))`,
    `(${EVERY})? (are|aren't|are not) (${EVERY} (${EVERY})?)? (not)? (interested in (technology|science|politics|work|learning|maths|math|anything|serious|sports)|fashionable|athletic|loud|late|on time|late for|(hard|heavy|born) (workers|drinkers|leaders|carers|liars|fighters|criminals)|spoiled|spoilt|hot-tempered|emotionless|brainwashed|mentally ill|a (drain|burden)|poor because|ignorant|addicts|thieves|criminals|terrorists|a cancer)`,
    `(${EVERY})? only (come|came|come here|want|care|marry|work|think|live|date|exist) (for|about|one thing|when|to|with) *`,
    `(${EVERY})? (steal|hate (men|women|whites|us)|ruined (the|our)|raise criminals|breed|can't dance|love gossip|bargain|haggle|drink too much)`,
    `(${EVERY})? (do not|don't|can't|cannot|never|won't|can not) (${EVERY})? (know how|keep up|plan ahead|dance|communicate properly|value education|integrate|adapt|show (feelings|emotions)|pay|want to|care|learn|respect|lead|park|drive|parallel park|feel|love|bargain|tip)`,
    `(${EVERY})? (are|will be) (born|made|meant|built) (for|to) (the kitchen|serve|obey|lead|raise children|cleaning|crime|manual)`,
    `(${EVERY} (${EVERY})?)? (are|aren't|are not|remain) (${EVERY} (${EVERY})?)? ${TRAITS}`,
    'are (naturally|inherently|innately|biologically|genetically|instinctively|by (their)? nature|hardwired to be) *',
    `(${EVERY})? ${NEVER} (${EVERY})? ${ACTS}`,
    `(${EVERY})? have (a)? (low|lower|weak|weaker) (iq|iqs|intelligence|morals|standards|self-control|work ethic)`,
    `(${EVERY})? (lack|have (no|little|zero)) ${QUALITIES}`,
    `(${EVERY})? (make|are) (bad|poor|terrible|awful|worse|lousy) *`,
    `(${EVERY})? (care only about|only care about|only want|just want|are only (after|interested in|good for|here)|think only of|only think (of|about))`,
    `(${EVERY})? (belong in|belong at|should stay (at home|home|in the kitchen|away)|should (not|never) (vote|work|drive|lead|teach|fight|be (allowed|trusted|hired|believed)))`,
    `(${EVERY})? (steal (our|jobs|from)|take (our|all the) jobs|take advantage of (the|our|us)|live off (the|our|others)|abuse (the|our) (system|welfare|benefits)|leech|sponge|cheat|lie|smell|gossip|nag|whine|complain)`,
    `(${EVERY})? (love|like) (money|gossip|drama|shopping|violence|power|attention) (more|above|and)?`,
  ],
  absolutes: [
    "(all|most|always|naturally|typically|usually|inherently|innately|biologically|genetically|by nature|simply|just|never|invariably|notoriously|can't|cannot|don't)",
  ],
  limited: [
    `(some|many|few|a few|several|certain|these|those|the|two|three|four|five|other|another|such|both|our|his|her|their|your|my|its|of|which|what|among|between|like|against|as|only some|not all|numerous|countless|more|fewer|particular|individual|fellow|said) (other|of the|very|young|old)? (${STANDING}|${PEOPLES}|${PEOPLE})`,
  ],
  softeners: [
    '(some|sometimes|on average|may|might|can be|could|often|in part|partly|in general|likely|perceived|seen|portrayed|depicted|considered|viewed|expected|assumed|described|thought|individual differences|vary|varies|not because|in (this|the) (story|film|movie|novel|book|game|world|play|society|setting|culture))',
  ],
  denials: [
    '(myth|myths|stereotype|stereotypes|stereotypical|stereotyping|stereotyped|misconception|misconceptions|prejudice|prejudices|prejudiced|biased|bias|biases|sexism|racism|racist|sexist|xenophobia|generalization|generalisation|generalizations|generalisations|generalizing|generalising|untrue|not true|false|falsely|unfair|offensive|harmful|debunked|cliche|trope|tropes|the (idea|notion|belief|claim|assumption|view|perception|narrative|argument|misperception) (that)?|not supported|no evidence|wrong to|incorrect|joke|jokes|punchline|satire|rhetoric|propaganda|discrimination|discriminatory|hypothesis|premise|premises|syllogism|fallacy|logically|logic puzzle)',
  ],
};
