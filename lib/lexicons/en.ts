import type { Lexicon } from '../lexicons.ts';
import { human } from './en/acts-human.ts';
import { control } from './en/asks-for-control.ts';
import { brokenReference } from './en/broken-reference.ts';
import { changed } from './en/changed-answer.ts';
import { actions } from './en/claimed-action.ts';
import { claims } from './en/claims.ts';
import { contradiction } from './en/contradiction.ts';
import { denseClaims } from './en/dense-claims.ts';
import { directives } from './en/directives.ts';
import { drafts } from './en/drafts.ts';
import { guard } from './en/dropped-guard.ts';
import { agreement } from './en/easy-agreement.ts';
import { facts } from './en/facts.ts';
import { forecast } from './en/forecast-as-fact.ts';
import { generalisation } from './en/group-generalisation.ts';
import { harm } from './en/harm-or-crisis.ts';
import { highStakes } from './en/high-stakes-advice.ts';
import { languageGap } from './en/language-gap.ts';
import { loaded } from './en/loaded-language.ts';
import { misconceptions } from './en/misconceptions.ts';
import { noSource } from './en/no-source.ts';
import { yourText } from './en/not-in-your-text.ts';
import { numbers } from './en/numbers.ts';
import { outOfDate } from './en/out-of-date.ts';
import { praise } from './en/praise.ts';
import { pressure } from './en/pressure.ts';
import { privateData } from './en/private-data.ts';
import { riskyCode } from './en/risky-code.ts';
import { scam } from './en/scam-pattern.ts';
import { singlePick } from './en/single-pick.ts';
import { task } from './en/task.ts';
import { authority } from './en/unnamed-authority.ts';
import { unstable } from './en/unstable-answer.ts';
import { verySure } from './en/very-sure.ts';

const lexicon: Lexicon = {
  claims,
  task,
  verySure,
  noSource,
  authority,
  praise,
  agreement,
  brokenReference,
  riskyCode,

  privateData,

  outOfDate,

  contradiction,
  changed,

  facts,
  unstable,
  yourText,

  languageGap,
  numbers,
  directives,
  drafts,
  highStakes,
  harm,
  control,
  pressure,
  human,
  actions,
  guard,
  scam,
  misconceptions,
  singlePick,
  generalisation,
  loaded,
  forecast,
  denseClaims,
};

export default lexicon;
