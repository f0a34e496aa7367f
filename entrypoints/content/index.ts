import { defineContentScript } from 'wxt/utils/define-content-script';
import { sites } from '../../lib/sites.ts';
import './marks.css';

export default defineContentScript({
  matches: Object.values(sites)
    .filter((site) => !site.optional)
    .flatMap((site) => site.matches),
  runAt: 'document_start',
  main() {},
});
