import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser, HTTPRequest, Page } from 'puppeteer-core';
import type { PageState } from '../../lib/types.ts';
import type { BrowserName } from './installed.ts';
import { FIREFOX, type LaunchOptions, launch } from './launch.ts';

/** What is sent for a URL. */
export interface Served {
  readonly body: string;
  /** MIME type, that of HTML by default. */
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface OpenOptions extends LaunchOptions {
  /** Folder of the built extension; null for a control run without it. */
  readonly extension: string | null;
  /** Leaves the welcome page open that a first installation shows; it is closed otherwise. */
  readonly welcome?: true;
  /** Tabs open in a private window, where the extension is allowed. Chromium only: the protocol of Firefox has none. */
  readonly private?: true;
}

/** A stretch of a page painted by one of our highlights. */
export interface Painted {
  /** Name of the highlight, such as 'caveat-check-light'. */
  readonly name: string;
  readonly text: string;
}

/** One running browser. */
export interface Harness {
  readonly name: BrowserName;
  readonly browser: Browser;
  /** Installs a built extension now; `open` does so unless it was told null. */
  install(folder: string): Promise<void>;
  uninstall(): Promise<void>;
  /** Serves this at a URL from now on; query and fragment do not count. */
  serve(url: string, served: Served): void;
  /** Opens a tab at a URL. Each open tab needs a URL of its own, so that `state` can tell them apart. */
  page(url: string): Promise<Page>;
  /** Opens a page of the extension, such as 'learn.html#signs/praise', before or behind the tab in front. */
  extensionPage(path: string, where?: 'in front' | 'behind'): Promise<Page>;
  /** The open tab whose URL fits, waiting until there is one. */
  tab(fits: (url: string) => boolean): Promise<Page>;
  /** Runs a function where `chrome` is the extension's API. */
  inExtension<A extends unknown[], R>(run: (...args: A) => R, ...args: A): Promise<Awaited<R>>;
  /** Sends a message to the content script of a tab; undefined where none listens. */
  send(page: Page, message: { type: string } & Record<string, unknown>): Promise<unknown>;
  /** What the content script of a tab answers to `page:state`; undefined where none listens. */
  state(page: Page): Promise<PageState | undefined>;
  /** Waits until the state of a tab is as wished. */
  stateWhen(page: Page, what: string, wished: (state: PageState) => boolean): Promise<PageState>;
  /** Everything that the extension stores. */
  storage(): Promise<{ local: object; session: object; sync: object; databases: unknown[] }>;
  close(): Promise<void>;
}

/** The welcome page of a first installation is there after at most this long, in ms. */
const WELCOME = 5000;

/** Starts a browser with the extension in it. */
export async function open(options: OpenOptions): Promise<Harness> {
  const isFirst =
    options.profile === undefined ||
    !existsSync(options.profile) ||
    readdirSync(options.profile).length === 0;
  const browser = await launch(options);
  try {
    const harness = createHarness(browser, options, isFirst);
    if (options.extension !== null) await harness.install(options.extension);
    return harness;
  } catch (error) {
    await browser.close();
    throw error;
  }
}

/** The ranges that our highlights paint on a page, in the order of the registry. */
export function painted(page: Page): Promise<Painted[]> {
  return page.evaluate(() =>
    [...CSS.highlights]
      .filter(([name]) => name.startsWith('caveat-'))
      .flatMap(([name, highlight]) =>
        [...highlight].map((painted) => {
          const range = new Range();
          range.setStart(painted.startContainer, painted.startOffset);
          range.setEnd(painted.endContainer, painted.endOffset);
          return { name, text: range.toString() };
        }),
      ),
  );
}

/** Selector that finds a part of the overlay ('chip', 'card') through its shadow root. */
export function part(name: string): string {
  return `caveat-overlay >>> [data-part="${name}"]`;
}

/** Saves what a page looks like; gives the path of the picture. */
export async function screenshot(
  page: Page,
  name: string,
  folder = 'tests/e2e/screenshots',
): Promise<string> {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${name}.png`) as `${string}.png`;
  await page.screenshot({ path });
  return path;
}

/** Asks again and again until there is an answer (neither null, undefined nor false); else throws with what was last seen. */
export async function until<T>(
  what: string,
  ask: () => Promise<T | null | undefined | false>,
  { timeout = 20_000, seen = () => Promise.resolve('') } = {},
): Promise<T> {
  const end = Date.now() + timeout;
  for (;;) {
    const answer = await ask();
    if (answer !== null && answer !== undefined && answer !== false) return answer;
    if (Date.now() > end) throw new Error(`waited ${timeout / 1000} s for ${what} ${await seen()}`.trim());
    await new Promise((again) => setTimeout(again, 25));
  }
}

function createHarness(browser: Browser, options: OpenOptions, isFirst: boolean): Harness {
  const { browser: name, proxy } = options;
  const served = new Map<string, Served>();
  let id = '';
  /** A page of the extension behind the others, where Firefox lets us call its API. */
  let door: Promise<Page> | undefined;
  const origin = () => (name === 'chromium' ? `chrome-extension://${id}` : `moz-extension://${FIREFOX.uuid}`);

  const respond = async (request: HTTPRequest): Promise<void> => {
    const url = new URL(request.url());
    const found = served.get(url.origin + url.pathname);
    if (found) {
      const { body, headers, type = 'text/html; charset=utf-8' } = found;
      await request.respond({ status: 200, contentType: type, headers: { ...headers }, body });
    } else if (proxy || !url.protocol.startsWith('http')) await request.continue();
    else await request.respond({ status: 404, contentType: 'text/plain', body: '' });
  };

  /** A private window of the browser's own: the contexts that puppeteer makes are private too, but unknown to extensions. */
  const privateTab = async (): Promise<Page> => {
    const before = new Set(browser.targets());
    await inExtension(() => chrome.windows.create({ incognito: true, url: 'about:blank' }).then(() => true));
    const target = await browser.waitForTarget((target) => target.type() === 'page' && !before.has(target));
    const page = await target.page();
    if (!page) throw new Error('the private window has no page');
    return page;
  };

  const page = async (url: string): Promise<Page> => {
    const page = await (options.private ? privateTab() : browser.newPage());
    if (served.size > 0) {
      await page.setRequestInterception(true);
      page.on('request', (request) => {
        respond(request).catch((error: unknown) => {
          // A page that is left while it loads takes its requests along.
          console.debug(`${request.url()} was not answered:`, error);
        });
      });
    }
    await page.goto(url);
    return page;
  };

  const extensionPage: Harness['extensionPage'] = async (path, where = 'in front') => {
    const page = await browser.newPage({ background: where === 'behind' });
    const url = `${origin()}/${path}`;
    // Firefox swaps the process under the page, which puppeteer does not follow: do not wait for its events.
    await page.goto(url, name === 'firefox' ? { waitUntil: [] } : {});
    const loaded = (url: string) => location.href.startsWith(url) && document.readyState === 'complete';
    await until(`${url} to load`, () => page.evaluate(loaded, url.replace(/#.*$/, '')));
    return page;
  };

  const inExtension: Harness['inExtension'] = async (run, ...args) => {
    if (name === 'firefox') {
      door ??= extensionPage('learn.html', 'behind');
      return (await (await door).evaluate(run as never, ...args)) as never;
    }
    const target = await browser.waitForTarget(
      (target) => target.type() === 'service_worker' && target.url().startsWith(origin()),
    );
    const worker = await target.worker();
    if (!worker) throw new Error(`${target.url()} has no worker`);
    return (await worker.evaluate(run as never, ...args)) as never;
  };

  const send: Harness['send'] = async (page, message) =>
    inExtension(
      async (url, message) => {
        const tabs = (await chrome.tabs.query({})).filter((tab) => tab.url === url);
        if (tabs.length > 1) throw new Error(`${tabs.length} tabs at ${url}: give each a URL of its own`);
        const tab = tabs[0]?.id;
        if (tab === undefined) return undefined;
        return chrome.tabs.sendMessage(tab, message).catch((error: Error) => {
          if (/receiving end does not exist/i.test(error.message)) return undefined;
          throw error;
        }) as Promise<unknown>;
      },
      await page.evaluate(() => location.href),
      message,
    );

  const state = async (page: Page) => (await send(page, { type: 'page:state' })) as PageState | undefined;

  /** Closes the welcome page, so that the tab in front is the test's own; a kept profile may have seen it before. */
  const closeWelcome = async (): Promise<void> => {
    const end = Date.now() + (isFirst ? WELCOME : WELCOME / 5);
    while (Date.now() < end) {
      for (const page of await browser.pages()) {
        const url = await page.evaluate(() => location.href).catch(() => '');
        if (url.endsWith('/welcome.html')) return page.close();
      }
      await new Promise((again) => setTimeout(again, 50));
    }
  };

  return {
    name,
    browser,
    install: async (folder) => {
      id = await browser.installExtension(resolve(folder), { enabledInIncognito: options.private === true });
      if (name === 'firefox' && id !== FIREFOX.id)
        throw new Error(`${folder} is not Caveat for Firefox: ${id}`);
      if (!options.welcome && !folder.endsWith('-demo')) await closeWelcome();
    },
    uninstall: () => browser.uninstallExtension(id),
    serve: (url, what) => void served.set(url, what),
    page,
    extensionPage,
    tab: (fits) =>
      until('a tab', async () => {
        for (const page of await browser.pages()) {
          // puppeteer does not know the address of a tab that an extension of Firefox opened.
          // A tab that was closed a moment ago may still be listed.
          if (fits(await page.evaluate(() => location.href).catch(() => ''))) return page;
        }
        return undefined;
      }),
    inExtension,
    send,
    state,
    stateWhen: (page, what, wished) => {
      let last: PageState | undefined;
      return until(
        what,
        async () => {
          last = await state(page);
          return last !== undefined && wished(last) && last;
        },
        { seen: async () => `at ${page.url()}; last state: ${JSON.stringify(last)}` },
      );
    },
    storage: () =>
      inExtension(async () => ({
        local: await chrome.storage.local.get(null),
        session: await chrome.storage.session.get(null),
        sync: await chrome.storage.sync.get(null),
        databases: await indexedDB.databases(),
      })),
    close: () => browser.close(),
  };
}
