import type { Misconceptions } from '../../../lexicons.ts';

/** The human body and its senses. */
export const body: Misconceptions = {
  'ten-percent-brain':
    'use*|using|access*|active 10|ten|tenth -of|percent|per -@brain+ !more !hours; @brain+ 90|ninety unused|untapped|idle|dormant',
  'left-brain-right-brain':
    '@brained|hemisphere|brain right|left creative|artistic|logical|analytical brained|dominant|dominance|you|people|person|thinkers !left-handed; @brained right left',
  'tongue-map':
    '@tongue+ tip|back|sides|areas|zones|parts|map taste*|detect*|sens* sweet*|bitter|different !all',
  'five-senses': '@senses five|5 humans|people|we|human have|has !more !at_least',
  'blue-blood':
    '@blue blood -is|in|inside|actually|stays|blue vein+|veins|deoxygenated|oxygen|body|inside !crab+ !royal* !appear* !look*; @deoxygenated -blood|is -blue|is !appear* !look*',
  'shaving-thicker':
    '@shaving|shave|shaved|shaves hair|hairs|beard|stubble grow*|make*|come*|cause* thicker|coarser|darker|faster !feel* !look* !appear* !seem*',
  'nails-after-death':
    'fingernails|nails|hair after|following -death|dying|die|dies|someone|a|you|burial grow*|continu* !appear* !seem* !illusion',
  'knuckle-arthritis':
    '@knuckle+|knuckles crack*|pop* arthritis|arthritic|joint_damage cause*|lead*|give*|result*|get|develop*|increas*|causing',
  'head-heat':
    'heat|warmth lose|loses|lost|escapes|leaves|loss most|half|50|80|90|70|majority|40 @head+|scalp through|via|from|out !newborn+ !infant+',
  'gum-seven-years': '@gum swallow* seven|7 years',
  'dim-light-eyes':
    'read* dim|dark|darkness|poor_light|low_light @eyes|eyesight|vision ruin*|damage*|harm*|hurt*|weaken*|worsen*|bad !strain',
  'screen-close-eyes':
    'close tv|television|screen @eyes|eyesight|vision ruin*|damage*|harm*|hurt*|blind|bad !strain',
  'lactic-acid-soreness': '@lactic cause*|due|result*|responsible|from|behind sore*|doms !during',
  'muscle-into-fat':
    '@muscle+ turn*|convert*|become*|transform* -into|to|fat -fat; fat turn*|convert*|transform* -into|to -@muscle+',
  'spot-reduction':
    '@situps|crunches|sit_ups burn*|remove*|melt*|target*|lose|reduc* belly|stomach|waist -fat; @spot -reduction|reduce|reducing fat work*|effective|possible|lets',
  'sweat-toxins': '@sweat|sweating|sauna toxins|impurities remov*|flush*|rid|releas*|eliminat*|expel* !small',
  'urine-sterile': '@urine -is|completely|naturally|normally -sterile',
  'appendix-useless': '@appendix useless|no|vestigial useless|function|purpose|organ',
  'hair-grey-pluck':
    '@pluck|plucking|plucked|pulling gray|grey|white two|more|several|three grow*|come*|appear*|replac*',
  'hair-trim-growth':
    '@trimming|trims|trim|cutting|haircuts hair faster|quicker|speed*|stimulat*|boost* grow*',
  'cells-seven-years':
    '@cell|cells every|each|all seven|7|ten -years replac*|renew*|regenerat*|new !average !except !skin; @replaces|renews|regenerates|replaced body itself|entire* seven|7 -years',
  'sneeze-heart-stops': '@sneeze|sneezing|sneezes heart stop*|skip*; @sneeze|sneezing eyes pop*|fly',
  'carrots-night-vision':
    '@carrots|carrot night|dark|vision|eyesight improve*|better|sharpen*|boost*|give* !deficien* !lack',
};
