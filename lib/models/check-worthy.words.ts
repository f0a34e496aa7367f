import type { WeightedWords } from './lists.ts';

/**
 * How words raise or lower the wish for a source, by hand: what can be looked up (figures, records, deeds, laws,
 * studies) raises it; talk about the talk, wishes, plans, advice, views and feelings lower it.
 */
export const checkWorthyWords: WeightedWords = {
  phrases: [
    [
      1.4,
      'million;billion;trillion;thousand;thousands;millions;billions;hundreds;percent;per cent;%;$;£;€;percentage (of|points)?;twice as;three times;four times;five times;doubled;tripled;quadrupled;halved;' +
        'unemployment;unemployment rate;gdp;inflation;deficit;national debt;budget;tax (cut|cuts|rate|rates|credit|credits|increase|increases|hike|hikes|break|breaks|code|relief|return|returns);mortality;poverty rate;crime rate;murder rate;interest rates;' +
        'study;studies;research;researchers;scientists;survey;surveys;poll;polls;statistics;statistically;meta analysis;clinical trial;clinical trials;trial;census;according to;report (found|shows|says|showed);reported;' +
        'highest;lowest;largest;biggest;smallest;fastest;longest;oldest;youngest;first;first time;worst;most expensive;most common;leading cause;record;ever recorded;in (history|the history);world record;number one;majority of;two thirds;one third;one quarter;half of;one in (#|two|three|four|five|six|seven|eight|nine|ten);one out of;' +
        'average;median;rate of;rates of;incidence;prevalence;approximately #;about # ;more than #;less than #;over #;under #;nearly #;almost #;as many as;as much as;up to #;#year',
    ],
    [
      0.9,
      'voted;voted (for|against|to);vetoed;signed;passed;proposed;sponsored;introduced;enacted;repealed;appointed;elected;indicted;convicted;sued;banned;legalized;outlawed;ruled;invaded;bombed;killed;murdered;died;born;founded;established;invented;discovered;published;released;built;launched;acquired;bought;sold;won;lost;awarded;married;' +
        'raised;cut;cuts;slashed;increased;decreased;reduced;dropped;fell;fallen;rose;risen;grew;grown;declined;created;added;shipped;outsourced;spent;spend;spends;cost;costs;paid;pays;earned;owes;borrowed;imported;exported;funded;hired;fired;laid off;closed;opened;supported;opposed;endorsed;approved;rejected;' +
        'said that;told;admitted;announced;promised;claimed;testified;warned;called for;wrote;stated;' +
        'law;laws;bill;act;legislation;amendment;treaty;agreement;supreme court;court;constitution;constitutional;illegal;legal;regulation;regulations;' +
        'congress;senate;house of representatives;parliament;president;vice president;governor;senator;administration;government;federal;pentagon;white house;united nations;nato;department of;ministry;agency;commission;' +
        'jobs;taxes;tax;wages;income;exports;imports;trade;troops;nuclear;weapons;oil;energy;medicare;medicaid;social security;insurance;uninsured;immigrants;hospital;hospitals;population;' +
        'causes;caused;cause;prevents;cures;kills;increases;decreases;reduces;leads to;linked to;associated with;contains;contain;produces;risk of;effective (in|for|against|at);side effects;symptoms;' +
        'since (#year|the);between #year;in #year;by #year;from #year;century;decade;decades;last year;years ago;this year;each year;every year;per year;annually;per capita;a year;every day;' +
        'country;countries;nation;nations;america;americans;china;chinese;russia;russian;mexico;iran;iraq;israel;germany;britain;europe;european;japan;india;africa;state;states;city;company;companies;industry;' +
        'located in;known as;known for;consists of;composed of;made of;considered the;defined as;named after;discovered by;written by;developed by;created by;used (in|to|for|by);has been (shown|found|used|proven|linked)',
    ],
    [
      0.4,
      'was;were;had;did;has;have;been;is (a|an|the|called|located|known|considered);are (a|the|called|known);refers to;became;began;started;made;used;went;took;gave;got;came;left;put;brought;held;served;worked;found;shown;showed;' +
        'he;she;they;his;her;their;its;more;most;less;fewer;than;only;no;not;never;always;all;every;because;due to;therefore;already;still;without;' +
        'people;children;women;men;families;workers;students;patients;schools;teachers;police;military;army;bank;banks;drug;drugs;disease;diseases;water;species;animals;cells;blood;brain',
    ],
    [
      0.7,
      'two;three;four;five;six;seven;eight;nine;ten;eleven;twelve;thirteen;fourteen;fifteen;sixteen;seventeen;eighteen;nineteen;twenty;thirty;forty;fifty;sixty;seventy;eighty;ninety;hundred;dozen;dozens;half;third;quarter;double;triple;twice;times;higher;lower;larger;smaller;more (people|than|of);less than;fewer than',
    ],
    [
      -0.7,
      "i;my;me;you;your;we;our;us;let's;will;would;should;could;might;may;if;must;can;need;needs;want;wants;hope;wish;feel;love;like;care;try;trying;going to;gonna;" +
        'important;great;good;better;best;wonderful;nice;beautiful;interesting;proud;strong;fair;right;wrong;' +
        'maybe;perhaps;possibly;probably;likely;seems;seem;seemed;appears;depends;depending;whether;' +
        'what;why;how;who;well;thing;things;something;anything;everything;way;ways;someone;anyone;everyone;everybody;' +
        'overall;ultimately;in (conclusion|summary|short);finally;therefore i;example;for example;for instance;e g',
    ],
    [-0.3, 'so;but;and;now;this;that;these;those;it;here;there;about'],
    [
      -1.6,
      "i (think|believe|feel|guess|suppose|hope|want|wish|would|will|love|like|agree|disagree|understand|know|mean|just|really|can|can't|cannot|don't|do not|do|must|should|could|might|may|look forward|appreciate|recommend|suggest|hear|see|say|respect|trust|'d);" +
        "i'm (going to|not|sure|sorry|glad|happy|just|here|proud|afraid|asking|talking|saying|telling);i am (going to|not|sure|sorry|glad|happy|here|proud|asking);i'll;i'd;i've got;let me;let us;" +
        "we (need|must|should|can|could|will|would|ought|want|want to|have to|need to|'ll|'d|cannot|can't|also need);we're (going to|gonna|not going to|here);we'll;we've got to;we are going to;" +
        "you (know|see|can|could|should|will|might|may|need|want|have to|must|'ll|are|don't);you're;you'll;you've;thank you;thanks;thank you (very|so) much;please;sorry;good (evening|morning|night|luck|question|point);hello;hi;welcome;congratulations;sure;certainly;of course;okay;ok;yes;no;" +
        "in my (opinion|view|judgment|judgement|experience);it is (important|essential|crucial|best|recommended|advisable|possible|worth|a good|always|up to) *;it's (important|essential|crucial|best|recommended|advisable|possible|worth|a good|always|up to|about|not|time|just) *;" +
        "here (is|are|'s);here's;there (is|are) (a|many|several|some|various|different|no) (way|ways|reasons|factors|things|question|doubt|different);this (means|is why|is because|will|can|could|may|would|makes|allows|helps|ensures);" +
        "make sure;be sure;remember;keep in mind;consider;feel free;don't forget;note that;look at;talk about;think about;talking about;the question is;the point is;the answer is;the truth is;the bottom line;that's (why|what|how|not|a|the|right|just|all|where|it);this is (a|an|not|why|what|about|the|how|where);" +
        "what (we|i|you);who (will|is going);going to;i'm going;would you;do you;are you;can you;have you;did you;will you;is that;is it;is there;what about;how about;how do;as (an|a) (ai|language|large);this (code|script|function|program|example|approach|method|step|solution);the (code|script|function) ;(dice|rolls|puzzle|riddle)",
    ],
    [
      1.6,
      "(the fact|the truth|fact) is that;(doesn't|don't|won't|didn't|isn't|does not|did not) (tell|telling|told) (you|us|the american people);let me (say|tell you|remind you|point out) (this|that)?;let's (be clear|remember);(never|not) once;not won;no (weapons|evidence|record);" +
        '(was|am|is|were) (the only|one of (two|three|four|five|six|seven|eight|nine|ten|eleven|the)|the first|the last);(his|her|their) (own|plan|budget|bill|record|party|administration);my opponent;(the senator|the governor|the president) (voted|said|has|was|signed|opposed|supported|promised)',
    ],
    [
      -2.2,
      "^ (i|we) (would|will|shall|want|plan|intend);^ (i'd|i'll|we'll|we'd);^ (i'm|we're|i am|we are) going to;^ (the first thing|what) (i'd|i would|i'll|we need|we have to);it's time (to|for|we|that);(the|our|next) question is (for|about|from);(two|one|three|thirty|sixty|ninety) (minute|minutes|seconds) (each|to|for|rebuttal|response);" +
        "(fundamental|honest|strong) (disagreement|difference|differences);^ i (remember|met|grew up|have|was a|was born|came);i'd like to;we (can|cannot|can't) do;i remember;(meeting|met) a (woman|man|young|family|mother|father)",
    ],
    [
      -2.4,
      "?;thank you;^ (thank|thanks|hello|hi|sure|please|welcome|sorry|okay|ok|well|yes|no);^ (let|here|consider|try|use|make|ensure|remember|check|start|add|create|include|choose|avoid|keep|take|find|look|ask|get|provide|write|click|select|open|follow|set|run|install|determine|identify|evaluate|compare|research|review|contact|see|be|do|don't|never|always|imagine|suppose|give|go);" +
        "^ (what|why|how|who|when|where|which|would|could|should|do|does|did|is|are|can|will|have|has) * *;^ (if|when) you;for (example|instance);it's (a|an) (very)? (solid|thoughtful|good|great|strong|fascinating|interesting|common|complex|nuanced|classic|excellent|fair|valid) *;your (list|argument|statement|point|question|view|position|perspective|selection) *;^ answer;final answer;^ ideally;net present value;npv;god bless;as an ai;as a language model;as an ai language model;my knowledge cutoff;my (training|knowledge);my fellow;ladies and gentlemen",
    ],
  ],
};
