import type { Misconception } from '../../../lexicons.ts';

/** People and events of the past. */
export const history: readonly Misconception[] = [
  {
    id: 'napoleon-short',
    says: '@napoleon was|bonaparte|stood|being|very|his -unusually|extremely|very|short|exceptionally|quite|short|stature|height short|tiny|small_stature|dwarf !not !average !complex !nickname* !reign !taller',
    truth: 'Napoleon stood about 1.68 m, average for his time.',
    see: 'Napoleon',
  },
  {
    id: 'einstein-failed-maths',
    says: '@einstein fail*|flunk* math|maths|mathematics|school|arithmetic|algebra !german !french !entrance !exam !language',
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
    says: '@columbus prov*|show*|demonstrat*|discover* earth|world round|flat|sphere|spherical|globe',
    truth: 'Educated Europeans had known for centuries that the Earth is round.',
    see: 'Myth of the flat Earth',
  },
  {
    id: 'medieval-flat-earth',
    says: '@medieval|middle earth|world flat people|scholars|europeans|everyone|ages knew|taught|convinced|held|sure',
    truth: 'Medieval scholars knew that the Earth is round.',
    see: 'Myth of the flat Earth',
  },
  {
    id: 'columbus-first-usa',
    says: '@columbus first -european|person|man|explorer|to reach|discover|america|americas|set !voyage !trip !encounter* !permanent !lasting !contact !since !after !leif; @columbus landed|arrived|set_foot|discovered -in|on|what|the united_states|usa',
    truth:
      'Norse sailors reached America about 500 years earlier; Columbus never saw what is now the mainland United States.',
    see: 'Norse colonization of North America',
  },
  {
    id: 'marie-antoinette-cake',
    says: '@antoinette said|told|declar*|replied|remark*|utter*|answered|quip* cake|them',
    truth: 'No source has Marie Antoinette say it; the phrase is older than her reign.',
    see: 'Let them eat cake',
  },
  {
    id: 'salem-burned',
    says: '@salem witches|witch|women|accused burn* stake|alive|burned|burnt',
    truth: 'In Salem nineteen people were hanged and one pressed to death; none was burned.',
    see: 'Salem witch trials',
  },
  {
    id: 'washington-wooden-teeth',
    says: '@washington wooden -teeth|dentures|false; @washington teeth|dentures made|of -wood',
    truth: 'His dentures were of ivory, metal and teeth of people and animals.',
    see: "George Washington's teeth",
  },
  {
    id: 'washington-cherry-tree',
    says: '@washington|george cherry -tree chop*|cut* father|lie|boy|young|confess*|down',
    truth: 'The cherry tree was made up by his biographer Mason Weems.',
    see: 'Mason Locke Weems',
  },
  {
    id: 'edison-light-bulb',
    says: '@edison invent*|created -the|first light|lightbulb|bulb !improve* !commercial* !practical !patent* !not !others !swan !phonograph !long !viable !successful !refin* !team !incandescent',
    truth: 'Others made light bulbs before; Edison’s team made a durable one that could be sold.',
    see: 'Incandescent light bulb',
  },
  {
    id: 'ford-automobile',
    says: '@ford henry invent*|inventor -the|first|of car|automobile|assembly !assembly; @ford henry invent* -the|first -assembly !moving',
    truth: 'Karl Benz built the first car in 1885; Ford made cars cheap.',
    see: 'Henry Ford',
  },
  {
    id: 'newton-apple',
    says: '@newton apple fell|falling|hit|struck|landed head; @apple hit|struck|landed -on|isaac|newton head newton',
    truth: 'An apple may have made Newton think; that it hit his head was added later.',
    see: 'Isaac Newton',
  },
  {
    id: 'gore-internet',
    says: '@gore al invent* -the|that|he -internet; @gore claim* invent* -the -internet',
    truth: 'Al Gore spoke of his role in funding; he said nothing of inventing.',
    see: 'Al Gore and information technology',
  },
  {
    id: 'nero-fiddle',
    says: '@nero fiddl*|violin|played|fiddle rome|burn* burn*|fire|rome',
    truth: 'There were no fiddles then, and Nero was away when the fire began.',
    see: 'Great Fire of Rome',
  },
  {
    id: 'caesar-section',
    says: '@caesar julius|caesar born|delivered|named c|caesarean|cesarean -section|birth|delivery|by !salad !not',
    truth: 'Caesar’s mother lived for decades after; such births then killed the mother.',
    see: 'Caesarean section',
  },
  {
    id: 'vomitorium',
    says: '@vomitorium|vomitoriums|vomitoria vomit|purge|throw*|room|banquet* roman+|romans|feast*|rich|eat|ate|between',
    truth: 'A vomitorium was an exit of a theatre.',
    see: 'Vomitorium',
  },
  {
    id: 'gladiators-death',
    says: '@gladiator+|gladiators fought|fight|fights|match|always|battle*|every to|end*|until|in -the|death|one -death|died; @gladiator+ thumbs -down|up mean*|signal*|emperor kill*|death|die|mercy|spare*',
    truth: 'Most gladiator fights did not end in death.',
    see: 'Gladiator',
  },
  {
    id: 'slaves-pyramids',
    says: '@pyramids|pyramid built|constructed|build|erected -by|using|with hebrew|slaves|slave|aliens|israelites|jewish !paid !not !workers !maya* !aztec',
    truth: 'The pyramids were built by paid and conscripted Egyptian workers.',
    see: 'Egyptian pyramid construction techniques',
  },
  {
    id: 'cleopatra-egyptian',
    says: '@cleopatra was|ethnically|by|native -ethnically|native|an|an_ethnic|egyptian -egyptian !queen !ruler !pharaoh !throne !macedonian !greek !goddess !ptolem*',
    truth: 'Cleopatra came from a Macedonian Greek family.',
    see: 'Cleopatra',
  },
  {
    id: 'july-4-signed',
    says: '@declaration signed|signing -on|by|the july|4th independence|july july 4|4th|fourth !adopt* !august !2 !approv* !until !ratif*',
    truth: 'Most delegates signed on 2 August 1776; the text was adopted on 4 July.',
    see: 'United States Declaration of Independence',
  },
  {
    id: 'betsy-ross-flag',
    says: '@betsy ross sew*|design*|made|creat*|stitch* first|american|stars|original flag',
    truth: 'No record shows that Betsy Ross made the first flag; her grandson told it in 1870.',
    see: 'Betsy Ross flag',
  },
  {
    id: 'walt-disney-frozen',
    says: '@disney walt frozen|cryogenic*|froze|cryonic* was|his|body|head|is|himself',
    truth: 'Walt Disney was cremated in 1966.',
    see: 'Walt Disney',
  },
];
