import type { Lexicon } from '../../lexicons.ts';
import { animals } from './misconceptions/animals.ts';
import { body } from './misconceptions/body.ts';
import { culture } from './misconceptions/culture.ts';
import { everyday } from './misconceptions/everyday.ts';
import { health } from './misconceptions/health.ts';
import { history } from './misconceptions/history.ts';
import { mind } from './misconceptions/mind.ts';
import { nature } from './misconceptions/nature.ts';
import { world } from './misconceptions/world.ts';

/** False beliefs that many people hold, and how to tell a sentence that states one from a sentence that corrects it. */
export const misconceptions: Lexicon['misconceptions'] = {
  entries: {
    ...body,
    ...health,
    ...mind,
    ...animals,
    ...nature,
    ...history,
    ...culture,
    ...world,
    ...everyday,
  },
  myths: [
    '(myth|myths|mythbusting|misconception|misconceptions|debunk|debunks|debunked|debunking|fallacy|fallacies|falsehood|falsehoods|misinformation|disinformation|pseudoscience|superstition|superstitions|urban (legend|legends)|old wives|fake (news|facts)|conspiracy (theory|theories|theorists)|hoaxes|two truths|false (statement|statements|belief|beliefs|claim|claims|fact|facts|information|idea|ideas|or true)|true or false|wrong (answer|answers|belief|beliefs)|misunderstanding|misunderstandings|misquote|misquotes|misquoted|misattributed|mandela effect)',
  ],
  denials: [
    '(false|untrue|incorrect|inaccurate|wrong|wrongly|mistaken|mistakenly|erroneous|erroneously|falsely|incorrectly|misleading|exaggerated|exaggeration|oversimplified|oversimplification|simplistic|unfounded|unsupported|unproven|unsubstantiated|baseless|doubtful|dubious|disproved|disproven|discredited|refuted|refute|refutes|dispel|dispels|dispelled|rejected|outdated|apocryphal|fabricated|fictional|fictitious|nonsense|bogus|untruth|misattributed|misinterpretation|misinterpreted|overstated|busted|anything but|far from|contrary to|in reality|no truth|stereotype|pseudoscientific|misnomer)',
    "(not|isn't|wasn't|aren't|weren't|never|doesn't|don't|didn't) … (true|accurate|correct|right|the case|supported|backed|proven|borne out|hold up|happen|happened|quite|exactly|strictly|entirely|necessarily|actually|really|based on)",
    '(no|little|limited|weak|scant|lack of|without|insufficient) (good|solid|scientific|medical|clinical|credible|reliable|historical|strong|real|convincing|direct)? (evidence|proof|basis|support|record)',
  ],
  beliefs: [
    '(believe|believes|believed|believing|belief|beliefs|thought|thinks|claim|claims|claimed|claiming|supposed|supposedly|alleged|allegedly|reputedly|purportedly|rumor|rumors|rumour|rumours|legend|legends|folklore|lore|notion|notions|saying|proverb|adage|anecdote|perceived|perception|imagine|imagined|assumption|assume|assumes|assumed|assuming|contend|insist|insists|insisted|argue|argues|argued|theory that|theories|suspected|feared|worried|concerns|concern|fear|fears|despite|regardless|according to|popularly|reportedly|so-called|portrayed|depicted|fiction|novel|movie|film|cartoon|jokes|joked|story goes|tale|tales)',
    '(idea|impression|assertion|suggestion|statement|possibility|argument|view|link between|whether) (that|of|or)',
    '(people|many|some|others|they|most|students|parents|everyone|everybody|scientists|you|we|i) (often|may|might|still|commonly|used to|once|all|people)? (have been told|have heard|think|say|said|heard|hear|expect)',
    '(people|many|some|others|they|often|commonly) (call|called|feel)',
    '(said|told|taught|rumoured|rumored|accused|considered|regarded|presumed|understood) (to|that|as|of)',
    '(some|certain|sometimes|occasionally|occasional|almost|nearly|virtually|partly|partially|as if|as though|investigated|investigate|examined|tested)',
    '(say|says|said|tell|tells) (us|you|him|her|them|me)? that',
    '(used to|once) (be|think|believe)',
    '(financial|cultural|economic|commercial|entertainment|unofficial|former|formerly)',
  ],
  turns: [
    '(but|however|though|although|whereas|yet) (this|that|it|they|these|there|in|the|a|not|actually|common|only|some|scientists|research|studies|evidence|modern|experts|historians|you|we|he|she|most|many|all|even|also|their|its|recent)',
    "(isn't|is not|wasn't|was not|aren't|are not)",
  ],
  rebuttals: [
    "(however|actually|in fact|but|no|not|nope|the truth|in truth|in actuality|scientists|researchers|yet|although|though|nevertheless|sorry|wait|correction|fact|reality|that's not|that is not|this is not|this isn't|that isn't|it's not|it is not|it isn't|they don't|they do not|it doesn't|it does not|none of|neither)",
  ],
  conditions: [
    "(if|whether|unless|suppose|supposing|imagine|assuming|even if|provided that|as long as|let's say|what if|in case|hypothetically)",
  ],
  hedges: ['(may|might|could|perhaps|possibly|probably)'],
};
