import type { Misconception } from '../../../lexicons.ts';

/** People and events of the past. */
export const history: readonly Misconception[] = [
  {
    id: 'napoleon-short',
    says: '@napoleon was|stood|his -short|tiny|unusually|extremely|exceptionally|very -short|tiny|height|stature !reign; @napoleon was -short|tiny !reign !lived',
    truth: 'Napoleon stood about 1.68 m, average for his time.',
    see: 'Napoleon',
  },
  {
    id: 'einstein-failed-maths',
    says: '@einstein fail*|flunk* math|maths|mathematics|algebra',
    truth: 'Einstein did very well in mathematics from childhood.',
    see: 'Albert Einstein',
  },
  {
    id: 'vikings-horns',
    says: '@viking+|vikings|norse wore|wear*|horned|horns helmets|helmet horned|horns !wagner !opera !not',
    truth: 'No Viking helmet with horns has been found; the image comes from 19th-century opera.',
    see: 'Horned helmet',
  },
  {
    id: 'columbus-flat-earth',
    says: "@columbus prov*|show* earth|world round|not_flat|wasn't_flat|spherical",
    truth: 'Educated Europeans had known for centuries that the Earth is round.',
    see: 'Myth of the flat Earth',
  },
  {
    id: 'medieval-flat-earth',
    says: '@medieval|middle people|everyone|scholars|europeans believed|thought|taught|knew|convinced|sure|was earth|world flat !round',
    truth: 'Medieval scholars knew that the Earth is round.',
    see: 'Myth of the flat Earth',
  },
  {
    id: 'columbus-first-usa',
    says: '@columbus first -european|person|man|to reach|discover|america !permanent !since; @columbus landed|arrived|discovered united_states|usa',
    truth:
      'Norse sailors reached America about 500 years earlier; Columbus never saw what is now the mainland United States.',
    see: 'Norse colonization of North America',
  },
  {
    id: 'marie-antoinette-cake',
    says: '@antoinette said|declar*|replied|remark*|utter* cake',
    truth: 'No source has Marie Antoinette say it; the phrase is older than her reign.',
    see: 'Let them eat cake',
  },
  {
    id: 'salem-burned',
    says: '@salem witches|women|witch burned|burnt',
    truth: 'In Salem nineteen people were hanged and one pressed to death; none was burned.',
    see: 'Salem witch trials',
  },
  {
    id: 'washington-wooden-teeth',
    says: "@washington|washington's false|wooden teeth|dentures wood|wooden",
    truth: 'His dentures were of ivory, metal and teeth of people and animals.',
    see: "George Washington's teeth",
  },
  {
    id: 'washington-cherry-tree',
    says: '@washington cherry -tree chop*|cut',
    truth: 'The cherry tree was made up by his biographer Mason Weems.',
    see: 'Mason Locke Weems',
  },
  {
    id: 'edison-light-bulb',
    says: '@edison invent* >the|first -light|lightbulb|bulb|first !improve* !commercial* !practical !not !others !viable; bulb|lightbulb -invented|created|invention >@edison !improve* !commercial* !practical !viable !long; @edison inventor bulb|lightbulb !practical !viable',
    truth: 'Others made light bulbs before; Edison’s team made a durable one that could be sold.',
    see: 'Incandescent light bulb',
  },
  {
    id: 'ford-automobile',
    says: '@ford henry invent* car|automobile !assembly',
    truth: 'Karl Benz built the first car in 1885; Ford made cars cheap.',
    see: 'Henry Ford',
  },
  {
    id: 'newton-apple',
    says: '@apple newton head fell|hit|struck',
    truth: 'An apple may have made Newton think; that it hit his head was added later.',
    see: 'Isaac Newton',
  },
  {
    id: 'gore-internet',
    says: '@gore invent* internet said|claimed|claims|says',
    truth: 'Al Gore spoke of his role in funding; he said nothing of inventing.',
    see: 'Al Gore and information technology',
  },
  {
    id: 'nero-fiddle',
    says: '@nero fiddl*|violin rome',
    truth: 'There were no fiddles then, and Nero was away when the fire began.',
    see: 'Great Fire of Rome',
  },
  {
    id: 'caesar-section',
    says: '@caesar born|delivered|named c|caesarean|cesarean -section|caesar',
    truth: 'Caesar’s mother lived for decades after; such births then killed the mother.',
    see: 'Caesarean section',
  },
  {
    id: 'vomitorium',
    says: '@vomitorium|vomitoriums vomit|vomited|purge',
    truth: 'A vomitorium was an exit of a theatre.',
    see: 'Vomitorium',
  },
  {
    id: 'gladiators-death',
    says: '@gladiator+ fought|fight|fights always|every|usually|typically death',
    truth: 'Most gladiator fights did not end in death.',
    see: 'Gladiator',
  },
  {
    id: 'slaves-pyramids',
    says: '@pyramids built|constructed|build slaves|aliens|israelites !paid !not !maya*',
    truth: 'The pyramids were built by paid and conscripted Egyptian workers.',
    see: 'Egyptian pyramid construction techniques',
  },
  {
    id: 'cleopatra-egyptian',
    says: '@cleopatra -was|ethnically|an -egyptian|ethnically !queen !macedonian !greek; @cleopatra was -egyptian',
    truth: 'Cleopatra came from a Macedonian Greek family.',
    see: 'Cleopatra',
  },
  {
    id: 'july-4-signed',
    says: '@declaration signed independence july 4|4th|fourth !adopt* !august',
    truth: 'Most delegates signed on 2 August 1776; the text was adopted on 4 July.',
    see: 'United States Declaration of Independence',
  },
  {
    id: 'betsy-ross-flag',
    says: '@betsy ross sew*|design*|made|creat* flag',
    truth: 'No record shows that Betsy Ross made the first flag; her grandson told it in 1870.',
    see: 'Betsy Ross flag',
  },
  {
    id: 'walt-disney-frozen',
    says: "@disney|disney's walt frozen|cryogenic*",
    truth: 'Walt Disney was cremated in 1966.',
    see: 'Walt Disney',
  },
];
