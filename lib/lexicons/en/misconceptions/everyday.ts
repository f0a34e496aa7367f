import type { Misconceptions } from '../../../lexicons.ts';

/** Food and kitchen, household and technology. */
export const everyday: Misconceptions = {
  'searing-seals': '@sear|searing|sears|seared seal*|lock* juices|juice|moisture',
  'alcohol-burns-off':
    '@alcohol cook*|boil*|evaporat*|burn* all|completely|entirely food|cook*|off|evaporat*|dish !most !distill*',
  'salt-boils-faster': '@salt water boil* faster|quicker|sooner',
  'five-second-rule': '@floor five|5 second|seconds safe*|fine|okay|eat !hands',
  'twinkies-forever': '@twinkie+ forever|decades|never|indefinitely',
  'decaf-no-caffeine': '@decaf|decaffeinated no|zero|free|without caffeine !nearly',
  'chili-seeds':
    '@seeds chili|pepper+|jalapeño|jalapeno|chilli hottest|spiciest|most_of_the_heat !remove !pith !ribs !membranes',
  'incognito-private':
    '@incognito invisible|anonymous|hides|hide|untraceable|prevents !local* !history !cookies !device',
  'mac-no-virus': "@mac|macs|macbooks|linux can't|don't|immune|never|cannot|not virus*|malware !address",
  'close-apps-battery': '@apps clos*|kill|quit* background save*|improve*|extend*|conserve* battery',
  'battery-full-discharge':
    '@lithium|battery fully|completely|0 discharg*|drain* should|must|always|best !avoid !nickel',
  'charging-overnight': '@overnight charg*|plugged phone|battery overcharg*|ruin*|destroy*|damage* !slightly',
  megapixels: '@megapixel+ more|higher|number better !print* !only',
  'padlock-safe': '@padlock site|website|page|means safe|trustworthy|legitimate !encrypt*',
  'qwerty-slow': '@qwerty slow* typ*|down|purpose !not !jam* !jamming',
  'thermostat-higher-faster': '@thermostat higher|up faster|quicker|sooner heat*|warm*',
};
