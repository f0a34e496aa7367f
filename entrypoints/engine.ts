import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { engine } from '../lib/engine.ts';
import { ENGINE } from './content/engine-name.ts';

/** Run by the background beside a content script that asked for it, in the same world of the page. */
export default defineUnlistedScript(() => {
  Object.assign(globalThis, { [ENGINE]: engine });
});
