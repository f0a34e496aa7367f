import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, defineConfig, type Plugin } from 'vite';
import { refuseMissingKeys } from './locales.config.ts';

const ROOT = import.meta.dirname;
const PAGE = join(ROOT, 'entrypoints/classroom/web');
/** Taken over from the extension as they are. */
const COPIES = ['icon/icon.svg', 'icon/128.png', 'lesson.schema.json'];

/** Builds the classroom as a plain web page: a folder for any HTTPS host or localhost, in any subfolder. */
export default defineConfig({
  root: PAGE,
  base: './',
  publicDir: false,
  build: {
    outDir: join(ROOT, '.output/classroom'),
    emptyOutDir: true,
    // Vite's preload helper contains a fetch; only the service worker may answer one.
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1000,
  },
  worker: { format: 'es' },
  plugins: [installable()],
});

/** Adds the manifest and the service worker, which knows every file of the page. */
function installable(): Plugin {
  return {
    name: 'classroom-installable',
    // After the page itself was written.
    enforce: 'post',
    buildStart: refuseMissingKeys,
    async generateBundle(_, bundle) {
      for (const path of COPIES) {
        this.emitFile({ type: 'asset', fileName: path, source: readFileSync(join(ROOT, 'public', path)) });
      }
      const source = JSON.stringify(manifest(), null, 2);
      this.emitFile({ type: 'asset', fileName: 'classroom.webmanifest', source });
      const files = [
        ...new Set([...Object.keys(bundle), ...COPIES, 'classroom.webmanifest', 'index.html']),
      ].sort();
      const hash = createHash('sha256').update(files.join('\n')).update(source);
      for (const file of Object.values(bundle)) hash.update(file.type === 'chunk' ? file.code : file.source);
      this.emitFile({
        type: 'asset',
        fileName: 'service-worker.js',
        source: await serviceWorker(files, hash.digest('hex').slice(0, 16)),
      });
    },
  };
}

function manifest() {
  const {
    extension_name: name,
    class_title: title,
    extension_description: description,
  } = JSON.parse(readFileSync(join(ROOT, 'public/_locales/en/messages.json'), 'utf8')) as Record<
    string,
    { message: string }
  >;
  return {
    name: `${name?.message}: ${title?.message.toLowerCase()}`,
    short_name: name?.message,
    description: description?.message,
    lang: 'en',
    start_url: './',
    scope: './',
    display: 'standalone',
    background_color: '#fdfcfa',
    theme_color: '#fdfcfa',
    icons: [
      { src: './icon/128.png', sizes: '128x128', type: 'image/png' },
      { src: './icon/icon.svg', sizes: 'any', type: 'image/svg+xml' },
    ],
  };
}

/** The service worker as one script of its own, with what it has to keep written in. */
async function serviceWorker(files: readonly string[], version: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    define: { CLASSROOM_FILES: JSON.stringify(files), CLASSROOM_VERSION: JSON.stringify(version) },
    build: {
      write: false,
      lib: { entry: join(PAGE, 'service-worker.ts'), formats: ['es'], fileName: 'service-worker' },
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  const chunk = first && 'output' in first ? first.output[0] : undefined;
  if (!chunk) throw new Error('the service worker was not built');
  return chunk.code;
}
