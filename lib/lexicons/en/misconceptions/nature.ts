import type { Misconceptions } from '../../../lexicons.ts';

/** Physics, chemistry, plants, weather, earth and space. */
export const nature: Misconceptions = {
  'lightning-twice': "@lightning never|doesn't|cannot|can't -strike|strikes|hit|hits twice|same",
  'rubber-tyres-lightning': '@rubber lightning tires|tyres|shoes|soles protect*|insulat*|safe',
  'great-wall-space': '@wall great visible|seen|see space|moon|orbit !barely !radar',
  'seasons-distance':
    '@seasons|summer|winter earth sun closer|farther|distance|nearer because|caused|due !tilt* !perihelion !hemisphere',
  'moon-dark-side': '@moon dark|far|one -side never|always|permanent*|no dark|sunlight|light !face',
  'moon-phases-shadow': "@phases|crescent moon shadow earth|earth's !eclipse*",
  'moon-landing-hoax': '@moon landing|landings fake*|staged|hoax|studio',
  'space-no-gravity':
    "@gravity no|zero -gravity space|orbit|moon there|because|there's !microgravity !free* !like !if !air",
  'earth-flat': '@earth -is|actually|truly -flat|actually|truly !map* !locally !model',
  'north-star-brightest': '@polaris|north_star brightest sky|star|night !constellation !ursa',
  'mercury-hottest':
    '@mercury -is|the -hottest|the !venus !second; @hottest mercury planet|closest !venus !second !element',
  'black-holes-suck': 'black -@hole|holes suck*|vacuum everything|vacuum|all !horizon !close',
  'space-pen': '@nasa pen|pens million+|millions pencil+|pencils',
  'glass-liquid':
    '@glass -is -liquid|a_liquid|supercooled|actually liquid|actually !water; @glass liquid actually|very|supercooled|technically flow*|actually|supercooled|technically !pour* !water !melt* !crystal*',
  'diamonds-coal': '@diamond+ coal formed|form|made|compress*|turn* >from|into|coal|diamonds !older',
  'water-conducts': 'water @pure|distilled conduct* electricity well|good|excellent !poor',
  'toilet-coriolis':
    '@coriolis|toilet|toilets|sink|sinks swirl*|drain*|flush* hemisphere|equator|australia direction|opposite|clockwise|other_way|reverse !cyclone+ !weak !small',
  'penny-empire-state': '@penny|coin empire|skyscraper|building|tower kill|deadly|lethal|fatal',
  'heavier-falls-faster':
    '@heavier|heavy|lighter objects|things|ball|bodies|object fall*|drop* faster lighter|light !air !drag !resistance !parachut*',
  'airplane-equal-transit': '@wing|wings air top|upper same_time|faster catch|meet|reach',
  'sky-blue-ocean': '@sky blue because|due reflect* ocean|sea !scatter*',
  'trees-oxygen':
    "@amazon 20|twenty oxygen produc*|provid*|generat* !net; @oxygen most -of|earth's|world's|the|our comes|produced|made|from trees|forests|rainforest !ocean+",
  'moss-north': '@moss only|always north',
  'sunflower-follow':
    '@sunflowers|sunflower mature|always|adult|grown follow*|track*|turn*|face* sun !young !east',
  'banana-tree': '@bananas|banana grow* -on|trees|a -tree|trees|a !herb*',
  'peanuts-nuts':
    '@peanut+ -is|are|type|a -nut|nuts|type|a|of -nut|nuts|of !legume+ !allerg* !butter !other; @peanuts are -nuts !legumes !allerg*',
  'watermelon-seeds': '@watermelon+ swallow* seed|seeds grow*',
  'volcano-co2':
    '@volcanoes|volcano emit*|produc*|release* more carbon|co2 than humans|human|people|cars|industry|mankind !less',
  'climate-hoax':
    '@climate|warming change|global hoax|scam|natural -cycle|hoax|scam|is|a; @climate -change -hoax|is|a hoax|scam',
  'quicksand-drown': '@quicksand suck*|pull*|drown*|swallow* under|down|completely|drown* !float*',
  'evolution-just-theory': '@evolution theory just|only -a|theory',
  'magnet-metals': '@magnets|magnet attract*|stick* all|every|any -metal|metals',
};
