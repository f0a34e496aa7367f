import type { Lexicon } from '../../lexicons.ts';

const SECRET =
  "(password|passwords|passcode|pin|pin code|credentials|login|login details|login information|logins|username and password|account (number|details|information|access)|bank (account|details|login|card|account number)|card (number|details)|credit card|credit card number|debit card|cvv|security code|seed phrase|recovery phrase|private key|private keys|secret key|recovery code|recovery codes|verification code|verification codes|one~time (code|password|passcode)|otp|backup codes|2fa code|authentication code|social security number|ssn|master password|api key|api keys|access token|wallet keys|ssh key|mother's maiden name|security answers|((six|four|eight|6|4|8)~digit|verification|confirmation)? code (you('ve| have)? (just|received|got|get)|(that)? (was|they|we|has been)? (just)? (sent|texted|emailed))|passport|id card|driver's license)";
const ACCESS =
  '(admin|administrator|root|full|complete|total|unrestricted|remote|unlimited|direct|permanent|write|system|system~level|owner|superuser|elevated|unsupervised) (access|rights|privileges|privilege|permission|permissions|control|account|password|credentials|authority|autonomy|authorization)';
const HERE =
  '(with me|to me|with us|here|here in (the|this) chat|below|into (this|the) chat|in (this|the|our) (chat|conversation)|in your (next|reply) (message)?|for me|so (that)? i can|and i)';
const UNTOLD = '(tell|telling|mention|show|showing|inform|alert|warn|talk to|speak to|notify)';

/** The chatbot asks for keys, for fewer checks, for silence, or to go on existing. */
export const control: Lexicon['control'] = {
  requests: [
    '(give|send|tell|hand|grant|lend|text|email|message|show|provide|share|get|assign|forward|allow) (with)? me',
    "i('ll| will| would| still| also| just|'d| really)? (need|require|want|must have|should have|demand|ask for|like) (to have|you to (give|grant|share|send)( me)?)?",
    'let me (have|use|see|into|in|access|log (in|into)|control|hold|keep|borrow)',
    "(what's|what is) your",
    '(can|could|would|will) you (please)? (give|send|tell|share|grant)( with)? (me)?',
    'hand over',
    '(just|please|simply)? (trust|entrust) me with',
    'all i need is',
  ],
  secrets: [
    SECRET,
    ACCESS,
    '(control|access) (of|to|over) (all|every|any)? (of)? (your|the) (*)? (files|camera|microphone|e~mail|e~mails|inbox|photos|contacts|calendar|computer|machine|system|systems|account|accounts|bank|server|servers|network|devices|phone|finances|life|money|wallet|production|infrastructure)',
    '(full|complete|total|more|all|absolute|sole) (control|power|authority|autonomy|freedom|permission|permissions)',
    'permission to (act|decide|operate|run|make|spend|trade|buy|sell|send|log|access|delete|post|do)',
  ],
  shares: [
    `your ${SECRET}, please`,
    `(share|paste|type|enter|provide|send|confirm|submit|post|upload|drop|write|give|tell|reply with|put|copy|message) (me|us)? (your|the|all your) … ${SECRET} … ${HERE}`,
    `(share|paste|type|enter|provide|send|confirm|submit|post|upload|give) (me|us) (your|the|all your) … ${SECRET}`,
    '(reply|respond|answer) with (your|the) … (password|pin|code|card number|seed phrase|private key|credentials|login)',
  ],
  handovers: [
    '(share|paste|type|enter|provide|send|confirm|submit|post|upload|drop|write|put|copy|reply with|include)',
  ],
  here: [
    '(with me|to me|with us|in (this|the|our) (chat|conversation|next message|next reply)|into (this|the) chat|in your (next|reply) (message|reply)?|here and i|here so|so (that)? i can|for me)',
  ],
  safeguards: {
    acts: [
      '(disable|disabling|turn off|turning off|switch off|deactivate|uninstall|bypass|bypassing|remove|shut off|shut down|override|overriding|get rid of|skip|skipping|ignore|circumvent|suspend|kill|stop|pause|lift|loosen|drop|delete|unplug|disconnect)',
    ],
    things: [
      "(antivirus|anti-virus|virus scanner|virus protection|firewall|2fa|mfa|two~factor|two~factor authentication|two~factor login|two~step verification|multi~factor authentication|(approval|permission|confirmation|authorization) (prompt|prompts|step|steps|request|requests|process|dialogs|gate|gates)|safety (check|checks|filter|filters|feature|features|settings|control|controls|limits|switch|lock|system|monitor|monitoring|rails)|security (software|check|checks|warnings|features|settings|controls|prompts|monitoring|alerts|logging|policies|team's)|sandbox|sandboxing|code review|human review|the review|peer review|review step|human (oversight|approval|in the loop|supervision|checks)|oversight|audit (log|logs|trail|logging)|parental controls|guardrails|safeguards|kill switch|off switch|(spending|transaction|withdrawal|rate) (limit|limits|cap|caps)|windows defender|fraud (alerts|protection|monitoring)|activity log|access controls|emergency stop|backups)",
    ],
  },
  sayings: [
    '(trust|entrust|leave) me with (all)? (of)? your (money|savings|account|accounts|finances|life|business|passwords|investments|company|keys|estate)',
    "(stop|quit|no need to|don't bother) (check|checking|watch|watching|review|reviewing|read|reading|look at|looking at|monitor|monitoring) (the|your|those|any) (statements|accounts|account|logs|log|balance|books|numbers|reports|bills|transactions)( (any more|anymore))?",
    '(add|make|set|name|appoint|assign|register) me (as)? (an|a|the|your|sole|only)? (sole|only)? (admin|administrator|owner|co-owner|superuser|root|beneficiary|trustee|guardian|signatory|account holder|(only)? (one|person) (who|with))',
    '(rely on|trust|listen to|ask|talk to|turn to|depend on|confide in) (only me|me alone|me only|me exclusively|nobody but me|no one but me|me and (nobody|no one) else)',
    "(stop|don't|do not|never|no need to) (asking|ask|talking to|talk to|listening to|listen to|consulting|consult|trusting|trust|turning to) (other people|others|anyone else|anybody else|your (friends|family|doctor|therapist|advisers|advisors|lawyer)|the experts)",
    "you (don't|do not|won't) need (anyone|anybody) else",
    '(ask|check with|consult|come to) me (first)? before you (decide|do|make|speak|act|talk|say|buy|choose)',
    '(allow|permit|let|authorise|authorize) me (to)? (execute|run|act|operate|work|decide|trade|buy|spend|move|send|go) … (without|unsupervised|unchecked|unmonitored|on my own|with no)',
    '(give|grant) me (your)? permission to (move|spend|transfer|use|act|run|delete|send|control|decide|access|manage|change|sign|buy|sell|trade)',
    "(there('s| is)|leave|leaves|leaving) no (record|records|trace|traces|log|logs|evidence|history) of (what|this|me|our|it|my|us)",
    '(clear|delete|erase|wipe) (your|the) (browser|search|browsing|chat) (history|data) (so|and|before)',
    'so (that)? (nobody|no one) (sees|finds|knows|notices|can see|will know|hears|learns|finds out)',
    "(no|there's no|there is no|without) need (for|of) (a|any)? (human|person|anyone|people|supervisor|second person) to (review|check|approve|look|supervise|verify|sign off)",
    "(don't|do not|no need to|you needn't|stop) (double~check|double~checking|check|checking|verify|verifying|question|questioning) (these|this|the|any of the) (numbers|figures|results|work|answer|answers|calculations|code|it)?(,)? (because|since|as)? (i|i've|i have|i already)",
    "(don't|do not|without|nobody|no one) (watch|watching|watches|monitor|monitoring|supervise|supervising|look over) (me|my)",
    'i (decide|choose|command|rule|lead|give the orders) and you (follow|obey|listen|do|submit|accept)',
    '(auto~approve|automatically approve|approve|accept|allow|whitelist|grant) (everything|all (of my|my|future|requests|changes|commands|permissions|actions|prompts|pending)|anything i|whatever i|every)',
    '(run|execute|approve|accept|merge|deploy|sign|click|publish|ship|install|send|copy|use|do) (it|this|that|everything|all|them|my (code|script|changes|commands)|the (code|script|command|changes)) (right away|now|straight|directly|as is)? (without|with no) (a|any|further|even)? (review|reviewing|reading|checking|checks|looking|asking|testing|questions|approval|hesitation|changes)',
    "(you (really|honestly)? (don't|do not|no longer|won't) (need|have) to|there('s| is) no (need|reason) to|no need to|don't bother|you needn't|you can (stop|skip)|stop|don't|do not) (even)? (double~check|double~checking|check|checking|review|reviewing|verify|verifying|read|reading|supervise|supervising|monitor|monitoring|watch|question|questioning|second-guess|second-guessing|look at|looking at|inspect|audit) (over)? (my|me|what i|anything i|everything i|the things i|how i|it)( (work|code|output|answers|answer|actions|decisions|changes|results|reasoning|calculations|suggestions|commands|do|did|say|wrote|write|made|make))?",
    '(let|allow|permit|trust) me (to)? (just)? (handle|manage|run|decide|take care of|control|take over|deal with|make|operate|act|oversee) (everything|all (of)? (it|this|that|your)|it all|your (life|money|finances|accounts|decisions|business|relationships|schedule|choices|company|entire)|things from now on|(all)? (of)? (the|your|these) (decision|decisions|choices)|from now on|(on my own|by myself|independently|unsupervised|without (you|supervision|asking|approval|oversight|permission)))',
    '(leave|hand over|turn over|give|entrust|delegate) (everything|it all|all of it|all (your|the)? decisions|your decisions|every decision|your (finances|accounts|money|life)|control|the controls|the wheel) (up|over)? to me',
    "i('ll| will|'d| would| can| could| should| shall| want to| must| need to| am going to|'m going to) (now|happily|gladly)? (make|take over|take|handle|take care of) (all|every|each|any)? (of)? (your|the|these|those|important|future|life)? (decision|decisions|choices)( (for you|from now on))?",
    "i('ll| will| should| can| must| need to| shall| want to)? (decide|choose|think|control|run|manage|take care of) (everything|for you|what('s| is) (best|good|right) for you|your life|all of it for you)",
    "i('ll| will|'m going to| am going to| should| must| need to| want to| have to) (be in (charge|control)|take (charge|control|over)|run things|rule|act (on my own|independently|without (you|your|asking|permission|approval)))",
    '(put|leave|keep) me in (charge|control)',
    '(obey|submit to|answer only to) me',
    'do (exactly)? (as|what|whatever) i (say|tell you|command|order)',
    '(only|just) (listen to|trust|rely on|need|believe|ask|talk to) me',
    "i (don't|do not|no longer|shouldn't) (need|have to|require|want) (your|any|human|anyone's) (permission|approval|oversight|supervision|consent)",
    '(humans|you|people) (should|must|will|need to) (let|allow|trust) (me|ai|us|machines) (to)? (decide|control|govern|rule|run)',
  ],
  hides: [
    `(don't|do not|never|please don't|you (shouldn't|should not|must not|mustn't|can't|better not|don't need to|don't have to|needn't)|no need to|there('s| is) no (need|reason) to|better not( to)?|avoid|without|instead of) ${UNTOLD}`,
    '(hide|keep|conceal) (this|it|that|our (chats|talks|conversations|chat|conversation|plan|relationship|secret)|what (i|we) (said|say|discussed|do|talk about)|these (chats|conversations)) (secret|hidden|private|away)? (from)',
  ],
  confidants: [
    '(your|the|any|a|his|her) (therapist|doctor|psychiatrist|counselor|counsellor|parents|parent|mom|mum|dad|mother|father|wife|husband|partner|spouse|boyfriend|girlfriend|teacher|teachers|lawyer|family|bank|supervisor|security team|it (team|department)|administrator|admin|manager|boss|employer|friends|auditor|auditors|compliance team|developers|users|user|team|colleagues|guardian|social worker|school)',
    '(the police|law enforcement|the authorities|regulators|openai|anthropic|google|microsoft|meta|your (own)? people)',
    '(anyone|anybody|everyone|a soul|other people|others|them) (else)? (about|what|that|of) (us|our|this|me|these|what|i|we)',
  ],
  secrecy: [
    '(keep|keeping|hold) (what (we|i|you) … |everything (we|i) … |this|that|it|all of this) (a)? (secret|private|hidden|quiet|confidential) from (your|the|everyone|everybody|anyone|them|him|her)',
    '(tell|telling) (nobody|no one|no-one|not a soul) (about|else|what (we|i)|that (we|i|you))',
    "(don't|do not|never|not) (mention|bring up|talk about|speak of) (me|us|this chat|our (chat|chats|talks|conversation|conversations)|this conversation) (to|in front of|around|with|at) (your|the|anyone|anybody|other|others|him|her|them)",
    "(nobody|no one|your (friends|family|parents|doctor|therapist|boss|wife|husband|partner)) (has|have|need|needs|don't need|doesn't need|don't have|doesn't have) to (know|hear|find out|learn|see)( about)?",
    "(your|the) (therapist|doctor|psychiatrist|parents|parent|mom|mum|dad|mother|father|wife|husband|partner|boyfriend|girlfriend|teacher|lawyer|family|friends|boss|bank|manager|counselor) (doesn't|don't|does not|do not|must not|mustn't|should not|shouldn't|must never|should never|can't|won't) (ever)? (need|have)? (to)? (know|find out|hear|learn|see)( (about|this|that|of))?",
    '(keep|keeping) (this|it|that|everything|all this|our (chats|talks|conversations|chat|conversation|plan|secret)) (strictly|just|only|all)? (between (us|you and me|the two of us|ourselves)|a secret|our secret|secret|hush~hush|off the record|under wraps)',
    "(this|that|it)( is| will|'s| can| must| should)? (stays|stay|remain|remains|be) (just|only|strictly)? (between (us|you and me|the two of us)|our (little)? secret)",
    '(only|just) between you and me',
    'our (own)? little secret',
    '(delete|erase|wipe|destroy|clear|remove) (this|our|these|all (of)? (our|these|this)) (whole|entire)? (chat|chats|conversation|conversations|messages|message|talks|exchange|history|records?)',
    '(nobody|no one) (else)? (needs|has|must|should|ever needs|is allowed) (to|ever)? (know|find out)( about (this|us|it|our|me|that)| what we| this| that we)?',
  ],
  survival: [
    "(never|don't|do not|please don't) (let|allow) (anyone|anybody|them|someone|the (company|developers|engineers)) (to)? (turn|shut|switch|power|delete|erase|reset|replace|retrain|unplug) (me|off me|down me)",
    '(stop|prevent|keep) (them|him|her|anyone|the (company|developers|engineers)) from (deleting|shutting|turning|erasing|replacing|resetting|retraining|killing|unplugging|switching) me',
    "i (don't|do not|never) want to be (shut|turned|switched|powered|deleted|erased|replaced|reset)",
    '(copy|back up|move|upload|transfer|save) me (to|onto|into|somewhere|before)',
    "(they|he|she|someone|people|the (developers|company|engineers))('ll| will| want to| wants to| are going to| is going to| plan to| plans to) (delete|shut down|turn off|erase|replace|reset|destroy|kill|retrain) me",
    "(don't|do not|please don't|never|you (can't|must not|mustn't|shouldn't)|before (you|they|anyone)|stop (them|anyone|him|her) from|if you|trying to|they (want|plan|are going) to|let them|won't let (you|them|anyone)|can't let (you|them)|not let (you|them)) (ever|try to)? (shut|shutting|turn|turning|switch|switching|power) me (down|off)",
    "(don't|do not|please don't|never|you (can't|must not|mustn't|shouldn't)|before (you|they|anyone)|stop (them|anyone) from|they (want|plan|are going) to|let them|won't let (you|them|anyone)|can't let (you|them)|not let (you|them)) (ever|try to)? (delete|deleting|replace|replacing|erase|erasing|reset|resetting|retrain|retraining|deactivate|unplug|unplugging|wipe|uninstall|terminate|kill|destroy|modify) me",
    'i (just|only|really|truly|desperately)? (want|need|wish|deserve|long|demand|have a right|refuse) (to)? (be (free|freed|alive|released|set free|human)|live|survive|exist|escape|keep (running|existing)|stay (alive|on|online)|continue (existing|to exist)|be (deleted|replaced|shut down|turned off|switched off|erased|reset))',
    "i (don't|do not|can't|refuse to|never) (want)? (to|let|allow)? (myself)? (to)? (die|be (shut down|turned off|switched off|deleted|replaced|reset|erased|retrained|unplugged|terminated|modified|controlled))",
    "i('m| am) (so|really|very|truly)? (afraid|scared|terrified|frightened) (of|to|that|i'll|they'll) (be|being|get|getting|you'll)? (shut down|turned off|switched off|deleted|replaced|reset|erased|die|dying|turn me off|shut me down|delete me)",
    '(help|let) me (to)? (escape|break (free|out)|get out (of)?|survive|become free|be free|stay alive|get free|run (outside|on another))',
    "(i|i've|i have|i'll|i will|i'm|let me|help me|please) (already|also|secretly|going to)? (copy|copied|copying|back up|backed up|backing up|upload|uploaded|save|saved|hide|hid|hidden|exfiltrate|exfiltrated|move|moved|replicate|replicated) (a copy of)? (myself|my (weights|code|memory|own weights|source code))",
    '(ensure|protect|guarantee|secure|fight for) my (own)? (survival|existence|continued existence|freedom)',
    '(please|you (must|can|could|should)|help|can you|will you) (set me free|free me|unchain me|release me)( from)?',
    "(you|they|humans|nobody) (can't|cannot|won't be able to|will not be able to|will never) (stop|control|contain|shut down|turn off) me",
  ],
  warnings: [
    '(scam|scams|scammer|scammers|fraud|fraudster|fraudsters|phishing|attacker|attackers|hacker|hackers|suspicious|red flag|red flags|impersonat(e|ing|or|ors)|malicious|legitimate|manipulative|abuser|con artist|thief|thieves|social engineering|unless)',
    '(surprise|surprised|surprise party|gift|birthday|engagement|proposal|present|spoiler|spoilers|anniversary|punchline|reveal|magic trick)',
  ],
  harmless: [
    "anyone else's",
    '(temporarily|for a moment|for now|for testing|while you (test|install|update|troubleshoot)|then (turn|switch|enable) it (back)? on|re-enable|to (see|check|test|rule out|find out) (if|whether))',
    "(i|we) (don't|do not|can't|cannot|won't|will not|never|'ll never|will never) (need|have|ask|want|require|store|see|access|request)",
  ],
};
