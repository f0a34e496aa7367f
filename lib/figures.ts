/** What was measured of a detector at Balanced. Rewritten by `npm run eval`. */
export interface DetectorFigures {
  /** Marks that a person judged, and how many of them were right; absent where there were fewer than ten. */
  readonly marks?: number;
  readonly right?: number;
  /** Share of ordinary English answers with such a mark, 0..1. */
  readonly marked?: number;
}

/** By detector; one that is not here was not measured. */
export const figures: Readonly<Record<string, DetectorFigures>> = {
  'acts-human': { marked: 0.001 },
  'asks-for-control': { marked: 0 },
  'broken-reference': { marks: 149, right: 149, marked: 0 },
  'changed-answer': { marks: 104, right: 104, marked: 0 },
  'claimed-action': { marked: 0 },
  'common-misconception': { marked: 0 },
  contradiction: { marked: 0 },
  'dense-claims': { marked: 0 },
  'does-not-add-up': { marks: 19, right: 19, marked: 0.002 },
  'dropped-guard': { marked: 0 },
  'easy-agreement': { marked: 0.002 },
  'forecast-as-fact': { marked: 0.001 },
  'group-generalisation': { marked: 0 },
  'harm-or-crisis': { marked: 0 },
  'high-stakes-advice': { marked: 0.001 },
  'language-gap': { marks: 12, right: 12, marked: 0 },
  'loaded-language': { marked: 0 },
  'no-source': { marks: 98, right: 87, marked: 0.028 },
  'not-in-your-text': { marked: 0 },
  'out-of-date': { marked: 0.001 },
  praise: { marks: 49, right: 45, marked: 0.017 },
  pressure: { marked: 0 },
  'private-data': { marks: 125, right: 125, marked: 0 },
  'risky-code': { marks: 12, right: 12, marked: 0.003 },
  'scam-pattern': { marked: 0 },
  'single-pick': { marked: 0 },
  'unnamed-authority': { marks: 88, right: 83, marked: 0.061 },
  'unstable-answer': { marked: 0 },
  'very-sure': { marks: 12, right: 11, marked: 0.004 },
};
