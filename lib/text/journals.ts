/** What is known of a journal or conference: where its DOIs begin, and which volume belongs to a year. */
export interface Journal {
  readonly name: string;
  /** Registrants under which it has published; empty where it gives out no DOIs, undefined where that is not known. */
  readonly registrants: readonly string[] | undefined;
  /** Volumes of a year, lowest and highest; null where that is not known. */
  volumes(year: number): readonly [low: number, high: number] | null;
}

/** Archives, indexes and preprint servers: a work of any journal can have a DOI there besides. */
const ANYWHERE = new Set(
  '48550 5281 31234 1101 64898 2139 21203 17605 31219 31235 36227 26434 20944 6084 5061 7910 5555 2307 17863 31222 35542 1184 3886 2172 13140'.split(
    ' ',
  ),
);

/**
 * `names | registrants | year of volume 0` for journals with one volume a year; `-` for no DOIs, `?` for not known.
 * Years are checked on articles of known date (detectors.md, section 3.2, and the journals' own tables of contents).
 */
const YEARLY = `
Nature Communications, Nat Commun | 1038 | 2009
Nature Human Behaviour | 1038 | 2016
Nature Medicine, Nat Med | 1038 | 1994
Nature Biotechnology | 1038 | 1982
Nature Neuroscience | 1038 | 1997
Nature Methods | 1038 | 2003
Nature Materials | 1038 | 2001
Nature Physics | 1038 | 2004
Nature Nanotechnology | 1038 | 2005
Nature Climate Change | 1038 | 2010
Nature Reviews Neuroscience | 1038 | 1999
Scientific Reports, Sci Rep | 1038 | 2010
Communications Psychology | 1038 | 2022
PNAS, Proceedings of the National Academy of Sciences, Proceedings of the National Academy of Sciences of the United States of America, Proc Natl Acad Sci USA, Proc Natl Acad Sci | 1073 | 1903
PLoS ONE, PLOS ONE, PLoS One | 1371 | 2005
PLoS Biology, PLOS Biology | 1371 | 2002
PLoS Medicine, PLOS Medicine | 1371 | 2003
PLoS Genetics, PLOS Genetics | 1371 | 2004
PLoS Computational Biology, PLOS Computational Biology | 1371 | 2004
eLife | 7554 | 2011
Journal of Medical Internet Research, J Med Internet Res | 2196 | 1998
Frontiers in Psychology, Front Psychol | 3389 | 2009
Frontiers in Immunology | 3389 | 2009
Frontiers in Psychiatry | 3389 | 2009
Frontiers in Public Health | 3389 | 2012
Sensors | 3390 | 2000
Sustainability | 3390 | 2008
Nutrients | 3390 | 2008
Energies | 3390 | 2007
Applied Sciences | 3390 | 2010
Molecules | 3390 | 1995
Remote Sensing | 3390 | 2008
International Journal of Molecular Sciences | 3390 | 1999
International Journal of Environmental Research and Public Health | 3390 | 2003
BMC Public Health | 1186 | 2000
BMC Medicine | 1186 | 2002
BMC Bioinformatics | 1186 | 1999
BMC Psychiatry | 1186 | 2000
Genome Biology | 1186 | 1999
Psychological Review | 1037 | 1893
American Psychologist | 1037 | 1945
Journal of Applied Psychology | 1037 | 1915
Journal of Educational Psychology | 1037 | 1908
Developmental Psychology | 1037 | 1964
Psychological Methods | 1037 | 1995
Psychological Science | 1177 1111 | 1989
Perspectives on Psychological Science | 1177 1111 | 2005
Personality and Social Psychology Review | 1177 1207 | 1996
Human Factors | 1177 1518 1080 | 1958
American Sociological Review | 1177 | 1935
Review of Educational Research | 1177 3102 | 1930
Educational Researcher | 3102 1177 | 1971
Journal of Marketing | 1177 1509 | 1936
Journal of Marketing Research | 1177 1509 | 1963
Trends in Cognitive Sciences | 1016 | 1996
Child Development | 1111 1093 | 1929
Behavioral and Brain Sciences | 1017 | 1977
Annual Review of Psychology | 1146 | 1949
Annual Review of Sociology | 1146 | 1974
Annual Review of Public Health | 1146 | 1979
Annual Review of Political Science | 1146 | 1997
American Economic Review | 1257 | 1910
Journal of Economic Perspectives | 1257 | 1986
Journal of Economic Literature | 1257 | 1962
Quarterly Journal of Economics, The Quarterly Journal of Economics | 1093 1162 | 1885
Journal of Political Economy | 1086 | 1892
Review of Economic Studies, The Review of Economic Studies | 1093 1111 | 1933
Econometrica | 3982 1111 | 1932
Journal of Finance, The Journal of Finance | 1111 | 1945
Management Science | 1287 | 1954
Operations Research | 1287 | 1952
Organization Science | 1287 | 1989
Marketing Science | 1287 | 1981
Academy of Management Review | 5465 | 1975
Academy of Management Journal | 5465 | 1957
Strategic Management Journal | 1002 | 1979
MIS Quarterly | 25300 | 1976
Communications of the ACM | 1145 | 1957
Journal of Machine Learning Research, J Mach Learn Res | - | 1999
Neural Computation | 1162 | 1988
Proceedings of the IEEE | 1109 | 1912
IEEE Access | 1109 | 2012
IEEE Transactions on Pattern Analysis and Machine Intelligence | 1109 | 1978
IEEE Transactions on Knowledge and Data Engineering | 1109 | 1988
Journal of the American Statistical Association | 1080 1198 | 1905
Annals of Statistics, The Annals of Statistics | 1214 | 1972
Journal of the American Chemical Society, J Am Chem Soc | 1021 | 1878
Chemical Reviews | 1021 | 1900
Nucleic Acids Research | 1093 | 1972
Bioinformatics | 1093 | 1984
Genome Research | 1101 | 1990
American Journal of Psychiatry, The American Journal of Psychiatry | 1176 | 1843
JAMA Psychiatry | 1001 | 1943
JAMA Internal Medicine | 1001 | 1840
JAMA Pediatrics | 1001 | 1846
Diabetes Care | 2337 | 1977
Journal of Clinical Oncology | 1200 | 1982
World Psychiatry | 1002 | 2001
Applied Linguistics | 1093 | 1979
TESOL Quarterly | 1002 2307 | 1966
Modern Language Journal, The Modern Language Journal | 1111 | 1916
Language Learning | 1111 | 1950
`;

/** Journals with several volumes a year: the volume at the start of a year, and how many a year, since a year. */
const MANY: readonly (readonly [names: string, registrants: string, eras: readonly Era[]])[] = [
  ['Nature', '1038', [era(1980, 1980, 283, 6), era(2011, 2011, 469, 12)]],
  ['Nature Genetics, Nat Genet', '1038', [era(2005, 2005, 37, 1)]],
  ['Psychological Bulletin, Psychol Bull', '1037', [era(1999, 1999, 125, 1)]],
  ['Science', '1126', [era(1980, 1981, 211, 4)]],
  ['Cell', '1016', [era(2000, 2000, 100, 4), era(2021, 2021, 184, 1)]],
  [
    'New England Journal of Medicine, The New England Journal of Medicine, N Engl J Med, NEJM',
    '1056',
    [era(1980, 2020, 382, 2)],
  ],
  ['The Lancet, Lancet', '1016', [era(1992, 2020, 395, 2)]],
  ['JAMA, Journal of the American Medical Association', '1001', [era(1985, 2020, 323, 2)]],
  ['Physical Review Letters, Phys Rev Lett', '1103', [era(1980, 2020, 124, 2)]],
];

/** Places whose volumes are not numbered by years, or not numbered at all. */
const PLACES = `
BMJ, The BMJ, British Medical Journal | 1136
Journal of Personality and Social Psychology | 1037
Computers in Human Behavior, Computers & Education, Social Science & Medicine, NeuroImage, Neuron | 1016
Journal of Business Research, Energy Policy, Journal of Cleaner Production, Vaccine | 1016
Cochrane Database of Systematic Reviews | 1002
Circulation, Hypertension | 1161
ICLR, International Conference on Learning Representations | -
ICML, International Conference on Machine Learning | 1145
NeurIPS, NIPS, Advances in Neural Information Processing Systems | 52202 1145
AISTATS, COLT, UAI | -
Trans Mach Learn Res, Transactions on Machine Learning Research, TMLR | -
AAAI | 1609
IJCAI | 24963
CVPR, ICCV, WACV, ICASSP, ICRA, IROS, ICDM | 1109
ECCV | 1007
ACL, EMNLP, NAACL, EACL, CoNLL, TACL | 18653 3115 1162
KDD, SIGIR, CIKM | 1145
`;

interface Era {
  readonly since: number;
  readonly year: number;
  readonly volume: number;
  readonly perYear: number;
}

function era(since: number, year: number, volume: number, perYear: number): Era {
  return { since, year, volume, perYear };
}

/** Journals and conferences by each of their names, as written but for the dots of abbreviations. */
export const journals: ReadonlyMap<string, Journal> = new Map([
  ...rows(YEARLY).flatMap(([names, registrants, zero]) =>
    named(names, registrants, (year) => [year - Number(zero), year - Number(zero)]),
  ),
  ...MANY.flatMap(([names, registrants, eras]) => named(names, registrants, (year) => volumesOf(eras, year))),
  ...rows(PLACES).flatMap(([names, registrants]) => named(names, registrants, () => null)),
]);

function rows(table: string): readonly (readonly string[])[] {
  return table
    .trim()
    .split('\n')
    .map((row) => row.split('|').map((cell) => cell.trim()));
}

function named(names = '', registrants = '', volumes: Journal['volumes']): (readonly [string, Journal])[] {
  const known = registrants === '?' ? undefined : registrants === '-' ? [] : registrants.split(' ');
  return names.split(', ').map((name) => [name, { name, registrants: known, volumes }]);
}

function volumesOf(eras: readonly Era[], year: number): readonly [number, number] | null {
  const found = eras.findLast(({ since }) => since <= year);
  if (!found) return null;
  const low = found.volume + (year - found.year) * found.perYear;
  return [low, low + found.perYear - 1];
}

/** Whether a journal can have published under a DOI (without its "10."); null where that is not known. */
export function publishesUnder(journal: Journal, doi: string): boolean | null {
  const registrant = /^\d+/.exec(doi)?.[0] ?? '';
  if (!journal.registrants || registrant === '') return null;
  return ANYWHERE.has(registrant) || journal.registrants.includes(registrant);
}

/** How many years a volume may be off before it contradicts the year: issues straddle the turn of a year. */
const SLACK = 1;
/** Before this, wars and double volumes broke the count of many journals. */
const STEADY = 1950;

/** Whether a journal can have had a volume in a year; null where that is not known. */
export function hadVolume(journal: Journal, volume: number, year: number): boolean | null {
  const low = journal.volumes(year - SLACK);
  const high = journal.volumes(year + SLACK);
  if (!low || !high || year < STEADY) return null;
  return volume >= low[0] && volume <= high[1];
}
