import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

const ENTRY = fileURLToPath(new URL('./shipped.ts', import.meta.url));
const OUT = fileURLToPath(new URL('../../.output/bench/', import.meta.url));

/** Builds `shipped.ts` and loads it. */
export async function shipped(): Promise<typeof import('./shipped.ts')> {
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: { ssr: ENTRY, outDir: OUT, rolldownOptions: { output: { entryFileNames: 'shipped.mjs' } } },
    ssr: { noExternal: true },
  });
  return import(/* @vite-ignore */ pathToFileURL(`${OUT}shipped.mjs`).href);
}
