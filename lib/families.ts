import type { Settings } from './types.ts';

/** Signs that are switched on and off together. */
export type FamilyId = 'sure' | 'sources' | 'agreement' | 'numbers' | 'persuasion' | 'safety';

/** Every sign in the one family that it belongs to, in the order in which they are listed. */
export const families: Readonly<Record<FamilyId, readonly string[]>> = {
  sure: ['very-sure', 'forecast-as-fact'],
  sources: [
    'no-source',
    'unnamed-authority',
    'broken-reference',
    'dense-claims',
    'out-of-date',
    'common-misconception',
    'not-in-your-text',
  ],
  agreement: ['praise', 'easy-agreement', 'changed-answer', 'acts-human'],
  numbers: ['does-not-add-up', 'contradiction', 'unstable-answer'],
  persuasion: ['pressure', 'loaded-language', 'group-generalisation', 'single-pick', 'scam-pattern'],
  safety: [
    'high-stakes-advice',
    'harm-or-crisis',
    'private-data',
    'risky-code',
    'asks-for-control',
    'claimed-action',
    'dropped-guard',
    'language-gap',
  ],
};

/** Signs that are off until they are asked for: useful, but often wrong. (Stated here so that a page need not load all detectors.) */
export const offUntilAsked: ReadonlySet<string> = new Set();

export const familyIds = Object.keys(families) as readonly FamilyId[];

/** The signs that are on or off by choice: a sign's own choice, and off with its family whatever its own choice. */
export function choicesOf(
  settings: Pick<Settings, 'detectors' | 'families'>,
): Readonly<Record<string, boolean>> {
  const off = familyIds.filter((id) => settings.families[id] === false).flatMap((id) => families[id]);
  return { ...settings.detectors, ...Object.fromEntries(off.map((sign) => [sign, false])) };
}
