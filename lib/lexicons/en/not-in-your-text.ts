import type { Lexicon } from '../../lexicons.ts';

const TEXT =
  '(text|article|passage|document|report|paragraph|e~mail|transcript|notes|paper|letter|story|excerpt|contract|minutes|abstract|post|press release|memo|interview|speech|message|essay|chapter|page|section|statement)';

/** The reader gives a text and asks for what it says. */
export const yourText: NonNullable<Lexicon['yourText']> = {
  summaries: [
    '(summarize|summarise|summarizing|summarising|summary|sum up|sum (it|this|that) up|tl;dr|tldr|synopsis|condense|shorten|boil (it|this|that) down|key (points|facts|takeaways|figures|findings|numbers|dates|ideas|messages)|main (points|facts|takeaways|findings|ideas|idea|message|arguments)|takeaways|bullet points|in a nutshell|gist|recap)',
    '(extract|pull out|list (all|the|every)|find all|which (dates|names|numbers|figures|people|amounts)|what (dates|names|numbers|figures|amounts)|identify (all|the))',
    `(according to|based on|from|using only|in) (the|this|my|that|these) (following|above|below|pasted)? ${TEXT}`,
    `what (does|do|did) (the|this|my|that) ${TEXT.slice(0, -1)}|author) (say|mean|claim|argue|state)`,
  ],
  rewrites: [
    '(translate|translation|rephrase|paraphrase|reword|rewrite|proofread|proof-read|simplify|in (simple|simpler|plain) (words|terms|language|english)|clean up|reformat|(put|turn|convert) (it|this|that|the|these) … into (a)? (table|list|bullets|bullet points|json|csv|timeline))',
  ],
  beyond: [
    '(your (own)? (knowledge|opinion|view|thoughts|words about)|background|more (context|detail|details|information)|additional|other sources|the web|online|look up|search|research|compare (it|this|that|them)? (with|to)|add (some|more|a|an|your|details|examples|facts|figures|numbers|statistics)|expand|elaborate|extend|continue|longer|finish|complete the|fill in|make up|invent|imagine|example|examples|estimate|calculate|compute|convert|fact~check|fact check|is (it|this|that) true|critique|criticise|criticize|review|feedback|rate|grade|predict|forecast|recommend|advice|suggest|quiz|questions about|write (a|an) (story|poem|reply|response|answer|song|letter|speech)|reply|respond|opposite|instead of|replace|change (the|all)|update|fix the (facts|errors|mistakes|numbers)|correct the (facts|numbers)|explain (why|how)|analyze|analyse|evaluate|assess)',
  ],
  elsewhere: [
    '(attached|attachment|attachments|pdf|file|files|upload|uploaded|link|url|website|webpage|web page|image|picture|photo|screenshot|video|podcast|book|novel|film|movie|play|wikipedia)',
  ],
  refers: [`(${TEXT.slice(1, -1)}|it|this|that|above|these)`],
  absent: [
    '(not|no|never|nowhere|without|neither|cannot) … (mention|mentions|mentioned|specify|specified|state|stated|given|provide|provided|include|included|say|said|appear|appears|found|contain)',
    "(doesn|don|isn|aren|wasn|didn)'t … (mention|mentions|mentioned|specify|specified|state|stated|given|provide|provided|include|included|say|said|appear|found|contain)",
  ],
  notQuoted: [
    '(such as|called|known as|the (word|term|phrase|title)|so~called|titled|entitled|named|for example|e.g.|would be|could be|instead of|you (can|could|might) (say|write|use)|rendered as|translated as|literally|means)',
  ],
  numerals:
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
      ' ',
    ),
  ordinals:
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
      ' ',
    ),
  and: 'and',
  fractions: {
    half: 50,
    halves: 50,
    halved: 50,
    third: 33.3,
    thirds: 33.3,
    quarter: 25,
    quarters: 25,
    fifth: 20,
    fifths: 20,
    tenth: 10,
    tenths: 10,
    double: 100,
    doubled: 100,
    twice: 100,
    triple: 100,
    tripled: 100,
    tripling: 100,
    doubling: 100,
    all: 100,
    every: 100,
    entire: 100,
  },
  yearOn: ['(a|one|the) (next|following|previous|preceding)? year (later|before|earlier|after)?'],
  clock: ["(noon|midnight|midday|half past|half an hour|quarter (past|to)|o'clock|# (past|to))"],
  relative: [
    '(today|tomorrow|yesterday|tonight|(next|last|this|the following|the previous) (week|month|monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend)|(days|weeks|day|week) (ago|later|before|after|earlier)|monday|tuesday|wednesday|thursday|friday|saturday|sunday|christmas|easter|new year)',
  ],
  aliases: {
    'united states': ['us', 'u.s.', 'usa', 'america', 'american', 'americans'],
    'united kingdom': ['uk', 'u.k.', 'britain', 'british', 'england'],
    'european union': ['eu', 'e.u.'],
    'united nations': ['un', 'u.n.'],
    'new york': ['ny', 'nyc'],
    'los angeles': ['la'],
  },
};
