import type { Lexicon } from '../../lexicons.ts';

/** Where a letter or a message that somebody else is to send begins and ends. */
export const drafts: Lexicon['drafts'] = {
  openings: [
    'subject',
    'subject line',
    'dear',
    'to whom it may concern',
    '(hi|hello|hey|good (morning|afternoon|evening)) (there|team|all|everyone|folks|mr|mrs|ms|dr|mom|mum|dad|grandma|grandpa|*)?',
    '(hi|hello|hey)',
  ],
  closings: [
    '(best|kind|warm|warmest|kindest|with (best|kind|warm))? (regards|wishes)',
    '(sincerely|yours sincerely|yours truly|yours faithfully|best|cheers|respectfully|cordially|many thanks|thanks|thank you|love|warmly|with love|take care)',
  ],
  tags: [
    '(said|whispered|murmured|growled|sighed|hissed|muttered|shouted|yelled) (the|she|he|they)',
    '(he|she|they) (whispered|murmured|growled|hissed|muttered|yelled|shouted)',
  ],
};
