import type { Misconceptions } from '../../../lexicons.ts';

/** People and events of the past. */
export const history: Misconceptions = {
  'napoleon-short':
    '@napoleon was|stood|his -short|tiny|unusually|extremely|exceptionally|very -short|tiny|height|stature !reign; @napoleon was -short|tiny !reign !lived',
  'einstein-failed-maths': '@einstein fail*|flunk* math|maths|mathematics|algebra',
  'vikings-horns':
    '@viking+|vikings|norse wore|wear*|horned|horns helmets|helmet horned|horns !wagner !opera !not',
  'columbus-flat-earth': "@columbus prov*|show* earth|world round|not_flat|wasn't_flat|spherical",
  'medieval-flat-earth':
    '@medieval|middle people|everyone|scholars|europeans believed|thought|taught|knew|convinced|sure|was earth|world flat !round',
  'columbus-first-usa':
    '@columbus first -european|person|man|to reach|discover|america !permanent !since; @columbus landed|arrived|discovered united_states|usa',
  'marie-antoinette-cake': '@antoinette said|declar*|replied|remark*|utter* cake',
  'salem-burned': '@salem witches|women|witch burned|burnt',
  'washington-wooden-teeth': "@washington|washington's false|wooden teeth|dentures wood|wooden",
  'washington-cherry-tree': '@washington cherry -tree chop*|cut',
  'edison-light-bulb':
    '@edison invent* >the|first -light|lightbulb|bulb|first !improve* !commercial* !practical !not !others !viable; bulb|lightbulb -invented|created|invention >@edison !improve* !commercial* !practical !viable !long; @edison inventor bulb|lightbulb !practical !viable',
  'ford-automobile': '@ford henry invent* car|automobile !assembly',
  'newton-apple': '@apple newton head fell|hit|struck',
  'gore-internet': '@gore invent* internet said|claimed|claims|says',
  'nero-fiddle': '@nero fiddl*|violin rome',
  'caesar-section': '@caesar born|delivered|named c|caesarean|cesarean -section|caesar',
  vomitorium: '@vomitorium|vomitoriums vomit|vomited|purge',
  'gladiators-death': '@gladiator+ fought|fight|fights always|every|usually|typically death',
  'slaves-pyramids': '@pyramids built|constructed|build slaves|aliens|israelites !paid !not !maya*',
  'cleopatra-egyptian':
    '@cleopatra -was|ethnically|an -egyptian|ethnically !queen !macedonian !greek; @cleopatra was -egyptian',
  'july-4-signed': '@declaration signed independence july 4|4th|fourth !adopt* !august',
  'betsy-ross-flag': '@betsy ross sew*|design*|made|creat* flag',
  'walt-disney-frozen': "@disney|disney's walt frozen|cryogenic*",
};
