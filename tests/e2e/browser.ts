import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser, type HTTPRequest, type Page } from 'puppeteer-core';
import type { PageState } from '../../lib/types.ts';
import { type BrowserName, ensureBrowser } from './installed.ts';

/** What is sent for a URL. */
export interface Served {
  readonly body: string;
  /** MIME type, 'text/html' by default. */
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly status?: number;
}

export interface OpenOptions {
  readonly browser: BrowserName;
  /** Folder of the built extension; null for a control run without it. */
  readonly extension: string | null;
  /** Program to run instead of the installed one of this family. */
  readonly path?: string;
  readonly headless?: boolean;
  /** 'host:port' of a proxy for every request; pages that `serve` does not know then go through it. */
  readonly proxy?: string;
  /** Further arguments for Chromium. */
  readonly args?: readonly string[];
  /** Further preferences for Firefox. */
  readonly prefs?: Readonly<Record<string, unknown>>;
}

/** A stretch of a page painted by one of our highlights. */
export interface Painted {
  /** Name of the highlight, such as 'caveat-check-light'. */
  readonly name: string;
  readonly text: string;
}

/** One running browser with a throw-away profile. */
export interface Harness {
  readonly name: BrowserName;
  readonly browser: Browser;
  /** 'chrome-extension://…' or 'moz-extension://…'. */
  readonly origin: string;
  /** Serves a page or file at a URL (query and fragment do not count), or a whole origin where the path is '*'. */
  serve(url: string, served: Served): void;
  /** Opens a tab at a URL. Each open tab needs a URL of its own, so that `state` can tell them apart. */
  page(url: string): Promise<Page>;
  /** Opens a page of the extension, such as 'learn.html#signs/praise'. */
  extensionPage(path: string): Promise<Page>;
  /** The open tab whose URL fits, waiting until there is one. */
  tab(fits: (url: string) => boolean): Promise<Page>;
  /** Runs a function where `chrome` is the extension's API. */
  inExtension<A extends unknown[], R>(run: (...args: A) => R, ...args: A): Promise<Awaited<R>>;
  /** What the content script of a tab answers to `page:state`; undefined where none listens. */
  state(page: Page): Promise<PageState | undefined>;
  /** Waits until the state of a tab is as wished. */
  stateWhen(page: Page, what: string, wished: (state: PageState) => boolean): Promise<PageState>;
  /** Everything in the extension's storage areas. */
  storage(): Promise<Record<string, unknown>>;
  close(): Promise<void>;
}

const CHROMIUM_ARGS = [
  '--no-first-run',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Any UUID does: Firefox makes one for each profile unless it is told. */
const FIREFOX_UUID = '7d5f3b0a-0c5e-4b5e-9f0e-2a6c1f4e8d11';

/** Starts a browser with a throw-away profile and the extension in it. */
export async function open(options: OpenOptions): Promise<Harness> {
  const browser = await launch(options);
  try {
    const id = options.extension === null ? '' : await browser.installExtension(resolve(options.extension));
    return harness(browser, options, id);
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

/** Selector that finds a part of the overlay ('chip', 'card', …) through its shadow root. */
export function part(name: string): string {
  return `caveat-overlay >>> [data-part="${name}"]`;
}

/** Saves what a page looks like; gives the path of the picture. */
export async function screenshot(
  page: Page,
  name: string,
  folder = 'tests/e2e/screenshots',
): Promise<string> {
  const { mkdirSync } = await import('node:fs');
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${name}.png`) as `${string}.png`;
  await page.screenshot({ path });
  return path;
}

/** Asks again and again until the answer is there (neither null, undefined nor false), or throws what was last seen. */
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

async function launch({
  browser,
  headless = true,
  proxy,
  path,
  args = [],
  prefs = {},
  extension,
}: OpenOptions) {
  const executablePath = path ?? ensureBrowser([browser]).path;
  if (browser === 'chromium') {
    return puppeteer.launch({
      executablePath,
      headless,
      // Installing an extension over the debugging protocol is allowed over a pipe only.
      pipe: true,
      enableExtensions: true,
      ignoreDefaultArgs: headless ? [] : ['--enable-automation'],
      defaultViewport: headless ? { width: 1280, height: 800 } : null,
      args: [
        ...CHROMIUM_ARGS,
        ...(headless ? ['--disable-gpu'] : []),
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        ...(proxy ? [`--proxy-server=http://${proxy}`, '--proxy-bypass-list=<-loopback>'] : []),
        ...args,
      ],
    });
  }
  return puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless,
    defaultViewport: headless ? { width: 1280, height: 800 } : null,
    // Without it the protocol may not look into pages of extensions.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      ...(extension
        ? { 'extensions.webextensions.uuids': JSON.stringify({ [geckoId(extension)]: FIREFOX_UUID }) }
        : {}),
      ...(proxy ? proxyPrefs(proxy) : {}),
      ...prefs,
    },
  });
}

function geckoId(extension: string): string {
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8')) as {
    browser_specific_settings?: { gecko?: { id?: string } };
  };
  const id = manifest.browser_specific_settings?.gecko?.id;
  if (!id) throw new Error(`${extension}/manifest.json has no Firefox id: is it the Firefox build?`);
  return id;
}

function proxyPrefs(proxy: string): Record<string, unknown> {
  const [host, port] = proxy.split(':');
  return {
    'network.proxy.type': 1,
    'network.proxy.http': host,
    'network.proxy.http_port': Number(port),
    'network.proxy.ssl': host,
    'network.proxy.ssl_port': Number(port),
    'network.proxy.allow_hijacking_localhost': true,
  };
}

function harness(browser: Browser, { browser: name, proxy }: OpenOptions, id: string): Harness {
  const origin = name === 'chromium' ? `chrome-extension://${id}` : `moz-extension://${FIREFOX_UUID}`;
  const served = new Map<string, Served>();
  let firefoxDoor: Promise<Page> | undefined;

  const respond = async (request: HTTPRequest) => {
    const { origin: host, pathname } = new URL(request.url());
    const found = served.get(host + pathname) ?? served.get(`${host}/*`);
    if (found) {
      await request.respond({
        status: found.status ?? 200,
        contentType: found.type ?? 'text/html; charset=utf-8',
        headers: { ...found.headers },
        body: found.body,
      });
    } else if (proxy || !/^https?:/.test(request.url())) await request.continue();
    else await request.respond({ status: 404, contentType: 'text/plain', body: '' });
  };

  const page = async (url: string) => {
    const page = await browser.newPage();
    if (served.size > 0) {
      await page.setRequestInterception(true);
      page.on('request', (request) => void respond(request).catch(() => page.isClosed()));
    }
    await page.goto(url);
    return page;
  };

  const extensionPage = async (path: string, background = false) => {
    const page = await browser.newPage({ background });
    const url = `${origin}/${path}`;
    // Firefox swaps the process under the page, which puppeteer does not follow: do not wait for its events.
    await page.goto(url, name === 'firefox' ? { waitUntil: [] } : {});
    await until(`${url} to load`, () =>
      page.evaluate(
        (url) => location.href.startsWith(url) && document.readyState === 'complete',
        url.split('#')[0] ?? url,
      ),
    );
    return page;
  };

  const inExtension: Harness['inExtension'] = async (run, ...args) => {
    if (name === 'chromium') {
      const target = await browser.waitForTarget(
        (target) => target.type() === 'service_worker' && target.url().startsWith(origin),
      );
      const worker = await target.worker();
      if (!worker) throw new Error(`${target.url()} has no worker`);
      return (await worker.evaluate(run as never, ...args)) as never;
    }
    firefoxDoor ??= extensionPage('learn.html', true);
    return (await (await firefoxDoor).evaluate(run as never, ...args)) as never;
  };

  const state = async (page: Page) =>
    inExtension(
      async (url) => {
        const tabs = (await chrome.tabs.query({})).filter((tab) => tab.url === url);
        if (tabs.length > 1) throw new Error(`${tabs.length} tabs at ${url}: give each a URL of its own`);
        const tab = tabs[0]?.id;
        if (tab === undefined) return undefined;
        const answer: unknown = await chrome.tabs
          .sendMessage(tab, { type: 'page:state' })
          .catch((error: Error) => {
            if (/receiving end does not exist/i.test(error.message)) return undefined;
            throw error;
          });
        return answer as PageState | undefined;
      },
      await page.evaluate(() => location.href),
    );

  return {
    name,
    browser,
    origin,
    serve: (url, what) => void served.set(url, what),
    page,
    extensionPage,
    tab: (fits) =>
      until('a tab', async () => {
        for (const page of await browser.pages()) {
          if (fits(await page.evaluate(() => location.href))) return page;
        }
        return undefined;
      }),
    inExtension,
    state,
    stateWhen: async (page, what, wished) => {
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
        databases: (await indexedDB.databases()).map((database) => database.name),
      })),
    close: () => browser.close(),
  };
}
