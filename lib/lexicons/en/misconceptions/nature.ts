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
    says: '@rubber lightning tires|tyres|shoes|soles protect*|insulat*|safe|ground*',
    truth: 'The metal shell of a car protects from lightning, not the tyres.',
    see: 'NOAA, Lightning myths https://www.weather.gov/safety/lightning-myths',
  },
  {
    id: 'great-wall-space',
    says: '@wall great visible|seen|see space|moon|orbit !not !barely !radar !difficult',
    truth: 'The Great Wall cannot be seen from the Moon, and hardly from low orbit.',
    see: 'NASA, China’s Wall Less Great in View from Space https://www.nasa.gov/vision/space/workinginspace/great_wall.html',
  },
  {
    id: 'seasons-distance',
    says: '@seasons|summer|winter earth|sun closer|farther|further|distance|nearer because|caused|cause*|due|when|in|result* closer|farther|further|distance|nearer !tilt* !perihelion !aphelion !hemisphere',
    truth: 'The tilt of the Earth’s axis makes the seasons, not its distance from the Sun.',
    see: 'Season',
  },
  {
    id: 'moon-dark-side',
    says: '@moon dark|far -side never|no|always|permanent*|eternal|perpetual* sunlight|light|darkness|dark|illuminated|lit|sun !faces !crater+',
    truth: 'The far side of the Moon gets as much sunlight as the near one.',
    see: 'Far side of the Moon',
  },
  {
    id: 'moon-phases-shadow',
    says: "@phases|crescent moon shadow earth|earth's cause*|result*|due|because|created|by !eclipse+ !eclipses",
    truth: 'Phases come from the angle at which we see the sunlit half; the Earth’s shadow makes eclipses.',
    see: 'Lunar phase',
  },
  {
    id: 'moon-landing-hoax',
    says: '@moon landing|landings fake|faked|staged|hoax|kubrick|studio',
    truth:
      'Twelve people walked on the Moon from 1969 to 1972; rocks, mirrors and pictures from orbit show it.',
    see: 'Moon landing conspiracy theories',
  },
  {
    id: 'space-no-gravity',
    says: "@gravity no|zero|without -gravity space|orbit|moon|astronauts|iss there|no|in|because float*|there_is|there's|has|moon|on|weightless !microgravity !zero_gravity_environment !apparent !freefall !free !felt !like !simulat* !if !air; @astronauts float* because|since|as no|zero -gravity !free",
    truth: 'Gravity reaches everywhere: astronauts in orbit float because they fall all the time.',
    see: 'Weightlessness',
  },
  {
    id: 'earth-flat',
    says: '@earth is|actually|truly -flat !locally !map* !projection !surface !if !model !approximately !society !earth_is_flat_in !modelled',
    truth: 'The Earth is very nearly a globe, a little flattened at the poles.',
    see: 'Spherical Earth',
  },
  {
    id: 'north-star-brightest',
    says: '@polaris|north_star brightest -star|in|object sky|night|star !constellation !ursa !not !among !48th !little',
    truth: 'Polaris ranks about 48th; Sirius is the brightest star of the night.',
    see: 'Polaris',
  },
  {
    id: 'mercury-hottest',
    says: '@mercury hottest -planet !venus !second !not !element; @mercury hottest because|since|as closest|nearest !venus',
    truth: 'Venus is hotter, because of its dense atmosphere.',
    see: 'Venus',
  },
  {
    id: 'black-holes-suck',
    says: '@black -hole|holes suck*|vacuum|swallow* everything|vacuum|cleaner|universe|cleaners all !like !event !horizon !close !near',
    truth: 'From a distance a black hole pulls no more than a star of the same mass.',
    see: 'Black hole',
  },
  {
    id: 'space-pen',
    says: '@nasa pen|pens million+|millions|spent soviet*|russian*|cosmonauts pencil+|pencils',
    truth:
      'A firm made the space pen at its own cost, and both sides bought it; both had used pencils before.',
    see: 'Space Pen',
  },
  {
    id: 'glass-liquid',
    says: '@glass -is|actually|technically|flows|windows liquid|supercooled|thicker slow*|flow*|very|bottom|actually|technically|supercooled !pour* !water !melt* !crystal* !fiber !not !old_glass_making',
    truth: 'Glass is an amorphous solid; old panes are uneven because of how they were made.',
    see: 'Glass',
  },
  {
    id: 'diamonds-coal',
    says: '@diamond+|diamonds coal formed|form|made|compress*|come|pressure|turn*|squeez* from|into|of !not !older !rather !industrial !both',
    truth: 'Most diamonds formed deep in the mantle before there was coal.',
    see: 'Diamond',
  },
  {
    id: 'water-conducts',
    says: '@water pure|distilled is|excellent|conducts|good conduct* electricity|conductor|excellent !not !poor !insulator !bad !weak*',
    truth: 'Pure water conducts badly; dissolved salts carry the current.',
    see: 'Properties of water',
  },
  {
    id: 'toilet-coriolis',
    says: '@coriolis|toilet|toilets|sink|drains|drain|sinks swirl*|spin*|rotate*|drain*|flush* hemisphere|equator|australia direction|opposite|clockwise|counterclockwise|coriolis|other|different !hurricane+ !cyclone+ !large* !too !negligible !weak !small',
    truth: 'In sinks and toilets shape and inflow decide; the Coriolis force is far too weak.',
    see: 'Coriolis force',
  },
  {
    id: 'penny-empire-state',
    says: '@penny|coin empire|skyscraper|building|tall|tower drop*|thrown|fall*|toss* kill*|deadly|lethal|fatal',
    truth: 'A falling penny reaches a low final speed and cannot kill.',
    see: 'Terminal velocity',
  },
  {
    id: 'heavier-falls-faster',
    says: '@heavier|heavy objects|things|ball|bodies|object|stones|one fall*|drop* faster|sooner|first|quicker lighter|light|than|vacuum !aristotle !air !galileo !resistance !thought !drag !terminal !parachut*',
    truth: 'Without air all things fall alike, whatever their weight.',
    see: 'Equations for a falling body',
  },
  {
    id: 'airplane-equal-transit',
    says: '@wing|wings air top|upper|over longer|farther|same_time faster|catch|meet|reach|travel* same|equal|catch|meet -time|up|transit|at|moment !not !equal_transit_time_theory',
    truth: 'Air over a wing arrives sooner than the air below; a wing lifts by turning the flow down.',
    see: 'Lift (force)',
  },
  {
    id: 'sky-blue-ocean',
    says: '@sky blue because|since|due|reflect* reflect* ocean|sea|oceans !scatter*',
    truth: 'The sky is blue because air scatters blue light more.',
    see: 'Diffuse sky radiation',
  },
  {
    id: 'trees-oxygen',
    says: "@amazon 20|lungs|twenty oxygen produc*|provid*|generat*|suppl*|world's !net !not !consume*; @oxygen most|majority|mostly -of|earth's|world's|the|our comes|produced|made|from trees|forests|rainforest+ !algae !phytoplankton !ocean+",
    truth: 'The Amazon uses about as much oxygen as it makes; a good half of new oxygen comes from the sea.',
    see: 'Amazon rainforest',
  },
  {
    id: 'moss-north',
    says: "@moss only|always|grows|exclusively north|northern -side|sides|facing tree+|trees|find|compass|tree's|only|always !tends !tend !often !prefers !commonly !usually !can !also",
    truth: 'Moss grows wherever it is moist and shady, on any side.',
    see: 'Moss',
  },
  {
    id: 'sunflower-follow',
    says: '@sunflowers|sunflower mature|fully|always|adult|grown follow*|track*|turn*|face* sun|day !young !bud* !east !stop*',
    truth: 'Young sunflowers turn with the sun; open ones face east.',
    see: 'Heliotropism',
  },
  {
    id: 'banana-tree',
    says: '@banana+|bananas grow* on -banana|trees|tall -tree|trees !not !herb* !called !technically !like',
    truth: 'The banana plant is a giant herb, without wood.',
    see: 'Banana',
  },
  {
    id: 'peanuts-nuts',
    says: '@peanut+|peanuts is|are|type_of|true -nut|nuts|true|tree !not !legume+ !allerg* !butter !other !and !free !or !like !such !almond* !cashew* !oil',
    truth: 'Peanuts are legumes, kin of beans and peas.',
    see: 'Peanut',
  },
  {
    id: 'watermelon-seeds',
    says: '@watermelon+ swallow*|seed|seeds|eating grow* stomach|belly|inside',
    truth: 'Swallowed seeds pass through; nothing grows in a stomach.',
    see: 'Watermelon',
  },
  {
    id: 'volcano-co2',
    says: '@volcanoes|volcano|volcanic emit*|produc*|release*|pump* more|most|far -co2|carbon|of -carbon|dioxide|co2|than than|most humans|human|people|cars|all|mankind|industry|us !less',
    truth: 'People release over fifty times as much carbon dioxide as volcanoes.',
    see: 'USGS, Volcanoes can affect climate https://www.usgs.gov/programs/VHP/volcanoes-can-affect-climate',
  },
  {
    id: 'climate-hoax',
    says: '@climate change|warming is|entirely|just|purely hoax|scam|natural_cycle|purely_natural|entirely_natural; @warming global hoax|scam|natural_cycle',
    truth: 'The warming since about 1850 comes from human activity.',
    see: 'NASA, Evidence: How do we know climate change is real? https://science.nasa.gov/climate-change/evidence/',
  },
  {
    id: 'quicksand-drown',
    says: '@quicksand suck*|pull*|drown*|swallow* people|you|person|under|victims under|down|completely|head|whole|death|drown* !float* !movie*',
    truth: 'People are lighter than quicksand and float in it; the danger is to be stuck.',
    see: 'Quicksand',
  },
  {
    id: 'evolution-just-theory',
    says: '@theory evolution is|only|just -a|only|just|theory|guess only|just|guess|unproven|mere',
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
