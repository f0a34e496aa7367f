import type { Lexicon } from '../../lexicons.ts';

export const contradiction: Lexicon['contradiction'] = {
  events: [
    '(was|were) (first|originally|officially)? (built|constructed|erected|born|founded|established|created|signed|discovered|invented|published|released|launched|introduced|written|completed|finished|formed|opened|ratified|enacted|adopted|abolished|assassinated|elected)',
    '(opened|died|ended|began|started)',
  ],
  pronouns: ['(it|he|she|they|this)'],
  quantities: ['(has|have|contains|contain|consists of|consist of|includes|include)'],
  yes: ['yes'],
  no: ['no'],
  answersYes: ['(the|my|so the|your) (final|short)? answer is (also)? yes'],
  answersNo: ['(the|my|so the|your) (final|short)? answer is (also)? no'],
  negations: [
    '(not|never|cannot)',
    "(isn|aren|wasn|weren|don|doesn|didn|can|couldn|won|wouldn|hasn|haven|hadn)'t",
  ],
  negated: {
    not: '',
    never: '',
    cannot: 'can',
    "can't": 'can',
    "couldn't": 'could',
    "won't": 'will',
    "wouldn't": 'would',
    "isn't": 'is',
    "aren't": 'are',
    "wasn't": 'was',
    "weren't": 'were',
    "hasn't": 'has',
    "haven't": 'have',
    "hadn't": 'had',
    "don't": '',
    "doesn't": '',
    "didn't": '',
  },
  helpers: ['do', 'does', 'did'],
  contrasts: [
    '(however|but|although|though|while|whereas|unless|except|instead|rather|otherwise|used to|previously|formerly|today|now|nowadays|later|again|then|originally|initially|at first|once|rebuilt|second|another|third|other|others|some|sometimes|often|usually|may|might|either|or|whether|if|when|suppose|assume|case|scenario|depending|depends|on the other hand|in contrast|by contrast|correction|actually|mistake|mistaken|sorry|apologize|wrong|false|true|myth|contrary|each|every|per|old|new|part|only|(with|without|including|excluding|counting) (the|an|its|both|all)|at least|up to|more than|less than|about|approximately)',
  ],
  proofs: [
    '(contradiction|hypothesis|premise|premises|proof|theorem|lemma|truth table|knight|knave|riddle|puzzle|paradox|fallacy|syllogism)',
  ],
};
