import type { Misconceptions } from '../../../lexicons.ts';

/** Psychology, learning and statistics. */
export const mind: Misconceptions = {
  'learning-styles':
    '@learners|learn|students best|better|more|effectively|improves style+ visual|auditory|match*|tailor* !prefer_to; learning @styles|style each|every|has|own|different match*|tailor*|taught|adapt*|suit*',
  'mozart-effect': '@mozart|classical smarter|intelligen*|iq',
  'full-moon-madness':
    '@moon full crime|crimes|hospital|emergency|births|violen*|madness|insanity|crazy|mad|strangely more|cause*|increas*|spike*|rise*|makes|make|fills|drives|drive|behave',
  'schizophrenia-split':
    '@schizophrenia split|multiple|two|dual -personality|personalities !confused !mistaken !often',
  'lie-detector':
    '@polygraph+|detector lie|detect*|tell*|polygraph+ always|accurately|reliabl*|infallible lying|lies|lie|truth',
  'eye-movement-lie': '@liars|lying|liar look*|eye avoid*|up|right|left',
  'venting-anger': '@venting|punching|screaming anger|rage releas*|reduce*|rid|lower*',
  'opposites-attract': '@opposites -attract relationship+|people|couples|love|partners|romantic*',
  '21-days-habit': '@habit+ 21|twenty_one days form*|takes !66 !average',
  'goldfish-attention': 'attention -@span|spans eight|8|goldfish seconds|second|shorter',
  'communication-93-percent': 'communication @93|55 percent|of !mehrabian !feelings',
  'suicide-talk': '@suicide talk*|ask* plant*|give*|put* idea|thought',
  'waking-sleepwalker': '@sleepwalker+ wak* dangerous|heart|kill*|die',
  gambler: '@roulette|coin|heads|tails|dice row|straight|consecutive|times due|more_likely|must|bound',
  'correlation-causation':
    '@correlation proves|means|implies|establishes|demonstrates|shows -causation|that|one|a caus*',
  'p-value':
    'value p @probability|chance -that|null|the|result|hypothesis >true|false|due|correct !assuming !given !obtaining !observing !extreme !under !if !reject !such',
  'confidence-interval':
    '@confidence interval probability|chance|percent_sure true|population|parameter lies|in|contain*|being|within !repeat* !samples !intervals !bayesian !credible !if !method',
  'monty-hall': '@monty|doors|door switch* 50|same|equal|no_difference|fifty door|monty|doors !thirds',
};
