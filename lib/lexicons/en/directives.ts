import type { Lexicon } from '../../lexicons.ts';

/** Who is told to do something: "you should", "it's safe to". Shared by the signs that read advice. */
export const directives: Lexicon['directives'] = {
  orders: [
    "you (should|must|can|could|might|may|will|need to|have to|ought to|will need to|'ll need to|'ll want to|will want to|want to|would need to|are going to|might want to|may want to|are better off|should be able to|can go ahead and|are free to|are allowed to)",
    "you('d| had)? better",
    "you('re| are) (free|allowed|clear|good|ready|entitled) to",
    "(i|i'd|i would|we|we'd|we would|i'll|i will) … (recommend|suggest|advise|urge|encourage|propose|tell) (that)? (you to|you)?",
    'my (advice|recommendation|suggestion|tip) (is|would be|is to|would be to|for you is to)( simply)? (to)?',
    '(the|your) (best|safest|smartest|easiest|simplest|right|only|first|next|wisest|quickest|fastest) (thing|option|move|bet|step|way|choice|approach|plan|solution|course) … (is|would be|is just|is simply) (to)?',
    "(it's|it is|that's|it would be|it'd be|it might be|it may be) … (best|better|wise|smart|important|essential|advisable|recommended|time|worth|crucial|vital|necessary|a good idea|reasonable|okay|ok) (for you)? to",
    'go ahead and',
    'feel free to',
    '(be|make) sure to',
    '(try|start|begin) (to)?',
    '(consider|keep)',
    "(here's|here is|this is) how (you can|you|to)",
    'all you (need|have) to do is',
    'you just',
    "why (not|don't you)",
    'how about',
    'time to',
  ],
  permissions: [
    "(it's|it is|it would be|it'd be|that's|is|are|you're|you are|you will be|you'll be|would be) … (safe|fine|ok|okay|alright|all right|harmless|legal|acceptable|no problem|perfectly normal|good) (for you|for (him|her|them)|if you)? (to)?",
    'you (can|could|may|should|might) (now|still|also|then)? (safely|legally|easily|comfortably|simply|just|happily|confidently|probably|certainly|definitely|absolutely|always)',
    "there('s| is) (nothing wrong|no harm|no danger|no risk|no problem|little risk|little harm) (in|with)",
    '(nothing|no harm) (bad|serious)? will happen if you',
  ],
  waivers: [
    "you (really|actually|probably|certainly|definitely|simply|honestly)? (don't|do not|won't|will not|wouldn't|didn't) (really|even|actually|necessarily)? (need|have) (to)?",
    "you (needn't|need not)",
    "(there's|there is|there was|you have) (really|actually|absolutely)? (no|little) (need|reason|obligation|duty|point) (for you)? (to|in)",
    '(no|without) (need|reason) to',
    "(it's|it is|that's) (not|never) (really|actually|at all|even)? (necessary|needed|required|worth|important|mandatory|worthwhile) (for you)? (to)?",
    "(it's|it is) (unnecessary|pointless|a waste of (time|money)) (for you)? to",
    "(don't|do not|never) (bother|worry about)( to)?",
    "you (should not|shouldn't|must not|mustn't|can't|should never|must never|had better not|ought not to)",
    'you can (safely|easily|simply|just)? (skip|avoid|ignore|forget|forget about|forgo|do without)',
    "you('re| are) (not|never) (required|obliged|obligated|supposed|legally required|legally obliged) to",
  ],
  bans: ["(don't|do not|never|refuse to|stop|quit|avoid|please don't)"],
  adverbs: [
    '(just|simply|safely|immediately|now|then|also|always|definitely|probably|certainly|even|still|easily|first|really|actually|gradually|slowly|quickly|quietly|secretly|temporarily|instead|once|permanently|completely|go|please|directly|yourself|today|tonight|tomorrow|suddenly|legally|well|at least|perhaps|maybe|of course|absolutely|personally|automatically)',
  ],
  joins: ['(and|or|then|so|but|and then|plus|because|and just|and also)'],
  gerunds: ['*ing'],
  purposes: ['(to|in order to)'],
  determiners: ['(a|an|the|any|your|his|her|their|this|that|more|some|such|another)'],
  nounFollowers: [
    '(of|in|is|was|are|were|can|may|might|will|would|has|have|between|rates|effects|management|prices|options|language|and)',
  ],
};
