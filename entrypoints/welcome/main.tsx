import { render } from 'preact';
import { followTheme } from '../../components/theme.ts';
import { WordsContext } from '../../components/words.ts';
import { browser } from '../../lib/platform/browser.ts';
import { openSettings } from '../../lib/platform/settings.ts';
import { createWords } from '../../lib/platform/words.ts';
import { sites } from '../../lib/sites.ts';
import { App } from './App.tsx';
import { startDemo } from './demo.ts';
import './style.css';

const words = createWords((key) => browser.i18n.getMessage(key), browser.i18n.getMessage('language'));
const supported = Object.values(sites).flatMap((site) =>
  site.optional || site.matches.length === 0 ? [] : [site.title],
);
const ready = () => startDemo(words);

document.documentElement.lang = words.language;
document.documentElement.dir = words('direction');
document.title = words('welcome_title');
followTheme(openSettings(false), document.documentElement, new AbortController().signal);
render(
  <WordsContext value={words}>
    <App supported={supported} ready={ready} />
  </WordsContext>,
  document.body,
);
