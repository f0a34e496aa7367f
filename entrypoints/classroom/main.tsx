import { followTheme } from '../../components/theme.ts';
import { choicesOf } from '../../lib/families.ts';
import { browser } from '../../lib/platform/browser.ts';
import { lentTo } from '../../lib/platform/lending.ts';
import { openSettings } from '../../lib/platform/settings.ts';
import { createWords } from '../../lib/platform/words.ts';
import { draw } from './draw.tsx';

const words = createWords((key) => browser.i18n.getMessage(key), browser.i18n.getMessage('language'));
const store = openSettings(false);

followTheme(store, document.documentElement, new AbortController().signal);
const [settings, received] = await Promise.all([store.read(), lentTo(location.hash)]);
// Asked once: a reload finds nothing there any more.
if (received) history.replaceState(null, '', '#workbench');
draw(document.body, words, {
  options: { sensitivity: settings.sensitivity, choices: choicesOf(settings) },
  locked: settings.policy?.locked.has('sensitivity') ?? false,
  received,
});
