import type { Settings, Site } from './types.ts';

const files = {
  ...import.meta.glob<{ default: Site }>('./sites/*.ts', { eager: true }),
  // The demo chat is a site like any other, but only in a demo build.
  ...(import.meta.env.MODE === 'demo'
    ? import.meta.glob<{ default: Site }>('../tests/demo/demo.ts', { eager: true })
    : {}),
};

/** Every site, by id (its file name). */
export const sites: Readonly<Record<string, Site>> = Object.fromEntries(
  Object.entries(files).map(([path, file]) => [path.replace(/^.*\/|\.ts$/g, ''), file.default]),
);

/** The site that lives at a URL, with its id; null where none does. */
export function siteAt(
  url: URL,
  among: Readonly<Record<string, Site>> = sites,
): [id: string, site: Site] | null {
  return (
    Object.entries(among).find(([, { matches, alsoAt = [] }]) =>
      [...matches, ...alsoAt].some((pattern) => covers(pattern, url)),
    ) ?? null
  );
}

/** Whether a site is read at a URL without being asked to: as the person chose, else as it is made. */
export function isOn(
  [id, site]: readonly [id: string, site: Site],
  { sites: choices, hosts }: Pick<Settings, 'sites' | 'hosts'>,
  url: URL,
): boolean {
  return choices[id] ?? (isAdded(url, hosts) || (!site.off && !site.optional));
}

/** Whether the person added the host of a URL. */
export function isAdded(url: URL, hosts: Settings['hosts']): boolean {
  return [...hosts].some((pattern) => covers(pattern, url));
}

/** The pattern of the host of an address, with all its ports, as it is asked for; null where no content script may run. */
export function hostPattern(address: string): string | null {
  const { protocol, hostname } = new URL(address);
  return /^https?:$/.test(protocol) && hostname !== '' ? `${protocol}//${hostname}/*` : null;
}

/** The host of such a pattern, as people read it. */
export function hostOf(pattern: string): string {
  return pattern.replace(/^\w+:\/\//, '').replace(/\/\*$/, '');
}

/** Whether a match pattern (scheme://host/path, `*` as wildcard, `*.` for subdomains) covers a URL; ports do not count. */
function covers(pattern: string, url: URL): boolean {
  const parts = /^(\*|[a-z-]+):\/\/(\*|(?:\*\.)?[^/*]+)(\/.*)$/.exec(pattern);
  if (!parts) throw new Error(`lib/sites: '${pattern}' is not a match pattern such as https://chatgpt.com/*`);
  const [, scheme, host, path] = parts as unknown as [string, string, string, string];
  const schemeFits = scheme === '*' ? /^https?:$/.test(url.protocol) : `${scheme}:` === url.protocol;
  const bare = host.replace(/^\*\.?/, '');
  const hostFits =
    url.hostname === bare || (host.startsWith('*') && (bare === '' || url.hostname.endsWith(`.${bare}`)));
  return schemeFits && hostFits && wildcard(path, url.pathname + url.search);
}

/** Linear-time match of a pattern in which `*` stands for anything. */
function wildcard(pattern: string, text: string): boolean {
  const [first = '', ...rest] = pattern.split('*');
  if (!text.startsWith(first)) return false;
  let at = first.length;
  for (const [i, piece] of rest.entries()) {
    if (i === rest.length - 1) return text.length - piece.length >= at && text.endsWith(piece);
    const found = text.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return at === text.length;
}
