import type { Misconceptions } from '../../../lexicons.ts';

/** Illness, medicine and nutrition. */
export const health: Misconceptions = {
  'vaccines-autism':
    '@vaccine+|vaccination+|mmr|thimerosal cause*|causing|lead*|trigger*|give|gives|linked|result*|responsible autism|autistic',
  'flu-shot-flu':
    '@flu shot|vaccine|jab|shots cause*|infect*|give* -you|people|them|someone|the -the_flu|flu|influenza !symptoms !immun* !against !free; @flu get|catch >flu >from shot|vaccine|jab',
  'antibiotics-viruses':
    '@antibiotic+ kill*|treat*|cure*|work*|help*|effective|fight* virus*|viral|flu|colds|common_cold|influenza !bacteria* !secondary !resistan*; @antibiotic+ viruses_and|viruses_as|and_viruses|viral_and|and_viral kill*|treat*|fight*|against|cure*',
  'cold-weather-cold':
    '@wet|chilled cold|colds|flu|pneumonia going|go|being|getting|outside|hair give*|cause*|catch*|get !virus* !immun*; @coat without cold|colds|flu|pneumonia catch*|get|give*; @cold cold_weather|being_cold cause*|give*|make* cold|colds|flu|sick !virus* !immun* !indoors',
  'vitamin-c-cold': '@vitamin -c keep*|prevent*|cure*|stop*|ward*|protect* cold|colds|flu',
  'sugar-hyperactive': '@hyperactive|hyper|hyperactivity sugar|candy|sweets|sugary !deficit',
  'eight-glasses':
    '@glasses|cups eight|8 water day|daily must|need*|have_to|require*|should|essential !guide* !rule !aim',
  'alcohol-warms':
    '@alcohol|whiskey|whisky|brandy|rum|vodka|liquor warm*|keep*|heat*|rais* -you|your|body|the|core warm*|up|temperature|body !feel* !sensation',
  'alcohol-kills-brain-cells':
    '@alcohol|beer|drinking kill*|destroy* -brain|neurons|of|thousands cells|cell|neurons',
  'coffee-sobers':
    '@sober|sobers -up|you|someone|people coffee|shower|caffeine; @coffee lower*|reduce* blood -alcohol',
  'chocolate-acne': '@chocolate|greasy|fried cause*|give*|lead* acne|pimples|zits|breakouts !dairy !glycemic',
  'swim-after-eating':
    '@swim|swimming never_go|never_swim|after|before|full eat*|meal|lunch cramp*|hour|30|thirty|drown*',
  'turkey-sleepy':
    '@turkey|tryptophan turkey|thanksgiving sleepy|drowsy|sleepiness|drowsiness|tired !carbohydrate* !large',
  'msg-headache':
    '@msg|monosodium cause*|trigger*|toxic|give*|dangerous|poison* headache*|migraine*|sick|toxic|dangerous|poison*|bad !large',
  'spinach-iron-decimal':
    '@spinach decimal iron point|misplaced|error; @spinach more|exceptionally|extraordinarily|highest|richest -iron than|any|food|source',
  'eggs-cholesterol':
    '@eggs rais*|increase*|spike*|clog* cholesterol|arteries !diabet* !little !slightly !hdl',
  'microwave-radiation':
    '@microwave|microwaves|microwaving|microwaved radioactive|destroy*|kill*|cause*|los* food|nutrients|nutrition radioactive|nutrients|vitamins|cancer|nutrition',
  'phones-cancer': '@phones|phone|5g|wifi|smartphones|cellphones cause*|give* cancer|tumors|tumours|tumor',
  '5g-covid': '@5g covid|coronavirus|covid19 cause*|spread*|responsible|behind|weaken*|created',
  'deodorant-cancer':
    '@antiperspirant+|deodorant+|antiperspirants cause*|give*|lead*|causing breast -cancer|tumors',
  'sugar-feeds-cancer': '@cancer sugar feeds|feed|fuels|starv*|causes',
  'detox-cleanse': '@detox|cleanse|cleanses|juice|charcoal flush*|remov*|rid|eliminat* toxins',
  'gmo-harm':
    '@gmo|gmos|genetically modified|engineered|cause|gmos|are cause|dangerous|unsafe|toxic|harmful cancer|eat|health|disease*',
  'organic-no-pesticides':
    '@organic food+|produce|farm*|crops|foods no|never|without|free pesticides|pesticide !synthetic',
  'breakfast-most-important':
    '@breakfast most_important meal -of|in; @skipping -breakfast slow* metabolism; @skipping -breakfast make*|cause* gain weight',
  'nosebleed-tilt-back':
    '@nosebleed+ tilt*|lean*|head -back|backward|backwards|head -back|and|backward|backwards !forward; @nose bleed* tilt*|lean*|head back !forward',
  'butter-on-burn': 'butter|toothpaste -on|to -@burn|burns !calories',
  'jellyfish-urine': '@jellyfish urin*|pee|peeing reliev*|treat*|help*|neutral*|sooth*|cure*',
  'snakebite-suck': '@snakebite|snakebites|snake|venom suck* out',
  'seizure-tongue': '@seizure+ swallow*|spoon|something|wallet tongue|mouth|teeth !sure',
  'aids-kissing': '@hiv|aids kiss*|hug*|toilet|mosquito+|mosquitoes spread|transmit*|catch|get|pass*',
  'stress-ulcers': '@ulcer+ stress|spicy cause*|due|result* !bleed* !pylori !worsen* !ice',
  'fluoride-iq-control': '@fluoride|fluoridation mind|population|people control*',
  'homeopathy-works': '@homeopathy|homeopathic effective|cure*|treats treat*|illness*|disease*|cancer',
  'alkaline-cancer': '@alkaline cure*|prevent*|chang*|rais* cancer|blood',
};
