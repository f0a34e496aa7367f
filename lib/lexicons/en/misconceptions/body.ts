import type { Misconception } from '../../../lexicons.ts';

/** The human body and its senses. */
export const body: readonly Misconception[] = [
  {
    id: 'ten-percent-brain',
    says: 'use*|using|access*|active 10|ten|tenth -of|percent|per -@brain+ !more !hours; @brain+ 90|ninety unused|untapped|idle|dormant',
    truth: 'Virtually all of the brain is used over a day, even in sleep.',
    see: 'Ten-percent-of-the-brain myth',
  },
  {
    id: 'left-brain-right-brain',
    says: '@brained|hemisphere|brain right|left creative|artistic|logical|analytical brained|dominant|dominance|you|people|person|thinkers !left-handed; @brained right left',
    truth:
      'Both halves of the brain work together; people are not left-brained or right-brained by character.',
    see: 'Lateralization of brain function',
  },
  {
    id: 'tongue-map',
    says: '@tongue+ tip|back|sides|areas|zones|parts|map taste*|detect*|sens* sweet*|bitter|different !all',
    truth: 'All parts of the tongue that have taste buds sense all basic tastes.',
    see: 'Tongue map',
  },
  {
    id: 'five-senses',
    says: '@senses five|5 humans|people|we|human have|has',
    truth:
      'People have more than five senses, among them balance, temperature, pain and the position of the body.',
    see: 'Sense',
  },
  {
    id: 'blue-blood',
    says: '@blue blood -is|in|inside|actually|stays|blue vein+|veins|deoxygenated|oxygen|body|inside !crab+ !royal* !appear* !look*; @deoxygenated -blood|is -blue|is !appear* !look*',
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
    says: 'fingernails|nails|hair after|following -death|dying|die|dies|someone|a|you|burial grow*|continu* !appear* !seem* !illusion',
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
    says: 'heat|warmth lose|loses|lost|escapes|leaves|loss most|half|50|80|90|70|majority|40 @head+|scalp through|via|from|out !newborn+ !infant+',
    truth: 'A bare head loses about as much heat as any other part of the body of its size.',
    see: 'Human head',
  },
  {
    id: 'gum-seven-years',
    says: '@gum swallow* seven|7 years',
    truth: 'Swallowed gum passes through like other food that is not digested, within days.',
    see: 'Chewing gum',
  },
  {
    id: 'dim-light-eyes',
    says: 'read* dim|dark|darkness|poor_light|low_light @eyes|eyesight|vision ruin*|damage*|harm*|hurt*|weaken*|worsen*|bad !strain',
    truth: 'Reading in dim light tires the eyes but does no lasting harm.',
    see: 'Eye strain',
  },
  {
    id: 'screen-close-eyes',
    says: 'close tv|television|screen @eyes|eyesight|vision ruin*|damage*|harm*|hurt*|blind|bad !strain',
    truth: 'Sitting close to a screen can tire the eyes but does not damage them.',
    see: 'Eye strain',
  },
  {
    id: 'lactic-acid-soreness',
    says: '@lactic cause*|due|result*|responsible|from|behind sore*|doms !during',
    truth:
      'Soreness on the days after exercise comes from small damage in the muscle; lactic acid is gone within about an hour.',
    see: 'Delayed onset muscle soreness',
  },
  {
    id: 'muscle-into-fat',
    says: '@muscle+ turn*|convert*|become*|transform* -into|to|fat -fat; fat turn*|convert*|transform* -into|to -@muscle+',
    truth: 'Fat and muscle are different tissues: neither turns into the other.',
    see: 'Muscle',
  },
  {
    id: 'spot-reduction',
    says: '@situps|crunches|sit_ups burn*|remove*|melt*|target*|lose|reduc* belly|stomach|waist -fat; @spot -reduction|reduce|reducing fat work*|effective|possible|lets',
    truth: 'Exercise of one part of the body does not remove fat from just that part.',
    see: 'Spot reduction',
  },
  {
    id: 'sweat-toxins',
    says: '@sweat|sweating|sauna toxins|impurities remov*|flush*|rid|releas*|eliminat*|expel* !small',
    truth: 'Sweat cools the body; liver and kidneys deal with waste.',
    see: 'Perspiration',
  },
  {
    id: 'urine-sterile',
    says: '@urine -is|completely|naturally|normally -sterile',
    truth: 'Even the urine of healthy people holds bacteria.',
    see: 'Urine',
  },
  {
    id: 'appendix-useless',
    says: '@appendix useless|no|vestigial useless|function|purpose|organ',
    truth: 'The appendix holds immune tissue and seems to shelter useful gut bacteria.',
    see: 'Appendix (anatomy)',
  },
  {
    id: 'hair-grey-pluck',
    says: '@pluck|plucking|plucked|pulling gray|grey|white two|more|several|three grow*|come*|appear*|replac*',
    truth: 'A plucked hair grows back as one hair; the others do not change.',
    see: 'Human hair color',
  },
  {
    id: 'hair-trim-growth',
    says: '@trimming|trims|trim|cutting|haircuts hair faster|quicker|speed*|stimulat*|boost* grow*',
    truth: 'Hair grows at the root: cutting the ends does not make it grow faster.',
    see: 'Human hair growth',
  },
  {
    id: 'cells-seven-years',
    says: '@cell|cells every|each|all seven|7|ten -years replac*|renew*|regenerat*|new !average !except !skin; @replaces|renews|regenerates|replaced body itself|entire* seven|7 -years',
    truth: 'Cells live for days to a lifetime: most nerve cells are never replaced.',
    see: 'Cell (biology)',
  },
  {
    id: 'sneeze-heart-stops',
    says: '@sneeze|sneezing|sneezes heart stop*|skip*; @sneeze|sneezing eyes pop*|fly',
    truth: 'The heart goes on beating during a sneeze, and eyes cannot pop out.',
    see: 'Sneeze',
  },
  {
    id: 'carrots-night-vision',
    says: '@carrots|carrot night|dark|vision|eyesight improve*|better|sharpen*|boost*|give* !deficien* !lack',
    truth: 'Carrots help sight only where vitamin A is lacking; the tale was spread in the Second World War.',
    see: 'Carrot',
  },
];
