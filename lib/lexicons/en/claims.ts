import type { Lexicon } from '../../lexicons.ts';

/** Which sentences claim something, and whose claim it is. */
export const claims: Lexicon['claims'] = {
  negators: [
    'not',
    'no',
    'never',
    'neither',
    'nor',
    'none',
    'nobody',
    'nothing',
    'cannot',
    'without',
    'hardly',
    'rarely',
    'barely',
    'unlikely',
    'impossible to',
    'difficult to',
    'hard to',
    'far from',
    "(isn|aren|wasn|weren|don|doesn|didn|can|couldn|won|wouldn|shouldn|haven|hasn|hadn|ain)'t",
    'too early to',
    'lack of',
    'lacks',
    'fail to',
    'fails to',
    'failed to',
    'refuse to',
    'instead of',
    'rather than',
  ],
  affirmers: [
    '(no|without a|without any|beyond a|beyond any|not a) (shadow of)? (a|the)? doubt',
    'no (question|denying|way|mistake)',
    'without (question|exception|fail)',
    'not only',
    'not just',
    'no side effects',
    'no risk',
    'no longer',
    'no matter',
    'nothing (less|short)',
    'never (fail|fails)',
  ],
  conditions: [
    'if',
    'unless',
    'suppose',
    'supposing',
    'imagine',
    'a world (where|in which)',
    "let's (say|assume|suppose|imagine|pretend)",
    'let us (say|assume|suppose|imagine)',
    'assume',
    'assuming',
    'assumed',
    'whether',
    'provided that',
    'in case',
    'as long as',
    'hypothetical',
    'hypothetically',
    'as if',
    'as though',
    'even if',
    'only if',
  ],
  reporters: [
    '(say|says|said|claim|claims|claimed|argue|argues|argued|believe|believes|believed|insist|insists|insisted|maintain|maintains|maintained|assert|asserts|asserted|contend|contends|contended|suggest|suggests|suggested|think|thinks|thought|feel|feels|felt|write|writes|wrote|declare|declares|declared|promise|promises|promised|state|states|stated|told|tell|tells|warn|warns|warned|swear|swears|swore|vow|vowed|see|sees|view|views|regard|regards|consider|considers) (us|me|them|him|her|you)? (that|it|this|there|he|she|they|the|its|his|her)',
    'according to',
    'in the (words|view|opinion|eyes) of',
    '(claims|claim|belief|idea|argument|view|notion|assertion|statement|promise|promises) (that|of|to)',
    'would (have)? (you|us|people)? believe',
  ],
  mentions: [
    'the (word|words|phrase|term|terms|expression|idiom|adverb|adjective|wording|sentence|string|keyword|letter|letters|prefix|suffix)',
    '(words|phrases|terms|expressions|wording|language|statements|claims) (like|such as)',
    '(avoid|avoiding|using|saying|replace|removing|remove) (words|phrases|absolute)',
  ],
  doubts: [
    "(i'm|i am) not (entirely|completely|fully|absolutely|totally|quite|100%)? (sure|certain|aware|confident|familiar|able)",
    "i (don't|do not|can't|cannot) (know|recall|have|verify|confirm|be sure|be certain|say)",
    "i couldn't (find|verify|confirm)",
    'i (may|might|could) (be|have) (wrong|mistaken|it wrong|misremember|the details wrong|errors)',
    'as of my (last|latest|most recent)? (update|knowledge|training|information)',
    '(my|the) (knowledge|training|information) (cutoff|cut-off)',
    'please (verify|check|double~check|confirm|consult)',
    "(it's|it is|i'd|i would|i) (worth|best to|important to|recommend|suggest|advise) (verifying|checking|double~checking|verify|check|double~check|confirming|consulting)",
    '(may|might|could) (not be|be) (accurate|inaccurate|outdated|out of date|up to date|wrong|incorrect|incomplete)',
    'to the best of my knowledge',
    "if (i'm|i am) not mistaken",
    'from memory',
    'this is (only|just)? (a|an|my)? (rough|guess|estimate|approximation)',
    '(rough|approximate|ballpark) (figures|numbers|estimates|estimate|figure)',
    'take (this|these) with a grain of salt',
  ],
  imperatives: (
    'accept access accompany act activate adapt add adjust adopt advise aim align allocate allow ' +
    'alternate analyse analyze apply arrange ask assemble assess assign assume attach attend avoid ' +
    'bake beat become begin bend bind blend boil bookmark boost breathe bring browse brush build buy ' +
    'calculate call capture carry cast catch celebrate charge chat check choose chop cite clarify ' +
    'classify clean clear click close coat collect combine commit communicate compare compile ' +
    'complete compose compute conduct configure confirm connect consider consult contact continue ' +
    'convert cook copy correct count cover crack create crush cultivate customize cut dab decide ' +
    'declare decrease define delegate delete deploy describe design determine develop dice dip ' +
    'discard discuss display distribute divide do document double download drag drain draw dress ' +
    'drink drizzle drop dry earn eat edit eliminate embed embrace emphasize employ empty enable ' +
    'encourage engage enjoy ensure enter erase establish estimate evaluate examine execute exercise ' +
    'exhale exit expand expect explain explore export express extend extract familiarize fasten feed ' +
    'fetch figure file fill find finish fit fix flip flush focus fold follow forget format frame fry ' +
    'fund garnish gather generate get give glue go grab grate greet grill grind guard guess handle ' +
    'hang harvest heat highlight hire hold hug hunt identify ignore imagine implement import improve ' +
    'include incorporate increase inform inhale initialize insert inspect install integrate introduce ' +
    'invest investigate invite iron iterate join jot jump keep knead know label launch lay lead learn ' +
    'leave let lift light limit link list listen load locate lock log look lower maintain make manage ' +
    'map marinate mark mash measure meditate meet melt mention mind minimize mix modify moisten ' +
    'monitor mount move multiply mute nap navigate note notice notify nudge observe obtain offer omit ' +
    'open optimize order organize outline own pack paint park pass paste pause pay peel perform ' +
    'photograph pick pin place plan plant play plot plug point polish pop pour practice practise ' +
    'preheat prepare present preserve press pretend prevent print prioritize proceed process program ' +
    'promote protect provide prune publish pull pump purchase push put quit quote raise rake rank ' +
    'rate reach read realize recall recognize recommend record recreate recycle reduce refer ' +
    'reference refine reflect refrain refresh register rehearse reinforce relax release rely remain ' +
    'remember remind remove rename repair repeat replace reply report request require research ' +
    'reserve reset resolve respect respond rest restart restrict return review rewrite rinse roll ' +
    'rotate rub run sand save scan schedule scrape scroll scrub seal sear search season seek select ' +
    'sell send separate serve set settle setup shake shape share shave shift ship shop show shower ' +
    'shut sign simmer simplify sip sit sketch skip sleep slice smell smile snap soak solve sort speak ' +
    'specify spell spend split spray spread sprinkle squeeze stack stand staple start state stay ' +
    'steam steep steer stick stir stop store strain strengthen stretch strive structure study stuff ' +
    'submit substitute subtract suggest summarize support suppose swap sweep swim swirl switch tackle ' +
    'tag tailor take talk tap taste teach tear tell test text thank thaw think thread throw tick tie ' +
    'tighten tilt toast toss touch trace track trade train transfer transform translate trap travel ' +
    'treat trim trust try tuck tune turn twist type understand unlock unpack unplug unwrap update ' +
    'upgrade upload use utilize validate verify view visit visualize vote wait wake walk warm warn ' +
    'wash watch water wave wear weed weigh whip whisk wind wipe work wrap write zip zoom'
  ).split(' '),
  imperativeNouns: (
    'access act address aim approach attempt balance base beat blend block boil book bookmark box ' +
    'break brush build burn call care carry cast cause challenge change charge charter chat check ' +
    'claim clean clear climb close coat color comment commit compile contact contract control cook ' +
    'copy cost count cover crack cut deal debate decrease demand design dice dip display document ' +
    'double download draft drag drain drawing dress drink drive drizzle drop dry exercise experience ' +
    'export express extract face fall fear feed figure file fill film finish fit fix flip float flow ' +
    'flush focus fold force form format frame fry fund gain gift glue grant grill guard guess guide ' +
    'handle heat help highlight hire hit hold hope hug hunt import increase influence input insert ' +
    'interest invest iron issue joint judge jump keep label launch layer lead leave level lift light ' +
    'limit line link list load lock log look love lower mark market mash master matter measure meet ' +
    'mind mix model monitor mount move murder name nap note notice offer order outline own pack paint ' +
    'park pass paste pause pay permit pick pin place plan plant play plot plug point polish pop post ' +
    'pour power practice present press print process produce program project promise promote protest ' +
    'pull pump purchase push rain raise rake range rank rate reach read record reference reform ' +
    'refund regard release remark rent repair repeat reply report request rescue research reserve ' +
    'rest result return review reward risk roll run sail salt sample sand save scale scan schedule ' +
    'score scrape seal search season sell sense separate set shake shape share shift ship shop show ' +
    'shower sign sketch skip sleep slice smell smoke snap soak sort sound spot spray spread stack ' +
    'stand staple start state stay steam step stick stock stop store strain stress stretch structure ' +
    'study stuff subject supply support surface survey swap sweep swim switch tag talk tap target ' +
    'taste tear test text thought thread tick time tip toast toss total touch tour trace track trade ' +
    'train transfer transport trap travel treat trim trust try turn twist type update upgrade upload ' +
    'use value view visit vote wait wake walk warm wash waste watch water wave wear weather weed ' +
    'weigh welcome whip whisk will wind wipe wish wonder work wrap yield zip zoom'
  ).split(' '),
  objects: [
    '(the|a|an|your|yourself|it|them|this|these|those|that|all|each|every|any|some|both|our|his|her|their|my|me|us|up|out|off|down|on|in|into|for|with|about|to|at|by|from|as|over|through|whether|if|how|what|where|when|why|which|who|one|two|three|more|less|only|around|away|back|between|aside|clear of|sure|and)',
  ],
  leads: [
    "(please|then|next|first|firstly|second|secondly|third|thirdly|finally|lastly|now|also|always|never|just|simply|alternatively|instead|optionally|additionally|afterwards|carefully|gently|slowly|quickly|remember to|be sure to|make sure to|make sure you|make sure|try to|do not|do|don't|so|and|or|but|to start|to begin|if needed|if possible|if necessary|once done|again|briefly|regularly|clearly|gradually|occasionally|periodically|immediately|otherwise|feel free to|you can|let's|let us)",
  ],
  preludes: [
    '(to|when|if|once|after|before|for|in|while|using|with|by|from|on|at|during|as|unless|whenever|until|since|depending)',
  ],
  questions: [
    '(who|what|when|where|why|how|which|whose) (is|are|was|were|do|does|did|can|could|would|should|will|has|have|many|much|long|far|often)',
    '(is|are|was|were|do|does|did|can|could|would|should|will|has|have) (i|you|we|he|she|it|they|there|this|that|these|those|the|a|an|my|your)',
  ],
  conjunctions: [
    '(but|although|though|while|whereas|because|since|so that|and|which|who|unless|however|yet|as well as|even though|when|if)',
  ],
  stakes: [
    '(health|healthy|medical|medicine|medication|medications|drug|drugs|dose|doses|dosage|symptom|symptoms|disease|diseases|cancer|diabetes|treatment|treatments|cure|cures|cured|heal|heals|therapy|vaccine|vaccines|pregnant|pregnancy|pain|infection|doctor|diet|immune|toxic|poison|poisonous|legal|legally|illegal|lawsuit|sue|court|contract|visa|tax|taxes|taxed|invest|investment|investments|investing|income|profit|profits|returns|loan|loans|mortgage|debt|savings|retirement|fund|funds|stock|stocks|crypto|bitcoin|money|safe|safely|safety|unsafe|risk|risks|risky|harmless|harmful|danger|dangerous|side effects|surgery|herb|herbs|supplement|supplements|remedy|remedies)',
  ],
};
