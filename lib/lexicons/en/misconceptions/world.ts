import type { Misconception } from '../../../lexicons.ts';

/** Countries, cities, mountains and maps. */
export const world: readonly Misconception[] = [
  {
    id: 'capital-australia',
    says: "sydney|melbourne -capital|is|as -capital|of|city -of|australia|city australia|australia's !canberra !south !cultural !financial !victoria !state !was !until; @australia|australia's capital -sydney|is|city|australia -is|sydney|australia -sydney !canberra !south",
    truth: 'The capital of Australia is Canberra.',
    see: 'Canberra',
  },
  {
    id: 'capital-canada',
    says: "@toronto|montreal|vancouver -capital|is|as -capital|canada|of|canada's canada|canada's capital !ottawa !province !ontario !quebec !columbia !cultural !financial !was; capital @canada -is|toronto|montreal -toronto|montreal !ottawa !cultural !financial",
    truth: 'The capital of Canada is Ottawa.',
    see: 'Ottawa',
  },
  {
    id: 'capital-brazil',
    says: "@rio|são|sao brazil|brazil's capital de|janeiro|paulo|is is|as|brazil's !brasilia !brasília !state !was !until !former !former !cultural !financial !economic",
    truth: 'The capital of Brazil is Brasília.',
    see: 'Brasília',
  },
  {
    id: 'capital-turkey',
    says: "@istanbul capital turkey|turkey's|türkiye is|as|turkey's !ankara !ottoman !was !cultural !financial !former !moved !economic",
    truth: 'The capital of Turkey is Ankara.',
    see: 'Ankara',
  },
  {
    id: 'capital-others',
    says: "@zurich|geneva|zürich capital switzerland|switzerland's is|as !bern !berne !financial !banking !cultural !economic !canton; @auckland capital zealand|zealand's is|as !wellington !was !former !financial; @casablanca|marrakesh|marrakech capital morocco|morocco's is|as !rabat !economic !financial !was; @lagos capital nigeria|nigeria's is|as !abuja !was !former !until; @karachi capital pakistan|pakistan's is|as !islamabad !was !until !sindh; @johannesburg capital africa|africa's is|as !pretoria !gauteng !economic; @shanghai capital china|china's is|as !beijing !financial; @mumbai capital india|india's is|as !delhi !financial !maharashtra !commercial !entertainment; @dubai capital emirates|uae is|as !abu !emirate; @almaty capital kazakhstan is|as !astana !was",
    truth: 'That city is the largest or best known one of the country, but not its capital.',
    see: 'List of countries whose capital is not their largest city',
  },
  {
    id: 'capital-us-states',
    says: "@capital york|nyc new -york|city|nyc united|us|usa|america|america's -states|is|capital !washington !financial !cultural !state !was !until !former !first; @angeles los capital california|california's is|as !sacramento !entertainment; @chicago capital illinois is|as !springfield; @philadelphia capital pennsylvania is|as !harrisburg !was !former; @miami capital florida|florida's is|as !tallahassee; @houston|dallas capital texas|texas's is|as !austin !energy; @vegas capital nevada is|as !carson !entertainment !gambling; @seattle capital washington is|as !olympia; @york new_york_city capital -of|the state -new|of|is york !albany !financial",
    truth: 'That city is larger and better known than the capital, but not the capital.',
    see: 'List of capitals in the United States',
  },
  {
    id: 'africa-country',
    says: '@africa is -a|one|single -country|nation !african !south !not !central !continent',
    truth: 'Africa is a continent of 54 countries.',
    see: 'Africa',
  },
  {
    id: 'sahara-largest-desert',
    says: '@sahara largest|biggest -desert !hot !antarctic* !subtropical !non !excluding !hottest !africa !third !outside !except !arctic !polar !sand',
    truth: 'Antarctica is the largest desert; the Sahara is the largest hot one.',
    see: 'Desert',
  },
  {
    id: 'fortune-cookies',
    says: '@fortune -cookie|cookies invented|originate*|come|came|tradition*|china|ancient china|chinese -tradition*|dessert|ancient !not !american !japan* !california !restaurants',
    truth: 'Fortune cookies come from California, after a Japanese model.',
    see: 'Fortune cookie',
  },
  {
    id: 'french-fries-france',
    says: '@fries french invented|originat*|come|created -in|from -france !belgi*; @croissant+|croissants invented|originat*|created -in|from -france|paris !kipferl !vienn* !austria*',
    truth: 'Fries most likely began in Belgium, and the croissant goes back to Vienna’s kipferl.',
    see: 'French fries',
  },
  {
    id: 'marco-polo-pasta',
    says: '@polo marco brought|introduc*|discover* pasta|noodles|spaghetti',
    truth: 'Pasta was eaten in Italy long before Marco Polo came back.',
    see: 'Pasta',
  },
  {
    id: 'sushi-raw-fish',
    says: '@sushi is|means raw -fish !rice !not !sashimi !rolled !with !vinegar* !or !cooked',
    truth: 'Sushi means seasoned rice; raw fish alone is sashimi.',
    see: 'Sushi',
  },
  {
    id: 'cinco-de-mayo',
    says: "@mayo cinco mexican|mexico's -independence|independence !not !september !confus* !battle !puebla",
    truth: 'Cinco de Mayo marks the battle of Puebla in 1862; Independence Day is 16 September.',
    see: 'Cinco de Mayo',
  },
];
