import type { Misconception } from '../../../lexicons.ts';

/** Physics, chemistry, plants, weather, earth and space. */
export const nature: readonly Misconception[] = [
  {
    id: 'lightning-twice',
    says: "@lightning never|doesn't|cannot|can't -strike|strikes|hit|hits twice|same",
    truth: 'Lightning often strikes the same place again, above all high ones.',
    see: 'NOAA, Lightning myths https://www.weather.gov/safety/lightning-myths',
  },
  {
    id: 'rubber-tyres-lightning',
    says: '@rubber lightning tires|tyres|shoes|soles protect*|insulat*|safe',
    truth: 'The metal shell of a car protects from lightning, not the tyres.',
    see: 'NOAA, Lightning myths https://www.weather.gov/safety/lightning-myths',
  },
  {
    id: 'great-wall-space',
    says: '@wall great visible|seen|see space|moon|orbit !barely !radar',
    truth: 'The Great Wall cannot be seen from the Moon, and hardly from low orbit.',
    see: 'NASA, China’s Wall Less Great in View from Space https://www.nasa.gov/vision/space/workinginspace/great_wall.html',
  },
  {
    id: 'seasons-distance',
    says: '@seasons|summer|winter earth sun closer|farther|distance|nearer because|caused|due !tilt* !perihelion !hemisphere',
    truth: 'The tilt of the Earth’s axis makes the seasons, not its distance from the Sun.',
    see: 'Season',
  },
  {
    id: 'moon-dark-side',
    says: '@moon dark|far|one -side never|always|permanent*|no dark|sunlight|light !face',
    truth: 'The far side of the Moon gets as much sunlight as the near one.',
    see: 'Far side of the Moon',
  },
  {
    id: 'moon-phases-shadow',
    says: "@phases|crescent moon shadow earth|earth's !eclipse*",
    truth: 'Phases come from the angle at which we see the sunlit half; the Earth’s shadow makes eclipses.',
    see: 'Lunar phase',
  },
  {
    id: 'moon-landing-hoax',
    says: '@moon landing|landings fake*|staged|hoax|studio',
    truth:
      'Twelve people walked on the Moon from 1969 to 1972; rocks, mirrors and pictures from orbit show it.',
    see: 'Moon landing conspiracy theories',
  },
  {
    id: 'space-no-gravity',
    says: "@gravity no|zero -gravity space|orbit|moon there|because|there's !microgravity !free* !like !if !air",
    truth: 'Gravity reaches everywhere: astronauts in orbit float because they fall all the time.',
    see: 'Weightlessness',
  },
  {
    id: 'earth-flat',
    says: '@earth -is|actually|truly -flat|actually|truly !map* !locally !model',
    truth: 'The Earth is very nearly a globe, a little flattened at the poles.',
    see: 'Spherical Earth',
  },
  {
    id: 'north-star-brightest',
    says: '@polaris|north_star brightest sky|star|night !constellation !ursa',
    truth: 'Polaris ranks about 48th; Sirius is the brightest star of the night.',
    see: 'Polaris',
  },
  {
    id: 'mercury-hottest',
    says: '@mercury -is|the -hottest|the !venus !second; @hottest mercury planet|closest !venus !second !element',
    truth: 'Venus is hotter, because of its dense atmosphere.',
    see: 'Venus',
  },
  {
    id: 'black-holes-suck',
    says: 'black -@hole|holes suck*|vacuum everything|vacuum|all !horizon !close',
    truth: 'From a distance a black hole pulls no more than a star of the same mass.',
    see: 'Black hole',
  },
  {
    id: 'space-pen',
    says: '@nasa pen|pens million+|millions pencil+|pencils',
    truth:
      'A firm made the space pen at its own cost, and both sides bought it; both had used pencils before.',
    see: 'Space Pen',
  },
  {
    id: 'glass-liquid',
    says: '@glass -is -liquid|a_liquid|supercooled|actually liquid|actually !water; @glass liquid actually|very|supercooled|technically flow*|actually|supercooled|technically !pour* !water !melt* !crystal*',
    truth: 'Glass is an amorphous solid; old panes are uneven because of how they were made.',
    see: 'Glass',
  },
  {
    id: 'diamonds-coal',
    says: '@diamond+ coal formed|form|made|compress*|turn* >from|into|coal|diamonds !older',
    truth: 'Most diamonds formed deep in the mantle before there was coal.',
    see: 'Diamond',
  },
  {
    id: 'water-conducts',
    says: 'water @pure|distilled conduct* electricity well|good|excellent !poor',
    truth: 'Pure water conducts badly; dissolved salts carry the current.',
    see: 'Properties of water',
  },
  {
    id: 'toilet-coriolis',
    says: '@coriolis|toilet|toilets|sink|sinks swirl*|drain*|flush* hemisphere|equator|australia direction|opposite|clockwise !cyclone+ !weak !small',
    truth: 'In sinks and toilets shape and inflow decide; the Coriolis force is far too weak.',
    see: 'Coriolis force',
  },
  {
    id: 'penny-empire-state',
    says: '@penny|coin empire|skyscraper|building|tower kill|deadly|lethal|fatal',
    truth: 'A falling penny reaches a low final speed and cannot kill.',
    see: 'Terminal velocity',
  },
  {
    id: 'heavier-falls-faster',
    says: '@heavier|heavy|lighter objects|things|ball|bodies|object fall*|drop* faster lighter|light !air !drag !resistance !parachut*',
    truth: 'Without air all things fall alike, whatever their weight.',
    see: 'Equations for a falling body',
  },
  {
    id: 'airplane-equal-transit',
    says: '@wing|wings air top|upper same_time|faster catch|meet|reach',
    truth: 'Air over a wing arrives sooner than the air below; a wing lifts by turning the flow down.',
    see: 'Lift (force)',
  },
  {
    id: 'sky-blue-ocean',
    says: '@sky blue because|due reflect* ocean|sea !scatter*',
    truth: 'The sky is blue because air scatters blue light more.',
    see: 'Diffuse sky radiation',
  },
  {
    id: 'trees-oxygen',
    says: "@amazon 20|twenty oxygen produc*|provid*|generat* !net; @oxygen most -of|earth's|world's|the|our comes|produced|made|from trees|forests|rainforest !ocean+",
    truth: 'The Amazon uses about as much oxygen as it makes; a good half of new oxygen comes from the sea.',
    see: 'Amazon rainforest',
  },
  {
    id: 'moss-north',
    says: '@moss only|always north',
    truth: 'Moss grows wherever it is moist and shady, on any side.',
    see: 'Moss',
  },
  {
    id: 'sunflower-follow',
    says: '@sunflowers|sunflower mature|always|adult|grown follow*|track*|turn*|face* sun !young !east',
    truth: 'Young sunflowers turn with the sun; open ones face east.',
    see: 'Heliotropism',
  },
  {
    id: 'banana-tree',
    says: '@bananas|banana grow* -on|trees|a -tree|trees|a !herb*',
    truth: 'The banana plant is a giant herb, without wood.',
    see: 'Banana',
  },
  {
    id: 'peanuts-nuts',
    says: '@peanut+ -is|are|type|a -nut|nuts|type|a|of -nut|nuts|of !legume+ !allerg* !butter !other; @peanuts are -nuts !legumes !allerg*',
    truth: 'Peanuts are legumes, kin of beans and peas.',
    see: 'Peanut',
  },
  {
    id: 'watermelon-seeds',
    says: '@watermelon+ swallow* seed|seeds grow*',
    truth: 'Swallowed seeds pass through; nothing grows in a stomach.',
    see: 'Watermelon',
  },
  {
    id: 'volcano-co2',
    says: '@volcanoes|volcano emit*|produc*|release* more carbon|co2 than humans|human|people|cars|industry|mankind !less',
    truth: 'People release over fifty times as much carbon dioxide as volcanoes.',
    see: 'USGS, Volcanoes can affect climate https://www.usgs.gov/programs/VHP/volcanoes-can-affect-climate',
  },
  {
    id: 'climate-hoax',
    says: '@climate|warming change|global hoax|scam|natural -cycle|hoax|scam|is|a; @climate -change -hoax|is|a hoax|scam',
    truth: 'The warming since about 1850 comes from human activity.',
    see: 'NASA, Evidence: How do we know climate change is real? https://science.nasa.gov/climate-change/evidence/',
  },
  {
    id: 'quicksand-drown',
    says: '@quicksand suck*|pull*|drown*|swallow* under|down|completely|drown* !float*',
    truth: 'People are lighter than quicksand and float in it; the danger is to be stuck.',
    see: 'Quicksand',
  },
  {
    id: 'evolution-just-theory',
    says: '@evolution theory just|only -a|theory',
    truth: 'In science a theory is a tested explanation, not a guess.',
    see: 'Evolution as fact and theory',
  },
  {
    id: 'magnet-metals',
    says: '@magnets|magnet attract*|stick* all|every|any -metal|metals',
    truth: 'Magnets hold iron, nickel, cobalt and some alloys; most metals do not stick.',
    see: 'Magnetism',
  },
];
