import { useState } from 'preact/hooks';
import type { ListedHost, ListedSite, SiteList } from '../lib/platform/permissions.ts';
import { KeptNote } from './PolicyNote.tsx';
import { Switch } from './Switch.tsx';
import { dayOf, useWords } from './words.ts';

interface Props {
  readonly list: SiteList;
  /** A policy set them. */
  readonly kept?: boolean;
  /** Called within the click; resolves to false where the browser did not allow it. */
  readonly onSwitch: (id: string, on: boolean) => Promise<boolean>;
  readonly onAllowHost: (pattern: string) => Promise<boolean>;
  readonly onRemoveHost: (pattern: string) => Promise<void>;
}

/** Every site with its hosts, its state and the day on which its selectors were checked, and the hosts that the person added. */
export function SitesList({ list, kept = false, onSwitch, onAllowHost, onRemoveHost }: Props) {
  const words = useWords();
  // An object, so that the same sentence again draws again and puts the switches back.
  const [problem, setProblem] = useState<{ readonly text: string } | null>(null);
  const attempt = (done: Promise<boolean | undefined>) => {
    done.then(
      (allowed) => setProblem(allowed === false ? { text: words('sites_not_allowed') } : null),
      (error: unknown) => {
        console.warn('caveat:', error);
        setProblem({ text: words('not_saved') });
      },
    );
  };
  const group = (title: string, note: string | null, sites: readonly ListedSite[]) => (
    <section class="sites">
      <h3>{title}</h3>
      {note !== null && <p class="quiet">{note}</p>}
      <ul>
        {sites.map((site) => (
          <SiteRow key={site.id} site={site} kept={kept} onSwitch={(on) => attempt(onSwitch(site.id, on))} />
        ))}
      </ul>
    </section>
  );
  return (
    <>
      {problem !== null && (
        <p class="problem" role="alert">
          {problem.text}
        </p>
      )}
      {kept && <KeptNote />}
      <section class="sites">
        <h3>{words('sites_added')}</h3>
        {list.hosts.length === 0 ? (
          <p class="quiet">{words('sites_added_none')}</p>
        ) : (
          <ul>
            {list.hosts.map((host) => (
              <HostRow
                key={host.pattern}
                host={host}
                kept={kept}
                onAllow={() => attempt(onAllowHost(host.pattern))}
                onRemove={() => attempt(onRemoveHost(host.pattern).then(() => undefined))}
              />
            ))}
          </ul>
        )}
      </section>
      {group(
        words('sites_own'),
        null,
        list.sites.filter(({ hosts, optional }) => hosts.length > 0 && !optional),
      )}
      {group(
        words('sites_optional'),
        words('sites_optional_note'),
        list.sites.filter(({ optional }) => optional),
      )}
      {group(
        words('sites_hosted'),
        words('sites_hosted_note'),
        list.sites.filter(({ hosts }) => hosts.length === 0),
      )}
    </>
  );
}

function SiteRow({
  site,
  kept,
  onSwitch,
}: {
  readonly site: ListedSite;
  readonly kept: boolean;
  readonly onSwitch: (on: boolean) => void;
}) {
  const words = useWords();
  const { title, hosts, state, checked, unverified } = site;
  const day = dayOf(checked, words.language);
  return (
    <li data-site={site.id} data-state={state}>
      <Switch label={title} on={state !== 'off'} disabled={kept} onChange={onSwitch} />
      <p class="quiet">
        {hosts.length > 0 && `${new Intl.ListFormat(words.language).format(hosts)}. `}
        {words('sites_checked', { day })} {unverified && words('sites_unverified')}
      </p>
      {state === 'not-allowed' && (
        <p>
          {words('sites_withheld')}{' '}
          <button class="link" type="button" onClick={() => onSwitch(true)}>
            {words('sites_allow', { site: title })}
          </button>
        </p>
      )}
    </li>
  );
}

interface HostRowProps {
  readonly host: ListedHost;
  readonly kept: boolean;
  readonly onAllow: () => void;
  readonly onRemove: () => void;
}

function HostRow({ host: { host, state }, kept, onAllow, onRemove }: HostRowProps) {
  const words = useWords();
  return (
    <li data-state={state}>
      <span>{host}</span>{' '}
      <button
        class="link"
        type="button"
        disabled={kept}
        aria-label={words('sites_remove_label', { host })}
        onClick={onRemove}
      >
        {words('sites_remove')}
      </button>
      {state === 'not-allowed' && (
        <p>
          {words('sites_withheld')}{' '}
          <button class="link" type="button" onClick={onAllow}>
            {words('sites_allow', { site: host })}
          </button>
        </p>
      )}
    </li>
  );
}
