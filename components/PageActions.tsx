import { useState } from 'preact/hooks';
import { hostOf } from '../lib/sites.ts';
import type { PageState } from '../lib/types.ts';
import { Switch } from './Switch.tsx';
import type { Situation } from './situation.ts';
import { useWords } from './words.ts';

interface Props {
  readonly situation: Situation;
  readonly state: PageState | null;
  /** Title of the site or front end; '' where the page is none. */
  readonly site: string;
  /** Pattern of the page's host, where it can be added to what is always read. */
  readonly host: string | null;
  readonly added: boolean;
  /** A policy set which hosts are read. */
  readonly kept?: boolean;
  /** Called within the click; resolves to null where the browser lets no extension in. */
  readonly onRead: () => Promise<PageState | null>;
  /** Called within the click; resolves to false where the browser did not allow it. */
  readonly onAlways: (host: string, always: boolean) => Promise<boolean>;
}

/** What can be done on a page that is not read by itself, and how it was read where it was. */
export function PageActions({ situation, state, site, host, added, kept = false, onRead, onAlways }: Props) {
  const words = useWords();
  // An object, so that the same sentence again draws again and puts the switch back.
  const [note, setNote] = useState<{ readonly text: string } | null>(null);
  const attempt = (said: Promise<string | null>) => {
    said.then(
      (text) => setNote(text === null ? null : { text }),
      (error: unknown) => {
        console.warn('caveat:', error);
        setNote({ text: words('not_saved') });
      },
    );
  };
  const read = () => attempt(onRead().then((found) => (found ? null : words('read_page_refused'))));
  const always = (on: boolean) =>
    attempt(onAlways(host ?? '', on).then((allowed) => (allowed ? null : words('sites_not_allowed'))));
  const isUnread = ['unsupported', 'not-running', 'nothing-found'].includes(situation);
  return (
    <section class="page-actions">
      {state?.status === 'read' && state.foundBy === 'structure' && (
        <p class="quiet">{words('found_by_structure')}</p>
      )}
      {state?.status === 'read' && state.foundBy === 'front-end' && (
        <p class="quiet">{words('found_by_front_end', { site })}</p>
      )}
      {isUnread && !state?.asked && (
        <>
          <button class="button" type="button" onClick={read}>
            {words('read_page')}
          </button>
          <p class="quiet">{words('read_page_line')}</p>
        </>
      )}
      {host !== null && (
        <Switch
          label={words('always_read', { host: hostOf(host) })}
          {...(!kept && !added && { line: words('always_read_line') })}
          on={added}
          disabled={kept}
          onChange={always}
        />
      )}
      {note !== null && (
        <p class="problem" role="alert">
          {note.text}
        </p>
      )}
    </section>
  );
}
