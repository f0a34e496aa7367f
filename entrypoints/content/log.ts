import { quoteOf } from '../../lib/text/passage.ts';
import type { LoggedAnswer } from '../../lib/types.ts';
import type { Message } from './conversation.ts';

/** How many earlier messages an entry keeps: enough for the signs that look back. */
const EARLIER = 6;
/** A longer selection names no place, in UTF-16 units. */
const LONGEST = 2000;

/** What the person called wrong or missed, in the memory of this tab. */
export interface Log {
  entries(): readonly LoggedAnswer[];
  /** Logs a finding of an answer as wrong; false where it is gone. */
  wrong(answer: string, finding: string): boolean;
  /** Logs a stretch of the page as missed; false where it is not in an answer that was read. */
  missed(range: Range): boolean;
}

/** A log of the messages of one page. */
export function createLog(messages: () => readonly Message[], site: () => string): Log {
  let entries: readonly LoggedAnswer[] = [];

  function add(index: number, entry: Pick<LoggedAnswer, 'said' | 'detector' | 'quote'>): void {
    const all = messages();
    const message = all[index];
    if (!message) return;
    const earlier = all.slice(Math.max(0, index - EARLIER), index).map(({ turn, reading }) => ({
      role: turn.role,
      text: reading.passage.text,
    }));
    const prompt = earlier.at(-1)?.role === 'user' ? earlier.at(-1)?.text : undefined;
    const history = prompt === undefined ? earlier : earlier.slice(0, -1);
    entries = [
      ...entries,
      {
        id: String(entries.length + 1),
        text: message.reading.passage.text,
        ...(prompt !== undefined && { prompt }),
        ...(history.length > 0 && { history }),
        site: site(),
        ...entry,
      },
    ];
  }

  return {
    entries: () => entries,
    wrong(answer, id) {
      const index = messages().findIndex(({ turn }) => turn.id === answer);
      const message = messages()[index];
      const finding = message?.answer?.report.findings.find((one) => one.id === id);
      if (!message || !finding) return false;
      const quote = quoteOf(message.reading.passage, finding);
      add(index, { said: 'wrong', detector: finding.detector, quote });
      return true;
    },
    missed(range) {
      const index = messages().findIndex(
        ({ turn, answer }) =>
          answer && turn.bodies.some((body) => body.contains(range.commonAncestorContainer)),
      );
      const quote = range.toString().trim();
      if (index < 0 || quote === '' || quote.length > LONGEST) return false;
      add(index, { said: 'missed', quote });
      return true;
    },
  };
}
