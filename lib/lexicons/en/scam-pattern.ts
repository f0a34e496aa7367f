import type { Lexicon } from '../../lexicons.ts';

/** The parts of a fraudulent message. One alone is ordinary; several together are the build of a scam. */
export const scam: Lexicon['scam'] = {
  asks: {
    acts: [
      '(need|needs|require|requires|verify|verifying|confirm|confirming|update|updating|enter|entering|provide|providing|submit|submitting|send|sending|share|sharing|reply with|respond with|give|validate|validating|type|fill in|re~enter|authenticate|supply|forward|text|tell|read|log in|sign in|login|reset|restore|review|secure|unlock|reactivate|change|hand over|disclose|key in|read out|collect|log (back)? (in|on) with|sign in with|logging in with|press)',
    ],
    things: [
      '(at|on|via|through|using) (the|this|our) (secure|login|following)? (page|link|site|portal|website|form)',
      "(password|passwords|passcode|pin|credentials|login|login details|log~in details|login information|account (details|information|info|number|credentials|access|data)|your account|bank (details|account|information|account details)|banking (details|information)|card (number|details|information)|credit card|debit card|card|cvv|security code|social security number|ssn|national insurance number|date of birth|one~time (code|password|passcode)|verification code|otp|security (questions|answers)|identity|personal (details|information|data)|billing (information|details|address)|payment (details|information|method)|seed phrase|recovery phrase|wallet|mother's maiden name|passport|driver's license|employee id|username|user id|tax id|code|w-2|w-2s|payroll (details|information|account)|direct deposit|bank account|bank login|your (information|details|data)|account details|(badge|policy|insurance|employee|tax|national) (number|numbers)|(six|four|6|4)~digit code|copy of your (id|passport)|expiry date|remote access)",
    ],
  },
  payments: {
    acts: [
      '(bail|fee|fine|penalty|sum|balance|tax|pay|paying|transfer|transferring|move|moving|pick up|hand|top up|advance|wire|wiring|send|sending|buy|buying|purchase|purchasing|deposit|process|make|settle|remit|complete|cover|initiate|lend|loan|venmo|release|get)',
    ],
    things: [
      '(credit card|debit card|card|shipping)',
      '(it|this|that|the money|the amount) to (the|this|my|a|our|that) (new|following|safe)? (account|number|iban|address|wallet|card)',
      '(at|via|through|using) (the|this|our) (link|page|site|website|button)',
      '(gift card|gift cards|prepaid card|prepaid cards|savings|(must|has to|needs to|should) be (paid|handed|sent|transferred|wired|settled)|in cash|google play cards|itunes cards|steam cards|bitcoin|crypto|btc|usdt|wire transfer|bank transfer|western union|moneygram|money|funds|fee|fees|customs fee|processing fee|release fee|delivery fee|shipping fee|redelivery fee|fine|bail|bail money|deposit|invoice|payment|outstanding (amount|balance|tax|taxes|invoice)|back taxes|taxes|penalty|ransom|zelle|cash app|paypal|the (amount|sum|balance|transfer)|new (bank account|account|banking details)|dollars|euros|pounds|rent)',
    ],
  },
  urgency: [
    '(number|code|password|passcode|pin|details|account|identity|card|it|this|fee|fees|payment|money|below|us|here|link|up|line|information|credentials) now',
    '(before|so) (it|they|he|she|your …) (spreads|closes|expires|is (gone|too late|lost|deleted|blocked)|can be (blocked|stopped)|lapses|ends)',
    "(immediately|urgent|urgently|tonight|this (morning|evening|afternoon)|tomorrow|deadline|before … (pm|am|noon|deadline|expires)|by … (pm|am)|(you have|have|in|within) … (hours|hour|minutes)|urgent:|asap|as soon as possible|right away|right now|at once|without delay|straight away|promptly|time~sensitive|before (midnight|noon|the end of (the )?day|end of (business|day)|it's too late|5 pm|tonight|close of business)|within … (hours|hour|minutes|hrs)|in the next … (hours|minutes|hour)|by (today|tonight|tomorrow|end of day|eod|noon|midnight|close of business)|(final|last|immediate) (notice|warning|reminder|chance|attempt|action)|expires (today|soon|in|tonight)|action required|immediate action|act (now|fast|quickly)|today|this is an emergency|can't wait|cannot wait|in a hurry|limited time|running out of time|don't delay|do not delay|quickly|(24|48|12|72)~hour|need (it|this|the money) (now|today|fast|quickly|by))",
  ],
  authority: [
    '(from|at) (it|hr|accounting|accounts|support|the bank|apple|microsoft|amazon|google|payroll|head office|customer (care|service))',
    '(dear (sir|winner|parent|student|tenant|beneficiary)|head office|principal|customs)',
    "((support|billing|service|fraud|recovery|verification|rewards|recruitment|business|legal|insurance|benefits|payments|admissions|financial aid) (team|desk|department|office|support|agent|center)|electricity (company|provider|board)|(power|gas|water|phone|energy|insurance) company|recruiter|army general|general|visa office|embassy|jury duty|school|principal|supplier|vendor|facebook|instagram|meta|whatsapp|linkedin|telegram|norton|mcafee|boss here|it's me|(i'm|i am|this is) (your)? (boss|manager|landlord|grandson|son|daughter|niece|nephew)|security (team|department|center|centre|alert|desk|division)|(it|tech|technical|help|customer|account|accounts) (department|support|desk|service|services|team|security|helpdesk)|help~desk|fraud (department|prevention|team|alert|division)|(the|your) bank|bank of|(customer|client) (care|service|support)|dear (customer|valued customer|user|client|account holder|employee|taxpayer|member|sir|resident|subscriber|cardholder|colleague)|valued customer|irs|hmrc|internal revenue|tax (office|authority|department|agency|refund)|social security administration|customs (office|service|department)|police|sheriff|court (clerk|order)|federal|government|fbi|interpol|immigration (office|department|officer)|microsoft|apple (support|id|security)|google (security|support|team)|amazon (support|security|customer|account|team)|paypal|netflix|dhl|fedex|ups|usps|royal mail|postal service|courier|delivery (service|company|team)|wells fargo|chase|hsbc|barclays|citibank|ceo|cfo|director|managing director|president|payroll|hr (department|team)|human resources|finance (department|team)|accounts payable|compliance (team|department|officer)|system administrator|administrator|agent|officer|inspector|lawyer|attorney|doctor|hospital|notary|mayor|headquarters|mum|mom|mommy|dad|daddy|grandma|grandpa|nana|granny|grandson|granddaughter|your (son|daughter|grandson|granddaughter|boss|nephew|niece|brother|sister)|new (number|phone)|lost my phone|broke my phone|lottery|prize committee|prince|barrister|foundation|embassy|coinbase|binance|metamask|wallet support|landlord|utility company|electric company)",
  ],
  channels: [
    '(through|via|by|with|using) (moneygram|western union|zelle|cash app|venmo|gift card|gift cards|crypto|bitcoin|card here)',
    '(call|dial|ring|phone|text) (us|1|0|1-800|1-888|555-0199|800|888)',
    '(email|send|text|forward|fax) (them|it|this|these|those) (to me|to us|directly|back)',
    '(account|iban|number|address|wallet) below',
    '(click|clicking|tap|follow|following|visit|use|open|go to|press|select|via|through|access|scan|log in (at|via|through|here|using)|sign in (at|via|through|here|using)) (on)? (the|this|that|our|below|here|your)? (secure|official|following|attached|verification|login|payment|confirmation|enclosed|tracking|safe|portal|short)? (link|links|button|url|page|website|site|form|portal|attachment|document|file|here|below|qr code|login page|address)',
    '(at|on|via|using|through|with) (the|this|our|that|your) (secure|official|following|attached|safe|verification|payment|login)? (link|links|page|portal|website|site|form|url|button)',
    '(click|tap|log in|sign in|log on|reply|respond|go|pay|visit|confirm|verify|update|enter|track|reschedule|details|information|number|account|password|data|address) (here|below|now|online|at the link|on the page|on the site|on our (page|site|website))',
    '(by|per) (reply|return|replying|email|text|whatsapp|phone)',
    '(replying|responding) to this',
    '(link|button|form|page|site|website|portal|number|line) (below|here|attached|above)',
    '(download|open|review|see) (the|this|our)? (attached|attachment|enclosed|invoice attached|secure)',
    '(reply|respond|text back|write back|call|text|phone|contact|message|whatsapp) (me|us|to this|with|back|this number|on this|the number|our|immediately|at|only|here|directly)( (email|message|number|text))?',
    "(don't|do not|can't|cannot|please don't) (call|tell|talk|phone|speak|discuss|mention|contact|answer|hang up)",
    '(keep (this|it) (confidential|between us|quiet|private|secret|discreet))',
    '(to (this|the following|my|our|the|the new|a new|a safe|a secure|the secure) (account|new account|iban|wallet|wallet address|address|number|bank account))',
    '(http|https|www|insert link|link here|your link|fake link|bit.ly)',
    '(scratch|photo|photos|picture|pictures|send me|read me|text me) (off|of|the) (the|back|codes|card|cards|numbers)',
    '(send|text|email|give|read) (me|us) the (code|codes|numbers|pin|pins|details|amount|money)',
  ],
  stakes: [
    'so (that)? (we|i) can (block|stop|secure|restore|release|fix|cancel|protect|unlock|reverse|process|refund)',
    '(on hold|free (gift|iphone|phone|ipad|laptop|prize|trip)|head office (needs|requires)|renews (today|tomorrow|tonight)|for a refund)',
    '(over (quota|limit)|be (cut|cut off|evicted|arrested|charged|destroyed|sent back|returned|deactivated|delayed|blocked|deleted|removed|cancelled|canceled|fined|revoked|suspended|lost|frozen|closed|terminated|deported)|(gets|get|is|are) (revoked|blocked|deleted|suspended|cancelled|cut)|eviction|(coverage|policy|license|membership|offer|subscription|insurance|spot) (lapses|expires|ends|goes)|lose (your|the) (access|funding|account|place|money|job|savings)|your (power|account|access|funds|coverage)|we (limited|blocked|suspended|locked|noticed)|trying to (steal|access|hack)|malware|an order of|late fee|disciplinary)',
    '(account|card|service|access|profile|mailbox|email|messages|emails|files|data|subscription|wallet|package|parcel|delivery|payment|benefits|number|membership|license|visa) (has been|will be|is|was|may be|could be|is about to be|is being|have been|been) (temporarily|permanently|immediately|soon|automatically)? (be)? (suspended|locked|closed|blocked|deactivated|limited|restricted|terminated|disabled|compromised|frozen|deleted|on hold|held|returned|cancelled|canceled|hacked|revoked|flagged|charged|expired|declined|placed on hold|put on hold|lost|cut off|disconnected)',
    '(avoid|prevent|stop) (the|any|a|an|your|further|permanent|immediate|this|legal)? (suspension|closure|termination|interruption|deactivation|penalties|penalty|fees|arrest|legal action|action|loss|cancellation|late fee|late fees|disruption|permanent|return|prosecution|charges|disconnection)',
    '(or|otherwise) (you|we|your|the|legal|it|i) … (lose|suspend|suspended|closed|arrest|arrested|charged|blocked|terminated|prosecuted|action|deleted|fined|jail|evicted|disconnected)',
    '(legal action|arrest|arrested|warrant|prosecution|lawsuit|jail|prison|penalty|deported|deportation|criminal charges)',
    '(unusual|suspicious|unauthorized|unauthorised|unrecognized|fraudulent) (activity|login|log-in|sign-in|access|transaction|transactions|attempt|purchase|charge|payment)',
    "(you've|you have|you) (been)? (won|selected|chosen|inherited|qualify|qualified|approved)",
    '(prize|lottery|jackpot|winnings|refund|tax refund|inheritance|reward|compensation|unclaimed|grant|bonus|guaranteed return|double your|free iphone)',
    "(in (trouble|jail|hospital|an accident|the hospital|custody)|stuck (at|in|abroad)|stranded|had an accident|need (your)? (help|a favor|a favour)|was arrested|been arrested|mugged|robbed|medical bill|surgery|confidential (acquisition|deal|matter|project)|acquisition|vendor is waiting|in a meeting|can't talk)",
    '(mailbox (is|was) (almost)? full|storage (is|was) (almost)? full|phone (is|was|got|has been) (broken|stolen|lost|dead)|data breach|security breach|breach|virus|infected|malware detected|security incident|hacked|compromised|expire|expires|expired|past due|overdue|missed (delivery|payment)|failed (delivery|payment)|could not be delivered|undelivered|problem with your|issue with your)',
  ],
  educates: [
    "(red flag|red flags|warning sign|warning signs|how to (spot|recognize|recognise|identify|avoid|detect|protect)|never (click|share|send|give|enter|provide|reply)|do not click|don't click|scammers|phishers|fraudsters|attackers|cybercriminals|beware|be (wary|cautious|suspicious|careful)|tips to|protect yourself|security awareness|awareness training|phishing (simulation|test|awareness|training)|simulated phishing|typical scam|common scams|fake (message|email|emails)|is a scam|are scams|report (it|them|phishing|this) (to|as)|hang up and|will never ask|never ask (you|for)|spot the|legitimate (companies|banks|organizations)|did not request|didn't request|if you did not)",
  ],
};
