import { spawn } from 'node:child_process';
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type Harness, open, until } from './browser.ts';
import { builtFolder } from './builds.ts';
import type { BrowserName } from './installed.ts';

/** Where the classroom is opened: as a page of the extension, or as a plain web page in a subfolder of localhost. */
export type Surface = 'extension' | 'web';

export interface Room {
  readonly harness: Harness;
  readonly page: Page;
  /** What the page complained of on its console, and errors that nobody caught. */
  readonly complaints: readonly string[];
  /** Takes the server away; does nothing for the extension. */
  goOffline(): Promise<void>;
  close(): Promise<void>;
}

const ROOT = resolve(import.meta.dirname, '../..');
const FOLDER = join(ROOT, '.output/classroom');
const SUBFOLDER = '/school/caveat/';
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/** Builds the plain web page, as `npm run build:classroom` does. */
export function buildClassroom(): Promise<void> {
  const vite = join(ROOT, 'node_modules/vite/bin/vite.js');
  const env = { ...process.env, NODE_ENV: 'production', NO_COLOR: '1' };
  return new Promise((built, failed) => {
    const child = spawn(process.execPath, [vite, 'build', '-c', 'classroom.config.ts'], { cwd: ROOT, env });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (output += data));
    child.on('error', failed);
    child.on('close', (code) => (code === 0 ? built() : failed(new Error(output))));
  });
}

/** Opens the classroom in a browser. */
export async function openRoom(browser: BrowserName, surface: Surface): Promise<Room> {
  const harness = await open({
    browser,
    extension: surface === 'extension' ? builtFolder(browser) : null,
    // Where a lesson is saved, Firefox would open its list of downloads, which takes the keyboard.
    prefs: { 'browser.download.alwaysOpenPanel': false },
  });
  const server = surface === 'web' ? await serveFolder() : null;
  const page = server
    ? await harness.page(`http://localhost:${(server.address() as AddressInfo).port}${SUBFOLDER}`)
    : await harness.extensionPage('classroom.html');
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.bringToFront();
  await until('the library', () => page.$('.shelf'));
  return {
    harness,
    page,
    complaints,
    goOffline: () => stop(server),
    close: async () => {
      await harness.close();
      await stop(server);
    },
  };
}

/** Goes to a view of the classroom. */
export async function goTo(page: Page, view: string): Promise<void> {
  await page.evaluate((view) => {
    location.hash = view;
  }, view);
  await until(`the view '${view}'`, () => page.$(`main[data-view="${view}"] h1`));
}

/** Types into the field under a label, in place of what stands there. */
export async function fill(page: Page, label: string, text: string): Promise<void> {
  await until(`the field '${label}'`, () =>
    page.evaluate(
      (label, text) => {
        for (const field of document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
          'input, textarea',
        )) {
          const name = field.getAttribute('aria-label') ?? field.closest('label')?.textContent ?? '';
          if (!name.trim().startsWith(label)) continue;
          field.focus();
          field.value = text;
          field.dispatchEvent(new InputEvent('input', { bubbles: true }));
          field.dispatchEvent(new Event('change', { bubbles: true }));
          return true;
        }
        return false;
      },
      label,
      text,
    ),
  );
}

/** Pastes into a field, with the formats that a browser has after copying from a page. */
export async function paste(
  page: Page,
  label: string,
  formats: Readonly<Record<string, string>>,
): Promise<void> {
  await until(`the field '${label}'`, () =>
    page.evaluate(
      (label, formats) => {
        for (const field of document.querySelectorAll<HTMLTextAreaElement>('textarea')) {
          const name = field.getAttribute('aria-label') ?? field.closest('label')?.textContent ?? '';
          if (!name.trim().startsWith(label)) continue;
          const data = new DataTransfer();
          for (const [type, text] of Object.entries(formats)) data.setData(type, text);
          const event = new ClipboardEvent('paste', { bubbles: true, cancelable: true });
          // Firefox lets no script fill the clipboard of an event.
          Object.defineProperty(event, 'clipboardData', { value: data });
          field.focus();
          if (field.dispatchEvent(event)) {
            field.setRangeText(formats['text/plain'] ?? '', 0, field.value.length, 'end');
            field.dispatchEvent(new InputEvent('input', { bubbles: true }));
          }
          return true;
        }
        return false;
      },
      label,
      formats,
    ),
  );
}

/** Selects words of an answer on the page, as with the mouse. */
export async function select(page: Page, words: string): Promise<void> {
  await until(`the words '${words}'`, () =>
    page.evaluate((words) => {
      for (const answer of document.querySelectorAll('.answer-text')) {
        const walker = document.createTreeWalker(answer, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const at = (node as Text).data.indexOf(words);
          if (at < 0) continue;
          document.getSelection()?.setBaseAndExtent(node, at, node, at + words.length);
          return true;
        }
      }
      return false;
    }, words),
  );
}

async function serveFolder(): Promise<Server> {
  if (!existsSync(FOLDER)) throw new Error('the classroom was not built');
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const inside = pathname.startsWith(SUBFOLDER) ? pathname.slice(SUBFOLDER.length) || 'index.html' : '..';
    const path = normalize(join(FOLDER, inside));
    if (!path.startsWith(FOLDER) || !existsSync(path) || !statSync(path).isFile()) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'application/octet-stream' });
    createReadStream(path).pipe(response);
  });
  await new Promise<void>((listening) => server.listen(0, 'localhost', listening));
  return server;
}

function stop(server: Server | null): Promise<void> {
  if (!server?.listening) return Promise.resolve();
  return new Promise((closed) => {
    server.close(() => closed());
    server.closeAllConnections();
  });
}
