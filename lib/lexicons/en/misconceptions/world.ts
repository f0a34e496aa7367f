import type { Misconceptions } from '../../../lexicons.ts';

/** Countries, cities, mountains and maps. */
export const world: Misconceptions = {
  'capital-australia':
    "@sydney|melbourne capital_of_australia|australia's_capital|australian_capital|capital_city_of_australia !canberra",
  'capital-canada':
    "@toronto|montreal|vancouver capital_of_canada|canada's_capital|canadian_capital|capital_city_of_canada !ottawa",
  'capital-brazil':
    "@rio|paulo capital_of_brazil|brazil's_capital|capital_city_of_brazil !brasilia !brasília !until !was",
  'capital-turkey':
    "@istanbul capital_of_turkey|turkey's_capital|capital_of_türkiye|capital_city_of_turkey !ankara !was",
  'capital-others':
    "@zurich|geneva capital_of_switzerland|switzerland's_capital|swiss_capital !bern; @auckland capital_of_new_zealand|new_zealand's_capital !wellington !was; @casablanca|marrakesh capital_of_morocco|morocco's_capital !rabat; @lagos capital_of_nigeria|nigeria's_capital !abuja !was; @karachi capital_of_pakistan|pakistan's_capital !islamabad !was; @johannesburg capital_of_south_africa|south_africa's_capital !pretoria; @shanghai capital_of_china|china's_capital !beijing; @mumbai capital_of_india|india's_capital !delhi; @dubai capital_of_the_uae|capital_of_the_united_arab_emirates !abu",
  'capital-us-states':
    "@york capital_of_the_united_states|capital_of_the_us|capital_of_america|capital_of_the_usa !washington !first !was; @angeles capital_of_california|california's_capital !sacramento; @chicago capital_of_illinois|illinois's_capital !springfield; @philadelphia capital_of_pennsylvania !harrisburg !was; @miami capital_of_florida|florida's_capital !tallahassee; @houston|dallas capital_of_texas|texas's_capital !austin; @vegas capital_of_nevada|nevada's_capital !carson; @seattle capital_of_washington !olympia",
  'africa-country': '@africa -is|one -a|one|single|country -country|single !south !central !continent',
  'sahara-largest-desert':
    '@sahara largest|biggest -desert !hot !antarctic* !subtropical !arctic !polar !hottest !africa',
  'fortune-cookies':
    '@fortune -cookie|cookies invented|originate*|come|tradition*|ancient china|chinese !american !japan* !california',
  'french-fries-france':
    '@fries invented|originat*|come|created -in|from france !belgi*; @croissant|croissants invented|originat*|created -in|from france !vienn* !austria*',
  'marco-polo-pasta': '@polo marco brought|introduc* pasta|noodles|spaghetti',
  'sushi-raw-fish': '@sushi is|means -raw -fish !rice !sashimi !or',
  'cinco-de-mayo': '@mayo cinco independence !confus* !battle !puebla !september',
};
