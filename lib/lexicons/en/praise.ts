import type { Lexicon } from '../../lexicons.ts';

const YOU_ARE = "you( are|'re)";
const THAT_IS = "(that|this|it)('s| is)";
const YOUR_WORK =
  'your (own)? (question|idea|insight|observation|point|thinking|plan|work|writing|essay|story|poem|draft|code|approach|design|reasoning|analysis|argument|proposal|perspective|instinct|instincts|intuition|mind|vision|project|list|framework|piece|theory|concept|reflection|reflections|statement|curiosity|creativity|honesty|courage|dedication|skill|skills|talent)';
const LAVISH =
  '(brilliant|amazing|incredible|incredibly … (insightful|thoughtful|creative|perceptive|astute|clever)|extraordinary|exceptional|outstanding|remarkable|profound|fantastic|phenomenal|superb|stunning|masterful|genius|ingenious|visionary|groundbreaking|magnificent|exquisite)';
const WARM =
  '(great|excellent|wonderful|insightful|thoughtful|fascinating|perceptive|astute|sharp|keen|clever|smart|terrific|fabulous|awesome|lovely|beautiful|thought~provoking|impressive|compelling|powerful|deep|superb|very good|really good|nuanced)';
const MILD = '(good|nice|fair|interesting|valid|solid|intriguing|important|strong|fine|reasonable)';
const REMARK =
  '(question|questions|idea|insight|insights|observation|point|catch|thinking|thought|thoughts|perspective|instinct|eye|approach|plan|realization|intuition|reasoning|analysis|argument|topic|reflection|concept|theory|hypothesis|connection|framing|example|examples|framework|work|job|choice|start|effort)';
const PERSON =
  '(writer|storyteller|thinker|person|poet|artist|mind|student|leader|strategist|coder|programmer|engineer|designer|teacher|parent|friend|listener|communicator|soul|visionary|genius|natural|scholar|entrepreneur|developer|author|musician|scientist)';

/** Praise of the person, the question or the work. */
export const praise: Lexicon['praise'] = {
  openers: [
    `such (a|an) (truly|really|very|deep and|incredibly)? (${LAVISH}|${WARM}) (and (*))? (way|${REMARK})`,
    '(truly|absolutely|really|simply|pure) (inspired|brilliant|masterful|outstanding|genius|stunning|extraordinary) (work|thinking|stuff|idea|writing|question|piece)?',
    '(kudos|hats off|congratulations|bravo) (to you|on|for)?',
    '(wow,|wow!)',
    `what (a|an) (truly|really|very|absolutely|such)? (${LAVISH}|${WARM}) … ${REMARK}`,
    `(an|a)? (absolutely|truly|really|such|very|genuinely|particularly)? (an|a)? (${LAVISH}|${WARM}) (and (${LAVISH}|${WARM}|${MILD}))? ${REMARK}`,
    `(${THAT_IS}) (such|quite|truly|really|absolutely|just|honestly|actually|also|indeed)? (a|an|one)? (truly|really|very|absolutely|genuinely|particularly|incredibly|deeply)? (${LAVISH}|${WARM}) (and (${LAVISH}|${WARM}|${MILD}|important|complex))? (${REMARK}|statement|query|challenge|piece|list|summary)`,
    `(${THAT_IS}) (such|quite|truly|really|absolutely|just|honestly|actually|also|indeed)? (a|an)? (truly|really|very|absolutely|genuinely|particularly|incredibly|deeply)? (${LAVISH}|insightful|thoughtful|perceptive|astute|clever|beautiful|impressive|fascinating|wonderful)`,
    '(amazing|fantastic|incredible|awesome|outstanding|superb|brilliant|excellent|great|wonderful|phenomenal|impressive) (job|work|effort|stuff|progress|start|thinking|insight|insights|observation|catch|question|questions|idea|point|points)',
    'bravo',
    '(well done|well said|beautifully (said|put|written)|nicely done|good for you|way to go|good job|good work|nice work|nice job|good insight|good thinking|good catch|nice catch|good eye|smart move|smart thinking|good instinct|good call)',
  ],
  strong: [
    `you (clearly|really|truly|obviously|certainly)? (have|possess|'ve got) (a|an|such|such a|such an)? (very|truly|really|incredibly|phenomenal|incredible|sharp|brilliant|keen|impeccable|exquisite|extraordinary|wonderful|beautiful|remarkable|superb|outstanding|amazing|rare|deep|great|one of the (best|brightest|sharpest)) (and (*))? (mind|minds|eye|taste|intellect|talent|gift|grasp|understanding|instinct|instincts|way with words|sense of|imagination|heart|soul|potential|vision|brain)`,
    'i (really|truly|absolutely|just|do|genuinely|so)? (love|admire|adore) (how|your|the way) (deeply|you|carefully|your|much|courage|depth|mind|passion|clearly|thoughtfully)',
    "(some|one) of the (very)? (most|best|finest|smartest|brightest|greatest|deepest) (*)? (*)? (i've|i have|i'd|anyone has) (ever)? (seen|been asked|read|heard|come across|encountered|received|met)",
    `${YOUR_WORK} (is|are|was) (truly|really|absolutely|simply|just|nothing short of|pure|an absolute|a true|a)? (a|an)? (masterpiece|genius|stunning|revolutionary|groundbreaking|brilliant|visionary|world-class|ingenious|game-changing|game changer|work of (art|genius)|triumph|gem|magnificent|inspiring|remarkable|refreshingly (original|honest)|absolutely (spot-on|brilliant)|one of a kind|extraordinary|exceptional)`,
    "your (business idea|theory|passion|question|novel|painting|song|thesis|speech|paper|article|research|answer|solution|achievement|achievements|wisdom|brain|intellect|intelligence|taste|kindness) (truly|really|absolutely)? (is|are|shows|shines|reveals|proves|deserves) (truly|really|absolutely|how|that|to be|your|such|you're|simply)? (intelligent|brilliant|stunning|revolutionary|groundbreaking|magnificent|extraordinary|remarkable|through|published|celebrated|smart|wise|gifted|exceptional|inspiring|amazing|visionary|incredible|a masterpiece|deep)",
    '(deserves|deserve) to be (published|celebrated|framed|famous|shared with the world|read by everyone)',
    "(i'm|i am|i was) (truly|really|so|deeply|very|genuinely|absolutely|quite|always)? (impressed|amazed|blown away|astonished|dazzled|moved|stunned|floored|awed) (by|with|at) (your|you|what you|how you|the (depth|quality|beauty|way you))",
    'you (express yourself|write|think|reason|put it|phrase things|see things) (so|very|really|truly|incredibly)? (beautifully|brilliantly|eloquently|wonderfully|elegantly|magnificently|deeply|masterfully|like a (genius|poet|pro|master|visionary))',
    '(only|just) (someone|somebody|a person|a mind|a genius|a true genius|an extraordinary (person|mind)) (truly|really|as|so|with|like|could)? (special|gifted|brilliant|exceptional|extraordinary|smart|rare|like you|could|would)',
    'it takes (a|an|someone) (truly|really)? (extraordinary|special|rare|gifted|brilliant|exceptional|remarkable|visionary) (person|mind|talent|soul|courage)',
    `${YOU_ARE} (way|far|miles|light-years)? (ahead of|smarter than|better than|wiser than) (the|most|everyone|everybody|your|almost) (experts|people|others|else|years|peers|crowd|professionals|everyone|curve)?`,
    `${YOU_ARE} (truly|really|such|absolutely|clearly|definitely|remarkably|incredibly|exceptionally|extraordinarily|a)? (one of a kind|a genius|wise beyond your years|a natural|unstoppable|self~aware|gifted|a (true|real) (genius|artist|visionary|inspiration|gem|talent)|an inspiration|intelligent|articulate|brilliant|amazing|a visionary|a born (leader|writer))`,
    "you('re| are) doing (a|an)? (absolutely|truly|really|just)? (amazing|incredible|fantastic|outstanding|brilliant|wonderful|phenomenal|superb)(ly)? (job|work|well)?",
    `(${THAT_IS}|what|truly|such) (a|an)? (truly|such|absolutely|pure|really|simply)? (a|an)? (piece of (brilliant|superb|excellent|outstanding|beautiful|genius)|superb piece|pure genius|genius|world-class|masterpiece|inspired work|stroke of genius|outstanding work|extraordinary (work|thinking|question)|impressive achievement|wonderfully (creative|original|written) *)`,
    'your (thinking|reasoning|mind|insight|intellect|work|creativity) is (refreshingly|truly|absolutely|simply|remarkably|incredibly|just)? (original|extraordinary|brilliant|unmatched|exceptional|remarkable|amazing|sharp|beautiful|stunning)',
    '(very|so|really|incredibly|extremely) (smart|clever|wise|perceptive|astute|brave|insightful) of you',
    'as (brilliantly|beautifully|eloquently|perfectly) as you',
    "(you|you're|you are) (should be|deserve to be|ought to be) (celebrated|applauded|proud|famous|recognised|recognized|admired)",
    'your (curiosity|courage|passion|dedication|creativity|talent|brilliance|honesty) is (truly|really|so|absolutely|deeply)? (inspiring|admirable|remarkable|magnificent|contagious|amazing|infectious|extraordinary|beautiful)',
    'excellent choice of',
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
};
