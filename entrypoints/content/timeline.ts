import type { Handlers } from '../../lib/platform/messages.ts';
import { quoteOf } from '../../lib/text/passage.ts';
import type { PageTurn, Passage, RiskId } from '../../lib/types.ts';
import type { Told } from './conversation.ts';
import { pageFindings } from './state.ts';

/** Of each message, as it is listed. */
const BEGINNING = 120;

/** What the timeline needs of the page. */
interface Conversation {
  all(): readonly Told[];
  risksOf(detector: string): readonly RiskId[];
}

/** Tells of the whole conversation and leads to its messages; `scrollTo` brings an element into view. */
export function createTimeline(
  { all, risksOf }: Conversation,
  scrollTo: (element: Element) => void,
): Required<Pick<Handlers, 'timeline:turns' | 'timeline:show' | 'timeline:versions'>> {
  return {
    'timeline:turns': () => {
      const turns = all().map(turnOf);
      const signs = new Set(turns.flatMap(({ findings }) => findings.map(({ detector }) => detector)));
      return { turns, risks: Object.fromEntries([...signs].map((sign) => [sign, risksOf(sign)])) };
    },
    'timeline:show': ({ id }) => {
      const told = all();
      const at = told.findIndex((one) => idOf(one) === id);
      if (at < 0) return 'gone';
      const nearest = told
        .flatMap(({ message }, i) => (message ? [{ message, distance: Math.abs(i - at) }] : []))
        .sort((a, b) => a.distance - b.distance)[0];
      if (!nearest) return 'gone';
      scrollTo(nearest.message.turn.element);
      return nearest.distance === 0 ? 'there' : 'near';
    },
    'timeline:versions': ({ id }) => {
      const told = all().find((one) => idOf(one) === id);
      return told ? [told.remembered.passage, ...told.versions].map(sentencesOf) : [];
    },
  };
}

/** On the page, what the page calls it; a row that left may have left its name to another. */
function idOf({ remembered, message }: Told): string {
  return message?.turn.id ?? `left ${remembered.id}`;
}

function turnOf(told: Told): PageTurn {
  const { remembered, message, answer, versions } = told;
  const { role, passage, pager } = remembered;
  const id = idOf(told);
  const of = Number(pager?.split('/')[1]);
  return {
    id,
    role,
    beginning: passage.text.slice(0, BEGINNING).replaceAll(/\s+/g, ' ').trim(),
    onPage: message !== null,
    findings: answer ? pageFindings({ ...answer, id }) : [],
    versions: 1 + versions.length,
    ...(of > 1 && { ofVersions: of }),
    skipped: answer?.report.coverage.skipped ?? [],
  };
}

function sentencesOf(passage: Passage): readonly string[] {
  return passage.sentences.map((sentence) => quoteOf(passage, sentence));
}
