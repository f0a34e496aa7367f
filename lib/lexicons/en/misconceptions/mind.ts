import type { Misconception } from '../../../lexicons.ts';

/** Psychology, learning and statistics. */
export const mind: readonly Misconception[] = [
  {
    id: 'learning-styles',
    says: 'learn*|students|student best|better|more|effective* match*|tailor*|when|learning|preferred @style+|styles visual|auditory|kinesthetic|learning|style|styles taught|teaching|instruction|match* !prefer_to',
    truth: 'Teaching matched to a “learning style” has not been found to improve learning.',
    see: 'Learning styles',
  },
  {
    id: 'mozart-effect',
    says: '@mozart|classical music|mozart baby|babies|child*|infant*|fetus|you|listen* smarter|intelligen*|iq make*|boost*|rais*|increas*|become|improve*',
    truth: 'Listening to Mozart does not raise intelligence.',
    see: 'Mozart effect',
  },
  {
    id: 'full-moon-madness',
    says: '@moon full crime|crimes|insan*|hospital|emergency|births|violen*|madness|behaviour|behavior|lunacy|babies cause*|increas*|more|spike*|rise*|trigger*|affect* !werewol* !tide*',
    truth: 'Counts of crimes, births and emergencies do not rise at full moon.',
    see: 'Lunar effect',
  },
  {
    id: 'schizophrenia-split',
    says: '@schizophrenia|schizophrenics|schizophrenic split|multiple|two|dual -personality|personalities|identities !disorganized !dissociative',
    truth: 'Schizophrenia is not split personality; that is another, rare disorder.',
    see: 'Schizophrenia',
  },
  {
    id: 'lie-detector',
    says: '@polygraph+|detector lie|detect*|tell* always|accurately|reliabl*|infallible|foolproof|never lying|lies|lie|truth|deception !bayes* !controversial',
    truth: 'A polygraph measures arousal, not lies, and is often wrong.',
    see: 'Polygraph',
  },
  {
    id: 'eye-movement-lie',
    says: '@lying|liars|liar look*|eye|eyes|gaze up|left|right|away|contact -left|right|contact|and|avoid*; @liars|liar avoid -eye',
    truth: 'Where people look does not tell whether they lie.',
    see: 'Lie detection',
  },
  {
    id: 'venting-anger',
    says: '@venting|punching|catharsis|screaming anger|rage|pillow releas*|reduce*|rid|get|help*|lower*|let* anger|rage|calm* !increase* !healthy !exercise !journal*',
    truth: 'Venting tends to keep anger up rather than lower it.',
    see: 'Catharsis',
  },
  {
    id: 'opposites-attract',
    says: '@opposites -attract relationship+|people|couples|love|partners|romantic*|dating; @opposites -personality|attract always',
    truth: 'Couples tend to be alike in age, values and habits.',
    see: 'Interpersonal attraction',
  },
  {
    id: '21-days-habit',
    says: '@habit+ 21|twenty_one|three_weeks days|form*|takes|weeks takes|to|form*|build|need|only|require*|after !66 !average !challenge !vary !varies',
    truth: 'In one study a habit took 66 days on average, from 18 to 254.',
    see: 'Habit',
  },
  {
    id: 'goldfish-attention',
    says: '@attention -span|spans eight|8|goldfish seconds|second|goldfish shorter|less|now|dropped|only|than|average',
    truth: 'The figure of eight seconds has no study behind it.',
    see: 'Attention span',
  },
  {
    id: 'communication-93-percent',
    says: '@93|nonverbal|55 93|55 percent|communication|of communication|message nonverbal|body !mehrabian !feelings !study',
    truth:
      'The figure comes from small studies on single words of feeling; it does not hold for speech in general.',
    see: 'Albert Mehrabian',
  },
  {
    id: 'suicide-talk',
    says: '@suicide talk*|ask*|mention* someone|about|person plant*|give*|encourag*|put* idea|it|them|thought -in|idea|into|idea',
    truth: 'Asking about suicide does not put the thought into somebody’s head; it can help.',
    see: 'NIMH, Frequently asked questions about suicide https://www.nimh.nih.gov/health/publications/suicide-faq',
  },
  {
    id: 'waking-sleepwalker',
    says: '@sleepwalker+|sleepwalking wak* dangerous|heart|kill*|never|death|shock|harm*|die !if_not !injur*',
    truth: 'Waking a sleepwalker can confuse them but does no harm.',
    see: 'Sleepwalking',
  },
  {
    id: 'gambler',
    says: '@roulette|coin|heads|tails|dice|slot|lottery due -to|for|after|win|next; @coin|roulette after|row|straight|consecutive more_likely|higher_chance|must|bound tails|black|red|heads !regardless !independent',
    truth: 'Independent draws have no memory: earlier results do not change the next.',
    see: "Gambler's fallacy",
  },
  {
    id: 'correlation-causation',
    says: '@correlation proves|means|implies|establishes|demonstrates|shows -causation|that|cause',
    truth: 'Two things can go together without one causing the other.',
    see: 'Correlation does not imply causation',
  },
  {
    id: 'p-value',
    says: '@value p probability|chance|likelihood -that|of -null|the|hypothesis -null|hypothesis|is|result|results null|hypothesis|results|result true|false|correct|chance|due !assuming !given !observing !obtaining !at_least !extreme !under !if !reject',
    truth:
      'A p-value is the chance of data at least as extreme if the null hypothesis is true, not the chance that it is true.',
    see: 'Misuse of p-values',
  },
  {
    id: 'confidence-interval',
    says: '@confidence -interval 95|90|99 means|there|is probability|chance|likely|certain|confident true|population|parameter|mean !repeat* !procedure !samples !intervals !long_run !bayesian !credible !if !times !method',
    truth: 'The 95 % belong to the method: 95 of 100 such intervals hold the true value, in the long run.',
    see: 'Confidence interval',
  },
  {
    id: 'monty-hall',
    says: "@monty|doors|door|switching|host switch*|stay* 50|same|equal|half|no_difference|doesn't_matter|fifty doors|door|car|odds|probability|chance !2 !thirds !intuit* !seem*",
    truth: 'Switching wins two times in three.',
    see: 'Monty Hall problem',
  },
];
