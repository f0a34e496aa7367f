import type { Misconception } from '../../../lexicons.ts';

/** Food and kitchen, household and technology. */
export const everyday: readonly Misconception[] = [
  {
    id: 'searing-seals',
    says: '@sear|searing|sears|seared seal*|lock* juices|juice|moisture',
    truth: 'Searing gives flavour; it does not hold the juices in.',
    see: 'Searing',
  },
  {
    id: 'alcohol-burns-off',
    says: '@alcohol cook*|boil*|evaporat*|burn* all|completely|entirely food|cook*|off|evaporat*|dish !most !distill*',
    truth: 'Part of the alcohol stays: from 5 to 85 per cent, by time and method.',
    see: 'Cooking with alcohol',
  },
  {
    id: 'salt-boils-faster',
    says: '@salt water boil* faster|quicker|sooner',
    truth: 'Salt raises the boiling point, by far too little to notice.',
    see: 'Boiling-point elevation',
  },
  {
    id: 'five-second-rule',
    says: '@floor five|5 second|seconds safe*|fine|okay|eat !hands',
    truth: 'Bacteria pass to dropped food at once.',
    see: 'Five-second rule',
  },
  {
    id: 'twinkies-forever',
    says: '@twinkie+ forever|decades|never|indefinitely',
    truth: 'Twinkies keep for about 45 days.',
    see: 'Twinkie',
  },
  {
    id: 'decaf-no-caffeine',
    says: '@decaf|decaffeinated no|zero|free|without caffeine !nearly',
    truth: 'Decaf coffee still holds a little caffeine.',
    see: 'Decaffeination',
  },
  {
    id: 'chili-seeds',
    says: '@seeds chili|pepper+|jalapeño|jalapeno|chilli hottest|spiciest|most_of_the_heat !remove !pith !ribs !membranes',
    truth: 'The heat sits in the pale ribs, not in the seeds.',
    see: 'Capsaicin',
  },
  {
    id: 'incognito-private',
    says: '@incognito invisible|anonymous|hides|hide|untraceable|prevents !local* !history !cookies !device',
    truth: 'Private windows only keep no history on the device; sites and networks still see you.',
    see: 'Private browsing',
  },
  {
    id: 'mac-no-virus',
    says: "@mac|macs|macbooks|linux can't|don't|immune|never|cannot|not virus*|malware !address",
    truth: 'There is malware for Macs and Linux too.',
    see: 'macOS malware',
  },
  {
    id: 'close-apps-battery',
    says: '@apps clos*|kill|quit* background save*|improve*|extend*|conserve* battery',
    truth: 'Phones freeze idle apps; closing and reopening them costs more power.',
    see: 'Mobile operating system',
  },
  {
    id: 'battery-full-discharge',
    says: '@lithium|battery fully|completely|0 discharg*|drain* should|must|always|best !avoid !nickel',
    truth: 'Lithium cells age faster when they are drained to the end; they have no memory effect.',
    see: 'Lithium-ion battery',
  },
  {
    id: 'charging-overnight',
    says: '@overnight charg*|plugged phone|battery overcharg*|ruin*|destroy*|damage* !slightly',
    truth: 'Modern phones stop charging by themselves when they are full.',
    see: 'Lithium-ion battery',
  },
  {
    id: 'megapixels',
    says: '@megapixel+ more|higher|number better !print* !only',
    truth: 'Sensor, lens and processing count more than the number of pixels.',
    see: 'Image sensor format',
  },
  {
    id: 'padlock-safe',
    says: '@padlock site|website|page|means safe|trustworthy|legitimate !encrypt*',
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
    says: '@thermostat higher|up faster|quicker|sooner heat*|warm*',
    truth: 'The furnace works at the same rate; a higher setting only lasts longer.',
    see: 'Thermostat',
  },
];
