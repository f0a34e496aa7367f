import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { SURE } from './pages.ts';

const SOURCE = join(import.meta.dirname, 'react-page.js');

let made: Promise<{ html: string; script: string }> | undefined;

/** A page drawn by React on a server, and the script that takes it over when the page calls `hydrate()`. */
export function reactPage(): Promise<{ html: string; script: string }> {
  made ??= make();
  return made;
}

async function make(): Promise<{ html: string; script: string }> {
  // React brings no types, and nothing but this page needs them.
  const load = (module: string): Promise<Record<string, (...args: unknown[]) => unknown>> => import(module);
  const { renderToString } = await load('react-dom/server');
  const { createElement } = await load('react');
  const { App } = await load(pathToFileURL(SOURCE).href);
  if (!renderToString || !createElement) throw new Error('react-dom/server or react is not what it was');
  const html = `<!doctype html>${renderToString(createElement(App, { answer: SURE })) as string}`;
  const result = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, lib: { entry: SOURCE, formats: ['iife'], name: 'page' } },
  });
  const [bundle] = Array.isArray(result) ? result : [result];
  const chunk = bundle && 'output' in bundle ? bundle.output[0] : undefined;
  if (!chunk) throw new Error('vite gave no script for the React page');
  return { html, script: chunk.code };
}
