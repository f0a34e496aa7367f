import { quoteOf } from '../../lib/text/passage.ts';
import type { Finding, PageFinding, PageState, PageStatus, Passage, Report } from '../../lib/types.ts';

const SECRETS = 'private-data';

/** An answer on the page, as far as it was analysed. */
export interface ReadAnswer {
  readonly id: string;
  readonly passage: Passage;
  readonly report: Report;
  /** At the sensitivity, without the dismissed ones. */
  readonly findings: readonly Finding[];
  /** Ids of the findings that are painted. */
  readonly shown: ReadonlySet<string>;
  /** The page holds more of this answer than was read. */
  readonly truncated: boolean;
  /** The prompt is about the person's own health, rights, money or safety. */
  readonly highStakes?: boolean;
}

/** What the page holds that was not read, and why: a key of `unread_<why>`. */
export type Unread = PageState['unread'][number];

/** The state that a tab answers to `page:state`. */
export function pageState(
  site: string,
  status: PageStatus,
  answers: readonly ReadAnswer[],
  unread: readonly Unread[],
): PageState {
  const sum = (of: (answer: ReadAnswer) => number) =>
    answers.reduce((total, answer) => total + of(answer), 0);
  const quieter = new Set(answers.flatMap(quieterOf));
  return {
    site,
    status,
    answers: answers.length,
    findings: answers.flatMap(pageFindings),
    coverage: {
      sentences: sum(({ report }) => report.coverage.sentences),
      read: sum(({ report }) => report.coverage.read),
      words: sum(({ report }) => report.coverage.words),
      languages: [...new Set(answers.map(({ report }) => report.coverage.language))],
    },
    unread: [...unread, ...answers.flatMap(unreadOf)],
    ...(quieter.size > 0 && { quieter: [...quieter] }),
  };
}

/** The signs of which an answer shows findings one level lower than they were found. */
function quieterOf({ findings, report }: ReadAnswer): string[] {
  const found = new Map(report.findings.map(({ id, level }) => [id, level]));
  return findings.flatMap(({ id, detector, level }) => (level === found.get(id) ? [] : [detector]));
}

/** The findings of one answer, as popup, panel, chip and card show them. */
export function pageFindings({ id: answer, passage, findings, shown }: ReadAnswer): PageFinding[] {
  return findings.map((finding) => ({
    id: finding.id,
    answer,
    detector: finding.detector,
    level: finding.level,
    quote: shownQuote(passage, finding),
    shown: shown.has(finding.id),
    ...(finding.because && { because: finding.because }),
    ...(finding.whole && { whole: finding.whole }),
  }));
}

/** The words of a finding; of a secret only the part that its reason shows, so that no list spreads it further. */
function shownQuote(passage: Passage, finding: Finding): string {
  const part = finding.detector === SECRETS ? finding.because?.values?.shown : undefined;
  return part === undefined ? quoteOf(passage, finding) : String(part);
}

function unreadOf({ id, report, truncated }: ReadAnswer): Unread[] {
  const unread: Unread[] = report.failures.map((what) => ({ what, why: 'failed' }));
  if (truncated) unread.push({ what: id, why: 'too_long' });
  if (report.coverage.skipped.includes('wording'))
    unread.push({ what: report.coverage.language, why: 'language' });
  return unread;
}
