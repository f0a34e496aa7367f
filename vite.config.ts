import { defineConfig } from 'vite';

/** Builds the command-line analyzer. The extension is built by WXT. */
export default defineConfig({
  publicDir: false,
  build: {
    ssr: 'lib/cli.ts',
    outDir: '.output/cli',
    target: 'node20',
    rolldownOptions: { output: { entryFileNames: 'cli.js' } },
  },
  ssr: { noExternal: true },
});
