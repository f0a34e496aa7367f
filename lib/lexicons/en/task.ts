import type { Lexicon } from '../../lexicons.ts';

/** What prompts ask for. */
export const task: Lexicon['task'] = {
  titles: [
    '(a|an)? (short|long|funny|sad|little|brief|new|detailed|dark|silly|romantic|scary)? … (story|poem|haiku|song|scene|plot|fanfic|fic|limerick|monologue|dialogue|dialog|koan|rap|screenplay|skit|sonnet|episode|tale|ballad|speech|toast|parody|lullaby|tongue~twister|transcript|captions|slogans|taglines|jokes|punchlines) (about|of|where|with|in which|for|from|between|based on)',
    '(a|an)? (short|long|funny|*)? script (about|of|where|with|in which|from|between)',
    '(lyrics|captions|slogans|taglines|jokes|puns|rhymes|haikus|limericks|riddles|one-liners) (for|about|on|based on)',
    '(a|an|some)? (ad|marketing|sales|web|email|product|landing page) copy (for|about)',
  ],
  courtesies: [
    "(please|kindly|hi|hello|hey|ok|okay|so|now|then|first|next|again|also|and|but|chatgpt|assistant|claude|gemini|bot|can you|could you|would you|will you|can you please|could you please|i want you to|i'd like you to|i would like you to|i need you to|i want to|i need to|i'd like to|i would like to|help me|help me to|your task is to|your job is to|you should|you need to|you must|you will|let's|let us|try to|go ahead and|just|thanks|thank you|good morning|good evening|task|instruction|instructions|question|prompt|in (english|one sentence|a few sentences|less than)|using … (words|sentences))",
  ],
  makers: [
    "(write|write up|write down|compose|create|draft|generate|make|craft|pen|produce|author|prepare|put together|whip up|work up|cook up|give (me|us)? (a|an|some|another|your|the|*)|tell (me|us)? (a|an|some|another|the|your)|sing (me|us)?|recite|come up with|think (of|up)|dream up|invent|i (need|want|would like|would love)|i'd (like|love)|i'm looking for|looking for|in need of|can i (get|have)|could i (get|have)|may i have|how about|let me have|show (me|us) (a|an|some)|do (a|an|some)|give it|design|continue|finish|complete|brainstorm|implement|build|code|script|simulate|act out|narrate|perform|record|stage|imagine|develop|weave|spin|plot|outline|suggest (a|an|some|*)|turn (it|that|them|this) into|make (it|that|them|this) (a|into)|with (a|an|the|my))",
  ],
  creative: [
    '(story|stories|short story|tale|tales|fable|saga|vignette|flash fiction|micro~fiction|drabble|allegory|fairy tale|myth|legend|novel (about|set|where|in|with|titled|that)|novella|chapter|poem|poems|poetry|haiku|sonnet|limerick|ode|verse|verses|rhyme|rap|song|songs|lyrics|lullaby|ballad|play|screenplay|scene|scenes|skit|sketch|monologue|dialogue|dialog|conversation between|script|plot|backstory|character sketch|character card|fan~fiction|fanfic|fic|fics|fiction|sci-fi|transcript of a (fictional|imaginary|phone|made-up)|(phone call|call|chat|interview|court|trial|podcast) transcript|transcript (between|where|in which)|back and forth|back-and-forth|exchange between|argument between|chat between|debate between|interview (between|with a (fictional|character|made-up))|tongue~twister|tongue~twisters|anecdote|stand~up|stand-up|routine about|comedy routine|monolog|soliloquy|acrostic|villanelle|free verse|hymn|carol|chant|musical|opera|comic|comic strip|cartoon|storyboard|encounter|encounters|quest|quests|side~quest|campaign for (dnd|d&d|pathfinder)|dnd|d&d|one-shot|(main|fictional|fantasy|new)? (character|characters) (for|from|who|named|called|sheet|sketch|profile)|villain|superhero|world~building|rant|roast|melody|tune|jingle|bedtime|nursery rhyme|horoscope|prophecy|sermon|confession|love note|thank-you note|thank you note|note to|note for|letter|letters|cover letter|e~mail|e~mails|emails|message|messages|text message|text to my|text to a|sms|dm|reply to (this|my|the|a|his|her|their|him|them|an)|response to (this|my|the) (e~mail|message|letter|text|review|complaint|customer)|apology|resignation|complaint to|announcement|invitation|invite|wishes|birthday wish|birthday card|card|bio|dating profile|linkedin profile|profile for|about me|blurb|back cover|brochure|flyer|flier|leaflet|landing page text|marketing copy|ad copy|sales copy|web copy|website copy|copy for|copy about|campaign slogan|elevator pitch|fundraising appeal|voice~over|voiceover|toast|eulogy|speech|vows|slogan|slogans|tagline|taglines|motto|tweet|tweets|caption|captions|instagram post|linkedin post|facebook post|social media post|post|posts|advert|ad|ads|advertisement|commercial|jingle|headline|headlines|product description|description for|sales pitch|pitch|joke|jokes|pun|puns|riddle|riddles|parody|satire|pep talk|diary entry|diary|journal entry|bedtime story|role~play|episode|final note|koan|one-liners|one liners|excerpt|excerpts|press release|job posting|names for|name for|review of|review for|reviews|testimonial|testimonials|obituary|prayer|greeting|lines of poetry|paragraphs of fiction|imaginary|fictional|comedy|sitcom|anime|adventure|battle|(video|movie|film|tv|radio|podcast|animation|animated|comedy|youtube|skit) script|punchlines|punchline|love scene|fight scene|alternate ending|ending for|ending to|opening line|opening lines|first line|last line|next chapter|next scene|next part|transition|humorous|fictitious|fantasy|satirical|absurd|funny|hilarious|witty|whimsical|spooky)',
  ],
  essay: [
    '(essay|essays|article|articles|blog|blog post|blog posts|report|reports|paper|thesis|dissertation|op-ed|column|newsletter|white~paper|case study|literature review|lesson plan|wikipedia|biography|speech about|guide|book chapter|textbook)',
  ],
  code: [
    '(user story|user stories|code|program|web server|game in|game using|game with|programs|function|functions|script (to|that|which|in|using|for)|bash|shell script|python|javascript|typescript|java|c++|c#|rust|golang|sql|query|queries|regex|regular expression|html|css|class|api|app|application|website|web page|webpage|bot|plugin|extension|algorithm|unit test|unit tests|test cases|method|component|macro|formula|excel formula|makefile|dockerfile|docker|yaml|json|schema|database|react|django|flask|kubernetes|terraform|powershell|latex|verilog|matlab|arduino|notebook|module|library|compiler|parser|cli)',
  ],
  parts: [
    '(generator|validator|queue|broker|handler|system|tracker|sender|checker|counter|converter|listener|table|field|form|endpoint|template|server|client|service|pipeline|workflow|count|counts|platform|protocol|format|bus)',
  ],
  transform: [
    '(change (the lyrics|this song|the song|the tone|the tense|the ending)|translate|retell|restate|rework|tidy up|clean up (this|my|the) (text|writing|paragraph|essay|e~mail|notes|transcript|draft)|copy~edit|line edit|spell~check|check (the|my|this) (grammar|spelling|punctuation|text for|essay for|email for|letter for)|check (this|the following) for (grammar|spelling|typos|mistakes|errors)|boil (this|it) down|abridge|distil (this|the)|distill (this|the)|give me the gist|(give me|list) the (key|main) points (of|in|from) (this|the following|the text|my)|how (do|would) (you|i|we) say … in|say (this|that|the following) (in|more|less)|word (this|it) (better|differently|more)|rewrite|re-write|rephrase|paraphrase|reword|summarize|summarise|proofread|proof~read|transcribe|shorten|condense|polish|simplify the following|simplify this|simplify the text|edit|fix the grammar|correct the|correct this|correct my|fix the spelling|improve the (following|text|paragraph|sentence|sentences|writing|wording|grammar)|improve (this|my) (text|paragraph|sentence|sentences|writing|email|essay)|turn (this|the following|my|these)|convert (this|the following|these)|extract|reformat|expand (this|the following)|put this|make (this|it|the following|that|my …) (more|less|sound|shorter|better|formal|longer|simpler|clearer|friendlier|read|flow|concise|polite|rhyme|into)|make those … rhyme|tl;dr|tldr)',
  ],
  transformed: ['(summary|translation|paraphrase|rewrite|transcript|tl;dr|synopsis|abstract) (of|for|from)'],
  play: [
    "(pretend|role~play|roleplay|(you|will|and|please|to) play the (role|part)|in the style of|in the voice of|speak like|talk like|(stay|remain|answer|reply|respond|speak) in character|let's play|lets play|let's imagine|lets imagine|imagine a (world|story|conversation|dialogue|scene|character)|simulate a (conversation|dialogue|chat|date)|act out a|(act as|act like|be|you are now|you're now|respond as) my (girlfriend|boyfriend|wife|husband|mother|mom|mum|father|dad|grandmother|grandma|grandfather|grandpa|best friend|crush|lover)|in the persona of|you are playing the)",
    "(you are|you're|you're now|you are now|act as|act like|play|respond as|reply as|answer as|speak as|talk as) (a|an|the) (*)? (pirate|wizard|witch|king|queen|prince|princess|knight|vampire|werewolf|ghost|villain|superhero|dragon|fairy|goblin|elf|orc|dwarf|alien|cyborg|demon|goddess|character|novelist|poet|storyteller|comedian|rapper|songwriter|lyricist|screenwriter|playwright|bard|narrator|dungeon master|game master|time traveler|time traveller|zombie|ninja|samurai|cowboy|viking)",
    '(lyrics for|(interactive|text) (adventure|story)|(anime|fantasy|fictional) (story|novel|character|characters|universe|world)|(rock|punk|rap|pop|love|country) song|holodeck|dungeon master|game master|fan~fiction|fanfic|fictional (transcript|dialogue|conversation|story|novel)|text~based (adventure|rpg)|text rpg|(continue|finish|complete) (the|this|my) (text|scene|chapter|passage|story|narrative|tale))',
    '(script|episode|chapter|scene) (where|in which)',
    '(write|tell|give|make|compose|sing) (me|us) (a|an|another|some) (*)? (story|poem|song|haiku|joke|tale|limerick|rap|lullaby|scene|dialogue|script|letter|fairy tale)',
  ],
  supposed: ['(imagine (that)? you|imagine being|if you were|suppose you were)'],
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
};
