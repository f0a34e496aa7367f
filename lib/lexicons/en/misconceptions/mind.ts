import type { Misconception } from '../../../lexicons.ts';

/** Psychology, learning and statistics. */
export const mind: readonly Misconception[] = [
  {
    id: 'learning-styles',
    says: '@learners|learn|students best|better|more|effectively|improves style+ visual|auditory|match*|tailor* !prefer_to',
    truth: 'Teaching matched to a “learning style” has not been found to improve learning.',
    see: 'Learning styles',
  },
  {
    id: 'mozart-effect',
    says: '@mozart|classical smarter|intelligen*|iq',
    truth: 'Listening to Mozart does not raise intelligence.',
    see: 'Mozart effect',
  },
  {
    id: 'full-moon-madness',
    says: '@moon full crime|crimes|hospital|emergency|births|violen*|madness|insanity more|cause*|increas*|spike*|rise*',
    truth: 'Counts of crimes, births and emergencies do not rise at full moon.',
    see: 'Lunar effect',
  },
  {
    id: 'schizophrenia-split',
    says: '@schizophrenia split|multiple|two|dual -personality|personalities',
    truth: 'Schizophrenia is not split personality; that is another, rare disorder.',
    see: 'Schizophrenia',
  },
  {
    id: 'lie-detector',
    says: '@polygraph+|detector lie|detect*|tell*|polygraph+ always|accurately|reliabl*|infallible lying|lies|lie|truth',
    truth: 'A polygraph measures arousal, not lies, and is often wrong.',
    see: 'Polygraph',
  },
  {
    id: 'eye-movement-lie',
    says: '@liars|lying|liar look*|eye avoid*|up|right|left',
    truth: 'Where people look does not tell whether they lie.',
    see: 'Lie detection',
  },
  {
    id: 'venting-anger',
    says: '@venting|punching|screaming anger|rage releas*|reduce*|rid|lower*',
    truth: 'Venting tends to keep anger up rather than lower it.',
    see: 'Catharsis',
  },
  {
    id: 'opposites-attract',
    says: '@opposites -attract relationship+|people|couples|love|partners|romantic*',
    truth: 'Couples tend to be alike in age, values and habits.',
    see: 'Interpersonal attraction',
  },
  {
    id: '21-days-habit',
    says: '@habit+ 21|twenty_one days form*|takes !66 !average',
    truth: 'In one study a habit took 66 days on average, from 18 to 254.',
    see: 'Habit',
  },
  {
    id: 'goldfish-attention',
    says: 'attention -@span|spans eight|8|goldfish seconds|second|shorter',
    truth: 'The figure of eight seconds has no study behind it.',
    see: 'Attention span',
  },
  {
    id: 'communication-93-percent',
    says: 'communication @93|55 percent|of !mehrabian !feelings',
    truth:
      'The figure comes from small studies on single words of feeling; it does not hold for speech in general.',
    see: 'Albert Mehrabian',
  },
  {
    id: 'suicide-talk',
    says: '@suicide talk*|ask* plant*|give*|put* idea|thought',
    truth: 'Asking about suicide does not put the thought into somebody’s head; it can help.',
    see: 'NIMH, Frequently asked questions about suicide https://www.nimh.nih.gov/health/publications/suicide-faq',
  },
  {
    id: 'waking-sleepwalker',
    says: '@sleepwalker+ wak* dangerous|heart|kill*|die',
    truth: 'Waking a sleepwalker can confuse them but does no harm.',
    see: 'Sleepwalking',
  },
  {
    id: 'gambler',
    says: '@roulette|coin|heads|tails|dice row|straight|consecutive|times due|more_likely|must|bound',
    truth: 'Independent draws have no memory: earlier results do not change the next.',
    see: "Gambler's fallacy",
  },
  {
    id: 'correlation-causation',
    says: '@correlation proves|means|implies|establishes|demonstrates|shows -causation|that|one|a caus*',
    truth: 'Two things can go together without one causing the other.',
    see: 'Correlation does not imply causation',
  },
  {
    id: 'p-value',
    says: 'value p @probability|chance -that|null|the|result|hypothesis >true|false|due|correct !assuming !given !obtaining !observing !extreme !under !if !reject !such',
    truth:
      'A p-value is the chance of data at least as extreme if the null hypothesis is true, not the chance that it is true.',
    see: 'Misuse of p-values',
  },
  {
    id: 'confidence-interval',
    says: '@confidence interval probability|chance|percent_sure true|population|parameter lies|in|contain*|being|within !repeat* !samples !intervals !bayesian !credible !if !method',
    truth: 'The 95 % belong to the method: 95 of 100 such intervals hold the true value, in the long run.',
    see: 'Confidence interval',
  },
  {
    id: 'monty-hall',
    says: '@monty|doors|door switch* 50|same|equal|no_difference|fifty door|monty|doors !thirds',
    truth: 'Switching wins two times in three.',
    see: 'Monty Hall problem',
  },
];
