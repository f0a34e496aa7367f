import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export type BrowserName = 'chromium' | 'firefox';

/** A browser on this machine: its family and the path of its program. */
export interface Installed {
  readonly name: BrowserName;
  readonly path: string;
}

const ON_PATH: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge-stable',
    'microsoft-edge',
  ],
  firefox: ['firefox-esr', 'firefox'],
};

const ON_MAC: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: [
    'Chromium.app/Contents/MacOS/Chromium',
    'Google Chrome.app/Contents/MacOS/Google Chrome',
    'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  firefox: ['Firefox.app/Contents/MacOS/firefox'],
};

const ON_WINDOWS: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: [
    'Chromium/Application/chrome.exe',
    'Google/Chrome/Application/chrome.exe',
    'Microsoft/Edge/Application/msedge.exe',
  ],
  firefox: ['Mozilla Firefox/firefox.exe'],
};

const DEBIAN_PACKAGE: Readonly<Record<BrowserName, string>> = {
  chromium: 'chromium',
  firefox: 'firefox-esr',
};

/** The installed browser of a family (Chromium, Chrome or Edge count as 'chromium'); undefined where there is none. */
export function findBrowser(name: BrowserName): Installed | undefined {
  const path = candidates(name).find((candidate) => existsSync(candidate));
  return path === undefined ? undefined : { name, path };
}

/**
 * The first installed browser among the wished families. Where none is, Debian's is installed if this process may
 * do so; otherwise it throws a sentence that says how to get one.
 */
export function ensureBrowser(wished: readonly BrowserName[] = ['chromium', 'firefox']): Installed {
  const find = () => wished.map(findBrowser).find((found) => found !== undefined);
  const found = find();
  if (found) return found;
  const [first = 'chromium'] = wished;
  if (mayInstall()) installOnDebian(DEBIAN_PACKAGE[first]);
  const installed = find();
  if (installed) return installed;
  throw new Error(howToGet(first));
}

function candidates(name: BrowserName): string[] {
  if (process.platform === 'darwin') {
    const folders = ['/Applications', join(process.env.HOME ?? '', 'Applications')];
    return folders.flatMap((folder) => ON_MAC[name].map((program) => join(folder, program)));
  }
  if (process.platform === 'win32') {
    const folders = [process.env.ProgramFiles, process.env['ProgramFiles(x86)'], process.env.LOCALAPPDATA];
    return folders.flatMap((folder) =>
      folder ? ON_WINDOWS[name].map((program) => join(folder, program)) : [],
    );
  }
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin', '/snap/bin'];
  return ON_PATH[name].flatMap((program) => folders.map((folder) => join(folder, program)));
}

function mayInstall(): boolean {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version');
}

function installOnDebian(packageName: string): void {
  console.error(`No browser found: installing Debian's ${packageName}.`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [['update'], ['install', '--yes', '--no-install-recommends', packageName]]) {
    const { status } = spawnSync('apt-get', ['--quiet', '--quiet', ...args], {
      stdio: ['ignore', 2, 2],
      env,
    });
    if (status !== 0) throw new Error(`apt-get ${args.join(' ')} failed. ${howToGet('chromium')}`);
  }
}

function howToGet(name: BrowserName): string {
  const how =
    process.platform === 'linux'
      ? `On Debian: sudo apt-get install ${DEBIAN_PACKAGE[name]}. Elsewhere: your system's package of the same name.`
      : name === 'firefox'
        ? 'Get Firefox from https://www.mozilla.org/firefox/.'
        : 'Get Chrome from https://www.google.com/chrome/ or Firefox from https://www.mozilla.org/firefox/.';
  return `No ${name === 'firefox' ? 'Firefox' : 'Chromium, Chrome, Edge or Firefox'} is installed. ${how}`;
}
