import type { Misconception } from '../../../lexicons.ts';

/** Food and kitchen, household and technology. */
export const everyday: readonly Misconception[] = [
  {
    id: 'searing-seals',
    says: '@sear|searing|sears|seared seal*|lock* juices|juice|moisture in|the !not !flavor_not',
    truth: 'Searing gives flavour; it does not hold the juices in.',
    see: 'Searing',
  },
  {
    id: 'alcohol-burns-off',
    says: '@alcohol|wine cook*|boil*|evaporat*|burn*|heat all|completely|entirely|every -of|the|evaporat*|alcohol|burn*|cook*|boil* food|cook*|away|off|dish|sauce|out !most !distill* !not',
    truth: 'Part of the alcohol stays: from 5 to 85 per cent, by time and method.',
    see: 'Cooking with alcohol',
  },
  {
    id: 'salt-boils-faster',
    says: '@salt water boil* faster|quicker|sooner|speed*|quickly add*|make*|help*|salted|boil*',
    truth: 'Salt raises the boiling point, by far too little to notice.',
    see: 'Boiling-point elevation',
  },
  {
    id: 'five-second-rule',
    says: '@floor|rule five|5 -second|seconds safe*|fine|okay|bacteria|germs eat|pick*|food|bacteria|germs !not !depend*',
    truth: 'Bacteria pass to dropped food at once.',
    see: 'Five-second rule',
  },
  {
    id: 'twinkies-forever',
    says: '@twinkie+|twinkies forever|decades|never|indefinite*|100 last*|expire|spoil|shelf|stay|survive|go|good|edible; @twinkies|twinkie nuclear surviv*|last',
    truth: 'Twinkies keep for about 45 days.',
    see: 'Twinkie',
  },
  {
    id: 'decaf-no-caffeine',
    says: '@decaf|decaffeinated contain*|has|is|have|completely no|zero|free|without -caffeine|of|caffeine !not !nearly !most !97',
    truth: 'Decaf coffee still holds a little caffeine.',
    see: 'Decaffeination',
  },
  {
    id: 'chili-seeds',
    says: '@seeds chili|pepper+|chile|jalapeño|jalapeno|chilli hottest|heat|spiciest|most|spicy -part|come*|is|from|of|part come*|is|are|hold|contain|hottest|spiciest most|heat|part|hottest|spiciest !remove* !membrane* !pith !ribs !discard* !placenta !minced',
    truth: 'The heat sits in the pale ribs, not in the seeds.',
    see: 'Capsaicin',
  },
  {
    id: 'incognito-private',
    says: '@incognito|private_browsing|private_mode invisible|anonymous|hides|hide|untraceable|prevents|nobody|completely ip|internet|isp|tracked|websites|activity|online|anonymous|you|employer+ !not !local* !history !other !cookies !device',
    truth: 'Private windows only keep no history on the device; sites and networks still see you.',
    see: 'Private browsing',
  },
  {
    id: 'mac-no-virus',
    says: "@mac|macs|macbook+|linux get|immune|virus*|never|cannot|can't -get|virus*|to|immune|from|be viruses|malware|virus|infected can't|don't|never|immune|cannot|no !fewer !less !rarely !address",
    truth: 'There is malware for Macs and Linux too.',
    see: 'macOS malware',
  },
  {
    id: 'close-apps-battery',
    says: '@apps clos*|kill*|quit*|swip* background save*|improve*|extend*|conserv*|longer|prolong* battery !unused !drain* !notifications !optim* !gps',
    truth: 'Phones freeze idle apps; closing and reopening them costs more power.',
    see: 'Mobile operating system',
  },
  {
    id: 'battery-full-discharge',
    says: '@battery|batteries|phone lithium|phone|laptop|smartphone fully|completely|0|zero -discharg*|drain*|percent|before discharg*|drain*|charg* should|must|always|best|memory|regularly !avoid !calibrat* !nickel !20',
    truth: 'Lithium cells age faster when they are drained to the end; they have no memory effect.',
    see: 'Lithium-ion battery',
  },
  {
    id: 'charging-overnight',
    says: '@overnight charg*|plugged phone|battery|device|laptop overcharg*|ruin*|destroy*|damage*|kill*|explode !modern !slightly !heat !80',
    truth: 'Modern phones stop charging by themselves when they are full.',
    see: 'Lithium-ion battery',
  },
  {
    id: 'megapixels',
    says: '@megapixel+|megapixels more|higher always|mean*|better|equal* -better|photos|quality|pictures|image|camera|photo better|quality !not !only !print* !crop* !detail !resolution !sensor',
    truth: 'Sensor, lens and processing count more than the number of pixels.',
    see: 'Image sensor format',
  },
  {
    id: 'padlock-safe',
    says: '@padlock|https site|website|page|means|guarantee* safe|trustworthy|legitimate|scam !connection !encrypt* !secure_connection !not',
    truth: 'The padlock means an encrypted connection; a fraudulent site can have it too.',
    see: 'HTTPS',
  },
  {
    id: 'qwerty-slow',
    says: '@qwerty slow* typ*|down|purpose !not !jam* !jamming',
    truth: 'The layout came from early telegraph users; no source shows that it was to slow typing.',
    see: 'QWERTY',
  },
  {
    id: 'thermostat-higher-faster',
    says: '@thermostat higher|high|up|max faster|quicker|quickly|sooner heat*|warm*',
    truth: 'The furnace works at the same rate; a higher setting only lasts longer.',
    see: 'Thermostat',
  },
];
