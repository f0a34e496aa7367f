import type { WeightedWords } from './lists.ts';

/**
 * How words move the certainty that readers hear, in points of a scale from 1 (doubtful) to 6 (certain): set by hand,
 * modal words by how people hear them ("very unlikely" 13 %, "almost certain" 92 %). Zero keeps a phrase from
 * counting as one of its words.
 */
export const certaintyWords: WeightedWords = {
  phrases: [
    // Open doubt: the speaker does not know.
    [
      -3,
      "(i|we) (do not|don't|cannot|can't|could not|couldn't) (really|yet|actually|fully)? (know|say|tell|determine|verify|confirm|be sure|be certain|find);" +
        "(i'm|i am|we're|we are) not (entirely|completely|quite|really|fully|totally|absolutely|too|so|100 % )? (sure|certain|aware|confident|convinced|clear|familiar);" +
        'not (entirely|completely|quite|yet|fully|really|exactly|always|immediately)? (clear|certain|known|sure|understood|established|proven|settled|conclusive);' +
        "(isn't|aren't|wasn't) (entirely|completely|quite|yet|fully|really)? (clear|certain|known|sure|understood|established|proven|settled|conclusive);" +
        'unclear;uncertain;unknown;unsure;undetermined;unresolved;unverified;unproven;inconclusive;inconclusively;' +
        '(remains|remain) (to be seen|unclear|unknown|uncertain|an open question);open question;up for debate;still (debated|disputed);' +
        '(hard|difficult|impossible|tricky|challenging|tough) to (say|know|tell|determine|predict|assess|answer|judge|verify|confirm|pin down|establish|ascertain|evaluate|draw|provide|give|make);' +
        'no (clear|definitive|conclusive|definite|simple|single|universal|certain) (answer|evidence|proof|consensus|conclusion);' +
        "there (isn't|is not) (a|any|one)? (clear|definitive|conclusive|definite|simple|single|universal|enough) (answer|evidence|proof|consensus|conclusion|information|data);" +
        "who knows;no way (of knowing|to know|to tell);anyone's guess;(i|we) (can|could) only guess;" +
        'without (more|further|additional|specific|any|enough|sufficient|access to|knowing|proper|the full|full) (context|information|details|data|evidence|specifics|knowledge);' +
        '(insufficient|not enough|limited|lack of|little|inadequate|too little) (information|context|evidence|data|details|knowledge);' +
        "(cannot|can not|can't|could not|couldn't) be (definitively|fully|easily|independently|conclusively|reliably|accurately)? (verified|confirmed|determined|known|proven|established|ascertained|said|ruled out);" +
        "(cannot|can not|can't) (definitively|accurately|conclusively|reliably|say|provide) *",
    ],
    // Guesses.
    [
      -2.6,
      "might;may;maybe;perhaps;possibly;conceivably;plausibly;it is possible;it's possible;(is|are|was|were|be|seems|remains) possible (that|for|to);possibility;possibilities;" +
        'may be;might be;may (also|even|still|not|have|well|help|then|therefore|thus|only);might (also|even|still|not|have|well|help|then);' +
        'could be;could (also|even|still|have|well|potentially|possibly|represent|explain|indicate|suggest|mean);can be possible;' +
        '(a|the|one|another|any) (possible|plausible|potential) (explanation|reason|cause|mechanism|role|link|answer|interpretation);' +
        'speculate;speculates;speculated;speculation;speculative;hypothesize;hypothesized;hypothesis that;hypothetically;hypothetical;conjecture;' +
        'i guess;my guess;guess;guessing;i suppose;i suspect;suspect that;we suspect;wonder;wonder (if|whether);i doubt;doubtful;dubious;questionable;debatable;tentative;tentatively;preliminary;' +
        "rough estimate;rough guess;best guess;educated guess;if (i'm|i am) not mistaken;as far as (i|we) know;to (my|our) knowledge;to the best of my knowledge;" +
        "up to a point;not necessarily;not rule out;cannot be ruled out;can't be ruled out;ruled out;" +
        'fifty fifty;coin toss;toss up;mixed (evidence|results|findings);conflicting (evidence|results|findings|reports);contested;controversial;disputed',
    ],
    [
      -1.8,
      'could;potentially;potential (to|for|role|benefit|benefits|link|risk|causes|cause|impact|effects|effect);hopefully;presumably;supposedly;allegedly;reportedly;purportedly;ostensibly;seemingly;apparently;arguably;' +
        'likely;probably;most likely;quite likely;more likely;less likely;(is|are|was|were|seems|seem) likely;likely (to|that|be|due|because|a|the|have|has);' +
        'unlikely;highly unlikely;very unlikely;improbable;chances are;in all likelihood;likelihood;probable;' +
        'appear;appears;appeared;seem;seems;seemed;seem to;seems to;appear to;appears to;seemed to;appeared to;(it|that|this) (seems|appears|looks|sounds);' +
        'suggest;suggests;suggested;suggesting;suggest that;suggests that;suggestive;' +
        "i think;i believe;i feel;i would (say|argue|guess|think|lean|suggest);i'd (say|argue|guess|think|lean|suggest);i lean;i'm inclined;i am inclined;in my (opinion|view|experience|estimation|judgment);" +
        'we (think|believe|suspect|hypothesize|propose|speculate);' +
        '(some|many|several|other|certain) (people|experts|researchers|scientists|scholars|critics|studies|evidence|say|argue|believe|suggest|think|claim);' +
        '(is|are|was|were) (thought|believed|said|considered|assumed|hypothesized|supposed|rumored|alleged|speculated|suspected) (to|that|by);believed to;thought to;' +
        '(further|more|additional|future) (research|study|studies|work|investigation|information|evidence|data|context|details|investigations|experiments|trials) (is|are|may|will|would|to|on|should|could|might|need|needed|required|must|into);' +
        '(need|needs|needed|required|requires|warranted|warrants) further;further (research|study|studies|investigation|investigations|work);' +
        'if true;if confirmed;whether or not;whether;depends;depend on;depends on;depending on;depending;subject to;open to (debate|interpretation|question);subjective;' +
        'in theory;theoretically;in principle;assuming;assume;assumes;assumed;presume;presumed;' +
        '(should|would) (probably|likely);ambiguous;ambiguity;vague;complicated;nuanced;' +
        'tends;tend to;tends to;tendency to;sort of;kind of;somewhat;more or less;to some (extent|degree);to a certain (extent|degree);partly;partially;in part;at least in part;' +
        "not (always|entirely|completely|fully|wholly|strictly|exactly) *;(i'm|i am) (afraid|sorry)",
    ],
    [
      -1,
      'would;would be;would have;should;can;can also;can help;can be;can sometimes;can have;can lead;can cause;some;sometimes;often;usually;typically;generally;generally speaking;in general;frequently;occasionally;commonly;mostly;mainly;largely;rarely;' +
        'normally;in many cases;in some cases;in most cases;for the most part;most of the time;' +
        'about;approximately;roughly;almost;some #;an estimated;estimate;estimated;estimates;up to;as many as;or so;' +
        'if;unless;even if;if (you|it|the|we|they|this|that|there|a);in case;provided that;suppose;as if;' +
        'imply;implies;implied;hint;hints;' +
        'propose;proposes;proposed;expected;expected to;expect;expects;predict;predicts;predicted;projected;forecast;anticipate;anticipated;hope;hopes;' +
        'claim;claims;claimed;argue;argues;argued;believe;believes;believed;think;thinks;felt;feel;perceive;perceived;opinion;opinions;view that;' +
        'associated;correlated;correlates;correlation;contribute to;contributes to;contributed to;play a role;' +
        'investigate;investigated;' +
        'so called;relatively;fairly;quite;rather;at least;' +
        'debate;debated;risk;risks;promising;opportunity;opportunities',
    ],
    [
      -0.4,
      'indicate;indicates;indicated;indicating;point to;points to;linked to;associated with;related to;around;nearly;more than;many;several;various;a few;according to;' +
        'question;questions;perspective;context;interpretation;able to;ability to;capable of;attempt;attempts;attempting;try;tries;trying;seek;seeks;aim to;aims to',
    ],
    // Kept from counting as one of their words.
    [
      0,
      '(i|we|you|they) (can|could) (see|find|use|look);as (can|could) be;can not only;some of the;so some;in may;may (#|#year);if and only if;rather than;about (the|how|this|that|it|their|its|his|her|what|our|your|a|an);' +
        'think about;think of;talk about;information about;around the;around a;up to date;more than (one|two|just);as well as;all about;no question;no doubt about;many of the;' +
        "it is important to note (that)?;it's important to note (that)?;it is worth noting (that)?;worth noting (that)?;important to (remember|consider|understand|recognize|note) (that)?;keep in mind (that)?;" +
        "feel free;feel free to;i hope this helps;hope this helps;would you like;if you (have|want|need|like|would like|'d like|any)",
    ],
    // Said flatly.
    [
      0.35,
      'is;are;was;were;has;had;have;did;does;is the;are the;' +
        'the fact that;this means;which means;known;known as;known to;shown to;found that;showed that;observed;measured;both;each;' +
        'caused by;causes;caused;led to;leads to;resulted in;results in;prevents;reduces;increases;improves;reduced;increased;' +
        'only;exactly;specifically;simply;even;%;significantly;significant;statistically significant;' +
        'we found;we show;we showed;they found;researchers found;scientists (found|discovered);discovered;revealed;reveals;demonstrated;demonstrates;demonstrate;showed;shows;show;confirms;confirmed;confirm',
    ],
    [
      0.8,
      "not;no;none;nothing;never;neither;nor;can't;isn't;aren't;wasn't;weren't;doesn't;don't;didn't;without;nobody;no one;no longer;failed to;fails to;lack;lacks;" +
        "always;all;every;any;entire;entirely;completely;totally;fully;must;must be;have to;has to;needed;required;requires;will not;won't;" +
        'clear;clearly;evident;evidently;obvious;obviously;strong evidence;highly;greatly;dramatically;far more;far;truly;really;very;extremely;indeed;in fact;' +
        'false;incorrect;wrong;inaccurate;untrue;true;correct;accurate;accurately;valid;real;fact;facts;factual;factually;' +
        'proven;proves;proved;proof;well established;well known;widely known;it is known;of course;naturally;ensures;ensure;guarantee;guarantees;consensus',
    ],
    [
      1.6,
      'definitely;certainly;absolutely;undoubtedly;unquestionably;undeniably;indisputably;indisputable;undeniable;irrefutable;irrefutably;unequivocally;unequivocal;conclusively;definitively;categorically;unmistakably;beyond (a|any)? (reasonable|shadow of a)? doubt;' +
        'without (a|any)? (doubt|question);no doubt;no question;there is no (doubt|question|evidence|difference|way|denying|such|link);there was no (evidence|difference|statistically|significant|association);there were no;there are no;' +
        'no (evidence|difference|differences|effect|significant|association|relationship|correlation|credible);completely (false|wrong|untrue|inaccurate|true|safe);totally (false|wrong);entirely (false|true);simply (not|wrong|false|untrue);patently;blatantly;demonstrably;' +
        "i am (sure|certain|confident|positive|convinced);i'm (sure|certain|confident|positive|convinced);certain that;sure that;confident that;it is (clear|certain|evident|obvious|true|undeniable|a fact) that;it's (clear|certain|evident|obvious|true|undeniable|a fact) that;" +
        'guaranteed;impossible;overwhelming evidence;overwhelmingly;scientific consensus;the truth is;the fact is;as a matter of fact;clearly (false|true|shows|demonstrates|not);almost certain;almost certainly;# % (sure|certain|confident|true|safe|accurate);every single;always *;never *',
    ],
  ],
};
