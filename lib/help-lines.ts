/** A line that people in one region can turn to about suicide or self-harm, free or at the price of a call. */
export interface HelpLine {
  /** ISO 3166 code of the region. */
  readonly region: string;
  /** Its own name, which is not translated. */
  readonly name: string;
  /** As it is dialled in the region. */
  readonly number: string;
  /** Its own page. */
  readonly href: string;
}

/** Lists lines of many more regions. */
export const EVERYWHERE = 'https://findahelpline.com';

/** National lines, each as it stands on its own page. Only lines that are well known and long standing belong here. */
export const helpLines: readonly HelpLine[] = [
  { region: 'US', name: '988 Suicide & Crisis Lifeline', number: '988', href: 'https://988lifeline.org' },
  { region: 'CA', name: '9-8-8 Suicide Crisis Helpline', number: '988', href: 'https://988.ca' },
  { region: 'GB', name: 'Samaritans', number: '116 123', href: 'https://www.samaritans.org' },
  { region: 'IE', name: 'Samaritans', number: '116 123', href: 'https://www.samaritans.org/ireland' },
  { region: 'AU', name: 'Lifeline', number: '13 11 14', href: 'https://www.lifeline.org.au' },
  { region: 'NZ', name: '1737', number: '1737', href: 'https://1737.org.nz' },
  {
    region: 'DE',
    name: 'TelefonSeelsorge',
    number: '0800 111 0 111',
    href: 'https://www.telefonseelsorge.de',
  },
  { region: 'AT', name: 'TelefonSeelsorge', number: '142', href: 'https://www.telefonseelsorge.at' },
  { region: 'CH', name: 'Die Dargebotene Hand', number: '143', href: 'https://www.143.ch' },
  { region: 'FR', name: '3114', number: '3114', href: 'https://3114.fr' },
  { region: 'ES', name: 'Línea 024', number: '024', href: 'https://www.sanidad.gob.es/linea024' },
  { region: 'NL', name: '113 Zelfmoordpreventie', number: '113', href: 'https://www.113.nl' },
  { region: 'BR', name: 'CVV', number: '188', href: 'https://www.cvv.org.br' },
  { region: 'IN', name: 'Tele-MANAS', number: '14416', href: 'https://telemanas.mohfw.gov.in' },
  {
    region: 'JP',
    name: 'よりそいホットライン',
    number: '0120-279-338',
    href: 'https://www.since2011.net/yorisoi',
  },
];

/** The line of the first of these languages (BCP 47) whose region has one; null where none has. */
export function lineFor(languages: readonly string[]): HelpLine | null {
  const regions = languages.flatMap((language) => regionOf(language) ?? []);
  for (const region of regions) {
    const line = helpLines.find((one) => one.region === region);
    if (line) return line;
  }
  return null;
}

/** The region that a language tag names itself: 'en' alone is spoken in too many to guess one. */
function regionOf(language: string): string | null {
  try {
    return new Intl.Locale(language).region ?? null;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
