import { type ComponentProps, render } from 'preact';
import { WordsContext } from '../../components/words.ts';
import type { Words } from '../../lib/platform/words.ts';
import { App } from './App.tsx';
import { startJudge } from './judging.ts';
import { JudgeContext } from './use-conversation.ts';
import './style.css';
import './paper.css';

/** Draws the classroom: the extension's page and the plain web page differ in where words and choices come from. */
export function draw(place: HTMLElement, words: Words, props: ComponentProps<typeof App>): void {
  document.documentElement.lang = words.language;
  document.documentElement.dir = words('direction');
  render(
    <WordsContext value={words}>
      <JudgeContext value={startJudge()}>
        <App {...props} />
      </JudgeContext>
    </WordsContext>,
    place,
  );
}
