import { defineContentScript } from 'wxt/utils/define-content-script';
import { browser } from '../../lib/platform/browser.ts';
import { answer, isAlive, send } from '../../lib/platform/messages.ts';
import { opensFromPages } from '../../lib/platform/panel.ts';
import { openSettings } from '../../lib/platform/settings.ts';
import { createWords } from '../../lib/platform/words.ts';
import { sites } from '../../lib/sites.ts';
import { loadEngine } from './load-engine.ts';
import { start } from './start.ts';
import './marks.css';
import marksCss from './marks.css?inline';

/** Set on this extension's own world of the page: a second injection finds the first at work and leaves it. */
const RUNNING = Symbol.for('caveat');

export default defineContentScript({
  matches: Object.values(sites)
    .filter((site) => !site.optional)
    .flatMap((site) => site.matches),
  // Early, so that our key listener stands before the page's; reading starts when the page is there.
  runAt: 'document_start',
  // WXT would tell the page that we start.
  noScriptStartedPostMessage: true,
  main() {
    const world = globalThis as { [RUNNING]?: AbortController };
    if (world[RUNNING] && !world[RUNNING].signal.aborted) return;
    // Not WXT's own signal: the page can read and replay the event that ends it.
    world[RUNNING] = new AbortController();
    start(document, sites, world[RUNNING], {
      settings: openSettings(browser.extension.inIncognitoContext ?? false),
      words: createWords((key) => browser.i18n.getMessage(key), browser.i18n.getMessage('language')),
      engine: loadEngine,
      isAlive,
      answer,
      send,
      count: async (one) => {
        if (!browser.extension.inIncognitoContext) await send('thing:counted', { one });
      },
      opensPanel: opensFromPages(),
      marksCss,
    });
  },
});
