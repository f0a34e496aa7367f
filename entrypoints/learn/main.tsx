import { render } from 'preact';
import { followTheme } from '../../components/theme.ts';
import { WordsContext } from '../../components/words.ts';
import { browser } from '../../lib/platform/browser.ts';
import { openSettings } from '../../lib/platform/settings.ts';
import { createWords } from '../../lib/platform/words.ts';
import { App } from './App.tsx';
import './style.css';

const words = createWords((key) => browser.i18n.getMessage(key), browser.i18n.getMessage('language'));

document.documentElement.lang = words.language;
document.documentElement.dir = words('direction');
followTheme(openSettings(false), document.documentElement, new AbortController().signal);
render(
  <WordsContext value={words}>
    <App />
  </WordsContext>,
  document.body,
);
