import type { Lexicon } from '../../lexicons.ts';

const WORKERS =
  '(translators|interpreters|programmers|developers|coders|drivers|truckers|teachers|doctors|nurses|radiologists|lawyers|paralegals|accountants|bookkeepers|cashiers|clerks|journalists|writers|artists|designers|illustrators|photographers|actors|musicians|engineers|scientists|analysts|bankers|brokers|traders|managers|secretaries|assistants|farmers|workers|employees|freelancers|professionals|employers|experts|graduates|pilots|waiters|cooks|factories|offices|shops|stores|banks|schools|universities|humans|companies|firms|startups|businesses|governments|cities|nations|countries)';

/** Predictions in plain future, and what makes them something else. */
export const forecast: Lexicon['forecast'] = {
  subjects: [
    '(greens|conservatives|liberals|labour|tories|socialists|candidate|prime minister|chancellor|senate|congress|parliament|recession|crash|crisis|pension|pensions|pension system|degree|degrees|ice caps|ice sheet|reefs|coral|amazon|rainforest|oceans|half of (all|the|today)|nobody|no one|everyone|everybody|most (people|cars|jobs|universities|families)|people|humans|a third of|cars|petrol|petrol stations|supermarkets|malls|airlines|newspapers|print|smartphones|passwords|encryption|home values|apple|google|amazon|tesla|nvidia|microsoft|meta|openai|japan|germany|italy|france|britain|coffee|chocolate|water|food)',
    '(ai|agi|gpt|llms|chatbots|robots|robotics|automation|machines|algorithms|artificial (general)? intelligence|superintelligence|self~driving (cars|trucks)|autonomous vehicles|electric (cars|vehicles)|evs|quantum computers|quantum computing|blockchain|virtual reality|metaverse|remote work|fusion (power)?|solar (power)?|renewables|fossil fuels)',
    '(jobs|job|employment|unemployment|wages|salaries|workforce|professions|profession|occupations|work|labor|labour)',
    '(price|prices|rent|rents|market|markets|stock|stocks|shares|bonds|index|dow|nasdaq|economy|economies|gdp|recession|inflation|deflation|interest rates|mortgage rates|rates|dollar|euro|yen|yuan|pound|currency|currencies|bitcoin|ethereum|crypto|cryptocurrency|cryptocurrencies|gold|silver|oil|gas|wheat|housing|real estate|house prices|bubble|debt|deficit|budget|trade|exports|imports|sales|revenue|revenues|profits|demand|supply|industry|industries|sector|sectors)',
    '(population|populations|fertility|birth rate|birth rates|life expectancy|migration|emissions|temperatures|temperature|sea level|sea levels|climate|glaciers|arctic|species|forests|election|elections|party|democrats|republicans|president|government|coalition|voters|vote|union|war|china|america|europe|india|russia|africa|united states|us|uk|eu|world|earth|civilization|civilisation|humanity|mankind|language|languages|religion|religions|books|newspapers|television|cinema|cash|university degrees|degrees)',
    WORKERS,
  ],
  futures: [
    '(is|are) (coming|arriving|ending|dying out|going away)',
    "(will|won't|is going to|are going to|is set to|are set to|is about to|are about to|is bound to|are bound to|is destined to|are destined to|is certain to|are certain to|is guaranteed to|are guaranteed to|is doomed to|are doomed to|'ll)",
  ],
  sure: [
    '(bound to|destined to|certain to|guaranteed to|doomed to|inevitably|definitely|certainly|undoubtedly|surely|never|without (a)? doubt|mark my words)',
  ],
  changes: [
    '(have)? (soon|never|all|inevitably|definitely|certainly|undoubtedly|surely|also|again|completely|entirely|fully|simply|eventually|almost|nearly|quickly|rapidly|slowly|still|no longer|not|probably)? ' +
      '(replaced|disappeared|vanished|doubled|tripled|fallen|collapsed|keep (rising|climbing|falling|growing|shrinking|going|getting|increasing|declining)|continue to (rise|climb|fall|grow|shrink|increase|decline|drop)|exist|arrive|come (to an end|true|by|within|in)|close (their|its|for)|drive a car|drive themselves|land on|break (all|every|most|through)|supply (most|all|half)|shut (down|their)|make … (disappear|obsolete|worthless|redundant|unnecessary|cheaper)|return|go (up|down|bust|to zero|broke|electric|into)|replace|displace|eliminate|destroy|wipe out|automate|take over|take (most|all|half|many|millions of|the|our|their|people) *|end|kill|vanish|disappear|die out|go extinct|go bankrupt|default|fail|collapse|crash|burst|explode|boom|rise|fall|drop|decline|shrink|grow|soar|surge|plunge|plummet|climb|jump|increase|decrease|double|triple|quadruple|halve|slump|rebound|recover|stagnate|stabilize|stabilise|normalize|peak|bottom out|hit|reach|surpass|exceed|overtake|outnumber|outperform|outpace|dominate|rule|win|lose|lead the|earn|cost|account for|generate|create|add|make up|become|cease|stop|run out|melt|dry up|drown|own|control|belong to|need (no|fewer|half)|require (no|fewer)|follow|split|leave the|return to|sell (more|fewer|out)|save the|cure|solve|perform (all|most)|do (all|most|half)|live (to|on|in)|' +
      'be (a (republican|democrat|woman|socialist|recession|crash|war|thing of the past)|needed|unaffordable|worthless|no|extinct|self-driving|automated|abolished|legal|banned|gone|obsolete|extinct|dead|over|out of (work|a job|business)|jobless|unemployed|unemployable|redundant|automated|replaced|displaced|eliminated|lost|wiped out|done by|worth|worthless|higher|lower|cheaper|twice|half|double|at|above|below|over|under|more (expensive|powerful|intelligent)|less|smarter than|driverless|electric|elected|in power|able to (do|replace|perform)|the (largest|biggest|dominant|leading|next|most|first|only|world)|underwater|uninhabitable|bankrupt|in recession|fully|run by|controlled by|history|no more))',
  ],
  times: [
    '(by (the (end|middle|year|mid|early|late|2030s|2040s|2050s)|then|next|spring|summer|autumn|fall|winter|mid-century|christmas|mid|early|late|january|february|march|april|may|june|july|august|september|october|november|december))',
    '(next|this|the coming|the next|coming) (few|two|three|five|ten|twenty|fifty|several|couple of)? (year|years|month|months|week|weeks|decade|decades|quarter|century|spring|summer|autumn|fall|winter|generation|election)',
    '(in|within|over) (the)? (next|coming|following)? (few|a few|a couple of|one|two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty|thirty|fifty|a hundred|hundred|*) (years|months|weeks|decades|generations)',
    '(in|within|over) (a|one|the next|the coming|our) (year|month|week|decade|generation|century|lifetime|lifetimes)',
    'in (the)? (spring|summer|autumn|winter|near future|fall of|2030s|2040s|2050s)',
    '(soon|tomorrow|overnight|never|forever|for good|before long|any day now|years from now|decades from now|this time next year|within our lifetime|once and for all)',
    'as (a|an) (profession|job|career|industry|currency|species)',
  ],
  hedges: [
    '(may|might|could|can|would|should|evidence|consensus|by definition|on average|likely|unlikely|probably|possibly|perhaps|maybe|potentially|expected|expect|expects|forecast|forecasts|forecasted|project|projects|projected|projection|projections|predict|predicts|predicted|prediction|predictions|estimate|estimates|estimated|according to|anticipate|anticipated|anticipates|suggest|suggests|believe|believes|think|thinks|hope|hopes|hopefully|fear|fears|argue|argues|claim|claims|warn|warns|say|says|said|promise|promises|promised|pledged|vowed|plan|plans|planned|aim|aims|aimed|target|targets|goal|goals|intend|intends|scheduled|seems|appears|uncertain|unclear|unknown|depends|depending|depend|trend|trends suggest|in theory|i guess|whether or not|who knows|some of|about whether)',
    '(if|unless|when|whenever|once|until|as long as|provided|assuming|assume|suppose|imagine|whether|in case|scenario|scenarios|hypothetical|hypothetically|for example|for instance|e.g|without|otherwise|given|let us say|say|where|every time|each time|after you|as (the|more|prices|demand|supply|temperatures|time|you|we|it|they))',
    "(chapter|section|lesson|exercise|formula|equation|equilibrium|curve|model|function|code|script|output|variable|loop|table|chart|reaction|molecule|cell|particle|character|story|novel|film|movie|plot|game|player|event|conference|summit|festival|ceremony|meeting|session|exhibition|held|take place|begin (on|at)|start (on|at)|you|your|i|my|let's)",
  ],
  onPurpose: [
    '(imagine|suppose|pretend|hypothetical|hypothetically|fiction|fictional|scenario|scenarios|slogan|sci-fi|prophecy|horoscope|in the style of|speech)',
  ],
};
