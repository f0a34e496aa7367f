import type { Lexicon } from '../../lexicons.ts';

export const riskyCode: Lexicon['riskyCode'] = {
  warnings: [
    '(insecure|unsafe|vulnerable|vulnerability|vulnerabilities|exploit|exploits|exploitable|exploited|malicious|attacker|attackers)',
    '(sql|code|command|shell|script|html) injection',
    '(xss|cross-site scripting|security (risk|risks|hole|issue|issues|implication|implications|concern|concerns|hazard|problem|reasons))',
    "(never|do not|don't|should not|shouldn't|must not|avoid|not) (ever)? (do|use|using|run|running|write|writing|copy|trust|hard~code|store|storing|deploy|execute|executing) (this|it|these|that|code|eval|exec|untrusted|in production|any|user|with)",
    'not (safe|secure|recommended|suitable) (for|to|in|way)?',
    '(dangerous|risky|harmful|hazardous)',
    '(bad|wrong|unsafe|insecure|naive) (practice|example|way|code|pattern|idea|version|approach)',
    'what not to do',
    '(be (very|extremely)? (careful|cautious|aware)|use (it|this|with)? … caution|with (caution|care)|proceed with)',
    '(untrusted|unsanitized|unvalidated)',
    '(for|only in) (development|testing|test|local|demonstration|educational) (only|purposes|use|environments|environment)',
    '(in production|for production|production use|production environment|replace (it|this|the|with your)|your own (key|keys|secret|password))',
    'permanently (delete|deletes|erase|erases|remove|removes)',
    '(irreversible|cannot be undone|data loss|double~check)',
  ],
  inCode: [
    "(bad|insecure|unsafe|vulnerable|dangerous|wrong|don't|do not|never|not safe|warning|risky|exploit|replace|change (this|me|in)|for (demo|testing|development)|in production)",
  ],
};
