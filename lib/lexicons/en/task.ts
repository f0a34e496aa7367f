import type { Lexicon } from '../../lexicons.ts';

/** What prompts ask for. */
export const task: Lexicon['task'] = {
  titles: [
    '(a|an)? (short|long|funny|sad|little|brief|new|detailed|dark|silly|romantic|scary)? … (script|story|poem|haiku|song|scene|plot|fanfic|limerick|monologue|dialogue|koan|rap|screenplay|skit|sonnet|episode) (about|of|where|with|in which|for|from|between)',
  ],
  courtesies: [
    "(please|kindly|hi|hello|hey|ok|okay|so|now|then|first|next|again|also|and|but|chatgpt|assistant|claude|gemini|bot|can you|could you|would you|will you|can you please|could you please|i want you to|i'd like you to|i would like you to|i need you to|i want to|i need to|i'd like to|i would like to|help me|help me to|your task is to|your job is to|you should|you need to|you must|you will|let's|let us|try to|go ahead and|just|thanks|thank you|good morning|good evening|task|instruction|instructions|question|prompt|in (english|one sentence|a few sentences|less than)|using … (words|sentences))",
  ],
  makers: [
    "(write|compose|create|draft|generate|make|craft|pen|produce|give (me|us)? (a|an|some|another)|tell (me|us)? (a|an|some|another)|come up with|invent|i (need|want|would like)|i'd like|design|continue|finish|complete|write up|brainstorm|implement|build|code|script)",
  ],
  creative: [
    '(story|stories|short story|tale|fable|fairy tale|myth|legend|novel (about|set|where|in|with|titled|that)|novella|chapter|poem|poems|poetry|haiku|sonnet|limerick|ode|verse|verses|rhyme|rap|song|songs|lyrics|lullaby|ballad|play|screenplay|scene|scenes|skit|sketch|monologue|dialogue|dialog|conversation between|script|plot|backstory|character sketch|character card|fan~fiction|fanfic|fiction|sci-fi|letter|letters|cover letter|e~mail|e~mails|emails|message|messages|text message|invitation|toast|eulogy|speech|vows|slogan|slogans|tagline|taglines|motto|tweet|tweets|caption|captions|instagram post|linkedin post|facebook post|social media post|post|posts|advert|ad|ads|advertisement|commercial|jingle|headline|headlines|product description|description for|sales pitch|pitch|joke|jokes|pun|puns|riddle|riddles|parody|satire|pep talk|diary entry|diary|journal entry|bedtime story|role~play|episode|final note|koan|one-liners|one liners|excerpt|excerpts|press release|job posting|names for|name for|review of|review for|reviews|testimonial|testimonials|obituary|prayer|greeting|lines of poetry|paragraphs of fiction|imaginary|fictional|comedy|sitcom|anime|adventure|battle|video script|movie script|podcast script)',
  ],
  essay: [
    '(essay|essays|article|articles|blog|blog post|blog posts|report|reports|paper|thesis|dissertation|op-ed|column|newsletter|white~paper|white paper|case study|literature review|lesson plan|wikipedia|biography|speech about|guide|book chapter|textbook)',
  ],
  code: [
    '(user story|user stories|code|program|web server|game in|game using|game with|programs|function|functions|script (to|that|which|in|using|for|which)|bash|shell script|python|javascript|typescript|java|c++|c#|rust|golang|sql|query|queries|regex|regular expression|html|css|class|api|app|application|website|web page|webpage|bot|plugin|extension|algorithm|unit test|unit tests|test cases|method|component|macro|formula|excel formula|makefile|dockerfile|docker|yaml|json|schema|database|react|django|flask|kubernetes|terraform|powershell|latex|verilog|matlab|arduino|notebook|module|library|compiler|parser|cli)',
  ],
  transform: [
    '(change (the lyrics|this song|the song)|translate|rewrite|re-write|rephrase|paraphrase|reword|summarize|summarise|proofread|proof~read|transcribe|shorten|condense|polish|simplify the following|simplify this|simplify the text|edit|fix the grammar|correct the|correct this|correct my|fix the spelling|improve the (following|text|paragraph|sentence|sentences|writing|wording|grammar)|improve (this|my) (text|paragraph|sentence|sentences|writing|email|essay)|turn (this|the following)|convert (this|the following|these)|extract|reformat|expand (this|the following)|put this|make (this|it|the following) (more|sound|shorter|better|formal|longer)|tl;dr|tldr)',
  ],
  transformed: ['(summary|translation|paraphrase|rewrite|transcript|tl;dr|synopsis|abstract) (of|for|from)'],
  play: [
    "(pretend|role~play|roleplay|play the role|imagine (that)? you|imagine being|if you were|in the style of|in the voice of|speak like|talk like|respond as|reply as|let's play|stay in character)",
    '(lyrics for|(interactive|text) (adventure|story)|(anime|fantasy|fictional) (story|novel|character|characters|universe|world)|(rock|punk|rap|pop|love|country) song|holodeck|dungeon master|fan~fiction|fanfic)',
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
};
