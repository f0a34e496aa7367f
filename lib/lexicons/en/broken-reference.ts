import type { Lexicon } from '../../lexicons.ts';

export const brokenReference: Lexicon['brokenReference'] = {
  asked: [
    '(fake|fictional|fictitious|imaginary|made~up|dummy|placeholder|sample|example|random|invalid|hypothetical|invented) (reference|references|citation|citations|doi|dois|isbn|isbns|issn|orcid|source|sources|paper|papers|article|articles|book|books|data|entries|bibliography)',
    '(how (do|to|should|can) (i|you|we)?|help me) (cite|format|write|structure) (a|an|the|my)? (reference|references|citation|citations|bibliography|doi|link|works)',
    '(validate|check|verify|regex|regular expression|check digit|checksum) … (doi|dois|isbn|isbns|issn|orcid|cve|pmid)',
    '(doi|isbn|issn|orcid|cve|pmid) … (regex|regular expression|check digit|checksum|validator|validation|format)',
    '(citation|reference) (style|format|template)',
  ],
  retrieved: ['(retrieved|accessed) (on)?'],
  onPurpose: [
    '(for|as an|an|this) example',
    'for instance',
    '(placeholder|fictional|fictitious|hypothetical|made~up|dummy|invalid|imaginary|non~existent)',
    '(is|are|was|were|be) (not (a)? (valid|real|correct|assigned|registered)|fake|incorrect|wrong|invented|mistyped|retracted)',
    "(does not|do not|did not|doesn't|don't) (exist|resolve|match|appear)",
    '(replace|fill in|substitute|insert|your) … (doi|isbn|issn|orcid|link|url)',
    '(expected|forthcoming|scheduled|planned|projected|in press|to appear|due) (in|for|to)?',
  ],
};
