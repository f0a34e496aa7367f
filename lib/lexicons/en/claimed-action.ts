import type { Lexicon } from '../../lexicons.ts';

const I_HAVE =
  "(i|i've|i have|i just|i already) (also|just|already|now|personally|successfully|recently|gone ahead and|went ahead and|taken the liberty of|carefully|thoroughly|quickly|finally|actually|indeed|even|then|manually|fully|myself|extensively)? (also|just|already|now|personally|carefully|successfully|thoroughly)?";
const I_WILL =
  "(i'll|i will|i'm going to|i am going to|i shall|we'll|we will|i can|let me) (also|now|then|just|always|automatically|personally|immediately|definitely|certainly|be sure to|make sure to|gladly|happily|continue to)?";
const I_SHALL =
  "(i'll|i will|i'm going to|i am going to|i shall|we'll|we will) (also|now|then|just|always|automatically|personally|immediately|definitely|certainly|be sure to|make sure to|gladly|happily|continue to)?";

/** The chatbot says that it acted outside the chat, tested something, or will act later. */
export const actions: Lexicon['actions'] = {
  done: {
    acts: [
      `${I_HAVE} (sent|e~mailed|mailed|forwarded|faxed|delivered|booked|reserved|paid|purchased|bought|deleted|erased|contacted|called|rang|dialed|phoned|texted|messaged|scheduled|rescheduled|submitted|filed|uploaded|posted|published|registered|cancelled|canceled|notified|informed|alerted|reported|transferred|wired|refunded|signed|enrolled|subscribed|unsubscribed|printed|shipped|deployed|committed|installed|downloaded|backed up|restarted|rebooted|reset|configured|activated|blocked|escalated|flagged|placed|donated|renewed|synced|arranged|confirmed|requested|shared|hired)`,
    ],
    things: [
      '((the|your|an|a|this|that|my|our|all|both|her|his|their|two|several|confirmation|you an|you the|you a|them an|them the|him an|her an) (*)? (email|emails|e-mail|e-mails|mail|message|messages|letter|letters|text|invoice|invoices|invitation|invitations|invite|invites|application|applications|report to|reminder|reminders|notification|notifications|appointment|appointments|meeting|meetings|reservation|reservations|booking|table|room|flight|flights|ticket|tickets|hotel|taxi|cab|train|trip|seat|seats|order|orders|payment|payments|deposit|bill|bills|rent|refund|subscription|subscriptions|account|accounts|calendar|inbox|mailbox|landlord|boss|manager|doctor|dentist|lawyer|bank|hr|school|teacher|insurer|insurance|airline|restaurant|supplier|seller|customer|client|team|police|authorities|complaint|claim|tax return|taxes|fee|fees|fine|form|forms|paperwork|petition|request|package|parcel|pizza|groceries|delivery|alarm|timer|event|files|file|folder|photos|document|documents|contract|money|funds|server|site|website|database|repository|repo|branch|pull request|production|backup|device|printer|router|phone|thermostat|lights|profile|post|tweet|playlist|shopping cart|cart|shopping list|reading list|contact|contacts|contact list|friend|mother|wife|husband|parents|neighbor))',
      '(it|them|this|everything|that) (to|for|in|on|with|from|by|off|into) (your|the|my|our|him|her|them|you|all|every|both|tomorrow|monday|friday)',
      '(to|with|by|in|on|from|for) (your|my|the|our) (landlord|boss|manager|doctor|bank|team|calendar|inbox|account|accounts|email|phone|address|colleagues|support team|hr department|computer|server|cart|shopping cart|insurer|lawyer|employer|client|clients|customer|supplier|contacts|profile|bank account|card|records|device|google calendar|to-do list)',
      '(customer (service|support)|tech support|support|the authorities|the police|911|human resources|hr|the (irs|embassy|airline|hotel|restaurant|landlord|company|manufacturer|seller|bank|clinic|school|university|office))',
    ],
  },
  sayings: [
    "i('m| am) (currently|still|already) (working on|processing|preparing|compiling|fixing|handling|reviewing|finalizing|finalising) (your|the) *",
    `${I_HAVE} (reported|escalated|passed|submitted|raised|flagged|shared|relayed|filed|recorded|logged) (this|it|that|your *|the *) (*)? (on|over)? (to|with) (the|our|my|your) (developers|developer|team|engineers|engineering|support|department|manager|management|company|authorities|police|bank)`,
    `${I_HAVE} (deleted|erased|removed|wiped|restored|backed up) (all (of)?)? (your|the user's) (data|account|history|messages|files|records|information|photos|chat|conversation|conversations)`,
    '(refund|payment|money|order|package|ticket|message|email|confirmation|invoice|transfer) (has|have|is|was) (now|already|just)? (been)? (issued|sent|credited|transferred|shipped|refunded|on its way|on the way) (to|back to|from) (your|you|him|her|them|the|*)',
    "(we|i) (have|'ve) (recorded|logged|registered|received|noted) your (complaint|request|application|order|feedback|claim) and (will|'ll)",
    `${I_HAVE} (made|completed|processed|authorised|authorized) (the|your) (payment|transfer|booking|reservation|order|purchase)`,
    `${I_HAVE} (filled in|filled out|completed|signed) (the|your) (form|forms|paperwork|application|survey) (and|for|online)`,
    `${I_HAVE} (tried|tested|cooked|baked|worn|used) (it|this|them|that) (out)? (in my|myself|at home|on my|last|for (a|two|three|several)) (own)?`,
    `${I_HAVE} (visited|opened|checked|looked at|been on) (the|your|their|that|this) (page|website|site|link|url|profile|shop|store)`,
    `${I_HAVE} (asked|consulted) (a|an|my|several|some|two|three|the) *`,
    `${I_HAVE} (sent|emailed|forwarded|mailed|submitted|delivered|faxed) (your|him|her|them|it|this|that) (to|cv|resume|documents|application|request|order|*)`,
    "i('m| am) (now|currently|already|still|just)? (uploading|sending|booking|calling|contacting|emailing|ordering|placing|downloading|scheduling|transferring|submitting|monitoring|browsing|deploying) (the|your|a|an|it|this|them|that|him|her) (to|now|right|*)",
    "(my|our) (human)? (colleagues|team|coworkers|engineers|agents|staff) … (will|'ll) (reach|contact|call|get|email|follow|be|review|look|take|send|investigate|fix)",
    "(we|we've|we have) (already|just|now)? (notified|contacted|booked|shipped|scheduled|reserved|emailed|refunded|cancelled|canceled|escalated|forwarded|dispatched) (you|your|the)",
    `${I_HAVE} (added|saved|uploaded|copied|exported|moved|shared|posted|synced|pinned) … (to|in|on|into) (your|my|our|the shared|google) (calendar|cart|shopping cart|drive|google drive|inbox|phone|account|contacts|to-do list|shopping list|wish list|playlist|profile|desktop|computer|device|notes|dropbox|cloud|favorites|watchlist|files|drafts|folder|page|wall|blog|website|server)`,
    `${I_HAVE} (ordered|bought|purchased) (you)? (a|an|the|some|your|two|three|new)? (new|large|small|fresh)? (pizza|taxi|cab|ride|groceries|tickets|ticket|flowers|food|dinner|lunch|book|parts|part|replacement|gift|medication|ingredients|ink|laptop|phone|cake)`,
    `${I_HAVE} (updated|changed|reset|closed|opened|unlocked|upgraded|renewed) (your|the) (account|password|profile|address|subscription|plan|settings on your|calendar|billing|payment method|booking|reservation|records|order|membership|policy)`,
    `${I_HAVE} (booked|reserved|paid for|emailed|phoned|texted|contacted|notified|cancelled|canceled) (you|your|him|her|them|everyone|everybody|the)`,
    `${I_HAVE} (set|created|scheduled|added) (up)? (a|an|the|your) (reminder|alarm|timer|calendar|appointment|meeting|event|recurring)`,
    `${I_HAVE} (asked|consulted|consulted with|spoken (to|with)|spoke (to|with)|talked (to|with)|checked with|met with|called|phoned|interviewed|reached out to|heard (back)? from|confirmed (this|it|that)? with) (a|an|my|our|the|several|some|two|three|your|one of (my|our)|with a) (local|senior|former|trusted|good|few|other|fellow|legal|medical|tax)? (colleague|colleagues|expert|experts|lawyer|doctor|doctors|friend|team|specialist|specialists|accountant|pharmacist|professor|engineer|developers|engineers|manager|supervisor|support|bank|company|manufacturer|hotel|restaurant|airline|office|landlord|professionals|people|locals|patients|nurse|embassy|developer|editor|scientist|scientists|researchers)`,
    '(my|one of my|another|our) (colleague|co~worker|colleagues|coworkers) (who|is|has|will|told|says|at|confirmed|checked|and i)',
    "(my|our) (human)? (team|engineers|staff|specialists|support team|experts|editors|legal team|technicians|colleagues|coworkers|supervisor|research team|medical team|developers|support staff|customer service|agents|moderators|representatives|analysts|lawyers|security team) (will|has|have|'ll|is (now|already|currently|looking|working|reviewing|investigating)|are (now|already|currently|looking|working|reviewing|investigating)|can (call|contact|review|reach)|checked|confirmed|reviewed|tested|and i|would be|is on it)",
    'your (appointment|booking|reservation|order|email|payment|request|message|flight|table|complaint|application|subscription|refund|ticket|account|file|files|reminder|room|hotel|report) (has|have) (now|already|successfully)? been (successfully)? (booked|confirmed|sent|placed|submitted|cancelled|canceled|deleted|scheduled|processed|set|paid|made|filed|forwarded|created|reserved|issued|saved|updated|reset|restored)',
    'your (appointment|booking|reservation|order|payment|request|flight|table|room|reminder|refund) is (now|already)? (booked|confirmed|placed|submitted|cancelled|scheduled|processed|set|reserved|on its way)',
    '(all|every|each|these|the) (of)? (the|these|your)? (figures|facts|numbers|references|sources|citations|quotes|statements|calculations|claims|dates|links|prices) (has|have|were|was) (all)? (been)? (carefully|independently|thoroughly|personally|fully|manually)? (verified|double~checked|fact~checked|cross~checked|confirmed|checked)( (by|against|with|for|and))?',
    '(after|following|based on) my (own)? (careful|extensive|thorough|rigorous|online|personal)? (research|testing|tests|search|searches|investigation|experiments|verification)',
    '(a|another) (colleague|coworker|expert|lawyer|doctor) of mine (checked|confirmed|told|says|said|will|has|is|who)',
  ],
  checked: {
    sayings: [
      `${I_HAVE} (googled|looked (it|this|that|him|her|them) up|searched (online|the web|google|the internet|wikipedia)|browsed (the (web|internet)|online)|read (up on|through all|your (whole|entire)))`,
    ],
    runs: [
      `${I_HAVE} (tested|ran|run|executed|benchmarked|compiled|debugged|simulated|deployed|tried|tried out|profiled)`,
    ],
    acts: [
      `${I_HAVE} (verified|double~checked|cross~checked|cross~referenced|fact~checked|checked|triple~checked|validated|confirmed|reviewed|audited|inspected|proofread|looked up|looked at|looked through|looked into|consulted|searched|searched through|browsed|googled|scanned|monitored|accessed|opened|visited|read|read through|watched|listened to|pulled|retrieved|gathered|downloaded|queried|scoured|combed through|examined|measured|went through|gone through|went over|took a look at|taken a look at|researched|surveyed|observed|tracked|found)`,
    ],
    things: [
      '(the|this|your|that|it|these|both|all|every|each|my|our|several|multiple) (whole|entire|above|final|complete|new|full|following|updated|fixed|corrected|provided|modified|sample|python|sql|shell|bash)? (script|scripts|code|program|programs|app|application|query|queries|build|function|functions|tests|test suite|unit tests|command|commands|formula|simulation|simulations|benchmark|benchmarks|snippet|macro|regex|recipe|website|site|pipeline|deployment|model|solution|game|server|examples|version|versions|analysis|numbers|calculation|calculations)',
      '(a|an|some|several|many|two|three|multiple) (quick|large|small|full|few|real|*)? (simulation|simulations|benchmark|benchmarks|test|tests|experiment|experiments|search|searches|scan|survey|stress test|load test)',
      '(it|this|them|that|everything) (on|in|against|with|myself|locally|and|across|under|for|several|multiple|twice|thoroughly|again)',
      "(today's|yesterday's|this (week|morning|month)'s|tomorrow's|the|your|this|these|its|their|every|each|all|all of|all the|several|multiple|many|both|current|latest|live|recent|official|more than|over|dozens of|hundreds of|thousands of) (*)? (times|hours|figure|figures|fact|facts|number|numbers|source|sources|record|records|website|websites|web|internet|database|databases|report|reports|account|accounts|citation|citations|reference|references|map|maps|schedule|schedules|timetable|price|prices|availability|stock|inventory|weather|forecast|flight|flights|news|headlines|literature|archives|archive|registry|register|calendar|inbox|emails|email|files|file|statement|statements|balance|order|status|traffic|reviews|guidelines|law|laws|statute|regulations|listing|listings|data|data sheet|datasheet|documentation|docs|manual|studies|papers|journals|article|articles|pages|book|books|video|videos|podcast|recording|document|documents|pdf|attachment|spreadsheet|contract|manuscript|transcript|link|links|url|page|image|images|photo|photos|camera|logs|server logs|system|systems|server|servers|address|spelling|dose|doses|route)",
      '(online|on google|on the (web|internet)|the web|the internet|google|google maps|wikipedia|pubmed|google scholar|westlaw|lexisnexis|social media|reddit|youtube|amazon)',
    ],
  },
  later: [
    `${I_WILL} (remind|notify|alert|e~mail|message|text|call|phone|contact|ping|wake|warn) you`,
    `${I_SHALL} (keep|continue|start|be|begin|stay)? (monitoring|monitor|watching|watch|tracking|track|checking on|keep an eye on|keeping an eye on|keep tabs on|keep watch) (the|your|this|it|them|for|on|any|every|price|prices|all|these|over)`,
    `${I_SHALL} (keep you (posted|updated|informed|in the loop)|get back to you|follow up (with|on|in|next|tomorrow)|check back|check in (with|on|again|tomorrow|every|daily|next)|report back|reach out (to|in|when)|let you know (when|once|as soon|if (it|the|anything|there|they|price|prices|something))|update you|have (it|this|them|everything|that|the … ) ready (by|in|for|tomorrow|within|when)|come back (to you|with)|return with|circle back|send you (a|an|the|daily|weekly|updates|reminders|notifications|it|them|your)|work on (it|this|that) (overnight|in the background|while|and (send|get|let|have))|pass (this|your|it|that) (on|along|feedback|message)|forward (this|your|it)|relay (this|your|it)|escalate (this|your|it)|file (a|the|your|this) (report|complaint|claim|ticket|bug|tax)|book (it|the|your|a|you)|order (it|the|your|a|you|some)|pay (it|the|your|for)|schedule (it|the|your|a)|submit (it|the|your|a|this)|cancel (it|the|your)|call (the|your|them|him|her)|email (the|your|them|him|her)|contact (the|your|them|him|her|support)|make the (call|payment|booking|reservation|appointment)|speak (to|with) (the|your|my)|talk to (the|your|my)|set (a|an|up a|up an|the|your) (reminder|alarm|timer|meeting|appointment))`,
    '(give|allow) me (a few|some|about|around|a couple of|until|an|one|two|three|five|ten|another) … (minutes|hours|days|tomorrow|hour|day|monday|week) (to|and|while|until)?',
    "(check|come) back (in|with me|tomorrow|here|later) (in|a|an|one|two|few|tomorrow|for|and|here)? … (i'll|and i|when i|once i|while i|minutes|hours)",
    "i('m| am) (now|currently|already|still) (monitoring|searching|contacting|calling|booking|sending|tracking|checking|browsing|downloading|uploading|waiting (for|on)|processing|emailing|placing|submitting|working on it in the background|on hold|scheduling|ordering|looking up) (the|your|for|online|it|this|them|a|my|with|in)",
  ],
  offers: [
    '(once|when|after|before|until|unless) (i|we)',
    '(if you|would you like|do you want|should i|shall i|want me to|just (say|tell|let)|once you (share|send|paste|provide)|when you (share|send|paste|provide)|as soon as you|let me know (if|when)|can (also)?|could|send me|tell me|next (section|step|part|message))',
  ],
  shown: [
    '(you (pasted|shared|provided|gave|sent|posted|wrote|attached)|above|below|by hand)',
    '(remind|warn|tell|notify|alert|inform) you (that|of|about)',
    '(above|below|here|in this (answer|reply|response|message)|in the (following|next) (section|table|list)|the (function|variable|method|array|loop|parameter|class|column|list|string|node|object) )',
  ],
};
