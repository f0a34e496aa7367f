import { detectors as allDetectors } from './detectors.ts';
import type { Detector, Finding } from './types.ts';

/** How far back one looks, in answers, and how many of them a sign may mark: a fifth (detectors.md, section 5). */
const LATEST = 20;
const MOST = 4;

/**
 * The findings of an answer, one level lower where their sign called for a check in more than a fifth of the answers
 * before it (their findings, oldest first): what is marked all the time is soon not looked at. What is worth a stop by
 * nature stays as it is.
 */
export function quieter(
  findings: readonly Finding[],
  before: readonly (readonly Finding[])[],
  detectors: Readonly<Record<string, Detector>> = allDetectors,
): readonly Finding[] {
  const latest = before.slice(-LATEST);
  const isFrequent = (sign: string) =>
    latest.filter((earlier) => earlier.some(({ detector, level }) => detector === sign && level === 'check'))
      .length > MOST;
  return findings.map((finding) =>
    finding.level === 'check' && detectors[finding.detector]?.level !== 'stop' && isFrequent(finding.detector)
      ? { ...finding, level: 'note' }
      : finding,
  );
}
