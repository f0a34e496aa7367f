import { build } from './builds.ts';
import { ensureBrowser } from './installed.ts';

/** Once before the browser tests: both browsers, and the builds that the tests load. */
export default async function setup(): Promise<void> {
  ensureBrowser(['chromium']);
  ensureBrowser(['firefox']);
  await Promise.all([build('chromium'), build('firefox')]);
  await Promise.all([build('chromium', 'demo'), build('firefox', 'demo')]);
}
