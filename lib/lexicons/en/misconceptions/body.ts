import type { Misconception } from '../../../lexicons.ts';

/** The human body and its senses. */
export const body: readonly Misconception[] = [
  {
    id: 'ten-percent-brain',
    says: '@brain+ use+|using|utilise+|utilize+|access* 10|ten -percent|per|of|our|their|the; 10|ten -percent|per|of -@brain+ !more !than; 90|ninety -percent|per|of @brain+ unused|untapped|idle|dormant|never; @brain+ only|just 10|ten !million !percent_of_adults !hours !minutes',
    truth: 'Virtually all of the brain is used over a day, even in sleep.',
    see: 'Ten-percent-of-the-brain myth',
  },
  {
    id: 'left-brain-right-brain',
    says: 'brain|brained people|person|someone|you|personality|individuals|thinkers right -brained|brain|hemisphere creative|artistic|intuitive|imaginative !left-handed; brain|brained people|person|someone|you|individuals|thinkers left -brained|brain|hemisphere logical|analytical|rational|methodical; @hemisphere+ left|right dominant|dominance creative|logical|analytical|personality',
    truth:
      'Both halves of the brain work together; people are not left-brained or right-brained by character.',
    see: 'Lateralization of brain function',
  },
  {
    id: 'tongue-map',
    says: '@tongue+ tip|front|back|side+|sides|areas|regions|zones|parts taste* sweet|bitter|sour|salty different|only|tip|front|back !cancer; tip|front|back|sides -of -@tongue+ taste*|detect*|sens* sweet* !all; @tongue tongue_map|taste_map divid*|shows|zones|regions',
    truth: 'All parts of the tongue that have taste buds sense all basic tastes.',
    see: 'Tongue map',
  },
  {
    id: 'five-senses',
    says: '@senses humans|people|we|body|human only|exactly|just five|5; @senses five|5 -only|human humans|people have|has only',
    truth:
      'People have more than five senses, among them balance, temperature, pain and the position of the body.',
    see: 'Sense',
  },
  {
    id: 'blue-blood',
    says: 'blood -is|in|inside|actually|stays|blue @blue vein+|veins|deoxygenated|oxygen|body|inside !crab+ !royal* !noble !octopus* !appear* !look* !horseshoe; @deoxygenated -blood|is -blue|is !appear* !look*; veins @blue because blood -is|in|inside|they|that blue|deoxygenated|lacks|without',
    truth:
      'Human blood is always red, darker without oxygen; veins look blue because of how skin scatters light.',
    see: 'Vein',
  },
  {
    id: 'shaving-thicker',
    says: '@shaving|shave|shaved|shaves hair|hairs|beard|stubble grow*|make*|come*|cause* thicker|coarser|darker|faster !feel* !look* !appear* !seem*',
    truth: 'Shaving changes neither thickness nor colour nor growth: blunt tips only feel coarser.',
    see: 'Shaving',
  },
  {
    id: 'nails-after-death',
    says: '@fingernails|nails|hair after|following -death|dying|die|dies|someone|a|you|burial grow*|continu* !appear* !seem* !illusion',
    truth: 'Nails and hair stop growing at death; skin that dries draws back and makes them look longer.',
    see: 'Nail (anatomy)',
  },
  {
    id: 'knuckle-arthritis',
    says: '@knuckle+|knuckles crack*|pop* arthritis|arthritic|joint_damage cause*|lead*|give*|result*|get|develop*|increas*|causing',
    truth: 'Cracking knuckles has not been found to cause arthritis.',
    see: 'Cracking joints',
  },
  {
    id: 'head-heat',
    says: '@heat|warmth lose|loses|lost|escapes|leaves|loss|losing most|half|50|80|90|70|majority|40|45 head|scalp through|via|from|out body|your|we|you|people !newborn+ !infant+ !hypotherm*',
    truth: 'A bare head loses about as much heat as any other part of the body of its size.',
    see: 'Human head',
  },
  {
    id: 'gum-seven-years',
    says: '@gum swallow* seven|7|years digest*|stay*|stomach|remain*|body|intestine+|system; @gum seven|7 years stomach|digest*',
    truth: 'Swallowed gum passes through like other food that is not digested, within days.',
    see: 'Chewing gum',
  },
  {
    id: 'dim-light-eyes',
    says: 'read* @dim|dark|darkness|poor_light|low_light|candlelight eyes|eyesight|vision|eye ruin*|damage*|harm*|hurt*|destroy*|weaken*|worsen*|bad|permanent* !strain !room_with',
    truth: 'Reading in dim light tires the eyes but does no lasting harm.',
    see: 'Eye strain',
  },
  {
    id: 'screen-close-eyes',
    says: 'sitting|sit|watching|watch close|near @tv|television|screen eyes|eyesight|vision|blind ruin*|damage*|harm*|hurt*|destroy*|blind|bad !strain',
    truth: 'Sitting close to a screen can tire the eyes but does not damage them.',
    see: 'Eye strain',
  },
  {
    id: 'lactic-acid-soreness',
    says: '@lactic acid|buildup|build cause*|due|result*|causing|make*|responsible|from|behind sore*|delayed|next_day|day_after|doms !remov* !during',
    truth:
      'Soreness on the days after exercise comes from small damage in the muscle; lactic acid is gone within about an hour.',
    see: 'Delayed onset muscle soreness',
  },
  {
    id: 'muscle-into-fat',
    says: '@muscle+ turn*|convert*|become*|transform* -into|to|fat -fat; fat turn*|convert*|transform* -into|to -@muscle+; fat -becomes|become -@muscle !stronger',
    truth: 'Fat and muscle are different tissues: neither turns into the other.',
    see: 'Muscle',
  },
  {
    id: 'spot-reduction',
    says: '@situps|crunches|sit_ups|ab_exercises|abdominal_exercises burn*|remove*|melt*|target*|lose|reduc*|eliminat* belly|stomach|waist|abdominal -fat; @spot -reduce|reduction|reducing fat work*|effective|possible|lets|belly|thigh+',
    truth: 'Exercise of one part of the body does not remove fat from just that part.',
    see: 'Spot reduction',
  },
  {
    id: 'sweat-toxins',
    says: '@sweat|sweating|sauna|perspiration toxins|detox*|impurities|poisons remov*|flush*|rid|releas*|eliminat*|expel*|clear*|detox*|purge* !small',
    truth: 'Sweat cools the body; liver and kidneys deal with waste.',
    see: 'Perspiration',
  },
  {
    id: 'urine-sterile',
    says: "@urine -is|completely|naturally|normally|always -sterile !isn't; @sterile -urine|pee",
    truth: 'Even the urine of healthy people holds bacteria.',
    see: 'Urine',
  },
  {
    id: 'appendix-useless',
    says: '@appendix|tonsils useless|no_function|no_purpose|serves_no|vestigial_organ_with_no|does_nothing|without_function',
    truth: 'The appendix holds immune tissue and seems to shelter useful gut bacteria.',
    see: 'Appendix (anatomy)',
  },
  {
    id: 'hair-grey-pluck',
    says: '@pluck|plucking|plucked|pulling|pull gray|grey|white -hair|hairs|one two|more|several|three|multiple grow*|come*|cause*|appear*|replac*|back',
    truth: 'A plucked hair grows back as one hair; the others do not change.',
    see: 'Human hair color',
  },
  {
    id: 'hair-trim-growth',
    says: '@trimming|trim|trims|cutting|haircut+ hair grow* faster|quicker|speed*; @trimming|trims|trim|haircut+ hair|your stimulat*|boost*|speed*|accelerat* growth|grow',
    truth: 'Hair grows at the root: cutting the ends does not make it grow faster.',
    see: 'Human hair growth',
  },
  {
    id: 'cells-seven-years',
    says: '@cell|cells body|you every|each seven|7|ten -years replac*|renew*|regenerat*|new|entire* all|every|entire*|whole|completely|new !average !neurons !except',
    truth: 'Cells live for days to a lifetime: most nerve cells are never replaced.',
    see: 'Cell (biology)',
  },
  {
    id: 'sneeze-heart-stops',
    says: "@sneeze|sneezing|sneezes heart stop*|skip* !doesn't; @sneeze|sneezing|sneezes eyes open pop*|fall*|fly",
    truth: 'The heart goes on beating during a sneeze, and eyes cannot pop out.',
    see: 'Sneeze',
  },
  {
    id: 'carrots-night-vision',
    says: '@carrots|carrot night|dark vision|eyesight|sight improve*|better|superhuman|sharpen*|boost*|give*|see|enhanc* !deficien* !if_you_lack !vitamin_a_is',
    truth: 'Carrots help sight only where vitamin A is lacking; the tale was spread in the Second World War.',
    see: 'Carrot',
  },
];
