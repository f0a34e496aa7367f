import { defineConfig } from 'wxt';
import { compromiseInPart } from './compromise.config.ts';
import { refuseMissingKeys } from './locales.config.ts';

/** Floors: `::highlight()` is complete and `highlightsFromPoint` exists from these versions on. */
const MINIMUM_CHROMIUM = '140';
const MINIMUM_FIREFOX = '150.0';

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  vite: () => ({
    plugins: [compromiseInPart()],
    // Vite's preload helper contains a fetch; no file of the extension may.
    build: { modulePreload: { polyfill: false } },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: [
      'storage',
      'scripting',
      'activeTab',
      'contextMenus',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    // Asked for one host at a time, when the reader switches a site on or adds a host.
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
    commands: {
      'next-mark': {
        suggested_key: { default: 'Alt+Shift+N', mac: 'MacCtrl+Shift+N' },
        description: '__MSG_command_next_mark__',
      },
      'previous-mark': {
        suggested_key: { default: 'Alt+Shift+B', mac: 'MacCtrl+Shift+B' },
        description: '__MSG_command_previous_mark__',
      },
      'open-panel': {
        suggested_key: { default: 'Alt+Shift+C', mac: 'MacCtrl+Shift+C' },
        description: '__MSG_command_open_panel__',
      },
      'read-page': {
        suggested_key: { default: 'Alt+Shift+R', mac: 'MacCtrl+Shift+R' },
        description: '__MSG_command_read_page__',
      },
      // Chromium takes no more than four suggested keys.
      'check-selection': { description: '__MSG_command_check_selection__' },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'caveat@caveat.example',
              strict_min_version: MINIMUM_FIREFOX,
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : {
          minimum_chrome_version: MINIMUM_CHROMIUM,
          // What schools may set; Firefox takes a policy without a schema.
          storage: { managed_schema: 'managed-schema.json' },
        }),
  }),
  hooks: {
    'build:before': refuseMissingKeys,
    // The chat sites are stated once, in lib/sites: what the content script matches is what the manifest asks for.
    'build:manifestGenerated': (_, manifest) => {
      manifest.host_permissions = manifest.content_scripts?.flatMap((script) => script.matches ?? []) ?? [];
    },
  },
});
