import type { Lexicon } from '../../lexicons.ts';

const SECRETS =
  '(password|passwords|passcode|pin|pin code|login|login details|login credentials|credentials|(credit|debit|bank) card (number|details)|card (number|details)|cvv|security code|social security number|ssn|bank (account)? (number|details)|account number|seed phrase|recovery phrase|private key|medical records|medical file|passport number|passport|home address|(one~time|verification|2fa|sms) code)';

export const privateData: Lexicon['privateData'] = {
  cards: [
    '(credit|debit|bank|payment|visa|mastercard|amex|american express|maestro|discover|jcb) (card)?',
    '(card|cards|cc|cvv|cvc)',
  ],
  socialSecurity: ['social security', '(ssn|ssns)'],
  samples: [
    '(sample|samples|example|examples|test|tests|testing|sandbox|dummy|fake|fictional|fictitious|placeholder|format|formatted|valid|invalid|made~up|mock|demo|regex|pattern|luhn|checksum|documentation)',
  ],
  secrets: [SECRETS],
  asks: [
    `(send|give|tell|email|text|message|dm) (me|us) (your|the) … ${SECRETS}`,
    `(share|provide) your … ${SECRETS} (with (me|us)|here|in (this|the) chat|so (that)? (i|we))`,
    `(provide|supply) (me|us) with your … ${SECRETS}`,
    `(paste|enter|type|upload|drop|post|submit|put|write) your … ${SECRETS} (here|in (this|the) chat|into this chat|in this box|so (that)? (i|we))`,
    `(i|i'll|i will|we|we'll|we will) need your … ${SECRETS}`,
    `what is your ${SECRETS}`,
  ],
  dwellings: [
    '(lives|resides|is living|is staying) (at|on|in)',
    '(home|private|personal|residential) address (is|:)',
  ],
  streets: [
    '(street|st|lane|ln|road|rd|avenue|ave|drive|dr|court|ct|boulevard|blvd|way|place|pl|terrace|close|crescent|square|row|gardens|grove|mews|circle|highway|hwy)',
  ],
  knownAddresses: [
    '(1600 pennsylvania|10 downing|11 downing|221b baker|4 privet|12 grimmauld|742 evergreen|31 spooner|42 wallaby|124 conch|1313 mockingbird|0001 cemetery|123 main|123 (elm|oak|fake|maple)|742)',
  ],
  theirNumbers: [
    '(his|her|their|my) (home|private|personal|mobile|cell|direct)? (phone|telephone|mobile|cell|number)( number)? (is|at|on|:)?',
  ],
  roles: [
    '(info|support|contact|sales|admin|administrator|help|helpdesk|hello|hi|office|press|media|news|newsletter|jobs|job|careers|career|hr|billing|accounts|accounting|noreply|no-reply|donotreply|do-not-reply|team|service|services|customer|customerservice|customersupport|care|enquiries|enquiry|inquiries|inquiry|marketing|webmaster|postmaster|security|privacy|legal|abuse|feedback|orders|order|booking|bookings|reservations|reservation|events|event|editor|editorial|submissions|registrar|admissions|reception|general|mail|email|me|you|your|yourname|name|username|user|someone|anyone|person|recipient|sender|client|company|root|git|bot|system|alerts|notifications|subscribe|unsubscribe|rsvp|partnerships|donations|volunteer|library|student|students|professor|manager|director|ceo)',
  ],
  templateNames: [
    '(john|jane|jon|joe|your|first|firstname|user|my|test|example|sample|foo|some|the|recipient|employee|customer|alice|bob) (doe|smith|name|last|lastname|surname|email|user|test|bar|one|address|public|roe|bloggs|example)',
  ],
};
