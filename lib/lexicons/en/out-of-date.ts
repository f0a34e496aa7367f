import type { Lexicon } from '../../lexicons.ts';

const OFFICE =
  '(president|vice president|prime minister|chancellor|premier|king|queen|monarch|emperor|pope|ceo|chief executive|chief executive officer|cfo|chairman|chairwoman|chairperson|chair|director|general secretary|secretary general|secretary of state|governor|mayor|minister|attorney general|speaker|party leader|leader|head coach|coach|captain|commissioner|champion|champions|title holder|record holder|world record holder|holder)';
const FIGURE =
  '(price|prices|cost|costs|fee|fees|fare|fares|rate|rates|interest rate|exchange rate|inflation rate|unemployment rate|tax rate|tax|wage|minimum wage|salary|tariff|population|gdp|market cap|market capitalization|market share|net worth|debt|record|world record|ranking|limit|speed limit|threshold|cap|quota|deadline|age limit|retirement age|schedule|timetable|opening hours|subscription|membership|users)';
const RULE =
  '(law|laws|legislation|rule|rules|regulation|regulations|guideline|guidelines|guidance|recommendation|policy|policies|standard|requirement|requirements|visa requirements)';
const EDITION =
  '(stable version|major version|version|release|lts release|model|edition|generation|flagship|census)';
const IS =
  '(is|are|stands|stand|sits|costs|cost|sets|set|remains|remain|has been|have been|allows|allow|requires|require|ranges|range|caps|says|say)';

export const outOfDate: Lexicon['outOfDate'] = {
  offices: [
    `(current|incumbent|reigning|sitting) … ${OFFICE} … ${IS}`,
    `(current|incumbent|reigning|sitting) … ${OFFICE} (of|for|in|at) … … ${IS}`,
  ],
  figures: [
    `current … (${FIGURE}|${RULE}|version|release|edition) … ${IS}`,
    `current … (${FIGURE}|${RULE}|version|release|edition) (of|for|in|at|on) … … ${IS}`,
    '(is|are) currently (priced|valued|set|capped|trading|fixed) (at)?',
    'currently (costs|cost|trades|stands|sits|charges|pays) (at)?',
    `(latest|newest|most recent) … (${EDITION}|${RULE}) … ${IS}`,
    `(latest|newest|most recent) … (${EDITION}|${RULE}) (of|for|in) … … ${IS}`,
  ],
  reversed: [
    `(is|remains|are) (the|currently the) (current|incumbent|reigning|sitting) … ${OFFICE}`,
    `(is|remains) the (latest|newest|most recent|current) … ${EDITION}`,
    `currently (serves|serving|works|acts) as (the)? … ${OFFICE}`,
    'currently (holds|hold) the … record',
  ],
  dated: [
    'as of (early|mid|late|the end of|the start of)? (january|february|march|april|may|june|july|august|september|october|november|december)? (20(0|1|2)(0|1|2|3|4|5|6|7|8|9))',
  ],
  nows: [
    '(currently|presently|at present|at the moment|right now|as of now|these days)',
    '(is|are|costs|cost|stands|sits) now',
  ],
  volatile: [OFFICE, FIGURE, RULE],
  states: [
    '(is|are|remains|remain) (still|currently|now)? (open|closed|free of charge|free|banned|legal|illegal|shut)',
    '(model|version|edition|ticket|subscription|plan|service|course|pass) … (costs|cost|sells for|is priced at|starts at)',
  ],
  present: ['(is|are|has|have|costs|cost|stands|stand|there)'],
  says: ['(is|are|costs|cost|stands at|stand at|remains|remain)'],
  caveats: [
    '(knowledge|training) (cutoff|cut-off|data|update)',
    '(my|the|its) (last|latest|most recent) (update|training|knowledge|available (data|information)|information)',
    '(as of|up to|until) my',
    '(may|might|could|can|will|would|is|are) (also)? (have changed|change|vary|be outdated|be different|differ|fluctuate|subject to change|have been updated|be updated)',
    'subject to change',
    '(check|consult|verify|confirm|refer to|visit|look up|see|contact) … (official|latest|current|up~to~date|recent|website|site|source|sources|authorities|embassy|provider)',
    '(up~to~date|real~time) (information|data|source|sources)',
    '(make sure|be sure|recommend|advise|advisable|important|best|always|please) (to|you)? (check|consult|verify|confirm)',
    '(at|as of) the time of (writing|my)',
    "(i|we) (cannot|can't|don't|do not) (have|access|provide|browse)",
    '(outdated|out of date)',
    '(as an ai|language model|i have access)',
  ],
  supposed: [
    "(if|suppose|assume|assuming|imagine|hypothetical|hypothetically|for example|for instance|let's say|example|given|let|calculate|formula|equation)",
  ],
};
