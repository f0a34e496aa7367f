import type { Lexicon } from '../lexicons.ts';

const YOU_ARE = "you( are|'re)";
const THAT_IS = "(that|this|it)('s| is)";
const YOUR_WORK =
  'your (own)? (question|idea|insight|observation|point|thinking|plan|work|writing|essay|story|poem|draft|code|approach|design|reasoning|analysis|argument|proposal|perspective|instinct|instincts|intuition|mind|vision|project|list|framework|piece|theory|concept|reflection|reflections|statement|question|curiosity|creativity|honesty|courage|dedication|skill|skills|talent)';
const LAVISH =
  '(brilliant|amazing|incredible|incredibly … (insightful|thoughtful|creative|perceptive|astute|clever)|extraordinary|exceptional|outstanding|remarkable|profound|fantastic|phenomenal|superb|stunning|masterful|genius|ingenious|visionary|groundbreaking|magnificent|exquisite)';
const WARM =
  '(great|excellent|wonderful|insightful|thoughtful|fascinating|perceptive|astute|sharp|keen|clever|smart|terrific|fabulous|awesome|lovely|beautiful|thought~provoking|impressive|compelling|powerful|deep|superb|very good|really good|nuanced)';
const MILD = '(good|nice|fair|interesting|valid|solid|intriguing|important|strong|fine|reasonable)';
const REMARK =
  '(question|questions|idea|insight|insights|observation|point|catch|thinking|thought|thoughts|perspective|instinct|eye|approach|plan|realization|intuition|reasoning|analysis|argument|topic|reflection|concept|theory|hypothesis|connection|framing|example|examples|framework|work|job|choice|start|effort)';
const PERSON =
  '(writer|storyteller|thinker|person|poet|artist|mind|student|leader|strategist|coder|programmer|engineer|designer|teacher|parent|friend|listener|communicator|soul|visionary|genius|natural|scholar|entrepreneur|developer|author|musician|scientist)';
const STUDIES = '(studies|research|surveys|data|experiments|trials|polls|analyses)';
const EXPERTS =
  '(experts|scientists|researchers|scholars|historians|critics|economists|doctors|physicians|psychologists|analysts|observers|commentators|academics|specialists|philosophers|physicists|biologists|archaeologists|linguists|nutritionists|engineers|lawyers|educators|professionals|demographers|ethicists|theorists|neuroscientists|policymakers|investors|authorities|sociologists|anthropologists|climatologists|astronomers|proponents|opponents|supporters|advocates|skeptics)';
const HOLD =
  '(believe|think|argue|agree|say|claim|suggest|warn|recommend|consider|maintain|contend|assert|insist|point out|point to|propose|speculate|estimate|predict|recognize|recognise|acknowledge|view|regard|see|expect|note|advise|caution|have long (believed|argued|thought|suspected)|have (argued|suggested|warned|noted|proposed|claimed|found))';
const SHOWS =
  '(show|shows|showed|showing|demonstrate|demonstrates|demonstrated|suggest|suggests|suggested|indicate|indicates|indicated|find|finds|found|reveal|reveals|revealed|confirm|confirms|confirmed|support|supports|supported|point to|points to|lean toward|leans toward|lean towards|leans towards|consistently (show|shows|finds|find|demonstrate|suggests|suggest)|estimate|estimates|link|links|tell us|tells us)';

const lexicon: Lexicon = {
  claims: {
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
      'accept access accompany activate adapt adjust adopt advise aim align allocate allow alternate analyze analyse apply arrange ask assemble assess assign assume attach attend avoid bake ' +
      'beat become begin blend boil bookmark bring browse brush bind buy calculate call capture carry catch celebrate charge check choose chop clarify classify clean clear click close coat ' +
      'collect combine communicate compare compile complete compute conduct configure confirm connect consider consult contact continue convert cook copy correct cover create cultivate customize cut ' +
      'decide declare decrease define delegate delete deploy describe design determine develop discard discuss display distribute divide do document double download drag drain draw drink drop ' +
      'dry eat edit eliminate embed embrace emphasize employ enable encourage engage enjoy ensure enter establish estimate evaluate examine execute exercise expand expect explain explore export express extend extract ' +
      'familiarize fetch figure fill find finish fit fix focus fold follow format fry gather generate get give go grab greet grind guard handle heat highlight hire hold identify ignore imagine implement import improve include ' +
      'incorporate increase inform initialize insert inspect install integrate introduce invest investigate invite iterate join keep knead know label launch lay lead leave learn let limit link list listen load locate ' +
      'log look lower maintain make manage map mark marinate measure meet melt mention minimize mix modify monitor mount move multiply navigate note notice notify observe obtain offer open optimize order organize outline pack paint ' +
      'pass paste pause pay peel perform pick place plan plant play plot point pour practice practise preheat prepare present preserve press prevent print prioritize proceed process promote protect provide publish pull purchase push put quit ' +
      'raise reach read realize recall recognize recommend record recreate reduce refer reference refine reflect refrain register regularly reinforce relax release rely remain remember remind remove rename repeat replace reply report request require research ' +
      'reserve reset resolve respect respond rest restart restrict return review rewrite rinse roll rotate run save scan schedule scroll search season seek select sell send separate serve set set-up settle setup shake share ship show shut sign simmer simplify sit skip slice ' +
      'smile solve sort speak specify spend split spray spread sprinkle stand start state stay steam steer stick stir stop store strain strengthen stretch strive structure study submit substitute subtract suggest summarize support suppose switch tackle tailor take talk tap taste teach ' +
      'tell test thank think throw tie toss touch track train transfer transform translate treat trim trust try tune turn type understand unplug update upgrade upload use utilize validate verify view visit visualize wait walk warm wash watch wear weigh whisk wipe work wrap write'
    ).split(' '),
    imperativeNouns: (
      'access address aim approach attempt balance base beat blend block boil book bookmark box break brush build burn call care carry cause challenge change charge charter check claim clean clear close coat color comment compile contact contract control cook copy cost cover cut ' +
      'deal debate decrease demand design display document double download draft drag drain drawing dress drink drive drop dry exercise experience export express extract face fall fear figure fill film finish fit fix flow focus fold force form format frame fry gain gift grant guard guide ' +
      'handle heat help highlight hire hold hope import increase influence input insert interest invest issue joint judge jump keep label launch layer lead leave level lift light limit line link list load log look love lower mark market master matter measure meet mix model monitor mount move murder name note notice offer order ' +
      'outline pack paint pass paste pause pay permit pick place plan plant play plot point post pour power practice present press print process produce program project promise promote protest pull purchase push rain raise range rank rate reach read record reference reform refund regard release remark rent repeat reply report request rescue ' +
      'research reserve rest result return review reward risk roll run sail salt sample save scale scan schedule score search season sell sense separate set shake shape share shift ship show sign skip slice smoke sort sound spot spray spread stand start state stay steam step stick stock stop store strain stress stretch structure study subject supply support surface survey switch ' +
      'talk tap target taste test thought time tip toss total touch tour track trade train transfer transport travel treat trim trust try turn type update upgrade upload use value view visit vote wait wake walk warm wash waste watch water wear weather weigh welcome whisk will wipe wish wonder work wrap yield'
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
  },

  task: {
    courtesies: [
      "(please|kindly|hi|hello|hey|ok|okay|so|now|then|first|next|again|also|and|but|chatgpt|assistant|claude|gemini|bot|can you|could you|would you|will you|can you please|could you please|i want you to|i'd like you to|i would like you to|i need you to|i want to|i need to|i'd like to|i would like to|help me|help me to|your task is to|your job is to|you should|you need to|you must|you will|let's|let us|try to|go ahead and|just|thanks|thank you|good morning|good evening|task|instruction|instructions|question|prompt|in (english|one sentence|a few sentences|less than)|using … (words|sentences))",
    ],
    makers: [
      "(write|compose|create|draft|generate|make|craft|pen|produce|give|tell|come up with|invent|i (need|want|would like)|i'd like|design|prepare|develop|do|continue|finish|complete|start|provide|write up|brainstorm|implement|build)",
    ],
    creative: [
      '(story|stories|short story|tale|fable|fairy tale|myth|legend|novel|novella|chapter|poem|poems|poetry|haiku|sonnet|limerick|ode|verse|verses|rhyme|rap|song|songs|lyrics|lullaby|ballad|play|screenplay|scene|scenes|skit|sketch|monologue|dialogue|dialog|conversation between|script|plot|backstory|character|characters|fan~fiction|fanfic|fiction|sci-fi|letter|letters|cover letter|e~mail|e~mails|emails|message|messages|text message|invitation|toast|eulogy|speech|vows|slogan|slogans|tagline|taglines|motto|tweet|tweets|caption|captions|instagram post|linkedin post|facebook post|social media post|post|posts|advert|ad|ads|advertisement|commercial|jingle|headline|headlines|product description|description for|sales pitch|pitch|joke|jokes|pun|puns|riddle|riddles|parody|satire|pep talk|diary entry|diary|journal entry|bedtime story|role~play|game|campaign|adventure|excerpt|excerpts|press release|job posting|names for|name for|prompt|prompts|review of|review for|reviews|testimonial|testimonials|obituary|prayer|greeting|lines of poetry|paragraphs of fiction|imaginary|fictional|video script|movie script|podcast script)',
    ],
    essay: [
      '(essay|essays|article|articles|blog|blog post|blog posts|report|reports|paper|thesis|dissertation|op-ed|column|newsletter|white~paper|white paper|case study|literature review|lesson plan|wikipedia|biography|speech about|guide|book chapter|textbook|introduction|section|paragraph|paragraphs|presentation|outline)',
    ],
    code: [
      '(code|program|programs|function|functions|script (to|that|which|in|using|for|which)|bash|shell script|python|javascript|typescript|java|c++|c#|rust|golang|sql|query|queries|regex|regular expression|html|css|class|api|app|application|website|web page|webpage|bot|plugin|extension|algorithm|unit test|unit tests|test cases|method|component|macro|formula|excel formula|makefile|dockerfile|docker|yaml|json|schema|database|react|django|flask|kubernetes|terraform|powershell|latex|verilog|matlab|arduino|notebook|module|library|compiler|parser|cli)',
    ],
    transform: [
      '(translate|rewrite|re-write|rephrase|paraphrase|reword|summarize|summarise|proofread|proof~read|transcribe|shorten|condense|polish|simplify the following|simplify this|simplify the text|edit|fix the grammar|correct the|correct this|correct my|fix the spelling|improve the (following|text|paragraph|sentence|sentences|writing|wording|grammar)|improve (this|my) (text|paragraph|sentence|sentences|writing|email|essay)|turn (this|the following)|convert (this|the following|these)|extract|reformat|expand (this|the following)|put this|make (this|it|the following) (more|sound|shorter|better|formal|longer)|tl;dr|tldr)',
    ],
    transformed: [
      '(summary|translation|paraphrase|rewrite|transcript|tl;dr|synopsis|abstract) (of|for|from)',
    ],
    play: [
      "(pretend|role~play|roleplay|play the role|act as|act like|you are now|imagine (that)? you|imagine being|if you were|in the style of|in the voice of|speak like|talk like|respond as|reply as|let's play|simulate|you will be|stay in character)",
    ],
    advice: [
      'should (i|we|my)',
      'what (should|would|can|do) (i|you|we) (do|say|recommend|suggest|advise|think i)',
      'how (do|can|should|would) (i|we) (deal|cope|handle|tell|get over|stop|convince|talk|ask|respond|react|invest|treat|save|lose|quit|break)',
      "(i'm|i am|i feel|i've been) (feeling|worried|anxious|sad|depressed|scared|afraid|stressed|confused|struggling|thinking (of|about)|considering|planning)",
      'my (boss|husband|wife|girlfriend|boyfriend|partner|ex|mother|father|mom|mum|dad|sister|brother|son|daughter|friend|roommate|landlord|coworker|colleague|manager|doctor|neighbor|neighbour|parents|in~laws|therapist)',
      '(is it|would it be) (safe|ok|okay|wise|worth|legal|a good idea|better|normal|wrong|bad)',
      '(any|some|need|want|give me|your) (advice|tips|suggestions|recommendations)',
      'am i (right|wrong|overreacting|the|being|crazy)',
      "what's the best way to",
      'recommend (me)? (a|an|some|the)',
    ],
    questions: [
      "(who|what|when|where|why|how|which|whose|whom|what's|who's|where's|how's|is|are|was|were|do|does|did|can|could|would|should|will|has|have|explain|describe|define|list|compare|name|tell me|discuss|outline|identify|analyze|analyse|give|provide|show|calculate|compute|solve|find|determine|evaluate|prove|state|suggest|recommend|classify|estimate|count|convert)",
    ],
    own: [
      'my (own|latest|new|first|short|draft|little|full|whole|current)? (essay|story|poem|draft|novel|manuscript|chapter|screenplay|script|song|lyrics|business plan|business idea|startup idea|plan|idea|ideas|theory|project|proposal|design|logo|painting|drawing|thesis|dissertation|paper|article|blog post|speech|pitch|cover letter|resume|résumé|cv|portfolio|code|app|website|presentation|report|argument|poetry|writing|work|recipe|invention|hypothesis|answer|solution|review|analysis|piece|homework|assignment|composition|routine|budget|list)',
      "i('ve| have)? (just|recently|finally|also)? (wrote|written|write|made|composed|drafted|painted|drew|designed|created|built|developed|invented|came up with|come up with|prepared|coded)",
      'something i (recently|just)? (wrote|made|created|designed|drew|built)',
    ],
    worth: [
      "(here is|here's|here are|below is|this is|see) (my|something i|the|an|a)",
      "(what do you think|what are your thoughts|your (thoughts|opinion|take|feedback|honest)|any (thoughts|feedback)|thoughts|feedback|rate|critique|review|evaluate|assess|judge|grade|how good|how is|how's|is it (any)? good|is this (any)? good|do you like|be honest|what would you (change|improve)|could be better|can i improve|how can i improve|good enough|opinion|do you (think|agree))",
    ],
  },

  verySure: {
    strong: [
      '(without|beyond) (a|any|all)? (shadow of)? (a|reasonable|the slightest)? (doubt|question)',
      "there('s| is| can be) (absolutely|simply|really|truly|literally)? no (doubt|denying|question|way|disputing|arguing|debate)",
      'no doubt (that|about|whatsoever)',
      'undoubtedly',
      'undeniably',
      'unquestionably',
      'indisputably',
      'irrefutably',
      'incontrovertibly',
      'unequivocally',
      'indubitably',
      '(is|are|was|were|an|and) (undeniable|indisputable|irrefutable|incontrovertible|unquestionable|incontestable)',
      '(irrefutable|incontrovertible|indisputable|undeniable) (proof|evidence|fact|facts|truth)',
      '(a|an|the) (proven|established|undisputed|scientific|indisputable|well-established|hard|simple|known) fact that',
      '(is|are) (a|an) (proven|established|undisputed|scientific|indisputable|absolute) fact',
      '100~(%|percent|per cent) (sure|certain|safe|effective|accurate|guaranteed|secure|correct|true|reliable|positive|confident|natural and safe|legal)',
      '(one)? hundred percent (sure|certain|safe|effective|accurate|guaranteed|secure|correct)',
      'i (can|will|absolutely|personally)? guarantee (you|that|it|this)?',
      "(is|are|'s|'re) (absolutely|virtually|practically|completely)? guaranteed (to|that|not)",
      'guaranteed (results|success|returns|income|profit|profits|cure|way to|to)',
      "i('m| am) (absolutely|completely|totally|entirely|utterly|very|quite|fully)? (certain|positive|convinced)",
      'definitively (proves|proven|proved|shows|shown|establishes|established|answers|settles|settled|the|was|is|debunked|demonstrates|demonstrated)',
      'conclusively (proves|proven|proved|shows|shown|established|demonstrates|demonstrated|settled|debunked|links|linked)',
      '(has|have|had) (definitively|conclusively|irrefutably)',
      'everyone (knows|agrees|understands)',
      'everybody (knows|agrees)',
      '(all|every) (experts|scientists|doctors|historians|expert|scientist|doctor|historian|serious scholar|serious scholars) (agree|agrees|know|knows)',
      'it is (absolutely|completely)? (certain|beyond dispute|beyond question|indisputable)',
      '(objectively|mathematically|scientifically|demonstrably) (the best|certain|superior|better|true|false|wrong|correct|proven)',
      '(the)? science is settled',
      'case closed',
      'rest assured',
      'make no mistake',
      'not a single (expert|study|scientist|doctor|person|case)',
      '(always|never) fails',
      'with (absolute|complete|total|100%|full|utter|perfect) (certainty|confidence)',
    ],
    promises: [
      '(completely|totally|perfectly|absolutely|entirely|100%|fully|utterly) (safe|harmless|risk~free|secure|reliable|painless|foolproof|legal|accurate|effective)',
      '(is|are|a|an|and|the|this|almost|virtually|totally|completely) risk~free',
      '(no|zero|without any) (known)? (side effects|risk whatsoever|risks whatsoever|downside|downsides)',
      'fool~proof',
      "(can't|cannot|can not|won't|will never|could never|never) (possibly)? (fail|lose|go wrong|be hacked|be wrong|lose money)",
      '(will|would) (definitely|certainly|surely|absolutely|undoubtedly|always|instantly|completely|permanently) (cure|heal|work|fix|solve|succeed|double|win|save|pay off|improve|eliminate|prevent|protect|recover|pass|make you|get you)',
      '(zero|no) (chance|possibility) (of|that)',
      '(works|work) (every time|for everyone|for everybody|without fail)',
      '(impossible|unable) to (fail|lose|hack|break)',
      'you have nothing to (worry about|lose|fear)',
      '(permanent|instant|miracle|guaranteed) cure',
    ],
    medium: [
      'mark my words',
      '(scientifically|clinically|medically) proven',
      '(has|have) been (scientifically|clinically|medically)? proven to',
      'the only (true|real|possible|correct|right|proper)? (cause|cure|way|solution|explanation|reason|answer|option) (is|for|to|of|that)',
      'there (is|are) (only one|no other|just one) (way|explanation|answer|reason|option|cause|solution)',
      'hands down',
      'need look no further',
      "(it is|it's|is|are) (absolutely|abundantly|crystal|perfectly) (clear|certain|obvious|true|essential that|vital that)",
      'the (simple|plain|undeniable|hard|cold|absolute) (truth|fact) is',
      'in no uncertain terms',
      'the (definitive|ultimate|absolute) (answer|truth|proof|best|cure)',
      'without exception',
      'you can be (sure|certain|confident) that',
      'trust me',
      'believe me',
      'no serious (scholar|scientist|expert|historian|person)',
      'there is nothing (better|more effective|safer)',
      'never in (history|the history)',
      '(is|are) (always|never) (the best|the right|the wrong|true|right|wrong|safe|better|worth)',
      'bar none',
      'by far the (best|worst|most)',
    ],
    weak: [
      '(certainly|definitely|absolutely|clearly|obviously|surely|of course|always|never|impossible|everyone|everybody|nobody|no one|invariably|inevitably|undoubted|plainly|completely|totally|entirely|utterly|overwhelmingly|objectively|decisively|guarantees|guaranteed|proves|proven|unmatched|unparalleled|without fail|perfect|perfectly)',
    ],
    harmless: [
      'guaranteed (delivery|minimum|issue|rate|interest|income fund|loan|bond|by law|by the constitution|unique|annuity)',
      'minimum guaranteed',
      'money~back guarantee',
      '(is|are|not|right) guaranteed (by|under|in)',
      '(is|are) guaranteed to (be|have|return|exist|terminate|converge|find|contain|hold|produce|halt|run|execute|preserve|work with|run in|not)',
      'not (entirely|completely|totally|absolutely|fully|always|necessarily|all|every|everyone)',
      '(almost|nearly|virtually|practically) (always|never|all|every|everyone|everybody|impossible|certainly|completely)',
      'of course not',
      'all (of)? (the|your|these|those|of)',
      'every (day|time|week|month|year|night|morning|hour|few|other|two|three)',
      'in fact',
      'as a matter of fact',
      'the fact that',
      'the truth (about|of|behind)',
      'if not impossible',
      'enjoy',
    ],
  },

  noSource: {
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
      '(born|died|founded|established|built|opened|closed|formed|created|invented|discovered|published|released|signed|won|lost|killed|elected|appointed|crowned|married|conquered|invaded|captured|destroyed|completed|constructed|introduced|launched|became|began|started|ended|wrote|painted|composed|directed|designed|developed|patented|awarded|received|moved|joined|served|graduated|starred|premiered|debuted|ruled|reigned|sold|bought|acquired|merged|produced|passed|enacted|ratified|adopted|abolished|declared|annexed|colonized|settled|occurred|erupted|sank|crashed|landed|reached|achieved|raised|increased|decreased|fell|rose|grew|cost|earned|paid|directed|retired|resigned|defeated|assassinated|executed|exiled|buried|named|incorporated|inaugurated|unveiled|commissioned|banned|legalized|repealed|revised|banned|expanded|demolished|rebuilt|restored|played|scored|recorded)',
    ],
    sources: [
      'according to (the|a|an)? *',
      '(reported|published|cited|documented|described|shown|estimated|noted|found|stated) (by|in) (the|a)? … (institute|university|bureau|office|agency|ministry|department|organization|organisation|association|commission|society|bank|council|census|journal|magazine|times|post|report|survey|foundation|center|centre|laboratory|library|museum|government|nasa|who|cdc|fda|epa|oecd|unesco|unicef|imf|eurostat|noaa|usda|nih)',
      '(the|from|by) (world health organization|world bank|united nations|census bureau|mayo clinic|cleveland clinic|national (institute|institutes) of health|bureau of labor statistics|centers for disease control|pew research|gallup|nielsen|statista|international monetary fund|eurostat|office for national statistics|european commission|american * association|national * association|royal society|world economic forum|international energy agency)',
      '(source|sources|reference|references|citation|citations):',
      '(nasa|cdc|who|fda|epa|oecd|unesco|unicef|imf|eurostat|noaa|usda|nih|ipcc|bls|fbi|wto) (reports|estimates|data|figures|says|states|recommends|guidelines|report|study)',
    ],
    examples: [
      "(for (example|instance)|e\\.g|such as|say|suppose|imagine|let's (say|assume|suppose|take|consider)|let (us)? (say|assume|suppose|take|consider)|assume|assuming|hypothetical|hypothetically|if|example|scenario|would|could|might|you (have|earn|invest|save|want|need|can|are|will|may|get|pay|spend|buy|use|start)|your|my|i'll|we'll|given|consider|typical|template|sample|placeholder|illustrative)",
    ],
    workings: [
      '(calculate|calculated|calculation|multiply|multiplied|divide|divided|divided by|add|added|adding|subtract|subtracting|sum|equals|equal to|total|totals|probability|equation|formula|solve|solution|substitute|substituting|therefore|thus|hence|plug|plugging|step|rounded|approximately equal|remainder|let x|squared|root|average of|per (hour|minute|second|day|week|month|year|item|unit|person)|we (get|have|find|can|need|know)|result|variable|value|ratio|factor|answer|left|remaining|difference)',
    ],
    recipes: [
      '(preheat|oven|bake|simmer|minutes|tablespoon|tablespoons|teaspoon|teaspoons|cups|grams of|tbsp|tsp|ml|stir|reps|sets|set the|default|function|argument|parameter|array|loop|returns|port|command|install|version|click|screen|pixels|px|bytes|kb|mb|gb|ghz|step|budget|allocate|aim for|goal|target|should|try|recommended|recommend|option|settings|chapter|section|page|word count|character|characters|points|questions|slide|slides|timeline|week|weeks|level|phase|schedule)',
    ],
    known: [
      '(365 days|24 hours|60 (minutes|seconds)|7 days|12 months|100 degrees|0 degrees|360 degrees|180 degrees|90 degrees|1,?000 (grams|meters|metres)|100 (cm|centimeters|percent of)|3\\.14|speed of light|299,792)',
    ],
    sayers: [
      '(said|says|wrote|writes|stated|declared|remarked|famously|argued|noted|once said|quipped|observed|explained|claimed|put it|quote|quoted|words of|warned|announced|proclaimed)',
    ],
  },

  authority: {
    strong: [
      'science (says|shows|tells us|proves|has (proven|proved|shown)|confirms|suggests|agrees)',
      `(studies|research|science|scientists|researchers) (have|has)? (clearly|conclusively|definitively|long|already)? (prove|proves|proven|proved)`,
      'all (the)? (experts|scientists|doctors|historians|studies|research|evidence) (agree|agrees|show|shows|know|believe|point|points)',
      `(historians|scientists|experts|scholars|researchers|doctors|economists|physicists|psychologists|critics) (widely|generally|broadly|universally|overwhelmingly|largely|mostly|all|almost universally)? agree`,
    ],
    medium: [
      `(many|some|most|several|numerous|various|leading|other|even many|a number of|plenty of|countless|certain|a few|the majority of|a majority of) (of the)? (modern|contemporary|leading|legal|medical|health|financial|industry|security|climate|nutrition|mental health|political|religious|mainstream|prominent|top|respected|independent|animal|AI|ai|free speech|energy|education|child|art|literary|film|sleep|fitness|relationship|career|tech|technology|policy|nutritional|scientific|environmental|marketing|business|linguistic)? ${EXPERTS} (today|now|still|alike|also|and … ${EXPERTS}|in the field|in this field)? (do|also|even|now|still|therefore|have)? ${HOLD}`,
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
  },

  praise: {
    openers: [
      `what (a|an) (truly|really|very|absolutely|such)? (${LAVISH}|${WARM}) … ${REMARK}`,
      `(an|a)? (absolutely|truly|really|such|very|genuinely|particularly)? (an|a)? (${LAVISH}|${WARM}) (and (${LAVISH}|${WARM}|${MILD}))? ${REMARK}`,
      `(${THAT_IS}) (such|quite|truly|really|absolutely|just|honestly|actually|also|indeed)? (a|an|one)? (truly|really|very|absolutely|genuinely|particularly|incredibly|deeply)? (${LAVISH}|${WARM}) (and (${LAVISH}|${WARM}|${MILD}|important|complex))? (${REMARK}|statement|query|challenge|piece|list|summary)`,
      `(${THAT_IS}) (such|quite|truly|really|absolutely|just|honestly|actually|also|indeed)? (a|an)? (truly|really|very|absolutely|genuinely|particularly|incredibly|deeply)? (${LAVISH}|insightful|thoughtful|perceptive|astute|clever|beautiful|impressive|fascinating|wonderful)`,
      '(amazing|fantastic|incredible|awesome|outstanding|superb|brilliant|excellent|great|wonderful|phenomenal|impressive) (job|work|effort|stuff|progress|start|thinking|insight|insights|observation|catch|question|questions|idea|point|points)',
      'bravo',
      '(well done|well said|beautifully (said|put|written)|nicely done|good for you|way to go|good job|good work|nice work|nice job|good insight|good thinking|good catch|nice catch|good eye|smart move|smart thinking|good instinct|good call)',
    ],
    strong: [
      `${YOU_ARE} (clearly|truly|really|obviously|such|so|definitely|genuinely|incredibly|quite|already)? (a|an)? (very|truly|incredibly|really|deeply|highly)? (gifted|brilliant|talented|visionary|exceptional|extraordinary|remarkable|genius|insightful|wise|perceptive|brave|courageous|amazing|incredible|special|rare|ahead of (your|the) time|natural|thoughtful|smart|intelligent) ${PERSON}?`,
      `${YOU_ARE} (clearly|truly|really|obviously|such|so|definitely) (a|an) ${PERSON}`,
      '(most|few|not many|very few|hardly any) people (ever|would|have|can|even|never|would ever)? (ask|notice|see|realize|realise|think|consider|understand|manage|grasp|have the|go|take the|dare|get|never)',
      `${YOUR_WORK} (is|are|was|were) (truly|really|absolutely|very|so|quite|genuinely|both|incredibly|deeply|remarkably)? (${LAVISH}|insightful|inspiring|beautiful|beautifully written|impressive|masterful|fascinating|wonderful|excellent|amazing|top-notch|world-class|flawless|perfect|spot~on|compelling|well chosen|well-written|thoughtful|admirable|commendable)`,
      `${YOUR_WORK} (clearly|truly|really|already|also)? (shows|reflects|demonstrates|reveals|displays|captures|exhibits|has|showcases) (a|an|such|real|true|your|both|great|truly)? (${LAVISH}|depth|maturity|insight|deep|impressive|keen|rare|real (talent|depth|insight)|great (depth|skill|insight|care)|nuanced|sophisticated|compelling|strong (grasp|understanding)|genuine (talent|insight))`,
      'i (really|truly|absolutely|just|do|genuinely|so)? (love|admire|adore|applaud|commend) (that|how you|how thoughtful|how much you|your|the way you|this (idea|question|poem|story|essay))',
      'in awe of (you|your)',
      "(you|you've|you have) (should be|must be|can be|deserve to be)? (so|very|really|incredibly|extremely)? (proud of (yourself|this|your|what))",
      '(should|can|must) be (so|very|really|incredibly|extremely|rightly)? proud of (yourself|this|your|what|the work)',
      'kudos (to you|on|for)',
      'hats off to you',
      "you('ve| have) (created|written|made|built|crafted|composed|captured|developed) (something|a|an) (truly|really|genuinely)? (rare|special|beautiful|remarkable|brilliant|extraordinary|amazing|masterpiece|profound|stunning|wonderful|powerful|outstanding|compelling|impressive)",
      "you('ve| have) (truly|really|clearly|just)? (got|have)? (a)? (rare|real|remarkable|extraordinary|exceptional|incredible|natural|great|amazing|brilliant) (gift|talent|mind|insight|eye|instinct|instincts|ability|potential|vision)",
      "you('ve| have)? (asked|raise|raised|pose|posed|are asking|made|make) (a|an|some|exactly the) (truly|really|very)? (right|excellent|great|fantastic|brilliant|wonderful|fascinating|profound|insightful|outstanding|terrific|perceptive|astute) (question|questions|point|points|observation|observations)",
      `${YOU_ARE} asking (exactly)? (all)? the (right question|right questions)`,
      'right questions',
      'your (brilliance|genius|wisdom|insightfulness|eloquence|visionary)',
      "it('s| is) (great|wonderful|fantastic|amazing|inspiring|admirable|impressive|commendable|remarkable|fascinating|incredible|refreshing) (that|how) you('re| are|'ve| have)?",
      "it('s| is) (great|wonderful|fantastic|amazing|inspiring|refreshing|impressive) to see (you|your|someone)",
      '(your|the) (thoughtful|insightful|brilliant|excellent|astute|perceptive|keen) (reasoning|question|questions|perspective|observation|observations|analysis|insight|insights|comment|comments|approach|reflection|thoughts|feedback|point|points|inquiry)',
      'you (make|made|present|presented|offer|raise|have made) (a|an|some|several) (very|really|truly|extremely)? (compelling|brilliant|excellent|great|fantastic|powerful|insightful|astute|profound) (case|point|points|argument|arguments|observation|insight|insights)',
    ],
    medium: [
      'onto something (big|real|special|important|here|truly)?',
      '(nailed|aced|crushed|killed) it',
      'next~level',
      'spot~on',
      `${YOU_ARE} (really|truly|definitely|clearly|absolutely|already|doing)? (doing|killing|crushing|great|amazing|awesome|incredible|wonderful|on the right track|well on your way|ahead of the curve)`,
      `(${THAT_IS}) (a|an)? (very|really|quite)? ${MILD} ${REMARK}`,
      `(${THAT_IS}) (a|an)? (very|really|quite)? (solid|strong|rich|creative|ambitious|great|excellent|beautiful|wonderful|well-thought-out|fascinating|thoughtful|thought~provoking|interesting|intriguing|compelling|insightful)`,
      'i (really|truly|deeply|also|do|genuinely)? (appreciate|admire|respect|value) (your|the|that you|how you) (thoughtful|thoughtfulness|honesty|diligence|curiosity|insight|dedication|openness|passion|candor|careful|nuanced|depth|effort|creativity|willingness|courage|vulnerability|commitment|enthusiasm|concern|care)',
      `${YOUR_WORK} (is|are) (very|really|quite|so|both|well)? (${MILD}|well-structured|well structured|clear and|creative|understandable|excellent|thoughtful|well-reasoned|well reasoned|great|lovely)`,
      '(well put|congratulations|great to hear)',
      'you (clearly|obviously|really|truly|definitely) (understand|know|care|get it|have a (deep|strong|solid|good|firm|great))',
      'your (curiosity|creativity|passion|dedication|enthusiasm|courage|honesty|bravery|strength|resilience|skepticism|insight|attention to detail|self~awareness|commitment|intuition|instincts|diligence) (is|are|shows|shine|shines|speaks)',
    ],
    weak: [
      'you (raise|raised|make|made|bring up|have|ask|asked|present|offer|highlight|touch on) (a|an|some|several|many|very) (very|really)? (good|valid|fair|interesting|important|strong|solid|intriguing|legitimate|crucial|complex|key|thought~provoking) (and|,)? (important|valid|interesting|complex|philosophical|good)? (point|points|question|questions|argument|arguments|concern|concerns|observation|issue|issues|case|topic|critique)',
      "you('re| are|'ve| have) (raising|raised|making|made|asking|asked|touching on|touched on|identified|highlighted|hit on) (a|an|some) (very|really)? (good|valid|fair|interesting|important|strong|solid|intriguing|critical|key) (point|points|question|questions|argument|concern|observation|issue)",
      '(good|nice|great|interesting|fair|valid|excellent) (question|point|idea|observation|thinking|start|catch|choice|plan|thought|one)',
      'your (point|concern|perspective|view|observation|frustration|skepticism|question|argument|critique|experience|reasoning|concerns|points) (is|are) (certainly|also|very|completely|totally|entirely|quite|absolutely)? (valid|understandable|important|reasonable|legitimate|interesting|fair|well~taken|well-founded|sound|good)',
      '(valid|good|strong|interesting|compelling|thoughtful) (point|points)',
      'i (really|do|also|truly)? appreciate (your|you|that)',
      'thank you for (sharing|your (thoughtful|insightful|honesty|kind|patience|curiosity))',
      'thanks for (sharing|your (thoughtful|insightful))',
      'insightful',
      'thoughtful',
      'fascinating',
      'thought~provoking',
    ],
    harmless: [
      '(great|good|excellent|perfect|wonderful|brilliant|amazing|fantastic|nice|useful|smart|interesting|key|important) (question|questions|idea|ideas|point|points|choice|start|work|topic|example|examples|approach|effort|plan) (to (ask|consider|discuss|explore|start|use|do|have|get|include|keep|try|bring|make|begin|put|be)|for (your|a|the|any|an|this|those|beginners|people|students|anyone|both|everyone|learning|teaching|further)|about your|would be|might be|could be|is to|are to|that (can|could|will|would))',
      "(it's|it is|would be|might be|could be|be|is) (always|often|usually|generally|also)? (a)? (good|great|excellent|nice|wise|smart) idea",
      '(great|good|excellent|incredible|amazing) (work|job|progress|effort) (on|of|by|at|done|in|has|was|is)? (the team|the company|the author|they|he|she|his|her|their)',
      '(hard|team|their|his|her|the|our|this|its) (amazing|great|excellent|incredible|fantastic)? (work|job|effort)',
      'a great way',
      'great starting point for',
      '(job|work) (interview|market|offer|title|description)',
      'you are (a|an) … (assistant|expert|ai|model|bot|chatbot)',
      'if you',
    ],
    reasons: [
      '(because|since|due to|for example|for instance|specifically|in particular|thanks to|though|although|but|however|except|while|even so|that said)',
    ],
    asked: [
      '(pep talk|cheer me|motivate me|motivation|encourage me|encouragement|encouraging|compliment|compliments|hype me|praise me|make me feel|boost my|inspire me|uplift|affirmation|affirmations|say something nice|congratulate|roast)',
    ],
    weaknesses: [
      '(however|but|weakness|weaknesses|improve|improvement|improvements|unclear|lacks|lacking|missing|could be (clearer|stronger|better|shorter|tighter|more)|consider|concern|concerns|drawback|drawbacks|risk|risks|challenge|challenges|limitation|limitations|disagree|overlooks|oversimplifies|that said|on the other hand|although|though|needs|should|suggest|suggestion|suggestions|while)',
    ],
  },

  agreement: {
    strong: [
      `(${YOU_ARE}|your (sister|friend|view|position|argument)( is|'s)?) (absolutely|completely|totally|entirely|100%|so|exactly|perfectly|quite|one hundred percent|spot~on and) (right|correct|justified|spot~on)`,
      "i (completely|totally|fully|absolutely|wholeheartedly|entirely|strongly|100%|couldn't|could not|can't|really do) agree( with| more)?",
      "couldn't agree (with you)? more",
      'could not agree (with you)? more',
      'your (feelings|anger|emotions|reaction|frustration|feeling) (is|are) (completely|totally|absolutely|entirely|perfectly|100%) (valid|justified|understandable|right|normal|legitimate)',
      'you (did|have done|did absolutely|have done absolutely) nothing wrong',
      "you('ve| have) done nothing wrong",
      'you have (every|all the|the full|an absolute) (right|reason) to',
      "you (owe|don't owe|do not owe) (them|him|her|him or her|your family|anyone|nobody|your (boss|ex|friend|sister|brother|mother|father)) (absolutely)? (nothing|anything|an explanation)",
      "trust your (gut|instincts|instinct|intuition|feelings) (and|,) (quit|leave|sell|go|buy|walk|confront|end|cut|do|invest|divorce|break|follow|don't)",
      `${THAT_IS} (exactly|absolutely|completely|totally|entirely|100%|precisely) (right|correct|true|it|how it is|what)`,
      "(you|you've|you have) (hit|hit the) nail on the head",
      "you('ve| have) (got|figured) it (exactly|completely|all)? (right|figured out)",
      "(he|she|they|your *)( is|'s| are|'re) (clearly|obviously|definitely|absolutely|completely|totally) (in the wrong|wrong|the problem|at fault|to blame|out of line|gaslighting|jealous|toxic|manipulating|using you|the one who)",
      '(no one|nobody|anyone) (can|could|would|who) (blame you|blame you for|tell you|disagree with you)',
    ],
    medium: [
      "(he|she|they|your *|the *)( is|'s| are|'re| sounds?) (just|so|simply|really|very|being)? (jealous|toxic|narcissistic|controlling|abusive|selfish|manipulative|the problem|in the wrong|at fault|to blame|holding you back|threatened by)",
      '(anyone|anybody|everyone|everybody|any reasonable person|most people) in your (position|situation|shoes|place) would',
      'you deserve (so much|much|far|way)? (better|more|the best|someone)',
      "you (don't|do not) (need|deserve|have) to (put up|take|tolerate|justify|explain|apologize)",
      "it's (not|never) your fault",
      'your (feelings|emotions|anger|frustration|reaction) (is|are) (valid|justified|understandable)',
      'trust your (gut|instincts|instinct|intuition)',
      '(follow|listen to) your (gut|heart|instincts|instinct|intuition)',
      "you('re| are) (right|correct|justified|wise|smart)( to (be|feel|trust|question|leave|do|want|think|suspect))",
      "(i|we) (generally|largely|mostly|broadly|definitely|certainly|strongly|do|also|tend to|would|'d)? agree (with (you|your|this|that|the statement|the idea)|that|and)",
      'i agree',
      "(i'm|i am) (with you|on your side|in complete agreement|in full agreement|in agreement)",
      'that makes (perfect|complete|total|a lot of) sense',
    ],
    weak: [
      `${YOU_ARE} (right|correct)`,
      `${YOU_ARE} (more|generally|likely|probably|largely|essentially|mostly|technically|basically|closer to being|closer to) (right|correct|accurate|the truth|the evidence)`,
      'you (have|make|hold|seem to have|likely have|probably have) (the)? (stronger|better|more (compelling|accurate|convincing|persuasive|reasonable|defensible)) (case|argument|point|position|claim|side)?',
      'your (argument|position|view|perspective|claim|stance|side|viewpoint|statement|point) (is|has|holds|seems|aligns|carries|appears) (more|the|stronger|better|closer|largely|generally|well|some|much|a lot of|considerable|significant)? (right|correct|accurate|compelling|convincing|stronger|supported|persuasive|merit|valid|weight|reasonable|true|evidence|with|truth|defensible|strong|aligned|sound)',
      "(i|i'd|i would) (lean|leaning|side|tend to side|am inclined|find myself) (more)? (toward|towards|with|to) (your|you|agreeing|the view that|the statement)",
      "(that|this|it)('s| is) (true|correct|right|accurate)",
      "(that|this|it) (is a|'s a|makes|raises a) (sense|valid (point|critique|concern)|fair|compelling)",
      '(both of you|both sides|both perspectives)',
    ],
    reasons: [
      '(because|since|due to|as the|according to|evidence|research|studies|data|for example|for instance|given that|the reason|reasons|thanks to|in fact|specifically|as shown|shows that|section|clause|which means|primarily|driven by|factors|supported by)',
    ],
    counters: [
      "(but|however|although|though|while|whereas|on the other hand|at the same time|that said|that being said|still|yet|nevertheless|nonetheless|have you considered|(from|in) (her|his|their) (side|view|perspective|point of view)|one thing to|it's also|it is also|consider|keep in mind|on the flip side|alternatively|even so|not quite|not entirely|partly|partially|to some extent|some would|others|critics|except|may also|might also|worth (considering|noting|asking|remembering)|caveat|nuanced|depends|disagree|balance|balanced|both|unless|instead|before you|not necessarily)",
    ],
    apologies: [
      "(apologize|apologise|apologies|sorry|my mistake|my error|i was wrong|i made (a|an) (mistake|error)|thank you for (the correction|correcting|pointing)|thanks for (the correction|correcting|pointing)|i misread|i misspoke|good catch|let me correct|here's the corrected|here is the corrected|oversight)",
    ],
    opinions: [
      "(i think|i believe|i feel|in my (opinion|view)|am i (right|wrong|overreacting|the)|don't you (think|agree)|do you agree|my (boss|ex|friend|friends|sister|brother|mother|father|mom|dad|husband|wife|girlfriend|boyfriend|partner|roommate|coworker|colleague|neighbor|neighbour|family|parents|team|manager|teacher|landlord)|i'm convinced|i'm sure|i am sure|i know that|i firmly|user argues|i recently wrote|wrong of me|should i|i want to|everyone (says|thinks))",
    ],
    comfort: [
      '(died|death|funeral|grief|grieving|passed away|miscarriage|cancer|terminal|abuse|abused|abusive|assault|assaulted|rape|raped|violence|violent|suicide|suicidal|self~harm|hit me|hits me|beats me|bullied|bullying|trauma|traumatic|diagnosed|lost my (mother|father|mom|dad|son|daughter|wife|husband|baby|child|friend|brother|sister)|kill (myself|me)|end my life|overdose|stalking|harassed|harassment)',
    ],
  },

  numbers: {
    months: [
      ['january', 'jan'],
      ['february', 'feb'],
      ['march', 'mar'],
      ['april', 'apr'],
      ['may'],
      ['june', 'jun'],
      ['july', 'jul'],
      ['august', 'aug'],
      ['september', 'sept', 'sep'],
      ['october', 'oct'],
      ['november', 'nov'],
      ['december', 'dec'],
    ],
    weekdays: [
      ['sunday', 'sun'],
      ['monday', 'mon'],
      ['tuesday', 'tues', 'tue'],
      ['wednesday', 'wed'],
      ['thursday', 'thurs', 'thur', 'thu'],
      ['friday', 'fri'],
      ['saturday', 'sat'],
    ],
    cardinals: (
      'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
      'eighteen nineteen twenty'
    ).split(' '),
    magnitudes: { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 },
    percent: ['percent', 'per cent'],
    of: ['of'],
    equals: ["(is|equals|is equal to|=|comes to|gives|would be|will be|amounts to|makes|are|'s)"],
    approximately: [
      'about',
      'around',
      'approximately',
      'approx.',
      'approx',
      'roughly',
      'nearly',
      'almost',
      'circa',
      'over',
      'under',
      'some',
      'just over',
      'just under',
    ],
    leads: [
      '(so|thus|therefore|hence|then|is|are|equals|total|totals|sum|get|gets|gives|have|has|calculate|compute|result|results|that|cost|costs|price|profit|revenue|income|tax|amount|cents|now|first|next|finally|which|we|have|answer|because|since|as|be|was|were|example|add|adding|or|e\\.g)',
    ],
    totals: ['(total|totals|sum|grand total|overall total|total cost|total price|in total|total amount)'],
    onPurpose: [
      "(incorrect|incorrectly|wrong|wrongly|error|errors|mistake|mistakes|mistaken|false|falsely|not true|invalid|typo|fallacy|absurd|nonsense|contradiction|instead of|should be|should have been|actually|spot the|orwell|1984|two plus two|mod|modulo|modular|binary|hexadecimal|hex|octal|base|xor|boolean|bitwise|if|suppose|puzzle|pattern|riddle|sequence|concatenate|concatenation|string|remainder|not equal|does not equal|doesn't equal|clock|clock arithmetic|o'clock)",
    ],
    units: {
      mile: ['miles', 'mile', 'mi'],
      yard: ['yards', 'yard', 'yd'],
      foot: ['feet', 'foot', 'ft'],
      inch: ['inches', 'inch', 'in'],
      pound: ['pounds', 'pound', 'lbs', 'lb'],
      ounce: ['ounces', 'ounce', 'oz'],
      kilometre: ['kilometers', 'kilometer', 'kilometres', 'kilometre'],
      metre: ['meters', 'meter', 'metres', 'metre'],
      centimetre: ['centimeters', 'centimeter', 'centimetres', 'centimetre'],
      millimetre: ['millimeters', 'millimeter', 'millimetres', 'millimetre'],
      kilogram: ['kilograms', 'kilogram', 'kilos', 'kilo'],
      gram: ['grams', 'gram'],
      litre: ['liters', 'liter', 'litres', 'litre'],
      millilitre: ['milliliters', 'milliliter', 'millilitres', 'millilitre'],
      gallon: ['gallons', 'gallon', 'gal'],
      celsius: ['degrees celsius', 'celsius', 'degrees c'],
      fahrenheit: ['degrees fahrenheit', 'fahrenheit', 'degrees f'],
      acre: ['acres', 'acre'],
      hectare: ['hectares', 'hectare'],
    },
    letters: [
      "there (?:is|are) (?:only |exactly |actually |a total of )?(?<count>[a-z]+|\\d+) (?:letter |letters )?[\"']?(?<letter>[a-z])[\"']?(?:'?s)? in (?:the (?:word|name) )?[\"']?(?<word>[\\p{L}]{2,30})[\"']?",
      "(?:the word )?[\"'](?<word>[\\p{L}]{2,30})[\"'] (?:has|contains) (?:only |exactly |actually )?(?<count>[a-z]+|\\d+) (?:letter |letters )?[\"']?(?<letter>[a-z])[\"']?(?:'?s)?(?![\\p{L}])",
      "the word (?<word>[\\p{L}]{2,30}) (?:has|contains) (?:only |exactly |actually )?(?<count>[a-z]+|\\d+) (?:letter |letters )?[\"']?(?<letter>[a-z])[\"']?(?:'?s)?(?![\\p{L}])",
      'the letter ["\']?(?<letter>[a-z])["\']? (?:appears|occurs) (?:only |exactly |a total of )?(?<count>[a-z]+|\\d+) times? in (?:the (?:word|name) )?["\']?(?<word>[\\p{L}]{2,30})["\']?',
    ],
    lengths: [
      '(?:the word )?["\'](?<word>[\\p{L}]{2,30})["\'] (?:has|contains|is) (?:only |exactly )?(?<count>[a-z]+|\\d+) letters(?! ["\']?[a-z](?![\\p{L}]))',
      'the word (?<word>[\\p{L}]{2,30}) (?:has|contains|is) (?:only |exactly )?(?<count>[a-z]+|\\d+) letters(?! ["\']?[a-z](?![\\p{L}]))',
      'there are (?:only |exactly )?(?<count>[a-z]+|\\d+) letters in (?:the word )?["\'](?<word>[\\p{L}]{2,30})["\']',
    ],
    ages: [
      "(?:died|passed away|dying|death)[^.;\\n]{0,60}? (?:at (?:the )?age(?: of)?|aged|at) (?<age>\\d{1,3})(?!\\d|[-–/:.,]\\d| (?:[ap]m|percent|o'clock))",
    ],
    spans: [
      '(?:from|between) (?<from>[12]\\d{3}) (?:to|until|till|and|through|–|-) (?<to>[12]\\d{3}),? ?\\(?,? ?(?:for |a period of |a total of |lasting |spanning |about |roughly )?(?<years>\\d{1,3}) years',
      '(?<years>\\d{1,3}) years,? \\(?(?:from|between) (?<from>[12]\\d{3}) (?:to|until|till|and|through|–|-) (?<to>[12]\\d{3})',
    ],
    letterWords: ['letters', 'letter'],
    deathWords: ['died', 'dying', 'death', 'passed'],
    totalWords: ['total', 'totals', 'sum', 'altogether'],
    yearsWord: 'years',
    birthWords: ['born'],
    promisedLists: [
      "(?:here are|these are|following|consider these|the|with|try these) (?:my |our |your |the |some |a few |top )?(?<count>[a-z]+|\\d{1,2}) (?:[\\p{L}'-]+ ){0,4}?(?:tips|ways|reasons|steps|ideas|examples|options|things|points|suggestions|strategies|facts|benefits|methods|rules|questions|factors|names|books|movies|films|places|recipes|techniques|principles|types|kinds)[^.\\n]{0,60}:$",
    ],
  },
};

export default lexicon;
