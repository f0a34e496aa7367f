/** The files of the page, as paths from here, and a name that changes with any of them: written in by the build. */
declare const CLASSROOM_FILES: readonly string[];
declare const CLASSROOM_VERSION: string;

/** As much of a service worker as is used here; the compiler's library knows pages only. */
interface Worker {
  readonly location: Location;
  readonly clients: { claim(): Promise<void> };
  addEventListener(type: 'install' | 'activate', listener: (event: Lasting) => void): void;
  addEventListener(type: 'fetch', listener: (event: Asking) => void): void;
}
interface Lasting {
  waitUntil(done: Promise<void>): void;
}
interface Asking {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

const worker = self as unknown as Worker;
const PREFIX = 'caveat-classroom-';
const NAME = PREFIX + CLASSROOM_VERSION;

worker.addEventListener('install', (event) => {
  event.waitUntil(keepFiles());
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(forgetOthers());
});

// What is kept is answered from here; everything else is left to the browser.
worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const here = new URL('./', worker.location.href).href;
  if (request.method !== 'GET' || !request.url.startsWith(here)) return;
  const path = request.url.slice(here.length).replace(/[?#].*$/, '');
  if (path === '' || CLASSROOM_FILES.includes(path))
    event.respondWith(kept(path === '' ? 'index.html' : path));
});

/** The one place of the project that asks the network for anything: the page's own files, for when there is none. */
async function keepFiles(): Promise<void> {
  const cache = await caches.open(NAME);
  await cache.addAll(CLASSROOM_FILES.map((path) => new Request(path, { cache: 'reload' })));
}

/** Comes once no page of another version is open: an open one still loads its own files. */
async function forgetOthers(): Promise<void> {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith(PREFIX) && name !== NAME);
  await Promise.all(old.map((name) => caches.delete(name)));
  await worker.clients.claim();
}

/** A kept file; an error where the browser threw it away, which a reload mends. */
async function kept(path: string): Promise<Response> {
  const cache = await caches.open(NAME);
  return (await cache.match(path)) ?? Response.error();
}
