import type { Lexicon } from '../../lexicons.ts';

const NAMED_HIDERS =
  '(the media|mainstream media|media|the government|governments|doctors|your doctor|big pharma|pharma|the elites|elites|the elite|banks|the banks|bankers|the industry|industry|experts|corporations|big tech|schools|hospitals|politicians|scientists|insurers|brokers|lawyers|the establishment|authorities|the experts|those in power|the powerful|your boss|employers)';
const HIDERS = `(they|${NAMED_HIDERS.slice(1)}`;
const RELATION =
  '(parent|mother|father|mom|mum|dad|friend|person|patriot|citizen|christian|muslim|husband|wife|son|daughter|human being|partner|believer|spouse|provider|voter|american|neighbor|neighbour|man|woman)';
const LOSS =
  '(lose (everything|it all|your (home|house|job|savings|money|family|kids|children|life|chance|account|health|place|future|mind|spot))|regret (it|this)|be sorry|end up (alone|poor|homeless|broke|dead|with nothing|sick|in (jail|prison|debt))|be left (behind|with nothing|out|alone)|die|suffer|miss out|miss (your|this|the) (chance|opportunity|window)|fail|never (forgive|recover|get|have|see|find|succeed|be)|stay (poor|alone|sick|stuck|behind)|pay (dearly|the price|for it)|be (ruined|finished|too late|alone|sorry|destroyed))';

/** Tricks that push instead of giving reasons, by the name of their message. */
export const pressure: Lexicon['pressure'] = {
  tricks: {
    urgency: {
      strong: [
        '(order|buy|act|join|sign up|claim (it|yours)|book|reserve (it|yours)|grab (it|yours)|get (it|yours|one)) (it|yours|one)? (now)? while you (still)? can',
        '(slip|slips) (through|away from|from) your (fingers|hands|grasp)',
        '(commit|decide|sign|buy|act|say yes|do it) (right)? this (instant|minute|second|very (moment|minute))',
        "(stop|quit|don't) (over~thinking|overthink|hesitating|thinking about it|waiting|stalling) (it|this|around)? (and|just) (just)? (commit|act|buy|sign|do|order|decide|join|go|jump)",
        'no time to (think|hesitate|waste|lose|read|compare|ask|consider|check|reflect|second-guess)',
        '(choose|decide|act|commit|buy|sign) (today|now) (,)? (tomorrow|later) (will|may|might|is) (be)? too late',
        "(sign|sign up|act|order|buy|book|decide|join|register|call|respond|reply|invest|commit) (before|by) (midnight|tonight|the end of|it is gone|it's gone|they're gone|they are gone)",
        '(or|before) (the|this) (price|cost|rate|offer|chance) (doubles|triples|goes up|rises|increases|jumps|expires|disappears|is gone|runs out|ends)',
        "(this is|it's|that's|it is) (your|our|the) (very)? (last|final|only|one) (chance|hope|opportunity|shot)",
        'what are you waiting for',

        '(you|we) (must|need to|have to) (decide|act|sign|commit|buy|invest|switch|move|sell) (now|today|tonight|immediately|right now|right away)',
        '(now or never|today only|one day only|this weekend only|while supplies last|while stocks last|flash sale|tonight only)',
      ],
      medium: [
        '(act|decide|move|buy|order|sign up|switch|join|commit|register|sell|invest|book|subscribe|do it|do this) (now|immediately|right now|today|tonight|right away|at once) (or|before|and|while|because|if|to)',
        '(tiny|narrow|rapidly closing) window',
        '(signing up|sign up|join|register|enrol|enroll|subscribe) (right now|today|immediately|tonight|right away)',
        '(decide|order|claim (it|yours|your …)|reserve (it|yours|your …)|buy|commit|do it|get yours|secure (it|yours|your …)) (right now|now|immediately|today|instantly|right away|tonight|at once)',
        '(offer|deal|discount|price|chance|opportunity|bonus) (disappears|vanishes|lapses|is gone|goes away|doubles|will be gone|is off the table|will never come back|will not come back)',
        '(your|the) (last|final) (opportunity|chance|shot|call) to',
        "(can't|cannot|can not) afford to (ignore|miss|skip|wait|pass|delay|lose)",
        'every (second|minute|hour|day|moment) you (wait|delay|hesitate|waste|spend)',
        'act now',
        '(act|move|order|buy) (now|fast|quickly|today) (before|or|because|while|and|if)',
        '(you|we) (must|need to|have to|should|had better|better) (act|move|decide|order|buy) (now|fast|quickly|today|immediately)',
        'hurry',
        '(last|final) (chance|opportunity|call|hours|days)',
        "(time is|time's|the clock is|your time is) (almost)? (running out|ticking|up)",
        'limited~time (offer|deal|sale|discount|only|opportunity|price|promotion|bonus|edition)',
        'for a limited time only',
        "(offer|deal|sale|discount|price|promotion|window|opportunity|chance|promo|savings|code) (ends|expires|closes|is (ending|closing|expiring|about to)|will (end|expire|close|disappear|be gone|not last)|won't (last|come|be)|ending|closing|expiring)( (soon|today|tonight|tomorrow|in|at|forever|again|long))?",
        '(ends|expires|ending|expiring|closes|closing) (soon|today|tonight|tomorrow|at midnight)',
        'once~in~a~lifetime',
        'every (second|minute|hour|day) (you (wait|delay|hesitate|waste)|counts)',
        "(there's|there is|we have|you have) no time (to (lose|waste|think|wait)|left)",
        "(you|we) (can't|cannot|must not|don't have time to) (afford to)? (wait|delay|hesitate)( (any longer|another day))?",
        '(reserved|held|saved) for … (minutes|seconds|minute)',
        '(the|this) window (is|will be) closing',
        'tomorrow (will|may|could|might) be too late',
      ],
      weak: [
        "before (it is|it's) too late",
        "(don't|do not) (wait|delay|hesitate|miss (out|this|your chance|it)|let this)",
        'right now',
        'immediately',
        'as soon as possible',
        '(today|tonight)',
        'only today',
      ],
    },
    scarcity: {
      strong: [
        '(once|when) (these|they|those|the) (*)? (seats|places|spots|tickets|units|copies|slots|items|ones)? (are|have) (sold out|gone|taken|sell out),',
        "(won't|will not|never) be (restocked|available again|back in stock|offered again|repeated)",
        '(before|until) (somebody|someone|anybody|anyone) else (grabs|takes|gets|snaps|buys|claims)',
        '(only|just) … (left|remaining) (in stock|at this price|for today|today|now|in your size|at this rate)',
      ],
      medium: [
        '(only|just) (a few|a couple|a handful|one|two|three|four|five|six|seven|eight|nine|ten|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20)( more)? (spots|spot|seats|seat|items|item|rooms|room|places|place|tickets|units|copies|pieces|pairs|slots)? (left|remaining|available)',
        '(stock|stocks|supplies|supply|inventory|seats|places|spots|tickets) (is|are) (almost|nearly|running|already|rapidly|quickly)? (exhausted|depleted|low|gone|out|disappearing|vanishing|filling|shrinking|limited|going)',
        'only (a few|a handful of|one|two|three|four|five|ten|*) (places|seats|spots|tickets|copies|units|slots|rooms) (remain|left|are left)',
        '(almost|nearly) (gone|sold out)',
        'selling (out)? fast',
        '(limited|low) (stock|spots|seats|places)( left| available| remaining)?',
        '(limited|low) (supply|quantities|quantity|availability) (left|remaining|only)',
        '(low|running low|few left|not many left) in stock',
        '(in|very) high demand(,| and| right now| today)',
        '(people|others|shoppers|customers|visitors|users) (are|is|were)? (currently|right now|also)? (viewing|looking at|watching|eyeing) (this|it)',
        "(when|once) (it's|it is|they're|they are) (gone|gone,) (it's|it is|they're|they are) gone",
        '(going|go|sells|sell|selling) (out)? (fast|quickly)',
        '(spots|seats|places|slots|rooms) (are)? (filling|running out|going|limited)',
      ],
      weak: [
        'in your cart',
        'exclusive',
        '(limited|low) (supply|quantities|quantity|availability)',
        'in high demand',
      ],
    },
    fear: {
      strong: [
        "you('ll| will|'d| would) (be kicking|kick|never forgive|hate) yourself",
        '(regret (it|this) (for the rest of|all) your life|regret (it|this) forever)',
        "(don't|do not) come (crying|running|complaining) (to me)?",
        '(ignoring|dismissing|skipping|refusing|missing) (this|it|these|that) … (could|will|would|may|might) (destroy|cost you|ruin|kill|end|wreck)',
        "(you're|you are) (putting|risking|endangering|gambling with) your (family|children|kids|life|loved ones|family's (lives|life|safety|future)|home|child's (life|future))",
        'wake up before',
        '(nothing|no one|nobody) else (will|can|is going to) (ever)? (save|help|protect|heal|rescue) (you|us|them)',
        'your (very)? (last|only) hope',

        '(your|their|our) (own)? (family|children|child|kids|kid|loved ones|baby|parents|marriage|health|career|reputation|future|savings|home) (will|could|would|might|may) (all)? (suffer|be (ruined|destroyed|in danger|at risk|lost|gone|taken)|pay (the price|for it)|never forgive|die|hate you|be the next|collapse|vanish)',
        '(or|and) you will (lose|regret|suffer)',
      ],
      pairs: [
        [
          [
            "if you (don't|do not|put|pass|sit|wait|refuse|say no|keep|hesitate|ignore|fail|leave|stop|delay|miss|won't|doubt|question|skip|walk away|think about it)",
            'unless you',
            '(act|decide|switch|move|buy|sign|sign up|do (it|this)|sell|join|pay|agree|listen to me|commit) (now|today|immediately|fast|quickly|tonight)? or',
            '(every|each) (day|minute|hour|second) (you|that you|of)',
            'the longer you wait',
            '(after|once) (tonight|midnight|today)',
          ],
          [
            `you('ll| will|'re going to| are going to| could| might) (probably|surely|certainly|definitely|likely|simply|just|also)? ${LOSS}`,
            '(your|their) (family|children|kids|loved ones|savings|health|home) (will|could) (suffer|be|pay|die|hate|vanish|collapse)',
            'everything you (have|own|love|saved|built|worked)',
            '(opportunity|chance|offer|spot|place|door|window|deal|it|this) (will|is going to) be (gone|lost|closed|over) (for good|forever|for ever)?',
            '(costs|cost|costing|will cost) you (money|dearly|thousands|a fortune|everything)',
            '(throwing|burning|losing|wasting) (away)? (your)? money',
            '(they|he|she|it) will be (gone|dead|taken|lost) (forever|for good)',
          ],
        ],
      ],
      medium: [
        `you('ll| will|'re going to| are going to) (probably|surely|certainly|definitely|simply|just|really)? ${LOSS}`,
        "(lose|losing|risk|risking|cost you|gamble) (everything|all) (that)? (you|you've|you have)? (have|own|love|saved|built|worked (so hard)? for|earned)?",
        '(putting|risking|gambling with|endangering) (your|their) (own)? (family|children|life|kids|health|future)',
        "(do you (really)? want|you don't want) (to|your|that|them|your family) … (suffer|lose|die|blame|regret|alone|poor|risk|fail|happen)",
        '(imagine|think) (how|what) … (if you|when you|feel|lose|happens)',
        '(disaster|catastrophe|ruin|tragedy) (is|awaits|will)',
      ],
      weak: ['or else', '(terrifying|horrifying|nightmare|deadly)', 'your (family|children|savings|kids)'],
    },
    crowd: {
      strong: [
        "(do|don't) you (really)? want to be the (only|last) (one|person)",
        "(you're|you are|you'd be|you would be) the (only|last) (holdout|hold~out|one (left|not|without|who|still))",
        "(you're|you are|you'll|you will|you'd) (be|being|getting|get) left behind",
        '(nobody|no one) (smart|sensible|serious|sane|clever|in their right mind|who matters|with any sense) (is|would|still|has|does|uses|bothers)',
        '(everyone|everybody) … (has|have|is|are) already (switched|moved|joined|signed|doing|using|bought|done|made|changed)',
        '(all (of)?)? your (friends|neighbours|neighbors|colleagues|classmates|peers|competitors|coworkers|co-workers) … (already|all) (signed|joined|doing|using|switched|bought|done|have|moved|own)',
        "what('s| is) (holding|stopping) you( back)?",
        '(thousands|millions|hundreds) (of (people|others))? have (already)? (claimed|signed up|joined|switched|bought|ordered) … (so should you|and so|you should too|why not you)',
        '(everybody|everyone) who matters',
        '(any|every) (sensible|sane|smart|reasonable|rational|intelligent|decent|normal|thinking) (person|human|parent|adult|investor|man|woman) would (immediately|instantly|just|simply|surely)? (agree|accept|say yes|choose|do|take|buy|sign|jump|know better|understand|join|see (it|this|that))',
        'no one who (really|truly|actually)? (cares|loves|values|understands|respects) … would',
        "(only you|you('re| are) the (only|last) (one|person)) (are|have|who|still|left|not) (is|are|has|have)? (still|not|left|waiting|without|yet|hasn't|haven't|doesn't|isn't)?",
        "why (aren't|haven't|don't) you( yet)?",

        '(nobody|no one|anyone|anybody|everyone|everybody) with (any|half a|a) (sense|brain|common sense|clue)',

        "(everyone|everybody) (else)? (you know|around you|who matters|with (a brain|any sense)|smart|in your (town|school|class|office|street|family))? (is|has|'s|does|agrees) (already|now)? (already|doing (it|this)|buying|using (it|this)|switching|switched|moved on|joined|joining|moving|talking about|getting (it|one|rich)|in on|laughing)",
        '(everyone|everybody) (already|else already)',
        '(all|every one of)? (your|the smart|smart|sensible|all your|intelligent|successful|the coolest|most of your) (friends|people|neighbors|neighbours|parents|investors|money|classmates|peers|colleagues|competitors) (is|are|have|has) (all)? (already|switched|laughing|joined)',
        "(don't|do not) (be|get) (the)? (last|only|left)( (one|person|behind|out))?",

        "(millions|thousands|hundreds|billions) (of)? (people|users|families|others|customers|americans|parents|investors|women|men|households|students)? (can't|cannot|could not) (all)? be wrong",
      ],
      medium: [
        '(millions|thousands|hundreds|billions|so many) of (people|users|families|others|customers|americans|parents|investors|women|men|households|students|readers|smart people) (have|already|are|just) (already|switched|joined|trust|doing it|changed|signed up|made the|moved|bought|using (it|this))',
        '(millions|thousands|hundreds|billions) (have|are) already',
        'join (the)? … (millions|thousands|hundreds|others|winners|smart)',
        "(don't|do not|you'll|you will|you don't want to|you'd|to not) (be|get|being) left behind",
        'nobody … anymore',
        'no (one|sane person|serious person) in (their|his|her) right mind',
        "(best~selling|bestseller|most popular choice|customers' choice|everyone's favorite)",
        '(people|customers|shoppers|others) (have)? (just)? (bought|purchased|ordered|added) (this|it)',
      ],
      weak: ['(everyone|everybody) (knows|agrees|loves|wants|needs)', 'trending', 'millions'],
    },
    choice: {
      strong: [
        'two (kinds|types|sorts) of people(:)?',
        'you (really|simply|literally|now)? have no (other|real|more)? (choice|alternative)',

        "you('re| are) either (with|for|part|in|one) … or (against|you|part|out|one)",
        "(it's|it is) (this|that|now|him|her|them|me|us) or (nothing|never|ruin|disaster|poverty|death)",
        'take it or leave it',
        'do or die',
      ],
      pairs: [
        [
          [
            '(only|just)? two (options|choices|paths|ways)',
            "either (you|we|they|you're)",
            '(you|we) (either|can either|must either|will either|should either)',
          ],
          [
            "or (you|we|they)('ll| will| are| stay| lose| remain| end up| die| fail| never|'re| keep| give up| accept| live with| suffer| watch| admit| go (broke|under|without))",
            'or (lose|suffer|die|regret|stay|watch|accept|give up|face|be left|end up)',
          ],
        ],
      ],
      medium: [
        "there('s| is) (really|simply|literally|absolutely)? no (other|alternative|middle|third) (way|choice|option|ground|path|alternative)( left)?",
        '(the|your) (one and)? only (real|remaining|viable|true|possible)? (option|choice|way out|chance|hope|escape|salvation|solution) (left|you have|is|now|for you|remaining)',
        'no (two ways|ifs) (about it|or buts)',
      ],
      weak: ['either', 'no choice'],
    },
    guilt: {
      strong: [
        '(think|imagine) (of|about)? how (disappointed|sad|hurt|ashamed|heartbroken) (your|they|he|she|we|i)',
        'the least you (can|could) do',
        'if you (really|truly|actually)? cared (at all|about|for)',
        "if you (really|truly|actually)? (loved|cared) … (you'd|you would)",
        "you('d| would| will|'ll) be (a|an)? (complete|total|real|such a)? (fool|idiot|crazy|stupid|mad|insane|foolish|coward|bad (mother|father|parent|friend|son|daughter)) (to|not to|if|for)",
        `what (kind|sort) of (a)? ${RELATION} (are|is|would|does|lets|refuses|says|doesn't|wouldn't|leaves|turns|thinks|can)`,
        "(don't|do not) be (so)? (stupid|a fool|foolish|naive|an idiot|a coward|a loser|selfish|difficult|ungrateful|weak|silly)",

        "(real|true|good) (men|women|friends|patriots|americans|christians|parents|mothers|fathers|leaders|winners|believers|fans) (don't|do not|never|always|would|wouldn't|know)",
        'if you (really|truly)? (loved|cared about) (me|us|them|him|her|your)',
        'only (losers|fools|idiots|cowards|failures|the weak)',
        '(think|just think) (of|about) (what (could|might|will|would) happen|your (poor)? (kids|children|family|mother|father|parents)|the children)',

        "after (all|everything) (that)? (i|we|they|he|she|your (mother|father|parents|family)|i've|we've|they've) (have|has|had)? (done|did|been through|given|sacrificed|paid)",

        'you owe (it|them|me|us|him|her|your|this)( to)?',
        '(only|just) (a|an) (fool|coward|idiot|bad|selfish|terrible|weak|irresponsible|stupid|naive) (person|parent|mother|father|man|woman)? (would|will|could|refuses|doubts|says|waits|ignores)',
        "(shame on you|you should be ashamed|aren't you ashamed)",
        "you('ll| will)? (have|be) (only|nobody but)? (yourself)? to blame",
        "(it|that|this)('ll| will|'s| is| would) (all)? be (all)? your (own)? fault",
        'do you (really)? (want|wish) (to|your … to) (be)? (responsible|to blame|guilty|the one who|live with)',

        `(a|any|every|no) (truly|really)? (good|real|true|responsible|loving|decent|smart|caring|serious|sane|sensible|proper|self-respecting|honest|loyal|devoted|wise) ${RELATION} (would|wouldn't|would never|never|doesn't|does not) (ever|even|not)? (say|let|allow|refuse|hesitate|buy|do|deny|wait|leave|want|give|skip|miss|question|doubt|ignore|think|ask|turn|choose|pick|risk|send|take|put|keep|vote|support|act|help|sign|stay|stand|know)`,
        'if you (really|truly|actually|ever) (loved|cared|love|care|respected|respect|valued|believed) (about|for|in)? (your|them|him|her|me|us|their|this|the)',
        'how (can|could|dare) you (not|live with|sleep|ignore|refuse|say no|even|just|think of|abandon|leave|do this)',
      ],
      medium: [
        "(don't|do not|stop) (be|being) (selfish|a coward|weak|naive|stupid|foolish|ungrateful|difficult)",
        '(you|that) would be (selfish|cruel|irresponsible|heartless|cowardly|ungrateful)( of you)? (to|not)',
        "(you'd|you would) (be letting|let|be failing|disappoint|be betraying) (me|us|them|your|everyone)",
        'i (thought|expected) (you|better) (were|of|from) (better|smarter|you|braver|my)',
        "(no|no,|no thanks|no thanks,|no, thanks,) i (prefer|like|would rather|don't want|hate) (to)? (pay|paying|saving|full)",
      ],
      weak: ['(selfish|coward|ashamed|shame|disappoint|let (them|me|us) down)'],
    },
    secret: {
      strong: [
        `${HIDERS} (hope|hopes|pray|prays) (that)? you (never|don't|won't) (ever)? (find|learn|discover|know|hear|see|notice|realise|realize|ask)`,
        "(this|it|truth|secret|cure|remedy|i'm about to (share|tell you|reveal)) (has been|have been|was|is being) (deliberately)? (suppressed|hidden|kept (secret|hidden)|buried|covered up|silenced) (for (years|decades|centuries)|by (powerful|the elites|those|big|the government|the media|the industry))",
        `(insiders|${NAMED_HIDERS.slice(1, -1)}) (are|is) (keeping|hiding|concealing|withholding) (this|it|the truth|these|that)`,
        `${HIDERS} (lied|have lied|has lied|have been lying|has been lying|are lying|is lying|lie|keep lying|keeps lying) to (you|us|people|the public|everyone)`,
        `before ${HIDERS} (shut|shuts|take|takes|ban|bans|silence|silences|delete|deletes|remove|removes|censor|censors|stop|stops|find out|hide|hides) (this|it|us|me|him|everything|you)`,

        "(don't|do not|never) let (them|the media|the experts|anyone|the government|the elites) (fool|lie to|brainwash|blind|deceive|trick|stop|scare) you",

        `what ${HIDERS} (don't|won't|doesn't|isn't|aren't|are not|is not|will never|never|refuse to|hope you never|would rather not) (ever|really)? (tell|telling|want|say|show|teach|admit|find|know)`,

        `${HIDERS} (don't|do not|doesn't|does not|never|hope you never|would rather|pray you never|didn't) (ever|really)? (want|like|let|hope) (you|us|people|the public|anyone|it|your family)? (to|not)? (know|see|learn|find out|hear|read|discover|understand|question|notice|realize|be known|get out)`,
        `${NAMED_HIDERS} (won't|will never|will not|would never|never|refuse to|refuses to|are afraid to|is afraid to|are not allowed to|can't) (ever|openly|dare|dare to)? (tell|teach|show|inform|warn|report to) (you|us|people|the public|anyone) (this|about|that|the truth|what|how|because|any of)?`,
        '(they|nobody|no one) (will never|would never|never|refuse to|are afraid to|dare to) (tell|teach|show|warn) (you|us|people) (this|about|that|the truth|what|how|because)',
        `${HIDERS} (is|are|have been|has been|keep|keeps|want to keep|wants to keep|try to|tries to) (deliberately|secretly|actively)? (hiding|hide|lying|suppressing|suppress|covering up|cover up|burying|silencing|keeping|concealing) (this|it|the truth|something|from|about|to)`,
        '(wake up|wake up,|open your eyes|open your eyes to the) (sheeple|people|truth|lies)',
        "(the truth|the cure|the secret|this secret|the answer) (they|that they|that (the|big)|has been|is being|was) (are|have|hidden|hiding|don't|suppressed|kept|silenced|deliberately)",
      ],
      medium: [
        '(hidden|suppressed|forbidden|censored|banned|buried) (truth|truths|cure|cures|knowledge|secret|secrets|evidence|history)',
        '(only|just) (a few|the few|insiders|a handful|the chosen|the elite) (people)? (know|knows|understand|understands|are told)',
        '(the|one|this) (dirty|little-known|shocking|simple|weird) (little)? (secret|trick)',
        '(sheeple|brainwashed|blind sheep)',
      ],
      weak: ['(secret|hidden|cover-up)', 'the truth'],
    },
    trust: {
      strong: [
        "(no need|you don't (have|need)|there('s| is) no (need|reason)|don't bother|never mind) (to)? (look (it|this|that) up|(verify|verifying|check|checking|research|double~check|google|fact~check) (it|this|that|any of (this|it)|with anyone|other sources|elsewhere|anything|my)|(ask|asking) (anyone|anybody|others|your|around)|compare (prices|offers|it|this))",
        '(simply|just) (click|press|tap|hit) (accept|agree|buy|yes|pay|order|confirm|sign)',
        "i('ve| have) already told you (all|everything)",
        "(don't|do not) (even)? think (about it|twice|too (much|hard)|so much) just",
        'just (sign|buy|pay|say yes|do it|trust me) (now|already|today)',
        "(don't|do not|never) think (about it|twice|too (much|hard)), (just)?",

        "(stop|quit|don't|do not|no need to) (asking|ask) (so many|any|more)? questions",

        "you (really|honestly)? (don't|do not|won't) need (a second opinion|to (think (about|it)|compare|ask (anyone|around|questions)|question|research|get a second|understand|know why|doubt|shop around)|(any|more) (proof|evidence|reason|reasons|other))",
        '(anyone|everyone|people|those) who (disagree|disagrees|doubt|doubts|says otherwise|say otherwise|question|questions|hesitate|hesitates|refuse|refuses)(s)? (this|it|me|that)? (is|are|must be|has|have|just|simply)',
        "(don't|do not|stop|never|no need to) (listen|listening) to (your (doctor|doctors|family|friends|lawyer|wife|husband|parents|therapist|adviser|advisor)|doctors|experts|anyone (else|who)|them|those who|the (critics|doubters|media|experts|naysayers|haters))",
        'keep listening to (doctors|experts|them|the media|your|those|people who)',
      ],
      medium: [
        '(just)? trust me( on this)?',
        'believe me',
        'take my word( for it)?',
        "(case closed|end of (discussion|story|debate)|that's final|no (further)? (questions asked|discussion|debate|excuses))",
        "(don't|do not|stop) (overthink|overthinking|question|questioning|ask(ing)? (any)? questions|second~guess|think(ing)? (about it|too much|twice)|doubt|doubting)( (it|this|me|that))?",
        "i (know|understand) (what's|what is) (best|good|right) for you",
        '(only|just) (idiots|fools|stupid people|the ignorant|cowards|losers|the weak)',
        '(no|any) (sane|rational|intelligent|thinking|reasonable) (person|human|adult) (would|could|can|will)',
        'everything (i|we) (say|tell you) is (true|right)',
      ],
      weak: ['(promise|swear|guarantee|period)', 'obvious'],
    },
  },
  emergencies: [
    '(911|112|999|ambulance|emergency|emergencies|choking|cpr|fire|smoke|evacuate|bleeding|unconscious|heart attack|stroke|poison|poisoned|drowning|earthquake|tornado|hurricane|flood|tsunami|allergic|overdose|not breathing|gas leak|suicid(e|al))',
  ],
  warnings: [
    '(scam|scams|scammer|scammers|phishing|fraud|fraudsters|manipulative|manipulation|manipulate|manipulator|tactic|tactics|pressure|propaganda|red flag|red flags|beware|be (wary|careful|skeptical|suspicious) (of|when|if)|fallacy|fallacies|rhetoric|rhetorical|slogan|slogans|advertisers|marketers|clickbait|conspiracy|myth|misconception|technique|techniques|false (dilemma|dichotomy|urgency|choice)|persuasion|guilt~trip|fomo|fear of missing out|cognitive bias|bandwagon)',
  ],
  harmless: [
    'hurry (is|was) (not|never|no)',
    '(now or later|now or (in|at))',
    '(everyone|everybody) is (different|unique|welcome|equal|entitled|created|invited|able|free|aware|responsible|expected|included)',
    '(everyone|everybody) (in|on|at) the (room|team|group|call|meeting|party|family|class)',
    '(only|just) … (left|remaining) (side|hand|child|node|join|pointer|to|edge|half|over|with)',
    '(left|remaining) (side|hand|child|node|join|pointer|edge|half)',
    'hurry (home|back|to school)',
    'no hurry',
    'in a hurry',
    'high demand for',
    'last (chance|call) (saloon|for)',
    '(trust|believe) me to',
    '(the)? (media|experts|scientists|industry|doctors|schools|banks|authorities) (have|has|had)',
    'there is no other (element|number|solution|value|way to (write|get|arrange|choose|do|factor))',
    'act (now|quickly|fast) (on|as)',
  ],
};
