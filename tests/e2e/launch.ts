import puppeteer, { type Browser } from 'puppeteer-core';
import { type BrowserName, ensureBrowser } from './installed.ts';

export interface LaunchOptions {
  readonly browser: BrowserName;
  /** Program to run instead of the installed one of this family. */
  readonly path?: string;
  readonly headless?: boolean;
  /** Folder of a profile to keep; a throw-away one where absent. */
  readonly profile?: string;
  /** 'host:port' of a proxy for every request. */
  readonly proxy?: string;
  /** Further preferences for Firefox. */
  readonly prefs?: Readonly<Record<string, unknown>>;
}

/** The oldest browsers that the extension can be installed in, as its manifest says. */
const FLOORS: Readonly<Record<BrowserName, number>> = { chromium: 140, firefox: 150 };

const CHROMIUM_ARGS = [
  '--no-first-run',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The extension's id in Firefox, and the UUID of its pages there: Firefox makes up one for each profile unless it is told. */
export const FIREFOX = { id: 'caveat@caveat.example', uuid: '7d5f3b0a-0c5e-4b5e-9f0e-2a6c1f4e8d11' };

const FIREFOX_PREFS = {
  'extensions.webextensions.uuids': JSON.stringify({ [FIREFOX.id]: FIREFOX.uuid }),
  // A kept profile is opened again with the extension installed anew: its storage stays, as after an update.
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
};

/** Starts an installed browser, ready for an extension; rejects where it is too old for Caveat. */
export async function launch(options: LaunchOptions): Promise<Browser> {
  const { browser: name, headless = true, profile } = options;
  const browser = await puppeteer.launch({
    executablePath: options.path ?? ensureBrowser([name]).path,
    headless,
    defaultViewport: headless ? { width: 1280, height: 800 } : null,
    ...(profile ? { userDataDir: profile } : {}),
    ...(name === 'chromium' ? chromium(options) : firefox(options)),
  });
  const version = await browser.version();
  if (Number(/\/(\d+)/.exec(version)?.[1]) >= FLOORS[name]) return browser;
  await browser.close();
  throw new Error(
    `${version} is too old: Caveat needs Chromium ${FLOORS.chromium} or Firefox ${FLOORS.firefox}.`,
  );
}

function chromium({ headless = true, proxy }: LaunchOptions) {
  return {
    // Installing an extension over the debugging protocol is allowed over a pipe only.
    pipe: true,
    enableExtensions: true,
    ignoreDefaultArgs: headless ? [] : ['--enable-automation'],
    args: [
      ...CHROMIUM_ARGS,
      ...(headless ? ['--disable-gpu'] : []),
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(proxy ? [`--proxy-server=http://${proxy}`, '--proxy-bypass-list=<-loopback>'] : []),
    ],
  };
}

function firefox({ proxy, prefs }: LaunchOptions) {
  return {
    browser: 'firefox' as const,
    // Without it the protocol may not look into pages of extensions.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: { ...FIREFOX_PREFS, ...(proxy ? proxyPrefs(proxy) : {}), ...prefs },
  };
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
