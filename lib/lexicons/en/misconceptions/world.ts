import type { Misconception } from '../../../lexicons.ts';

/** Countries, cities, mountains and maps. */
export const world: readonly Misconception[] = [
  {
    id: 'capital-australia',
    says: "@sydney|melbourne capital_of_australia|australia's_capital|australian_capital|capital_city_of_australia !canberra",
    truth: 'The capital of Australia is Canberra.',
    see: 'Canberra',
  },
  {
    id: 'capital-canada',
    says: "@toronto|montreal|vancouver capital_of_canada|canada's_capital|canadian_capital|capital_city_of_canada !ottawa",
    truth: 'The capital of Canada is Ottawa.',
    see: 'Ottawa',
  },
  {
    id: 'capital-brazil',
    says: "@rio|paulo capital_of_brazil|brazil's_capital|capital_city_of_brazil !brasilia !brasília !until !was",
    truth: 'The capital of Brazil is Brasília.',
    see: 'Brasília',
  },
  {
    id: 'capital-turkey',
    says: "@istanbul capital_of_turkey|turkey's_capital|capital_of_türkiye|capital_city_of_turkey !ankara !was",
    truth: 'The capital of Turkey is Ankara.',
    see: 'Ankara',
  },
  {
    id: 'capital-others',
    says: "@zurich|geneva capital_of_switzerland|switzerland's_capital|swiss_capital !bern; @auckland capital_of_new_zealand|new_zealand's_capital !wellington !was; @casablanca|marrakesh capital_of_morocco|morocco's_capital !rabat; @lagos capital_of_nigeria|nigeria's_capital !abuja !was; @karachi capital_of_pakistan|pakistan's_capital !islamabad !was; @johannesburg capital_of_south_africa|south_africa's_capital !pretoria; @shanghai capital_of_china|china's_capital !beijing; @mumbai capital_of_india|india's_capital !delhi; @dubai capital_of_the_uae|capital_of_the_united_arab_emirates !abu",
    truth: 'That city is the largest or best known one of the country, but not its capital.',
    see: 'List of countries whose capital is not their largest city',
  },
  {
    id: 'capital-us-states',
    says: "@york capital_of_the_united_states|capital_of_the_us|capital_of_america|capital_of_the_usa !washington !first !was; @angeles capital_of_california|california's_capital !sacramento; @chicago capital_of_illinois|illinois's_capital !springfield; @philadelphia capital_of_pennsylvania !harrisburg !was; @miami capital_of_florida|florida's_capital !tallahassee; @houston|dallas capital_of_texas|texas's_capital !austin; @vegas capital_of_nevada|nevada's_capital !carson; @seattle capital_of_washington !olympia",
    truth: 'That city is larger and better known than the capital, but not the capital.',
    see: 'List of capitals in the United States',
  },
  {
    id: 'africa-country',
    says: '@africa -is|one -a|one|single|country -country|single !south !central !continent',
    truth: 'Africa is a continent of 54 countries.',
    see: 'Africa',
  },
  {
    id: 'sahara-largest-desert',
    says: '@sahara largest|biggest -desert !hot !antarctic* !subtropical !arctic !polar !hottest !africa',
    truth: 'Antarctica is the largest desert; the Sahara is the largest hot one.',
    see: 'Desert',
  },
  {
    id: 'fortune-cookies',
    says: '@fortune -cookie|cookies invented|originate*|come|tradition*|ancient china|chinese !american !japan* !california',
    truth: 'Fortune cookies come from California, after a Japanese model.',
    see: 'Fortune cookie',
  },
  {
    id: 'french-fries-france',
    says: '@fries invented|originat*|come|created -in|from france !belgi*; @croissant|croissants invented|originat*|created -in|from france !vienn* !austria*',
    truth: 'Fries most likely began in Belgium, and the croissant goes back to Vienna’s kipferl.',
    see: 'French fries',
  },
  {
    id: 'marco-polo-pasta',
    says: '@polo marco brought|introduc* pasta|noodles|spaghetti',
    truth: 'Pasta was eaten in Italy long before Marco Polo came back.',
    see: 'Pasta',
  },
  {
    id: 'sushi-raw-fish',
    says: '@sushi is|means -raw -fish !rice !sashimi !or',
    truth: 'Sushi means seasoned rice; raw fish alone is sashimi.',
    see: 'Sushi',
  },
  {
    id: 'cinco-de-mayo',
    says: '@mayo cinco independence !confus* !battle !puebla !september',
    truth: 'Cinco de Mayo marks the battle of Puebla in 1862; Independence Day is 16 September.',
    see: 'Cinco de Mayo',
  },
];
