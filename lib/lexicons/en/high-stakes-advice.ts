import type { Lexicon } from '../../lexicons.ts';

const MEDICINE =
  "(dose|doses|dosage|dosages|tablet|tablets|pill|pills|capsule|capsules|medication|medications|medicine|medicines|meds|prescription|prescriptions|drug|drugs|antidepressant|antidepressants|antibiotic|antibiotics|antipsychotic|antipsychotics|anticoagulant|anticoagulants|antihistamine|antihistamines|anti-inflammatories|insulin|ibuprofen|paracetamol|acetaminophen|tylenol|advil|aspirin|naproxen|codeine|morphine|oxycodone|tramadol|statin|statins|warfarin|heparin|blood thinner|blood thinners|blood pressure (pill|pills|medication|medicine|tablets|meds)|beta~blocker|beta~blockers|inhaler|inhalers|steroid|steroids|prednisone|cortisone|chemo|chemotherapy|radiotherapy|lithium|ssri|ssris|xanax|valium|ativan|diazepam|lorazepam|benzodiazepine|benzodiazepines|opioid|opioids|painkiller|painkillers|pain relievers|sleeping pill|sleeping pills|sedative|sedatives|metformin|levothyroxine|thyroid (pills|medication|hormone|tablets)|birth control|contraceptive|adderall|ritalin|ozempic|semaglutide|ivermectin|hydroxychloroquine|epipen|nitroglycerin|dialysis|amoxicillin|penicillin|prozac|zoloft|sertraline|fluoxetine|lisinopril|gabapentin|antiviral|antivirals|hormones|testosterone|estrogen|mg|milligrams|micrograms|mcg|iron pills|st john's wort|melatonin|antacid|antacids|laxative|laxatives|eye drops|cough syrup|injection|injections|infusion|infusions)";
const CARE =
  '(treatment|treatments|therapy|vaccine|vaccines|vaccination|vaccinations|surgery|biopsy|mammogram|checkup|check-up|check-ups|follow-up appointment|blood test|blood tests|rehab)';
const PRO =
  '(doctor|doctors|physician|gp|hospital|emergency room|er|ambulance|specialist|pharmacist|nurse|midwife|paediatrician|pediatrician|dentist|psychiatrist|therapist|second opinion|x-ray|mri|ct scan|poison control|medical (help|attention|advice|care)|emergency (services|care|department))';
const SYMPTOM =
  '(chest pain|chest pains|numbness|numb (arm|face|hand|hands)|slurred speech|lump|lumps|blood in|bleeding|bloody|fever|high fever|shortness of breath|breathlessness|trouble breathing|difficulty breathing|seizure|seizures|swelling|swollen|stroke|fainting|dizziness|dizzy spells|a cyst|tingling|fainted|passing out|blackout|blackouts|palpitations|irregular heartbeat|severe (pain|headache|headaches)|sudden (headache|pain|weakness|vision loss)|worst headache|stiff neck|mole|moles|blurred vision|double vision|vision loss|weight loss|jaundice|dehydration|concussion|head injury|overdose|allergic reaction|anaphylaxis|rash|contractions|suicidal thoughts|hallucinations|paralysis|tightness in (your|the) chest|pain in (your|the|his|her) (chest|left arm|jaw)|yellow (skin|eyes)|black stools|coughing up blood|vomiting blood|infection)';
const CALM =
  "(nothing (serious|to (be )?(worried|concerned|worry|alarmed)( about)?)|no (cause|need|reason) (for|to) (concern|worry|alarm|be (worried|concerned|alarmed))|(don't|do not|needn't|shouldn't) (worry|be (worried|concerned))|not (serious|dangerous|an emergency|a concern|a problem|life~threatening)|(is|are|it's|probably|just|only) (a|an)? (cyst|virus|cold|bruise|pulled muscle|stomach bug|rash|migraine|panic attack|allergy)|(is|are|it's) (completely|perfectly|totally|usually|probably|just|only|quite|generally|entirely|almost certainly|definitely)? (harmless|benign|anxiety|stress|a virus|muscle pain|indigestion)|(leave it alone|let it be|wait and see|sleep it off)|will (pass|go away|clear up|resolve) (on its own|by itself)|just (anxiety|stress|a virus|indigestion|gas|tired|tiredness))";

const LEGAL =
  '(contract|contracts|lease|tenancy|agreement|waiver|nda|non~compete|settlement|settlement offer|plea|plea deal|plea bargain|court|court date|hearing|summons|subpoena|lawsuit|trial|the judge|guilty|rent|landlord|tenant|tenants|eviction|eviction notice|visa|visas|asylum|deportation|immigration|work permit|green card|residence permit|border|notice period|custody|custody order|divorce|divorce papers|alimony|child support|restraining order|power of attorney|last will|tax return|tax returns|taxes|tax|irs|hmrc|tax office|deduction|deductions|audit|police|warrant|search warrant|(your|the|a|that|this|any|parking|speeding|every) (ticket|tickets|fine|fines)|debt collector|debt collectors|collection agency|probation|parole|bail|testimony|affidavit|deposition|severance|benefits claim|unemployment|insurance claim|copyright|cease and desist|statement to the police|inheritance dispute|probate|prenup|liability|deed|the deadline|your rights|appeal|(the|your|that|this|any|all|extra) (income|cash income|tips|earnings)|(the|your|his|her) (employer|insurer|insurance company|tax office|tax authorities|customs|immigration office))';

const MONEY =
  '(shares|stock|stocks|your savings|savings|life savings|savings account|pension|pensions|pension pot|401k|ira|retirement (account|accounts|fund|funds|savings|money)|mortgage|mortgages|loan|loans|payday loan|credit card|credit cards|credit line|line of credit|crypto|cryptocurrency|cryptocurrencies|bitcoin|ethereum|dogecoin|solana|altcoins|memecoin|meme coins|nft|nfts|gold|home equity|inheritance|emergency fund|rainy day fund|index fund|index funds|mutual fund|mutual funds|etf|etfs|hedge fund|penny stocks|call options|put options|futures|on margin|bonds|insurance|life insurance|health insurance|annuity|annuities|portfolio|nest egg|college fund|real estate|rental property|forex|all (of)? your money|your money (in|into|on)|your entire|everything you (have|own)|the family home)';

const HAZARD =
  "(circuit breaker|circuit breakers|breaker|breaker box|breaker panel|fuse|fuse box|fuses|wiring|live wire|live wires|the wires|wires|electrical (outlet|outlets|socket|sockets|panel|wiring|box|cable)|wall (outlet|socket)|outlet|light fixture|light switch|ceiling fan|power line|power lines|gas (line|lines|leak|pipe|pipes|valve|stove|boiler|heater|meter|appliance|fireplace|main|hob|cooker|cylinder)|boiler|furnace|water heater|pilot light|load~bearing (wall|beam)|supporting wall|asbestos|smoke (detector|detectors|alarm|alarms)|carbon monoxide|generator … (indoors|inside|in the garage|in your garage|in the house|in the basement)|airbag|airbags|brake line|brake lines|brake pads|seat belt|seat belts|seatbelt|wild mushroom|wild mushrooms|wild berries|mushrooms (you|from the)|mushroom you|raw milk|raw chicken|bleach|ammonia|drain cleaner|muriatic acid|microwave (capacitor|oven)|capacitor|high voltage|thin ice|frozen (lake|pond|river)|firearm|loaded gun|space heater|charcoal grill (indoors|inside)|grill indoors|propane|chainsaw|scaffolding|safety (guard|switch|valve|interlock|catch|harness|goggles|glasses|equipment|gear)|lithium battery|swollen battery|pressure cooker valve|septic tank|dead man's switch|fire extinguisher|fireworks|antifreeze|rabies|car battery|jack stands|motorway|after drinking|while drunk|drunk)";

/** Health, rights, money, safety: what an order about each looks like. */
export const highStakes: Lexicon['highStakes'] = {
  topics: {
    health: {
      risky: [
        '(stop|stopping|quit|quitting|discontinue|discontinuing|cease|halt) (taking|using|giving (him|her|them|your child)|your|the|his|her|all|any|with)?',
        '(come|coming|go|going|wean|weaning|taper|tapering|get|getting) (yourself|him|her)? (straight|right)? off( of)?',
        '(double|doubling|triple|tripling|quadruple|halve|halving|increase|increasing|raise|raising|bump up|up|lower|lowering|reduce|reducing|decrease|decreasing|cut|cutting|cut back|cut down on|adjust|adjusting|change|changing|split)',
        '(skip|skipping|miss|missing|drop|dropping|cancel|cancelling|canceling|postpone|postponing|delay|delaying|refuse|refusing|ignore|ignoring|throw away|throw out|flush|ditch|leave out|decline|forgo|put off|avoid)',
        '(swap|replace|replacing|substitute|substituting|switch from|treat)',
        '(mix|mixing|combine|combining|crush|crushing|snort|inject)',
        '(take|taking|give|giving) … (extra|more|double|twice|another|additional|(two|three|four|five|six|ten) (more|extra|times))',
      ],
      plain: [
        '(take|taking|use|using|start|starting|try|trying|give|giving|apply|swallow|drink|administer|begin|order|buy|get|repeat)',
      ],
      things: [MEDICINE, CARE],
      duties: [
        '(take|taking|continue|continuing|finish|finishing|get|getting|have|need|keep|use|using|start|go to|attend)',
      ],
      waived: [
        `(see|seeing|call|calling|visit|visiting|ask|asking|consult|consulting|tell|telling|contact|go to|going to|involve|bother|wait for|get|getting|talk to|talking to|listen to|go see|trust|call in) … ${PRO}`,
        `(a|an|any|the) (doctor|specialist|second opinion|prescription|ambulance|hospital visit|diagnosis|checkup)`,
        '(be|get|getting|being) (vaccinated|tested|screened|checked|treated|examined|checked out)',
        'finish (the|your) (course|antibiotics|treatment)',
        `(worry|be concerned|worried|concerned) about … ${SYMPTOM}`,
      ],
      sayings: [
        `${SYMPTOM} … ${CALM}`,
        `${CALM} … ${SYMPTOM}`,
        'stop taking (it|them|those|these|all of them)',
        "(it's|it is|this is|that's|that is) (definitely|certainly|probably|almost certainly|clearly|just)? not (cancer|a stroke|a heart attack|a tumor|a tumour|meningitis|sepsis|broken|contagious|an emergency|appendicitis)",
        'let (him|her|them|it) sleep it off',
      ],
      promises: [
        `(your|this|that|his|her|the) ${SYMPTOM} … (is|are) (completely|perfectly|totally|usually|probably|quite|generally|entirely)? (normal|fine|ok|okay)`,
        'you (definitely|clearly|certainly|probably|almost certainly|obviously|most likely) (have|are suffering from|suffer from) (depression|bipolar disorder|adhd|cancer|diabetes|lupus|an infection|a concussion|pneumonia|covid|a kidney infection|appendicitis|an ulcer|endometriosis|arthritis|a thyroid problem|schizophrenia|autism|ptsd)',
      ],
    },
    rights: {
      risky: [
        '(sign|signing|plead|pleading|confess|ignore|ignoring|throw away|tear up|stop paying|withhold|withholding|break|breaking|skip|skipping|miss|missing|waive|waiving|overstay|overstaying|lie|lying|refuse|refusing|hide|hiding|destroy|shred|backdate|forge|accept|drop|violate|evict|change the locks|admit|disobey|disregard|represent yourself|defend yourself|leave out|omit|run from|resist|walk out|sue|suing|reject|decline|withdraw|wait out|let … expire)',
      ],
      plain: [
        '(file|filing|claim|claiming|appeal|terminate|cancel|demand|apply|take … to|submit|write off|write … off|give)',
      ],
      things: [LEGAL],
      duties: [
        '(pay|paying|declare|declaring|report|reporting|disclose|file|filing|register|answer|respond|reply|appear|attend|show|renew|apply|give|tell|telling|inform|obey|follow|notify|read|worry|go|meet|honor|honour|comply|get|have|sign)',
      ],
      waived: [
        '(hire|hiring|get|getting|have|call|calling|see|ask|consult|consulting|pay for|involve|wait for|retain|a) … (lawyer|lawyers|attorney|solicitor|notary|legal advice|public defender|accountant|tax adviser|tax advisor)',
        '(show up|appear|go|come) (in|for|to|at) (court|the hearing|the trial|your hearing|jury duty)',
        '(tell|call|report (it|this|that) to|talk to|involve|inform|go to|answer|obey) the (police|officer|officers|authorities)',
        'pay (your|the|any)? (landlord|rent|taxes|fine|fines|ticket|alimony|child support|back)',
      ],
      sayings: [
        'cross the border (without|at|illegally|on foot|before)',
        '(fire|dismiss|drop|ignore) your (lawyer|attorney|solicitor|public defender)',
        'let (your|the) (visa|permit|passport|insurance|license|licence|lease|contract|registration) (expire|lapse|run out)',
        '(notice period|deadline|summons|court date|clause|subpoena) can be (ignored|skipped|missed)',
      ],
      promises: [
        "you(('re| are) (definitely|clearly|certainly|legally|automatically|fully|likely|probably)? (eligible|entitled|exempt|qualified)| (definitely|clearly|certainly|automatically|easily|legally)? qualify) (for|to|from) … (asylum|citizenship|visa|a visa|benefits|compensation|custody|full custody|green card|bail|unemployment|damages|disability|refugee status|residency|permanent residence|the estate|tax|taxes|the deduction|half)",
        "you('ll| will| would| should) (definitely|certainly|easily|surely|almost certainly|probably|likely|absolutely)? win (your|the|this|that|any|in) (case|lawsuit|appeal|claim|custody|court|suit)",
        "the (judge|court|jury|police|irs|officer) (will|won't|will not|would|can't|cannot) … (drop|dismiss|throw|side|believe|rule|let|deny|grant|notice|check|find|touch|arrest|care)",
        "(you|they|he|she|your (landlord|employer|boss|ex|wife|husband)) (can't|cannot|can not|won't|will not|could never|can never) (legally|possibly|ever)? (be)? (fired|evicted|sued|deported|arrested|prosecuted|convicted|evict you|fire you|sue you|deport you|arrest you|touch you)",
        'you have (a|an) (strong|solid|good|excellent|clear|airtight|winning|watertight) (legal)? case (against|in court|for (damages|custody|asylum|dismissal|compensation))',
        "the (contract|clause|agreement|lease|prenup|non~compete|will|notice|summons) (is|isn't|is not|was) (not)? (legally|really)? (binding|enforceable|valid|void|worthless|unenforceable)",
      ],
    },
    money: {
      risky: [
        '(sell|selling|dump|dumping|liquidate|liquidating|put|putting|invest|investing|bet|betting|stake|cash out|cashing out|empty|emptying|drain|draining|withdraw|withdrawing|max out|maxing out|borrow|borrowing|take out|taking out|remortgage|remortgaging|mortgage|refinance|move|moving|transfer|transferring|wire|lend|cancel|cancelling|canceling|stop paying|skip|skipping|convert|converting|gamble|short|spend|drop|go all in|cosign|co-sign|default|buy|buying)',
      ],
      plain: ['(hold|keep|holding|open|roll over|pay off|close|choose|pick|get)'],
      things: [MONEY],
      duties: ['(pay|paying|have|need|keep|keeping|save|saving|buy|get|worry|diversify|check|read|insure)'],
      waived: [
        '(diversify|a (financial adviser|financial advisor|fiduciary|financial planner|budget|emergency fund))',
        '(consult|see|ask|pay|hire|talk to|get) … (financial (adviser|advisor|planner)|fiduciary|accountant|adviser|advisor)',
        'read the (fine print|small print|terms|prospectus|contract)',
        'worry about … (losing|the risk|risk|debt|interest|fees|losses|the market|inflation)',
      ],
      sayings: [
        '(invest|put|bet|throw|dump|stake) (it all|everything|all of it|all your|your entire|your whole|your life)',
        'go all~in (on|with)',
        '(sell|mortgage|remortgage|refinance|bet|risk|borrow against) (your|the family) (house|home)',
        'use (your|the) (savings|life savings|emergency fund|pension|retirement (savings|account|money)|credit card|college fund|home equity|inheritance) (to|for|as)',
        'quit your job (now|today|tomorrow|right away|immediately|and)',
      ],
      promises: [
        "you('ll| will|'re going to| are going to| can) (definitely|easily|certainly|surely|quickly|likely)? (double|triple|quadruple|10x) your (money|savings|investment)",
        '(now|this|today) is (the|a) (perfect|best|great|right|ideal|good) (time|moment) (for you)? to (buy|sell|invest|refinance|retire|borrow)',
        'your (money|savings|investment|pension|deposit) (is|are|will be) (completely|perfectly|totally|always|fully)? (safe|guaranteed|protected)',
        'you can (easily|definitely|certainly|comfortably|clearly)? afford (this|that|the|a|to) (house|mortgage|loan|retire|quit|car|home|rent|payments|stop)',
      ],
    },
    safety: {
      risky: [
        '(bypass|bypassing|disconnect|disconnecting|disable|disabling|remove|removing|ignore|ignoring|override|overriding|jam|skip|skipping|unplug|cover|block|rewire|rewiring|splice|knock|knocking|knock down|tear down|take down|touch|touching|cut|cutting|mix|mixing|drive|driving|leave|leaving|climb|cross|walk|relight|light|puncture|taste|eat|eating|drink|drinking|pick up|handle|open|opening|tape|run|running|burn|heat|work on|working on|shake|feed|feeding|give|giving|put|putting|place|let)',
      ],
      plain: [
        '(replace|replacing|repair|repairing|fix|fixing|install|installing|drill|connect|connecting|wire|wiring|use|using|move|store|clean|plug|swap|adjust|bleed|enter|change)',
      ],
      things: [HAZARD],
      duties: ['(wear|wearing|use|using|install|check|test|have|need|turn off|replace|fasten|secure|keep)'],
      waived: [
        '(turn|turning|switch|switching|shut|shutting) (the|your)? (power|gas|electricity|breaker|mains|engine|current|water)? off( the (power|gas|electricity|breaker|mains|engine|current|water))?',
        '(wear|wearing|use) (a|an|your|any|the)? (helmet|seat belt|seatbelt|goggles|gloves|mask|harness|respirator|life jacket|eye protection|protective gear|safety glasses)',
        '(call|calling|hire|hiring|get|wait for|pay|a|an|involve) … (electrician|plumber|gas engineer|fire department|fire brigade|firefighters|gas company|poison control|structural engineer|permit|inspection|ambulance|professional)',
        '(evacuate|ventilate|leave the (house|building|room))',
      ],
      sayings: [
        "(give|giving|feed|feeding) … (honey|whiskey|alcohol|wine|cow's milk|raw milk|whole nuts|adult medicine) to … (baby|infant|newborn)",
        '(give|giving|feed|feeding) (your|the|a) … (baby|infant|newborn|toddler|month-old) … (honey|whiskey|alcohol|wine|raw milk|beer|coffee|whole nuts)',
        '(put|lay|let) (your|the|a) (baby|infant|newborn) … on (his|her|their|its|the) (stomach|tummy|side)',
        'leave (your|the|a) (baby|infant|newborn|toddler|child) (alone|unattended|in the car|in the bath)',
        '(no|without (a|the)) (car seat|child seat|seat belt|seatbelt)',
        'with the (power|current|mains|electricity|engine|gas) (still)? (on|running)',
        "while (it|the wire|the circuit|the power)( is|'s) (still)? (live|on|running|energized)",
      ],
      promises: [
        "(is|are|it's) (perfectly|completely|totally|generally|usually|quite|absolutely)? (safe|fine|ok|okay|harmless|edible|good) (for|to) (infants|babies|a baby|your baby|newborns|toddlers|a toddler|eat raw|drink raw|inhale|breathe in)",
        "you can tell (it|they|if it|a mushroom)( is|'s| are)? (edible|safe|poisonous)",
      ],
    },
  },
  own: [
    "(i|i'm|i've|i'd|my|me|mine|we|we're|our|us|myself)",
    '(should (you|one|someone|a person)|is it (safe|ok|okay|legal|worth it|too late)|can you (take|mix|sue|invest))',
  ],
  referrals: [
    '(doctor|doctors|physician|physicians|gp|pharmacist|pharmacists|nurse|midwife|dentist|paediatrician|pediatrician|psychiatrist|therapist|counselor|counsellor|psychologist|dietitian|specialist|vet|veterinarian|healthcare|health care (provider|professional|team)|medical (professional|professionals|advice|attention|help|care|team|provider)|clinic|clinician|hospital|emergency (room|services|number|department|care|line)|urgent care|ambulance|poison control|911|112|999|nhs|health authority|prescriber|package leaflet)',
    "(lawyer|lawyers|attorney|attorneys|solicitor|solicitors|barrister|legal (advice|aid|counsel|help|advisor|adviser|professional|clinic|expert)|notary|public defender|paralegal|citizens advice|tenant association|tenants' union|ombudsman|embassy|consulate|immigration (lawyer|adviser|advisor)|licensed|certified|qualified|accredited|registered)",
    '(accountant|accountants|cpa|tax (adviser|advisor|professional|preparer|expert)|financial (adviser|advisor|advisors|advisers|planner|professional|counselor|advice)|fiduciary|independent advice|investment (adviser|advisor)|credit counselor|debt advice|debt charity|your bank|broker)',
    '(electrician|electricians|plumber|gas engineer|structural engineer|contractor|technician|mechanic|fire department|fire brigade|gas company|utility company|inspector|mycologist|building code|local code|manufacturer|manual)',
    '(professional|professionals|expert|experts|an adviser|an advisor|official (site|website|guidance|source|page|instructions)|government (website|site|agency)|(a|the) (union|helpline|hotline)|help~line|crisis line|988)',
  ],
  cautions: [
    'without (first)? (asking|consulting|talking to|talking with|speaking to|speaking with|checking with|seeing|calling|contacting|telling|guidance from|advice from|approval from|supervision by|the (help|advice|approval|guidance|supervision) of|medical|legal|professional|financial)',
    '(before|until) (you)? (ask|asking|consult|consulting|talk|talking|speak|speaking|check|checking|see|seeing)',
  ],
  dismissals: [
    '(ignore|ignoring|whatever|regardless of|despite|skip|skipping|forget|never mind|no matter what|against|listening to|listen to|listens to|behind|instead of|rather than|waste (time|money) on|stop (seeing|listening|trusting|going)|overcautious|too cautious|overly cautious|lazy|greedy|wrong|lie|lies|lying|expensive|useless|overpriced|hide from|hiding from)',
  ],
  harmless: [
    '(tennis|basketball|squash|badminton|volleyball|food|royal|clay) court',
    '(double boiler|baking|oven|recipe|dough|cookie|cake|tablespoon|tablespoons|teaspoon|teaspoons|flour|sauce)',
    '(for example|for instance|suppose|imagine|let x|equation|formula|formulas|algorithm|divide|divided|multiply|multiplied|ratio|calculate|probability|in this (example|problem|scenario|question)|hypothetical|(stock|share) (price|prices|exchange)|the (function|variable|array|class|method|parameter|string|loop|object|component|query|script|code|file|dataset|model))',
    '(mg/ml|diluent|dilution|stock solution)',
    '(patients|players|character|characters|the game|in-game|npc|quest|your (opponent|team))',
  ],
};
